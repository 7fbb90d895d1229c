import CGSL

/// The delay system with constant service times M/D/c, first come first served, exactly.
///
/// Over one service time the line evolves as L' = max(L + A − c, 0) with A Poisson (Crommelin 1932), a random walk on
/// the whole numbers, so by Spitzer (1956) with S_k = Pois(kλD) − kc
///
///     E[z^L] = exp(−Σ_k E[1 − z^{max(S_k,0)}]/k)
///
/// from which the distribution of L follows by a recursion of positive terms; the wait is then Franx (2001):
/// P(W ≤ t) = Σ_{j<kc} P(L ≤ kc−1−j)·Pois(j; λ(kD−t)) for (k−1)D ≤ t < kD. All terms are positive, so it is stable for
/// any t. Cost grows as 1/(1−ρ)² over c: seconds near ρ = 0.99 with one server, milliseconds at ρ ≤ 0.95.
public struct DeterministicService: Sendable {
    /// Arrivals an hour.
    public let ratePerHour: Double
    /// Service time, s.
    public let serviceSeconds: Double
    /// Number of servers.
    public let servers: Int
    /// Mean number waiting.
    public let meanQueueLength: Double
    /// cumulative[m] = P(at most m wait).
    private let cumulative: [Double]

    /// Solves the queue.
    ///
    /// Throws `QueueingError.parameter` on a rate ≤ 0, a service time ≤ 0 or no servers, and `.noSteadyState` at a load
    /// ≥ the number of servers.
    public init(ratePerHour: Double, serviceSeconds: Double, servers: Int) throws(QueueingError) {
        try QueueingError.checkPositive(ratePerHour, "ratePerHour")
        try QueueingError.checkPositive(serviceSeconds, "serviceSeconds")
        try QueueingError.checkServers(servers)
        let load = ratePerHour * serviceSeconds / 3600
        guard load < Double(servers) else { throw .noSteadyState(offeredErlangs: load, servers: servers) }
        self.ratePerHour = ratePerHour
        self.serviceSeconds = serviceSeconds
        self.servers = servers
        let (ladder, positive) = Self.spitzerSums(load: load, servers: servers)
        meanQueueLength = ladder.indices.reduce(0) { $0 + Double($1) * ladder[$1] }
        // n·q(n) = Σ_m m·l(m)·q(n−m): the power series of an exponential.
        var queue = [exp(-positive)]
        for n in 1..<max(2, ladder.count) {
            var sum = 0.0
            for m in 1...n where m < ladder.count { sum += Double(m) * ladder[m] * queue[n - m] }
            queue.append(sum / Double(n))
        }
        var running = 0.0
        cumulative = queue.map { probability in
            running += probability
            return min(1, running)
        }
    }

    /// l(m) = Σ_k P(S_k = m)/k for m ≥ 1 (l(0) unused) and Σ_k P(S_k > 0)/k.
    private static func spitzerSums(load: Double, servers: Int) -> (ladder: [Double], positive: Double) {
        var ladder = [0.0]
        var positive = 0.0
        var k = 1
        while true {
            let mean = Double(k) * load
            var n = k * servers + 1
            var probability = gsl_ran_poisson_pdf(UInt32(n), mean)
            guard probability > 1e-22 else { break }
            var m = 1
            while probability > 1e-22 {
                if m == ladder.count { ladder.append(0) }
                ladder[m] += probability / Double(k)
                positive += probability / Double(k)
                n += 1
                m += 1
                probability *= mean / Double(n)
            }
            k += 1
        }
        return (ladder, positive)
    }

    /// Probability of waiting at most that many seconds (≥ 0): Franx (2001), eq. 8.
    public func waitAtMost(seconds: Double) -> Double {
        precondition(seconds >= 0)
        let periods = Int(seconds / serviceSeconds) + 1
        let mean = ratePerHour / 3600 * (Double(periods) * serviceSeconds - seconds)
        let last = periods * servers - 1
        var sum = 0.0
        for j in 0...last {
            sum += gsl_ran_poisson_pdf(UInt32(j), mean) * cumulative[min(last - j, cumulative.count - 1)]
        }
        return min(1, sum)
    }

    /// Probability of waiting at all.
    public var waits: Double { 1 - waitAtMost(seconds: 0) }
    /// Mean wait, s.
    public var meanWaitSeconds: Double { meanQueueLength * 3600 / ratePerHour }
    /// Share of time a server is busy.
    public var occupancy: Double { ratePerHour * serviceSeconds / 3600 / Double(servers) }

    /// All results by the names of the machine-readable output, with P(W ≤ t) for the seconds asked for.
    public func outputs(withinSeconds: [Int] = [0, 20, 60, 300]) -> [(name: String, value: Double)] {
        [("p_wait", waits), ("lq", meanQueueLength), ("wq_s", meanWaitSeconds), ("occupancy", occupancy)]
            + withinSeconds.map { ("p_wait_le_\($0)s", waitAtMost(seconds: Double($0))) }
    }
}
