import Foundation
import Scenarios

/// A value of a scenario with what its author wrote beside it: where the figure comes from, why it is so.
public struct SourceNote: Hashable, Sendable {
    /// Path of the value, as `--set` writes it; empty for what stands above the first value.
    public let path: String
    /// The value on one line.
    public let value: String
    /// What is said: a comment on its line or above it, or its `source`.
    public let remark: String
    /// Where it stands.
    public let place: SourcePosition
}

extension ScenarioDocument {
    /// Values with comments or a `source`, in the order of their files.
    ///
    /// A comment belongs to the first value of its line; lines of comments to the value below them. A value that an option of the
    /// command line put there has no comment: the option says why it is so.
    ///
    /// - Parameter text: the text of a file of this document by the name under which its positions show it; nil if it is not to be had.
    public func notes(text: (String) -> String?) -> [SourceNote] {
        var found: [SourceNote] = []
        var comments: [String: [Int: String]] = [:]
        var taken: [String: Set<Int>] = [:]
        func remark(_ place: SourcePosition) -> String? {
            if comments[place.file] == nil {
                comments[place.file] = text(place.file).map { SourceNote.comments(of: $0) } ?? [:]
            }
            guard taken[place.file, default: []].insert(place.line).inserted else { return nil }
            return comments[place.file]?[place.line]
        }
        func walk(_ node: YAMLNode, _ path: String) {
            for entry in node.entries ?? [] {
                let inner = path.isEmpty ? entry.name : path + "." + entry.name
                let value = entry.value
                if entry.name == "source", let said = value.text, !said.isEmpty, !path.isEmpty {
                    found.append(
                        SourceNote(path: path, value: node.brief, remark: said, place: entry.keyPosition))
                    _ = remark(entry.keyPosition)
                    continue
                }
                if value.position.isOption {
                    found.append(SourceNote(path: inner, value: value.flow, remark: "", place: value.position))
                    continue
                }
                if !entry.keyPosition.isOption, let said = remark(entry.keyPosition) {
                    found.append(SourceNote(path: inner, value: value.brief, remark: said, place: entry.keyPosition))
                }
                walk(value, inner)
            }
            for (index, item) in (node.items ?? []).enumerated() {
                let name = (item["number"] ?? item["name"])?.text
                let inner = path + (name.map { "." + $0 } ?? "[\(index)]")
                if item.entries == nil, item.items == nil, !item.position.isOption, let said = remark(item.position) {
                    found.append(SourceNote(path: inner, value: item.flow, remark: said, place: item.position))
                }
                walk(item, inner)
            }
        }
        walk(root, "")
        return found
    }
}

extension YAMLNode {
    /// The value on one line; of a mapping over several lines its plain values alone, since the others are listed by themselves.
    fileprivate var brief: String {
        guard let entries, entries.contains(where: { $0.keyPosition.line != position.line }) else { return flow }
        return entries.filter { $0.value.text != nil && $0.name != "source" }.map { "\($0.name): \($0.value.flow)" }
            .joined(separator: ", ")
    }
}

extension SourceNote {
    /// Comments of a YAML text by the line of the value they are about, from 1. An empty line ends a block of comments, unless a value follows.
    static func comments(of text: String) -> [Int: String] {
        var found: [Int: String] = [:]
        var block: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let bare = line.drop { $0 == " " || $0 == "\t" }
            if bare.hasPrefix("#") {
                block.append(words(bare))
            } else if bare.allSatisfy(\.isWhitespace) {
                block = []
            } else {
                let all = block + (trailing(line).map { [$0] } ?? [])
                if !all.isEmpty { found[index + 1] = all.joined(separator: " ") }
                block = []
            }
        }
        return found
    }

    /// The comment that ends a line: from a `#` after a space, outside of quotes.
    private static func trailing(_ line: Substring) -> String? {
        var quote: Character?
        var before: Character = " "
        // A quote twice is a quote of the text: it opens again what the first one closed.
        var hasClosed = false
        for (index, character) in zip(line.indices, line) {
            if let open = quote {
                if character == open && !(open == "\"" && before == "\\") { (quote, hasClosed) = (nil, open == "'") }
                before = character
                continue
            }
            if character == "'" && hasClosed || "\"'".contains(character) && " [{,:".contains(before) {
                quote = character
            } else if character == "#" && before.isWhitespace {
                return words(line[index...])
            }
            (before, hasClosed) = (character, false)
        }
        return nil
    }

    private static func words(_ comment: Substring) -> String {
        comment.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
    }
}
