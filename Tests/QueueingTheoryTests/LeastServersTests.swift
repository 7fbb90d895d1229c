import Foundation
import Testing

@testable import QueueingTheory

@Suite struct LeastServersTests {
    @Test(arguments: [1, 2, 3, 7, 64, 65, 999, 1000]) func search(least: Int) {
        #expect(LeastServers.search(upTo: 1000) { $0 >= least } == least)
    }

    @Test func searchEnds() {
        #expect(LeastServers.search(upTo: 1000) { _ in false } == nil)
        #expect(LeastServers.search(from: 5, upTo: 4) { _ in true } == nil)
        #expect(LeastServers.search(from: 5, upTo: 9) { _ in true } == 5)
    }

    static let table = QueueingCase.named("staffing_table_aht240_patience120")

    /// Every cell of the staffing table.
    @Test(arguments: table.rows("table").indices) func staffingTable(_ index: Int) throws {
        let row = Self.table.rows("table")[index]
        let rate = row["lambda_per_hour"]!.doubleValue
        for (level, within) in [(0.80, 20.0), (0.90, 15), (0.95, 10)] {
            let suffix = "\(Int((level * 100).rounded()))_\(Int(within))"
            let plain = try ErlangC.leastServers(
                ratePerHour: rate, talkSeconds: 240, withinSeconds: within, serviceLevel: level)
            #expect(plain == row["erlC_\(suffix)"]!.intValue)
            for denominator in [ServiceLevelDenominator.offered, .answered, .excludingShortAbandons] {
                let seats = try ErlangA.leastServers(
                    ratePerHour: rate, talkSeconds: 240, patienceSeconds: 120, withinSeconds: within,
                    targets: [.serviceLevel(atLeast: level, of: denominator)])
                #expect(seats == row["erlA_sl_\(denominator.rawValue)_\(suffix)"]!.intValue)
            }
        }
        let seats = try ErlangA.leastServers(
            ratePerHour: rate, talkSeconds: 240, patienceSeconds: 120, withinSeconds: 20,
            targets: [.abandonment(atMost: 0.03)])
        #expect(seats == row["erlA_abandon_le_3pct"]!.intValue)
        for (limit, key) in [(0.01, "erlB_block_0.01"), (0.001, "erlB_block_0.001")] {
            #expect(
                try ErlangB.leastServers(offeredErlangs: rate / 15, blockingAtMost: limit) == row[key]!.intValue)
        }
    }

    static let targets: [[ServiceTarget]] =
        ServiceLevelDenominator.allCases.map { [.serviceLevel(atLeast: 0.9, of: $0)] } + [
            [.abandonment(atMost: 0.03)], [.occupancy(atMost: 0.7)], [.blocking(atMost: 0.05)],
            [.blocking(atMost: 0.02), .serviceLevel(atLeast: 0.8, of: .offered)],
        ]

    /// The search finds what trying every number finds, with few and many lines, patient and impatient callers.
    @Test(arguments: targets) func searchIsExhaustive(_ targets: [ServiceTarget]) throws {
        for lines in [5, 20, 25, 60, nil] {
            for patience in [20.0, 120, 240, 3000] {
                for rate in [30.0, 200, 330] {
                    let found = try ErlangA.leastServers(
                        ratePerHour: rate, talkSeconds: 240, patienceSeconds: patience, lines: lines,
                        withinSeconds: 20, targets: targets)
                    let tried = try (1...(lines ?? 60)).first { servers in
                        let system = try ErlangA(
                            ratePerHour: rate, talkSeconds: 240, servers: servers, patienceSeconds: patience,
                            lines: lines, withinSeconds: 20)
                        return targets.allSatisfy { $0.isMet(by: system) }
                    }
                    #expect(found == tried, "\(lines ?? 0) lines, patience \(patience), rate \(rate)")
                }
            }
        }
    }

    @Test func impossible() throws {
        let none = try ErlangA.leastServers(
            ratePerHour: 300, talkSeconds: 240, patienceSeconds: 1200, lines: 20, withinSeconds: 20,
            targets: [.blocking(atMost: 0.01)])
        #expect(none == nil)
        #expect(try ErlangC.leastServers(ratePerHour: 90, talkSeconds: 240, withinSeconds: 0, serviceLevel: 2) == nil)
    }
}
