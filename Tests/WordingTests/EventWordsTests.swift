import Testing
import Wording

struct EventWordsTests {
    @Test(arguments: [
        ("order_dispatched", "派单"), ("order_signed", "签收"), ("order_return_asked", "退单"), ("order_forwarded", "转办"),
        ("order_extension_granted", "延期"), ("order_supervised", "督办"), ("order_redone", "重办"), ("order_closed", "办结"),
        ("order_asked", "回访"), ("order_overdue", "逾期"), ("call_direct", "直接办结"), ("call_three_way", "三方通话"),
        ("call_not_accepted", "不予受理"), ("call_recall_missed", "回拨未接"),
    ])
    func activitiesHaveTheWordsOfTheRegulations(id: String, word: String) {
        let phrase = EventWords.activity(id)
        #expect(phrase.map { isWhole($0) } == true && phrase?.places == 0)
        #expect(phrase?.zh.contains(word) == true)
    }

    @Test(arguments: [
        EventWords.office, EventWords.officeKind, EventWords.seats, EventWords.organisation, EventWords.summary,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test(arguments: [
        "case:concept:name", "time:timestamp", "org:resource", "activity", "detail", "case:due", "case:replication",
    ])
    func columns(name: String) { #expect(ColumnWords.column(name, of: "events").map { isWhole($0) } == true) }

    @Test func unknownIds() { #expect(EventWords.activity("x") == nil) }
}
