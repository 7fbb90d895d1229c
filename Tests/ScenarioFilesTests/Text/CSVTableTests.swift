import Testing

@testable import ScenarioFiles

@Suite struct CSVTableTests {
    @Test(arguments: [
        ("", "f:1:1: error: found an empty file, expected a header row"),
        ("\n\n", "f:1:1: error: found an empty file, expected a header row"),
        ("a,,c\n", "f:1:3: error: found no name, expected a column name"),
        (
            "a,b,a\n",
            "f:1:5: error: found the column \"a\" again, expected each column once (hint: it is column 1 already)"
        ),
        ("a,\"b\n", "f:1:3: error: found a quote without its end, expected a closing quote"),
        ("a\u{0}", "f:1:2: error: found a NUL byte, expected plain text"),
    ])
    func refuses(text: String, expected: String) {
        #expect(messages { _ = try CSVTable(Array(text.utf8), file: "f") } == [expected])
    }

    @Test func toleratesAByteOrderMarkAndQuotes() throws {
        let table = try CSVTable(Array("\u{FEFF}\"a b\", c ,d\r\n1,2,3".utf8), file: "f")
        #expect(table.header == ["a b", "c", "d"])
    }

    @Test func findsColumns() throws {
        let table = try CSVTable(Array("start,talk_s\n".utf8), file: "calls.csv")
        let diagnostics = Diagnostics()
        #expect(table.column("talk_s", diagnostics) == 1 && table.optionalColumn("x") == nil)
        #expect(table.column("patience_s", diagnostics) == nil)
        table.warnOfColumns(notAmong: ["start", "talk_h"], diagnostics)
        #expect(
            diagnostics.rendered() == """
                calls.csv:1:1: error: patience_s: found no such column, expected a column "patience_s" (hint: known: start, talk_s)
                calls.csv:1:1: warning: talk_s: found the column "talk_s", expected a column that is read (hint: did you mean "talk_h"?)
                """)
    }
}
