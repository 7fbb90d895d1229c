import Messages

/// A value of a YAML document with its place: YAML 1.2 core, without tags, aliases already resolved.
///
/// Whether a plain `1.2` or `true` is a number or a truth is decided by the field that reads it, never here; so
/// `yes`, `no`, `on` and `off` are texts. Plain `null`, `~` and an empty value are null.
public struct YAMLNode: Hashable, Sendable {
    /// What a node holds.
    public enum Content: Hashable, Sendable {
        /// A text; `isPlain` says that it was written without quotes and not as a block.
        case scalar(String, isPlain: Bool)
        /// Items in order.
        case sequence([YAMLNode])
        /// Entries in the order of the file, keys distinct.
        case mapping([Entry])
        /// No value.
        case null
    }

    /// An entry of a mapping.
    public struct Entry: Hashable, Sendable {
        /// The key as text.
        public var name: String
        /// Where the key stands.
        public var keyPosition: SourcePosition
        /// The value.
        public var value: YAMLNode

        /// Makes an entry.
        public init(name: String, keyPosition: SourcePosition, value: YAMLNode) {
            self.name = name
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    /// Where the node begins: its text, its opening bracket or its first key; for an empty value, its key or dash.
    public var position: SourcePosition
    /// What the node holds.
    public var content: Content

    /// Makes a node.
    public init(_ content: Content, at position: SourcePosition) {
        self.position = position
        self.content = content
    }
}

extension YAMLNode {
    /// The text of a scalar; nil for any other node.
    public var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The items of a sequence; nil for any other node.
    public var items: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The entries of a mapping; nil for any other node.
    public var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// Whether the node is null.
    public var isNull: Bool { content == .null }

    /// The value under a key of a mapping, nil when there is none; O(n).
    public subscript(name: String) -> YAMLNode? { entries?.first { $0.name == name }?.value }

    /// What the node is, for the `found` of a message.
    public var summary: Words {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "an empty text" : Misread.quote(text)
        case .sequence(let items): "a list of \(items.count)"
        case .mapping(let entries): "a mapping of \(entries.count)"
        case .null: "nothing"
        }
    }
}
