/// What `hotline compare`, `sweep` and `timeline` say of their command lines.
public enum QuestionWords {
    // Compare.

    /// A difference in per cent of what is no share; takes the measure.
    public static let differenceNoPercent = Phrase(
        en: "--indifference: {} is no share, so its difference has no %", zh: "--indifference：{} 不是比率，其差值不带 %")
    /// One alternative.
    public static let oneAlternative = Phrase(
        en: "one alternative only: give another SCENARIO, or changes by '--with'",
        zh: "只有一个方案：请再给出一个 SCENARIO，或用“--with”给出改动")
    /// A name given again; takes it.
    public static let sameName = Phrase(en: "two alternatives are called '{}'", zh: "有两个方案都叫“{}”")
    /// A measure that an alternative does not have; takes alternative and measure.
    public static let cannotRank = Phrase(
        en: "{}: the scenario has no {}, so it cannot be ranked by it", zh: "{}：场景中没有指标 {}，无法据此选优")
    /// A measure without a value; takes alternative, measure and replication.
    public static let gapInRank = Phrase(
        en: "{}: {} has no value in replication {}, so it cannot be ranked by it", zh: "{}：{} 在第 {} 次仿真中没有取值，无法据此选优")
    /// No smallest difference.
    public static let indifferenceNeeded = Phrase(
        en: "option '--indifference' is needed with '--best': the smallest difference that matters",
        zh: "使用“--best”时需用“--indifference”给出有意义的最小差异")
    /// A probability that chance has; takes it and the number of alternatives.
    public static let blindChoice = Phrase(
        en: "--probability: expected more than {}, which blind choice among {} has",
        zh: "--probability：应大于 {}，即从 {} 个方案中随机选取的概率")

    // Sweep.

    /// Too many points; takes how many, and how many may be.
    public static let tooManyPoints = Phrase(en: "{} points; at most {}", zh: "共 {} 个方案点；最多 {} 个")
    /// More than may be; takes how many.
    public static let morePoints = Phrase(en: "more than {} points", zh: "方案点超过 {} 个")
    /// A table without rows; takes the file.
    public static let noPoint = Phrase(
        en: "{}: found no point, expected a row for each", zh: "{}：没有方案点，应每行一个")

    // Timeline.

    /// No line joins; takes the scenario.
    public static let noConsolidation = Phrase(
        en: "{}: no consolidation, so no line joins; timeline needs one", zh: "{}：未设 consolidation，没有热线归并，timeline 无从显示"
    )
    /// A step beyond the window; takes both.
    public static let stepBeyondWindow = Phrase(
        en: "--step {} is more than --window {}: no date can move", zh: "--step {} 大于 --window {}：没有日期可以移动")
    /// Nothing to keep; takes the scenario and the measures that will do.
    public static let noTarget = Phrase(
        en: "{}: no target on {}; --search needs one that weeks can miss", zh: "{}：未设 {} 的目标；--search 需要各周可能达不到的目标")
    /// Nothing to move; takes the scenario.
    public static let noDate = Phrase(
        en: "{}: no line has a date; --search needs one to move", zh: "{}：没有设定日期的线路；--search 需要可移动的日期")
    /// A last day before a stated one; takes both and the line.
    public static let byTooEarly = Phrase(
        en: "--by {} is before {}, the stated date of '{}'", zh: "--by {} 早于 {}，即“{}”的原定日期")
}
