/// Charts of orders and satisfaction.
public enum OrderChartWords {
    /// Title of the overdue rates.
    public static let overdueTitle = Phrase(en: "Overdue orders by category and organisation", zh: "各诉求类型、各承办单位逾期率")
    /// Heading of a panel.
    public static let categories = Phrase(en: "by category", zh: "按诉求类型")
    /// Heading of a panel.
    public static let organisations = Phrase(en: "by organisation, the highest rates first", zh: "按承办单位（由高到低）")
    /// Title of the cycle times.
    public static let cycleTitle = Phrase(en: "Cycle times against limits", zh: "办结时长与办理时限")
    /// A mark.
    public static let median = Phrase(en: "median cycle time", zh: "办结时长中位数")
    /// A mark.
    public static let ninety = Phrase(en: "90th percentile", zh: "90 分位数")
    /// A mark.
    public static let limit = Phrase(en: "limit for the reply", zh: "办理时限")
    /// An axis.
    public static let workingDays = Phrase(en: "working days", zh: "工作日")
    /// Title of satisfaction.
    public static let satisfactionTitle = Phrase(
        en: "Satisfaction in five levels, and the rate on both bases", zh: "满意度五级分布与两种口径的满意率")
    /// The levels, the best first.
    public static let levels = [
        Phrase(en: "very satisfied", zh: "非常满意"), Phrase(en: "satisfied", zh: "满意"),
        Phrase(en: "basically satisfied", zh: "基本满意"), Phrase(en: "dissatisfied", zh: "不满意"),
        Phrase(en: "very dissatisfied", zh: "非常不满意"),
    ]
    /// What is rated.
    public static let ofCalls = Phrase(en: "calls", zh: "话务服务")
    /// What is rated.
    public static let ofOrders = Phrase(en: "orders", zh: "工单办理")
    /// A basis.
    public static let answeredBasis = Phrase(en: "of those who answered", zh: "以已评价为基数")
    /// A basis.
    public static let ruleBasis = Phrase(en: "as the rules count", zh: "按考核规则口径")
    /// An axis.
    public static let shareOfAnswers = Phrase(en: "share of answers (%)", zh: "占评价数的比例（%）")
    /// Title of the open orders.
    public static let openTitle = Phrase(
        en: "Open orders at the end of each day, by where they stand", zh: "每日终了在办工单（按所处环节）")
    /// An axis.
    public static let openAxis = Phrase(en: "open orders", zh: "在办工单（件）")
    /// Where an order stands, by the column of the table. Nil for another.
    public static func place(_ column: String) -> Phrase? { places[column] }

    private static let places = [
        "at_desk": Phrase(en: "at the dispatch desk", zh: "待派单"),
        "to_sign": Phrase(en: "on the way or not signed for", zh: "待签收"),
        "handled": Phrase(en: "being handled in time", zh: "办理中（未逾期）"),
        "overdue": Phrase(en: "overdue", zh: "已逾期"),
        "replied": Phrase(en: "replied, to be revisited", zh: "已答复待回访办结"),
    ]
    /// An axis.
    public static let rateAxis = Phrase(en: "satisfaction rate (%)", zh: "满意率（%）")
}
