import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// `china`, `plain`, or a calendar of the planner's own.
    static var calendar: Format<CalendarChoice> {
        let own = ownCalendar.format { OwnCalendarStatement() }
        let expected: Words = "china, plain, or { days: FILE.csv, working_week: […], from: …, to: … }"
        return Format(schema: ["anyOf": [["enum": ["china", "plain"]], own.schema]], expected: expected) {
            node, path, reading in
            guard let text = node.text else {
                return node.entries == nil
                    ? reading.refuse(node, path, expected: expected)
                    : own.read(node, path, reading).flatMap { $0.choice(reading.diagnostics) }
            }
            switch text {
            case "china": return .china
            case "plain": return .plain
            default:
                return reading.refuse(
                    node, path, expected: expected,
                    hint: Suggestion.nearest(to: text, among: ["china", "plain"]).map { "did you mean \"\($0)\"?" })
            }
        }
    }

    private static var ownCalendar: Record<OwnCalendarStatement> {
        Record(
            "a calendar",
            [
                .optional("days", \.days, OwnCalendarTable.format, "CSV of the days that differ: date,kind,name"),
                .optional(
                    "working_week", \.own.workingWeek, weekday.list,
                    "working days of an ordinary week; mon to fri if left out"),
                .required("from", \.own.from, date, "first day the calendar knows"),
                .required("to", \.own.to, date, "last day the calendar knows"),
            ])
    }

    /// A date.
    static var date: Format<CivilDate> {
        .scalar(schema: quantity("[0-9]{4}-[0-9]{2}-[0-9]{2}"), expected: "a date such as 2024-01-01") {
            text throws(Misread) in try Quantity.date(text)
        }
    }

    private static var weekday: Format<Weekday> {
        .scalar(
            schema: ["enum": .array(Weekday.allCases.map { .string($0.abbreviation) })], expected: weekdayExpected
        ) { text throws(Misread) in
            if let day = Weekday(abbreviation: text) { return day }
            throw Misread(quoting: text, expected: weekdayExpected, hint: weekdayHint(text))
        }
    }

    static let weekdayExpected: Words = "a weekday: mon, tue, wed, thu, fri, sat or sun"

    /// The abbreviation of a weekday written in full.
    static func weekdayHint(_ text: String) -> Words? {
        let lower = text.lowercased()
        return Weekday.allCases.first { lower.hasPrefix($0.abbreviation) }.map { "write \($0.abbreviation)" }
    }
}

/// A calendar of the planner's own as it is written, the places of its days with it.
struct OwnCalendarStatement {
    var own = OwnCalendar()
    var days = OwnCalendarTable()

    /// The calendar; nil and findings in the file for days that it does not know.
    func choice(_ log: Diagnostics) -> CalendarChoice? {
        var own = own
        own.source = days.file
        own.exceptions = days.days
        // A range the wrong way round is found with the scenario's other values.
        guard own.from <= own.to else { return .own(own) }
        let strays = days.days.indices.filter { !(own.from...own.to).contains(days.days[$0].date) }
        for stray in strays {
            log.error(
                at: days.positions[stray], field: "date", found: "\(days.days[stray].date)",
                expected: "a day from \(own.from) to \(own.to)", hint: "the calendar's from and to say what it knows")
        }
        return strays.isEmpty ? .own(own) : nil
    }
}
