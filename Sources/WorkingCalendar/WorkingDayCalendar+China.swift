import SimulationTime

extension WorkingDayCalendar {
    /// Mainland China, 2019-01-01 to 2026-12-31: the yearly notices of the General Office of the State Council on
    /// holidays (国务院办公厅关于部分节假日安排的通知), with their changes of May 2019 and of the Spring Festival of 2020.
    ///
    /// The arrangement for 2027 is not published yet; a question about it throws `CalendarError.outside`.
    public static let china = try! WorkingDayCalendar(
        name: "china", workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday],
        exceptions: exceptions(of: chinaTable),
        known: CivilDate(year: 2019, month: 1, day: 1)!...CivilDate(year: 2026, month: 12, day: 31)!,
        source: "the built-in calendar china")

    /// Reads the embedded table; a slip in it is a bug and traps.
    private static func exceptions(of table: String) -> [CivilDate: DayException] {
        var exceptions: [CivilDate: DayException] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            let (year, name) = (String(fields[0]), String(fields[1]))
            for field in fields.dropFirst(2) {
                let works = field.first == "+"
                let first = CivilDate("\(year)-\(field.dropFirst(works ? 1 : 0).prefix(5))")!
                let last = works || field.count == 5 ? first : CivilDate("\(year)-\(field.suffix(5))")!
                for day in first.dayNumber...last.dayNumber {
                    exceptions[CivilDate(dayNumber: day)] = works ? .workday(name) : .holiday(name)
                }
            }
        }
        return exceptions
    }
}

/// Year, holiday, days off (`first..last` or one day) and, marked `+`, the days off by their weekday that are worked.
private let chinaTable = """
    2019 元旦 01-01
    2019 春节 02-04..02-10 +02-02 +02-03
    2019 清明节 04-05..04-07
    2019 劳动节 05-01..05-04 +04-28 +05-05
    2019 端午节 06-07..06-09
    2019 中秋节 09-13..09-15
    2019 国庆节 10-01..10-07 +09-29 +10-12
    2020 元旦 01-01
    2020 春节 01-24..02-02 +01-19
    2020 清明节 04-04..04-06
    2020 劳动节 05-01..05-05 +04-26 +05-09
    2020 端午节 06-25..06-27 +06-28
    2020 国庆节 10-01..10-08 +09-27 +10-10
    2021 元旦 01-01..01-03
    2021 春节 02-11..02-17 +02-07 +02-20
    2021 清明节 04-03..04-05
    2021 劳动节 05-01..05-05 +04-25 +05-08
    2021 端午节 06-12..06-14
    2021 中秋节 09-19..09-21 +09-18
    2021 国庆节 10-01..10-07 +09-26 +10-09
    2022 元旦 01-01..01-03 12-31
    2022 春节 01-31..02-06 +01-29 +01-30
    2022 清明节 04-03..04-05 +04-02
    2022 劳动节 04-30..05-04 +04-24 +05-07
    2022 端午节 06-03..06-05
    2022 中秋节 09-10..09-12
    2022 国庆节 10-01..10-07 +10-08 +10-09
    2023 元旦 01-01..01-02 12-30..12-31
    2023 春节 01-21..01-27 +01-28 +01-29
    2023 清明节 04-05
    2023 劳动节 04-29..05-03 +04-23 +05-06
    2023 端午节 06-22..06-24 +06-25
    2023 中秋节 09-29
    2023 国庆节 09-30..10-06 +10-07 +10-08
    2024 元旦 01-01
    2024 春节 02-10..02-17 +02-04 +02-18
    2024 清明节 04-04..04-06 +04-07
    2024 劳动节 05-01..05-05 +04-28 +05-11
    2024 端午节 06-10
    2024 中秋节 09-15..09-17 +09-14
    2024 国庆节 10-01..10-07 +09-29 +10-12
    2025 元旦 01-01
    2025 春节 01-28..02-04 +01-26 +02-08
    2025 清明节 04-04..04-06
    2025 劳动节 05-01..05-05 +04-27
    2025 端午节 05-31..06-02
    2025 国庆节 10-01..10-05 10-07..10-08 +09-28 +10-11
    2025 中秋节 10-06
    2026 元旦 01-01..01-03 +01-04
    2026 春节 02-15..02-23 +02-14 +02-28
    2026 清明节 04-04..04-06
    2026 劳动节 05-01..05-05 +05-09
    2026 端午节 06-19..06-21
    2026 国庆节 10-01..10-07 +09-20 +10-10
    2026 中秋节 09-25..09-27
    """
