import Testing

@testable import QueueingTheory

@Suite struct DeterministicServiceTests {
    @Test(arguments: QueueingCase.kind("M/D/c")) func cases(_ known: QueueingCase) throws {
        let queue = try DeterministicService(
            ratePerHour: known.input("lambda_per_hour"), serviceSeconds: known.input("service_s"),
            servers: known.count("servers"))
        known.expectAll(queue.outputs(), within: 3e-11)
    }

    @Test(arguments: [0.1, 0.5, 0.95]) func oneServerIsPollaczekKhinchine(load: Double) throws {
        let queue = try DeterministicService(ratePerHour: load * 12, serviceSeconds: 300, servers: 1)
        let exact = try PollaczekKhinchine(ratePerHour: load * 12, serviceSeconds: 300, squaredCV: 0)
        #expect(abs(queue.meanWaitSeconds / exact.meanWaitSeconds - 1) < 1e-9)
        #expect(abs(queue.waits - load) < 1e-11)
    }

    /// P(W > t) integrates to the mean wait.
    @Test func distributionAgreesWithItsMean() throws {
        let queue = try DeterministicService(ratePerHour: 100, serviceSeconds: 300, servers: 10)
        let points = (0...40).map { Double($0) * 300 }
        let mean = Quadrature.integral(over: points, absoluteError: 1e-9) { 1 - queue.waitAtMost(seconds: $0) }
        #expect(abs(mean / queue.meanWaitSeconds - 1) < 1e-9)
    }

    @Test func refusesOverload() {
        #expect(throws: QueueingError.noSteadyState(offeredErlangs: 5, servers: 5)) {
            try DeterministicService(ratePerHour: 60, serviceSeconds: 300, servers: 5)
        }
    }
}
