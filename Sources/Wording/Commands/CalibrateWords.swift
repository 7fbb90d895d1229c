/// What `hotline calibrate` says.
public enum CalibrateWords {
    /// The measure has no value; takes measure and change.
    public static let nothingToMeasure = Phrase(
        en: "{} has no value with {}: there is nothing to measure", zh: "{}：采用 {} 时没有取值，无从测算")
    /// Nothing says what is changed; takes the measure.
    public static let byNeeded = Phrase(
        en: "option '--by' is needed for {}: the path of what is changed", zh: "{} 需用“--by”指明调整哪个参数的路径")
    /// No path; takes what was found, and the braces that stand for the number.
    public static let badPath = Phrase(
        en: "--by: found '{}', expected a path, or PATH=TEXT with one {} in the text",
        zh: "--by：写的是“{}”，应为路径，或 PATH=TEXT（文本中含一个 {}）")
    /// No range.
    public static let withinNeeded = Phrase(
        en: "option '--within' is needed with '--by': the range that is searched", zh: "使用“--by”时需用“--within”给出搜索范围")

    /// First line: takes scenario, measure, target, tolerance, path, both ends, how many values, replications.
    public static let head = Phrase(
        en: "{}: {} = {} ± {} by {} in {}..{}; {} values, {} replications each, the same random numbers",
        zh: "{}：{} = {} ± {}，调整 {}，范围 {}..{}；试算 {} 个取值，每个 {} 次重复仿真，采用相同随机数")
    /// Before a note; takes it.
    public static let note = Phrase(en: "note: {}", zh: "说明：{}")
    /// Ctrl-C came before the first value.
    public static let tooEarly = Phrase(en: "interrupted before the first value was done", zh: "首个取值试算完成前已中断")
    /// What was found: takes path, value, mean with half-width, pairs.
    public static let found = Phrase(en: "{} = {} gives {} (n = {})", zh: "{} = {} 时为 {}（n = {}）")
    /// Whole numbers only; takes what was found.
    public static let nearestWhole = Phrase(
        en: "{}, which of whole numbers comes nearest", zh: "{}，为最接近的整数取值")
    /// The measure jumps over the figure; takes where, and what was found.
    public static let jumps = Phrase(en: "not met: {}; nearest, {}", zh: "未达到：{}；最接近的是 {}")
    /// Where it jumps: both values, both means.
    public static let jump = Phrase(
        en: "from {} to {} the measure jumps from {} to {}", zh: "取值由 {} 变为 {} 时，指标由 {} 跃变为 {}")
    /// Nobody knows where.
    public static let jumpSomewhere = Phrase(en: "the measure jumps", zh: "指标发生跃变")
    /// The figure is outside; takes both means and what was found.
    public static let outOfReach = Phrase(
        en: "not met: over the range the measure is from {} to {}; nearest, {}", zh: "未达到：在该范围内指标为 {} 至 {}；最接近的是 {}")
    /// Ctrl-C; takes what was found.
    public static let interrupted = Phrase(en: "interrupted; so far nearest, {}", zh: "已中断；目前最接近的是 {}")
    /// Chance is larger than the tolerance; takes half-width, tolerance, replications.
    public static let chance = Phrase(
        en:
            "by chance the figure is known to ± {} only, more than the tolerance of {}: with other random numbers another value "
            + "would be found; about {} replications would do",
        zh: "受随机误差限制，指标只能确定到 ± {}，大于容差 {}：换一组随机数会得出不同取值；约需 {} 次重复仿真")
    /// One replication.
    public static let once = Phrase(
        en: "one replication does not tell how far the figure is off by chance", zh: "仅 1 次仿真，无法估计指标的随机误差")
    /// The response turns; takes where it rises and where it falls.
    public static let turns = Phrase(
        en:
            "the response has no one direction: it rises {} and falls {}, so another value may do as well; narrow the range",
        zh: "指标随参数的变化不单调：{}上升，{}下降，可能另有取值同样符合；请缩小范围")
    /// A stretch of values; takes both ends.
    public static let between = Phrase(en: "from {} to {}", zh: "由 {} 至 {} 时")
}
