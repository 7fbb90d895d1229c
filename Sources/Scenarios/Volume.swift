/// A number of contacts in a stretch of time.
public struct Volume: Codable, Hashable, Sendable {
    /// The stretch a volume is stated for.
    public enum Per: String, Codable, Sendable { case minute, hour, day, year }

    /// Contacts in the stretch.
    public var count: Double
    /// The stretch.
    public var per: Per

    /// Makes a volume.
    public init(count: Double, per: Per) {
        self.count = count
        self.per = per
    }

    /// Contacts a day, given the sum of the day factors over the year for a yearly volume.
    public func perDay(factorsOfYear: Double) -> Double {
        switch per {
        case .minute: count * 1440
        case .hour: count * 24
        case .day: count
        case .year: count / factorsOfYear
        }
    }
}
