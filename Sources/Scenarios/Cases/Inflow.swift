import Distributions
import SimulationTime

/// Orders that other platforms send: the national one, the province, a neighbour city (CQ-8). They take no seat.
public struct Inflow: Codable, Sendable {
    /// The sender's name.
    public var name = ""
    /// How many.
    public var volume: Volume?
    /// Their relative number by slot of the day.
    public var profile = DayTable<Double>.constant(1)
    /// Their categories.
    public var mix: [CategoryShare] = []
    /// Time from the sender until they are registered here; nil: none.
    public var delay: CaseDelay?
    /// Where the figures come from.
    public var source = ""

    /// Nothing.
    public init() {}
}

/// A part of the city and its share of the contacts.
public struct TerritoryShare: Codable, Hashable, Sendable {
    /// The territory's name.
    public var territory: String
    /// Its share.
    public var share: Double

    /// Makes a share.
    public init(territory: String, share: Double) {
        self.territory = territory
        self.share = share
    }
}
