import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// What `hotline timeline --search` found, ready to be told.
public struct DateSearchReport: Sendable {
    /// Lines that move as one, and by how many days.
    struct Move {
        let lines: [LegacyLine]
        let days: Int

        /// The first date of the group.
        var first: CivilDate { lines.flatMap { $0.statedDates.map(\.date) }.min()! }
    }

    let run: RunReport
    let options: DateSearch.Options
    let answer: DateSearch.Answer

    /// Puts a report together.
    public init(run: RunReport, options: DateSearch.Options, answer: DateSearch.Answer) {
        self.run = run
        self.options = options
        self.answer = answer
    }

    /// The plan that was chosen.
    var chosen: DateSearch.Plan { answer.plans[answer.chosen] }

    /// The groups with their shifts in the chosen plan.
    var moves: [Move] {
        let lines = run.scenario.consolidation?.lines ?? []
        return zip(answer.groups, chosen.shifts).map { group, days in
            Move(lines: group.lines.map { lines[$0] }, days: days)
        }
    }

    /// Values of `--set` that give the chosen dates.
    var settings: [String] {
        moves.filter { $0.days != 0 }.flatMap { move in
            move.lines.flatMap { line in
                line.statedDates.map { "\(line.path(of: $0.key))=\($0.date.adding(days: move.days))" }
            }
        }
    }

    /// The chart of costs against missed calls.
    public var chart: ChartSpec { ChartSpec(name: "frontier", json: FrontierChart(self).spec) }

    /// What was searched for and found, as a member of `run.json`: with the command line and the seed all it takes to find it again.
    var json: JSON.Member {
        let groups = moves.enumerated().map { number, move -> JSON in
            [
                "group": .integer(number + 1), "lines": .array(move.lines.map { .string($0.number) }),
                "first_date": .string(move.first.description), "shift_days": .integer(move.days),
            ]
        }
        return .init(
            "search",
            [
                "window_days": .integer(options.window), "step_days": .integer(options.step),
                "together": .integer(options.together), "by": options.by.map { .string($0.description) } ?? .null,
                "price_per_head_hour": .number(options.price),
                "plans": ["tried": .integer(answer.plans.count), "asked": .integer(options.evaluations)],
                "replications": [
                    "search": .integer(min(options.replications, DateSearch.fewReplications)),
                    "compared": .integer(chosen.replications),
                ],
                "ending": .string(answer.ending.rawValue), "groups": .array(groups),
                "stated": json(answer.stated, number: 1), "chosen": json(chosen, number: answer.chosen + 1),
                "set": .array(settings.map { .string($0) }),
            ])
    }

    private func json(_ plan: DateSearch.Plan, number: Int) -> JSON {
        [
            "plan": .integer(number), "weeks_short": .integer(plan.weeksShort),
            "weeks_not_kept": .integer(plan.weeksNotKept), "head_weeks": .integer(plan.headWeeks),
            "head_hours": .number(plan.headHours), "price": .number(plan.price), "missed": .number(plan.missed.mean),
            "missed_half_width": .optional(plan.missed.halfWidth), "missed_before": .number(plan.missedBefore.mean),
        ]
    }
}
