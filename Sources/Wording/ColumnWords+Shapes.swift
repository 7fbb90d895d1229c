// Columns of the tables behind the charts of waits, the week and open orders.

extension ColumnWords {
    static let waits = [
        "wait_s": Phrase(en: "the time in seconds", zh: "等待时长（秒）"),
        "answered_within": Phrase(
            en: "attempts answered after a wait of at most this time, of those that sought a seat, 0 to 1",
            zh: "等待不超过该时长即接通的次数占转人工次数的比例（0 至 1）"),
        "abandoned_within": Phrase(
            en: "attempts given up after a wait of at most this time, of those that sought a seat, 0 to 1",
            zh: "等待不超过该时长即放弃的次数占转人工次数的比例（0 至 1）"),
        "waited_within": Phrase(
            en: "of the attempts answered or abandoned, those that waited at most this time, 0 to 1",
            zh: "接通或放弃的次数中等待不超过该时长的比例（0 至 1）"),
        "n": Phrase(en: "replications", zh: "重复仿真次数"),
    ]

    static let week = [
        "weekday": Phrase(en: "day of the week, 1 Monday to 7 Sunday", zh: "星期，1 为周一，7 为周日"),
        "slot": Phrase(en: "time of day at which the slot begins", zh: "时段开始时刻"),
        "days": Phrase(en: "counted days that have the slot", zh: "计入统计且含该时段的天数"),
        "offered": Phrase(en: "contacts offered in the slot, a day", zh: "日均诉求量"),
        "answer_rate": Phrase(en: "answer rate of the slot's contacts, 0 to 1", zh: "接通率（0 至 1）"),
        "service_level": Phrase(en: "service level of the slot's contacts, 0 to 1", zh: "服务水平（0 至 1）"),
        "n": Phrase(en: "replications", zh: "重复仿真次数"),
    ]

    static let openOrders = [
        "date": Phrase(en: "the day at whose end orders are counted", zh: "日期（按当日终了计）"),
        "at_desk": Phrase(en: "orders at the dispatch desk or in a dispute", zh: "待派单及争议协调中的工单"),
        "to_sign": Phrase(
            en: "orders on the way to a unit, or not signed for, and not overdue", zh: "在途或待签收且未逾期的工单"),
        "handled": Phrase(en: "orders being handled and not overdue", zh: "办理中且未逾期的工单"),
        "overdue": Phrase(en: "orders due before and without a reply", zh: "已逾期未答复的工单"),
        "replied": Phrase(en: "orders replied to and not closed", zh: "已答复未办结的工单"),
        "n": Phrase(en: "replications", zh: "重复仿真次数"),
    ]
}
