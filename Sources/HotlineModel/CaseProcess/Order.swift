import Kernel
import SimulationTime

/// A matter that was not settled in the contact, until it is closed; or work that a unit has because of one.
struct Order: BitwiseCopyable, Linked {
    /// The caller's number, from which all about the order is drawn.
    let fate: UInt64
    /// When its contact was over.
    let registered: SimTime
    /// Since when it is at the desk, on the way, unsigned, in its lane: the beginning of what it waits in.
    var since: SimTime
    /// When the clock of its limit started, and when it is due. `SimTime.never` while no clock runs.
    var started = SimTime.never
    var due = SimTime.never
    /// When its unit received it, then when it signed for it: what a return's window is counted from.
    var received = SimTime.never
    /// Working milliseconds it takes a handler.
    var effort: Int64 = 0
    /// The batch in which it is sent to the inspection office.
    var batch = SimTime.never
    /// When a handler is done with it.
    var ends = SimTime.never
    /// Working milliseconds it waited for a handler.
    var wait: Int64 = 0
    /// The next of its points in time, and the decision on an extension.
    var alarm = EventHandle.none
    var decision = EventHandle.none
    /// The next occasion on which its caller may ask how far it has come, or the change of the rate.
    var enquiry = EventHandle.none
    /// Occasions drawn.
    var enquiries: UInt32 = 0
    /// The first attempt of the matter, while it is followed whether the caller makes a further contact; `SimTime.never` else.
    var first = SimTime.never
    /// Whether its caller asks about it.
    var isAskedAbout = false
    /// Number in the order of registration, from 1; 0 for a place without an order.
    var number: UInt32
    /// Organisation and category it is assigned to, and rightly belongs to, as rows of `World.cases`.
    var row: UInt32
    var right: UInt32
    var next = Call.nobody
    var previous = Call.nobody
    /// The order that this work belongs to.
    var parent = Call.nobody
    /// The unit it is at, or on the way to.
    var unit: UInt16 = 0
    /// The type of the contact it came of; `Call.nobody` for orders of other platforms.
    var contactType = Call.nobody
    /// On the scale of the logit: the queue it met when a handler began, then, from the reply on, its caller's rating.
    var score: Float = 0
    /// The lane it waits in.
    var lane: UInt32 = 0
    /// Points in time that have not come, as bits of `PointKind`.
    var pending: UInt16 = 0
    /// Supervision triggers that have brought an order, as bits.
    var supervised: UInt8 = 0
    /// Which of the limits of its row holds: 0 the category's, else that of a line.
    let variant: UInt8
    var kind = Kind.order
    var state = CaseState.atDesk
    var traits: Traits = []
    var redos: UInt8 = 0
    var extensions: UInt8 = 0
    var returns: UInt8 = 0
    /// Contacts in the matter, the first among them.
    var contacts: UInt8 = 1
    /// How often its caller came again, a matter not being solved.
    var complaints: UInt8 = 0
    /// Co-handlers that have not answered.
    var coHandlers: UInt8 = 0
    /// Stage of a dispute; the way in which its caller is asked.
    var stage: UInt8 = 0

    /// What the record is.
    enum Kind: UInt8, BitwiseCopyable {
        case order
        /// A co-handler's part of one.
        case part
        /// A supervision order; the written account of an overdue order.
        case supervision, account
    }

    struct Traits: OptionSet, BitwiseCopyable {
        let rawValue: UInt16
        /// Goes before others.
        static let raised = Traits(rawValue: 1)
        /// A dispute fixed its unit: it cannot be returned any more.
        static let settled = Traits(rawValue: 2)
        /// An extension was asked for: it cannot be returned any more.
        static let extensionAsked = Traits(rawValue: 4)
        /// Its unit tried to return it.
        static let returnTried = Traits(rawValue: 8)
        /// Counted as closed.
        static let counted = Traits(rawValue: 16)
        /// Several units handle it.
        static let shared = Traits(rawValue: 32)
        /// Was sent to a unit that is not its own.
        static let misdirected = Traits(rawValue: 64)
        /// More time was asked for and is not decided on.
        static let undecided = Traits(rawValue: 128)
        /// The last reply did not solve the matter.
        static let unsolved = Traits(rawValue: 256)
        /// Its caller knows the new number of a line that joins another.
        static let dialsNew = Traits(rawValue: 512)
    }
}

extension SimTime {
    /// Later than anything.
    static let never = SimTime(milliseconds: .max)
}

/// A point in the time of an order.
enum PointKind: UInt16, CaseIterable, BitwiseCopyable {
    case signWarning, signYellow, signRed, warning, yellow, red, askExtension, due, batch

    var bit: UInt16 { 1 << rawValue }
    static let signing: UInt16 = 0b111

    /// Takes the first of a set of bits; nil if it is empty.
    @inline(__always)
    static func popFirst(_ bits: inout UInt16) -> PointKind? {
        if bits == 0 { return nil }
        defer { bits &= bits &- 1 }
        return PointKind(rawValue: UInt16(truncatingIfNeeded: bits.trailingZeroBitCount))
    }
}
