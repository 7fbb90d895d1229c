/// What `hotline explain` says around the articles of a regulation.
public enum ExplainWords {
    /// First line; takes the title and the document's number.
    public static let document = Phrase(en: "{} ({})", zh: "{}（{}）")
    /// How many rules there are.
    public static let rules = Phrase(en: "Rules: {}", zh: "规则 {} 条")
    /// … of those in force on a day; takes the day, how many, of how many.
    public static let rulesOn = Phrase(en: "Rules in force on {}: {} of {}", zh: "{} 施行的规则：{} 条（共 {} 条）")
    /// How effects were found; takes days, replications, confidence in per cent.
    public static let runs = Phrase(
        en:
            "What a rule does is found by two short runs of up to {} days x {} replications with the same callers, without it and with it; ± is half of a {} % interval.",
        zh: "规则效果由两次短期仿真对比得出：同一批来电人，分别不施行与施行该规则，各不超过 {} 天 × {} 次重复；± 为 {}% 置信区间半宽。")

    /// When it is in force: from a day.
    public static let from = Phrase(en: "from {}", zh: "{} 起")
    /// … to a day.
    public static let to = Phrase(en: "to {}", zh: "至 {}")
    /// … both.
    public static let fromTo = Phrase(en: "{} to {}", zh: "{} 至 {}")

    /// The document is not in force on the day asked about; takes the day, and when it is.
    public static let notInForce = Phrase(
        en: "The document is not in force on {}; it is {}.", zh: "{} 该文件未施行（施行期：{}）。")
    /// Days of a short run that are not the usual ones; takes the first, the last, how many.
    public static let window = Phrase(en: "looked at: {} to {} ({} days)", zh: "对比时段：{} 至 {}（{} 天）")

    /// A path at which nothing stands.
    public static let notSet = Phrase(en: "not set", zh: "未设置")
    /// What the rule touched; takes the measure and its value.
    public static let touched = Phrase(en: "touched: {} {}", zh: "涉及：{} {}")
    /// What it changed; takes the measure, its value without the rule, with it, and the difference.
    public static let changed = Phrase(
        en: "changed: {} {} without it, {} with it ({})", zh: "效果：{} 不施行时 {}，施行时 {}（{}）")
    /// No value.
    public static let noValue = Phrase(en: "no value", zh: "无")
    /// Only with the rule there is such a thing; takes the measure and its value.
    public static let onlyWith = Phrase(en: "changed: {} {} with it, none without it", zh: "效果：{} 施行时 {}，不施行时无")
    /// Only without the rule; takes the measure and its value.
    public static let onlyWithout = Phrase(en: "changed: {} {} without it, none with it", zh: "效果：{} 不施行时 {}，施行时无")
    /// The difference cannot be told from chance.
    public static let unclear = Phrase(en: "not beyond chance", zh: "未超出随机波动")
    /// What it is measured on; takes the kind of scope and its key.
    public static let of = Phrase(en: "{} {}", zh: "{}“{}”")
    /// A rule without changes that switch it off.
    public static let cannot = Phrase(
        en: "changed: not looked at, nothing switches it off", zh: "效果：未给出停用办法，不作对比")
    /// A rule that is not in force in the period.
    public static let outside = Phrase(en: "not in force in the period", zh: "仿真期内未施行")

    /// Nothing to explain; takes the scenario's name.
    public static let noRegulation = Phrase(
        en: "{} names no regulation: state one, with its articles", zh: "{} 未列出规章：请写明 regulation 及其 articles")
    /// The last line where some effects are unclear; takes the ids.
    public static let unclearRules = Phrase(
        en: "No effect beyond chance in so short a run: {}. Try --days or --replications.",
        zh: "短期仿真中效果未超出随机波动：{}。可增大 --days 或 --replications。")
}
