/// Which calls a service level is a share of; the raw value is the machine-readable name without its `sl_`.
public enum ServiceLevelDenominator: String, CaseIterable, Hashable, Sendable {
    /// Answered in time / all offered.
    case offered
    /// Answered in time / answered.
    case answered
    /// Answered in time / (offered − abandoned in time).
    case excludingShortAbandons = "excl_short_abandons"
    /// Probability that a caller of infinite patience waits no longer than the threshold.
    case virtual
    /// (Answered in time + abandoned in time) / offered.
    case abandonCountedOk = "abandon_counted_ok"
}
