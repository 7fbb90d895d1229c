import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Synchronization
import Testing

@Suite struct ExperimentTests {
    /// An Erlang-A hour with redials: 200 calls/h, 3 min of talk, 9 seats, patience 60 s.
    static func experiment(seats: Int = 9) throws -> Experiment {
        var scenario = Scenario()
        scenario.name = "hour"
        scenario.seed = 7
        scenario.period.from = SimTime("2024-01-02T09:00")!
        scenario.period.to = SimTime("2024-01-02T10:00")!
        var line = Line()
        line.number = "1"
        line.volume = Volume(count: 200, per: .hour)
        scenario.demand.lines = [line]
        scenario.demand.redials.afterAbandoning = 0.5
        scenario.demand.redials.delay = .exponential(mean: 300)
        var group = SeatGroup()
        group.name = "seats"
        group.seats = .constant(seats)
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .exponential(mean: 180)
        scenario.frontOffice.patience = .law(.exponential(mean: 60))
        return Experiment(try World(compiling: scenario))
    }

    static func numbers(_ results: Results) -> [Double?] {
        results.plan.rows.indices.flatMap { row -> [Double?] in
            let estimate = results.estimate(row: row, confidence: .percent95)
            return [estimate?.mean, estimate?.halfWidth, estimate?.sd]
        }
    }

    @Test(arguments: [2, 3, 7])
    func theNumberOfThreadsChangesNothing(threads: Int) throws {
        let experiment = try Self.experiment()
        let alone = experiment.run(.init(replications: 12, threads: 1))
        let together = experiment.run(.init(replications: 12, threads: threads))
        #expect(Self.numbers(alone) == Self.numbers(together))
        #expect(alone.headlines.map { $0.map(\.numerator) } == together.headlines.map { $0.map(\.numerator) })
        #expect(together.replications == 12 && together.ending == .complete)
    }

    @Test func moreReplicationsBeginWithTheSameOnes() throws {
        let experiment = try Self.experiment()
        let few = experiment.run(.init(replications: 4))
        let many = experiment.run(.init(replications: 8))
        #expect(few.headlines.map { $0.map(\.numerator) } == many.headlines.prefix(4).map { $0.map(\.numerator) })
    }

    @Test func itStopsAtThePrecisionAskedForAndSaysWhenItCannot() throws {
        let experiment = try Self.experiment()
        let rule = try SequentialStopping(measure: "service_level", relativePrecision: 0.02, maximumReplications: 2000)
        let precise = experiment.run(.init(replications: 1, stopping: rule, threads: 2))
        let level = try #require(precise.headline("service_level", confidence: .percent95))
        let width = try #require(level.relativeHalfWidth)
        #expect(width <= 0.02)
        #expect(precise.ending == .complete && precise.replications > 10 && precise.replications < 2000)
        let alone = experiment.run(.init(replications: 1, stopping: rule, threads: 1))
        #expect(alone.replications == precise.replications)
        let strict = try SequentialStopping(
            measure: "mean_wait_s", relativePrecision: 0.0001, minimumReplications: 5, maximumReplications: 20)
        let failed = experiment.run(.init(replications: 1, stopping: strict))
        #expect(failed.ending == .precisionNotReached && failed.replications == 20)
    }

    @Test func aCancelledExperimentKeepsWhatIsWhole() throws {
        let experiment = try Self.experiment()
        let done = Atomic<Int>(0)
        let results = experiment.run(
            .init(replications: 50, threads: 2), isCancelled: { done.load(ordering: .relaxed) >= 5 },
            progress: { done.store($0.done, ordering: .relaxed) })
        #expect(results.ending == .interrupted)
        #expect((5..<50).contains(results.replications))
        #expect(results.headlines.count == results.replications)
        let whole = experiment.run(.init(replications: results.replications))
        #expect(Self.numbers(results) == Self.numbers(whole))
    }

    @Test func progressIsToldOfEveryReplication() throws {
        let told = Mutex<[Int]>([])
        _ = try Self.experiment().run(
            .init(replications: 6, threads: 3),
            progress: { progress in
                told.withLock { $0.append(progress.done) }
            })
        #expect(told.withLock { $0 } == Array(1...6))
    }
}
