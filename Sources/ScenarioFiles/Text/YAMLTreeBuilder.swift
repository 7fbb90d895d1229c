import CFyaml

/// Builds the tree from libfyaml's events, without recursion.
struct YAMLTreeBuilder {
    /// The document, once its end was seen.
    private(set) var root: YAMLNode?
    var positions: LinePositions
    let source: SourceText
    let diagnostics: Diagnostics
    /// Whether the text is a cell of a table, whose lines nobody counts, and not a file.
    let isCell: Bool
    private var open: [YAMLFrame] = []
    private var anchors: [String: YAMLSubtree] = [:]
    private var nodeCount = 0
    private var documents = 0
    /// Where the last event ended: empty values and wordless errors stand there.
    private(set) var lastOffset = 0

    init(_ source: SourceText, _ diagnostics: Diagnostics, isCell: Bool = false) {
        self.source = source
        self.isCell = isCell
        self.diagnostics = diagnostics
        positions = LinePositions(source.bytes, file: source.file)
    }

    /// The lists and mappings not yet closed, outermost first.
    var openPositions: [(position: SourcePosition, isSequence: Bool)] {
        open.map { (positions.position(of: $0.offset), $0.isSequence) }
    }

    /// Takes an event; false when reading on makes no sense.
    mutating func take(_ event: UnsafeMutablePointer<fy_event>) -> Bool {
        let start = fy_event_start_mark(event).map { Int($0.pointee.input_pos) }
        defer { if let end = fy_event_end_mark(event) { lastOffset = Int(end.pointee.input_pos) } }
        switch event.pointee.type {
        case FYET_DOCUMENT_START:
            documents += 1
            if documents > 1 {
                diagnostics.error(
                    at: positions.advance(to: start ?? lastOffset), found: "a second document",
                    expected: "one document", hint: "remove the line \"---\" and what follows it")
                return false
            }
        case FYET_SCALAR:
            let anchor = properties(of: event)
            guard count(1, at: start ?? lastOffset) else { return false }
            scalar(event, start: start, anchor: anchor)
        case FYET_SEQUENCE_START, FYET_MAPPING_START:
            let anchor = properties(of: event)
            let offset = start ?? lastOffset
            guard count(1, at: offset) else { return false }
            guard open.count < YAMLReader.depthLimit else { return tooDeep(at: offset) }
            open.append(
                YAMLFrame(
                    offset: offset, isSequence: event.pointee.type == FYET_SEQUENCE_START, anchor: anchor,
                    isCell: isCell))
        case FYET_SEQUENCE_END, FYET_MAPPING_END:
            guard let frame = open.popLast() else { return false }
            let position = positions.position(of: min(frame.offset, frame.firstKeyOffset ?? .max))
            add(frame.closed(at: position), anchor: frame.anchor, offset: frame.offset)
        case FYET_ALIAS:
            return alias(event, offset: beginning(start ?? lastOffset, marks: "*"))
        default: break
        }
        return true
    }

    /// Refuses a tag and returns the anchor's name, if any.
    private mutating func properties(of event: UnsafeMutablePointer<fy_event>) -> String? {
        if let tag = fy_event_get_tag_token(event) {
            diagnostics.error(
                at: positions.advance(to: YAMLTreeBuilder.offset(of: tag) ?? lastOffset), field: path,
                found: "a YAML tag", expected: "a value without a tag", hint: "remove the word that begins with \"!\"")
        }
        return fy_event_get_anchor_token(event).map(YAMLTreeBuilder.text)
    }

    private mutating func scalar(_ event: UnsafeMutablePointer<fy_event>, start: Int?, anchor: String?) {
        guard let token = fy_event_get_token(event), var offset = start else {
            let anchorOffset = fy_event_get_anchor_token(event).flatMap(YAMLTreeBuilder.offset)
            let offset = anchorOffset.map { beginning($0, marks: "&") } ?? emptyValueOffset
            let isMissingKey = open.last.map { !$0.isSequence && $0.key == nil } ?? false
            let node = YAMLNode(.null, at: positions.advance(to: offset))
            if isMissingKey { return takeKey("", isMerge: false, offset: offset) }
            return add(YAMLSubtree(node: node, size: 1, height: 0), anchor: anchor, offset: offset)
        }
        let style = fy_token_scalar_style(token)
        if style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED { offset = beginning(offset, marks: "'\"") }
        let text = YAMLTreeBuilder.text(token)
        let isPlain = style == FYSS_PLAIN
        if let frame = open.last, !frame.isSequence, frame.key == nil {
            if let anchor {
                let node = YAMLNode(.scalar(text, isPlain: isPlain), at: positions.advance(to: offset))
                anchors[anchor] = YAMLSubtree(node: node, size: 1, height: 0)
            }
            return takeKey(text, isMerge: isPlain && text == "<<", offset: offset)
        }
        let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
        let node = YAMLNode(isNull ? .null : .scalar(text, isPlain: isPlain), at: positions.advance(to: offset))
        add(YAMLSubtree(node: node, size: 1, height: 0), anchor: anchor, offset: offset)
    }

