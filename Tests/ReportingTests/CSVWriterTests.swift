import Foundation
import Testing

@testable import Reporting

struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("cr\r", "\"cr\r\""),
        (" edge", "\" edge\""), ("edge ", "\"edge \""),
        ("一般坐席", "一般坐席"), ("=1+1", "=1+1"), ("a'b", "a'b"), ("tab\tin", "tab\tin"),
    ])
    func quotesAsRFC4180(text: String, cell: String) {
        #expect(CSVWriter.encode(.text(text), forExcel: false) == cell)
        #expect(CSVWriter.encode(.code(text), forExcel: false) == cell)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""),
        ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("＝1", "'＝1"), ("a=1", "a=1"),
        ("12345", "12345"), ("", ""),
    ])
    func guardsFormulae(text: String, cell: String) {
        #expect(CSVWriter.encode(.text(text), forExcel: true) == cell)
    }

    @Test func numbersAreNeverGuarded() {
        #expect(CSVWriter.encode(.number(-1.5), forExcel: true) == "-1.5")
        #expect(CSVWriter.encode(.integer(-3), forExcel: true) == "-3")
        #expect(CSVWriter.encode(.code("-"), forExcel: true) == "-")
    }

    @Test func whatDoesNotExistIsEmpty() { #expect(CSVWriter.encode(.number(nil), forExcel: false) == "") }

    @Test(arguments: [false, true])
    func writesAWholeTable(forExcel: Bool) throws {
        try Sample.inFolder { folder in
            let file = try OutputFile(path: folder + "/t.csv")
            let csv = try CSVWriter(file, header: ["a", "b"], forExcel: forExcel)
            try csv.row([.text("=x"), .number(nil)])
            try csv.row([.text("y"), .integer(2)])
            _ = try file.finish()
            let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/t.csv"))
            let expected = forExcel ? "\u{FEFF}a,b\r\n'=x,\r\ny,2\r\n" : "a,b\r\n=x,\r\ny,2\r\n"
            #expect(data == Data(expected.utf8))
        }
    }
}
