import Distributions
import SimulationTime

/// Contacts beyond the usual ones: a typhoon, a closed water main, a policy (GL-19). Dated, or at random times.
public struct Surge: Codable, Sendable {
    /// What it is called.
    public var name = ""
    /// When it begins; nil: at random.
    public var from: SimTime?
    /// How many begin on average, at random times of the months; nil: it is dated.
    public var often: Volume?
    /// Months 1…12 in which they begin; empty: all.
    public var months: [Int] = []
    /// Expected contacts of one.
    public var contacts = 0.0
    /// Coefficient of variation of this number, over and above chance; gamma.
    public var contactsCV = 0.0
    /// Time from the beginning until the rate is at its highest, to which it rises linearly.
    public var ramp = SimSpan.zero
    /// Time for which it stays there.
    public var peak = SimSpan.zero
    /// Mean of the exponential by which it falls then; 0: at once.
    public var decay = SimSpan.zero
    /// Whether the rate moves with the hour of the day as the line's does.
    public var isByHour = true
    /// The line on which they come; empty: the first.
    public var line = ""
    /// Their categories, among the line's; empty: as usual.
    public var mix: [CategoryShare] = []
    /// Share of its orders, by category, that are about one common matter: while it is open they are one order.
    public var sameMatter = 0.0
    /// Where the figures come from.
    public var source = ""

    /// Nothing happens.
    public init() {}

    /// Time after which hardly anything comes: the fall is followed for ten times its mean, beyond which 0.005 % are left.
    public var lasts: SimSpan { ramp + peak + 10 * decay }
}
