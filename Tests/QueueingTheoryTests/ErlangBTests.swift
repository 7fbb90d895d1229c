import Testing

@testable import QueueingTheory

@Suite struct ErlangBTests {
    @Test(arguments: QueueingCase.kind("M/M/c/c")) func cases(_ known: QueueingCase) throws {
        let system = try ErlangB(offeredErlangs: known.input("offered_erlangs"), servers: known.count("servers"))
        known.expectAll(system.outputs, within: 1e-13)
        let same = try ErlangB(
            ratePerHour: known.input("lambda_per_hour"), talkSeconds: known.input("aht_s"),
            servers: known.count("servers"))
        #expect(abs(same.blocked - system.blocked) < 1e-14)
    }

    // The recursion in 40 digits (mpmath).
    @Test(arguments: [
        (9900.0, 10000, 0.00285812673885658642), (10000.0, 10000, 0.00793656324880567188),
        (12000.0, 10000, 0.167080867625938903), (50.0, 100, 1.63031935240364875e-10),
        (0.5, 10, 1.63226162196925594e-10),
    ]) func large(_ load: Double, _ servers: Int, _ exact: Double) throws {
        let found = try ErlangB(offeredErlangs: load, servers: servers).blocked
        #expect(abs(found - exact) <= 1e-12 * exact)
    }

    @Test func ends() throws {
        #expect(try ErlangB(offeredErlangs: 0, servers: 3).blocked == 0)
        #expect(try ErlangB(offeredErlangs: 5, servers: 0).blocked == 1)
        #expect(try ErlangB(offeredErlangs: 5, servers: 0).occupancy == 0)
        #expect(throws: QueueingError.self) { try ErlangB(offeredErlangs: .infinity, servers: 1) }
    }
}
