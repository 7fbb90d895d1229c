import CommandLineKit
import Foundation
import ScenarioFiles
import Wording

/// `hotline new`: a commented scenario to start from.
enum NewCommand {
    private static let name = Argument<String>(
        "NAME", help: "Name of the new scenario; its folder is made as scenarios/NAME.")
    private static let source = Option<String>(
        "--from", "SCENARIO", .folder, help: "Folder of the scenario to start from."
    ).defaulting(to: "scenarios/city")
    private static let out = Option<String>("--out", "DIR", .folder, help: "Folder to make instead of scenarios/NAME.")

    static var command: Command {
        Command(
            "new", abstract: "Copy a commented scenario under a new name, to start from.",
            discussion:
                """
                Copies scenario.yaml with its comments, the CSV and YAML files beside it and its README.md, and changes the name in it. \
                The example scenarios/city is found from any folder.
                """,
            examples: [.init("hotline new our-city --from scenarios/city")], arguments: [name],
            options: [source, out, CommonOptions.language]
        ) { parsed in
            let target = parsed[out] ?? "scenarios/" + parsed[name]
            let from = parsed.isGiven(source) ? parsed[source] : example ?? parsed[source]
            // The copy must be readable as it is, and the name a good one: both are checked before anything is written.
            _ = try CommonOptions.reader.read(from, edits: [.init(path: "name", value: parsed[name], option: "NAME")])
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: from, isDirectory: &isFolder), isFolder.boolValue else {
                throw parsed.badInput(CheckWords.fileNotFolder, from)
            }
            guard !FileManager.default.fileExists(atPath: target) else {
                throw parsed.badInput(CheckWords.isThere, target)
            }
            try copy(from, to: target, parsed)
            print(CheckWords.isCopy(parsed.language, target, from))
            print(CheckWords.editIt(parsed.language, target, target))
            return .ok
        }
    }

    /// The scenario to start from, when the current folder is not the project's: upwards from the executable.
    private static var example: String? {
        let manager = FileManager.default
        if manager.fileExists(atPath: "scenarios/city/scenario.yaml") { return nil }
        var place = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        while let folder = place, folder.path != "/" {
            let candidate = folder.appendingPathComponent("scenarios/city").path
            if manager.fileExists(atPath: candidate + "/scenario.yaml") { return candidate }
            place = folder.deletingLastPathComponent()
        }
        return nil
    }

    /// Whether a file beside scenario.yaml may be a part of the scenario.
    private static func isPart(_ file: String) -> Bool {
        [".csv", ".yaml", ".yml"].contains { file.hasSuffix($0) } || file == "README.md"
    }

    private static func copy(_ source: String, to target: String, _ parsed: ParsedCommand) throws {
        let manager = FileManager.default
        let parent = (target as NSString).deletingLastPathComponent
        let aside = target + ".partial-\(getpid())"
        do {
            if !parent.isEmpty { try manager.createDirectory(atPath: parent, withIntermediateDirectories: true) }
            try manager.createDirectory(atPath: aside, withIntermediateDirectories: false)
            for file in try manager.contentsOfDirectory(atPath: source)
            where file != "scenario.yaml" && isPart(file) {
                try manager.copyItem(atPath: source + "/" + file, toPath: aside + "/" + file)
            }
            let text = try String(contentsOfFile: source + "/scenario.yaml", encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.hasPrefix("name:") ? "name: \(parsed[name])" : String($0)
            }
            try lines.joined(separator: "\n").write(toFile: aside + "/scenario.yaml", atomically: true, encoding: .utf8)
            // CSVs may stand in folders of their own, which are not copied: such a copy is none.
            _ = try CommonOptions.reader.read(aside)
            try manager.moveItem(atPath: aside, toPath: target)
        } catch let error as ScenarioFileError {
            try? manager.removeItem(atPath: aside)
            throw parsed.badInput(
                CheckWords.needsOthers, target, source,
                error.text(parsed.language).replacingOccurrences(of: aside, with: target))
        } catch {
            try? manager.removeItem(atPath: aside)
            throw parsed.badInput(CheckWords.cannotMake, target, error.localizedDescription)
        }
    }
}
