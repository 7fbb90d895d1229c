import Testing

@testable import QueueingTheory

@Suite struct GeneralPatienceTests {
    @Test(arguments: QueueingCase.kind("M/M/c+D")) func cases(_ known: QueueingCase) throws {
        let system = try GeneralPatience(
            ratePerHour: known.input("lambda_per_hour"), talkSeconds: known.input("aht_s"),
            servers: known.count("servers"), patience: .deterministic(seconds: known.input("patience_s")),
            withinSeconds: known.input("awt_s"))
        known.expectAll(system.outputs, within: 1e-11)
    }

    /// Exponential patience must give Erlang A, underloaded, overloaded, small and large.
    @Test(arguments: [
        (200.0, 180.0, 14, 300.0), (600, 300, 45, 180), (10, 240, 1, 60), (50_000, 300, 3000, 200), (30, 60, 40, 60),
        (0, 60, 2, 60),
    ])
    func exponentialIsErlangA(_ rate: Double, _ talk: Double, _ servers: Int, _ patience: Double) throws {
        let exact = try ErlangA(
            ratePerHour: rate, talkSeconds: talk, servers: servers, patienceSeconds: patience, withinSeconds: 20)
        let found = try GeneralPatience(
            ratePerHour: rate, talkSeconds: talk, servers: servers, patience: .exponential(meanSeconds: patience),
            withinSeconds: 20)
        #expect(abs(found.waits - exact.waits) < 1e-10)
        #expect(abs(found.abandons - exact.abandons) < 1e-10)
        #expect(abs(found.meanWaitSeconds - exact.meanWaitSeconds) < 1e-8)
        #expect(abs(found.meanWaitAnsweredSeconds - (exact.meanWaitAnsweredSeconds ?? 0)) < 1e-8)
        #expect(abs(found.answeredWithin - exact.answeredWithin) < 1e-10)
        #expect(abs(found.occupancy - exact.occupancy) < 1e-10)
        #expect(abs(found.meanQueueLength - exact.meanQueueLength) < 1e-8)
    }

    @Test func nobodyLeavesTooManyCallers() {
        #expect(throws: QueueingError.noSteadyState(offeredErlangs: 50, servers: 45)) {
            try GeneralPatience(
                ratePerHour: 600, talkSeconds: 300, servers: 45,
                patience: PatienceLaw(survival: { _ in 1 }, meanUpTo: { $0 }), withinSeconds: 20)
        }
    }
}
