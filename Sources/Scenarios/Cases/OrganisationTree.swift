/// Who is under whom, by index; names that match nothing and circles are left out of it.
struct OrganisationTree {
    private let units: [Organisation]
    /// The unit above each.
    let above: [Int?]
    /// The units below each.
    let below: [[Int]]
    /// Circles of units under one another, each from its first unit to the one above it and so on.
    let cycles: [[Int]]

    /// The tree of units; of several with one name the first is meant.
    init(_ units: [Organisation]) {
        self.units = units
        let names = Dictionary(units.enumerated().map { ($1.name, $0) }) { first, _ in first }
        var above = units.map { unit in unit.under.flatMap { $0 == unit.name ? nil : names[$0] } }
        cycles = OrganisationTree.cycles(above)
        for unit in cycles.joined() { above[unit] = nil }
        self.above = above
        var below = units.map { _ in [Int]() }
        for (unit, next) in above.enumerated() {
            if let next { below[next].append(unit) }
        }
        self.below = below
    }

    /// Whether every unit that says to be under another is.
    var isWhole: Bool { units.indices.allSatisfy { units[$0].under == nil || above[$0] != nil } }

    /// Whether nobody is under anybody.
    var isFlat: Bool { units.allSatisfy { $0.under == nil } }

    /// Territories whose orders can reach a unit: its own, or those of the next unit above that has any.
    func territories(of unit: Int, among all: [String]) -> [String] {
        var next: Int? = unit
        while let index = next {
            if !units[index].territories.isEmpty { return units[index].territories }
            next = above[index]
        }
        return all
    }

    private static func cycles(_ above: [Int?]) -> [[Int]] {
        var cycles: [[Int]] = []
        var isSeen = above.map { _ in false }
        for start in above.indices where !isSeen[start] {
            var walked: [Int] = []
            var next: Int? = start
            while let index = next, !isSeen[index] {
                isSeen[index] = true
                walked.append(index)
                next = above[index]
            }
            // A walk that ends at a unit of an earlier walk has found nothing new.
            guard let end = next, let first = walked.firstIndex(of: end) else { continue }
            let cycle = Array(walked[first...])
            let turn = cycle.indices.min { cycle[$0] < cycle[$1] }!
            cycles.append(Array(cycle[turn...] + cycle[..<turn]))
        }
        return cycles
    }
}
