import Distributions

/// Progress enquiries as the event loop sees them.
struct EnquiryRule: BitwiseCopyable, Sendable {
    /// Whether callers ask.
    var exist = false
    /// Type of the contacts.
    var type = 0
    /// Time between two occasions to ask, in seconds, before the limit and after it; nil: there are none. As many as come where the line's
    /// profile is highest: at other times of the day an occasion is taken with the share of `World.enquiryShares`.
    var gap: Sampler?
    var overdueGap: Sampler?
    /// Whether the rate is another once the limit has passed.
    var changes = false
    /// Share of the enquiries that make no contact.
    var selfService = 0.0
}
