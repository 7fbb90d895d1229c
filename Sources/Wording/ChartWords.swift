/// Titles and axes of charts.
public enum ChartWords {
    /// Title of the day by slot; takes the slot.
    public static let dayTitle = Phrase(
        en: "The day by {}: calls offered, seats and service level", zh: "一天各时段（每{}）：呼入量、坐席数与服务水平")
    /// The same where some write.
    public static let dayTitleOfContacts = Phrase(
        en: "The day by {}: contacts offered, seats and service level", zh: "一天各时段（每{}）：诉求量、坐席数与服务水平")
    /// Title of the measures over the period; takes the stretch.
    public static let periodTitle = Phrase(en: "Service by {}, with targets", zh: "各{}服务指标与目标")
    /// From the first day to the last.
    public static let stretch = Phrase(en: "{} to {}", zh: "{} 至 {}")
    /// Under a title: the scenario, the period, how many replications, the confidence in per cent.
    public static let subtitle = Phrase(
        en: "{}, {}; means of {} replications, bands are {} % confidence intervals",
        zh: "{}，{}；{} 次重复仿真的均值，色带为 {}% 置信区间")
    /// The same where one replication leaves intervals unknown: the scenario and the period.
    public static let subtitleOnce = Phrase(
        en: "{}, {}; one replication, so no confidence intervals", zh: "{}，{}；仅 1 次仿真，无置信区间")
    /// The same of means without intervals: the scenario, the period, how many replications.
    public static let subtitleOfMeans = Phrase(en: "{}, {}; means of {} replications", zh: "{}，{}；{} 次重复仿真的均值")
    /// Axis of the time of day.
    public static let timeOfDay = Phrase(en: "time of day", zh: "时刻")
    /// Axis of offered calls; takes the slot.
    public static let offeredAxis = Phrase(en: "calls per {}", zh: "呼入量（次/{}）")
    /// The same where some write.
    public static let offeredAxisOfContacts = Phrase(en: "contacts per {}", zh: "诉求量（件/{}）")
    /// Axis of scheduled seats.
    public static let seatsAxis = Phrase(en: "seats scheduled", zh: "排班坐席（个）")
    /// Axis of the service level; takes the time in seconds.
    public static let serviceLevelAxis = Phrase(en: "answered in {} s, %", zh: "{} 秒内接通（%）")
    /// Axis of the service level where lines have times of their own.
    public static let serviceLevelAxisByLine = Phrase(en: "answered in time, %", zh: "时限内接通（%）")
    /// Axis of a share; takes the measure's title.
    public static let shareAxis = Phrase(en: "{} (%)", zh: "{}（%）")
    /// Axis of a time; takes the measure's title.
    public static let secondsAxis = Phrase(en: "{} (s)", zh: "{}（秒）")
    /// Beside a target's line; takes the bound.
    public static let atLeast = Phrase(en: "target ≥ {}", zh: "目标 ≥ {}")
    /// Beside a target's line; takes the bound.
    public static let atMost = Phrase(en: "target ≤ {}", zh: "目标 ≤ {}")
}
