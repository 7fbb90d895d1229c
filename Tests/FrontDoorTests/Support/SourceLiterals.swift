import Foundation

/// The string literals of Swift sources, as the compiler reads them: joined over continued lines, `{}` for what is interpolated.
enum SourceLiterals {
    /// The literals of a source, comments left out.
    static func all(in source: String) -> [String] { labelled(in: source).map(\.text) }

    /// The same with the label of the argument that each is, where it begins one; labels of earlier arguments do not count.
    static func labelled(in source: String) -> [(label: String, text: String)] {
        var literals: [(label: String, text: String)] = []
        var rest = Array(source)[...]
        // The last word, and whether a colon and nothing else has followed it.
        var (word, isLabel) = ("", false)
        while let character = rest.first {
            if rest.starts(with: "//") {
                rest = rest.drop { $0 != "\n" }
            } else if character == "\"" {
                literals.append((isLabel ? word : "", take(&rest)))
                (word, isLabel) = ("", false)
            } else {
                rest.removeFirst()
                if character == ":" {
                    isLabel = !word.isEmpty
                } else if character.isLetter {
                    word = isLabel ? String(character) : word + String(character)
                    isLabel = false
                } else if !character.isWhitespace {
                    (word, isLabel) = ("", false)
                } else if !isLabel {
                    word = ""
                }
            }
        }
        return literals
    }

    /// Takes a literal off the front.
    private static func take(_ rest: inout ArraySlice<Character>) -> String {
        let isLong = rest.starts(with: "\"\"\"")
        let end = isLong ? "\"\"\"" : "\""
        rest = rest.dropFirst(end.count)
        var text = ""
        while !rest.isEmpty, !rest.starts(with: end) {
            let character = rest.removeFirst()
            guard character == "\\", let next = rest.popFirst() else {
                text.append(character)
                continue
            }
            switch next {
            case "(":
                takeValue(&rest)
                text += "{}"
            case "n": text += "\n"
            case "\n": rest = rest.drop { $0 == " " }
            default: text.append(next)
            }
        }
        rest = rest.dropFirst(end.count)
        return isLong ? unindented(text) : text
    }

    /// Takes an interpolated value, whose opening bracket is gone, with the literals within it.
    private static func takeValue(_ rest: inout ArraySlice<Character>) {
        var depth = 1
        while depth > 0, let character = rest.first {
            if character == "\"" {
                _ = take(&rest)
                continue
            }
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            rest.removeFirst()
        }
    }

    /// The lines between the quotes without the spaces before the closing ones.
    private static func unindented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = lines.last?.count ?? 0
        return lines.dropFirst().dropLast().map { $0.dropFirst($0.allSatisfy { $0 == " " } ? $0.count : indent) }
            .joined(separator: "\n")
    }
}
