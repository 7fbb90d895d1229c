import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

extension CalendarCommand {
    /// The days of a range counted by kind.
    struct DayTally {
        let range: ClosedRange<CivilDate>
        private(set) var workingDays = 0
        /// Those of the working days whose weekday is a day off.
        private(set) var adjusted = 0
        private(set) var weekendDays = 0
        private(set) var holidays = 0
        /// Days of each holiday, in the order in which they come.
        private(set) var byHoliday: [(name: String, days: Int)] = []

        /// Counts; throws `CalendarError.outside` for a day not known.
        init(_ range: ClosedRange<CivilDate>, _ calendar: WorkingDayCalendar) throws(CalendarError) {
            self.range = range
            for dayNumber in range.lowerBound.dayNumber...range.upperBound.dayNumber {
                let date = CivilDate(dayNumber: dayNumber)
                switch try calendar.kind(of: date) {
                case .workday:
                    workingDays += 1
                    if try calendar.isAdjusted(date) { adjusted += 1 }
                case .weekend: weekendDays += 1
                case .holiday:
                    holidays += 1
                    let name = try calendar.name(of: date) ?? ""
                    if let row = byHoliday.firstIndex(where: { $0.name == name }) {
                        byHoliday[row].days += 1
                    } else {
                        byHoliday.append((name, 1))
                    }
                }
            }
        }

        /// Days in all.
        var days: Int { workingDays + weekendDays + holidays }

        /// As a table for people.
        func text(_ language: Language) -> String {
            var table = TextTable([.left(""), .right(""), .left("")])
            let names = byHoliday.map { "\($0.name) \($0.days)" }.joined(separator: CalendarWords.comma(language))
            table.add(
                CalendarWords.workingDays(language), "\(workingDays)",
                adjusted > 0 ? CalendarWords.ofThemAdjusted(language, "\(adjusted)") : "")
            table.add(CalendarWords.weekendDays(language), "\(weekendDays)", "")
            table.add(
                CalendarWords.holidays(language), "\(holidays)",
                names.isEmpty ? "" : CalendarWords.holidaysAre(language, names))
            table.add(CalendarWords.days(language), "\(days)", "")
            let ends = [range.lowerBound, range.upperBound].map { DayText.day($0, language) }
            return CalendarWords.bothIncluded(language, filling: ends) + "\n" + table.rendered()
        }

        /// As a JSON object.
        var json: String {
            let object: JSONValue = [
                "from": .string("\(range.lowerBound)"), "to": .string("\(range.upperBound)"),
                "days": .number(Double(days)), "working_days": .number(Double(workingDays)),
                "adjusted_working_days": .number(Double(adjusted)), "weekend_days": .number(Double(weekendDays)),
                "holidays": .number(Double(holidays)),
            ]
            return object.text
        }
    }

    /// Days in words.
    enum DayText {
        /// `2024-02-08 Thu`.
        static func day(_ date: CivilDate, _ language: Language) -> String {
            CalendarWords.day(language, "\(date)", DayWords.weekday(date.weekday.abbreviation)!(language))
        }

        /// `working day`, `working day for 春节 (调休)`, `weekend`, `holiday 春节`.
        static func kind(_ kind: DayKind, isAdjusted: Bool, name: String?, _ language: Language) -> String {
            let name = name ?? ""
            return switch kind {
            case .workday where !isAdjusted: CalendarWords.workday(language)
            case .workday:
                name.isEmpty ? CalendarWords.adjusted(language) : CalendarWords.adjustedFor(language, name)
            case .weekend: CalendarWords.weekend(language)
            case .holiday: name.isEmpty ? CalendarWords.holiday(language) : CalendarWords.holidayOf(language, name)
            }
        }

        /// `7 h`, `1 h 10 min`, `30 s`; zero is `0 h`.
        static func span(_ span: SimSpan, _ language: Language) -> String {
            let seconds = span.milliseconds / 1000
            let parts = zip([seconds / 3600, seconds / 60 % 60, seconds % 60], CalendarWords.units)
            let text = parts.filter { $0.0 > 0 }.map { $1(language, "\($0)") }.joined(separator: " ")
            return text.isEmpty ? CalendarWords.units[0](language, "0") : text
        }
    }
}
