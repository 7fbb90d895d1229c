import SimulationTime

/// Everything that happened to calls and orders in the counted period of one replication, as flat entries: indices and milliseconds, no
/// names. Whoever writes it looks the names up.
///
/// A call is one attempt, as a switch records it: who hangs up and dials again makes two, which share their `caller`. Calls that were made,
/// and orders that were registered or announced, in the counted period are in it, each to its end or the end of the simulation.
public struct EventLog: Sendable {
    /// Something that happened to a call or an order.
    public struct Entry: BitwiseCopyable, Sendable {
        /// When.
        public let time: SimTime
        /// Index of `calls` or `orders`, as the activity says.
        public let subject: UInt32
        /// A group, unit, row, stage, way, level, trigger or number, as the activity says.
        public let detail: Int32
        /// Who did it: a group of seats for a call, an organisation for an order; negative for `Actor`'s others.
        public let actor: Int32
        let code: UInt8

        /// What happened.
        public var activity: Activity { Activity(code: code) }
    }

    /// Those who act and are no group of seats and no organisation.
    public enum Actor {
        /// The caller, or the clock.
        public static let nobody = -1
        /// The hotline's own office.
        public static let office = -2
    }

    /// An attempt.
    public struct Call: BitwiseCopyable, Sendable {
        /// Which attempt of a caller it is.
        public enum Attempt: UInt8, CaseIterable, Sendable, BitwiseCopyable {
            /// The first in a new matter.
            case fresh
            /// Again after a busy tone, after hanging up, after a dead number.
            case redial
            /// Asks for a person after the automatic agent was wrong.
            case returned
            /// Calls again in a matter that was served.
            case repeated
            /// … because it was not solved.
            case complaint
            /// Asks how far an order has come.
            case enquiry
        }

        /// Index of `World.types`: line, category.
        public let type: UInt32
        /// Number of the caller, from 1: one who has a matter, with all he does about it.
        public let caller: UInt32
        /// Which attempt it is.
        public let attempt: Attempt
        /// Index of the order it brought, joined or is about; `EventLog.none` for none in this log.
        public internal(set) var order = EventLog.none
    }

    /// An order.
    public struct Order: BitwiseCopyable, Sendable {
        /// Its number, as in `hotline trace`.
        public let number: UInt32
        /// Type of the contact or of the other platform's orders that it came of.
        public let type: UInt32
        /// Row of `World.cases` it is assigned to at the end.
        public internal(set) var row: UInt32
        /// Number of the caller; 0 for an order of another platform.
        public internal(set) var caller: UInt32 = 0
        /// Index of the call it came of; `EventLog.none` for none in this log.
        public internal(set) var call = EventLog.none
        /// The last limit that was in force for it; nil if there was none.
        public internal(set) var due: SimTime?
    }

    /// No call, no order.
    public static let none = UInt32.max

    /// What happened, in the order in which it did.
    public internal(set) var entries: [Entry] = []
    /// Calls, by their beginnings.
    public internal(set) var calls: [Call] = []
    /// Orders, by their beginnings.
    public internal(set) var orders: [Order] = []
    /// Callers there were, numbered from 1.
    public internal(set) var callers: UInt32 = 0
}

/// A log while it is written, and what the places of the event loop's records stand for in it.
///
/// A call's place in the pool is used again by another, so that what is known by place is set when a record gets it.
struct EventRecorder {
    var log = EventLog()
    /// The next attempt is one after a busy tone, a dead number, or hanging up.
    var isRedial = false
    // By place of the call: index of the attempt, number of the caller, index of the order it is about.
    private var attempts: [UInt32] = []
    private var callers: [UInt32] = []
    private var matters: [UInt32] = []
    // By place of the order: index in the log, number of the caller, type it came of.
    private var orders: [UInt32] = []
    private var callersOfOrders: [UInt32] = []
    private var types: [UInt32] = []

    private static func put(_ value: UInt32, _ place: UInt32, in list: inout [UInt32]) {
        while list.count <= Int(place) { list.append(EventLog.none) }
        list[Int(place)] = value
    }

    private static func get(_ place: UInt32, in list: [UInt32]) -> UInt32 {
        Int(place) < list.count ? list[Int(place)] : EventLog.none
    }

    func attempt(_ place: UInt32) -> UInt32 { EventRecorder.get(place, in: attempts) }
    func caller(_ place: UInt32) -> UInt32 { EventRecorder.get(place, in: callers) }
    func matter(_ place: UInt32) -> UInt32 { EventRecorder.get(place, in: matters) }
    func order(_ place: UInt32) -> UInt32 { EventRecorder.get(place, in: orders) }
    func caller(ofOrder place: UInt32) -> UInt32 { EventRecorder.get(place, in: callersOfOrders) }
    func type(ofOrder place: UInt32) -> UInt32 { EventRecorder.get(place, in: types) }

    mutating func setAttempt(_ index: UInt32, _ place: UInt32) { EventRecorder.put(index, place, in: &attempts) }

    /// A record is a caller's, about an order or about none.
    mutating func setCaller(_ caller: UInt32, about order: UInt32, _ place: UInt32) {
        EventRecorder.put(caller, place, in: &callers)
        EventRecorder.put(order, place, in: &matters)
    }

    mutating func newCaller() -> UInt32 {
        log.callers += 1
        return log.callers
    }

    /// A place is another order's from now on.
    mutating func beginOrder(type: UInt32, _ place: UInt32) {
        EventRecorder.put(EventLog.none, place, in: &orders)
        EventRecorder.put(0, place, in: &callersOfOrders)
        EventRecorder.put(type, place, in: &types)
    }

    mutating func setOrder(_ index: UInt32, _ place: UInt32) { EventRecorder.put(index, place, in: &orders) }

    mutating func setCaller(_ caller: UInt32, ofOrder place: UInt32) {
        EventRecorder.put(caller, place, in: &callersOfOrders)
    }
}
