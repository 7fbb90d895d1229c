/// What several commands say of their command lines.
public enum CommandWords {
    /// Names one after the other.
    public static func list(_ names: [String], _ language: Language) -> String {
        names.joined(separator: language == .en ? ", " : "、")
    }

    /// An empty name of the output folder.
    public static let emptyFolder = Phrase(
        en: "--out: found an empty name, expected a folder", zh: "--out：写的是空名称，应为文件夹")
    /// A format of event logs, and none.
    public static let eventsAndNone = Phrase(
        en: "--events: none and a format exclude each other", zh: "--events：none 与具体格式不能同时指定")
    /// An option that needs another; takes both.
    public static let idleWithout = Phrase(
        en: "option '{}' says nothing without '{}'", zh: "选项“{}”须与“{}”同时使用")
    /// A choice given again; takes the option and the name.
    public static let nameTwice = Phrase(en: "{}: '{}' is given twice", zh: "{}：“{}”重复")
    /// Behind a message: a name that is near; takes it.
    public static let didYouMean = Phrase(en: "; did you mean '{}'?", zh: "；是否想写“{}”？")
    /// Behind a message: what there is; takes a list.
    public static let thereAre = Phrase(en: "; there are {}", zh: "；可选：{}")

    /// An id of no measure; takes option, id, and what follows.
    public static let noMeasureOf = Phrase(en: "{}: '{}' is no measure{}", zh: "{}：没有名为“{}”的指标{}")
    /// The same of an argument; takes id, and what follows.
    public static let noMeasure = Phrase(en: "'{}' is no measure{}", zh: "没有名为“{}”的指标{}")
    /// Behind it: where all measures stand.
    public static let listsMeasures = Phrase(
        en: "; `hotline kpis` lists them", zh: "；全部指标见 `hotline kpis`")
    /// A measure that the whole hotline does not have; takes option and measure.
    public static let byOrganisationOnly = Phrase(
        en: "{}: {} exists by organisation only", zh: "{}：{} 仅按承办单位统计")
    /// A measure that a scenario does not have; takes scenario and measure.
    public static let lacksMeasure = Phrase(en: "{}: the scenario has no {}", zh: "{}：场景中没有指标 {}")
    /// A value in per cent of what is no share; takes option and measure.
    public static let noPercent = Phrase(
        en: "{}: {} is no share, so its value has no %", zh: "{}：{} 不是比率，其值不带 %")
    /// A share out of range; takes option, what was found and an example.
    public static let shareExpected = Phrase(
        en: "{}: found {}, expected a share from 0 to 1, such as {}", zh: "{}：写的是 {}，应为 0 至 1 的比率，如 {}")

    /// Ctrl-C came before the first replication was done.
    public static let nothingDone = Phrase(
        en: "interrupted before the first replication was done; nothing is written", zh: "首次仿真完成前已中断，未写出结果")
    /// Ctrl-C; nothing was written.
    public static let nothingWritten = Phrase(en: "interrupted; nothing is written", zh: "已中断，未写出结果")
    /// Ctrl-C; nothing is shown.
    public static let nothingShown = Phrase(en: "interrupted; nothing is shown", zh: "已中断，未显示结果")
}

/// What stands in the line of progress.
public enum ProgressWords {
    /// Units: replications.
    public static let replications = Phrase(en: "replications", zh: "次仿真")
    /// … seconds of a search.
    public static let secondsAtMost = Phrase(en: "s at most", zh: "秒（上限）")
    /// … shifts that have their people.
    public static let shifts = Phrase(en: "shifts", zh: "个班次")
    /// … plans, as many as there are.
    public static let plans = Phrase(en: "plans", zh: "个方案")
    /// … plans at most.
    public static let plansAtMost = Phrase(en: "plans at most", zh: "个方案（上限）")

    /// What goes on, behind the scenario's name, which it takes: shifts are chosen.
    public static let choosingShifts = Phrase(en: "{}: shifts", zh: "{}：班次")
    /// … people are found for them.
    public static let choosingPeople = Phrase(en: "{}: people", zh: "{}：人员")
    /// … the week as required.
    public static let required = Phrase(en: "{}: required", zh: "{}：按需求人数")
    /// … the week as rostered.
    public static let rostered = Phrase(en: "{}: rostered", zh: "{}：按排班人数")
    /// … seats for short weeks.
    public static let seats = Phrase(en: "{}: seats", zh: "{}：坐席")
    /// … dates.
    public static let dates = Phrase(en: "{}: dates", zh: "{}：日期")
    /// … the best of them again.
    public static let bestDates = Phrase(en: "{}: best dates", zh: "{}：最优日期")
    /// … the run without feedback.
    public static let noFeedback = Phrase(en: "{}, no feedback", zh: "{}：不含反馈")
}
