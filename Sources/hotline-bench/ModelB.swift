import CGSL
import Kernel
import SimulationTime

/// Model B of docs/performance.md: an Erlang-A call centre through the kernel alone. 100 calls a minute, 4 minutes of
/// talk, 2 minutes of patience, 400 seats, first come first served, abandonment as a real event.
struct ModelB: ~Copyable {
    private struct Call: BitwiseCopyable {
        var arrival: SimTime
        var patienceEnd: EventHandle
        var next: UInt32
        var previous: UInt32
        var talk: Int64
    }

    private enum Kind {
        static let talkEnds: UInt16 = 0
        static let patienceEnds: UInt16 = 1
    }

    private(set) var answered = 0
    private(set) var abandoned = 0
    private(set) var waited: Int64 = 0

    private var events = EventQueue(origin: SimTime(milliseconds: 0), capacity: 4096)
    private var calls = RecordPool<Call>(capacity: 4096)
    private var idle = 400
    private var head = UInt32.max
    private var tail = UInt32.max

    mutating func run(calls total: Int, draw: (Double) -> Double) {
        var arrival = 0.0
        for _ in 0..<total {
            arrival += draw(600)
            let now = SimTime(milliseconds: Int64(arrival))
            serveEvents(until: now)
            arrive(at: now, talk: Int64(draw(240_000)), patience: Int64(draw(120_000)))
        }
        serveEvents(until: SimTime(milliseconds: .max / 2))
    }

    private mutating func arrive(at now: SimTime, talk: Int64, patience: Int64) {
        var call = Call(arrival: now, patienceEnd: .none, next: .max, previous: .max, talk: talk)
        if idle > 0 {
            idle -= 1
            answered += 1
            events.schedule(at: now + SimSpan(milliseconds: talk), .finish, kind: Kind.talkEnds, subject: 0)
            return
        }
        call.previous = tail
        let index = calls.make(call)
        calls[index].patienceEnd = events.schedule(
            at: now + SimSpan(milliseconds: patience), .deadline, kind: Kind.patienceEnds, subject: index)
        if tail == .max { head = index } else { calls[tail].next = index }
        tail = index
    }

    private mutating func serveEvents(until limit: SimTime) {
        while let event = events.pop(notAfter: limit) {
            if event.kind == Kind.talkEnds {
                if head == .max {
                    idle += 1
                    continue
                }
                let index = head
                let call = calls[index]
                events.cancel(call.patienceEnd)
                leaveQueue(index)
                answered += 1
                waited += (event.time - call.arrival).milliseconds
                events.schedule(
                    at: event.time + SimSpan(milliseconds: call.talk), .finish, kind: Kind.talkEnds, subject: 0)
            } else {
                leaveQueue(event.subject)
                abandoned += 1
            }
        }
    }

    private mutating func leaveQueue(_ index: UInt32) {
        let call = calls[index]
        if call.previous == .max { head = call.next } else { calls[call.previous].next = call.next }
        if call.next == .max { tail = call.previous } else { calls[call.next].previous = call.previous }
        calls.recycle(index)
    }
}
