// What a run says of orders.

extension ConsoleWords {
    /// Column headings of the tables by organisation and by level: orders dispatched to it.
    public static let dispatched = Phrase(en: "dispatched", zh: "派单")
    /// … its replies.
    public static let replies = Phrase(en: "replies", zh: "答复")
    /// … the share that is overdue.
    public static let overdue = Phrase(en: "overdue", zh: "逾期率")
    /// … the median time to the close.
    public static let medianCycle = Phrase(en: "median cycle", zh: "办结时长中位数")
    /// … its 90th percentile.
    public static let longCycle = Phrase(en: "90 % within", zh: "办结时长 90 分位")
    /// … the share of handlers' working time that orders take.
    public static let utilised = Phrase(en: "utilisation", zh: "人员利用率")
    /// … orders open when the period ends.
    public static let open = Phrase(en: "open at the end", zh: "期末在办")

    /// Returns: of the dispatches, and the share granted.
    public static let returns = Phrase(en: "returns {} of dispatches ({} granted)", zh: "退单申请占派单 {}（同意 {}）")
    /// Extensions granted, of the replies.
    public static let extensions = Phrase(en: "extensions {} of replies", zh: "延期占答复 {}")
    /// Numbers of warnings, yellow and red cards.
    public static let cards = Phrase(en: "warnings {}, yellow cards {}, red cards {}", zh: "预警 {}、黄牌 {}、红牌 {}")
    /// Number of supervision orders and the share answered in time.
    public static let supervision = Phrase(en: "supervision orders {} ({} in time)", zh: "督办 {}（按时反馈 {}）")
    /// Orders done again, of those closed.
    public static let redone = Phrase(en: "redone {} of those closed", zh: "重办占办结 {}")
    /// Satisfaction on both bases.
    public static let satisfaction = Phrase(
        en: "satisfied: {} as the rule counts it, {} of those who answered", zh: "满意率：按规定口径 {}，按实际应答 {}")
    /// Revisits that were answered.
    public static let answers = Phrase(en: "{} of revisits answered", zh: "回访应答率 {}")
    /// Replies that solve the matter.
    public static let solved = Phrase(en: "{} of replies solve the matter", zh: "解决率 {}")
    /// Satisfaction with the hotline on both bases.
    public static let hotlineSatisfaction = Phrase(
        en: "satisfied with the hotline: {} as the rule counts it, {} of those who answered",
        zh: "热线服务满意率：按规定口径 {}，按实际应答 {}")
    /// Callers whose matter was not solved and who came again.
    public static let complaints = Phrase(en: "complaints again {}", zh: "未解决再次诉求 {}")

    /// Parts of a line one after the other.
    public static func joined(_ parts: [String], _ language: Language) -> String {
        parts.joined(separator: language == .en ? "; " : "；")
    }
}
