/// A number of contacts in a stretch of time.
public struct Volume: Codable, Hashable, Sendable {
    /// The stretch a volume is stated for.
    public enum Per: String, Codable, Sendable { case minute, hour, day, week, year }

    /// Contacts in the stretch.
    public var count: Double
    /// The stretch.
    public var per: Per

    /// Makes a volume.
    public init(count: Double, per: Per) {
        self.count = count
        self.per = per
    }
}

extension Volume {
    /// So many a day on average, in a year of 365 days: of what does not move with the demand's factors.
    public var perDay: Double {
        switch per {
        case .minute: count * 1440
        case .hour: count * 24
        case .day: count
        case .week: count / 7
        case .year: count / 365
        }
    }
}
