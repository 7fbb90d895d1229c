// Words of the measures of orders: from registration to the close. Those of the office's instruments stand in `MeasureWords+Oversight.swift`.

extension MeasureWords {
    static let replied = ("replies of units, those of redone orders included", "承办单位答复数（含重办后的答复）")
    static let ended = ("orders closed", "办结工单量")
    static let dispatches = ("dispatches, those after a return or a dispute included", "派单次数（含退单、争议后的再次派单）")
    private static let firstDispatches = ("orders dispatched for the first time", "首次派单的工单数")
    private static let settled = ("replies, and orders open and overdue when the period ends", "答复数与期末逾期未答复工单数之和")

    /// In the order of tables.
    static let cases =
        registering + signing + returning + replying + overseeing + duration + asking + unitRatings + remaining

    private static let registering: [MeasureWords] = [
        MeasureWords(
            "orders_registered", ("Orders registered", "工单登记量"),
            (
                "orders that come to the dispatch desk: contacts that become an order of their own, and orders of other platforms",
                "进入派单环节的工单数：由来电新生成的工单与其他平台转来的工单"
            ), byHappening),
        MeasureWords(
            "orders_inflow", ("Orders of other platforms", "外部平台转入工单量"),
            ("orders registered that another platform sent", "由其他平台转入并登记的工单数"), byHappening),
        MeasureWords("orders_dispatched", ("Orders dispatched", "派单量"), firstDispatches, byHappening),
        MeasureWords(
            "dispatch_on_time_rate", ("Dispatch on-time rate", "派单及时率"),
            (
                "dispatches not later than the time for dispatching, counted from when the order came to the desk or its dispute began",
                "自工单进入派单环节（争议工单自争议开始）起在派单时限内的派单次数"
            ), over: dispatches, byHappening),
        MeasureWords(
            "misdirected_rate", ("Misdirection rate", "错派率"),
            ("first dispatches to a unit that is not the order's own", "首次派至非责任单位的工单数"), over: firstDispatches,
            byHappening),
        MeasureWords(
            "orders_forwarded", ("Orders passed on", "逐级转办量"),
            ("times a unit passes an order on to the unit below it", "上级承办单位转办至下级单位的次数"), byHappening),
    ]

    private static let signing: [MeasureWords] = [
        MeasureWords(
            "sign_on_time_rate", ("Signing on-time rate", "签收及时率"),
            (
                "orders signed for not later than the time for signing after they reached the unit; orders without such a time are in time",
                "到达承办单位后在签收时限内签收的工单数（未设签收时限的视为及时）"
            ), over: ("orders signed for, each time anew", "签收次数（再次派单的重新计算）"), byHappening)
    ]

    private static let returning: [MeasureWords] = [
        MeasureWords(
            "return_rate", ("Return rate", "退单申请率"), ("returns that units ask for", "承办单位申请退回的次数"), over: dispatches,
            byHappening),
        MeasureWords(
            "return_granted_rate", ("Granted share of returns", "退单同意率"), ("returns that are granted", "获准退回的次数"),
            over: ("returns that units ask for", "承办单位申请退回的次数"), byHappening),
        MeasureWords(
            "dispute_rate", ("Dispute rate", "权责争议率"),
            ("granted returns that become a dispute about competence", "退回后进入权责争议程序的工单数"), over: firstDispatches,
            byHappening),
        MeasureWords(
            "co_handled_rate", ("Co-handling rate", "协办率"),
            ("replies of orders that several units handle", "由多家单位主办、协办的工单答复数"), over: replied, byHappening),
    ]

