import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

extension CalendarCommand {
    /// Which calendar the planner means: built in, or a file of the days that differ from their weekday.
    enum Choice: Sendable {
        case china
        case plain
        case file(String)

        static let calendar = Option<Choice>(
            "--calendar", "NAME",
            Converter(completion: .file(extensions: ["csv"]), show: { "\($0)" }) { text in
                switch text {
                case "": .failure(ParseFailure(expected: "china, plain or a CSV file"))
                case "china": .success(.china)
                case "plain": .success(.plain)
                default: .success(.file(text))
                }
            },
            help: "china, plain (no holidays), or a CSV file date,kind,name of holidays and workdays."
        ).defaulting(to: .china, shownAs: "china")
        static let workingWeek = Option<[Weekday]>(
            "--working-week", "DAYS", week, help: "Weekdays worked in plain or in a file: mon-sat, or mon,tue,fri.")
        static let known = Option<ClosedRange<CivilDate>>(
            "--known", "FROM..TO", dates, help: "The days for which the file is complete.")
        static let group = OptionGroup("Calendar", [calendar, workingWeek, known])

        /// The calendar that the line names.
        ///
        /// - Throws: usage errors for options that do not go together, `ScenarioFileError` for what is wrong in a file.
        static func read(_ parsed: ParsedCommand) throws -> WorkingDayCalendar {
            let week = Set(parsed[workingWeek] ?? usualWeek)
            if parsed[known] != nil {
                guard case .file = parsed[calendar] else {
                    throw parsed.usageError(CalendarWords.knownWithFile)
                }
            }
            switch parsed[calendar] {
            case .china:
                if parsed[workingWeek] != nil {
                    throw parsed.usageError(CalendarWords.weekNotChina)
                }
                return .china
            case .plain:
                return try asking(parsed) { () throws(CalendarError) in
                    try WorkingDayCalendar(name: "plain", workingDays: week)
                }
            case .file(let path):
                guard let known = parsed[known] else {
                    throw parsed.usageError(CalendarWords.knownMissing, path)
                }
                let exceptions = try exceptions(in: path)
                return try asking(parsed) { () throws(CalendarError) in
                    try WorkingDayCalendar(
                        name: path, workingDays: week, exceptions: exceptions, known: known, source: .value(path))
                }
            }
        }

        /// Weekdays on which the calendar of the line works, in order.
        static func workedWeekdays(_ parsed: ParsedCommand) -> [Weekday] {
            (parsed[workingWeek] ?? usualWeek).sorted { $0.rawValue < $1.rawValue }
        }

        private static let usualWeek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    }
}

extension CalendarCommand.Choice {
    /// `mon-fri`, `mon,wed,fri`, or both together.
    private static var week: Converter<[Weekday]> {
        let expected = ParseFailure(expected: "weekdays such as mon-sat or mon,tue,fri")
        return Converter { text in
            var days: [Weekday] = []
            for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                    Weekday(abbreviation: String($0))
                }
                guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1] else {
                    return .failure(expected)
                }
                guard first.rawValue <= last.rawValue else { return .failure(expected) }
                days += Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
            }
            return Set(days).count == days.count ? .success(days) : .failure(expected)
        }
    }

    /// `2019-01-01..2026-12-31`.
    private static var dates: Converter<ClosedRange<CivilDate>> {
        Converter { text in
            let ends = text.split(separator: ".", omittingEmptySubsequences: false)
            guard ends.count == 3, ends[1].isEmpty, let first = CivilDate(String(ends[0])),
                let last = CivilDate(String(ends[2])), first <= last
            else { return .failure(ParseFailure(expected: "two dates such as 2019-01-01..2026-12-31")) }
            return .success(first...last)
        }
    }

    /// The days of a file that are not what their weekday says.
    private static func exceptions(in path: String) throws(ScenarioFileError) -> [CivilDate: DayException] {
        let table = try CSVTable(path: path, shownAs: path)
        let log = Diagnostics()
        guard let date = table.column("date", log), let kind = table.column("kind", log),
            let name = table.column("name", log)
        else {
            try log.throwIfErrors()
            return [:]
        }
        var exceptions: [CivilDate: DayException] = [:]
        var rows = table.rows(log)
        while rows.next() {
            let day = rows.quantity(date, log) { text throws(Misread) in try Quantity.date(text) }
            let title = rows.text(name)
            let exception = rows.quantity(kind, log) { text throws(Misread) -> DayException in
                switch text {
                case "holiday": return .holiday(title)
                case "workday": return .workday(title)
                default: throw Misread(quoting: text, expected: "holiday or workday")
                }
            }
            guard let day, let exception else { continue }
            if exceptions.updateValue(exception, forKey: day) != nil {
                log.error(
                    at: rows.position(of: date), field: "date", found: "\(day) again", expected: "each day once")
            }
        }
        try log.throwIfErrors()
        return exceptions
    }
}
