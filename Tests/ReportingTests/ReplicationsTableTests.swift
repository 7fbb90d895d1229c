import Testing

@testable import Reporting

struct ReplicationsTableTests {
    @Test func statisticsCanBeRedone() throws {
        let report = try Sample.report()
        let rows = try rows(ReplicationsTable.self, report)
        #expect(rows[0].joined(separator: ",") == "replication,measure,numerator,denominator,value")
        #expect(rows.count == 1 + 3 * report.results.headlineRows.count)
        for id in ["answer_rate", "mean_wait_s", "seat_hours", "offered"] {
            let own = rows.filter { $0[1] == id }
            #expect(own.map { $0[0] } == ["0", "1", "2"])
            let sum = own.reduce(into: (x: 0.0, y: 0.0)) { $0 = ($0.x + Double($1[2])!, $0.y + Double($1[3])!) }
            let scale = id == "mean_wait_s" ? 0.001 : id == "seat_hours" ? 1 / 3_600_000 : 1
            let mean = try #require(report.results.headline(id, confidence: report.confidence)).mean
            #expect(abs(sum.x / sum.y * scale - mean) <= 1e-12 * mean)
            #expect(own.allSatisfy { abs(Double($0[2])! / Double($0[3])! * scale - Double($0[4])!) <= 1e-9 * mean })
        }
    }
}
