import Testing
import Wording

struct SweepWordsTests {
    @Test(arguments: [
        SweepWords.work, SweepWords.interrupted, SweepWords.tooEarly, SweepWords.more, SweepWords.point,
        SweepWords.noGrid, SweepWords.elasticities, SweepWords.notStated, SweepWords.notPossible,
        SweepWords.responseTitle, SweepWords.heatTitle, SweepWords.chartSubtitle, SweepWords.heatSubtitle,
        ColumnWords.atPath,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test func whatIsOnlyNamesAndNumbers() {
        #expect(isWhole(SweepWords.at, hasHan: false) && isWhole(SweepWords.axis, hasHan: false))
    }

    @Test(arguments: ["volume", "talk", "patience", "shrinkage", "redials", "direct_answers"])
    func influences(id: String) { #expect(SweepWords.influence(id).map { isWhole($0) } == true) }

    @Test(arguments: [
        ("sweep", ["point", "measure", "unit", "mean", "n"]),
        (
            "elasticities", ["influence", "step", "measure", "unit", "mean_down", "mean_up", "elasticity", "n"]
        ),
    ])
    func tables(table: String, columns: [String]) {
        #expect(ColumnWords.table(table).map { isWhole($0) } == true)
        for name in columns { #expect(ColumnWords.column(name, of: table).map { isWhole($0) } == true) }
    }
}
