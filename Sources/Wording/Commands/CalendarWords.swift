/// What `hotline calendar` says.
public enum CalendarWords {
    // Days.

    /// From a day to another; takes both.
    public static let stretch = Phrase(en: "{} to {}", zh: "{} 至 {}")
    /// A day and its weekday; takes both.
    public static let day = Phrase(en: "{} {}", zh: "{} {}")
    /// An ordinary working day.
    public static let workday = Phrase(en: "working day", zh: "工作日")
    /// A day off by its weekday that is worked.
    public static let adjusted = Phrase(en: "working day (调休)", zh: "工作日（调休）")
    /// The same, for a holiday; takes its name.
    public static let adjustedFor = Phrase(en: "working day for {} (调休)", zh: "工作日（{}调休）")
    /// Neither.
    public static let weekend = Phrase(en: "weekend", zh: "周末")
    /// A holiday without a name.
    public static let holiday = Phrase(en: "holiday", zh: "节假日")
    /// A holiday; takes its name.
    public static let holidayOf = Phrase(en: "holiday {}", zh: "{}假期")
    /// Behind a kind of day: how many days; takes it and them.
    public static let ofDays = Phrase(en: "{}, {} days", zh: "{}，共 {} 天")
    /// Lengths: hours, minutes, seconds.
    public static let units = [
        Phrase(en: "{} h", zh: "{} 小时"), Phrase(en: "{} min", zh: "{} 分钟"), Phrase(en: "{} s", zh: "{} 秒"),
    ]

    // Days counted.

    /// The heading; takes both ends.
    public static let bothIncluded = Phrase(en: "{} to {}, both included", zh: "{} 至 {}（含首尾两日）")
    /// A row: working days.
    public static let workingDays = Phrase(en: "working days", zh: "工作日")
    /// … how many of them are days off by their weekday; takes it.
    public static let ofThemAdjusted = Phrase(
        en: "{} of them on a day off by its weekday (调休)", zh: "其中 {} 天为调休上班")
    /// A row: weekend days.
    public static let weekendDays = Phrase(en: "weekend days", zh: "周末")
    /// A row: holidays.
    public static let holidays = Phrase(en: "holidays", zh: "节假日")
    /// … which; takes them with their days.
    public static let holidaysAre = Phrase(en: "weekend days within included: {}", zh: "含其间的周末：{}")
    /// Between them.
    public static let comma = Phrase(en: ", ", zh: "、")
    /// A row: days in all.
    public static let days = Phrase(en: "days", zh: "合计")
    /// Column headings of a month: the day.
    public static let dayColumn = Phrase(en: "day", zh: "日期")
    /// … its kind.
    public static let kindColumn = Phrase(en: "kind", zh: "类别")
    /// … its number among the working days.
    public static let numberColumn = Phrase(en: "working day", zh: "第几个工作日")

    // A limit.

    /// The day on which it starts.
    public static let start = Phrase(en: "start", zh: "起算")
    /// A day that does not count.
    public static let skipped = Phrase(en: "skipped", zh: "不计")
    /// A day that counts; takes its number.
    public static let dayNumber = Phrase(en: "day {}", zh: "第 {} 日")
    /// Days that count; takes the numbers of the first and the last.
    public static let dayNumbers = Phrase(en: "days {}-{}", zh: "第 {}-{} 日")
    /// A limit of one working day; takes start, its clock, and the last day.
    public static let oneWorkingDay = Phrase(
        en: "From {} {}: 1 working day, the first of them the next working day, due at 24:00 of {}.",
        zh: "自 {} {} 起：1 个工作日，从下一个工作日起算，于 {} 24:00 到期。")
    /// … of more; takes start, its clock, how many and the last day.
    public static let manyWorkingDays = Phrase(
        en: "From {} {}: {} working days, the first of them the next working day, due at 24:00 of {}.",
        zh: "自 {} {} 起：{} 个工作日，从下一个工作日起算，于 {} 24:00 到期。")
    /// … of working time; takes start, its clock, what is meant, the time, and when it is due.
    public static let workingTime = Phrase(
        en: "From {} {}: {}{} of working time, due on {} {}.", zh: "自 {} {} 起：{}工作时间 {}，于 {} {} 到期。")
    /// What is meant: a day's hours.
    public static let oneDayOfWork = Phrase(en: "1 day of work, ", zh: "1 个工作日的工时，即")
    /// … hours of more days; takes how many.
    public static let daysOfWork = Phrase(en: "{} days of work, ", zh: "{} 个工作日的工时，即")
    /// … by the clock; takes start, its clock and the time.
    public static let wallClock = Phrase(
        en: "From {} {}: {} by the clock; nights, weekends and holidays count.", zh: "自 {} {} 起：{}，连续计时，夜间、周末与节假日均计入。")
    /// … of a calendar day; takes start, its clock and the last day.
    public static let oneNaturalDay = Phrase(
        en:
            "From {} {}: 1 calendar day, the first of them the next day, due at 24:00 of {}; weekends and holidays count.",
        zh: "自 {} {} 起：1 个自然日，从次日起算，于 {} 24:00 到期；周末与节假日均计入。")
    /// … of more; takes start, its clock, how many and the last day.
    public static let manyNaturalDays = Phrase(
        en:
            "From {} {}: {} calendar days, the first of them the next day, due at 24:00 of {}; weekends and holidays count.",
        zh: "自 {} {} 起：{} 个自然日，从次日起算，于 {} 24:00 到期；周末与节假日均计入。")

    // What is wrong with the line.

    /// Days of a file, but no file.
    public static let knownWithFile = Phrase(
        en: "--known goes with --calendar FILE.csv only", zh: "--known 只能与 --calendar FILE.csv 同时使用")
    /// A week of its own for the built-in calendar.
    public static let weekNotChina = Phrase(
        en: "--working-week goes with --calendar plain or a file, not with china",
        zh: "--working-week 只能与 --calendar plain 或文件同时使用，不能用于 china")
    /// No days of a file; takes the file.
    public static let knownMissing = Phrase(
        en: "--known FROM..TO is missing: the days for which {} names every holiday and workday",
        zh: "缺少 --known FROM..TO：{} 完整列出节假日与调休的日期范围")
    /// No start.
    public static let fromMissing = Phrase(en: "--from is missing", zh: "缺少 --from")
    /// Hours for another rule.
    public static let hoursWithWorkingTime = Phrase(
        en: "--hours goes with --rule working-time only", zh: "--hours 只能与 --rule working-time 同时使用")
    /// A length of time for a rule that counts days; takes the rule.
    public static let countsDays = Phrase(
        en: "--rule {} counts days: give --days, not --span", zh: "--rule {} 按日计算：请给出 --days，而不是 --span")
    /// The last day comes first; takes both.
    public static let fromAfterTo = Phrase(en: "FROM {} is after TO {}", zh: "FROM {} 晚于 TO {}")
}
