import Testing

@testable import QueueingTheory

@Suite struct BirthDeathTests {
    /// Flow up equals flow down between neighbours; where an unlimited line is cut, to what was cut off.
    static func balance(_ states: BirthDeath, upTo last: Int) {
        for n in 1...last {
            let death =
                Double(min(n, states.servers)) * states.serviceRate
                + Double(max(0, n - states.servers)) * states.abandonmentRate
            let up = states.probability(n - 1) * states.arrivalRate
            #expect(abs(up - states.probability(n) * death) <= max(1e-13 * up, 1e-18))
        }
    }

    @Test(arguments: [0.5, 3, 20, 400]) func detailedBalance(rate: Double) {
        let states = BirthDeath(arrivalRate: rate, serviceRate: 1, servers: 8, abandonmentRate: 0.5, lines: nil)
        Self.balance(states, upTo: 60)
        let finite = BirthDeath(arrivalRate: rate, serviceRate: 1, servers: 8, abandonmentRate: 0, lines: 30)
        Self.balance(finite, upTo: 30)
        #expect(finite.probability(31) == 0)
        #expect(abs((0...30).reduce(0) { $0 + finite.probability($1) } - 1) < 1e-14)
        #expect(finite.probabilityOfFullLines == finite.probability(30))
        #expect(states.probabilityOfFullLines == 0)
    }

    /// θ = μ makes the number in system Poisson whatever the number of servers.
    @Test func poisson() {
        let states = BirthDeath(arrivalRate: 5, serviceRate: 1, servers: 3, abandonmentRate: 1, lines: nil)
        var exact = 0.006737946999085467
        for n in 0...20 {
            #expect(abs(states.probability(n) - exact) < 1e-15)
            exact *= 5 / Double(n + 1)
        }
    }
}
