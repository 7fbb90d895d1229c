import Scenarios

/// A scenario with what was written: values as text, with their places.
public struct ScenarioDocument: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// What is doubtful about it.
    public let warnings: [Finding]
    /// What was written, changes and files with parts of it included.
    let root: YAMLNode
    /// Changes that took something away, as `--set` writes them.
    let removals: [String]

    /// A value as it is written.
    public struct Written: Sendable {
        /// On one line.
        public let text: String
        /// Where it stands: its own line, or that of its key if it stands below it or is an alias.
        public let place: SourcePosition
        /// Options that changed a part of it, such as `--set rules.extension.by`; empty if it is as its file has it, or all of an option.
        public let changes: [String]
    }

    /// A value by its path as `--set` writes it. Nil if there is none.
    public func written(at path: String) -> Written? {
        guard let (node, key) = root.place(path: path) else { return nil }
        if node.position.isOption {
            return Written(text: node.flow, place: .whole(node.position.file), changes: [])
        }
        let isElsewhere = key.map { $0.file == node.position.file && $0.line != node.position.line } ?? false
        let steps = try? FieldPath.steps(of: path)
        let removed = removals.filter { removal in
            guard let steps, let other = try? FieldPath.steps(of: removal) else { return false }
            return other.count > steps.count && other.starts(with: steps)
        }
        return Written(
            text: node.flow, place: isElsewhere ? key! : node.position,
            changes: node.options + removed.map { "--set \($0)" })
    }
}

extension SourcePosition {
    /// Whether it is an option of the command line, and no file.
    var isOption: Bool { file.hasPrefix("--") }
}

extension YAMLNode {
    /// The value at a path as `--set` writes it; nil if there is none.
    func node(path: String) -> YAMLNode? { place(path: path)?.node }

    /// The same with the place of its key, if it has one.
    func place(path: String) -> (node: YAMLNode, key: SourcePosition?)? {
        guard let steps = try? FieldPath.steps(of: path) else { return nil }
        var node = self
        var key: SourcePosition?
        for step in steps {
            if let entry = node.entries?.first(where: { $0.name == step }) {
                (node, key) = (entry.value, entry.keyPosition)
            } else if let items = node.items, let index = try? YAMLNode.index(of: step, in: items, place: "") {
                (node, key) = (items[index], nil)
            } else {
                return nil
            }
        }
        return (node, key)
    }

    /// Options of the command line that something in it comes from, each once.
    var options: [String] {
        let inner: [YAMLNode] = items ?? entries?.map(\.value) ?? []
        return inner.reduce(into: position.isOption ? [position.file] : []) { found, node in
            for option in node.options where !found.contains(option) { found.append(option) }
        }
    }

    /// The value on one line.
    var flow: String {
        switch content {
        case .scalar(let text, let isPlain): isPlain ? text : "\"\(text)\""
        case .sequence(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            entries.isEmpty
                ? "{}" : "{ " + entries.map { "\($0.name): \($0.value.flow)" }.joined(separator: ", ") + " }"
        case .null: "null"
        }
    }

    /// Paths of articles at which nothing stands. A warning: the rule may have been switched off.
    func missingPaths(of regulation: Regulation?) -> [Problem] {
        (regulation?.articles ?? []).enumerated().flatMap { index, article in
            article.setAt.filter { node(path: $0) == nil }.map {
                Problem(
                    "regulation.articles[\(index)].set_at", found: "\(Misread.quote($0)), where nothing stands",
                    expected: "the path of a value", hint: "\(article.id) has no effect there", severity: .warning)
            }
        }
    }
}
