import Scenarios
import SimulationTime
import WorkingCalendar

/// The phases of a line that joins another: which holds on each day, and who dials the new number.
public struct LinePhasePlan: Sendable {
    /// What holds on a day.
    struct Day: Sendable {
        /// Phase of those who dial the old number, in its hours of service and out of them.
        let inHours: Int
        let outOfHours: Int
        /// Phase of those who dial the new number; −1 if it does not answer for the line.
        let newNumber: Int
        /// Share of the callers who dial the new number.
        let awareShare: Double
    }

    /// What becomes of calls in each phase; types of the line come in as many blocks.
    public let answers: [LinePhase.Answer]
    /// By simulated day.
    let days: [Day]
    /// The line's hours of service; nil: always.
    let hours: WorkingClock?

    /// Nil for a line that joins nothing.
    init?(_ line: Line, facts: [DayFacts], calendar: WorkingDayCalendar) throws {
        guard let transition = line.transition else { return nil }
        answers = transition.phases.map(\.answer)
        days = facts.map { fact in
            let step = transition.step(on: fact.date)
            return Day(
                inHours: step.inHours, outOfHours: step.outOfHours, newNumber: step.newNumber ?? -1,
                awareShare: transition.awareShare(on: fact.date))
        }
        hours =
            transition.hours.isEmpty
            ? nil : try WorkingClock(calendar: calendar, hours: try transition.hours.workingHours())
    }

    /// Simulated days from the first to the last on which callers are taken in a phase, and the day after, for those who wait over
    /// midnight.
    func held(_ phase: Int) -> Range<Int> {
        let held = days.indices.filter { [days[$0].inHours, days[$0].outOfHours, days[$0].newNumber].contains(phase) }
        guard let first = held.first, let last = held.last else { return 0..<0 }
        return first..<min(last + 2, days.count)
    }

    /// What becomes of calls to the old number on a simulated day, in its hours.
    public func answer(on day: Int) -> LinePhase.Answer { answers[days[day].inHours] }
}
