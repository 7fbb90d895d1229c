import HotlineModel
import Scenarios
import SimulationTime

/// A week of a scenario in which a group has other heads: a covered curve is not a met target, so a roster is simulated.
public struct RosterCheck: Sendable {
    /// Measures that are shown, of the whole hotline.
    public static let measures = ["answer_rate", "service_level", "p_abandon", "mean_wait_s", "occupancy"]

    /// The week with the heads that were required.
    public let required: Results
    /// The week with those at work.
    public let rostered: Results

    /// Puts two runs side by side. Both have the same replications and streams.
    public init(required: Results, rostered: Results) {
        self.required = required
        self.rostered = rostered
    }

    /// The scenario cut down to a week, in which a group has so many heads.
    ///
    /// Breaks of the group are left out: heads of a roster are at work, and required ones are meant to be.
    ///
    /// - Parameters:
    ///   - group: index of the group.
    ///   - slot: width of the slots: 15, 30 or 60 min.
    ///   - heads: by slot, seven days from Monday.
    ///   - shrinkage: share of them who do not come; nil: the group's own.
    public static func scenario(
        _ scenario: Scenario, group: Int, monday: CivilDate, slot: SimSpan, heads: [Int], shrinkage: Double? = nil
    ) -> Scenario {
        var week = scenario
        week.period.from = SimTime(date: monday)
        week.period.to = SimTime(date: monday.adding(days: 7))
        week.scorecard = nil
        let own = scenario.frontOffice.groups[group].seats
        // Slots of 15, 30 and 60 min: the narrower ones divide the others.
        let width = min(own.slot, slot)
        func spread(_ values: [Int], _ from: SimSpan) -> [Int] {
            values.flatMap { Array(repeating: $0, count: Int(from.milliseconds / width.milliseconds)) }
        }
        let slots = Int(SimSpan.day.milliseconds / slot.milliseconds)
        // Days of the warm-up keep their heads; a column of a date goes before all others.
        let days = (0..<7).map { day in
            DayTable<Int>.Column(
                days: .date(monday.adding(days: day)),
                values: spread(Array(heads[day * slots..<(day + 1) * slots]), slot))
        }
        let dates = Set(days.map(\.days))
        let others = own.columns.filter { !dates.contains($0.days) }.map { column in
            DayTable<Int>.Column(days: column.days, values: spread(column.values, own.slot))
        }
        week.frontOffice.groups[group].seats = DayTable(slot: width, columns: others + days)
        week.frontOffice.groups[group].breaks = []
        if let shrinkage { week.frontOffice.groups[group].shrinkage = shrinkage }
        // The roster says for every day who is there.
        week.frontOffice.groups[group].rota = nil
        (week.frontOffice.groups[group].from, week.frontOffice.groups[group].to) = (nil, nil)
        return week
    }
}
