// Words of the measures of what the hotline office does about orders: extensions, cards, supervision, redoing, repeats, revisits.

extension MeasureWords {
    static let overseeing: [MeasureWords] = [
        MeasureWords(
            "extensions_asked", ("Extensions asked for", "延期申请量"),
            ("extensions that units ask for before the limit", "承办单位在时限届满前申请延期的次数"), byHappening),
        MeasureWords(
            "extension_rate", ("Extension rate", "延期率"), ("extensions granted", "获准延期的次数"), over: replied, byHappening),
        MeasureWords(
            "warnings", ("Warnings", "预警量"),
            ("warnings of orders not signed for, or not replied to, by their time", "到期未签收、未答复而发出预警的次数"), byHappening),
        MeasureWords(
            "yellow_cards", ("Yellow cards", "黄牌量"),
            ("yellow cards of orders not signed for, or not replied to, by their time", "到期未签收、未答复而亮黄牌的次数"), byHappening
        ),
        MeasureWords(
            "red_cards", ("Red cards", "红牌量"),
            ("red cards of orders not signed for, or not replied to, by their time", "到期未签收、未答复而亮红牌的次数"), byHappening),
        MeasureWords(
            "supervision_orders", ("Supervision orders", "督办单量"), ("supervision orders opened", "发出的督办单数"), byHappening),
        MeasureWords(
            "supervision_on_time_rate", ("Supervision on-time rate", "督办按时反馈率"),
            ("supervision orders answered within their time", "在督办时限内反馈的督办单数"),
            over: ("supervision orders answered", "已反馈的督办单数"), byHappening),
        MeasureWords(
            "orders_escalated", ("Orders sent to the inspection office", "移交督查量"),
            ("overdue orders in a batch for the inspection office", "汇总移交督查机构催办的逾期工单数"), byHappening),
        MeasureWords(
            "late_unexcused", ("Late replies without an extension", "无延期逾期答复量"),
            ("replies after the limit of orders without a granted extension", "未获准延期而逾期的答复数"), byHappening),
        MeasureWords(
            "redo_rate", ("Redo rate", "重办率"), ("orders sent back to be done again", "经审核发回重办的次数"), over: ended,
            byHappening),
        MeasureWords(
            "repeat_complaints", ("Repeated complaints", "重复诉求量"),
            (
                "contacts in a matter that is an order already: those that join the open order, and those refused after a redo",
                "就已有工单的同一事项再次提出的诉求数：并入在办工单的与重办后不再受理的"
            ), byHappening),
        MeasureWords(
            "orders_merged", ("Contacts merged into a common order", "同一事件并单量"),
            (
                "contacts about the common matter of a surge that is an order already, and become none of their own",
                "反映同一突发事项、并入在办工单而不另行立单的诉求数"
            ), byHappening),
        MeasureWords(
            "repeats_refused", ("Repeats refused", "不再受理量"),
            ("contacts refused because their order was done again and closed", "经重办并办结后同一事项不再受理的诉求数"), byHappening),
        MeasureWords(
            "matters_thrice", ("Matters complained of three times", "三次以上投诉未解决事项数"),
            ("open orders that a third contact joins", "办结前第三次被提出诉求的工单数"), byHappening),
    ]

    static let asking: [MeasureWords] = [
        MeasureWords(
            "revisits", ("Revisits", "回访量"),
            (
                "times a caller is asked after the reply; a person who asks after no answer is another",
                "答复后回访的次数（无应答后转人工回访另计一次）"
            ),
            byHappening),
        MeasureWords(
            "revisit_answer_rate", ("Revisit answer rate", "回访应答率"),
            ("answers to revisits, in categories that are rated", "计入满意度的诉求类型的回访应答数"),
            over: ("revisits, of all categories", "全部回访次数"), byHappening),
        MeasureWords(
            "satisfaction_rate_rule", ("Satisfaction as the rule counts it", "满意率（按规定口径）"),
            (
                "answers of the three satisfied levels, and revisits whose missing answer counts as satisfied",
                "非常满意、满意、基本满意的应答数与未应答而视为满意的回访数"
            ),
            over: ("answers, and revisits whose missing answer counts as satisfied", "应答数与未应答而视为满意的回访数之和"), byHappening),
        MeasureWords(
            "satisfaction_rate_answered", ("Satisfaction among answers", "满意率（按实际应答）"),
            ("answers of the three satisfied levels", "非常满意、满意、基本满意的应答数"),
            over: ("answers to revisits, in categories that are rated", "计入满意度的诉求类型的回访应答数"), byHappening),
    ]
}
