import Kernel
import SimulationTime

/// Bytes as operations on the event queue, beside a sorted array that says what is right.
enum EventTarget {
    private struct Entry {
        let time: Int64
        let tie: TieClass
        let kind: UInt16
        let subject: UInt32
        let handle: EventHandle
    }

    static func feed(_ bytes: [UInt8]) {
        var input = bytes[...]
        func byte() -> UInt8 { input.popFirst() ?? 0 }
        // Times before 1970 too.
        let origin = (Int64(byte()) - 128) << 33
        var queue = EventQueue(origin: SimTime(milliseconds: origin), capacity: 16)
        // By time, tie class, order of scheduling.
        var sorted: [Entry] = []
        var now = origin
        var subject: UInt32 = 0

        func delta() -> Int64 { Int64(byte()) << Int64(byte() % 48) }

        func pop(notAfter limit: Int64) -> Bool {
            let event = queue.pop(notAfter: SimTime(milliseconds: limit))
            guard let due = sorted.first, due.time <= limit else {
                demand(event == nil, "an event before its time: \(event!)")
                now = max(now, limit)
                return false
            }
            sorted.removeFirst()
            demand(
                event?.time.milliseconds == due.time && event?.kind == due.kind && event?.subject == due.subject,
                "\(due) is due, \(String(describing: event)) came")
            now = due.time
            return true
        }

        while !input.isEmpty, now < 1 << 58 {
            let operation = byte()
            switch operation & 7 {
            case 0...3:
                let tie = TieClass(rawValue: operation & 3)!
                // The high bits say how far: often the present instant and its neighbours.
                let time = now + (operation >> 6 == 0 ? Int64(operation >> 3) & 7 : delta())
                let kind = UInt16(byte())
                let handle = queue.schedule(at: SimTime(milliseconds: time), tie, kind: kind, subject: subject)
                let place = sorted.firstIndex { ($0.time, $0.tie.rawValue) > (time, tie.rawValue) } ?? sorted.count
                sorted.insert(Entry(time: time, tie: tie, kind: kind, subject: subject, handle: handle), at: place)
                subject += 1
            case 4 where !sorted.isEmpty:
                let place = Int(byte()) % sorted.count
                demand(
                    queue.time(of: sorted[place].handle).milliseconds == sorted[place].time, "another time at a handle")
                queue.cancel(sorted.remove(at: place).handle)
            case 5:
                _ = pop(notAfter: now)
            case 6:
                while pop(notAfter: now + delta()), !input.isEmpty {}
            default:
                _ = pop(notAfter: now + delta())
            }
            demand(queue.count == sorted.count, "\(queue.count) events are counted, \(sorted.count) pending")
        }
        while pop(notAfter: .max / 2) {}
        demand(queue.count == 0 && sorted.isEmpty, "events are left")
    }
}
