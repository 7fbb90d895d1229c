import Testing

@testable import CommandLineKit

struct TextTableTests {
    @Test func alignsWideCharacters() {
        var table = TextTable([.left("line"), .right("calls"), .left("note")])
        table.add("12345 热线", "1400", "")
        table.add("x", "7", "two\nlines")
        #expect(
            table.rendered(indent: 1) == """
                 line        calls  note
                 ----------  -----  ---------
                 12345 热线   1400
                 x               7  two lines

                """)
    }

    @Test func headingsMayBeAbsent() {
        var table = TextTable([.left(""), .right("")])
        table.add("a", "10")
        table.add(row: ["bb", "9"])
        #expect(table.rendered(gap: 1) == "a  10\nbb  9\n")
    }
}
