import Testing

@testable import Experiment

@Suite struct PatternSearchTests {
    /// Squares of the distance to `best`, with an odd pull between neighbours, on a grid; every call is counted.
    private static func search(
        _ best: [Int], reach: Int, limit: Int = 1000, starts: [[Int]]? = nil, refusing: ([Int]) -> Bool = { _ in false }
    ) -> (found: PatternSearch.Found<Int>, calls: [[Int]]) {
        var calls: [[Int]] = []
        let found = PatternSearch(reach: reach, limit: limit).least(from: starts ?? [best.map { _ in 0 }]) {
            numbers -> PatternSearch.Reply<Int> in
            if refusing(numbers) { return .refused }
            calls.append(numbers)
            return .score(zip(numbers, best).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
        }
        return (found, calls)
    }

    @Test(arguments: [[0, 0], [4, -4], [3, 1], [-2, 4], [1, -3, 2]])
    func findsTheLeastOfASmallGrid(best: [Int]) throws {
        let (found, calls) = Self.search(best, reach: 4)
        #expect(found.tried[try #require(found.best)].numbers == best && found.ending == .settled)
        #expect(Set(calls).count == calls.count && calls.allSatisfy { $0.allSatisfy { abs($0) <= 4 } })
        #expect(found.tried.map(\.numbers) == calls)
    }

    @Test func theBetterStartGoesFirstAndTheOtherFindsWhatItCannot() throws {
        // Two hollows: around (−3, −3) a shallow one, at (4, 4) the least of all, a ridge between them.
        func height(_ numbers: [Int]) -> Int {
            let shallow = abs(numbers[0] + 3) + abs(numbers[1] + 3) + 5
            let deep = 2 * (abs(numbers[0] - 4) + abs(numbers[1] - 4))
            return min(shallow, deep)
        }
        func least(_ starts: [[Int]]) -> [Int] {
            let found = PatternSearch(reach: 4, limit: 1000).least(from: starts) { .score(height($0)) }
            return found.tried[found.best!].numbers
        }
        #expect(least([[-2, -2]]) == [-3, -3])
        #expect(least([[-2, -2], [3, 3]]) == [4, 4])
        let calls = Self.search([3, 3], reach: 4, starts: [[0, 0], [2, 2]]).calls
        #expect(calls.prefix(3) == [[0, 0], [2, 2], [4, 2]])
    }

    @Test func refusedNumbersCostNothingAndAreNotEntered() throws {
        let (found, calls) = Self.search([3], reach: 4, limit: 5, starts: [[0], [4]], refusing: { $0[0] > 1 })
        #expect(found.tried[try #require(found.best)].numbers == [1])
        #expect(calls.allSatisfy { $0[0] <= 1 } && found.ending == .settled)
    }

    @Test func itEndsWithItsEvaluationsAndKeepsTheBest() throws {
        let (found, calls) = Self.search([4, 4], reach: 4, limit: 4)
        #expect(calls.count == 4 && found.ending == .limit)
        #expect(found.tried[try #require(found.best)].numbers == [2, 2])
    }

    @Test func whoSaysStopGetsWhatThereIs() throws {
        var calls = 0
        let found = PatternSearch(reach: 2, limit: 100).least(from: [[0]]) { numbers -> PatternSearch.Reply<Int> in
            calls += 1
            return calls > 2 ? .cancelled : .score(-numbers[0])
        }
        #expect(found.ending == .interrupted && calls == 3)
        #expect(found.tried[try #require(found.best)].numbers == [1])
    }
}
