import CommandLineKit
import Messages
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
            throw parsed.usageError(words(for: error, parsed).text(parsed.language))
        }
    }

    /// A refusal in words; where days are missing from the built-in calendar it says how to bring others.
    static func words(for error: CalendarError, _ parsed: ParsedCommand) -> Words {
        guard case .outside = error, case .china = parsed[Choice.calendar] else { return error.words }
        return "\(error.words), in a calendar of your own: --calendar FILE.csv --known FROM..TO"
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
    /// What a reading of a quantity gives, its hint put behind what it expected; the kit looks the English up in the texts of help.
    static func reading(_ parse: () throws(Misread) -> Success) -> Self {
        do throws(Misread) {
            return .success(try parse())
        } catch {
            return .failure(ParseFailure(expected: error.expected.english, hint: error.hint?.english))
        }
    }
}
