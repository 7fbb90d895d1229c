/// What went wrong with files.
public enum ErrorWords {
    /// Would replace something that is no result; takes the path.
    public static let notResults = Phrase(
        en: "{} is not replaced: it has no run.json, so it does not look like results of this program. "
            + "Choose another folder, or move it away.",
        zh: "未覆盖 {}：其中没有 run.json，不像是本程序的结果。请另选目录，或先将其移走。")
    /// A folder cannot be made; takes path and cause.
    public static let cannotCreate = Phrase(en: "cannot create {}: {}", zh: "无法创建 {}：{}")
    /// A file cannot be written; takes path and cause.
    public static let cannotWrite = Phrase(en: "cannot write {}: {}", zh: "无法写入 {}：{}")
    /// The new folder cannot take the place of the old one; takes path and cause.
    public static let cannotReplace = Phrase(en: "cannot replace {}: {}", zh: "无法替换 {}：{}")
    /// A folder without `report.json`; takes the path.
    public static let noReport = Phrase(
        en:
            "{} is missing or not of this version, so there is nothing to make a report of. Run the command that made the results again.",
        zh: "{} 不存在或版本不符，无法生成报告。请重新运行生成结果的命令。")
    /// A folder without chart specifications; takes the path.
    public static let noCharts = Phrase(en: "{} has no charts (*.vl.json).", zh: "{} 中没有图表规格（*.vl.json）。")

    /// A cause.
    public static let noPermission = Phrase(en: "no permission", zh: "没有权限")
    /// A cause.
    public static let diskFull = Phrase(en: "the disk is full", zh: "磁盘已满")
    /// A cause.
    public static let readOnly = Phrase(en: "the file system is read-only", zh: "文件系统只读")
    /// A cause.
    public static let inTheWay = Phrase(en: "something else of that name is in the way", zh: "存在同名的其他文件")
    /// A cause.
    public static let missing = Phrase(en: "its parent folder does not exist", zh: "上级目录不存在")
    /// Another cause; takes the system's number for it and its words.
    public static let other = Phrase(en: "system error {} ({})", zh: "系统错误 {}（{}）")
}
