import Kernel
import SimulationTime
import Testing

@Suite struct EventQueueTests {
    let origin = SimTime("2024-01-01")!

    private func drain(_ queue: inout EventQueue) -> [UInt32] {
        var subjects: [UInt32] = []
        while let event = queue.pop(notAfter: SimTime(milliseconds: .max / 2)) { subjects.append(event.subject) }
        return subjects
    }

    @Test func tiesAtOneInstantFollowTheWrittenOrder() {
        var queue = EventQueue(origin: origin)
        let t = origin + .hour
        for (subject, tie) in [
            (1, TieClass.arrival), (2, .calendarChange), (3, .finish), (4, .deadline), (5, .arrival),
        ] {
            queue.schedule(at: t, tie, kind: 0, subject: UInt32(subject))
        }
        queue.schedule(at: t, .finish, kind: 0, subject: 6)
        #expect(drain(&queue) == [3, 6, 4, 2, 1, 5])
    }

    @Test func anEventForThePresentInstantOvertakesLaterClasses() {
        var queue = EventQueue(origin: origin)
        queue.schedule(at: origin + .second, .arrival, kind: 0, subject: 1)
        queue.schedule(at: origin + .second, .arrival, kind: 0, subject: 2)
        #expect(queue.pop(notAfter: origin + .day)?.subject == 1)
        // A talk of no length at all: it ends before the second caller comes.
        queue.schedule(at: origin + .second, .finish, kind: 0, subject: 3)
        #expect(drain(&queue) == [3, 2])
    }

    @Test func theLimitIsInclusiveAndKeepsWhatIsLater() {
        var queue = EventQueue(origin: origin)
        queue.schedule(at: origin + .seconds(10), .deadline, kind: 7, subject: 1)
        #expect(queue.pop(notAfter: origin + .seconds(9)) == nil)
        queue.schedule(at: origin + .seconds(9), .deadline, kind: 7, subject: 2)
        #expect(queue.pop(notAfter: origin + .seconds(10))?.subject == 2)
        let event = queue.pop(notAfter: origin + .seconds(10))
        #expect(event?.time == origin + .seconds(10) && event?.kind == 7)
        #expect(queue.pop(notAfter: SimTime(milliseconds: .max / 2)) == nil)
        #expect(queue.count == 0)
    }

    @Test func farDeadlinesStandBesideMilliseconds() {
        var queue = EventQueue(origin: origin)
        let times = [SimSpan.days(36_500), .days(400), .minutes(3), SimSpan(milliseconds: 1), .hours(23), .zero]
        for (i, span) in times.enumerated() {
            queue.schedule(at: origin + span, .deadline, kind: 0, subject: UInt32(i))
        }
        #expect(drain(&queue) == [5, 3, 2, 4, 1, 0])
    }

    @Test func cancelTakesOneEventOnly() {
        var queue = EventQueue(origin: origin, capacity: 16)
        var handles: [EventHandle] = []
        for i in 0..<1000 {
            handles.append(queue.schedule(at: origin + .seconds(i % 7), .finish, kind: 0, subject: UInt32(i)))
        }
        for i in stride(from: 0, to: 1000, by: 2) { queue.cancel(handles[i]) }
        #expect(queue.count == 500)
        let left = drain(&queue)
        #expect(left == (0..<1000).filter { $0 % 2 == 1 }.sorted { ($0 % 7, $0) < ($1 % 7, $1) }.map(UInt32.init))
    }

    /// Against a sorted array: random schedules, cancellations and limits, times from one millisecond to a century.
    @Test(arguments: 0..<24)
    func agreesWithASortedList(seed: Int) {
        struct Entry { var time: Int64, tie: UInt8, sequence: Int, subject: UInt32, handle: EventHandle }
        var random = SplitMix(state: UInt64(seed) &+ 99)
        var queue = EventQueue(origin: origin, capacity: 16)
        var list: [Entry] = []
        var now = origin.milliseconds
        var sequence = 0
        for step in 0..<4000 {
            switch random.next() % 8 {
            case 0...3:
                let reach: [Int64] = [1, 4, 70, 5000, 300_000, 90_000_000, 40_000_000_000]
                let time = now + Int64(random.next() % UInt64(reach[Int(random.next() % 7)]))
                let tie = TieClass(rawValue: UInt8(random.next() % 4))!
                let handle = queue.schedule(
                    at: SimTime(milliseconds: time), tie, kind: UInt16(step % 60_000), subject: UInt32(step))
                list.append(
                    Entry(time: time, tie: tie.rawValue, sequence: sequence, subject: UInt32(step), handle: handle))
                sequence += 1
            case 4 where !list.isEmpty:
                queue.cancel(list.remove(at: Int(random.next() % UInt64(list.count))).handle)
            default:
                let limit = now + Int64(random.next() % 400_000)
                let due = list.indices.min {
                    (list[$0].time, list[$0].tie, list[$0].sequence) < (list[$1].time, list[$1].tie, list[$1].sequence)
                }
                let event = queue.pop(notAfter: SimTime(milliseconds: limit))
                if let due, list[due].time <= limit {
                    #expect(event?.subject == list[due].subject && event?.time.milliseconds == list[due].time)
                    now = list[due].time
                    list.remove(at: due)
                } else {
                    #expect(event == nil)
                    now = limit
                }
            }
            #expect(queue.count == list.count)
        }
    }
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
