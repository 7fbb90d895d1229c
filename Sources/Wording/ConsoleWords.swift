/// What a run says when it is done.
public enum ConsoleWords {
    /// Column headings of the headline table.
    public static let measure = Phrase(en: "measure", zh: "指标")
    /// … the estimate.
    public static let estimate = Phrase(en: "estimate", zh: "估计值")
    /// … its half-width; takes the confidence in per cent.
    public static let halfWidth = Phrase(en: "± ({} %)", zh: "±（{}%）")
    /// … the target.
    public static let target = Phrase(en: "target", zh: "目标")
    /// … whether it is kept.
    public static let verdict = Phrase(en: "verdict", zh: "结论")

    /// Column headings of the table of feedback: redials, repeats, enquiries and returns come.
    public static let withFeedback = Phrase(en: "with feedback", zh: "含反馈（闭环）")
    /// … they do not.
    public static let withoutFeedback = Phrase(en: "without feedback", zh: "不含反馈（开环）")
    /// … the first less the second.
    public static let difference = Phrase(en: "difference", zh: "差值")

    /// Column headings of the table by line: contacts that came.
    public static let offered = Phrase(en: "offered", zh: "呼入")
    /// … those a seat answered.
    public static let answered = Phrase(en: "answered", zh: "接通")
    /// … the share that hung up while waiting.
    public static let abandoned = Phrase(en: "abandoned", zh: "放弃率")
    /// … and by task: the share answered or begun in time.
    public static let inTime = Phrase(en: "in time", zh: "及时率")
    /// … and by task: the mean wait.
    public static let wait = Phrase(en: "mean wait", zh: "平均等待")

    /// Column headings of the table by group: planned seat time.
    public static let scheduled = Phrase(en: "scheduled", zh: "排班工时")
    /// … contacts, hand-overs and tasks its seats took.
    public static let taken = Phrase(en: "taken", zh: "承接")
    /// … their mean talk.
    public static let talk = Phrase(en: "mean talk", zh: "平均通话")
    /// … their mean after-call work.
    public static let wrapUp = Phrase(en: "mean wrap-up", zh: "平均话后")
    /// … the share of their time at which seats are busy.
    public static let occupied = Phrase(en: "occupancy", zh: "占用率")

    /// Column headings of the table by task: how many came.
    public static let came = Phrase(en: "came", zh: "产生")
    /// … how many a seat began.
    public static let begun = Phrase(en: "begun", zh: "已办理")
    /// … the mean work of those begun.
    public static let effort = Phrase(en: "mean effort", zh: "平均办理时长")

    /// The interval lies on the good side of the target.
    public static let kept = Phrase(en: "kept", zh: "达标")
    /// The interval lies on the bad side of the target.
    public static let missed = Phrase(en: "missed", zh: "未达标")
    /// The target lies inside the interval, or the interval is unknown.
    public static let undecided = Phrase(en: "undecided", zh: "尚不能判定")
    /// The measure has no value in this run.
    public static let unmeasured = Phrase(en: "no value", zh: "无数据")

    /// What was simulated: title, period, how long it is.
    public static let simulated = Phrase(en: "{}: {} ({})", zh: "{}：{}（{}）")
    /// A number of days, other than one.
    public static let days = Phrase(en: "{} days", zh: "{} 天")
    /// One day.
    public static let oneDay = Phrase(en: "1 day", zh: "1 天")
    /// How many replications there were, if not one; takes the number.
    public static let replications = Phrase(en: "{} replications", zh: "{} 次重复仿真")
    /// A single replication.
    public static let onlyOne = Phrase(en: "1 replication", zh: "1 次仿真")
    /// How much work it was: replications in words, events, seconds, events a second.
    public static let work = Phrase(en: "{}, {} events in {} s ({} events/s)", zh: "{}，{} 个事件，用时 {} 秒（每秒 {} 个事件）")
    /// With the first of its kind only.
    public static let oneReplication = Phrase(
        en: "One replication says nothing about chance: run at least 2 for intervals.",
        zh: "仅 1 次仿真，无法估计随机误差；至少运行 2 次才有置信区间。")
    /// The precision asked for was not reached; takes the replications.
    public static let notPrecise = Phrase(
        en: "The precision asked for was not reached after {} replications.", zh: "运行 {} 次后仍未达到所要求的精度。")
    /// Interrupted; takes the replications done and asked for.
    public static let interrupted = Phrase(
        en: "Interrupted after {} of {} replications; the results cover those.", zh: "已中断：完成 {}/{} 次，结果仅含已完成部分。")
    /// Where the tables are.
    public static let results = Phrase(en: "results: {}", zh: "结果：{}")
    /// Where the pictures are.
    public static let plots = Phrase(en: "charts: {}", zh: "图表：{}")
    /// The report for people, the last line of all.
    public static let report = Phrase(en: "report: {}", zh: "报告：{}")
    /// A warning.
    public static let warning = Phrase(en: "warning: {}", zh: "警告：{}")
    /// How many hours; takes the number.
    public static let hours = Phrase(en: "{} h", zh: "{} 小时")
    /// How many working days; takes the number.
    public static let workingDays = Phrase(en: "{} wd", zh: "{} 个工作日")
    /// How many minutes; takes the number.
    public static let minutes = Phrase(en: "{} min", zh: "{} 分钟")
    /// How many seconds; takes the number.
    public static let seconds = Phrase(en: "{} s", zh: "{} 秒")

    /// No program that draws.
    public static let noRenderer = Phrase(
        en: "Charts are not drawn yet; their specifications (*.vl.json) are with the results. To get the pictures, run "
            + "scripts/setup, then this command again.",
        zh: "图表尚未绘制，图表规格（*.vl.json）已随结果保存。请运行 scripts/setup 安装绘图组件后重试。")
    /// The program that draws failed; takes what it said.
    public static let renderingFailed = Phrase(en: "Charts could not be drawn: {}", zh: "图表绘制失败：{}")
}
