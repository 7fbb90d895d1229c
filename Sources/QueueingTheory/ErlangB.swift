/// The loss system M/G/c/c: callers who find all servers busy are lost.
///
/// Erlang (1917); the blocking probability depends on the service law only through its mean.
public struct ErlangB: Hashable, Sendable {
    /// Offered load a = rate × mean service time, in erlangs.
    public let offeredErlangs: Double
    /// Number of servers.
    public let servers: Int
    /// Probability that an arriving caller is lost.
    public let blocked: Double

    /// Solves the system. `offeredErlangs` finite and ≥ 0, `servers` ≥ 0, else `QueueingError.parameter`. O(servers).
    public init(offeredErlangs: Double, servers: Int) throws(QueueingError) {
        try QueueingError.checkNotNegative(offeredErlangs, "offeredErlangs")
        try QueueingError.require(servers >= 0, "servers", Double(servers), "a whole number ≥ 0")
        self.offeredErlangs = offeredErlangs
        self.servers = servers
        blocked = Self.blocking(offeredErlangs: offeredErlangs, servers: servers)
    }

    /// Solves the system from a rate (calls/h) and a mean talk time (s).
    public init(ratePerHour: Double, talkSeconds: Double, servers: Int) throws(QueueingError) {
        try QueueingError.checkRate(ratePerHour)
        try QueueingError.checkPositive(talkSeconds, "talkSeconds")
        try self.init(offeredErlangs: ratePerHour * talkSeconds / 3600, servers: servers)
    }

    /// B(0) = 1, B(n) = aB(n−1)/(n + aB(n−1)) (Cooper 1981, § 3.3): all terms positive, stable for any n.
    static func blocking(offeredErlangs a: Double, servers: Int) -> Double {
        var blocking = 1.0
        var n = 1.0
        // Once blocking underflows to 0 it stays 0.
        while n <= Double(servers), blocking > 0 {
            blocking = a * blocking / (n + a * blocking)
            n += 1
        }
        return blocking
    }

    /// Mean number of busy servers.
    public var carriedErlangs: Double { offeredErlangs * (1 - blocked) }

    /// Share of time a server is busy; 0 without servers.
    public var occupancy: Double { servers == 0 ? 0 : carriedErlangs / Double(servers) }

    /// All results by the names of the machine-readable output.
    public var outputs: [(name: String, value: Double)] {
        [("p_block", blocked), ("carried_erlangs", carriedErlangs), ("occupancy", occupancy)]
    }
}
