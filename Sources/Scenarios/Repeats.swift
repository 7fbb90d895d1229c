import Distributions

/// Callers who were served and call again: the matter was not settled.
public struct Repeats: Codable, Sendable {
    /// Probability after an answered call.
    public var share = 0.0
    /// Time from the end of the call until the next, in seconds.
    public var delay: Law?

    /// Nobody calls again.
    public init() {}
}
