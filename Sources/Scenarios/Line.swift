/// A dialled number or a written channel.
public struct Line: Codable, Sendable {
    /// The number as dialled, or a short id of the channel.
    public var number = ""
    /// What the line is called, by language code (`en`, `zh`); a name for all languages stands under an empty code.
    public var name: [String: String] = [:]
    /// How contacts come.
    public var channel = Channel.phone
    /// Contacts in a time, on a day whose factors are all 1 (a yearly volume: in the calendar year of the start).
    public var volume: Volume?
    /// Relative demand by slot of the day; each column is scaled to a day's volume.
    public var profile = DayTable<Double>.constant(1)
    /// Shares of the categories; they add up to 1.
    public var mix: [CategoryShare] = [CategoryShare(category: "call", share: 1)]
    /// Real contacts that are replayed instead of a volume.
    public var trace: Trace?
    /// Patience of this line's callers, if it is not that of the front office.
    public var patience: Patience?
    /// Where the figures come from.
    public var source = ""

    /// A line without demand.
    public init() {}
}

/// How a contact comes.
public enum Channel: String, Codable, CaseIterable, Sendable {
    case phone, web, wechat, app, mailbox, platform
}

/// A category and its share of a line's contacts.
public struct CategoryShare: Codable, Hashable, Sendable {
    /// The category's name.
    public var category: String
    /// Its share, 0…1.
    public var share: Double

    /// Makes a share.
    public init(category: String, share: Double) {
        self.category = category
        self.share = share
    }
}
