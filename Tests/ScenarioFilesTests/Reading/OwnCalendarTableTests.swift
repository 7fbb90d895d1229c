import Testing

@testable import ScenarioFiles

@Suite struct OwnCalendarTableTests {
    @Test func daysKeepTheirPlaces() throws {
        let files = GoodScenario.Files(bytes: ["d.csv": Array("name,kind,date\n元旦,holiday,2024-01-01\n".utf8)])
        let log = Diagnostics()
        let node = YAMLNode(.scalar("d.csv", isPlain: true), at: SourcePosition(file: "f"))
        let table = try #require(
            OwnCalendarTable.format.read(node, .root, Reading(diagnostics: log, files: files, measures: [])))
        #expect(table.file == "d.csv")
        #expect(table.days.map(\.name) == ["元旦"])
        #expect(table.positions.map(\.description) == ["d.csv:2:12"])
        #expect(log.findings == [])
    }
}
