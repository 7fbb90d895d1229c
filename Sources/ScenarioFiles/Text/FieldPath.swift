import Messages

/// The path of a field as messages and `--set` write it: `demand.lines[0].volume`, keys with dots quoted.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    /// The path as text; empty for the root.
    public let description: String

    /// The root of a document.
    public static let root = FieldPath(description: "")

    private init(description: String) { self.description = description }

    /// The path of the value under a mapping key.
    public func key(_ name: String) -> FieldPath {
        let needsQuotes = name.isEmpty || name.utf8.contains { ".[]\"".utf8.contains($0) }
        let step = needsQuotes ? "\"\(name)\"" : name
        return FieldPath(description: description.isEmpty ? step : description + "." + step)
    }

    /// The path of an item of a sequence, counted from 0.
    public func index(_ number: Int) -> FieldPath { FieldPath(description: "\(description)[\(number)]") }

    /// The path of a field of what stands here, by its own path, as text.
    func under(_ field: String) -> String {
        let isJoined = field.isEmpty || field.hasPrefix("[") || description.isEmpty
        return description + (isJoined ? "" : ".") + field
    }

    /// A path with a key called otherwise.
    static func renaming(_ step: String, to name: String, in path: String) -> String {
        path.replacing("." + root.key(step).description, with: "." + root.key(name).description)
    }

    /// The steps of a path as `--set` takes it: parts between dots, `[n]` as a step of its own, quoted parts whole.
    static func steps(of text: String) throws(Misread) -> [String] {
        var steps: [String] = []
        var rest = Substring(text)
        let shape: Words = "names separated by dots, such as demand.lines.0.volume"
        while true {
            if rest.first == "\"" {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: "\"") else {
                    throw Misread(quoting: text, expected: "a closing quote in the path")
                }
                steps.append(String(rest[..<end]))
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex { $0 == "." || $0 == "[" } ?? rest.endIndex
                guard end > rest.startIndex else { throw Misread(quoting: text, expected: shape) }
                steps.append(String(rest[..<end]))
                rest = rest[end...]
            }
            while rest.first == "[" {
                let inside = rest.dropFirst()
                guard let end = inside.firstIndex(of: "]"), end > inside.startIndex else {
                    throw Misread(quoting: text, expected: "an item number between [ and ]")
                }
                steps.append(String(inside[..<end]))
                rest = inside[inside.index(after: end)...]
            }
            if rest.isEmpty { return steps }
            guard rest.first == "." else { throw Misread(quoting: text, expected: shape) }
            rest.removeFirst()
        }
    }
}
