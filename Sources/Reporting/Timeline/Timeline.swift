import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// How lines join, day by day and week by week: what tables, chart and summary of `hotline timeline` are made of.
public struct Timeline: Sendable {
    /// A stretch of days on which the old number is answered in one way.
    public struct Stretch: Sendable {
        /// Index into `lines`.
        public let line: Int
        /// What becomes of calls to the old number.
        public let answer: LinePhase.Answer
        /// The first day.
        public let from: CivilDate
        /// The last day.
        public let to: CivilDate
    }

    /// A week of the period.
    public struct Week: Sendable {
        /// Index of its period in the plan.
        public let period: Int
        /// Such as `2021-W23`.
        public let name: String
        /// Indices of its days.
        public let days: Range<Int>
        /// The first counted day.
        public let from: CivilDate
        /// The last counted day.
        public let to: CivilDate
    }

    /// The lines that join, in the scenario's order.
    public let lines: [LegacyLine]
    /// Numbers of all lines, those that join among them.
    public let numbers: [String]
    /// The stretches, line by line, by date.
    public let stretches: [Stretch]
    /// The weeks.
    public let weeks: [Week]

    /// Nil for a scenario in which no line joins.
    public init?(_ scenario: Scenario, _ experiment: Experiment) {
        guard let plan = scenario.consolidation else { return nil }
        let world = experiment.world
        let plans = Dictionary(
            world.lines.compactMap { line in line.phases.map { (line.number, $0) } },
            uniquingKeysWith: { first, _ in first })
        lines = plan.lines
        numbers = world.lines.filter { !$0.isTask }.map(\.number)
        weeks = experiment.plan.periods.enumerated().compactMap { index, bucket in
            guard bucket.kind == .week, let first = bucket.days.first, let last = bucket.days.last else { return nil }
            return Week(
                period: index, name: bucket.name, days: bucket.days, from: world.days[first].date,
                to: world.days[last].date)
        }
        let counted = experiment.plan.periods.first { $0.kind == .all }!.days
        stretches = plan.lines.enumerated().flatMap { index, line -> [Stretch] in
            guard let phases = plans[line.number] else { return [] }
            return Timeline.runs(counted.map { phases.answer(on: $0) }).map { answer, days in
                Stretch(
                    line: index, answer: answer, from: world.days[counted.lowerBound + days.lowerBound].date,
                    to: world.days[counted.lowerBound + days.upperBound - 1].date)
            }
        }
    }

    /// The answers in force in a week, in the order of dates, joined by `+`; empty for a line that joins nothing.
    public func phase(of number: String, in week: Week) -> String {
        guard let line = lines.firstIndex(where: { $0.number == number }) else { return "" }
        return stretches.filter { $0.line == line && $0.from <= week.to && $0.to >= week.from }
            .map(\.answer.rawValue).joined(separator: "+")
    }

    /// A line's name in a language, else in any, else its number.
    static func name(_ line: LegacyLine, _ language: Language) -> String {
        language.choose(from: line.name) ?? line.number
    }

    /// Stretches of equal values.
    static func runs<T: Equatable>(_ values: [T]) -> [(value: T, indices: Range<Int>)] {
        var runs: [(value: T, indices: Range<Int>)] = []
        for (index, value) in values.enumerated() {
            if let last = runs.last, last.value == value {
                runs[runs.count - 1].indices = last.indices.lowerBound..<index + 1
            } else {
                runs.append((value, index..<index + 1))
            }
        }
        return runs
    }
}

/// What becomes of callers who find a number dead.
public struct DeadNumber: Sendable {
    /// The line.
    public let line: LegacyLine
    /// First day on which its number is dead.
    public let from: CivilDate
    /// Calls to it, callers who dialled the new number after a while, and those who did not.
    public let calls, dialledNew, lost: Estimate?

    /// Rows that an experiment must watch, for the difference of two of them has an interval of its own.
    public static func rows(_ scenario: Scenario, _ plan: KpiPlan) -> [Int] {
        let index = RowIndex(plan, measures: ["dead_number", "lost"])
        let period = plan.periods.firstIndex { $0.kind == .all }!
        return (scenario.consolidation?.lines ?? []).flatMap { line -> [Int] in
            guard let scope = scope(of: line, index),
                let calls = index.row("dead_number", scope: scope, period: period),
                let lost = index.row("lost", scope: scope, period: period)
            else { return [] }
            return [calls, lost]
        }
    }

    /// The dead numbers of a scenario whose results watch `rows` first.
    static func all(_ scenario: Scenario, _ results: Results, _ confidence: ConfidenceLevel) -> [DeadNumber] {
        let index = RowIndex(results.plan, measures: ["dead_number", "lost"])
        let lines = (scenario.consolidation?.lines ?? []).filter { scope(of: $0, index) != nil }
        return lines.enumerated().compactMap { place, line in
            guard let from = line.dead, results.watched.count >= 2 * lines.count else { return nil }
            let rows = (results.watched[2 * place], results.watched[2 * place + 1])
            let moments = Moments(
                results.watchedPairs.map { Double($0[2 * place].numerator - $0[2 * place + 1].numerator) })
            return DeadNumber(
                line: line, from: from, calls: results.estimate(row: rows.0, confidence: confidence),
                dialledNew: moments.estimate(confidence: confidence),
                lost: results.estimate(row: rows.1, confidence: confidence))
        }
    }

    private static func scope(of line: LegacyLine, _ index: RowIndex) -> Int? {
        index.scope(.phase, "\(line.number)/\(LinePhase.Answer.dead.rawValue)")
    }
}
