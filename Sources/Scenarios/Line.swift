import Distributions
import SimulationTime

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
    /// Patience of this line's callers, if it is not that of the front office. Who writes is patient if nothing is said.
    public var patience: Patience?
    /// Rank of the line's contacts, added to that of the skill: 0 goes first.
    public var rank = 0
    /// Answered within this counts for the service level; nil: the target's time.
    public var answerWithin: SimSpan?
    /// Calls of this line that can be in the house at once; nil: it shares the front office's trunks.
    public var trunks: Int?
    /// The line's own menu; nil: the front office's.
    public var ivr: Menu?
    /// Groups that take the line's contacts, whatever their category; nil: the front office's routing.
    public var routing: [Route.Step]?
    /// First day on which contacts come; nil: from the beginning.
    public var from: CivilDate?
    /// Last day on which they come; nil: to the end.
    public var to: CivilDate?
    /// Seconds of talk on this line; nil: those of its categories.
    public var talk: Law?
    /// How a line that joins another is taken, day by day. Not written in files: `Scenario.expanded` makes it.
    public var transition: Transition?
    /// Where the figures come from.
    public var source = ""

    /// A line without demand.
    public init() {}
}

/// How a contact comes.
public enum Channel: String, Codable, CaseIterable, Sendable {
    case phone, web, wechat, app, mailbox, platform
}

/// A line's own menu.
public enum Menu: Codable, Sendable {
    /// No menu.
    case none
    /// A law, in seconds.
    case law(Law)
}

extension Line {
    /// Whether contacts come on a day.
    public func isOpen(on day: CivilDate) -> Bool { day.lies(from: from, to: to) }
}

extension Channel {
    /// Whether contacts are calls: they take a trunk, hear the menu and an announced wait.
    public var isPhone: Bool { self == .phone }
    /// Whether contacts are conversations, of which a seat can hold several at once.
    public var isChat: Bool { self == .wechat }
    /// Whether contacts are messages that wait until somebody has time.
    public var isMessage: Bool { !isPhone && !isChat }
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
