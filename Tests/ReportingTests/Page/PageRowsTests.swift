import Testing

@testable import Reporting

struct PageRowsTests {
    private func read(_ text: String, _ choice: ReportPage.DataTable.Choice = .init(), most: Int = 100) throws
        -> PageRows?
    {
        try Sample.inFolder { folder in
            try OutputFile.write(text, to: folder + "/a.csv")
            return PageRows(path: folder + "/a.csv", choice: choice, most: most)
        }
    }

    @Test func cellsAreThoseOfTheFile() throws {
        let text = "\u{FEFF}name,value\r\n\"a, \"\"b\"\"\r\nc\",1.5\r\n热线,\r\n,-2e-3\r\n"
        let rows = try #require(try read(text))
        #expect(rows.header == ["name", "value"])
        #expect(rows.rows == [["a, \"b\"\r\nc", "1.5"], ["热线", ""], ["", "-2e-3"]])
        #expect(rows.all == 3 && rows.numbers == [1])
    }

    @Test func aLastLineWithoutAnEndCounts() throws {
        #expect(try read("a,b\n1,2\n3,")?.rows == [["1", "2"], ["3", ""]])
        #expect(try read("a\n")?.rows == [])
        #expect(try read("") == nil)
        #expect(PageRows(path: "/nowhere/a.csv", choice: .init()) == nil)
    }

    /// Days go first, then months; the rest is cut, and the whole is counted.
    @Test(arguments: [(10, 4), (4, 4), (3, 2), (2, 2), (1, 1), (0, 0)])
    func theCoarsestRowsThatFit(most: Int, left: Int) throws {
        let periods = ["all", "2024", "2024-01", "2024-02", "2024-W01", "2024-01-01"]
        let text = "n,period\r\n" + periods.enumerated().map { "\($0),\($1)\r\n" }.joined()
        let rows = try #require(try read(text, .init(column: "period", lengths: [7, 4, 3]), most: most))
        #expect(rows.rows.count == left && rows.all == 6)
        #expect(rows.rows.allSatisfy { $0[1].count <= 7 })
    }

    @Test func allRowsWithoutAChoice() throws {
        let text = "n\r\n" + (0..<50).map { "\($0)\r\n" }.joined()
        #expect(try read(text)?.rows.count == 50)
        #expect(try read(text, most: 20)?.rows.last == ["19"])
        #expect(try read(text, .init(column: "period", lengths: [3]))?.rows.count == 50)
    }

    @Test func aTableOfARun() throws {
        try Sample.inFolder { folder in
            try Sample.report(Sample.scenario(days: 40)).write(to: ResultsFolder(folder + "/x"))
            let rows = try #require(PageRows(path: folder + "/x/kpi.csv", choice: .coarse))
            let periods = Set(rows.rows.map { $0[4] })
            #expect(periods == ["all", "2024", "2024-01", "2024-02"] && rows.all > rows.rows.count)
            // What is no number in a row is none in the column.
            #expect(rows.numbers.isSuperset(of: [5, 9]) && !rows.numbers.contains(0))
        }
    }
}
