import Glibc
import Scenarios
import Testing

@testable import HotlineModel

@Suite struct LevelSharesTests {
    private static let stated = [0.3, 0.4, 0.1, 0.15, 0.05]
    private let levels = LevelShares(RevisitRules.Answers(stated))

    private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    private func logit(_ p: Double) -> Double { log(p / (1 - p)) }

    @Test func aScoreOfNothingChangesNoBit() {
        for share in [0, 0.1, 1.0 / 3, 0.7, 1] { #expect(moved(share, by: 0) == share) }
        // The ends as rounding leaves them: 0.3, 0.7, 0.7999…, 0.9499….
        for (u, level) in [(0.0, 0), (0.299_999, 0), (0.3, 1), (0.699_999, 1), (0.71, 2), (0.81, 3), (0.96, 4)] {
            #expect(levels.level(u, score: 0) == level)
        }
    }

    @Test(arguments: [-6.0, -0.8, 0.01, 0.8, 6])
    func theOddsAreMultiplied(score: Double) {
        for share in [0.001, 0.3, 0.5, 0.999] {
            #expect(abs(moved(share, by: score) - logistic(logit(share) + score)) < 1e-12)
        }
        // A grid of callers: the share of each level is the difference of moved ends, to one caller.
        let n = 20_000
        var counts = [0, 0, 0, 0, 0]
        for caller in 0..<n { counts[levels.level((Double(caller) + 0.5) / Double(n), score: score)] += 1 }
        var before = 0.0
        for (end, level) in zip([0.3, 0.7, 0.8, 0.95, 1], 0...) {
            let upper = end == 1 ? 1 : logistic(logit(end) + score)
            #expect(abs(Double(counts[level]) - (upper - before) * Double(n)) <= 1, "level \(level)")
            before = upper
        }
    }

    @Test func noneAndAllStayWhatTheyAre() {
        for score in [-800.0, -20, 20, 800] {
            #expect(moved(0, by: score) == 0 && moved(1, by: score) == 1)
            let middle = moved(0.5, by: score)
            #expect(score > 0 ? middle > 0.999_999 && middle <= 1 : middle < 0.000_001 && middle >= 0)
            // Only "satisfied" is stated: no score brings another level.
            let one = LevelShares(RevisitRules.Answers([0, 1, 0, 0, 0]))
            #expect(one.level(0, score: score) == 1 && one.level(0.999_999, score: score) == 1)
        }
    }

    @Test func aHigherScoreIsNeverWorse() {
        for caller in 0..<500 {
            let u = (Double(caller) + 0.5) / 500
            let rated = stride(from: -5.0, through: 5, by: 0.25).map { levels.level(u, score: $0) }
            #expect(zip(rated, rated.dropFirst()).allSatisfy { $0 >= $1 })
        }
    }

    @Test func talliesAddUpLevelByLevel() {
        var a = LevelTally<Int32>()
        for level in [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4] { a.add(level: level) }
        #expect(a.verySatisfied == 1 && a.satisfied == 2 && a.basicallySatisfied == 3)
        #expect(a.dissatisfied == 4 && a.veryDissatisfied == 5 && a.good == 6 && a.all == 15)
        var b = LevelTally<Int32>()
        b.add(level: 0)
        b += a
        b += a
        #expect(b.verySatisfied == 3 && b.satisfied == 4 && b.basicallySatisfied == 6)
        #expect(b.dissatisfied == 8 && b.veryDissatisfied == 10)
    }

    @Test func recordsStaySmall() {
        #expect(MemoryLayout<Call>.stride <= 120 && MemoryLayout<Order>.stride <= 168)
    }
}
