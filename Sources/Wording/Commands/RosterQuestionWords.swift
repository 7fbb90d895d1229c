/// What `hotline roster` says of its command line.
public enum RosterQuestionWords {
    /// Nobody is needed; takes the file or the group, and the Monday.
    public static let nothingToRoster = Phrase(
        en: "{} requires no heads from {} on: there is nothing to roster", zh: "{} 自 {} 起没有需求人数，无需排班")
    /// The group; takes its name.
    public static let theGroup = Phrase(en: "the group '{}'", zh: "坐席组“{}”")
    /// No group was named; takes how many there are, and which.
    public static let groupNeeded = Phrase(
        en: "option '--group' is needed: the scenario has {} groups, {}", zh: "需用“--group”指定坐席组：场景有 {} 个坐席组，即 {}")
    /// No such group; takes the name and what follows.
    public static let noGroup = Phrase(
        en: "--group: '{}' is no group of the scenario; {}", zh: "--group：场景中没有坐席组“{}”；{}")
    /// Behind it: a name that is near.
    public static let didYouMean = Phrase(en: "did you mean '{}'?", zh: "是否想写“{}”？")
    /// … all names.
    public static let itHas = Phrase(en: "it has {}", zh: "现有 {}")
    /// No week; takes what was found.
    public static let noWeek = Phrase(
        en: "--week: found '{}', expected a week such as 2024-W10", zh: "--week：写的是“{}”，应为周次，如 2024-W10")
    /// A week outside; takes it, its days, the days of the period.
    public static let weekOutside = Phrase(
        en: "--week: {} ({} to {}) is not within the scenario's period, {} to {}",
        zh: "--week：{}（{} 至 {}）不在场景的仿真期 {} 至 {} 之内")
    /// Heads are missing; takes the file, the week and its days.
    public static let noHeads = Phrase(
        en: "{}: no heads for every day of {}, {} to {}", zh: "{}：{}（{} 至 {}）并非每天都有需求人数")
    /// A period too short; takes the scenario and the days of the period.
    public static let noWholeWeek = Phrase(
        en: "{}: the period, {} to {}, has no whole week from Monday to Sunday; --from and --to change it",
        zh: "{}：仿真期 {} 至 {} 内没有从周一到周日的完整一周；可用 --from 与 --to 调整")
    /// No week with heads; takes the file and the days of the period.
    public static let noWeekWithHeads = Phrase(
        en: "{}: no week from Monday to Sunday within the period, {} to {}, has heads for every day",
        zh: "{}：仿真期 {} 至 {} 内没有每天都有需求人数的完整一周")
    /// A file that cannot be written; takes it.
    public static let cannotWriteProgram = Phrase(en: "--lp: cannot write '{}'", zh: "--lp：无法写入“{}”")
}
