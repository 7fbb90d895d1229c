import Foundation
import Testing

/// The surge of `scenarios/city-typhoon` comes as the calls about hurricane Sandy came.
@Suite struct CityTyphoonTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("scenarios/city-typhoon")

    /// Shares that have come by the end of each day.
    private func shares(_ calls: [Double]) -> [Double] {
        let total = calls.reduce(0, +)
        var sum = 0.0
        return calls.map { call in
            sum += call
            return sum / total
        }
    }

    @Test func theSurgeDecaysAsRecorded() throws {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("typhoon-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let run = try RunTables(running: CityTyphoonTests.folder.path, into: out, ["--replications", "4"])
        let simulated = RunTables.rows(run.kpi).filter {
            $0["measure"] == "surge_contacts" && $0["scope"] == "all" && $0["period"]! >= "2024-08-05"
                && $0["period"]!.count == 10
        }.map { Double($0["mean"]!)! }
        let recorded = RunTables.rows(
            try Data(contentsOf: CityTyphoonTests.folder.appendingPathComponent("sandy.csv"))
        ).map { Double($0["calls"]!)! }
        #expect(simulated.count == 88 && recorded.count == 120)
        for (day, (a, b)) in zip(shares(simulated), shares(Array(recorded.prefix(88)))).enumerated() {
            #expect(abs(a - b) < 0.06, "day \(day): \(a), recorded \(b)")
        }
        // The first week takes half of it; nine in ten have come after 55 days.
        #expect(shares(simulated)[6] < 0.52 && shares(simulated)[55] > 0.9)
    }

    /// Many who report one matter are one order: fewer orders than contacts that become some.
    @Test func commonMattersAreMerged() throws {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("typhoon-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let run = try RunTables(running: CityTyphoonTests.folder.path, into: out, ["--replications", "2"])
        func mean(_ measure: String) throws -> Double { try #require(run.interval(measure)).mean }
        let merged = try mean("orders_merged")
        let (registered, orders) = (try mean("orders_registered"), try mean("orders"))
        #expect(merged > 3000 && registered + merged <= orders)
    }
}
