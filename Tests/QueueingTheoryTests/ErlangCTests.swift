import Testing

@testable import QueueingTheory

@Suite struct ErlangCTests {
    @Test(arguments: QueueingCase.kind("M/M/c")) func cases(_ known: QueueingCase) throws {
        let system = try ErlangC(
            ratePerHour: known.input("lambda_per_hour"), talkSeconds: known.input("aht_s"),
            servers: known.count("servers"), withinSeconds: known.input("awt_s"))
        known.expectAll(system.outputs, within: 1e-12)
    }

    /// The nodes of product-form networks are M/M/c too.
    @Test func nodesOfNetworks() throws {
        let tandem = QueueingCase.named("front_back_tandem")
        let front = try ErlangC(ratePerHour: 120, talkSeconds: 300, servers: 13, withinSeconds: 20)
        #expect(abs(front.meanWaitSeconds - tandem.output("front_asa_s")) < 1e-10)
        #expect(abs(front.serviceLevel - tandem.output("front_sl20")) < 1e-12)
        let back = try ErlangC(ratePerHour: 36, talkSeconds: 1800, servers: 21, withinSeconds: 3600)
        #expect(abs(back.meanWaitSeconds - tandem.output("case_wait_mean_s")) < 1e-9)
        #expect(abs(back.serviceLevel - tandem.output("case_wait_le_1h")) < 1e-12)
        let repeats = QueueingCase.named("jackson_repeat_calls")
        let node = try ErlangC(ratePerHour: 90 / 0.85, talkSeconds: 300, servers: 11, withinSeconds: 20)
        #expect(abs(node.meanWaitSeconds - repeats.output("asa_s")) < 1e-10)
        #expect(abs(node.serviceLevel - repeats.output("sl20")) < 1e-12)
    }

    @Test(arguments: [10.0, 12]) func overload(load: Double) throws {
        let system = try ErlangC(ratePerHour: load * 12, talkSeconds: 300, servers: 10, withinSeconds: 20)
        #expect(!system.isStable)
        let found = system.outputs.map(\.value)
        #expect(found == [1, .infinity, 0, 1, .infinity, .infinity])
    }

    @Test func noCalls() throws {
        let system = try ErlangC(ratePerHour: 0, talkSeconds: 300, servers: 1, withinSeconds: 0)
        #expect(system.waits == 0 && system.serviceLevel == 1 && system.meanWaitSeconds == 0)
    }
}
