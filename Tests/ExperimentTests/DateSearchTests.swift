import Distributions
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Synchronization
import Testing

@testable import Experiment

/// Dates of lines that are moved so that the room needs fewer further heads.
@Suite struct DateSearchTests {
    /// Five weeks; each line that joins is two and a half times the work at first, and together they are too much for the room.
    private static func scenario(_ joins: [String], seats: Int = 7) -> Scenario {
        var scenario = Scenario()
        scenario.name = "joining"
        scenario.calendar = .plain
        scenario.period.from = SimTime("2024-03-04")!
        scenario.period.to = SimTime("2024-04-08")!
        var main = Line()
        (main.number, main.volume) = ("12345", Volume(count: 600, per: .day))
        main.mix = [CategoryShare(category: "all", share: 1)]
        scenario.demand.lines = [main]
        var room = SeatGroup()
        (room.name, room.seats, room.skills) = ("room", .constant(seats), [Skill("all")])
        scenario.frontOffice.groups = [room]
        scenario.frontOffice.talk = .exponential(mean: 180)
        scenario.frontOffice.patience = .law(.exponential(mean: 120))
        var plan = Consolidation()
        (plan.into, plan.groups) = ("12345", ["room"])
        plan.learning = [.init(after: .zero, factor: 2.5), .init(after: .days(7), factor: 1)]
        plan.lines = joins.enumerated().map { index, date in
            var line = LegacyLine()
            (line.number, line.mode, line.joins) = ("old \(index)", .forwarded, CivilDate(date)!)
            (line.volume, line.seats) = (Volume(count: 480, per: .day), .constant(4))
            return line
        }
        scenario.consolidation = plan
        return scenario
    }

    private static let bounds = [Bound(measure: "answer_rate", side: .atLeast, value: 0.95)]

    private func dates(_ scenario: Scenario, _ change: (inout DateSearch.Options) -> Void = { _ in }) -> DateSearch {
        var options = DateSearch.Options()
        (options.window, options.together, options.replications) = (7, 1, 4)
        change(&options)
        return DateSearch(scenario, bounds: Self.bounds, options)
    }

    private func stated(_ scenario: Scenario, replications: Int) throws -> DateSearch.Stated {
        let experiment = Experiment(try World(compiling: scenario))
        var options = Experiment.Options(replications: replications)
        options.watched = DateSearch.watched(scenario, experiment.plan)
        let results = experiment.run(options)
        let seats = try SeatSearch(scenario, experiment, results, bounds: Self.bounds)
        let answer = try seats.search(replications: replications, threads: 1, watched: options.watched)
        return (results, seats, try #require(answer))
    }

    @Test func linesWithTheSameDatesMoveTogetherUnlessTheyAreTooMany() {
        var lines = Self.scenario(["2024-03-18", "2024-03-11", "2024-03-18", "2024-03-18"]).consolidation!.lines
        lines.append(LegacyLine())
        lines.append(lines[1].shifted(by: 0))
        lines[5].knowledge = CivilDate("2024-03-25")
        #expect(DateSearch.groups(of: lines, together: 4).map(\.lines) == [[1], [5], [0, 2, 3]])
        #expect(DateSearch.groups(of: lines, together: 2).map(\.lines) == [[1], [5], [0], [2, 3]])
        #expect(DateSearch.groups(of: lines, together: 1).map(\.lines) == [[1], [5], [0], [2], [3]])
    }

    @Test func datesStayInThePeriodAndBeforeTheLastDay() {
        let scenario = Self.scenario(["2024-03-11", "2024-03-28"])
        let free = dates(scenario)
        #expect(
            free.isInTime([-7, 7]) && !free.isInTime([-8, 0]) && !free.isInTime([0, 11]) && free.isInTime([0, 10]))
        #expect(free.isAllowed([-7, 7]) && !free.isAllowed([-8, 0]))
        let pressed = dates(scenario) { $0.by = CivilDate("2024-03-30") }
        #expect(pressed.isInTime([0, 2]) && !pressed.isInTime([0, 3]))
        let wide = dates(scenario) { ($0.window, $0.by) = (21, CivilDate("2024-03-30")) }
        // As early and as late as each may go.
        #expect(wide.reach == 3 && wide.spreadOut == [-1, 0])
    }

