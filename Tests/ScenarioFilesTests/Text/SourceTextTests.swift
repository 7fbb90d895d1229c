import Testing

@testable import ScenarioFiles

@Suite struct SourceTextTests {
    @Test(
        arguments: [
            (
                [0x61, 0x0A, 0xFF], 100,
                "f:2:1: error: found the byte 0xFF, expected UTF-8 text (hint: save the file as UTF-8)"
            ),
            (
                [0xE4, 0xBA], 100,
                "f:1:1: error: found the byte 0xE4, expected UTF-8 text (hint: save the file as UTF-8)"
            ),
            (
                [0xC0, 0x80], 100,
                "f:1:1: error: found the byte 0xC0, expected UTF-8 text (hint: save the file as UTF-8)"
            ),
            (
                [0xED, 0xA0, 0x80], 100,
                "f:1:1: error: found the byte 0xED, expected UTF-8 text (hint: save the file as UTF-8)"
            ),
            ([0x61, 0x00], 100, "f:1:2: error: found a NUL byte, expected plain text"),
            ([0x61, 0x1B], 100, "f:1:2: error: found the control character U+001B, expected plain text"),
            ([0x61, 0x62, 0x63], 2, "f:1:1: error: found more than 2 bytes, expected at most 2 bytes"),
        ] as [([UInt8], Int, String)])
    func refuses(bytes: [UInt8], limit: Int, message: String) {
        let error = #expect(throws: ScenarioFileError.self) { try SourceText(bytes, file: "f", limit: limit) }
        #expect(error?.description == message)
    }

    @Test func dropsTheByteOrderMark() throws {
        #expect(try SourceText([0xEF, 0xBB, 0xBF, 0x61], file: "f", limit: 9).bytes == [0x61])
    }

    @Test func readsFilesOfTheDisk() throws {
        #expect(try SourceText(path: #filePath, shownAs: "f", limit: 1 << 20).bytes.starts(with: Array("import".utf8)))
        let none = #expect(throws: ScenarioFileError.self) {
            try SourceText(path: "/nowhere/at all", shownAs: "calls.csv", limit: 9)
        }
        #expect(none?.description == "calls.csv:1:1: error: found no such file, expected a readable file")
        let folder = #expect(throws: ScenarioFileError.self) { try SourceText(path: "/", shownAs: "d", limit: 9) }
        #expect(folder?.description == "d:1:1: error: found a folder or an unreadable file, expected a readable file")
        let large = #expect(throws: ScenarioFileError.self) {
            try SourceText(path: #filePath, shownAs: "f", limit: 10)
        }
        #expect(large?.description == "f:1:1: error: found more than 10 bytes, expected at most 10 bytes")
    }
}
