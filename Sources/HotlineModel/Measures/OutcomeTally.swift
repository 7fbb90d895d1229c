/// What is counted of contacts beyond queueing for a seat, by the day and slot in which the attempt was made. Times in milliseconds.
public struct OutcomeTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts by callers who were served and call again.
    public var repeats: Int64 = 0
    /// Attempts by callers who ask how far an order has come.
    public var enquiries: Int64 = 0
    /// … who looked at the web or the app instead, by the time at which they did.
    public var enquiriesDeflected: Int64 = 0
    /// New matters that were accepted, of which the window is over before the period ends; by the first attempt.
    public var matters: Int64 = 0
    /// … whose caller made a further contact within the window.
    public var mattersAgain: Int64 = 0
    /// Attempts by callers whom the automatic agent had sent away wrongly.
    public var returns: Int64 = 0
    /// Attempts the automatic agent talked to.
    public var agentTalks: Int64 = 0
    /// … that it contained.
    public var contained: Int64 = 0
    /// … wrongly.
    public var wronglyContained: Int64 = 0
    /// Callers who hung up at the announced wait; also abandoned.
    public var balked: Int64 = 0
    /// Callers who chose to be called back.
    public var callBacks: Int64 = 0
    /// … and did not pick up.
    public var callBacksMissed: Int64 = 0
    /// Waiting time of those, and of callers whose colleagues went home.
    public var waitMissed: Int64 = 0
    /// Callers handed back at a shift's end who then hung up; also answered.
    public var cutOff: Int64 = 0
    /// Waiting time of callers handed back.
    public var waitAgain: Int64 = 0
    /// Accepted contacts the seat answered by itself.
    public var direct: Int64 = 0
    /// … that a colleague settled.
    public var settled: Int64 = 0
    /// … that became orders.
    public var orders: Int64 = 0
    /// … whose caller hung up while the seat waited for a colleague, or in the colleague's queue.
    public var hungUp: Int64 = 0
    /// Three-way calls and consultations begun.
    public var threeWays: Int64 = 0
    /// Transfers begun, those of emergencies apart.
    public var transfers: Int64 = 0
    /// Waiting time for colleagues of contacts the seat held.
    public var hold: Int64 = 0
    /// Contacts not accepted.
    public var notAccepted: Int64 = 0
    /// Malicious contacts.
    public var nuisance: Int64 = 0
    /// Emergencies handed on.
    public var emergencies: Int64 = 0
    /// Thanks.
    public var praise: Int64 = 0
    /// Missed callers reached by calling them back, by the time at which they were reached.
    public var recovered: Int64 = 0

    /// Attempts at a dead number.
    public var deadNumber: Int64 = 0
    /// Attempts out of a line's hours of service.
    public var outOfHours: Int64 = 0

    /// Attempts by callers who come again because their matter was not solved; also repeats.
    public var complaintsAgain: Int64 = 0
    /// Ratings of the contact that count, by level.
    public var levels = LevelTally<Int64>()
    /// Missing ones that count as satisfied.
    public var ratedByDefault: Int64 = 0
    /// Contacts whose answer was looked up in the knowledge base.
    public var lookedUp: Int64 = 0
    /// … about topics that are known and up to date.
    public var foundKnown: Int64 = 0
    /// … answered by what is out of date.
    public var wrongAnswers: Int64 = 0
    /// Gaps found.
    public var gaps: Int64 = 0
    /// Gaps filled, when they are, by the type of the contact that found them.
    public var gapsFilled: Int64 = 0
    /// … after their time.
    public var gapsFilledLate: Int64 = 0
    /// Callers who found the answer themselves and made no contact.
    public var selfServed: Int64 = 0
    /// First attempts of callers of a surge.
    public var surges: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Contacts the hotline takes as its business, by what became of them.
    public var accepted: Int64 { direct + settled + orders + hungUp }

    /// Adds another tally.
    public static func += (a: inout OutcomeTally, b: OutcomeTally) {
        a.repeats += b.repeats
        a.enquiries += b.enquiries
        a.enquiriesDeflected += b.enquiriesDeflected
        a.matters += b.matters
        a.mattersAgain += b.mattersAgain
        a.returns += b.returns
        a.agentTalks += b.agentTalks
        a.contained += b.contained
        a.wronglyContained += b.wronglyContained
        a.balked += b.balked
        a.callBacks += b.callBacks
        a.callBacksMissed += b.callBacksMissed
        a.waitMissed += b.waitMissed
        a.cutOff += b.cutOff
        a.waitAgain += b.waitAgain
        a.direct += b.direct
        a.settled += b.settled
        a.orders += b.orders
        a.hungUp += b.hungUp
        a.threeWays += b.threeWays
        a.transfers += b.transfers
        a.hold += b.hold
        a.notAccepted += b.notAccepted
        a.nuisance += b.nuisance
        a.emergencies += b.emergencies
        a.praise += b.praise
        a.recovered += b.recovered
        a.deadNumber += b.deadNumber
        a.outOfHours += b.outOfHours
        a.complaintsAgain += b.complaintsAgain
        a.levels += b.levels
        a.ratedByDefault += b.ratedByDefault
        a.lookedUp += b.lookedUp
        a.foundKnown += b.foundKnown
        a.wrongAnswers += b.wrongAnswers
        a.gaps += b.gaps
        a.gapsFilled += b.gapsFilled
        a.gapsFilledLate += b.gapsFilledLate
        a.selfServed += b.selfServed
        a.surges += b.surges
    }
}