    private static let replying: [MeasureWords] = [
        MeasureWords("replies", ("Replies", "答复量"), replied, byHappening),
        MeasureWords(
            "solved_rate", ("Solved rate", "解决率"), ("replies that solve the matter", "实际解决诉求的答复数"), over: replied,
            byHappening),
        MeasureWords(
            "orders_closed", ("Orders closed", "办结工单量"),
            (
                "orders closed, each once: with the first reply or with the end of the revisit, as the rules say",
                "办结的工单数，每单只计一次：按规则以首次答复或回访结束为办结"
            ), byHappening),
        MeasureWords(
            "on_time_rate", ("On-time rate", "按时答复率"),
            ("replies not later than the limit in force, extensions included", "在有效时限（含获准的延期）内的答复数"), over: settled,
            bySettling),
        MeasureWords(
            "overdue_rate", ("Overdue rate", "逾期率"),
            (
                "replies after the limit in force, and orders open and overdue when the period ends",
                "超过有效时限的答复数与期末逾期未答复的工单数"
            ), over: settled, bySettling),
        MeasureWords(
            "overdue_rate_original", ("Overdue rate by the original limit", "逾期率（按原时限）"),
            (
                "replies after the limit without any extension, and orders open and overdue by it when the period ends",
                "超过原时限（不计延期）的答复数与期末按原时限逾期未答复的工单数"
            ),
            over: (
                "replies, and orders open and overdue by the original limit when the period ends",
                "答复数与期末按原时限逾期未答复工单数之和"
            ), bySettling),
        MeasureWords(
            "target_met_rate", ("Target rate", "目标时限达成率"),
            ("replies not later than the shorter time aimed at", "在目标时限内的答复数"),
            over: ("replies of orders whose limit has such a target", "设有目标时限的工单答复数"), byHappening),
    ]

    private static let duration: [MeasureWords] = [
        MeasureWords(
            "cycle_mean_h", ("Mean cycle time", "平均办结时长"),
            (
                "time by the clock from the registration to the close, of orders closed",
                "办结工单自登记至办结的时长之和（按自然时间）"
            ), over: ended, byHappening),
        cycleQuantile("cycle_p50_wd", "Median cycle time", "办结时长中位数", "0.50"),
        cycleQuantile("cycle_p90_wd", "Cycle time, 90th percentile", "办结时长 90 分位数", "0.90"),
        MeasureWords(
            "handler_wait_h", ("Mean wait for a handler", "平均待办时长"),
            (
                "working time of the unit from accepting an order, or from sending it back for a redo, until a handler begins, of orders "
                    + "replied to",
                "已答复工单自承办单位受理（或发回重办）至经办人开始办理的工作时长之和"
            ), over: replied, byHappening),
        MeasureWords(
            "handler_utilisation", ("Utilisation of handlers", "经办人员利用率"),
            (
                "working time handlers spent on orders, co-handled parts, supervision orders and accounts, counted when the work is done",
                "经办人员办理工单、协办、督办答复与书面说明的工作时长（于办理完成时计入）"
            ),
            over: (
                "handlers times the unit's working hours; units without a limit of handlers left out",
                "经办人员数乘以单位工作时长（不含人数不限的单位）"
            ),
            byHappening),
    ]

    private static func cycleQuantile(_ id: String, _ en: String, _ zh: String, _ q: String) -> MeasureWords {
        MeasureWords(
            id, (en, zh),
            (
                "quantile \(q) of the time from the registration to the close, of orders closed; a working day has 24 hours, other days "
                    + "none (to within 0.4 %)",
                "办结工单自登记至办结时长的 \(q) 分位数，按工作日计（每个工作日 24 小时，非工作日不计；误差不超过 0.4%）"
            ), cycles)
    }

    private static let remaining: [MeasureWords] = [
        MeasureWords(
            "backlog", ("Open orders at the end", "期末在办量"),
            ("orders registered and not closed when the period ends", "期末已登记而尚未办结的工单数"), byLastDay),
        MeasureWords(
            "overdue_backlog", ("Overdue orders at the end", "期末逾期在办量"),
            (
                "orders not replied to when the period ends whose limit in force has passed",
                "期末尚未答复且已超过有效时限的工单数"
            ), byLastDay),
    ]
}
