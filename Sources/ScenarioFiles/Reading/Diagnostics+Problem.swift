import Scenarios

extension Diagnostics {
    /// Gives a problem of values its place in the document: that of the nearest part of its path that is written there.
    func add(_ problem: Problem, in root: YAMLNode) {
        var node = root
        var place = root.position
        var field = problem.path
        for step in (try? FieldPath.steps(of: problem.path)) ?? [] {
            if let entry = Diagnostics.entry(step, of: node) {
                // A time is called what the planner calls it.
                if entry.name != step { field = FieldPath.renaming(step, to: entry.name, in: field) }
                node = entry.value
                place = problem.part == .key ? entry.keyPosition : node.position
            } else if let items = node.items, let index = Int(step), items.indices.contains(index) {
                node = items[index]
                place = node.position
            } else {
                break
            }
        }
        add(
            Finding(
                problem.severity == .error ? .error : .warning, at: place, field: field, found: problem.found,
                expected: problem.expected, hint: problem.hint))
    }

    /// The entry of a key; for a time, which may be written in several ways, one of the same length.
    private static func entry(_ step: String, of node: YAMLNode) -> YAMLNode.Entry? {
        guard let entries = node.entries else { return nil }
        if let entry = entries.first(where: { $0.name == step }) { return entry }
        guard let time = try? Quantity.duration(step) else { return nil }
        return entries.first { (try? Quantity.duration($0.name)) == time }
    }
}
