import Messages
import SimulationTime
import WorkingCalendar

/// The calendar of a scenario and what it says of every simulated day.
struct SimulatedDays {
    let calendar: WorkingDayCalendar
    let facts: [DayFacts]
}

extension Scenario {
    /// Longest simulated stretch: a century.
    static let mostDays = 36_600

    /// The simulated days; nil when the period or the calendar is wrong.
    func checkPeriod(_ problems: inout [Problem]) -> SimulatedDays? {
        let calendar = checkCalendar(&problems)
        guard period.to > period.from else {
            problems.append(
                Problem(
                    "period.to", found: "an end at \(period.to.inWords)",
                    expected: "an end after the beginning at \(period.from.inWords)"))
            return nil
        }
        guard period.warmUp >= .zero else {
            problems.append(Problem("period.warm_up", found: "\(period.warmUp.inWords)", expected: "0 s or more"))
            return nil
        }
        let first = period.start.dayNumber
        let last = (period.to - SimSpan(milliseconds: 1)).dayNumber
        guard last - first < Scenario.mostDays else {
            problems.append(
                Problem("period", found: "\(last - first + 1) days", expected: "at most \(Scenario.mostDays) days"))
            return nil
        }
        guard let calendar, knows(first...last, calendar, &problems) else { return nil }
        do throws(CalendarError) {
            var facts: [DayFacts] = []
            for day in first...last { facts.append(try calendar.facts(of: CivilDate(dayNumber: day))) }
            return SimulatedDays(calendar: calendar, facts: facts)
        } catch {
            // The days themselves are known, so it is the question whether the first one follows a holiday.
            problems.append(
                Problem(
                    "period.from", found: "a first working day that may follow a holiday",
                    expected: "a calendar that knows the days off before it",
                    hint: "let \(calendar.source) begin some days earlier"))
            return nil
        }
    }

    private func checkCalendar(_ problems: inout [Problem]) -> WorkingDayCalendar? {
        if case .own(let own) = calendar, own.from > own.to {
            problems.append(
                Problem("calendar.to", found: "\(own.to)", expected: "\(own.from), the first known day, or later"))
            return nil
        }
        do throws(CalendarError) {
            return try calendar.make()
        } catch {
            switch error {
            case .exceptionOutside(let date, let known, _):
                problems.append(
                    Problem(
                        "calendar.days", found: "\(date)",
                        expected: "days from \(known.lowerBound) to \(known.upperBound), which the calendar knows",
                        hint: "from and to say which days it knows"))
            case .noWorkingDays:
                problems.append(Problem("calendar", found: "no working day", expected: "at least one working day"))
            default:
                problems.append(Problem("calendar", found: error.words, expected: "a calendar without contradiction"))
            }
            return nil
        }
    }

    private func knows(_ days: ClosedRange<Int>, _ calendar: WorkingDayCalendar, _ problems: inout [Problem]) -> Bool {
        guard let known = calendar.known else { return true }
        let expected: Words = "days from \(known.lowerBound) to \(known.upperBound)"
        let isBuiltIn = if case .china = self.calendar { true } else { false }
        let hint: Words =
            isBuiltIn
            ? "\(calendar.source) knows no others; a calendar of your own may"
            : "\(calendar.source) knows no others; extend it"
        let count = problems.count
        if days.lowerBound < known.lowerBound.dayNumber {
            let isWarmUp = period.from.date >= known.lowerBound
            let day = CivilDate(dayNumber: days.lowerBound)
            problems.append(
                Problem(
                    isWarmUp ? "period.warm_up" : "period.from",
                    found: isWarmUp ? "a warm-up that begins on \(day)" : "\(day)", expected: expected, hint: hint))
        }
        if period.from.date > known.upperBound {
            problems.append(Problem("period.from", found: "\(period.from.date)", expected: expected, hint: hint))
        } else if days.upperBound > known.upperBound.dayNumber {
            problems.append(
                Problem("period.to", found: "\(CivilDate(dayNumber: days.upperBound))", expected: expected, hint: hint))
        }
        return problems.count == count
    }
}
