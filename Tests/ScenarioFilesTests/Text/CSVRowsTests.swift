import SimulationTime
import Testing

@testable import ScenarioFiles

@Suite struct CSVRowsTests {
    private func cells(_ text: String) throws -> (rows: [[String]], findings: [String]) {
        let table = try CSVTable(Array(text.utf8), file: "f")
        let diagnostics = Diagnostics()
        var rows = table.rows(diagnostics)
        var all: [[String]] = []
        while rows.next() { all.append((0..<rows.fieldCount).map(rows.text)) }
        return (all, diagnostics.findings.map(\.description))
    }

    @Test(arguments: [
        ("a,b\n1,2\n3,4\n", [["1", "2"], ["3", "4"]]), ("a,b\r\n1,2\r\n\r\n3,4", [["1", "2"], ["3", "4"]]),
        ("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", [["x, y", "say \"hi\""]]), ("a,b\n\"1\n2\",\n", [["1\n2", ""]]),
        ("a\n\"\"\n\nx\n", [[""], ["x"]]), ("a,b\n人, 我 \n", [["人", " 我 "]]),
    ])
    func reads(text: String, expected: [[String]]) throws {
        let (rows, findings) = try cells(text)
        #expect(rows == expected && findings.isEmpty)
    }

    @Test(arguments: [
        ("a,b\n1\n2,3", "f:2:1: error: found 1 field, expected 2 as in the header"),
        (
            "a,b\n1,2,3\n2,3",
            "f:2:1: error: found 3 fields, expected 2 as in the header (hint: put a value with a comma in it between quotes)"
        ),
        (
            "a,b\n1,\"x\"y\n2,3",
            "f:2:6: error: found text after a closing quote, expected a comma or the end of the line (hint: a quote inside quotes is written twice)"
        ),
        (
            "a,b\n1,x\"y\n2,3",
            "f:2:4: error: found a quote inside a field, expected quotes around the whole field (hint: double the quote and put the field between quotes)"
        ),
        ("a,b\n2,3\n1,\"x\ny", "f:3:3: error: found a quote without its end, expected a closing quote"),
        ("a,b\n1\r2\n2,3", "f:2:2: error: found a carriage return alone, expected lines that end with LF or CR LF"),
    ])
    func reportsAndGoesOn(text: String, message: String) throws {
        let (rows, findings) = try cells(text)
        #expect(findings == [message])
        #expect(rows == [["2", "3"]])
    }

    @Test func numbersHavePlaces() throws {
        let table = try CSVTable(
            Array("call,talk_s,at\n\"1\n2\",x,2024-01-01\n人, 1.5 ,2024-01-02\n7,1e2,x\n".utf8), file: "calls.csv")
        let diagnostics = Diagnostics()
        var rows = table.rows(diagnostics)
        var talks: [Double?] = []
        while rows.next() {
            _ = rows.int(0, in: 0...9, diagnostics)
            talks.append(rows.double(1, in: 0...1000, diagnostics))
            _ = rows.quantity(2, diagnostics, Quantity.date)
        }
        #expect(talks == [nil, 1.5, 100])
        #expect(
            diagnostics.rendered() == """
                calls.csv:2:1: error: call: found "1\\n2", expected a whole number, 0 to 9
                calls.csv:3:4: error: talk_s: found "x", expected a number from 0 to 1000
                calls.csv:4:1: error: call: found "人", expected a whole number, 0 to 9
                calls.csv:5:7: error: at: found "x", expected a date YYYY-MM-DD
                """)
    }

    @Test(
        arguments: [
            ("12", 12.0), ("-0.5", -0.5), ("0.1", 0.1), ("123456789012345", 123_456_789_012_345),
            ("1234567890.123456789", 1_234_567_890.123_456_789),
            ("3.14159", 3.14159), (" 7 ", 7), ("1e-3", 0.001), (".5", nil), ("5.", nil), ("", nil), ("-", nil),
            ("1.2.3", nil), ("0x1", nil), ("1,5", nil),
        ] as [(String, Double?)])
    func doubles(text: String, value: Double?) throws {
        let table = try CSVTable(Array("a,b\n\"\(text)\",1\n".utf8), file: "f")
        let diagnostics = Diagnostics()
        var rows = table.rows(diagnostics)
        let hasRow = rows.next()
        #expect(hasRow)
        #expect(rows.double(0, diagnostics) == value)
        #expect(diagnostics.hasErrors == (value == nil))
        #expect(rows.isEmpty(0) == text.isEmpty)
    }

    /// A million rows in well under the seconds that 50 MB/s would take.
    @Test func streamsAMillionRows() throws {
        var text: [UInt8] = Array("id,at_s,talk_s,category\n".utf8)
        let row = Array("123456,86399.5,151.25,consultation\n".utf8)
        text.reserveCapacity(row.count * 1_000_000)
        for _ in 0..<1_000_000 { text += row }
        let clock = ContinuousClock()
        var sum = 0.0
        var count = 0
        let time = try clock.measure {
            let table = try CSVTable(text, file: "f")
            let diagnostics = Diagnostics()
            var rows = table.rows(diagnostics)
            while rows.next() {
                count += rows.int(0, diagnostics)! == 123_456 ? 1 : 0
                sum += rows.double(1, diagnostics)! + rows.double(2, diagnostics)!
            }
        }
        #expect(count == 1_000_000)
        #expect(sum == 86_550.75 * 1_000_000)
        print("CSV: \(text.count / 1_000_000) MB in \(time)")
    }
}
