import Scenarios
import SimulationTime

extension Roster {
    /// A rule that a person's week breaks.
    public enum Breach: Hashable, Sendable {
        /// Too little time between two shifts, the first of them on this day.
        case rest(day: Int)
        /// Two shifts on a day.
        case twice(day: Int)
        /// Too few days off.
        case daysOff
        /// Too many days in a row, the week repeated.
        case inARow
        /// Too many night shifts.
        case nights
        /// Too few paid hours.
        case fewHours
        /// Too many paid hours.
        case manyHours
        /// A day off of every pattern is worked.
        case pattern
    }

    /// Holds each person's week, repeated, against the rules: worked out from the shifts alone, whoever made the roster. Empty if it is sound.
    public var breaches: [(person: Int, breach: Breach)] {
        people.enumerated().flatMap { person, week in
            Roster.breaches(of: week, types, rules, curve).map { (person, $0) }
        }
    }

    /// The same of one week.
    static func breaches(of week: [Shift], _ types: [ShiftType], _ rules: RosterRules, _ curve: Curve) -> [Breach] {
        var found: [Breach] = []
        let days = Set(week.map(\.day))
        for day in days.sorted() where week.count(where: { $0.day == day }) > 1 { found.append(.twice(day: day)) }
        if Curve.days - days.count < rules.daysOff { found.append(.daysOff) }
        var (row, longest) = (0, 0)
        for day in 0..<2 * Curve.days {
            row = days.contains(day % Curve.days) ? row + 1 : 0
            longest = max(longest, row)
        }
        if longest > rules.inARow { found.append(.inARow) }
        if let most = rules.nightsAWeek, week.count(where: { types[$0.type].isNight }) > most { found.append(.nights) }
        let hours = week.reduce(0) { $0 + types[$1.type].paidHours }
        if hours > rules.mostHours.hours + 1e-9 { found.append(.manyHours) }
        if hours < rules.leastHours.hours - 1e-9 { found.append(.fewHours) }
        if !rules.patterns.isEmpty {
            let fits = rules.patterns.contains { pattern in
                zip(pattern, 0..<Curve.days).allSatisfy { $0 == "W" || !days.contains($1) }
            }
            if !fits { found.append(.pattern) }
        }
        // Begins and ends on the clock of the repeated week.
        let times = (0..<2).flatMap { turn in
            week.map { shift in
                let midnight = (shift.day + turn * Curve.days) * curve.slots
                return (from: midnight + types[shift.type].start, to: midnight + types[shift.type].end, day: shift.day)
            }
        }.sorted { $0.from < $1.from }
        for (one, next) in zip(times, times.dropFirst())
        where Double(next.from - one.to) * curve.slotHours < rules.rest.hours - 1e-9 {
            found.append(.rest(day: one.day))
        }
        return found
    }
}
