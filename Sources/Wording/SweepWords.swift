/// What `hotline sweep` says: console, charts.
public enum SweepWords {
    /// What was simulated: scenario, points and scenarios for elasticities, replications of all, events, seconds.
    public static let work = Phrase(
        en: "{}: {} simulations on the same random numbers, {} replications in all, {} events in {} s",
        zh: "{}：{} 组仿真，采用相同随机数，共 {} 次重复，{} 个事件，用时 {} 秒")
    /// Interrupted; takes the simulations (points, and two for each influence) that are whole and all.
    public static let interrupted = Phrase(
        en: "Interrupted: {} of {} simulations are whole; the results cover those. Go on with --resume.",
        zh: "已中断：{}/{} 组仿真已完成，结果仅含已完成部分。加 --resume 可继续。")
    /// Nothing whole yet.
    public static let tooEarly = Phrase(
        en: "hotline: interrupted before a point was whole; no table is written. Go on with --resume.",
        zh: "hotline：尚无方案点完成即被中断，未写出结果。加 --resume 可继续。")
    /// Points that the console leaves out; takes their number.
    public static let more = Phrase(en: "… and {} points more in sweep.csv", zh: "……其余 {} 个方案点见 sweep.csv")
    /// Heading of the column with the number of the point.
    public static let point = Phrase(en: "point", zh: "方案点")
    /// No chart of a design that is no grid.
    public static let noGrid = Phrase(
        en: "The points are no full grid, so there are no response curves and no heat map.",
        zh: "各方案点不构成完整网格，未绘制响应曲线与热力图。")

    /// Above the elasticities; takes the step in per cent and the confidence.
    public static let elasticities = Phrase(
        en:
            "Elasticities by a step of {} (± {} %): by about how many per cent a measure changes where there is 1 % more of",
        zh: "弹性（步长 {}，± 为 {}% 置信区间半宽）：该因素增加 1% 时，指标约变化百分之几")
    /// An influence by its id. Nil for another id.
    public static func influence(_ id: String) -> Phrase? { influences[id] }

    private static let influences = [
        "volume": Phrase(en: "volume", zh: "话务量"),
        "talk": Phrase(en: "talk", zh: "通话时长"),
        "patience": Phrase(en: "patience", zh: "等待耐心"),
        "shrinkage": Phrase(en: "shrinkage", zh: "缺勤率"),
        "redials": Phrase(en: "redials", zh: "重拨"),
        "direct_answers": Phrase(en: "direct answers", zh: "直接办结"),
    ]
    /// An influence the scenario does not state.
    public static let notStated = Phrase(
        en: "{}: left out, the scenario states none that could be multiplied", zh: "{}：场景未设可按比例变动的数值，略去")
    /// An influence that cannot be increased; takes the influence, path, what was found.
    public static let notPossible = Phrase(
        en: "{}: left out, the step leads out of what is possible ({} would be {})", zh: "{}：按步长变动后超出允许范围（{} 将为 {}），略去")

    /// Title of the response curves; takes the path.
    public static let responseTitle = Phrase(en: "Response to {}", zh: "对 {} 的响应")
    /// Title of the heat maps; takes both paths.
    public static let heatTitle = Phrase(en: "{} and {}", zh: "{} 与 {} 的联合影响")
    /// Under them; takes scenario, replications and confidence.
    public static let chartSubtitle = Phrase(
        en: "{}; {} replications a point on the same random numbers, bands are {} % confidence intervals",
        zh: "{}；每点 {} 次仿真，采用相同随机数，色带为 {}% 置信区间")
    /// Under the heat maps; takes scenario and replications.
    public static let heatSubtitle = Phrase(
        en: "{}; means of {} replications a point on the same random numbers", zh: "{}；每点 {} 次仿真的均值，采用相同随机数")
    /// Of further paths, at their first value; takes path and value.
    public static let at = Phrase(en: "{} = {}", zh: "{} = {}")
    /// A measure and its unit on an axis.
    public static let axis = Phrase(en: "{} ({})", zh: "{}（{}）")

    static let sweep = [
        "point": Phrase(en: "number of the point, from 1", zh: "方案点序号，从 1 起"),
        "unit": Phrase(en: "unit of mean and ends: 1, s, h or wd", zh: "均值与置信区间的单位：1、s（秒）、h（小时）或 wd（工作日）"),
        "mean": Phrase(
            en: "estimate over the whole period and hotline; empty where the measure has no value",
            zh: "全期、全热线的估计值；无取值时为空"),
        "n": Phrase(en: "replications in which the measure has a value", zh: "该指标有取值的仿真次数"),
    ]
    static let elasticity = [
        "influence": Phrase(en: "what is multiplied", zh: "按比例变动的因素"),
        "step": Phrase(en: "s: it is multiplied by 1 + s and by 1/(1 + s)", zh: "步长 s：分别乘以 1+s 与 1/(1+s)"),
        "unit": Phrase(en: "unit of the means: 1, s, h or wd", zh: "均值的单位：1、s（秒）、h（小时）或 wd（工作日）"),
        "mean_down": Phrase(en: "estimate with the influence divided by 1 + s", zh: "该因素除以 1+s 时的估计值"),
        "mean_up": Phrase(en: "estimate with the influence multiplied by 1 + s", zh: "该因素乘以 1+s 时的估计值"),
        "elasticity": Phrase(
            en:
                "log(mean_up/mean_down)/(2 log(1 + s)), paired on the same random numbers; empty unless both are above 0",
            zh: "log(mean_up/mean_down)/(2 log(1+s))，相同随机数配对；任一均值不大于 0 时为空"),
        "n": Phrase(en: "pairs of replications in which both have a value", zh: "两者均有取值的配对仿真次数"),
    ]
}

extension ColumnWords {
    /// A column of a sweep with what stands at a path; takes the path.
    public static let atPath = Phrase(
        en: "what stands at {} of the scenario; empty: what the scenario says", zh: "场景中 {} 处的取值；为空即场景原值")
}
