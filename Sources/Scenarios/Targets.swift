import SimulationTime

/// What is promised: `run` marks it, and planning meets it.
public struct Targets: Codable, Sendable {
    /// Service level: a share answered within a time.
    public var serviceLevel = ServiceLevelTarget()
    /// Bounds on other measures, by their ids.
    public var bounds: [Bound] = []

    /// Nothing promised but the usual counting of service levels.
    public init() {}
}

/// A share of the offered contacts answered within a time.
public struct ServiceLevelTarget: Codable, Hashable, Sendable {
    /// Answered within this counts (GB/T 33358-2016: 15 s).
    public var within = SimSpan.seconds(15)
    /// The share promised, if any.
    public var atLeast: Double?

    /// The norm's 15 s and no promise.
    public init() {}
}

/// A promise about a measure.
public struct Bound: Codable, Hashable, Sendable {
    /// Which side of the bound is good.
    public enum Side: String, Codable, Sendable { case atLeast = "at least", atMost = "at most" }

    /// Id of the measure.
    public var measure: String
    /// Which side is good.
    public var side: Side
    /// The bound, in the measure's own unit.
    public var value: Double

    /// Makes a promise.
    public init(measure: String, side: Side, value: Double) {
        self.measure = measure
        self.side = side
        self.value = value
    }

    /// How far a value is on the good side, in the measure's unit.
    public func margin(of found: Double) -> Double { side == .atLeast ? found - value : value - found }

    /// Whether a value keeps the promise.
    public func isKept(by found: Double) -> Bool { side == .atLeast ? found >= value : found <= value }
}
