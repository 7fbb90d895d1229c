import Distributions

/// A seat calls in a colleague of another group, or passes the caller on.
///
/// The seat asks when its own talk is over. If the target has nobody at work then, or the caller does not agree, the matter
/// becomes an order.
public struct HandOver: Codable, Sendable {
    /// The ways of handing over.
    public enum Way: String, Codable, CaseIterable, Sendable {
        /// Caller, seat and colleague talk together; the caller's seat waits for the colleague and stays until the end.
        case threeWay = "three-way"
        /// The seat asks the colleague while the caller holds, and then goes on with the caller.
        case consult
        /// The seat waits for the colleague, introduces the caller and leaves.
        case warmTransfer = "warm transfer"
        /// The seat sends the caller to the colleague's queue and is free.
        case blindTransfer = "blind transfer"
    }

    /// How.
    public var way = Way.threeWay
    /// The group asked.
    public var to = ""
    /// The group asked instead when nobody of that is at work; nil: none. Of lines that join others only.
    public var otherwise: String?
    /// Share of the accepted calls for which the seat does so.
    public var share = 0.0
    /// Seconds with the colleague: together (three-way), seat and colleague (consult), or caller and colleague (transfers).
    public var talk: Law?
    /// Seconds in which seat and colleague both talk to the caller before the seat leaves a warm transfer.
    public var introduction: Law?
    /// Seconds the seat talks to the caller after a consultation.
    public var then: Law?
    /// After-call work of the colleague.
    public var wrapUp = WrapUp.none
    /// How long the caller waits for the colleague before hanging up.
    public var patience = Patience.endless
    /// Rank for a freed seat of the target; 1 goes first.
    public var priority = 1
    /// Share of matters settled thereby; the others become orders.
    public var settled = 1.0
    /// Where the figures come from.
    public var source = ""

    /// To nobody yet.
    public init() {}
}

/// Calls out of the ordinary: their talk is their own, nothing follows from them.
public struct SpecialCalls: Codable, Sendable {
    /// The kinds.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Life or property in danger: handed to 110, 119, 120, 122 at once.
        case emergency
        /// Matters the hotline does not take: the caller is told why and whom to ask.
        case notAccepted = "not_accepted"
        /// Malicious calls that hold the line.
        case nuisance
        /// Thanks.
        case praise
    }

    /// The kind.
    public var kind: Kind
    /// Share of the answered calls.
    public var share = 0.0
    /// Seconds of talk; nil: as of any call.
    public var talk: Law?
    /// After-call work; nil: as of any call.
    public var wrapUp: WrapUp?
    /// A group that takes the caller over at once, before anybody else who waits for it; for emergencies.
    public var to: String?
    /// Where the figures come from.
    public var source = ""

    /// None of them.
    public init(kind: Kind) { self.kind = kind }
}
