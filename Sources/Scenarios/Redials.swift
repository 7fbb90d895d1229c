import Distributions

/// Callers who try again.
public struct Redials: Codable, Sendable {
    /// Probability after abandoning the queue.
    public var afterAbandoning = 0.0
    /// Probability after a busy tone.
    public var afterBusy = 0.0
    /// Time until the next attempt, in seconds.
    public var delay: Law?
    /// Redials a caller makes at most; nil: as often as it happens.
    public var atMost: Int?

    /// Nobody tries again.
    public init() {}

    /// Whether anybody tries again.
    public var happen: Bool { afterAbandoning > 0 || afterBusy > 0 }
}
