import Foundation
import Wording

/// Draws specifications by the project's script, which needs what `scripts/setup` installs.
public struct ChartRenderer: Sendable {
    /// How drawing ended.
    public enum Outcome: Hashable, Sendable {
        /// Paths of the pictures.
        case drawn([String])
        /// There is no script, or it has no renderer.
        case noRenderer
        /// What the script said.
        case failed(String)

        /// What to tell people; nil if all went well.
        public func message(_ language: Language) -> String? {
            switch self {
            case .drawn: nil
            case .noRenderer: ConsoleWords.noRenderer(language)
            case .failed(let words): ConsoleWords.renderingFailed(language, words)
            }
        }
    }

    /// The script; nil if there is none.
    public let script: String?

    /// Exit codes of the script and of `env` that say that nothing can draw.
    private static let unavailable: Set<Int32> = [69, 126, 127]

    /// Uses a script.
    public init(script: String?) { self.script = script }

    /// Looks for `scripts/render-charts` beside the executable, then beside the current folder, then upwards from each.
    public static func find() -> ChartRenderer {
        let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path
        return find(from: [executable, FileManager.default.currentDirectoryPath].compactMap { $0 })
    }

    /// Looks for the script in these folders and upwards from each, in this order.
    static func find(from folders: [String]) -> ChartRenderer {
        for folder in folders {
            var place = URL(fileURLWithPath: folder).standardizedFileURL
            while true {
                let script = place.appendingPathComponent("scripts/render-charts").path
                if FileManager.default.isExecutableFile(atPath: script) { return ChartRenderer(script: script) }
                if place.path == "/" { break }
                place.deleteLastPathComponent()
            }
        }
        return ChartRenderer(script: nil)
    }

    /// Draws the specifications in a folder of results into another folder, as SVG and PNG.
    ///
    /// Pictures of an earlier run go first: an old picture beside new numbers is worse than none.
    public func draw(_ specs: [ChartSpec], from results: String, into plots: String) throws(ResultsError) -> Outcome {
        try ResultsFolder.make(plots)
        for name in ChartSpec.names { for path in pictures(name, plots) { unlink(path) } }
        guard let script else { return .noRenderer }
        guard !specs.isEmpty else { return .drawn([]) }
        let errors = Pipe()
        let process = process(script, [plots] + specs.map { results + "/" + $0.file })
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        do { try process.run() } catch { return .failed("\(script): \(error.localizedDescription)") }
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if ChartRenderer.unavailable.contains(process.terminationStatus) { return .noRenderer }
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            let words = String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            return .failed(words.isEmpty ? "\(script): \(process.terminationStatus)" : words)
        }
        return .drawn(specs.flatMap { pictures($0.name, plots) })
    }

    /// The JavaScript that draws specifications in a browser, for pages that must not fetch it; nil where nothing can draw.
    public func library() -> String? {
        guard let script else { return nil }
        let output = Pipe()
        let process = process(script, ["--library"])
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        let code = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, process.terminationReason == .exit, !code.isEmpty else { return nil }
        return String(data: code, encoding: .utf8)
    }

    private func process(_ script: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: script)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        return process
    }

    private func pictures(_ name: String, _ plots: String) -> [String] {
        ["svg", "png"].map { "\(plots)/\(name).\($0)" }
    }
}
