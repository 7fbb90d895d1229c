import Testing

@testable import QueueingTheory

@Suite struct ErlangATests {
    static func system(
        _ rate: Double, _ talk: Double, _ servers: Int, patience: Double, lines: Int? = nil, within: Double = 20
    ) throws -> ErlangA {
        try ErlangA(
            ratePerHour: rate, talkSeconds: talk, servers: servers, patienceSeconds: patience, lines: lines,
            withinSeconds: within)
    }

    @Test(arguments: QueueingCase.kind("M/M/c+M")) func cases(_ known: QueueingCase) throws {
        let system = try Self.system(
            known.input("lambda_per_hour"), known.input("aht_s"), known.count("servers"),
            patience: known.input("mean_patience_s"), within: known.input("awt_s"))
        known.expectAll(system.outputs, within: 1e-11)
    }

    @Test(arguments: QueueingCase.kind("M/M/c/K")) func finiteLinesWithoutImpatience(_ known: QueueingCase) throws {
        let system = try Self.system(
            known.input("lambda_per_hour"), known.input("aht_s"), known.count("servers"), patience: .infinity,
            lines: known.count("lines"), within: known.input("awt_s"))
        known.expectAll(system.outputs, within: 1e-12)
    }

    /// A huge but finite patience, and lines that never fill, are continuous limits of the simpler systems.
    @Test func limits() throws {
        let patient = try Self.system(252, 120, 12, patience: 1e12, lines: 17)
        let endless = try Self.system(252, 120, 12, patience: .infinity, lines: 17)
        for (a, b) in zip(patient.outputs, endless.outputs) { #expect(abs(a.value - b.value) < 1e-8, "\(a.name)") }
        let roomy = try Self.system(600, 300, 45, patience: 180, lines: 400)
        let unlimited = try Self.system(600, 300, 45, patience: 180)
        for (a, b) in zip(roomy.outputs, unlimited.outputs) { #expect(abs(a.value - b.value) < 1e-12, "\(a.name)") }
        let loss = try Self.system(300, 240, 20, patience: 60, lines: 20)
        #expect(abs(loss.blocked - QueueingCase.named("erlangB_a20_c20").output("p_block")) < 1e-13)
        #expect(loss.waits == 0 && loss.meanTimeToAbandonSeconds == nil)
        let unhurried = try Self.system(252, 120, 12, patience: 1e11)
        let erlangC = try ErlangC(ratePerHour: 252, talkSeconds: 120, servers: 12, withinSeconds: 20)
        #expect(abs(unhurried.answeredWithin - erlangC.serviceLevel) < 1e-8)
    }

    /// Conservation laws that hold for any system, from tiny to huge and far overloaded.
    @Test(arguments: [
        (0.001, 300.0, 1, 60.0, Int?.none), (90, 300, 3, 30, 5), (50_000, 400, 3000, 200, nil),
        (120_000, 300, 10_000, 120, 10_100), (1_000_000, 300, 1000, 20, nil), (10, 3600, 1, 36_000, 2),
    ])
    func conservation(_ rate: Double, _ talk: Double, _ servers: Int, _ patience: Double, _ lines: Int?) throws {
        let s = try Self.system(rate, talk, servers, patience: patience, lines: lines)
        #expect(abs(s.answered + s.abandons + s.blocked - 1) < 1e-12)
        // Flow: abandonments = θ·Lq, service = λ·answered; Little: Lq = λ·W.
        #expect(abs(s.meanQueueLength / patience * 3600 - rate * s.abandons) < 1e-10 * rate)
        #expect(abs(s.occupancy * Double(servers) - rate * talk / 3600 * s.answered) < 1e-10 * Double(servers))
        #expect(abs(s.meanQueueLength - rate / 3600 * s.meanWaitSeconds) <= 1e-10 * max(1, s.meanQueueLength))
        let answeredWait = (s.meanWaitAnsweredSeconds ?? 0) * s.answered
        let abandonedWait = (s.meanTimeToAbandonSeconds ?? 0) * s.abandons
        #expect(abs(answeredWait + abandonedWait - s.meanWaitSeconds) < 1e-9)
        let ever = try Self.system(rate, talk, servers, patience: patience, lines: lines, within: 1e7)
        #expect(abs(ever.answeredWithin - s.answered) < 1e-10 && abs(ever.abandonsWithin - s.abandons) < 1e-10)
        let atOnce = try Self.system(rate, talk, servers, patience: patience, lines: lines, within: 0)
        #expect(abs(atOnce.answeredWithin - (1 - s.waits - s.blocked)) < 1e-12 && abs(atOnce.abandonsWithin) < 1e-12)
    }

    @Test func noCalls() throws {
        let system = try Self.system(0, 300, 2, patience: 60)
        #expect(system.answeredWithin == 1 && system.meanWaitSeconds == 0 && system.occupancy == 0)
        #expect(system.outputs.allSatisfy { $0.value.isFinite })
    }
}
