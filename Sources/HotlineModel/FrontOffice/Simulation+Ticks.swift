import Kernel
import SimulationTime

// What the calendar changes: heads at every tick, the cell that time counts in, the end of the warm-up.

extension Simulation {
    /// A tick begins: write what has passed, then change the heads.
    mutating func changeTick(at now: SimTime) {
        flush(at: now)
        tickOfDay += 1
        if tickOfDay == world.ticksPerDay {
            tickOfDay = 0
            day += 1
        }
        slotRow = world.days[day].kind * world.slotsPerDay + Int(Int64(tickOfDay) * world.tick / world.slot)
        for group in 0..<seats.count {
            let table = world.groups[group]
            let row = table.headsOfDay[day]
            setHeads(group, to: row < 0 ? 0 : table.heads[row][tickOfDay], at: now)
        }
        let next = now + SimSpan(milliseconds: world.tick - now.timeOfDay.milliseconds % world.tick)
        if next < world.to { events.schedule(at: next, .calendarChange, kind: Kind.tick, subject: 0) }
    }

    /// Seats come and take waiting callers; idle seats go; busy ones above the schedule go when they have done.
    private mutating func setHeads(_ group: Int, to heads: Int, at now: SimTime) {
        let time = now.milliseconds - base
        let old = seats[group]
        guard heads != old.scheduled else { return }
        seats[group].scheduledTime -= Int64(heads - old.scheduled) * time
        seats[group].scheduled = heads
        let present = max(heads, old.busy)
        seats[group].presentTime -= Int64(present - old.present) * time
        seats[group].present = present
        if selection == .longestIdle { idleSince.adjust(group, to: seats[group].idle, now: now.milliseconds) }
        while seats[group].idle > 0, takeNext(group, at: now) {}
    }

    /// The warm-up is over: what has passed is dropped.
    mutating func beginCounting(at now: SimTime) {
        flush(at: now)
        isCounting = true
    }

    /// Writes seat and queue time since the last flush into the cells of the present tick.
    mutating func flush(at now: SimTime) {
        let time = now.milliseconds - base
        let groups = seats.count
        for group in 0..<groups {
            let total = seats[group].total(at: time)
            if isCounting {
                let passed = total - seats[group].written
                tallies.seatsByDay[day * groups + group] += passed
                tallies.seatsBySlot[slotRow * groups + group] += passed
            }
            seats[group].written = total
        }
        tallies.flushQueue(at: time, day: day, slotRow: slotRow, isCounting: isCounting)
    }

    /// Callers who still wait when the period ends.
    mutating func countOpenCalls() {
        for queue in 0..<queues.count {
            var index = queues[queue].head
            while index != Call.nobody {
                let call = calls[index]
                if call.isCounted { tallies.countOpen(call) }
                index = call.next
            }
        }
    }
}

extension Tallies {
    fileprivate mutating func flushQueue(at time: Int64, day: Int, slotRow: Int, isCounting: Bool) {
        let waiting = waitingTime + Int64(waitingNow) * time
        if isCounting {
            var passed = QueueTally()
            passed.waiting = waiting - waitingWritten
            passed.elapsed = time - elapsedWritten
            queueByDay[day] += passed
            queueBySlot[slotRow] += passed
        }
        waitingWritten = waiting
        elapsedWritten = time
    }
}

extension SeatTally {
    /// Seat time that has passed between two totals.
    fileprivate static func - (a: SeatTally, b: SeatTally) -> SeatTally {
        var passed = SeatTally()
        passed.scheduled = a.scheduled - b.scheduled
        passed.present = a.present - b.present
        passed.busy = a.busy - b.busy
        return passed
    }
}
