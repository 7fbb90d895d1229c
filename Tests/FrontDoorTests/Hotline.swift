import Foundation
import Glibc
import Testing

/// The built program `hotline`, run as its users run it.
enum Hotline {
    /// How a run ended and what it wrote.
    struct Outcome: Equatable {
        let code: Int32
        let output: String
        let errors: String
    }

    /// Runs the program to its end. Its output goes through files, so that neither side ever waits for the other.
    ///
    /// - Parameters:
    ///   - arguments: the words after the program's name.
    ///   - environment: variables set on top of those of the tests.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hotline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("output")
        let errors = folder.appendingPathComponent("errors")

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.path, O_WRONLY | O_CREAT, 0o600)

        // The words are English whatever the language of who runs the tests, unless a test asks for another.
        var variables = ProcessInfo.processInfo.environment.filter { !["LC_ALL", "LC_MESSAGES"].contains($0.key) }
        variables["LANG"] = "C"
        variables.merge(environment) { $1 }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var process = pid_t()
        let started = posix_spawn(&process, program, &actions, nil, &words, &settings)
        guard started == 0 else { throw POSIXError(POSIXErrorCode(rawValue: started) ?? .ENOENT) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}

        // WIFEXITED and WEXITSTATUS are macros, which Swift does not see; a signal gives what a shell would show.
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
        return Outcome(
            code: code, output: try String(decoding: Data(contentsOf: output), as: UTF8.self),
            errors: try String(decoding: Data(contentsOf: errors), as: UTF8.self))
    }

    /// Runs the program and reads the JSON object it writes.
    static func object(_ arguments: [String]) throws -> [String: Any] {
        let outcome = try run(arguments)
        guard outcome.code == 0,
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        else { throw Refusal(outcome: outcome) }
        return object
    }

    /// A run that should have given a result.
    struct Refusal: Error {
        let outcome: Outcome
    }

    /// A command line cut into words as a shell does, single quotes keeping what they enclose together.
    static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    /// A line that is refused, and the first line of why.
    struct Mistake: CustomTestStringConvertible {
        let line: String
        let message: String
        /// Whether the command line is wrong, so that its help helps, and not what a file says.
        let isOfUsage: Bool

        init(_ line: String, _ message: String, isOfUsage: Bool? = nil) {
            self.line = line
            self.message = message
            self.isOfUsage = isOfUsage ?? message.hasPrefix("hotline")
        }

        var testDescription: String { line }

        /// Runs the line: exit code 2, nothing on standard output, the message and the way to help on standard error.
        func expectRefusal() throws {
            let outcome = try run(words(line))
            #expect(outcome.code == 2)
            #expect(outcome.output == "")
            let lines = outcome.errors.split(separator: "\n").map(String.init)
            #expect(lines.first == message)
            let command = message.prefix { $0 != ":" }
            let hint = isOfUsage ? ["see '\(command) --help'"] : []
            #expect(Array(lines.dropFirst()) == hint)
        }
    }

    /// A file of `Data`.
    static func data(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data/\(name)")
    }

    /// The path of the program: it is built into the folder of the tests or, for a test bundle, one above.
    static let program: String = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("hotline").path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue,
                FileManager.default.isExecutableFile(atPath: candidate)
            {
                return candidate
            }
        }
        preconditionFailure("no program hotline beside the tests at \(CommandLine.arguments[0])")
    }()
}
