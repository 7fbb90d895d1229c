import Messages
import SimulationTime

/// What can be wrong with a calendar, its working hours or a question put to them.
///
/// The cases carry values; `words` puts them into words, `description` is the plain English of it.
public enum CalendarError: Error, Hashable, Sendable {
    /// The answer depends on a day about which the calendar knows nothing; `source` is the calendar or file to extend.
    case outside(CivilDate, known: ClosedRange<CivilDate>, source: Words)
    /// An exception is stated for a day outside the range the calendar claims to know.
    case exceptionOutside(CivilDate, known: ClosedRange<CivilDate>, source: Words)
    /// No day of the calendar is a working day, so that no deadline could ever be due.
    case noWorkingDays(source: Words)
    /// The hours are closed on every day of the calendar.
    case neverOpen(source: Words)
    /// Hours that do not lie within 00:00–24:00 or do not end after they begin.
    case invalidInterval(DayInterval)
    /// Two stretches of hours of one day share some time.
    case overlappingIntervals(DayInterval, DayInterval)
    /// No such day in any year.
    case invalidMonthDay(month: Int, day: Int)
    /// Two seasons claim the same day of the year.
    case overlappingSeasons(String, String, on: MonthDay)
    /// A number of days below 1.
    case invalidCount(Int)
    /// A length of time below zero.
    case negativeSpan(SimSpan)
}

extension CalendarError: CustomStringConvertible {
    /// The error in one English sentence.
    public var description: String { words.english }

    /// The error in one sentence, with what was found and what was expected.
    public var words: Words {
        switch self {
        case .outside(let date, let known, let source):
            return """
                \(date) is not covered by \(source), which knows \(known.lowerBound) to \(known.upperBound); \
                extend it with the holidays and working weekends of \(date.year)
                """
        case .exceptionOutside(let date, let known, let source):
            return """
                \(source) states an exception for \(date), outside the days it covers, \(known.lowerBound) to \
                \(known.upperBound)
                """
        case .noWorkingDays(let source):
            return "\(source) has no working day"
        case .neverOpen(let source):
            return "the working hours are closed on every day of \(source)"
        case .invalidInterval(let interval):
            return "hours \(interval): expected 00:00 <= opening < closing <= 24:00"
        case .overlappingIntervals(let a, let b):
            return "hours \(a) and \(b) overlap"
        case .invalidMonthDay(let month, let day):
            return "month \(month), day \(day): there is no such day in any year"
        case .overlappingSeasons(let a, let b, let day):
            return "seasons '\(a)' and '\(b)' both hold on \(day)"
        case .invalidCount(let n):
            return "a count of \(n) days: expected at least 1"
        case .negativeSpan(let span):
            return "a span of \(span.seconds) s: expected 0 or more"
        }
    }
}
