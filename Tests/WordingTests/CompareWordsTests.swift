import Testing
import Wording

struct CompareWordsTests {
    @Test(arguments: [
        CompareWords.work, CompareWords.interrupted, CompareWords.tooEarly, CompareWords.resumed,
        CompareWords.otherPeriod, CompareWords.difference, CompareWords.stars, CompareWords.oneReplication,
        CompareWords.bestBy, CompareWords.largest, CompareWords.smallest, CompareWords.place, CompareWords.alternative,
        CompareWords.mean, CompareWords.used, CompareWords.outcome, CompareWords.selected, CompareWords.inPlay,
        CompareWords.behind,
        CompareWords.out, CompareWords.guarantee, CompareWords.undecided, CompareWords.chartTitle,
        CompareWords.chartSubtitle, CompareWords.relativeDifference, ColumnWords.differenceLow,
        ColumnWords.differenceHigh,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test(arguments: [
        "alternative", "measure", "unit", "scope", "key", "period", "mean", "difference", "n", "p", "p_holm",
        "significant",
    ])
    func columns(name: String) {
        #expect(ColumnWords.column(name, of: "comparison").map { isWhole($0) } == true)
    }

    @Test func theTable() { #expect(ColumnWords.table("comparison").map { isWhole($0) } == true) }
}
