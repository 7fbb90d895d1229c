/// What `hotline check` and `hotline new` say.
public enum CheckWords {
    /// The last line of a check: takes the scenario, the warnings, and what it has.
    public static let noErrors = Phrase(en: "{}: no errors, {}; {}", zh: "{}：无错误，{}；{}")
    /// The period; takes its stretch and its length.
    public static let period = Phrase(en: "{} ({})", zh: "{}（{}）")
    /// Lines that join; takes how many, the number they join and the days.
    public static let joining = Phrase(en: "{} {} ({})", zh: "{} {}（{}）")
    /// The one day on which they do.
    public static let onDay = Phrase(en: "on {}", zh: "{}")
    /// Between the parts.
    public static let comma = Phrase(en: ", ", zh: "，")

    /// How many of something there are: one, and more.
    public struct Count: Sendable {
        /// Of one.
        public let one: Phrase
        /// Of any other number; takes it.
        public let many: Phrase

        /// The number with its word.
        public func callAsFunction(_ language: Language, _ count: Int) -> String {
            count == 1 ? one(language) : many(language, String(count))
        }
    }

    /// Warnings.
    public static let warnings = Count(
        one: Phrase(en: "1 warning", zh: "1 条警告"), many: Phrase(en: "{} warnings", zh: "{} 条警告"))
    /// Lines.
    public static let lines = Count(one: Phrase(en: "1 line", zh: "1 条线路"), many: Phrase(en: "{} lines", zh: "{} 条线路"))
    /// Lines that join.
    public static let linesJoin = Count(
        one: Phrase(en: "1 line joins", zh: "1 条线路归并至"), many: Phrase(en: "{} lines join", zh: "{} 条线路归并至"))
    /// Categories.
    public static let categories = Count(
        one: Phrase(en: "1 category", zh: "1 个诉求类型"), many: Phrase(en: "{} categories", zh: "{} 个诉求类型"))
    /// Groups.
    public static let groups = Count(
        one: Phrase(en: "1 group", zh: "1 个坐席组"), many: Phrase(en: "{} groups", zh: "{} 个坐席组"))

    // A new scenario.

    /// The source is a file; takes it.
    public static let fileNotFolder = Phrase(
        en: "--from: found the file {}, expected the folder of a scenario", zh: "--from：写的是文件 {}，应为场景文件夹")
    /// The target is there; takes it.
    public static let isThere = Phrase(en: "{} is there already; nothing is written", zh: "{} 已存在，未写入任何内容")
    /// The folder was made; takes target and source.
    public static let isCopy = Phrase(en: "{} is a copy of {}.", zh: "{} 已从 {} 复制。")
    /// What to do next; takes the target twice.
    public static let editIt = Phrase(
        en: "Edit {}/scenario.yaml (its title first), then: hotline run {}",
        zh: "请编辑 {}/scenario.yaml（先改标题 title），然后运行：hotline run {}")
    /// Files are missing in the copy; takes target, source, and what the reader said.
    public static let needsOthers = Phrase(
        en: "{} cannot be made: {} needs files outside its folder\n{}", zh: "无法创建 {}：{} 引用了其文件夹以外的文件\n{}")
    /// The system says no; takes target and why.
    public static let cannotMake = Phrase(en: "{} cannot be made: {}", zh: "无法创建 {}：{}")
}
