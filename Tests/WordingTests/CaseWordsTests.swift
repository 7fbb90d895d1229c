import Testing
import Wording

/// The words of measures of orders are those of the regulations.
struct CaseWordsTests {
    @Test(arguments: [
        ("orders_dispatched", "Orders dispatched", "派单量"), ("sign_on_time_rate", "Signing on-time rate", "签收及时率"),
        ("return_rate", "Return rate", "退单申请率"), ("co_handled_rate", "Co-handling rate", "协办率"),
        ("overdue_rate", "Overdue rate", "逾期率"), ("extension_rate", "Extension rate", "延期率"),
        ("warnings", "Warnings", "预警量"), ("yellow_cards", "Yellow cards", "黄牌量"), ("red_cards", "Red cards", "红牌量"),
        ("unit_score", "Score of a unit", "考核得分"),
        ("supervision_orders", "Supervision orders", "督办单量"), ("redo_rate", "Redo rate", "重办率"),
        ("repeats_refused", "Repeats refused", "不再受理量"), ("revisits", "Revisits", "回访量"),
        ("orders_closed", "Orders closed", "办结工单量"),
        ("satisfaction_rate_rule", "Satisfaction as the rule counts it", "满意率（按规定口径）"),
    ])
    func fieldTerms(id: String, en: String, zh: String) {
        #expect(MeasureWords.title(id, .en) == en)
        #expect(MeasureWords.title(id, .zh) == zh)
    }

    @Test(arguments: [
        ("orders_registered", "on which it happens"), ("replies", "on which it happens"),
        ("on_time_rate", "a reply counts for its day"), ("overdue_rate", "for the last day"),
        ("backlog", "last day of the run"), ("cycle_p90_wd", "day of the close"),
    ])
    func attribution(id: String, words: String) { #expect(MeasureWords.of(id)?.rule(.en).contains(words) == true) }

    @Test func sharesOfRepliesHaveWhatIsOverdueBelowToo() {
        for id in ["on_time_rate", "overdue_rate"] {
            let below = MeasureWords.of(id)?.denominator?(.en)
            #expect(below == "replies, and orders open and overdue when the period ends")
        }
        #expect(MeasureWords.of("overdue_rate_original")?.denominator?(.en).contains("original limit") == true)
    }

    @Test func organisationsHaveLevels() {
        #expect(ScopeWords.kind("level").map { isWhole($0) } == true)
        #expect(ScopeWords.kind("organisation").map { isWhole($0) } == true)
    }
}
