import HotlineModel
import Scenarios
import Statistics

extension DateSearch {
    /// Rows that the simulations of the stated dates must watch.
    public static func watched(_ scenario: Scenario, _ plan: KpiPlan) -> [Int] { MissedCalls(scenario, plan).rows }

    /// Searches; nil if somebody said stop before the first plan was simulated.
    ///
    /// - Parameters:
    ///   - stated: the stated dates with all replications, so that they need not be simulated again.
    ///   - progress: called after each plan.
    public func search(
        stated: Stated, isCancelled: @escaping @Sendable () -> Bool = { false }, progress: (Step) -> Void = { _ in }
    ) throws -> Answer? {
        let few = min(options.replications, DateSearch.fewReplications)
        let whole = plan(of: groups.map { _ in 0 }, scenario, stated)
        var plans: [Plan] = []
        let search = PatternSearch(reach: reach, limit: options.evaluations)
        let found = try search.least(from: [groups.map { _ in 0 }, spreadOut]) {
            steps -> PatternSearch.Reply<Score> in
            let shifts = steps.map { $0 * options.step }
            guard isAllowed(shifts) else { return .refused }
            let isStated = shifts.allSatisfy { $0 == 0 } && few == options.replications
            guard let plan = try isStated ? whole : simulated(shifts, replications: few, isCancelled: isCancelled)
            else {
                return .cancelled
            }
            plans.append(plan)
            progress(.plans(plans.count))
            return .score(plan.score)
        }
        guard !plans.isEmpty else { return nil }
        var answer = Answer(groups: groups, plans: plans, ending: found.ending)
        if found.ending != .interrupted && few < options.replications {
            let chosen = Answer.finalists(plans, most: DateSearch.finalists)
            var final = [0: whole]
            for index in chosen {
                progress(.finalists(final.count - 1, of: chosen.count))
                let again = try simulated(
                    plans[index].shifts, replications: options.replications, isCancelled: isCancelled)
                guard let again else {
                    answer.ending = .interrupted
                    break
                }
                final[index] = again
            }
            // Some with all and some with few replications could not be compared.
            if answer.ending != .interrupted {
                progress(.finalists(chosen.count, of: chosen.count))
                answer.adopt(final)
            }
        }
        return answer
    }

    /// Simulates a plan; nil if somebody said stop.
    private func simulated(
        _ shifts: [Int], replications: Int, isCancelled: @escaping @Sendable () -> Bool
    ) throws -> Plan? {
        let scenario = moved(by: shifts)
        let experiment = Experiment(try World(compiling: scenario))
        var run = Experiment.Options(replications: replications, threads: options.threads)
        run.watched = MissedCalls(scenario, experiment.plan).rows
        let before = experiment.run(run, isCancelled: isCancelled)
        guard before.replications == replications else { return nil }
        let seats = try SeatSearch(scenario, experiment, before, bounds: bounds, confidence: options.confidence)
        let answer = try seats.search(
            replications: replications, threads: options.threads, watched: run.watched, isCancelled: isCancelled)
        return answer.map { plan(of: shifts, scenario, (before, seats, $0)) }
    }

    /// What a plan comes to, from its simulations.
    private func plan(of shifts: [Int], _ scenario: Scenario, _ found: Stated) -> Plan {
        let missed = MissedCalls(scenario, found.before.plan)
        let hours = found.seats.hours(of: found.answer.heads)
        return Plan(
            shifts: shifts, weeksShort: found.seats.weeks.count,
            weeksNotKept: found.answer.heads.count { $0 == nil },
            headWeeks: found.answer.heads.reduce(0) { $0 + ($1 ?? 0) }, headHours: hours,
            price: hours * options.price,
            missed: missed.estimate(found.answer.results, confidence: options.confidence)!,
            missedBefore: missed.estimate(found.before, confidence: options.confidence)!,
            replications: found.before.replications)
    }
}
