import CGSL

/// The delay system M/M/c: callers wait in one line, first come first served, as long as it takes.
///
/// Erlang (1917). At an offered load ≥ the number of servers the line grows without end: then `isStable` is false, every
/// caller waits, waits are infinite and the service level is 0 (values, never NaN).
public struct ErlangC: Hashable, Sendable {
    /// Calls an hour.
    public let ratePerHour: Double
    /// Mean talk time (with wrap-up), s.
    public let talkSeconds: Double
    /// Number of servers.
    public let servers: Int
    /// Acceptable waiting time, s.
    public let withinSeconds: Double
    /// Probability that a caller waits.
    public let waits: Double

    /// Solves the system; throws `QueueingError.parameter` on a rate < 0, a talk time ≤ 0, no servers or a negative
    /// waiting time. O(servers).
    public init(
        ratePerHour: Double, talkSeconds: Double, servers: Int, withinSeconds: Double
    ) throws(QueueingError) {
        try QueueingError.checkRate(ratePerHour)
        try QueueingError.checkPositive(talkSeconds, "talkSeconds")
        try QueueingError.checkServers(servers)
        try QueueingError.checkNotNegative(withinSeconds, "withinSeconds")
        self.ratePerHour = ratePerHour
        self.talkSeconds = talkSeconds
        self.servers = servers
        self.withinSeconds = withinSeconds
        let load = ratePerHour * talkSeconds / 3600
        let rho = load / Double(servers)
        let blocking = ErlangB.blocking(offeredErlangs: load, servers: servers)
        // C = B / (1 − ρ(1 − B)) (Cooper 1981, eq. 3.4.8).
        waits = rho < 1 ? blocking / (1 - rho * (1 - blocking)) : 1
    }

    /// Offered load in erlangs.
    public var offeredErlangs: Double { ratePerHour * talkSeconds / 3600 }

    /// Whether a steady state exists: offered load below the number of servers.
    public var isStable: Bool { offeredErlangs < Double(servers) }

    /// Share of time a server is busy: ρ, or 1 when unstable.
    public var occupancy: Double { min(1, offeredErlangs / Double(servers)) }

    /// Mean wait of those who wait, s: 1/(cμ − λ).
    public var meanWaitGivenWaitSeconds: Double {
        isStable ? talkSeconds / (Double(servers) - offeredErlangs) : .infinity
    }

    /// Mean wait of all callers (ASA), s.
    public var meanWaitSeconds: Double { isStable ? waits * meanWaitGivenWaitSeconds : .infinity }

    /// Mean number waiting.
    public var meanQueueLength: Double { isStable ? ratePerHour / 3600 * meanWaitSeconds : .infinity }

    /// Probability of waiting at most `withinSeconds`.
    public var serviceLevel: Double { waitAtMost(seconds: withinSeconds) }

    /// Probability of waiting at most that many seconds: 1 − C·exp(−(cμ−λ)t).
    public func waitAtMost(seconds: Double) -> Double {
        isStable ? 1 - waits * exp(-seconds / meanWaitGivenWaitSeconds) : 0
    }

    /// All results by the names of the machine-readable output; infinite where the system is unstable.
    public var outputs: [(name: String, value: Double)] {
        [
            ("p_wait", waits), ("lq", meanQueueLength), ("sl", serviceLevel), ("occupancy", occupancy),
            ("asa_s", meanWaitSeconds), ("mean_wait_given_wait_s", meanWaitGivenWaitSeconds),
        ]
    }
}
