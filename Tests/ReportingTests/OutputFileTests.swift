import Foundation
import Testing

@testable import Reporting

struct OutputFileTests {
    @Test func hashesWhatItWrites() throws {
        try Sample.inFolder { folder in
            let text = String(repeating: "服务水平,0.85\r\n", count: 40_000)
            let digest = try OutputFile.write(text, to: folder + "/f")
            #expect(try Sample.read(folder + "/f") == text)
            #expect(digest == .init(bytes: text.utf8.count, sha256: SHA256.digest(of: text)))
        }
    }

    @Test func emptiesWhatWasThere() throws {
        try Sample.inFolder { folder in
            try OutputFile.write("long text", to: folder + "/f")
            try OutputFile.write("x", to: folder + "/f")
            #expect(try Sample.read(folder + "/f") == "x")
        }
    }

    @Test func saysWhatIsWrong() throws {
        try Sample.inFolder { folder in
            #expect(throws: ResultsError.cannotWrite(path: folder + "/no/f", .missing)) {
                try OutputFile(path: folder + "/no/f")
            }
            #expect(throws: ResultsError.cannotWrite(path: folder, .inTheWay)) { try OutputFile(path: folder) }
        }
    }

    #if os(Linux)
        @Test func aFullDiskIsNamed() throws {
            #expect(throws: ResultsError.cannotWrite(path: "/dev/full", .diskFull)) {
                try OutputFile.write("x", to: "/dev/full")
            }
        }
    #endif
}
