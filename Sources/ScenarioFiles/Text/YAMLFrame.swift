/// A finished value with what it costs: its nodes, and the levels of lists and mappings in it.
struct YAMLSubtree {
    var node: YAMLNode
    var size: Int
    var height: Int
}

/// A list or mapping that is being read.
struct YAMLFrame {
    /// The key whose value comes next; `isKept` is false for one that was refused.
    typealias Key = (name: String, isMerge: Bool, isKept: Bool, position: SourcePosition, offset: Int)

    let offset: Int
    let isSequence: Bool
    let anchor: String?
    /// Whether it stands in a cell of a table, whose lines nobody counts.
    let isCell: Bool
    private(set) var key: Key?
    private(set) var firstKeyOffset: Int?
    private var items: [YAMLNode] = []
    private var entries: [YAMLNode.Entry] = []
    private var firstLine: [String: Int] = [:]
    private var merged: [YAMLNode.Entry] = []
    private var size = 1
    private var height = 1

    init(offset: Int, isSequence: Bool, anchor: String?, isCell: Bool = false) {
        self.offset = offset
        self.isCell = isCell
        self.isSequence = isSequence
        self.anchor = anchor
    }

    /// Items read so far.
    var itemCount: Int { items.count }

    /// Takes a key; says what is wrong with it.
    mutating func takeKey(_ name: String, isMerge: Bool, position: SourcePosition, offset: Int) -> Misread? {
        if firstKeyOffset == nil { firstKeyOffset = offset }
        let isFirst = firstLine[name] == nil
        key = (name, isMerge, isFirst && !name.isEmpty, position, offset)
        if name.isEmpty { return Misread(found: "an empty key", expected: "a name before \":\"") }
        guard let line = firstLine[name] else {
            firstLine[name] = position.line
            return nil
        }
        if isCell { return Misread(found: "the key \"\(name)\" again", expected: "each key once") }
        return Misread(
            found: "the key \"\(name)\" again on line \(position.line)", expected: "each key once",
            hint: isMerge ? "merge several with <<: [*a, *b]" : "it stands on line \(line) already")
    }

    /// Takes an item or the value of the last key; says what is wrong with it.
    mutating func take(_ subtree: YAMLSubtree, offset: Int) -> Misread? {
        size += subtree.size
        height = max(height, subtree.height + 1)
        if isSequence {
            items.append(subtree.node)
            return nil
        }
        guard let (name, isMerge, isKept, position, _) = key else {
            if firstKeyOffset == nil { firstKeyOffset = offset }
            key = ("", false, false, subtree.node.position, offset)
            return Misread(found: "\(subtree.node.summary) as a key", expected: "a name as a key")
        }
        key = nil
        guard isKept else { return nil }
        if isMerge { return merge(subtree.node) }
        entries.append(YAMLNode.Entry(name: name, keyPosition: position, value: subtree.node))
        return nil
    }

    private mutating func merge(_ node: YAMLNode) -> Misread? {
        for source in node.items ?? [node] {
            guard let more = source.entries else {
                return Misread(
                    found: source.summary, expected: "a mapping, an alias of one or a list of these after \"<<\"")
            }
            merged += more
        }
        return nil
    }

    /// The finished node; entries written out win over merged ones, earlier merged ones over later.
    func closed(at position: SourcePosition) -> YAMLSubtree {
        if isSequence { return YAMLSubtree(node: YAMLNode(.sequence(items), at: position), size: size, height: height) }
        var all = entries
        var names = Set(firstLine.keys)
        for entry in merged where names.insert(entry.name).inserted { all.append(entry) }
        return YAMLSubtree(node: YAMLNode(.mapping(all), at: position), size: size, height: height)
    }
}
