/// Where an order stands (工单状态). With `CaseStep` the one place where the life of an order is written down: the event loop
/// enters a state only through a step that leads there, and traps on any other.
public enum CaseState: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// On its way from another platform.
    case incoming
    /// Waits to be dispatched, or is being dispatched.
    case atDesk
    /// On its way to a unit.
    case onTheWay
    /// With a unit that will pass it on.
    case toForward
    /// Has reached its unit, which has not signed for it.
    case toSign
    /// Signed for; the unit looks whether it is its own.
    case signed
    /// The office decides on a return.
    case returnAsked
    /// The competence is disputed.
    case disputed
    /// Waits for a handler.
    case waiting
    /// A handler works on it.
    case inHand
    /// The unit waits for others.
    case outside
    /// The lead is done and waits for its co-handlers.
    case awaitsCoHandlers
    /// Replied to; to be revisited.
    case replied
    /// The caller is asked.
    case asked
    /// The caller is dissatisfied; the office looks into it.
    case audited
    /// Closed.
    case closed
}

/// A step in the life of an order, or something that happens to it on the way.
public enum CaseStep: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    // Steps from one state to another.
    case announced, registered, dispatched, passing, forwarded, reached, signed
    case returnAsked, returnGranted, returnRefused
    case disputed, disputeMoved, disputeSettled
    case accepted, begun, worked, leadDone, replied
    case asked, askedByPerson, answered, unanswered, audited, redone, closed
    // What happens on the way.
    case signWarning, signYellow, signRed, warning, yellowCard, redCard, overdue
    case extensionAsked, extensionGranted, extensionRefused
    case supervised, supervisionAnswered, escalated, accountGiven, coHandled, joined, repeatRefused

    /// The states in which the step can be taken, and the state it leads to; nil if the order stays where it is.
    public var rule: (from: [CaseState], to: CaseState?) {
        switch self {
        case .announced: ([.incoming], .incoming)
        case .registered: ([.incoming, .atDesk], .atDesk)
        case .dispatched: ([.atDesk, .disputed], .onTheWay)
        case .passing: ([.onTheWay], .toForward)
        case .forwarded: ([.toForward], .onTheWay)
        case .reached: ([.onTheWay], .toSign)
        case .signed: ([.toSign], .signed)
        case .returnAsked: ([.signed], .returnAsked)
        case .returnGranted: ([.returnAsked], .atDesk)
        case .returnRefused: ([.returnAsked], .signed)
        case .disputed: ([.atDesk], .disputed)
        case .disputeMoved, .disputeSettled: ([.disputed], .disputed)
        case .accepted: ([.signed], .waiting)
        case .begun: ([.waiting], .inHand)
        case .worked: ([.inHand], .outside)
        case .leadDone: ([.inHand, .outside], .awaitsCoHandlers)
        case .replied: ([.inHand, .outside, .awaitsCoHandlers], .replied)
        case .asked: ([.replied], .asked)
        case .askedByPerson: ([.replied, .asked], .asked)
        case .answered, .unanswered: ([.asked], .asked)
        case .audited: ([.asked], .audited)
        case .redone: ([.audited], .waiting)
        case .closed: ([.replied, .asked, .audited], .closed)
        case .signWarning, .signYellow, .signRed: ([.toSign], nil)
        case .warning, .yellowCard, .redCard, .overdue, .extensionAsked, .extensionGranted, .extensionRefused,
            .escalated:
            (CaseState.handling, nil)
        case .supervised, .supervisionAnswered, .accountGiven, .joined: (CaseState.open, nil)
        case .coHandled: ([.waiting, .inHand, .outside, .awaitsCoHandlers], nil)
        case .repeatRefused: ([.closed], nil)
        }
    }
}

/// A step as the event loop checks and takes it.
struct StepRule: BitwiseCopyable {
    /// Bits of the states in which it can be taken.
    let allowed: UInt32
    /// Whether it leads to another state, and which.
    let moves: Bool
    let to: CaseState

    /// All steps.
    static var all: [StepRule] {
        CaseStep.allCases.map { step in
            let rule = step.rule
            return StepRule(
                allowed: CaseState.bits(of: rule.from), moves: rule.to != nil, to: rule.to ?? .atDesk)
        }
    }
}

extension CaseState {
    /// With a unit that has not replied: the time in which the clock of handling runs.
    public static let handling: [CaseState] = [
        .onTheWay, .toForward, .toSign, .signed, .returnAsked, .waiting, .inHand, .outside, .awaitsCoHandlers,
    ]
    /// Not closed.
    public static let open = allCases.filter { $0 != .closed }

    /// The state as a bit of a set.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    /// States as a set of bits.
    static func bits(of states: [CaseState]) -> UInt32 { states.reduce(0) { $0 | $1.bit } }
}
