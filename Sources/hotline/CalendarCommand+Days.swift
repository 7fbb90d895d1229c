import CommandLineKit
import ScenarioFiles
import SimulationTime
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
        var text: String {
            var table = TextTable([.left(""), .right(""), .left("")])
            let names = byHoliday.map { "\($0.name) \($0.days)" }.joined(separator: ", ")
            table.add(
                "working days", "\(workingDays)",
                adjusted > 0 ? "\(adjusted) of them on a day off by its weekday (调休)" : "")
            table.add("weekend days", "\(weekendDays)", "")
            table.add("holidays", "\(holidays)", names.isEmpty ? "" : "weekend days within included: \(names)")
            table.add("days", "\(days)", "")
            return "\(DayWords.day(range.lowerBound)) to \(DayWords.day(range.upperBound)), both included\n"
                + table.rendered()
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
    enum DayWords {
        /// `2024-02-08 Thu`.
        static func day(_ date: CivilDate) -> String { "\(date) \(date.weekday.abbreviation.capitalizedFirst)" }

        /// `working day`, `working day for 春节 (调休)`, `weekend`, `holiday 春节`.
        static func kind(_ kind: DayKind, isAdjusted: Bool, name: String?) -> String {
            switch kind {
            case .workday:
                isAdjusted
                    ? "working day\(name.map { $0.isEmpty ? "" : " for \($0)" } ?? "") (调休)" : "working day"
            case .weekend: "weekend"
            case .holiday: "holiday\(name.map { $0.isEmpty ? "" : " \($0)" } ?? "")"
            }
        }

        /// `7 h`, `1 h 10 min`, `30 s`; zero is `0 h`.
        static func span(_ span: SimSpan) -> String {
            let seconds = span.milliseconds / 1000
            let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")]
            let text = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
            return text.isEmpty ? "0 h" : text
        }
    }
}

extension String {
    /// The text with its first letter as a capital.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
