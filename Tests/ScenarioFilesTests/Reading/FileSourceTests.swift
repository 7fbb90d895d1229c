import Foundation
import Testing

@testable import ScenarioFiles

@Suite struct FileSourceTests {
    @Test(arguments: [
        ("a", "x.csv", "a/x.csv"), (".", "x.csv", "x.csv"), ("", "x.csv", "x.csv"), ("a/b", "../x.csv", "a/b/../x.csv"),
        ("a", "/x.csv", "/x.csv"),
    ])
    func names(folder: String, name: String, shown: String) {
        #expect(FolderSource(folder: folder).shownName(of: name) == shown)
    }

    @Test func files() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("source-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/inner", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data([1, 2]).write(to: URL(fileURLWithPath: folder + "/x"))
        let source = FolderSource(folder: folder)
        #expect(try source.bytes(of: "x") == [1, 2])
        func misread(_ name: String) -> Misread? {
            do throws(Misread) {
                _ = try source.bytes(of: name)
                return nil
            } catch {
                return error
            }
        }
        #expect(misread("inner")?.found == "the folder \"\(folder)/inner\"")
        #expect(misread("y")?.found == "no file \"\(folder)/y\"")
        #expect(misread("/dev/null")?.found == "\"/dev/null\", which is no plain file")
    }
}
