import CGSL
import Testing

@testable import QueueingTheory

@Suite struct ModifiedOfferedLoadTests {
    @Test func constantRate() throws {
        let load = try ModifiedOfferedLoad(ratesPerHour: [60, 60], slotSeconds: 1800, talkSeconds: 300)
        #expect(abs(load.erlangs(atSeconds: 600) - 5 * (1 - exp(-2))) < 1e-14)
        #expect(abs(load.erlangs(atSeconds: 3600) - 5 * (1 - exp(-12))) < 1e-14)
        // ∫(1 − e^{−t/300})dt/1800 over the first slot.
        #expect(abs(load.meanErlangs(slot: 0) - 5 * (1 - (1 - exp(-6)) / 6)) < 1e-14)
        #expect(load.peakErlangs(slot: 0) == load.erlangs(atSeconds: 1800))
    }

    @Test func periodicDayRepeatsAndConservesLoad() throws {
        let rates: [Double] = [10, 80, 200, 150, 40, 5]
        let load = try ModifiedOfferedLoad(ratesPerHour: rates, slotSeconds: 1800, talkSeconds: 900, start: .periodic)
        #expect(abs(load.slotStarts[0] - load.slotStarts[6]) < 1e-12)
        let mean = (0..<6).reduce(0) { $0 + load.meanErlangs(slot: $1) } / 6
        let settled = (0..<6).reduce(0) { $0 + load.settledErlangs($1) } / 6
        #expect(abs(mean - settled) < 1e-12)
        // The peak lags the rate: while the rate falls to 150 the load still rises or holds above its slot's start.
        #expect(load.peakErlangs(slot: 2) < load.settledErlangs(2))
    }

    @Test func stateOfASlot() throws {
        let load = try ModifiedOfferedLoad(ratesPerHour: [0], slotSeconds: 600, talkSeconds: 300, start: .erlangs(8))
        #expect(abs(load.erlangs(atSeconds: 300) - 8 * exp(-1)) < 1e-14)
        let sampled = Quadrature.integral(over: [0, 600]) { load.erlangs(atSeconds: $0) } / 600
        #expect(abs(load.meanErlangs(slot: 0) - sampled) < 1e-12)
    }

    @Test func refuses() {
        #expect(throws: QueueingError.self) {
            try ModifiedOfferedLoad(ratesPerHour: [], slotSeconds: 1, talkSeconds: 1)
        }
        #expect(throws: QueueingError.self) {
            try ModifiedOfferedLoad(ratesPerHour: [-1], slotSeconds: 1, talkSeconds: 1)
        }
    }
}
