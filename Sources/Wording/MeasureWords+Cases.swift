// Words of the measures of orders.

extension MeasureWords {
    private static let closed = ("orders closed", "办结工单量")
    private static let settled = (
        "orders closed, and those open and overdue when the period ends", "办结工单量与期末逾期未办结工单量之和"
    )

    static let cases: [MeasureWords] = [
        MeasureWords(
            "orders_dispatched", ("Orders dispatched", "派单量"), ("orders that reach an organisation", "派至承办单位的工单数"),
            byDispatch),
        MeasureWords("orders_closed", ("Orders closed", "办结工单量"), closed, byClosing),
        MeasureWords(
            "on_time_rate", ("On-time rate", "按时办结率"), ("orders closed by the time they were due", "在时限内办结的工单数"),
            over: settled, byClosing),
        MeasureWords(
            "overdue_rate", ("Overdue rate", "逾期率"),
            ("orders closed after they were due, or open and overdue when the period ends", "逾期办结与期末逾期未办结的工单数"),
            over: settled,
            byClosing),
        MeasureWords(
            "cycle_mean_h", ("Mean cycle time", "平均办结时长"),
            ("time from the end of the contact to the close", "自来电结束至办结的时长之和"), over: closed, byClosing),
        MeasureWords(
            "handler_wait_h", ("Mean wait for a handler", "平均待办时长"),
            ("working time from the dispatch until a handler begins", "自派单至经办人开始办理的工作时长之和"), over: closed, byClosing),
        MeasureWords(
            "backlog", ("Open orders at the end", "期末在办量"), ("orders open when the period ends", "期末尚未办结的工单数"),
            byLastDay),
        MeasureWords(
            "overdue_backlog", ("Overdue orders at the end", "期末逾期在办量"),
            ("orders open and overdue when the period ends", "期末逾期未办结的工单数"), byLastDay),
    ]
}
