import Foundation
import Testing

@testable import ScenarioFiles

/// A wrong scenario of `Data/bad-scenarios.txt`, which says how it is written.
struct BadScenario: Sendable, CustomTestStringConvertible {
    var title: String
    /// Lines of the table but the messages.
    var lines: [String] = []
    /// A file of `Data` whose lines follow those of the good scenario.
    var more: String?
    var replacements: [(old: String, new: String)] = []
    var files: [String: String] = [:]
    var edits: [String] = []
    var messages: [String] = []

    var testDescription: String { title }

    /// The good scenario with these edits; nil when a text to replace is not there exactly where it should be.
    var yaml: String? {
        var text = GoodScenario.yaml + (more.map(GoodScenario.data) ?? "")
        for (old, new) in replacements {
            guard let range = text.range(of: old) else { return nil }
            text.replaceSubrange(range, with: new)
        }
        return text
    }

    static let url = GoodScenario.folder.appendingPathComponent("bad-scenarios.txt")

    /// The table's first lines, which explain it, and its cases.
    static let table: (head: String, cases: [BadScenario]) = {
        var head: [String] = []
        var cases: [BadScenario] = []
        var file: String?
        let text = try! String(contentsOf: url, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast() {
            let rest = String(line.dropFirst(2))
            let mark = line.dropFirst().first == " " ? line.first : nil
            if mark == "=" { cases.append(BadScenario(title: rest)) }
            guard let last = cases.indices.last else {
                head.append(line)
                continue
            }
            if let mark, "=-+@#&*!".contains(mark) { file = nil }
            if mark != "=", mark != "!" { cases[last].lines.append(line) }
            switch mark {
            case "=": break
            case "-": cases[last].replacements.append((rest, ""))
            case "+":
                let index = cases[last].replacements.count - 1
                let old = cases[last].replacements[index].new
                cases[last].replacements[index].new = old.isEmpty ? rest : old + "\n" + rest
            case "&": cases[last].more = rest
            case "@":
                file = rest
                cases[last].files[rest] = ""
            case "#":
                let words = rest.split(separator: " ").map(String.init)
                cases[last].files[words[0]] = GoodScenario.slots(Int(words[2])!, count: Int(words[1])!, words[3]) {
                    words[$0 == 0 ? 4 : words.count - 1]
                }
            case "*": cases[last].edits.append(rest)
            case "!": cases[last].messages.append(rest)
            default: cases[last].files[file!]! += line + "\n"
            }
        }
        return (head.joined(separator: "\n"), cases)
    }()

    /// The table with other messages.
    static func text(messages: [[String]]) -> String {
        let blocks = zip(table.cases, messages).map { item, messages in
            (["= " + item.title] + item.lines + messages.map { "! " + $0 }).joined(separator: "\n") + "\n"
        }
        return table.head + "\n" + blocks.joined()
    }

    /// What reading says.
    func findings() -> [String] {
        guard let yaml else { return ["a text to replace is not in good.yaml"] }
        return GoodScenario.read(yaml, files: files, edits: edits.map { ScenarioReader.Edit($0)! }).findings
    }
}
