import Distributions
import Kernel
import SimulationTime

/// The event queue alone, by the hold model (Vaucher and Duval 1975): the queue is kept at `pending` events; each step
/// pops the next one and schedules it anew. The times ahead are drawn beforehand.
enum HoldProbes {
    static let steps = 1_000_000

    static func make() -> [Probe] {
        [
            hold(id: "hold_400", "pop + schedule, 400 pending, 4 min ahead", pending: 400, meanSeconds: 240),
            hold(
                id: "hold_40000", "pop + schedule, 40,000 pending, 5 days ahead", pending: 40_000, meanSeconds: 432_000),
            cancel(id: "cancel_400", "schedule + cancel, 400 pending", pending: 400, meanSeconds: 240),
            cancel(id: "cancel_40000", "schedule + cancel, 40,000 pending", pending: 40_000, meanSeconds: 432_000),
        ]
    }

    private static func hold(id: String, _ title: String, pending: Int, meanSeconds: Double) -> Probe {
        let spans = drawSpans(meanSeconds)
        return Probe(id: id, title: title, operation: "pop + schedule") {
            var events = EventQueue(origin: SimTime(milliseconds: 0), capacity: pending)
            for i in 0..<pending {
                events.schedule(
                    at: SimTime(milliseconds: spans[i & mask]), .finish, kind: 0, subject: UInt32(i))
            }
            let never = SimTime(milliseconds: .max / 2)
            for i in 0..<steps {
                let event = events.pop(notAfter: never)!
                events.schedule(
                    at: event.time + SimSpan(milliseconds: spans[i & mask]), .finish, kind: 0, subject: event.subject)
            }
            sink(events.count)
            return steps
        }
    }

    private static func cancel(id: String, _ title: String, pending: Int, meanSeconds: Double) -> Probe {
        let spans = drawSpans(meanSeconds)
        let stream = RandomStream(seed: 1, replication: 0, purpose: "which", subject: "benchmark")
        let which = (0...mask).map { _ in stream.integer(below: pending) }
        return Probe(id: id, title: title, operation: "schedule + cancel") {
            var events = EventQueue(origin: SimTime(milliseconds: 0), capacity: pending + 1)
            var handles: [EventHandle] = []
            for i in 0..<pending {
                handles.append(
                    events.schedule(at: SimTime(milliseconds: spans[i & mask]), .deadline, kind: 0, subject: 0))
            }
            for i in 0..<steps {
                let time = SimTime(milliseconds: spans[i & mask])
                let handle = events.schedule(at: time, .deadline, kind: 0, subject: 0)
                events.cancel(handles[which[i & mask]])
                handles[which[i & mask]] = handle
            }
            sink(events.count)
            return steps
        }
    }

    private static let mask = 65_535

    private static func drawSpans(_ meanSeconds: Double) -> [Int64] {
        let stream = RandomStream(seed: 1, replication: 0, purpose: "spans", subject: "benchmark")
        return (0...mask).map { _ in Int64(stream.exponential(mean: meanSeconds * 1000)) + 1 }
    }
}
