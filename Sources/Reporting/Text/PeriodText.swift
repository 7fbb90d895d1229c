import Scenarios
import SimulationTime
import Wording

/// The counted period as people say it: its first and its last day, rather than the first instant that no longer counts.
public enum PeriodText {
    /// `2024-01-01 to 2024-12-31`, a single day as that day, and times of day only where the period is not of whole days.
    public static func stretch(_ period: Period, _ language: Language) -> String {
        let ofWholeDays = period.from.timeOfDay == .zero && period.to.timeOfDay == .zero
        guard ofWholeDays else {
            return ChartWords.stretch(language, clock(period.from), end(period.to))
        }
        let (first, last) = (period.from.date, period.to.date.adding(days: -1))
        return first == last
            ? first.description : ChartWords.stretch(language, first.description, last.description)
    }

    /// How long it is: in days, or in hours where it is not of whole days.
    public static func length(_ period: Period, _ language: Language) -> String {
        let hours = (period.to - period.from).hours
        let days = hours / 24
        guard days == days.rounded() else {
            return ConsoleWords.hours(
                language, ReadableNumber.number(hours, decimals: hours == hours.rounded() ? 0 : 1))
        }
        return days == 1 ? ConsoleWords.oneDay(language) : ConsoleWords.days(language, ReadableNumber.whole(Int(days)))
    }

    /// A midnight that ends a period is 24:00 of the day before.
    private static func end(_ time: SimTime) -> String {
        time.timeOfDay == .zero ? "\(time.date.adding(days: -1)) 24:00" : clock(time)
    }

    /// `2024-01-01 08:30`; seconds only where there are some.
    private static func clock(_ time: SimTime) -> String {
        let clock = time.description.split(separator: "T")[1].prefix { $0 != "+" }
        return "\(time.date) \(clock.hasSuffix(":00") && clock.count == 8 ? clock.dropLast(3) : clock)"
    }
}
