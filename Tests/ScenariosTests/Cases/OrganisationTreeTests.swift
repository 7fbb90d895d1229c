import Testing

@testable import Scenarios

@Suite struct OrganisationTreeTests {
    /// Units by name and the unit above: `a`, `b<a`.
    private func tree(_ units: String..., change: (inout [Organisation]) -> Void = { _ in }) -> OrganisationTree {
        var organisations = units.map { text in
            let parts = text.split(separator: "<").map(String.init)
            var unit = Organisation()
            unit.name = parts[0]
            unit.under = parts.count > 1 ? parts[1] : nil
            return unit
        }
        change(&organisations)
        return OrganisationTree(organisations)
    }

    @Test func aTree() {
        let tree = tree("b<a", "a", "c<b", "d<a")
        #expect(tree.above == [1, nil, 0, 1])
        #expect(tree.below == [[2], [0, 3], [], []])
        #expect(tree.isWhole && !tree.isFlat && tree.cycles == [])
    }

    @Test func nobodyUnderAnybody() {
        let flat = tree("a", "b")
        #expect(flat.isFlat && flat.isWhole && flat.below == [[], []])
    }

    @Test func namesThatMatchNothing() {
        #expect(tree("a", "b<x").above == [nil, nil] && !tree("a", "b<x").isWhole)
        #expect(tree("a<a").above == [nil] && tree("a<a").cycles == [])
    }

    @Test func circles() {
        #expect(tree("a<b", "b<a").cycles == [[0, 1]])
        #expect(tree("d<b", "a<c", "b<a", "c<b", "e", "f<e").cycles == [[1, 3, 2]])
        #expect(tree("a<b", "b<a", "c<d", "d<c").cycles == [[0, 1], [2, 3]])
        // What hangs below a circle stays there, and the circle itself is taken apart.
        #expect(tree("a<b", "b<a", "c<a").above == [nil, nil, 0])
    }

    @Test func territoriesAreThoseOfTheNextUnitAboveThatHasAny() {
        let tree = tree("a", "b<a", "c<b") { $0[1].territories = ["x"] }
        #expect(tree.territories(of: 0, among: ["x", "y"]) == ["x", "y"])
        #expect(tree.territories(of: 1, among: ["x", "y"]) == ["x"])
        #expect(tree.territories(of: 2, among: ["x", "y"]) == ["x"])
    }
}
