import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

@Suite struct TablesTests {
    private func read<Value>(_ format: Format<Value>, _ text: String, _ files: [String: String] = [:]) -> Value? {
        let source = GoodScenario.Files(bytes: files.mapValues { Array($0.utf8) })
        let node = try! YAMLReader.read(text, file: "t")
        return format.read(node, .root, Reading(diagnostics: Diagnostics(), files: source, measures: []))
    }

    @Test(arguments: [(15, 96), (30, 48), (60, 24)]) func profilesOfEveryWidth(minutes: Int, count: Int) {
        let csv = GoodScenario.slots(minutes, "all,2024-02-08,sun") { "\($0),1,2" }
        let table = read(Formats.profile, "p.csv", ["p.csv": csv])
        #expect(table?.slot == .minutes(minutes))
        #expect(table?.columns.map(\.days) == [.all, .date(CivilDate("2024-02-08")!), .weekday(.sunday)])
        #expect(table?.columns[0].values == (0..<count).map(Double.init))
    }

    @Test(arguments: [24, 48, 96]) func profileLists(count: Int) {
        let weights = (1...count).map(Double.init)
        let table = read(Formats.profile, "\(weights)")
        #expect(table == DayTable(slot: .minutes(1440 / count), columns: [.init(days: .all, values: weights)]))
        #expect(read(Formats.profile, "flat") == .constant(1))
    }

    @Test func headingsKeepTheirPlace() throws {
        let table = try CSVTable(Array("a,\"b c\",d\n".utf8), file: "t.csv")
        #expect((0..<4).map { table.headingPosition($0).column } == [1, 3, 9, 1])
    }

    @Test(arguments: [
        ([0.0, 100.0], [1.0, 0.5], 144.27), ([10.0], [1.0], 0.0), ([10.0], [0.0], 0.0), ([0.0], [0.5], 0.0),
    ])
    func tails(times: [Double], survival: [Double], mean: Double) {
        #expect(abs(Tables.tailMean(times, survival) - mean) < 0.01)
    }

    @Test func sampleWithoutWeights() {
        #expect(read(Formats.law, "empirical a b.csv", ["a b.csv": "seconds\n3\n1\n"])?.mean == 2)
        #expect(read(Formats.patience, "survival s.csv", ["s.csv": "seconds,survival\n10,0\n"])?.law?.mean == 5)
    }
}
