import Testing
import Wording

struct CaseStepWordsTests {
    @Test(arguments: [
        ("dispatched", "派单"), ("signed", "签收"), ("return_asked", "退单"), ("forwarded", "转办"), ("lead_done", "主办"),
        ("co_handled", "协办"), ("extension_granted", "延期"), ("supervised", "督办"), ("redone", "重办"), ("closed", "办结"),
        ("asked", "回访"), ("warning", "预警"), ("yellow_card", "黄牌"), ("sign_red", "红牌"), ("overdue", "逾期"),
        ("repeat_refused", "不再受理"),
    ])
    func stepsHaveTheWordsOfTheRegulations(id: String, word: String) {
        let phrase = CaseStepWords.step(id)
        #expect(phrase.map { isWhole($0) } == true)
        #expect(phrase?.zh.contains(word) == true)
    }

    @Test(arguments: ["atDesk", "toSign", "inHand", "closed"])
    func states(id: String) { #expect(CaseStepWords.state(id).map { isWhole($0) } == true) }

    @Test(arguments: ["red card", "very satisfied", "sms"])
    func details(id: String) { #expect(CaseStepWords.detail(id).map { isWhole($0) } == true) }

    @Test func unknownIds() {
        #expect(CaseStepWords.step("x") == nil && CaseStepWords.state("x") == nil && CaseStepWords.detail("x") == nil)
    }

    @Test(
        arguments: [
            TraceWords.order, TraceWords.path, TraceWords.registered, TraceWords.incoming, TraceWords.closed,
            TraceWords.open, TraceWords.inTime, TraceWords.late, TraceWords.due, TraceWords.overdue, TraceWords.time,
            TraceWords.day, TraceWords.since, TraceWords.what, TraceWords.limit, TraceWords.article,
            TraceWords.noOrganisations, TraceWords.noSuchOrder, DayWords.holiday, DayWords.adjusted,
        ] + TraceWords.units)
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test(arguments: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    func weekdays(id: String) { #expect(DayWords.weekday(id).map { isWhole($0) } == true) }
}
