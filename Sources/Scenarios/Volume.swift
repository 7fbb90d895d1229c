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
