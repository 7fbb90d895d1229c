import Testing
import Wording

struct ColumnWordsTests {
    @Test(arguments: ["kpi", "intervals", "replications", "open_loop", "scorecard", "waits", "week", "open_orders"])
    func tables(name: String) { #expect(ColumnWords.table(name).map { isWhole($0) } == true) }

    @Test(arguments: [
        ("kpi", "mean"), ("intervals", "slot"), ("replications", "numerator"), ("kpi", "scope"),
        ("open_loop", "closed"), ("scorecard", "organisation"), ("scorecard", "rank"), ("scorecard", "p_pass"),
    ])
    func columns(table: String, name: String) {
        #expect(ColumnWords.column(name, of: table).map { isWhole($0) } == true)
    }

    @Test func unknownNames() {
        #expect(ColumnWords.table("x") == nil)
        #expect(ColumnWords.column("x", of: "kpi") == nil)
    }

    @Test func intervals() {
        #expect(ColumnWords.halfWidth(.zh, "95", "offered").contains("offered"))
        #expect(ColumnWords.low.places == 1 && ColumnWords.high.places == 1)
    }

    @Test func columnsOfAScorecard() {
        for phrase in [
            ColumnWords.scorePart, ColumnWords.scoreDeduction, ColumnWords.scoreCounter, ColumnWords.shareLow,
            ColumnWords.shareHigh,
        ] {
            #expect(isWhole(phrase))
        }
        #expect(isWhole(ColumnWords.scoreValue, hasHan: false))
        #expect(ColumnWords.scorePart(.zh, "按时办结", "60") == "按时办结：得分（满分 60 分）；年度与全期为有取值各月的平均")
    }
}
