import Distributions
import Testing

@testable import HotlineModel

@Suite struct FateTests {
    @Test func anAnswerDependsOnCallerQuestionAndNumberOnly() {
        let fate = Fate()
        let first = fate.uniform(1, .outcome)
        let others = [fate.uniform(1, .consent), fate.uniform(2, .outcome), fate.uniform(1, .outcome, 1)]
        #expect(Set(others + [first]).count == 4)
        _ = fate.uniform(77, .balks)
        let again = fate.uniform(1, .outcome)
        let elsewhere = Fate().uniform(2, .outcome)
        #expect(again == first && elsewhere == others[1])
        let descendants = [1, fate.descendant(1, .repeated), fate.descendant(1, .spawned)]
        #expect(Set(descendants).count == 3)
    }

    @Test func answersAreUniform() {
        // 20 cells, 40,000 callers in a row: the worst numbers a hash can get.
        let fate = Fate()
        var cells = Array(repeating: 0.0, count: 20)
        for caller in 0..<40_000 { cells[Int(fate.uniform(UInt64(caller), .settled) * 20)] += 1 }
        let chiSquare = cells.reduce(0) { $0 + ($1 - 2000) * ($1 - 2000) / 2000 }
        #expect(chiSquare < chiSquareLimit(19))
    }

    @Test func answersToTwoQuestionsAreUncorrelated() {
        let fate = Fate()
        var sum = 0.0
        let n = 40_000
        for caller in 0..<n {
            sum += (fate.uniform(UInt64(caller), .outcome) - 0.5) * (fate.uniform(UInt64(caller), .consent) - 0.5)
        }
        let limit = 3.29 * Double(n).squareRoot() / 12
        #expect(abs(sum) < limit)
    }

    @Test func lawsAreDrawnAnewAtEveryQuestion() throws {
        let samplers = SamplerStore()
        let law = try samplers.compile(.exponential(mean: 100))
        let fate = Fate()
        let first = fate.milliseconds(law, 5, .together)
        let other = fate.milliseconds(law, 5, .introduction)
        let again = fate.milliseconds(law, 5, .together)
        #expect(other != first && again == first)
        var sum: Int64 = 0
        for caller in 0..<UInt64(20_000) { sum += fate.milliseconds(law, caller, .then) }
        let mean = Double(sum) / 20_000
        let limit = 3.29 * 100_000 / 20_000.0.squareRoot()
        #expect(abs(mean - 100_000) < limit)
        withExtendedLifetime(samplers) {}
    }
}
