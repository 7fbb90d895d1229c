// Words of the assessment of units (考核): the measure, the table, the chart, the console.

extension MeasureWords {
    private static let byAssessing = Phrase(
        en: "counts what counts for the month; a year and the whole period are the mean of their months; "
            + "each replication by itself, then the mean over replications; organisations only",
        zh: "按月统计当月各项指标；年度与全期为其各月得分的平均；先算每次仿真，再对各次取平均；仅列承办单位")

    static let scores: [MeasureWords] = [
        MeasureWords(
            "unit_score", ("Score of a unit", "考核得分"),
            (
                "points that the parts of the scorecard earn, by their weights, less deductions; 0 to 100",
                "考核表各项指标按权重得分之和减去扣分（百分制，0 至 100 分）"
            ), byAssessing)
    ]
}

extension ColumnWords {
    static let scorecard = [
        "organisation": Phrase(en: "name of the organisation", zh: "承办单位名称"),
        "level": Phrase(en: "its level", zh: "承办单位层级"),
        "period": Phrase(
            en: "all, a year or a month; edges hold only their counted days", zh: "全期、年或月；首尾时段仅含计入统计的日期"),
        "mean": Phrase(
            en: "score, 0 to 100; of a year and of all the mean of their months; empty where no part has a value",
            zh: "考核得分（0 至 100）；年度与全期为各月得分的平均；各项均无取值时为空"),
        "n": Phrase(en: "replications in which the unit has a score", zh: "该单位有得分的仿真次数"),
        "rank": Phrase(
            en: "place by the mean score among the organisations of the period, 1 the best; equal ones share it",
            zh: "按平均得分在同期承办单位中的名次，1 为最高；得分相同名次相同"),
        "p_pass": Phrase(
            en: "share of these replications in which the score is at least the pass mark", zh: "得分不低于合格线的仿真次数占比"),
    ]

    /// Lower end of the interval of a share of replications; takes the confidence in per cent.
    public static let shareLow = Phrase(
        en: "lower end of Wilson's {} % interval of that share", zh: "该占比 {}% 威尔逊置信区间下限")
    /// Its upper end.
    public static let shareHigh = Phrase(
        en: "upper end of Wilson's {} % interval of that share", zh: "该占比 {}% 威尔逊置信区间上限")
    /// The value behind a part or a deduction; takes its name and the measure's title.
    public static let scoreValue = Phrase(en: "{}: {}", zh: "{}：{}")
    /// What a part earns; takes its name and its full points.
    public static let scorePart = Phrase(
        en: "{}: points earned of {}; of a year and of all the mean of the months with a value",
        zh: "{}：得分（满分 {} 分）；年度与全期为有取值各月的平均")
    /// What a deduction costs; takes its name.
    public static let scoreDeduction = Phrase(
        en: "{}: points deducted a month; of a year and of all the mean of the scored months",
        zh: "{}：每月扣分；年度与全期为有得分各月的平均")
    /// A further count; takes the measure's title.
    public static let scoreCounter = Phrase(en: "not scored: {}", zh: "不计分，仅列示：{}")
}

extension ChartWords {
    /// Title of the scores by unit and month.
    public static let scoreTitle = Phrase(en: "Scores of the organisations by month", zh: "承办单位月度考核得分")
    /// Under it: the scenario, the period, how many replications, the pass mark.
    public static let scoreSubtitle = Phrase(
        en: "{}, {}; means of {} replications; outlined: below the pass mark of {}",
        zh: "{}，{}；{} 次重复仿真的均值；描框为低于合格线 {} 分")
    /// The same of one replication: the scenario, the period, the pass mark.
    public static let scoreSubtitleOnce = Phrase(
        en: "{}, {}; one replication; outlined: below the pass mark of {}", zh: "{}，{}；仅 1 次仿真；描框为低于合格线 {} 分")
    /// Legend of the colours.
    public static let points = Phrase(en: "points", zh: "得分")
    /// Column of the whole period.
    public static let wholePeriod = Phrase(en: "all", zh: "全期")
}

extension ConsoleWords {
    /// Heading of the units with the lowest scores.
    public static let lowestScores = Phrase(en: "lowest scores", zh: "考核得分最低")
    /// Column headings beside it: the score.
    public static let score = Phrase(en: "score", zh: "得分")
    /// … the share of the replications in which the unit passes; takes the pass mark.
    public static let passes = Phrase(en: "P(≥ {})", zh: "达到 {} 分的概率")
    /// … warnings.
    public static let warnings = Phrase(en: "warnings", zh: "预警")
    /// … yellow cards.
    public static let yellowCards = Phrase(en: "yellow cards", zh: "黄牌")
    /// … red cards.
    public static let redCards = Phrase(en: "red cards", zh: "红牌")
    /// Parts that this scenario does not have; takes their names.
    public static let unscored = Phrase(
        en: "not in the scores, for this scenario does not measure it: {}", zh: "本场景无此数据、未计入考核得分：{}")
}
