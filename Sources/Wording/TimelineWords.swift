/// What `hotline timeline` says: the title and axes of its chart, its summary.
public enum TimelineWords {
    /// Title of the chart.
    public static let title = Phrase(en: "Lines that join, week by week", zh: "热线归并：逐周接通率与各线路阶段")
    /// Heading of the upper panel; takes the measure's title.
    public static let measureAxis = Phrase(en: "{} (%)", zh: "{}（%）")
    /// Legend of the lower panel.
    public static let answeredBy = Phrase(en: "Old number:", zh: "原号码：")

    /// What becomes of calls to the old number, by the phase's id. Nil for another id.
    public static func phase(_ id: String) -> Phrase? { phases[id] }

    private static let phases = [
        "own": Phrase(en: "own seats", zh: "自行接听"),
        "shared": Phrase(en: "shared with the room", zh: "互转分流"),
        "joined": Phrase(en: "answered by the room", zh: "统一接听"),
        "new": Phrase(en: "callers of the new number", zh: "拨打新号码"),
        "closed": Phrase(en: "recording out of hours", zh: "非服务时间录音"),
        "dead": Phrase(en: "dead", zh: "停用"),
    ]

    /// What becomes of a line, by the mode's id. Nil for another id.
    public static func mode(_ id: String) -> Phrase? { modes[id] }

    private static let modes = [
        "own": Phrase(en: "own", zh: "未归并"),
        "merge": Phrase(en: "merged", zh: "整体并入"),
        "dual": Phrase(en: "two numbers", zh: "双号并行"),
        "subcentre": Phrase(en: "sub-centre", zh: "设分中心"),
        "parallel": Phrase(en: "parallel answering", zh: "并行接听"),
        "forwarded": Phrase(en: "forwarded", zh: "呼转"),
    ]

    /// The lines by mode: how many, then a list.
    public static let lines = Phrase(en: "{} lines: {}", zh: "{} 条热线：{}")
    /// The same of a single line.
    public static let oneLine = Phrase(en: "1 line: {}", zh: "1 条热线：{}")
    /// A mode in that list and how many lines have it.
    public static let ofMode = Phrase(en: "{} {}", zh: "{} {} 条")
    /// Between two of them.
    public static let separator = Phrase(en: ", ", zh: "，")

    /// Above the table of weeks; takes the number of weeks that miss a target and of all weeks.
    public static let shortWeeks = Phrase(en: "{} of {} weeks miss a target:", zh: "{} 周未达标（共 {} 周）：")
    /// No week misses a target; takes the number of weeks.
    public static let noShortWeeks = Phrase(en: "No week of {} misses a target.", zh: "{} 周均达标。")
    /// There is no target that a week could miss.
    public static let noTargets = Phrase(
        en: "No target on the answer rate, the service level or abandonment: no week can be short.",
        zh: "未设接通率、服务水平或放弃率目标，无法判断哪周坐席不足。")
    /// The search for seats was interrupted.
    public static let notSearched = Phrase(
        en: "The search for seats was interrupted; the weeks' further seats are left empty.", zh: "坐席搜索已中断，所需增加坐席留空。")
    /// How the further seats were found; takes the group and the simulations.
    public static let searched = Phrase(
        en: "More seats: heads added to '{}' wherever it has some; {} simulations.",
        zh: "增加坐席：在“{}”有人值班的时段增加的人数；共 {} 轮仿真。")

    /// Column headings: the week.
    public static let week = Phrase(en: "week", zh: "周")
    /// … the measure's value.
    public static let value = Phrase(en: "value", zh: "结果")
    /// … heads to add.
    public static let moreSeats = Phrase(en: "more seats", zh: "增加坐席")
    /// … the value with them.
    public static let valueThen = Phrase(en: "value then", zh: "增加后")
    /// No number of heads was enough.
    public static let notFound = Phrase(en: "not found", zh: "未找到")

    /// Why a number may not be found; takes the group.
    public static let whyNotFound = Phrase(
        en:
            "Not found: further heads in '{}' do not keep the target. Look in timeline.csv for lines whose own seats are too few.",
        zh: "未找到：仅在“{}”增加坐席无法达标，请在 timeline.csv 中查看自有坐席不足的热线。")

    /// Above the table of dead numbers.
    public static let losses = Phrase(en: "Calls to dead numbers (mean per replication):", zh: "停用号码来电（每次仿真均值）：")
    /// Column headings: the line.
    public static let line = Phrase(en: "line", zh: "热线")
    /// … the first day on which its number is dead.
    public static let deadFrom = Phrase(en: "dead from", zh: "停用日期")
    /// … calls to it.
    public static let calls = Phrase(en: "calls", zh: "来电")
    /// … callers who dialled the new number.
    public static let dialledNew = Phrase(en: "dialled the new number", zh: "改拨新号码")
    /// … callers who did not.
    public static let lost = Phrase(en: "lost", zh: "流失")
}
