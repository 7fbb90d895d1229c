// Rules, assumptions, and how the same is got again.

extension PageWords {
    /// Above the rules; takes the document and its place of publication.
    public static let document = Phrase(en: "Document: {}", zh: "文件：{}")
    /// Where it can be read.
    public static let source = Phrase(en: "Source: {}", zh: "来源：{}")
    /// When the document is in force.
    public static let force = Phrase(en: "In force: {}", zh: "施行期：{}")
    /// No document.
    public static let noRegulation = Phrase(
        en: "The scenario names no regulation; its rules are among the assumptions below.", zh: "场景未列出规章，所用规则见下方假设。")
    /// How much each rule does.
    public static let whatRulesDo = Phrase(
        en: "What each rule changes: hotline explain.", zh: "各条规则的效果见 hotline explain。")

    /// Columns of the rules: id.
    public static let rule = Phrase(en: "id", zh: "编号")
    /// … the place in the document.
    public static let article = Phrase(en: "article", zh: "条款")
    /// … the rule in short.
    public static let says = Phrase(en: "rule", zh: "内容")
    /// … when it is in force.
    public static let inForce = Phrase(en: "in force", zh: "施行期")
    /// … the values that encode it.
    public static let setAt = Phrase(en: "set at", zh: "对应设置")
    /// In force always.
    public static let always = Phrase(en: "always", zh: "长期")

    /// Above the assumptions.
    public static let notes = Phrase(
        en:
            "What the scenario states and what its author says about it, in the order of the file. What is not stated has the program's "
            + "defaults (docs/scenario.md).",
        zh: "场景中的设置及作者注明的依据，按文件顺序排列。未写明的取程序默认值（见 docs/scenario.md）。")
    /// Nothing is said.
    public static let noNotes = Phrase(
        en: "The scenario says nothing about where its values come from.", zh: "场景未注明各项数值的依据。")
    /// Further ones are left out; takes how many.
    public static let moreNotes = Phrase(en: "{} more stand in the scenario's files.", zh: "另有 {} 项见场景文件。")
    /// Columns of the assumptions: what.
    public static let path = Phrase(en: "value", zh: "设置项")
    /// … as it is stated.
    public static let stated = Phrase(en: "stated", zh: "取值")
    /// … the source.
    public static let basis = Phrase(en: "source or remark", zh: "依据或说明")
    /// … where.
    public static let place = Phrase(en: "place", zh: "位置")

    /// Columns of the definitions: what is counted.
    public static let counted = Phrase(en: "counted", zh: "分子")
    /// … by what it is divided.
    public static let divided = Phrase(en: "divided by", zh: "分母")
    /// … when it counts.
    public static let when = Phrase(en: "counts when", zh: "归属时段")

    /// Above the command.
    public static let same = Phrase(
        en: "The same version, scenario and seed give the same numbers on any machine and any number of threads.",
        zh: "相同版本、场景与随机种子，在任何机器、任意线程数下结果相同。")
    /// Columns of the alternatives: changes.
    public static let changes = Phrase(en: "changes", zh: "改动")
    /// … none.
    public static let noChanges = Phrase(en: "as it stands", zh: "原样")
}
