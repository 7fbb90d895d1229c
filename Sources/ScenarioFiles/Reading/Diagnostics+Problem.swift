import Scenarios

extension Diagnostics {
    /// Gives a problem of values its place in the document: that of the nearest part of its path that is written there.
    func add(_ problem: Problem, in root: YAMLNode) {
        var node = root
        var place = root.position
        for step in (try? FieldPath.steps(of: problem.path)) ?? [] {
            if let entry = node.entries?.first(where: { $0.name == step }) {
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
                problem.severity == .error ? .error : .warning, at: place, field: problem.path, found: problem.found,
                expected: problem.expected, hint: problem.hint))
    }
}
