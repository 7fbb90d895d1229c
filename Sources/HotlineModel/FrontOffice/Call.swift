import Kernel
import SimulationTime

/// A contact in the house or on the way back to the telephone; also a task, and a caller's place with a colleague of the seat.
struct Call: BitwiseCopyable, Linked {
    /// Since when it waits: of this attempt, after menu and automatic agent.
    var arrival: SimTime
    /// Drawn when the caller first came: two scenarios meet the same callers.
    var talk: Int64
    var wrapUp: Int64
    /// How long this attempt waits, `Int64.max` for ever. Of a call-back in hand: how long it has waited.
    var patience: Int64
    /// The caller's number, from which all else about him is drawn.
    var fate: UInt64 = 0
    /// The first attempt of a caller with a new matter; of no meaning for others.
    var first = SimTime(milliseconds: 0)
    /// Order of joining the queue, over all queues, from 1; below 0 for a caller handed back to the head of the queue; 0 for one
    /// who found a seat idle.
    var ticket: Int64 = 0
    /// The end of patience while waiting; the end of talk in groups that hand back.
    var patienceEnd = EventHandle.none
    /// When the next group opens to this caller.
    var groupOpens = EventHandle.none
    /// Neighbours in a queue or list.
    var next = Call.nobody
    var previous = Call.nobody
    var type: UInt32
    /// Day and slot row this attempt counts in; `Call.nobody` for an attempt of the warm-up.
    var day = Call.nobody
    var slotRow = Call.nobody
    /// The call whose seat asked for this colleague, or the colleague's place the seat waits for; the type of a missed caller who is
    /// called back.
    var partner = Call.nobody
    /// The order a task is about, or a contact comes about again, by place and number.
    var matter = Call.nobody
    var matterNumber: UInt32 = 0
    /// The common matter of a surge that it is about, from 1; 0 for none.
    var common: UInt32 = 0
    /// Milliseconds he waited for the seat that first took him, 24 days at most.
    var waited: Int32 = 0
    /// Redials made so far; beyond 65,535 they are not counted.
    var redials: UInt16 = 0
    var group: UInt16 = 0
    /// Crew of the seat that took it.
    var crew: UInt16 = 0
    /// Place of a chat among those of its group; `Call.wholeSeat` else.
    var seat = Call.wholeSeat
    /// Hand-over or special handling it takes, if its outcome is one.
    var choice: UInt16 = 0
    var phase = Phase.talk
    var outcome = Outcome.plain
    var traits: Traits = []
    /// How often the caller came again in this matter, it not being solved.
    var complaints: UInt8 = 0

    var isCounted: Bool { @inline(__always) get { day != Call.nobody } }
    /// 1 for the first attempt of a caller with a new matter.
    var isFresh: Int64 { @inline(__always) get { redials == 0 && traits.isDisjoint(with: .again) ? 1 : 0 } }

    static let nobody = UInt32.max
    static let wholeSeat = UInt16.max

    /// What ends next.
    enum Phase: UInt8 {
        /// The talk of a call after which nothing but the after-call work comes; also while it waits.
        case talk
        /// The menu, the automatic agent.
        case menu, agent
        /// The seat dials to call back.
        case dialling
        /// Talk after which the seat asks for a colleague; the wait for one.
        case talkBefore, holding
        /// The colleague talks with the seat's caller or with the seat; introduces; talks to the caller alone.
        case together, introduction, alone
        /// The seat goes on after a consultation.
        case then
        /// A task is done.
        case work
    }

    /// What becomes of an answered call.
    enum Outcome: UInt8 {
        /// Nothing is said about it.
        case plain
        case direct, order
        /// A colleague is asked, and then settles the matter.
        case handOver, settled
        case special
        /// The caller hung up while the seat waited for a colleague.
        case hungUp
    }

    struct Traits: OptionSet, BitwiseCopyable {
        let rawValue: UInt16
        /// Asks for a person after the automatic agent failed.
        static let asksForPerson = Traits(rawValue: 1)
        /// Has hung up and is called back when it is his turn.
        static let calledBack = Traits(rawValue: 2)
        /// Was answered, and handed back at a shift's end.
        static let handedBack = Traits(rawValue: 4)
        /// Calls in a matter that was served already.
        static let repeats = Traits(rawValue: 8)
        /// The caller has left this seat's hands: what follows belongs to another record.
        static let passedOn = Traits(rawValue: 16)
        /// Knows the new number, and dials it from now on.
        static let dialsNew = Traits(rawValue: 32)
        /// Asks how far an order has come.
        static let enquires = Traits(rawValue: 64)
        /// Comes again because the matter was not solved; also `repeats`.
        static let complains = Traits(rawValue: 128)
        /// Got a wrong answer, from knowledge that is out of date.
        static let misinformed = Traits(rawValue: 256)

        /// Attempts that are neither fresh nor redials.
        static let again: Traits = [.asksForPerson, .repeats, .enquires]
    }
}

/// A record that can stand in one list at a time.
protocol Linked: BitwiseCopyable {
    /// Neighbours in the list, `Call.nobody` for none.
    var next: UInt32 { get set }
    var previous: UInt32 { get set }
}

/// First come, first served: a doubly linked list through the records of a pool, so that giving up is a constant-time unlink.
struct WaitingLine: BitwiseCopyable {
    private(set) var head = Call.nobody
    private(set) var tail = Call.nobody
    private(set) var count = 0

    @inline(__always)
    mutating func append<Record: Linked>(_ index: UInt32, in calls: inout RecordPool<Record>) {
        calls[index].previous = tail
        calls[index].next = Call.nobody
        if tail == Call.nobody { head = index } else { calls[tail].next = index }
        tail = index
        count &+= 1
    }

    /// Puts a call before all others.
    mutating func prepend<Record: Linked>(_ index: UInt32, in calls: inout RecordPool<Record>) {
        calls[index].next = head
        calls[index].previous = Call.nobody
        if head == Call.nobody { tail = index } else { calls[head].previous = index }
        head = index
        count &+= 1
    }

    /// Puts a record behind another, or before all others if that is nobody.
    mutating func insert<Record: Linked>(_ index: UInt32, after place: UInt32, in records: inout RecordPool<Record>) {
        if place == Call.nobody {
            prepend(index, in: &records)
            return
        }
        let next = records[place].next
        guard next != Call.nobody else {
            append(index, in: &records)
            return
        }
        records[index].previous = place
        records[index].next = next
        records[place].next = index
        records[next].previous = index
        count &+= 1
    }

    @inline(__always)
    mutating func remove<Record: Linked>(_ index: UInt32, in calls: inout RecordPool<Record>) {
        let next = calls[index].next
        let previous = calls[index].previous
        if previous == Call.nobody { head = next } else { calls[previous].next = next }
        if next == Call.nobody { tail = previous } else { calls[next].previous = previous }
        count &-= 1
    }
}
