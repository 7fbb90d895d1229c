import Messages

extension YAMLNode {
    /// Puts a value at a path, as `--set demand.lines.12345.volume=1500/day` does.
    ///
    /// A step is a key of a mapping, or for a list an item's number from 0 or the text of its `name`, `number` or
    /// `id`; `lines[0]` is `lines.0`, a step with dots in it stands between double quotes. Missing keys are made.
    /// `null` takes a key or an item away. The value is YAML; its positions are of the file `--set PATH`, columns those of the value. What is wrong with the
    /// path has that name and no position.
    /// - Throws: every finding, with the names known at the step that does not fit.
    public mutating func set(path: String, value: String) throws(ScenarioFileError) {
        let file = "--set \(path)"
        let source = try SourceText(Array(value.utf8), file: file, limit: YAMLReader.sizeLimit)
        if YAMLNode.isRemoval(value) { return try put(nil, at: path, from: file) }
        try put(try YAMLReader.parse(source) ?? YAMLNode(.null, at: SourcePosition(file: file)), at: path, from: file)
    }

    /// Whether a value takes away what is there.
    static func isRemoval(_ value: String) -> Bool { ["null", "~"].contains(value) }

    /// Puts a text at a path, as an option such as `--from 2024-02-01` does; messages about it name the option.
    mutating func set(path: String, text: String, option: String) throws(ScenarioFileError) {
        try put(YAMLNode(.scalar(text, isPlain: true), at: .whole(option)), at: path, from: option)
    }

    /// - Parameter node: nil to take away what is there.
    private mutating func put(_ node: YAMLNode?, at path: String, from file: String) throws(ScenarioFileError) {
        let origin = SourcePosition.whole(file)
        do throws(Misread) {
            let steps = try FieldPath.steps(of: path)
            guard steps.count <= YAMLReader.depthLimit else {
                throw Misread(found: "\(steps.count) steps", expected: "at most \(YAMLReader.depthLimit)")
            }
            try put(node, at: steps[...], under: .root, origin: origin)
        } catch {
            throw ScenarioFileError(Finding(error, at: origin, field: path))
        }
    }

    private mutating func put(
        _ node: YAMLNode?, at steps: ArraySlice<String>, under field: FieldPath, origin: SourcePosition
    ) throws(Misread) {
        guard let step = steps.first else {
            self = node ?? YAMLNode(.null, at: origin)
            return
        }
        let place: Words = field == .root ? "the document" : .value(field.description)
        switch content {
        case .null where node == nil: return
        case .null:
            content = .mapping([])
            position = origin
            try put(node, at: steps, under: field, origin: origin)
        case .mapping(var entries):
            content = .null  // so that the entries are held once and changed in place
            defer { content = .mapping(entries) }
            let index = entries.firstIndex { $0.name == step } ?? entries.count
            if node == nil && (steps.count == 1 || index == entries.count) {
                if index < entries.count { entries.remove(at: index) }
                return
            }
            if index == entries.count {
                entries.append(Entry(name: step, keyPosition: origin, value: YAMLNode(.null, at: origin)))
            }
            try entries[index].value.put(node, at: steps.dropFirst(), under: field.key(step), origin: origin)
        case .sequence(var items):
            let index = try YAMLNode.index(of: step, in: items, place: place)
            content = .null
            defer { content = .sequence(items) }
            if node == nil && steps.count == 1 {
                items.remove(at: index)
                return
            }
            try items[index].put(node, at: steps.dropFirst(), under: field.index(index), origin: origin)
        case .scalar:
            throw Misread(
                found: "the step \"\(step)\"", expected: "the end of the path", hint: "\(place) is the value \(summary)"
            )
        }
    }

    /// The item whose `name`, `number` or `id` is the step, else the one of that number from 0.
    static func index(of step: String, in items: [YAMLNode], place: Words) throws(Misread) -> Int {
        let names = items.map { item in ["name", "number", "id"].compactMap { item[$0]?.text } }
        let matches = names.indices.filter { names[$0].contains(step) }
        if matches.count > 1 {
            throw Misread(
                found: "the step \"\(step)\", which \(matches.count) items of \(place) answer to",
                expected: "one item", hint: "give its number from 0")
        }
        if let match = matches.first { return match }
        if let number = Int(step), items.indices.contains(number) { return number }
        let range: Words =
            switch items.count {
            case 0: "an item of \(place), which is empty"
            case 1: "item 0 of \(place), the only one"
            default: "an item of \(place), 0 to \(items.count - 1)"
            }
        throw Misread(
            found: "the step \"\(step)\"", expected: range,
            hint: Suggestion.nearest(to: step, among: names.joined()).map { "did you mean \"\($0)\"?" }
                ?? Suggestion.known(names.compactMap(\.first)))
    }
}
