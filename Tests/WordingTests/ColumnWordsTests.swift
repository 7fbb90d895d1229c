import Testing
import Wording

struct ColumnWordsTests {
    @Test(arguments: ["kpi", "intervals", "replications", "open_loop"])
    func tables(name: String) { #expect(ColumnWords.table(name).map { isWhole($0) } == true) }

    @Test(arguments: [
        ("kpi", "mean"), ("intervals", "slot"), ("replications", "numerator"), ("kpi", "scope"),
        ("open_loop", "closed"),
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
}
