/// What a measure is called and how it is defined, for people. The formulae themselves stand with the measures.
public struct MeasureWords: Hashable, Sendable {
    /// Id of the measure.
    public let id: String
    /// What it is called.
    public let title: Phrase
    /// What is counted or summed.
    public let numerator: Phrase
    /// By what it is divided; nil for a count.
    public let denominator: Phrase?
    /// Which period something counts for.
    public let rule: Phrase

    init(
        _ id: String, _ title: (String, String), _ numerator: (String, String),
        over denominator: (String, String)? = nil,
        _ rule: Phrase
    ) {
        self.id = id
        self.title = Phrase(en: title.0, zh: title.1)
        self.numerator = Phrase(en: numerator.0, zh: numerator.1)
        self.denominator = denominator.map { Phrase(en: $0.0, zh: $0.1) }
        self.rule = rule
    }

    /// Words of the measure with an id, or nil for an id without words.
    public static func of(_ id: String) -> MeasureWords? { all.first { $0.id == id } }

    /// Title of the measure with an id; the id itself where there are no words.
    public static func title(_ id: String, _ language: Language) -> String { of(id)?.title(language) ?? id }
}

extension MeasureWords {
    /// How an estimate comes from replications, for every measure alike.
    public static let estimator = Phrase(
        en: "Over replications: the mean of the numerators divided by the mean of the denominators, with Student's "
            + "interval by the delta method. A period without anything to divide by weighs nothing.",
        zh: "多次重复仿真的估计值为分子均值除以分母均值（比率估计），置信区间按 delta 法取 t 区间；分母为零的时段不参与计算。")

    /// What an attempt is where not a caller dials, for every measure alike.
    public static let attempts = Phrase(
        en:
            "A task is offered when it comes and answered when a seat begins it. A three-way call or transfer is offered when the "
            + "seat asks for the colleague, answered when the colleague comes, and counts for the day and slot of the caller's "
            + "attempt. Neither is part of the whole hotline's or a line's figures; a seat group counts all its seats took.",
        zh: "任务产生即计入呼入量，坐席开始办理即计为接通。三方通话与转接以坐席发起为呼入、同事接入为接通，归属来电人呼入的日期与时段。"
            + "两者均不计入全部与各线路的指标；坐席组则计其坐席承接的全部工作。")

    static let byAttempt = Phrase(
        en: "counts for the day and slot in which the attempt was made", zh: "按呼入时刻归属日期与时段")
    static let byEnquiry = Phrase(
        en: "counts for the day and slot in which the web or the app was asked", zh: "按自助查询时刻归属日期与时段")
    static let byFirstAttempt = Phrase(
        en: "counts for the day and slot of the matter's first attempt; matters whose window (`demand.repeats.within`, "
            + "7 days unless stated) is not over when the period ends are left out",
        zh: "按该事项首次呼入时刻归属日期与时段；观察期（demand.repeats.within，默认 7 天）在期末尚未结束的事项不计入")
    static let byPassing = Phrase(
        en: "time counts for the day and slot in which it passed", zh: "按时间实际流逝归属日期与时段")
    static let byHangUp = Phrase(
        en: "counts for the day and slot in which the caller hung up", zh: "按挂机时刻归属日期与时段")
    static let byHappening = Phrase(
        en: "counts for the day on which it happens, for the unit and category the order is assigned to then",
        zh: "按发生之日统计，归属当时的承办单位与诉求类型")
    static let bySettling = Phrase(
        en:
            "a reply counts for its day, whenever the order came; what is overdue and open when the period ends, for the last day",
        zh: "按答复之日统计（不论何时登记）；期末逾期未答复的计入最后一日")
    static let byLastDay = Phrase(
        en: "counted for the last day of the run, for the unit and category the order is assigned to then",
        zh: "按仿真期最后一日统计，归属当时的承办单位与诉求类型")
    static let cycles = Phrase(
        en: "by the day of the close; quantile of each replication, then the mean over replications; whole period only",
        zh: "按办结之日统计；先取每次仿真的分位数，再对各次取平均；仅列全期")
    static let byFilling = Phrase(
        en: "counts for the day and slot in which the gap is filled", zh: "按知识缺口补充完成时刻归属日期与时段")
    static let byMoment = Phrase(
        en: "counts for the day and slot in which the contact would have been made", zh: "按原本呼入的时刻归属日期与时段")
    static let byReaching = Phrase(
        en: "counts for the day and slot in which the caller is reached", zh: "按回拨接通时刻归属日期与时段")
    static let quantile = Phrase(
        en: "by the time of the attempt; quantile of each replication, then the mean over replications; "
            + "whole period, and all lines by month",
        zh: "按呼入时刻归属；先取每次仿真的分位数，再对各次取平均；仅列全期与全部线路的各月")
}
