import Scenarios

/// A scenario with what was written: values as text, with their places.
public struct ScenarioDocument: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// What is doubtful about it.
    public let warnings: [Finding]
    /// What was written, changes and files with parts of it included.
    let root: YAMLNode

    /// A value by its path as `--set` writes it: on one line, and where it stands. Nil if there is none.
    public func written(at path: String) -> (text: String, place: SourcePosition)? {
        root.node(path: path).map { ($0.flow, $0.position) }
    }
}

extension YAMLNode {
    /// The value at a path as `--set` writes it; nil if there is none.
    func node(path: String) -> YAMLNode? {
        guard let steps = try? FieldPath.steps(of: path) else { return nil }
        var node = self
        for step in steps {
            if let entry = node[step] {
                node = entry
            } else if let items = node.items, let index = try? YAMLNode.index(of: step, in: items, place: "") {
                node = items[index]
            } else {
                return nil
            }
        }
        return node
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