    private mutating func alias(_ event: UnsafeMutablePointer<fy_event>, offset: Int) -> Bool {
        let name = fy_event_get_token(event).map(YAMLTreeBuilder.text) ?? ""
        guard let subtree = anchors[name], !open.contains(where: { $0.anchor == name }) else {
            let isCyclic = open.contains { $0.anchor == name }
            diagnostics.error(
                at: positions.advance(to: offset), field: path,
                found: isCyclic ? "the alias *\(name) within its own anchor" : "the alias *\(name)",
                expected: isCyclic ? "an alias of a finished value" : "an anchor &\(name) before it",
                hint: isCyclic ? nil : Suggestion.hint(for: name, among: anchors.keys.sorted()))
            add(
                YAMLSubtree(node: YAMLNode(.null, at: positions.advance(to: offset)), size: 1, height: 0), anchor: nil,
                offset: offset)
            return true
        }
        guard count(subtree.size, at: offset) else { return false }
        guard open.count + subtree.height <= YAMLReader.depthLimit else { return tooDeep(at: offset) }
        if let frame = open.last, !frame.isSequence, frame.key == nil, let key = subtree.node.text {
            takeKey(key, isMerge: false, offset: offset)
        } else {
            add(subtree, anchor: nil, offset: offset)
        }
        return true
    }

    private mutating func takeKey(_ name: String, isMerge: Bool, offset: Int) {
        let position = positions.advance(to: offset)
        if let fault = open[open.count - 1].takeKey(name, isMerge: isMerge, position: position, offset: offset) {
            diagnostics.add(Finding(fault, at: position, field: path))
        }
    }

    /// Puts a finished node where it belongs: the root, an item, a value or, wrongly, a key.
    private mutating func add(_ subtree: YAMLSubtree, anchor: String?, offset: Int) {
        if let anchor { anchors[anchor] = subtree }
        guard !open.isEmpty else {
            root = subtree.node
            return
        }
        let field = path
        if let fault = open[open.count - 1].take(subtree, offset: offset) {
            diagnostics.add(Finding(fault, at: subtree.node.position, field: field))
        }
    }

    private mutating func count(_ more: Int, at offset: Int) -> Bool {
        nodeCount += more
        if nodeCount <= YAMLReader.nodeLimit { return true }
        diagnostics.error(
            at: positions.advance(to: offset), found: "more than \(YAMLReader.nodeLimit) values",
            expected: "a document of at most that many, aliases written out", hint: "put tables into CSV files")
        return false
    }

    private mutating func tooDeep(at offset: Int) -> Bool {
        diagnostics.error(
            at: positions.advance(to: offset), found: "more than \(YAMLReader.depthLimit) levels",
            expected: "at most that many lists and mappings within one another")
        return false
    }
}

extension YAMLTreeBuilder {
    /// The path of the value being read.
    var path: String {
        var path = FieldPath.root
        for frame in open {
            if frame.isSequence {
                path = path.index(frame.itemCount)
            } else if let key = frame.key?.name, !key.isEmpty {
                path = path.key(key)
            }
        }
        return path.description
    }

    /// Where an empty value stands: at its key, or at the dash that it follows.
    private var emptyValueOffset: Int {
        guard let frame = open.last else { return 0 }
        if let key = frame.key { return key.offset }
        var offset = lastOffset
        var isComment = false
        while offset < source.bytes.count {
            let byte = source.bytes[offset]
            if byte == 10 || byte == 13 { isComment = false }
            if byte == UInt8(ascii: "#") { isComment = true }
            if !isComment, byte == UInt8(ascii: "-") { return offset }
            if !isComment, byte > 32 { break }
            offset += 1
        }
        return lastOffset
    }

    /// libfyaml's mark of quoted texts, aliases and anchors is behind the sign that begins them.
    private func beginning(_ offset: Int, marks: String) -> Int {
        offset > 0 && marks.utf8.contains(source.bytes[offset - 1]) ? offset - 1 : offset
    }

    static func text(_ token: OpaquePointer) -> String {
        var length = 0
        guard let start = fy_token_get_text(token, &length) else { return "" }
        return start.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }

    static func offset(of token: OpaquePointer) -> Int? { fy_token_start_mark(token).map { Int($0.pointee.input_pos) } }
}
