import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

/// `hotline calendar due|days|show`: when something is due, and which days are worked.
enum CalendarCommand {
    static var group: CommandGroup {
        CommandGroup(
            "calendar", abstract: "Deadlines, working days between dates, a month with its holidays.",
            discussion: """
                The calendar china knows the holidays and working weekends (调休) of mainland China from 2019 to 2026, as \
                the State Council announced them. Times are civil times at +08:00 wherever the computer stands.
                """,
            sections: [.init(nil, [dueCommand, daysCommand, showCommand])])
    }

    /// Runs what asks a calendar; its refusals become usage errors that say what to extend.
    static func asking<Value>(
        _ parsed: ParsedCommand, _ body: () throws(CalendarError) -> Value
    ) throws(UsageError) -> Value {
        do throws(CalendarError) {
            return try body()
        } catch {
            throw parsed.usageError(words(for: error, parsed))
        }
    }

    /// A refusal in words; where days are missing from the built-in calendar it says how to bring others.
    static func words(for error: CalendarError, _ parsed: ParsedCommand) -> String {
        let language = parsed.language
        guard case .outside(let date, let known, _) = error, case .china = parsed[Choice.calendar] else {
            return words(for: error, language)
        }
        let named = CalendarError.outside(date, known: known, source: CalendarErrorWords.builtIn(language))
        return CalendarWords.ownCalendar(language, words(for: named, language))
    }

    /// The same as the calendar itself says it.
    private static func words(for error: CalendarError, _ language: Language) -> String {
        switch error {
        case .outside(let date, let known, let source):
            CalendarErrorWords.outside(
                language, "\(date)", source, "\(known.lowerBound)", "\(known.upperBound)", "\(date.year)")
        case .exceptionOutside(let date, let known, let source):
            CalendarErrorWords.exceptionOutside(
                language, source, "\(date)", "\(known.lowerBound)", "\(known.upperBound)")
        case .noWorkingDays(let source): CalendarErrorWords.noWorkingDays(language, source)
        case .neverOpen(let source): CalendarErrorWords.neverOpen(language, source)
        case .invalidInterval(let hours): CalendarErrorWords.invalidInterval(language, "\(hours)")
        case .overlappingIntervals(let a, let b): CalendarErrorWords.overlappingIntervals(language, "\(a)", "\(b)")
        case .invalidMonthDay(let month, let day): CalendarErrorWords.invalidMonthDay(language, "\(month)", "\(day)")
        case .overlappingSeasons(let a, let b, let day):
            CalendarErrorWords.overlappingSeasons(language, a, b, "\(day)")
        case .invalidCount(let count): CalendarErrorWords.invalidCount(language, "\(count)")
        case .negativeSpan(let span): CalendarErrorWords.negativeSpan(language, "\(span.seconds)")
        }
    }
}

extension CalendarCommand {
    /// The days between two dates, counted by kind.
    fileprivate static var daysCommand: Command {
        Command(
            "days", abstract: "Count working days, weekend days and holidays between two dates, both included.",
            examples: [
                .init("hotline calendar days 2024-02-01 2024-02-29", "February 2024 with the Spring Festival"),
                .init("hotline calendar days 2024-01-01 2024-12-31 --json"),
            ],
            arguments: [firstDay, lastDay], options: [json, CommonOptions.language], groups: [Choice.group],
            run: countDays)
    }

    private static let firstDay = Argument<CivilDate>("FROM", .date, help: "First day, as 2024-02-01.")
    private static let lastDay = Argument<CivilDate>("TO", .date, help: "Last day, counted as well.")
    /// Asks for JSON; the same flag in all three commands.
    static let json = Flag("--json", help: "Write JSON.")

    private static func countDays(_ parsed: ParsedCommand) throws -> ExitCode {
        let (from, to) = (parsed[firstDay], parsed[lastDay])
        guard from <= to else { throw parsed.usageError(CalendarWords.fromAfterTo, "\(from)", "\(to)") }
        let calendar = try Choice.read(parsed)
        let tally = try asking(parsed) { () throws(CalendarError) in try DayTally(from...to, calendar) }
        print(parsed[json] ? tally.json : tally.text(parsed.language), terminator: "")
        return .ok
    }
}

extension Converter where Value == CivilDate {
    /// A date, as 2024-02-08.
    static var date: Converter<CivilDate> {
        Converter { text in
            .reading { () throws(Misread) in try Quantity.date(text) }
        }
    }
}

extension Result where Failure == ParseFailure {
    /// What a reading of a quantity gives, its hint put behind what it expected.
    static func reading(_ parse: () throws(Misread) -> Success) -> Self {
        do throws(Misread) {
            return .success(try parse())
        } catch {
            return .failure(ParseFailure(expected: error.expected, hint: error.hint))
        }
    }
}
