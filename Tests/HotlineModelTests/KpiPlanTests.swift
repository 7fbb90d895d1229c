import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct KpiPlanTests {
    private func world(days: Int) throws -> World {
        try World(compiling: SimulationTests.day([("09:00:00", 100, nil), ("09:00:30", 90, 5)], days: days))
    }

    @Test func periodsCoverTheCountedDaysOnce() throws {
        let buckets = try world(days: 35).periodBuckets
        for kind in PeriodBucket.Kind.allCases {
            let days = buckets.filter { $0.kind == kind }.flatMap { Array($0.days) }
            #expect(days == Array(0..<35), "\(kind)")
        }
        #expect(buckets.filter { $0.kind == .month }.map(\.name) == ["2024-01", "2024-02"])
        #expect(buckets.first { $0.kind == .week }?.name == "2024-W01")
        #expect(buckets.last?.name == "2024-02-05")
    }

    @Test func rowsOfASmallDayByHand() throws {
        let world = try world(days: 1)
        let plan = KpiPlan(for: world)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let pairs = plan.summarise(try #require(finished))
        #expect(pairs.count == plan.pairCount)
        func pair(_ id: String, _ scope: Scope.Kind = .all) -> (Int64, Int64)? {
            let row = plan.rows.firstIndex {
                Measure.all[$0.measure].id == id && plan.scopes[$0.scope].kind == scope
                    && plan.periods[$0.period].kind == .all
            }
            return row.map { pairs[$0] }
        }
        // The second caller hangs up after 5 s; the first talks 100 s.
        #expect(pair("offered")! == (2, 1) && pair("answer_rate")! == (1, 2) && pair("p_abandon", .line)! == (1, 2))
        #expect(pair("service_level_excl_short")! == (1, 1), "abandoned within 15 s does not count")
        #expect(pair("service_level_abandoned_ok")! == (2, 2))
        #expect(pair("mean_wait_s")! == (5000, 2) && pair("mean_wait_abandoned_s")! == (5000, 1))
        #expect(pair("talk_s", .group)! == (100_000, 1) && pair("occupancy", .group)! == (100_000, 86_400_000))
        #expect(pair("seat_hours")! == (86_400_000, 1) && pair("abandoned_in_period")! == (1, 1))
        #expect(pair("offered", .group) == nil && pair("occupancy", .line) == nil)
        #expect(pair("wait_p50_s")! == (0, 1) && pair("queue_length")! == (5000, 86_400_000))
    }

    /// The day above, a Tuesday: one caller is answered at once, one hangs up after 5 s.
    @Test func waitsAndTheWeekByHand() throws {
        let world = try world(days: 1)
        let plan = KpiPlan(for: world)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let pairs = plan.summarise(try #require(finished))
        func waits(_ seconds: Int64) -> [[Int64]] {
            let row = plan.waitRows.firstIndex {
                plan.scopes[$0.scope].kind == .line && WaitSteps.ends[$0.step] == seconds * 1000
            }!
            return KpiPlan.waitColumns.indices.map {
                let pair = pairs[plan.pair(wait: row, column: $0)]
                return [pair.numerator, pair.denominator]
            }
        }
        #expect(waits(0) == [[1, 2], [0, 2], [1, 2]] && waits(3) == waits(0))
        #expect(waits(5) == [[1, 2], [1, 2], [2, 2]] && waits(3600) == waits(5))
        #expect(plan.weekRows.count == 48 && plan.weekRows.allSatisfy { $0.weekday == 1 && $0.days == 1 })
        let nine = try #require(plan.weekRows.firstIndex { $0.slot == 18 })
        let cells = KpiPlan.weekColumns.indices.map { pairs[plan.pair(week: nine, column: $0)] }
        #expect(cells[0] == (2, 1) && cells[1] == (1, 2) && cells[2] == (1, 2))
        #expect(pairs[plan.pair(week: nine + 1, column: 0)] == (0, 1))
        #expect(pairs[plan.pair(week: nine + 1, column: 1)] == (0, 0))
        #expect(plan.openDays.isEmpty && plan.shapesEnd == pairs.count)
    }

    @Test func dailyRowsStandForAllOnly() throws {
        let plan = KpiPlan(for: try world(days: 3))
        let daily = plan.rows.filter { plan.periods[$0.period].kind == .day }
        #expect(!daily.isEmpty && daily.allSatisfy { plan.scopes[$0.scope].kind == .all })
    }

    private func ids(_ plan: KpiPlan) -> Set<String> { Set(plan.rows.map { Measure.all[$0.measure].id }) }

    @Test func aHouseWhereNothingButQueueingHappensHasNoRowsOfOutcomes() throws {
        #expect(ids(KpiPlan(for: try world(days: 1))) == Set(Measure.all.filter(\.needs.isEmpty).map(\.id)))
    }

    @Test func aFeatureBringsItsMeasuresOnly() throws {
        var scenario = SimulationTests.day([("09:00:00", 100, nil)])
        var handling = CallHandling()
        handling.category = "call"
        handling.directAnswer = 0.6
        scenario.frontOffice.calls = [handling]
        let found = ids(KpiPlan(for: try World(compiling: scenario)))
        #expect(
            found.subtracting(Measure.all.filter(\.needs.isEmpty).map(\.id)) == [
                "direct_answer_rate", "fcr_no_order", "orders",
            ])
    }

    @Test func intervalsStandForAllScopesButCategoriesAndAnOnlyChannel() throws {
        let plan = KpiPlan(for: try world(days: 1))
        #expect(Set(plan.intervals.map { plan.scopes[$0.scope].kind }) == [.all, .line, .group])
        #expect(plan.intervals.count == 3 * 48)
    }

    @Test func idsAreDistinct() {
        #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
        #expect(Measure.named("service_level")?.isShare == true)
    }
}
