/// What `hotline trace` says around the steps of an order.
public enum TraceWords {
    /// First line; takes the order's number and its category.
    public static let order = Phrase(en: "order {}: {}", zh: "工单 {}：{}")
    /// The units from the top of the tree to the one that handles the order; takes them.
    public static let path = Phrase(en: "organisation: {}", zh: "承办单位：{}")
    /// Takes the instant.
    public static let registered = Phrase(en: "registered {}", zh: "登记 {}")
    /// An order that another platform has sent and that has not come.
    public static let incoming = Phrase(en: "not registered when the period ends", zh: "期末尚未登记")
    /// Takes the instant, the time since the registration, and that in working days.
    public static let closed = Phrase(en: "closed {}, after {} h or {} wd", zh: "办结 {}，历时 {} 小时，合 {} 个工作日")
    /// Takes how it stands and the end of the period.
    public static let open = Phrase(en: "open when the period ends at {}: {}", zh: "期末（{}）尚未办结：{}")
    /// The last reply was not after the limit; takes the limit.
    public static let inTime = Phrase(en: "replied in time, it was due {}", zh: "按时答复，时限 {}")
    /// The last reply was; takes the limit and by how much.
    public static let late = Phrase(en: "replied late, it was due {}: by {}", zh: "逾期答复，时限 {}，逾期 {}")
    /// A late reply among the steps; takes the step and by how much.
    public static let lateReply = Phrase(en: "{}, late by {}", zh: "{}，逾期 {}")
    /// No reply, and the limit has not passed; takes the limit.
    public static let due = Phrase(en: "due {}", zh: "时限 {}")
    /// No reply, and it has; takes the limit and by how much.
    public static let overdue = Phrase(en: "overdue, it was due {}: by {}", zh: "已逾期，时限 {}，逾期 {}")

    /// Column headings: the instant.
    public static let time = Phrase(en: "time", zh: "时间")
    /// … what the day is, if no ordinary working day.
    public static let day = Phrase(en: "day", zh: "日期类别")
    /// … since the last step.
    public static let since = Phrase(en: "after", zh: "间隔")
    /// … what happened.
    public static let what = Phrase(en: "what happened", zh: "事项")
    /// … the limit where it changes.
    public static let limit = Phrase(en: "due", zh: "时限")
    /// … the article.
    public static let article = Phrase(en: "article", zh: "依据")

    /// A length of time: days, hours, minutes, seconds.
    public static let units = [
        Phrase(en: "{} d", zh: "{} 天"), Phrase(en: "{} h", zh: "{} 小时"), Phrase(en: "{} min", zh: "{} 分"),
        Phrase(en: "{} s", zh: "{} 秒"),
    ]

    /// No organisations, so no orders; takes the scenario's name.
    public static let noOrganisations = Phrase(
        en: "{} has no organisations, so there are no orders to trace", zh: "{} 未设承办单位，没有可追踪的工单")
    /// No such order; takes its number and how many there were.
    public static let noSuchOrder = Phrase(
        en: "there is no order {}: orders are numbered from 1, and this replication has {}",
        zh: "没有工单 {}：工单自 1 起编号，本次仿真共 {} 件")
}
