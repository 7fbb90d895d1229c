/// What a planner asks of a front office.
public enum ServiceTarget: Hashable, Sendable {
    /// The service level, with a stated denominator, is at least that.
    case serviceLevel(atLeast: Double, of: ServiceLevelDenominator)
    /// At most that share of callers abandons.
    case abandonment(atMost: Double)
    /// At most that share of callers finds all lines in use.
    case blocking(atMost: Double)
    /// Servers are busy for at most that share of time.
    case occupancy(atMost: Double)

    /// Whether a system meets the target.
    public func isMet(by system: ErlangA) -> Bool {
        switch self {
        case .serviceLevel(let least, let denominator): system.serviceLevel(denominator) >= least
        case .abandonment(let most): system.abandons <= most
        case .blocking(let most): system.blocked <= most
        case .occupancy(let most): system.occupancy <= most
        }
    }

    var isBlocking: Bool {
        if case .blocking = self { true } else { false }
    }
}
