import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

extension CalendarCommand {
    /// A month as a table.
    static var showCommand: Command {
        Command(
            "show", abstract: "Show a month: the kind of each day, holidays, the running number of working days.",
            examples: [
                .init("hotline calendar show 2024-02", "the month of the Spring Festival"),
                .init("hotline calendar show 2027-01 --calendar mine.csv --known 2027-01-01..2027-12-31"),
            ],
            arguments: [month], options: [json, CommonOptions.language], groups: [Choice.group], run: show)
    }

    /// The first day of the month asked for.
    private static let month = Argument<CivilDate>(
        "MONTH",
        Converter { text in
            CivilDate(text + "-01").map { .success($0) } ?? .failure(ParseFailure(expected: "a month such as 2024-02"))
        }, help: "Year and month, as 2024-02.")

    private static func show(_ parsed: ParsedCommand) throws -> ExitCode {
        let first = parsed[month]
        let last = first.adding(days: CivilDate.days(inMonth: first.month, of: first.year) - 1)
        let calendar = try Choice.read(parsed)
        let (days, tally) = try asking(parsed) { () throws(CalendarError) in
            let clock = try WorkingClock(calendar: calendar, hours: .always)
            return (try clock.days(in: first...last), try DayTally(first...last, calendar))
        }
        if parsed[json] {
            print(JSONValue.array(days.map(json)).text, terminator: "")
            return .ok
        }
        let language = parsed.language
        var table = TextTable([
            .left(CalendarWords.dayColumn(language)), .left(CalendarWords.kindColumn(language)),
            .right(CalendarWords.numberColumn(language)),
        ])
        for day in days {
            table.add(
                DayText.day(day.date, language),
                DayText.kind(day.kind, isAdjusted: day.isAdjusted, name: day.name, language),
                day.workingDayOfMonth.map(String.init) ?? "")
        }
        print(table.rendered() + "\n" + tally.text(language), terminator: "")
        return .ok
    }

    private static func json(_ day: CalendarDay) -> JSONValue {
        [
            "date": .string("\(day.date)"), "weekday": .string(day.weekday.abbreviation),
            "kind": .string(day.kind.rawValue), "adjusted": .bool(day.isAdjusted),
            "name": day.name.map { .string($0) } ?? .null,
            "working_day_of_month": day.workingDayOfMonth.map { .number(Double($0)) } ?? .null,
        ]
    }
}
