import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

extension CalendarCommand {
    /// How a limit is counted, as `--rule` and the column `rule` name it.
    enum Rule: String, CaseIterable, ConvertibleFromArgument {
        case endOfDay = "end-of-day"
        case workingTime = "working-time"
        case wallClock = "wall-clock"
        case naturalDays = "natural-days"

        /// Reads the column `rule`: the letters of tables of cases, or the names.
        init(column text: String) throws(Misread) {
            let letters: [String: Rule] = ["a": .endOfDay, "b": .workingTime, "c": .wallClock]
            guard let rule = letters[text] ?? Rule(rawValue: text) else {
                throw Misread(
                    quoting: text, expected: .list(values: ["a", "b", "c"] + Rule.allCases.map(\.rawValue)))
            }
            self = rule
        }

        /// The rule with its number of days; a day of wall-clock time has 24 hours.
        func limit(days n: Int, _ hours: WorkingHours) throws(CalendarError) -> DeadlineRule {
            switch self {
            case .endOfDay: .workingDays(n, counting: .nextWorkingDay)
            case .workingTime: try .workingTime(days: n, of: hours)
            case .wallClock: .wallClock(.days(n))
            case .naturalDays: .naturalDays(n)
            }
        }
    }

    static let from = Option<SimTime>(
        "--from", "TIME", Converter { text in .reading { () throws(Misread) in try Quantity.dateTime(text) } },
        help: "When the limit starts: 2024-02-08T16:50.")
    static let days = Option<Int>("--days", "N", .int.within(1...36_525), help: "The limit in days.")
    static let span = Option<SimSpan>(
        "--span", "TIME", Converter { text in .reading { () throws(Misread) in try Quantity.duration(text) } },
        help: "The limit as a length of time, for working-time and wall-clock: 24 h.")
    static let rule = Option<Rule>("--rule", "RULE", help: "How it is counted.").defaulting(to: .endOfDay)
    static let hours = Option<[DayInterval]>(
        "--hours", "HOURS", openHours, help: "Working hours of working days, for working-time."
    ).defaulting(to: office, shownAs: "09:00-12:00,14:00-18:00")
    static let csv = Option<String>(
        "--csv", "FILE", .file("csv"), help: "Many limits, columns id,rule,start,n; writes id,due.")

    /// When a limit is due.
    static var dueCommand: Command {
        Command(
            "due", abstract: "Say when a limit is due and which days count.",
            discussion: """
                Rules of a limit of N days:
                  end-of-day    N working days; day 1 is the next working day, due at 24:00 of the last
                  working-time  N times the hours of a working day, counted in working hours
                  wall-clock    N times 24 hours, at any hour of any day
                  natural-days  N calendar days; day 1 is the next day, due at 24:00 of the last

                24:00 is written as 00:00 of the next day. Late is what is finished after the instant that is due, not at it.

                A file of limits has the columns id, rule, start and n; a rule there is one of these or the letter a \
                (end-of-day), b (working-time) or c (wall-clock). Other columns are ignored.
                """,
            examples: [
                .init("hotline calendar due --from 2024-02-08T16:50 --days 3", "across the Spring Festival"),
                .init("hotline calendar due --from 2024-02-08T16:50 --span '24 h' --rule wall-clock"),
                .init("hotline calendar due --csv limits.csv > due.csv"),
            ],
            options: [from, days, span, rule, hours, csv, json, CommonOptions.language], groups: [Choice.group],
            run: due)
    }

