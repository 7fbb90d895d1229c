// Headline figures of a report: which two figures stand side by side, and the norms they are held against.

extension PageWords {
    /// Of two bases: as the rule counts.
    public static let byRule = Phrase(en: "as the rule counts", zh: "按规定口径")
    /// … among those who answered.
    public static let byAnswers = Phrase(en: "among those who answered", zh: "按实际应答")
    /// Of two limits: the one in force, extensions included.
    public static let byLimit = Phrase(en: "by the limit in force, extensions included", zh: "按现行时限（含延期）")
    /// … the first one.
    public static let byFirstLimit = Phrase(en: "by the original limit", zh: "按原时限")
    /// Satisfaction with what units did.
    public static let satisfaction = Phrase(en: "Satisfaction with the handling", zh: "办理结果满意率")
    /// Satisfaction with the hotline itself.
    public static let hotlineSatisfaction = Phrase(en: "Satisfaction with the hotline", zh: "热线服务满意率")
    /// Both bases of lateness.
    public static let overdue = Phrase(en: "Overdue replies", zh: "逾期答复")
    /// Waits: the mean.
    public static let mean = Phrase(en: "mean", zh: "平均")
    /// … the time nine of ten waits do not exceed.
    public static let p90 = Phrase(en: "nine of ten wait no longer", zh: "九成来电不超过")
    /// Waits.
    public static let wait = Phrase(en: "Wait", zh: "等待时长")
    /// Open orders: all.
    public static let openOrders = Phrase(en: "open", zh: "在办")
    /// … those over their limit.
    public static let openOverdue = Phrase(en: "of them overdue", zh: "其中逾期")
    /// Orders open at the end.
    public static let backlog = Phrase(en: "Orders at the end of the period", zh: "期末工单")

    /// The service level's time is the norm's; takes the time.
    public static let withinNorm = Phrase(
        en: "answered within {}, the time of GB/T 33358-2016; the norm sets no share",
        zh: "{}内接通，为 GB/T 33358-2016 规定时限；国标未规定比例")
    /// It is another one; takes the time.
    public static let withinOther = Phrase(
        en: "answered within {}; the norm GB/T 33358-2016 has 15 s", zh: "{}内接通；国标 GB/T 33358-2016 为 15 秒")
    /// Lines have times of their own.
    public static let withinByLine = Phrase(
        en: "answered within each line's own time; the norm GB/T 33358-2016 has 15 s",
        zh: "按各线路时限接通；国标 GB/T 33358-2016 为 15 秒")
    /// The norm of the answer rate.
    public static let answerNorm = Phrase(
        en: "norm GB/T 33358-2016: at least 95 % over any 24 h", zh: "国标 GB/T 33358-2016：任意 24 小时接通率不低于 95%")
    /// Days on which the mean is below it; takes how many of how many.
    public static let daysBelow = Phrase(
        en: "{} of {} days have a mean below 95 %", zh: "{} 天（共 {} 天）的均值低于 95%")
    /// No day is.
    public static let noDayBelow = Phrase(en: "no day of {} has a mean below 95 %", zh: "{} 天均值均不低于 95%")
}
