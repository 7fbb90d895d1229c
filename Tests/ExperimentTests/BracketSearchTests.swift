import Testing

@testable import Experiment

@Suite struct BracketSearchTests {
    /// Numbers that are enough from `least` on; the first stage sees `firstLook` instead.
    private static func search(
        _ least: [Int], firstLook: [Int]? = nil, from guesses: [Int], hopeless: [Bool]? = nil, most: Int = 4096
    ) -> (found: [Int?]?, calls: [[Int]]) {
        var calls: [[Int]] = []
        let found = BracketSearch(most: most, few: 5, all: 20).least(
            from: guesses, hopeless: hopeless ?? least.map { _ in false }
        ) { numbers, replications in
            calls.append(numbers)
            let truth = replications == 5 ? firstLook ?? least : least
            return zip(numbers, truth).map { $0 >= $1 }
        }
        return (found, calls)
    }

    @Test(arguments: [1, 2, 3, 7, 40, 41, 999])
    func findsTheLeastFromAnyGuess(guess: Int) {
        let least = [1, 2, 5, 40, 333, 1000]
        let found = Self.search(least, from: least.map { _ in guess })
        #expect(found.found! == least)
        #expect(found.calls.last! == least && found.calls.count < 40)
    }

    @Test func moreReplicationsMaySayOtherwise() {
        let found = Self.search([10, 20], firstLook: [12, 17], from: [1, 1])
        #expect(found.found! == [10, 20] && found.calls.last! == [10, 20])
    }

    @Test func whatNothingHelpsIsToldAndDisturbsNobody() {
        let found = Self.search([.max, 6, 3], from: [1, 1, 1], hopeless: [false, false, true], most: 64)
        #expect(found.found! == [nil, 6, nil])
        #expect(found.calls.allSatisfy { $0[2] == 0 })
    }

    @Test func cancelledIsNil() {
        let found = BracketSearch(most: 10, few: 1, all: 2).least(from: [1], hopeless: [false]) { _, _ in nil }
        #expect(found == nil)
    }
}
