import CGSL

/// The delay system with impatience of any law, M/M/c+G, first come first served, exactly up to integration.
///
/// Baccelli and Hebuterne (1981); formulae of Zeltyn and Mandelbaum (2005), § 4. The virtual wait has density
/// λ·exp(λH(v) − cμv)/(E + λJ) with H(v) = E[min(patience, v)], E = 1/B(c−1) and J = ∫ exp(λH − cμv) dv; integrals are
/// taken relative to the largest exponent, so overload does not overflow.
public struct GeneralPatience: Sendable {
    /// Calls an hour.
    public let ratePerHour: Double
    /// Mean talk time (with wrap-up), s.
    public let talkSeconds: Double
    /// Number of servers.
    public let servers: Int
    /// Acceptable waiting time, s.
    public let withinSeconds: Double
    /// Probability that a caller is not answered at once.
    public let waits: Double
    /// Probability of abandoning.
    public let abandons: Double
    /// Mean wait of all callers, s.
    public let meanWaitSeconds: Double
    /// Mean wait of those answered, s.
    public let meanWaitAnsweredSeconds: Double
    /// Probability of being answered within `withinSeconds`.
    public let answeredWithin: Double

    /// Solves the system.
    ///
    /// Throws `QueueingError.parameter` on a rate < 0, a talk time ≤ 0, no servers, a negative waiting time; and
    /// `.noSteadyState` when more callers than can be served never leave.
    public init(
        ratePerHour: Double, talkSeconds: Double, servers: Int, patience: PatienceLaw, withinSeconds: Double
    ) throws(QueueingError) {
        try QueueingError.checkRate(ratePerHour)
        try QueueingError.checkPositive(talkSeconds, "talkSeconds")
        try QueueingError.checkServers(servers)
        try QueueingError.checkNotNegative(withinSeconds, "withinSeconds")
        self.ratePerHour = ratePerHour
        self.talkSeconds = talkSeconds
        self.servers = servers
        self.withinSeconds = withinSeconds
        let lambda = ratePerHour / 3600
        let busy = Double(servers) / talkSeconds
        let load = lambda * talkSeconds
        func exponent(_ v: Double) -> Double { lambda * patience.meanUpTo(v) - busy * v }

        // The exponent is concave: it rises while λ·survival > cμ. Find its mode and where it has fallen by e⁻⁵⁰.
        var mode = 0.0
        if lambda * patience.survival(0) > busy {
            var beyond = talkSeconds
            while lambda * patience.survival(beyond) > busy {
                guard beyond < 1e12 else { throw .noSteadyState(offeredErlangs: load, servers: servers) }
                beyond *= 2
            }
            mode = Quadrature.boundary(0, beyond) { lambda * patience.survival($0) > busy }
        }
        let peak = exponent(mode)
        var reach = 1 / busy
        while exponent(mode + reach) - peak > -50 {
            guard reach < 1e15 else { throw .noSteadyState(offeredErlangs: load, servers: servers) }
            reach *= 2
        }
        var back = 1 / busy
        while mode - back > 0, exponent(mode - back) - peak > -50 { back *= 2 }
        let span = [max(0, mode - back), mode + reach]
        let cuts = ([mode] + patience.jumps).filter { $0 > span[0] && $0 < span[1] }
        let points = (span + cuts).sorted()
        func integral(to end: Double = .infinity, _ f: (Double) -> Double) -> Double {
            let within = points.filter { $0 < end } + (end < span[1] ? [end] : [])
            return Quadrature.integral(over: within) { f($0) * exp(exponent($0) - peak) }
        }

        let mass = integral { _ in 1 }
        let free = exp(-peak) / ErlangB.blocking(offeredErlangs: load, servers: servers - 1)
        let scale = lambda / (free + lambda * mass)
        waits = scale * mass
        abandons = scale * integral { 1 - patience.survival($0) }
        meanWaitSeconds = scale * integral { patience.meanUpTo($0) }
        meanWaitAnsweredSeconds = scale * integral { $0 * patience.survival($0) } / (1 - abandons)
        answeredWithin = 1 - waits + scale * integral(to: withinSeconds) { patience.survival($0) }
    }

    /// Mean number waiting.
    public var meanQueueLength: Double { ratePerHour / 3600 * meanWaitSeconds }

    /// Share of time a server is busy.
    public var occupancy: Double { ratePerHour / 3600 * talkSeconds * (1 - abandons) / Double(servers) }

    /// All results by the names of the machine-readable output.
    public var outputs: [(name: String, value: Double)] {
        [
            ("p_wait", waits), ("p_abandon", abandons), ("mean_wait_all_s", meanWaitSeconds),
            ("asa_answered_s", meanWaitAnsweredSeconds), ("sl_offered", answeredWithin), ("occupancy", occupancy),
        ]
    }
}
