import Testing

@testable import QueueingTheory

@Suite struct PollaczekKhinchineTests {
    @Test(arguments: QueueingCase.kind("M/G/1")) func cases(_ known: QueueingCase) throws {
        let queue = try PollaczekKhinchine(
            ratePerHour: known.input("lambda_per_hour"), serviceSeconds: known.input("aht_s"),
            squaredCV: known.input("scv"))
        known.expectAll(queue.outputs, within: 1e-13)
    }

    @Test func overload() throws {
        let queue = try PollaczekKhinchine(ratePerHour: 15, serviceSeconds: 240, squaredCV: 1)
        #expect(!queue.isStable && queue.meanWaitSeconds == .infinity && queue.waits == 1)
        #expect(throws: QueueingError.self) { try PollaczekKhinchine(ratePerHour: 1, serviceSeconds: 1, squaredCV: -1) }
    }
}
