// Charts of what lies behind the measures: waits, the week.

extension ChartWords {
    /// Title of the distribution of waits.
    public static let waitsTitle = Phrase(
        en: "How long callers wait: answered, or given up, within a time", zh: "等待时长分布：一定时间内接通与放弃的比例")
    /// A curve.
    public static let answeredWithin = Phrase(en: "answered within the time", zh: "该时间内接通")
    /// A curve.
    public static let gaveUpWithin = Phrase(en: "gave up within the time", zh: "该时间内放弃")
    /// Axis of waits.
    public static let waitAxis = Phrase(en: "wait (s)", zh: "等待时长（秒）")
    /// Axis of the shares.
    public static let soughtAxis = Phrase(en: "share of those who wanted a seat (%)", zh: "占转人工诉求的比例（%）")
    /// Beside the line of a promise; takes the time in seconds and the share.
    public static let promisedWithin = Phrase(en: "{} s: {} answered", zh: "{} 秒：接通 {}")
    /// Title of the week.
    public static let weekTitle = Phrase(
        en: "The week by slot: load and service level, holidays included", zh: "一周各时段：诉求量与服务水平（含节假日）")
}
