import Testing

@testable import QueueingTheory

@Suite struct ErlangXTests {
    static func solve(_ rate: Double, lines: Int? = nil, abandoning: Double, busy: Double = 0) throws -> ErlangX {
        try ErlangX(
            ratePerHour: rate, talkSeconds: 300, servers: 10, patienceSeconds: 120, lines: lines,
            redialAfterAbandoning: abandoning, redialAfterBusy: busy, withinSeconds: 20)
    }

    @Test func withoutRedialsItIsErlangA() throws {
        let system = try Self.solve(130, abandoning: 0)
        #expect(system.attemptsPerHour == 130 && system.amplification == 1 && system.redialsPerHour == 0)
    }

    /// Every call ends answered or lost, and redials are what the attempts produce.
    @Test(arguments: [(130.0, Int?.none, 0.6, 0.0), (130, 14, 0.6, 0.8), (300, 12, 0.9, 0.95), (100, 13, 1, 1)])
    func conservation(_ rate: Double, _ lines: Int?, _ abandoning: Double, _ busy: Double) throws {
        let x = try Self.solve(rate, lines: lines, abandoning: abandoning, busy: busy)
        let redials = x.attemptsPerHour * (abandoning * x.system.abandons + busy * x.system.blocked)
        #expect(abs(x.redialsPerHour - redials) < 1e-9 * x.attemptsPerHour)
        #expect(abs(x.lostFreshFraction + x.amplification * x.system.answered - 1) < 1e-10)
        #expect(Set(x.outputs.map(\.name)).count == x.outputs.count)
    }

    /// How far the approximation is from the exact Markov chain, as its documentation says.
    @Test func againstTheExactChain() throws {
        let known = QueueingCase.named("erlangA_redial_c10")
        let x = try Self.solve(130, abandoning: 0.6)
        for (name, value) in x.outputs where known.outputs[name] != nil {
            #expect(abs(value / known.output(name) - 1) < 0.05, "\(name) \(value) ≈ \(known.output(name))")
        }
        #expect(abs(x.attemptsPerHour - 156.6) < 0.05, "\(x.attemptsPerHour)")
        #expect(abs(x.system.abandons - 0.283) < 0.0005, "\(x.system.abandons) \(x.lostFreshFraction)")
    }

    @Test func refuses() {
        #expect(throws: QueueingError.noSteadyState(offeredErlangs: 12.5, servers: 10)) {
            try Self.solve(150, abandoning: 1)
        }
        #expect(throws: QueueingError.self) { try Self.solve(100, abandoning: 1.1) }
    }
}
