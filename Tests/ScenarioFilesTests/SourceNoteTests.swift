import Foundation
import Scenarios
import Testing

@testable import ScenarioFiles

struct SourceNoteTests {
    @Test(
        arguments: [
            ("a: 1  # one", [1: "one"]), ("# above\na: 1", [2: "above"]),
            ("# one\n# two\na: 1 # three", [3: "one two three"]),
            ("# apart\n\na: 1", [:]), ("a: \"# no\"", [:]), ("a: 'it''s # no' # yes", [1: "yes"]), ("a: b#c", [:]),
            ("a: it's  # yes", [1: "yes"]), ("  - x  #y", [1: "y"]), ("# last", [:]), ("", [:]),
        ] as [(String, [Int: String])])
    func commentsByLine(text: String, comments: [Int: String]) { #expect(SourceNote.comments(of: text) == comments) }

    private static let text = """
        # Whose it is.
        name: house
        period: { from: 2024-01-01, to: 2024-01-05 }
        calendar: plain
        demand:
          lines:
            - number: "1"          # the only one
              volume: 200/h
              source: a count of May
          # D: seen again and again
          redials: { after_abandoning: 26%, delay: 5 min }
        front_office:
          talk: exponential 3 min  # S: somewhere
          groups:
            - { name: seats, seats: 12 }
        """

    private func notes(_ edits: [ScenarioReader.Edit] = []) throws -> [SourceNote] {
        let reader = ScenarioReader(measures: ["mean_wait_s"])
        let document = try reader.readDocument(
            Array(Self.text.utf8), file: "house.yaml", files: FolderSource(folder: "/nowhere"), edits: edits)
        return document.notes { $0 == "house.yaml" ? Self.text : nil }
    }

    @Test func valuesWithWhatIsSaidOfThem() throws {
        let found = try notes().map { [$0.path, $0.value, $0.remark, String($0.place.line)] }
        #expect(
            found == [
                ["name", "house", "Whose it is.", "2"], ["demand.lines.1.number", "\"1\"", "the only one", "7"],
                ["demand.lines.1", "number: \"1\", volume: 200/h", "a count of May", "9"],
                ["demand.redials", "{ after_abandoning: 26%, delay: 5 min }", "D: seen again and again", "11"],
                ["front_office.talk", "exponential 3 min", "S: somewhere", "13"],
            ])
    }

    @Test func whatAnOptionChangedIsListedWithTheOption() throws {
        let edits = [ScenarioReader.Edit(path: "front_office.talk", value: "exponential 4 min")]
        let found = try #require(try notes(edits).first { $0.path == "front_office.talk" })
        #expect(found.value == "exponential 4 min" && found.remark == "" && found.place.file.hasPrefix("--set"))
    }

    @Test func filesThatCannotBeReadHaveNoComments() throws {
        let document = try ScenarioReader(measures: [String]()).readDocument(
            Array(Self.text.utf8), file: "house.yaml", files: FolderSource(folder: "/nowhere"))
        #expect(document.notes { _ in nil }.map(\.remark) == ["a count of May"])
    }
}
