import Foundation
import HotlineModel
import ScenarioFiles
import Testing

/// The numbers, days and words that the five documents themselves state stand in the shipped scenarios.
///
/// `Data/document-numbers.csv` was read off the documents, not off the scenarios; a `-` is a path at which nothing may stand, since the default is the rule.
@Suite struct DocumentNumbersTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let article: String
        let scenario: String
        let path: String
        let value: String
        var testDescription: String { "\(article) \(path)" }
    }

    static let rows: [Row] = {
        let text = try! String(contentsOf: Hotline.data("document-numbers.csv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            return Row(
                article: cells[0], scenario: cells[1], path: cells[2],
                value: cells[3].trimmingCharacters(in: ["\""]))
        }
    }()

    private static let documents: [String: ScenarioDocument] = {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Dictionary(
            uniqueKeysWithValues: TraceabilityTests.places.map { place in
                let folder = project.appendingPathComponent("scenarios/\(place)").path
                return (place, try! ScenarioReader(measures: Measure.facts).readDocument(folder))
            })
    }()

    @Test(arguments: rows) func theNumberIsTheDocuments(row: Row) throws {
        let document = try #require(Self.documents[row.scenario])
        let written = document.written(at: row.path)
        #expect(written?.text == (row.value == "-" ? nil : row.value), "\(row.article): \(row.path)")
        let cites = document.scenario.regulation?.articles.contains { $0.id == row.article }
        #expect(cites == true, "\(row.scenario) does not cite \(row.article)")
    }

    /// A path whose value may be left out is one that could have a value: its parent is there.
    @Test(arguments: rows.filter { $0.value == "-" }) func whatIsLeftOutCouldBeThere(row: Row) throws {
        let parent = row.path[..<(try #require(row.path.lastIndex(of: ".")))]
        #expect(Self.documents[row.scenario]?.written(at: String(parent)) != nil, "\(parent)")
    }

    @Test func everyPlaceHasItsOwn() {
        #expect(Set(Self.rows.map { $0.scenario + $0.path }).count == Self.rows.count)
        let counts = Dictionary(grouping: Self.rows, by: \.scenario).mapValues(\.count)
        for (place, least) in [("chongqing", 4), ("heyuan", 45), ("changzhi", 20), ("guilin", 35), ("sichuan", 200)] {
            #expect(counts[place, default: 0] >= least, "\(place)")
        }
    }
}
