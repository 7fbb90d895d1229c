/// What `report.html` says around the numbers: headings, buttons, notes. Words of single sections stand in the files beside this one.
public enum PageWords {
    // What a report is of.

    /// A report of `hotline run`.
    public static let ofRun = Phrase(en: "Simulation report", zh: "仿真报告")
    /// … of `hotline compare`.
    public static let ofComparison = Phrase(en: "Comparison of alternatives", zh: "方案比较报告")
    /// … of `hotline size`.
    public static let ofSizing = Phrase(en: "Seats needed", zh: "坐席测算报告")
    /// … of `hotline size --handlers`.
    public static let ofHandlers = Phrase(en: "Handlers needed", zh: "经办人员测算报告")
    /// … of `hotline timeline`.
    public static let ofTimeline = Phrase(en: "Consolidation week by week", zh: "热线归并逐周报告")
    /// … of `hotline sweep`.
    public static let ofSweep = Phrase(en: "Sweep of inputs", zh: "参数扫描报告")
    /// … of `hotline roster`.
    public static let ofRoster = Phrase(en: "Roster of a week", zh: "一周排班报告")

    // The question, where the scenario does not say what it is for.

    /// Of a run.
    public static let askedOfRun = Phrase(
        en: "How does this hotline serve its callers in the period, and are its targets kept?",
        zh: "仿真期内热线服务水平如何，各项目标能否实现？")
    /// Of a comparison; takes the first alternative.
    public static let askedOfComparison = Phrase(
        en: "What do the alternatives change against “{}”, with the same callers?", zh: "面对同样的来电，各方案与“{}”相比有何变化？")
    /// Of sizing.
    public static let askedOfSizing = Phrase(
        en: "How many seats keep the targets, in every group, at every time of day?", zh: "各组各时段最少需要多少坐席才能实现目标？")
    /// Of handlers.
    public static let askedOfHandlers = Phrase(
        en: "How many handlers does each unit need to keep its targets?", zh: "各承办单位最少需要多少经办人员才能实现目标？")
    /// Of a timeline.
    public static let askedOfTimeline = Phrase(
        en: "What do the dates on which lines join do to callers, week by week, and what reinforcement does it take?",
        zh: "各条热线的归并日期逐周对来电人有何影响，需要增加多少坐席？")
    /// Of a sweep.
    public static let askedOfSweep = Phrase(
        en: "How do the measures move with what is put into the scenario?", zh: "各项指标如何随参数变化？")
    /// Of a roster.
    public static let askedOfRoster = Phrase(
        en: "Which shifts, and how many people, put the required heads at their desks?", zh: "怎样排班、需要多少人，才能满足各时段的在岗人数？")

    // Headings.

    /// Links to the sections.
    public static let contents = Phrase(en: "Contents", zh: "目录")
    /// Past the links, for those who use the keyboard.
    public static let skip = Phrase(en: "Skip to the results", zh: "跳到正文")
    /// Headline figures.
    public static let headlines = Phrase(en: "Headline figures", zh: "主要指标")
    /// Charts.
    public static let charts = Phrase(en: "Charts", zh: "图表")
    /// All headline measures in a table.
    public static let measures = Phrase(en: "All headline measures", zh: "全部主要指标")
    /// Tables by part of the hotline.
    public static let parts = Phrase(en: "Parts of the hotline", zh: "分项结果")
    /// A table by a kind of part; takes the kind.
    public static let by = Phrase(en: "By {}", zh: "按{}")
    /// Tables of everything.
    public static let data = Phrase(en: "Data", zh: "数据表")
    /// Rules in force.
    public static let rules = Phrase(en: "Rules in force", zh: "适用规则")
    /// Assumptions and their sources.
    public static let assumptions = Phrase(en: "Assumptions and their sources", zh: "假设与依据")
    /// Doubts.
    public static let warnings = Phrase(en: "Warnings", zh: "警告")
    /// How figures are to be read.
    public static let reading = Phrase(en: "How to read the figures", zh: "指标口径")
    /// How to get the same again.
    public static let again = Phrase(en: "How to get the same again", zh: "复现方法")
    /// The files.
    public static let files = Phrase(en: "Files", zh: "文件")
    /// What was found, in sentences and tables.
    public static let findings = Phrase(en: "Findings", zh: "主要结果")
    /// Alternatives.
    public static let alternatives = Phrase(en: "Alternatives", zh: "方案")
    /// Reinforcement and losses.
    public static let weeks = Phrase(en: "Weeks", zh: "各周情况")

    // Facts below the title.

    /// The scenario.
    public static let scenario = Phrase(en: "Scenario", zh: "场景")
    /// The simulated stretch.
    public static let period = Phrase(en: "Period", zh: "仿真期")
    /// How many replications.
    public static let replications = Phrase(en: "Replications", zh: "重复次数")
    /// The confidence of intervals.
    public static let confidence = Phrase(en: "Intervals", zh: "置信区间")
    /// … takes the confidence in per cent.
    public static let confidenceOf = Phrase(en: "{} % confidence, ± half-width", zh: "{}% 置信水平，± 为半宽")
    /// The scenario's seed.
    public static let seed = Phrase(en: "Seed", zh: "随机种子")
    /// The scenario's hash.
    public static let hash = Phrase(en: "Scenario hash", zh: "场景哈希")
    /// The program's version.
    public static let version = Phrase(en: "Program", zh: "程序")
    /// The command line.
    public static let command = Phrase(en: "Command", zh: "命令")
    /// Replications done of those asked for.
    public static let doneOf = Phrase(en: "{} of {}", zh: "{}/{}")
    /// It was interrupted, or not precise enough.
    public static let ending = Phrase(en: "Ending", zh: "结束状态")

    // Targets.

    /// How many targets are kept, missed, not decided; takes the three numbers.
    public static let targets = Phrase(
        en: "Targets: {} kept, {} missed, {} undecided.", zh: "目标：达标 {} 项，未达标 {} 项，尚不能判定 {} 项。")
    /// No target.
    public static let noTargets = Phrase(en: "The scenario states no targets.", zh: "场景未设目标。")
    /// A target; takes its bound.
    public static let target = Phrase(en: "target {}", zh: "目标 {}")
    /// What the verdicts mean; takes the confidence in per cent.
    public static let verdicts = Phrase(
        en:
            "A target is kept or missed if the whole {} % interval lies on one side of it; else it is undecided, and more "
            + "replications may decide it.",
        zh: "{}% 置信区间全部位于目标一侧时判为达标或未达标，否则尚不能判定，可增加重复次数。")
    /// Replications in which a measure has a value; takes how many of how many.
    public static let valuesIn = Phrase(en: "a value in {} of {} replications", zh: "{}/{} 次仿真有取值")
}
