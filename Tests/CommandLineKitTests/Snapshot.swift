import Foundation
import Testing

/// Compares a text with a file byte for byte; `HOTLINE_RECORD=1` writes the file instead.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["HOTLINE_RECORD"] == "1" {
        try Data(text.utf8).write(to: url)
        return
    }
    let recorded = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(text == recorded, "HOTLINE_RECORD=1 records \(name) anew", sourceLocation: sourceLocation)
}

/// Runs a shell on a script given on its standard input and gives its exit code and output; `nil` when there is no such shell.
func runShell(_ shell: String, _ arguments: [String], script: String, in folder: URL? = nil) throws -> (
    code: Int32, output: String
)? {
    let places = ["/usr/bin/\(shell)", "/bin/\(shell)", "/usr/local/bin/\(shell)"]
    guard let path = places.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("completion-\(UUID().uuidString)")
    try Data(script.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
}