    @Test func linesThatJoinTogetherAreToldApart() throws {
        let scenario = Self.scenario(["2024-03-18", "2024-03-18"])
        let search = dates(scenario)
        var steps = 0
        let known = try stated(scenario, replications: 4)
        let answer = try #require(
            try search.search(stated: known, progress: { if case .plans = $0 { steps += 1 } }))
        #expect(answer.stated.shifts == [0, 0] && answer.stated.weeksShort == 1 && answer.stated.headHours == 168)
        let chosen = answer.plans[answer.chosen]
        #expect(chosen.price == 0 && chosen.weeksShort == 0 && chosen.shifts[0] != chosen.shifts[1])
        #expect(answer.ending == .settled && steps == answer.plans.count && answer.plans.count <= 9)
        #expect(answer.compared == Array(answer.plans.indices) && answer.frontier.contains(answer.chosen))
        #expect(answer.stated.missed.mean < answer.stated.missedBefore.mean)
        // The same again, and with a price.
        let again = try #require(
            try dates(scenario) { $0.price = 30 }.search(stated: known))
        #expect(again.plans.map(\.shifts) == answer.plans.map(\.shifts))
        #expect(again.stated.price == 30 * 168)
    }

    @Test func theBestAreSimulatedWithAllReplications() throws {
        let scenario = Self.scenario(["2024-03-18", "2024-03-18"])
        let search = dates(scenario) { ($0.replications, $0.evaluations) = (6, 4) }
        let answer = try #require(try search.search(stated: try stated(scenario, replications: 6)))
        #expect(answer.plans.count == 4 && answer.ending == .limit)
        #expect(answer.compared == [0, 1, 2, 3] && answer.plans.allSatisfy { $0.replications == 6 })
    }

    @Test func whoSaysStopGetsTheBestSoFar() throws {
        let scenario = Self.scenario(["2024-03-18", "2024-03-18"])
        let known = try stated(scenario, replications: 6)
        let search = dates(scenario) { $0.replications = 6 }
        let isAsked = Atomic<Bool>(false)
        let answer = try #require(
            try search.search(stated: known, isCancelled: { isAsked.load(ordering: .relaxed) }) { step in
                if case .plans(2) = step { isAsked.store(true, ordering: .relaxed) }
            })
        #expect(answer.ending == .interrupted && answer.plans.count == 2 && answer.compared == [0, 1])
        #expect(answer.plans.allSatisfy { $0.replications == 5 })
        #expect(try search.search(stated: known, isCancelled: { true }) == nil)
    }

    @Test func theFrontierHasNothingThatIsWorseInBoth() {
        func plan(_ price: Double, _ missed: Double, notKept: Int = 0) -> DateSearch.Plan {
            let value = Estimate(mean: missed, halfWidth: nil, sd: nil, n: 1)
            return DateSearch.Plan(
                shifts: [0], weeksShort: 1, weeksNotKept: notKept, headWeeks: 1, headHours: price, price: price,
                missed: value, missedBefore: value, replications: 1)
        }
        let plans = [
            plan(5, 50), plan(3, 90), plan(4, 80), plan(4, 95), plan(9, 50), plan(8, 10), plan(0, 0, notKept: 1),
        ]
        #expect(DateSearch.Answer.frontier(plans, among: Array(plans.indices)) == [1, 2, 0, 5])
        #expect(DateSearch.Answer.finalists(plans, most: 4) == [1, 2, 3, 4])
        let answer = DateSearch.Answer(groups: [], plans: plans, ending: .settled)
        #expect(answer.chosen == 1 && answer.stated.price == 5)
    }
}
