import Testing
import Wording

struct DayWordsTests {
    @Test(arguments: ["workday", "weekend", "holiday"])
    func kinds(id: String) { #expect(DayWords.kind(id).map { isWhole($0) } == true) }

    @Test(arguments: ["all", "year", "month", "week", "day"])
    func periods(id: String) { #expect(DayWords.period(id).map { isWhole($0) } == true) }

    @Test func unknownIds() {
        #expect(DayWords.kind("monday") == nil)
        #expect(DayWords.period("hour") == nil)
    }

    @Test(arguments: [(15, "quarter-hour"), (30, "half-hour"), (60, "hour"), (5, "5 min")])
    func slots(minutes: Int, words: String) {
        #expect(DayWords.slot(minutes: minutes)(.en) == words)
        #expect(isWhole(DayWords.slot(minutes: minutes)))
    }
}
