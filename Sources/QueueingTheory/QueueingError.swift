/// Why a queueing formula is refused.
public enum QueueingError: Error, Hashable, Sendable {
    /// A parameter is out of range: its name with unit, the value found, what is expected.
    case parameter(name: String, found: Double, expected: String)
    /// Offered load at or above what can be served and nobody leaves: no steady state exists.
    case noSteadyState(offeredErlangs: Double, servers: Int)

    static func require(
        _ condition: Bool, _ name: String, _ found: Double, _ expected: String
    ) throws(QueueingError) {
        if !condition { throw .parameter(name: name, found: found, expected: expected) }
    }

    /// A rate ≥ 0, finite.
    static func checkRate(_ ratePerHour: Double) throws(QueueingError) {
        try require(ratePerHour >= 0 && ratePerHour.isFinite, "ratePerHour", ratePerHour, "a finite number ≥ 0")
    }

    /// A duration > 0, finite.
    static func checkPositive(_ value: Double, _ name: String) throws(QueueingError) {
        try require(value > 0 && value.isFinite, name, value, "a finite number > 0")
    }

    /// A duration ≥ 0, finite.
    static func checkNotNegative(_ value: Double, _ name: String) throws(QueueingError) {
        try require(value >= 0 && value.isFinite, name, value, "a finite number ≥ 0")
    }

    /// At least one server.
    static func checkServers(_ servers: Int) throws(QueueingError) {
        try require(servers >= 1, "servers", Double(servers), "a whole number ≥ 1")
    }
}
