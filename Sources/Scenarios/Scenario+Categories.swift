extension Scenario {
    /// Categories in the order in which the lines mention them.
    public var categories: [String] {
        var names: [String] = []
        for line in demand.lines {
            for name in line.categories where !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension Line {
    /// Categories of this line's contacts: the trace's, or the mix's.
    public var categories: [String] { trace?.categories ?? mix.map(\.category) }
}
