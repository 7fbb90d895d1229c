/// What `hotline compare` says: console, chart.
public enum CompareWords {
    /// What was compared: number of alternatives, replications of all of them, events, seconds.
    public static let work = Phrase(
        en: "{} alternatives on the same random numbers: {} replications in all, {} events in {} s",
        zh: "{} 个方案，采用相同随机数：共 {} 次仿真，{} 个事件，用时 {} 秒")
    /// Interrupted; takes the alternatives that are whole and all.
    public static let interrupted = Phrase(
        en: "Interrupted: {} of {} alternatives are whole; the results cover those. Go on with --resume.",
        zh: "已中断：{}/{} 个方案已完成，结果仅含已完成部分。加 --resume 可继续。")
    /// Interrupted before two alternatives were whole.
    public static let tooEarly = Phrase(
        en: "hotline: interrupted before two alternatives were whole; no table is written. Go on with --resume.",
        zh: "hotline：完成的方案不足两个即被中断，未写出结果。加 --resume 可继续。")
    /// Going on; takes the replications found and the file.
    public static let resumed = Phrase(
        en: "going on with {} replications that are kept in {}", zh: "继续运行：已有 {} 次仿真保存在 {}")
    /// The periods differ; takes the alternative and the first.
    public static let otherPeriod = Phrase(
        en: "{} has another period than {}: their counts are not alike", zh: "{}与{}的仿真时段不同：计数指标不可直接比较")
    /// Heading of a column of differences; takes the confidence.
    public static let difference = Phrase(en: "difference ± ({} %)", zh: "差值 ±（{}%）")
    /// Below the table: what the stars say. Takes the confidence, the number of differences, the stars that chance alone would give.
    public static let stars = Phrase(
        en:
            "*: the {} % interval of the paired difference leaves out 0; of {} differences chance alone would mark about {}. "
            + "**: also after Holm's correction for all of them.",
        zh: "*：配对差值的 {}% 置信区间不含 0；{} 个差值中，仅因随机性也约有 {} 个会带星号。**：经 Holm 多重比较校正后仍显著。")
    /// Differences have no interval.
    public static let oneReplication = Phrase(
        en: "One replication says nothing about chance: run at least 2 to tell differences from it.",
        zh: "仅 1 次仿真，无法区分差异与随机波动；至少运行 2 次。")

    /// Above the ranking: measure, direction, indifference, probability.
    public static let bestBy = Phrase(
        en: "Best by {} ({}), differences below {} being indifferent:", zh: "按“{}”（{}）选优，差异小于 {} 视为无差别：")
    /// The largest is the best.
    public static let largest = Phrase(en: "the larger the better", zh: "越大越好")
    /// The smallest is the best.
    public static let smallest = Phrase(en: "the smaller the better", zh: "越小越好")
    /// Column headings of the ranking: the place.
    public static let place = Phrase(en: "place", zh: "名次")
    /// … the alternative.
    public static let alternative = Phrase(en: "alternative", zh: "方案")
    /// … the mean of its replications.
    public static let mean = Phrase(en: "mean", zh: "均值")
    /// … the replications the procedure used.
    public static let used = Phrase(en: "replications", zh: "仿真次数")
    /// … what became of it.
    public static let outcome = Phrase(en: "outcome", zh: "结果")
    /// Selected.
    public static let selected = Phrase(en: "selected", zh: "入选")
    /// Still in play at the end.
    public static let inPlay = Phrase(en: "not beaten", zh: "未淘汰")
    /// In play at the end, when another was selected by its mean.
    public static let behind = Phrase(en: "behind at the end", zh: "结束时落后")
    /// Dropped out; takes the replications and the alternative that was ahead.
    public static let out = Phrase(en: "out after {}, behind {}", zh: "第 {} 次后淘汰，落后于{}")
    /// The guarantee; takes probability, indifference.
    public static let guarantee = Phrase(
        en:
            "With a probability of at least {} the first place is the best, if the best is better than every other by at least {} "
            + "and values of replications are normal (procedure KN, Kim and Nelson 2001). Other places have no such guarantee.",
        zh: "第 1 名为最优方案的概率不低于 {}，前提是最优方案比其余方案至少好 {}，且各次仿真取值服从正态分布（KN 程序，Kim 与 Nelson，2001）。其余名次无此保证。")
    /// No selection; takes the replications and the number the procedure may need.
    public static let undecided = Phrase(
        en: "Not decided after {} replications each: those not beaten are too close. It may take up to {}; raise "
            + "--max-replications or --indifference.",
        zh: "各 {} 次仿真后仍未能选出：未淘汰方案过于接近。最多可能需要 {} 次；可增大 --max-replications 或 --indifference。")

    /// Title of the chart; takes the first alternative.
    public static let chartTitle = Phrase(en: "Differences to {}", zh: "与“{}”的差异")
    /// Under it; takes replications and confidence.
    public static let chartSubtitle = Phrase(
        en: "paired on the same random numbers, up to {} replications; bars are {} % confidence intervals",
        zh: "相同随机数配对，至多 {} 次仿真；横线为 {}% 置信区间")
    /// Its axis; takes the first alternative.
    public static let relativeDifference = Phrase(en: "difference in % of {}", zh: "相对“{}”的差异（%）")

    static let columns = [
        "alternative": Phrase(en: "name of the alternative", zh: "方案名称"),
        "unit": Phrase(en: "unit of means and differences: 1, s, h or wd", zh: "均值与差值的单位：1、s（秒）、h（小时）或 wd（工作日）"),
        "period": Phrase(en: "all, a year or a month; edges hold only their counted days", zh: "全期、年或月；首尾时段仅含计入统计的日期"),
        "mean": Phrase(
            en: "estimate of the alternative; empty where the measure has no value", zh: "该方案的估计值；无取值时为空"),
        "difference": Phrase(
            en:
                "this alternative less the first, replication by replication on the same random numbers; empty for the first",
            zh: "该方案减第一个方案，逐次仿真配对、采用相同随机数；第一个方案为空"),
        "n": Phrase(
            en: "pairs of replications in which both have a value; for the first its replications with a value",
            zh: "两者均有取值的配对仿真次数；第一个方案为有取值的仿真次数"),
        "p": Phrase(
            en: "two-sided p-value of the difference being 0 (Student), for this row alone",
            zh: "差值为 0 的双侧 p 值（t 检验，仅就本行而言）"),
        "p_holm": Phrase(
            en: "the same after Holm's correction for all headline differences; only for those",
            zh: "经 Holm 校正（针对全部主要指标差值）后的 p 值；仅主要指标有值"),
        "significant": Phrase(
            en:
                "whether the interval of the difference leaves out 0, for this row alone: with many rows some do by chance",
            zh: "差值置信区间是否不含 0（仅就本行而言；行数多时会有偶然显著）"),
    ]
}

extension ColumnWords {
    /// A lower end of a difference; takes the confidence in per cent.
    public static let differenceLow = Phrase(
        en: "lower end of the {} % confidence interval of the difference; empty for one replication",
        zh: "差值的 {}% 置信区间下限；仅 1 次仿真时为空")
    /// An upper end of a difference; takes the confidence in per cent.
    public static let differenceHigh = Phrase(
        en: "upper end of the {} % confidence interval of the difference; empty for one replication",
        zh: "差值的 {}% 置信区间上限；仅 1 次仿真时为空")
}
