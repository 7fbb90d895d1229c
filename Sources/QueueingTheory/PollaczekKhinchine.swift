/// The single-server queue M/G/1, first come first served, by Pollaczek (1930) and Khinchine (1932).
///
/// At a load ≥ 1 `isStable` is false and waits are infinite.
public struct PollaczekKhinchine: Hashable, Sendable {
    /// Arrivals an hour.
    public let ratePerHour: Double
    /// Mean service time, s.
    public let serviceSeconds: Double
    /// Squared coefficient of variation of the service time: 1 exponential, 0 constant.
    public let squaredCV: Double

    /// An M/G/1 queue; throws `QueueingError.parameter` on a rate < 0, a service time ≤ 0 or a negative variation.
    public init(ratePerHour: Double, serviceSeconds: Double, squaredCV: Double) throws(QueueingError) {
        try QueueingError.checkRate(ratePerHour)
        try QueueingError.checkPositive(serviceSeconds, "serviceSeconds")
        try QueueingError.checkNotNegative(squaredCV, "squaredCV")
        self.ratePerHour = ratePerHour
        self.serviceSeconds = serviceSeconds
        self.squaredCV = squaredCV
    }

    /// Load ρ = λE[S].
    public var load: Double { ratePerHour * serviceSeconds / 3600 }
    /// Whether a steady state exists.
    public var isStable: Bool { load < 1 }
    /// Probability of waiting.
    public var waits: Double { min(1, load) }
    /// Mean wait, s: ρE[S](1+c²)/(2(1−ρ)).
    public var meanWaitSeconds: Double {
        isStable ? load * serviceSeconds * (1 + squaredCV) / (2 * (1 - load)) : .infinity
    }
    /// Mean number waiting.
    public var meanQueueLength: Double { isStable ? ratePerHour / 3600 * meanWaitSeconds : .infinity }

    /// All results by the names of the machine-readable output.
    public var outputs: [(name: String, value: Double)] {
        [("rho", load), ("wq_s", meanWaitSeconds), ("lq", meanQueueLength), ("p_wait", waits)]
    }
}
