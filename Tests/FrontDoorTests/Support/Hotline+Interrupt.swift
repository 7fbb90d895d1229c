import Foundation
import Testing

extension Hotline {
    /// Runs the program, sends it Ctrl-C once a file has so many lines, and waits for its end.
    static func interrupted(
        _ arguments: [String], once file: String, hasLines count: Int
    ) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        // A program that does not stop must not hold up the tests.
        let killer = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: killer)
        defer { killer.cancel() }
        func lines() -> Int {
            (FileManager.default.contents(atPath: file) ?? Data()).count { $0 == UInt8(ascii: "\n") }
        }
        while process.isRunning, lines() < count { usleep(3000) }
        process.interrupt()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationReason == .exit ? process.terminationStatus : -1, output)
    }
}
