// Tables, files and what a report says when something is not there.

extension PageWords {
    /// Writes a table as CSV.
    public static let download = Phrase(en: "Download CSV", zh: "下载 CSV")
    /// The box that filters rows.
    public static let filter = Phrase(en: "Filter rows", zh: "筛选")
    /// A choice without a restriction; takes the column.
    public static let any = Phrase(en: "{}: any", zh: "{}：全部")
    /// Shows further rows.
    public static let more = Phrase(en: "Show more rows", zh: "显示更多")
    /// How many rows are shown, match, are there. Takes the three numbers.
    public static let count = Phrase(en: "{} shown of {} that match, {} in all", zh: "显示 {} 行，符合 {} 行，共 {} 行")
    /// Said to those who hear the page: a heading sorts.
    public static let sorts = Phrase(en: "sort by this column", zh: "按此列排序")
    /// Stands for a table that scrolls; takes its title.
    public static let scrolls = Phrase(en: "{}, scrolls sideways", zh: "{}，可横向滚动")

    /// Rows of a file that the page has not; takes how many there are, the file, how many that has.
    public static let cut = Phrase(
        en: "The page has {} rows; the file {} beside it has all {}.", zh: "页面含 {} 行；同目录文件 {} 含全部 {} 行。")
    /// The page has the whole file; takes the file.
    public static let whole = Phrase(en: "The whole of {}.", zh: "{} 的全部内容。")
    /// The file is not there; takes its name.
    public static let noFile = Phrase(en: "The file {} is not in the folder.", zh: "目录中没有文件 {}。")
    /// Without scripts only the first rows stand there; takes the file.
    public static let firstRows = Phrase(
        en: "Only the first rows are shown without scripts; {} has all.", zh: "未启用脚本时仅显示前若干行，全部数据见 {}。")

    /// Without the library that draws.
    public static let noLibrary = Phrase(
        en:
            "The charts are not drawn in this page: it was made without them. To have them, run scripts/setup once, then "
            + "hotline report on this folder. Tables and figures are complete.",
        zh: "本页未绘制图表：生成时没有绘图组件或未要求绘图。请先运行 scripts/setup，再对本目录运行 hotline report。表格与数据完整。")
    /// Without scripts.
    public static let noScript = Phrase(
        en:
            "Charts, sorting, filters and downloads need scripts, which are all in this page and fetch nothing. Pictures of the charts "
            + "are in the folder of the charts.",
        zh: "图表、排序、筛选与下载需要启用脚本；脚本均在本页内，不访问网络。图表图片见图表目录。")
    /// A chart that could not be drawn; takes why.
    public static let chartFailed = Phrase(en: "This chart could not be drawn: {}", zh: "图表绘制失败：{}")
    /// The button over a chart.
    public static let chartMenu = Phrase(en: "Save the chart", zh: "保存图表")
    /// … as SVG.
    public static let saveSVG = Phrase(en: "Save as SVG", zh: "保存为 SVG")
    /// … as PNG.
    public static let savePNG = Phrase(en: "Save as PNG", zh: "保存为 PNG")

    /// The last line: what made the page.
    public static let madeBy = Phrase(
        en: "Made by hotline {}. This page holds everything it shows and asks nothing of any network.",
        zh: "由 hotline {} 生成。本页内容完整，不访问网络。")

    /// Columns of the table of files.
    public static let file = Phrase(en: "file", zh: "文件")
    /// … what it holds.
    public static let holds = Phrase(en: "holds", zh: "内容")
    /// What made the results.
    public static let record = Phrase(en: "What made these results, as JSON", zh: "本次运行记录（JSON）")
    /// The schema of the tables.
    public static let package = Phrase(
        en: "Columns of every table and definitions of every measure (Frictionless)", zh: "各表字段与各指标定义（Frictionless）")

    /// What stands in a chart's point, by the name in its data. Nil for another name.
    public static func datum(_ name: String) -> Phrase? { data_[name] }

    /// All of them.
    public static var datumNames: [String] { data_.keys.sorted() }

    private static let data_ = [
        "mean": Phrase(en: "mean", zh: "均值"), "low": Phrase(en: "interval from", zh: "区间下限"),
        "high": Phrase(en: "interval to", zh: "区间上限"), "day": Phrase(en: "date", zh: "日期"),
        "measure": Phrase(en: "measure", zh: "指标"), "alternative": Phrase(en: "alternative", zh: "方案"),
        "target": Phrase(en: "target", zh: "目标"), "line": Phrase(en: "line", zh: "热线"),
        "phase": Phrase(en: "phase", zh: "阶段"), "from": Phrase(en: "from", zh: "起"), "to": Phrase(en: "to", zh: "止"),
        "offered": Phrase(en: "offered", zh: "呼入"), "seats": Phrase(en: "seats", zh: "坐席"),
        "hour": Phrase(en: "from (h)", zh: "起（时）"), "end": Phrase(en: "to (h)", zh: "止（时）"),
        "unit": Phrase(en: "unit", zh: "单位"), "score": Phrase(en: "score", zh: "得分"),
        "price": Phrase(en: "price", zh: "费用"), "missed": Phrase(en: "missed calls", zh: "未接通来电"),
    ]
}
