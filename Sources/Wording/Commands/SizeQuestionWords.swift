/// What `hotline size` says of its command line.
public enum SizeQuestionWords {
    /// Seats do not move a measure; takes it and those they do move.
    public static let seatsDoNotDecide = Phrase(
        en: "--target: seats do not decide {}; they do {}", zh: "--target：{} 不取决于坐席数；可用的指标：{}")
    /// The same of handlers.
    public static let handlersDoNotDecide = Phrase(
        en: "--target: handlers do not decide {}; they do {}", zh: "--target：{} 不取决于经办人员；可用的指标：{}")
    /// No such scope; takes it and those there are.
    public static let noScope = Phrase(
        en: "--target: '{}' is no scope; there are {}", zh: "--target：没有名为“{}”的范围；可选：{}")
    /// Nothing of that name; takes scope, key and what follows.
    public static let noKey = Phrase(en: "--target: the scenario has no {} '{}'{}", zh: "--target：场景中没有 {}“{}”{}")
    /// A measure a scope does not have; takes both.
    public static let notOfScope = Phrase(
        en: "--target: {} does not exist for a {}", zh: "--target：{} 没有按 {} 统计的取值")
    /// No targets.
    public static let noTargets = Phrase(
        en: "the scenario has no targets that seats decide; give one by '--target'",
        zh: "场景未设取决于坐席数的目标；请用“--target”给出")
    /// A target given again; takes its measure.
    public static let targetTwice = Phrase(en: "--target: {} is given twice", zh: "--target：{} 重复")
    /// A step that does not fit; takes the minutes of a slot.
    public static let badStep = Phrase(
        en: "--step: expected a multiple of the scenario's slot of {} minutes that divides the day",
        zh: "--step：应为场景时段（{} 分钟）的整数倍，且能整除一天")
    /// No group to size.
    public static let noUsualGroup = Phrase(
        en: "the scenario has no group that works every day; give '--group'", zh: "场景中没有每天上班的坐席组；请用“--group”指定")
    /// No such group; takes the name and what follows.
    public static let noGroup = Phrase(
        en: "--group: the scenario has no group '{}'{}", zh: "--group：场景中没有坐席组“{}”{}")

    // Handlers.

    /// An option about seats; takes it.
    public static let aboutSeats = Phrase(
        en: "option '{}' is about seats, not '--handlers'", zh: "选项“{}”只用于坐席，不能与“--handlers”同时使用")
    /// Nothing to size; takes the scenario.
    public static let noHandlers = Phrase(
        en: "{}: no organisation or desk has a number of handlers to size", zh: "{}：没有设定经办人员数量的承办单位或派单席")
    /// A target of one unit.
    public static let everyUnit = Phrase(
        en: "--target: every unit has the target by itself; leave '@…' out", zh: "--target：目标对每个单位分别适用，请去掉“@…”")
    /// No targets.
    public static let noHandlerTargets = Phrase(
        en: "the scenario has no targets that handlers decide; give one by '--target', such as overdue_rate=2%",
        zh: "场景未设取决于经办人员的目标；请用“--target”给出，如 overdue_rate=2%")
}