    private static func due(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.requireOne(of: from, csv)
        for single in [from, days, span, rule, json] as [any Parameter] { try parsed.refuseTogether(csv, single) }
        let calendar = try Choice.read(parsed)
        let clock = try asking(parsed) { () throws(CalendarError) in
            try WorkingClock(calendar: calendar, hours: workingHours(parsed))
        }
        if let file = parsed[csv] {
            print(try dueTable(file, clock, parsed), terminator: "")
            return .ok
        }
        guard let start = parsed[from] else { throw parsed.usageError(CalendarWords.fromMissing) }
        try parsed.requireOne(of: days, span)
        try parsed.refuseTogether(days, span)
        let rule = parsed[rule]
        if rule != .workingTime, parsed.isGiven(hours) {
            throw parsed.usageError(CalendarWords.hoursWithWorkingTime)
        }
        let answer = try asking(parsed) { () throws(CalendarError) -> DueAnswer? in
            guard let span = parsed[span] else {
                let n = parsed[days] ?? 1
                return try DueAnswer(rule, rule.limit(days: n, clock.hours), days: n, from: start, on: clock)
            }
            switch rule {
            case .workingTime: return try DueAnswer(rule, .workingTime(span), days: nil, from: start, on: clock)
            case .wallClock: return try DueAnswer(rule, .wallClock(span), days: nil, from: start, on: clock)
            case .endOfDay, .naturalDays: return nil
            }
        }
        guard let answer else {
            throw parsed.usageError(CalendarWords.countsDays, rule.rawValue)
        }
        print(parsed[json] ? answer.json : answer.text(parsed.language), terminator: "")
        return .ok
    }

    private static func workingHours(_ parsed: ParsedCommand) throws(CalendarError) -> WorkingHours {
        let hours = try DayHours(parsed[hours])
        let week = Choice.workedWeekdays(parsed)
        return try WorkingHours(
            weekly: Dictionary(uniqueKeysWithValues: week.map { ($0, hours) }), adjustedWorkday: .like(week[0]))
    }

    private static let office = [
        DayInterval(opens: .hours(9), closes: .hours(12)), DayInterval(opens: .hours(14), closes: .hours(18)),
    ]

    /// `09:00-12:00,14:00-18:00`.
    private static var openHours: Converter<[DayInterval]> {
        Converter { text in
            var intervals: [DayInterval] = []
            for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                    SimSpan(clock: String($0.trimmed))
                }
                guard ends.count == 2, let opens = ends[0], let closes = ends[1] else {
                    return .failure(ParseFailure(expected: "hours such as 09:00-12:00,14:00-18:00"))
                }
                intervals.append(DayInterval(opens: opens, closes: closes))
            }
            return .success(intervals)
        }
    }

    /// Reads a table of limits and writes when they are due; all rows are read before anything is written.
    private static func dueTable(
        _ path: String, _ clock: WorkingClock, _ parsed: ParsedCommand
    ) throws(ScenarioFileError) -> String {
        let table = try CSVTable(path: path, shownAs: path)
        let log = Diagnostics()
        let columns = ["id", "rule", "start", "n"].map { table.column($0, log) }
        try log.throwIfErrors()
        let (id, kind, start, count) = (columns[0]!, columns[1]!, columns[2]!, columns[3]!)
        var text = "id,due\n"
        var rows = table.rows(log)
        while rows.next() {
            let rule = rows.quantity(kind, log) { text throws(Misread) in try Rule(column: text) }
            let time = rows.quantity(start, log) { text throws(Misread) in try Quantity.dateTime(text) }
            let n = rows.int(count, in: 1...36_525, log)
            guard let rule, let time, let n else { continue }
            do throws(CalendarError) {
                let due = try rule.limit(days: n, clock.hours).due(from: time, on: clock)
                text += "\(quoted(rows.text(id))),\(due)\n"
            } catch {
                log.error(
                    at: rows.position(of: start), field: "start", found: "a limit that no known day ends",
                    expected: "one within the calendar", hint: words(for: error, parsed))
            }
        }
        try log.throwIfErrors()
        return text
    }

    /// A cell of a CSV table, between quotes if it must be (RFC 4180).
    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Substring {
    /// The text without spaces around it.
    fileprivate var trimmed: Substring {
        let front = drop { $0 == " " }
        return front.prefix(front.count - front.reversed().prefix { $0 == " " }.count)
    }
}
