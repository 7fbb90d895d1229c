import Kernel
import SimulationTime

// What the calendar changes: heads and breaks at every tick, the cell that time counts in, the end of the warm-up.

extension Simulation {
    /// A tick begins: write what has passed, then change the heads.
    mutating func changeTick(at now: SimTime) {
        flush(at: now)
        tickOfDay += 1
        if tickOfDay == world.ticksPerDay {
            tickOfDay = 0
            countOpenOrders(atEndOf: day, at: now)
            day += 1
            segment = world.segmentOfDay[day]
            if world.hasPhases { changePhases() }
            if knowledge.isCalled.count > 0 && world.days[day].date.day == 1 { reviewMonth() }
        }
        slotRow = world.days[day].row * world.slotsPerDay + Int(Int64(tickOfDay) * world.tick / world.slot)
        for group in 0..<seats.count {
            let table = world.groups[group]
            let row = table.headsOfDay[day]
            let isHere = knowledge.isCalled.count == 0 || knowledge.isCalled[group]
            let heads = row < 0 || !isHere ? 0 : table.heads[row][tickOfDay]
            let absent = crews.absent(group, of: heads, at: now.milliseconds)
            setHeads(group, to: heads, absent: absent, at: now)
            for pause in table.breaks where pause.tick == tickOfDay && pause.days[day] {
                callBreaks(group, pause.heads, length: pause.length, at: now)
            }
        }
        let next = now + SimSpan(milliseconds: world.tick - now.timeOfDay.milliseconds % world.tick)
        if next < world.to { events.schedule(at: next, .calendarChange, kind: Kind.tick, subject: 0) }
    }

    /// Seats come and take waiting callers; idle seats go; what becomes of busy ones is the group's rule at a shift's end.
    private mutating func setHeads(_ group: Int, to heads: Int, absent: Int, at now: SimTime) {
        let time = now.milliseconds - base
        let old = seats[group]
        guard heads != old.scheduled || absent != old.absent else { return }
        seats[group].scheduledTime -= Int64(heads - old.scheduled) * time
        seats[group].scheduled = heads
        seats[group].absentTime -= Int64(absent - old.absent) * time
        seats[group].absent = absent
        let due = heads - absent
        seats[group].due = due
        if swaps[group] {
            changeCrew(group, at: now)
        } else if due < old.due {
            changePresent(group, by: -min(seats[group].idle, max(0, old.present + old.onBreak - due)), at: now)
            if handsBack[group] { handBack(group, at: now) }
        } else {
            changePresent(group, by: max(0, due - old.present - old.onBreak), at: now)
        }
        idleChanges(group, at: now)
        if heads - absent == 0 {
            crews.breaksDue[group] = []
            seats[group].breaksDue = 0
            sendBackCallers(from: group, at: now)
        }
        seatWaiting(group, at: now)
    }

    /// The whole crew changes: the busy seats of the old one stay until they have done, the new one begins idle.
    private mutating func changeCrew(_ group: Int, at now: SimTime) {
        let time = now.milliseconds - base
        seats[group].breakTime += Int64(seats[group].onBreak) * time
        seats[group].onBreak = 0
        seats[group].breaksDue = 0
        crews.breaksDue[group] = []
        seats[group].crew &+= 1
        changePresent(group, by: seats[group].due - seats[group].idle, at: now)
    }

    /// Seats above the plan hand their callers back to the head of the queue and leave; after-call work, tasks and calls with a
    /// colleague are finished.
    private mutating func handBack(_ group: Int, at now: SimTime) {
        let count = seats[group]
        var surplus = count.present + count.onBreak - count.due
        surplus -= count.onBreak + count.busy - inHand[group].count
        while surplus > 0, inHand[group].tail != Call.nobody {
            returnToQueue(inHand[group].tail, group, at: now)
            changePresent(group, by: -1, at: now)
            surplus -= 1
        }
    }

    @inline(__always)
    mutating func changePresent(_ group: Int, by heads: Int, at now: SimTime) {
        seats[group].present &+= heads
        seats[group].presentTime &-= Int64(heads) &* (now.milliseconds &- base)
    }

    /// Keeps account of since when seats have been idle, where calls go to the longest idle.
    @inline(__always)
    mutating func idleChanges(_ group: Int, at now: SimTime) {
        if selection == .longestIdle { idleSince.adjust(group, to: seats[group].idle, now: now.milliseconds) }
    }

    /// Idle seats, and open places of seats that chat, take who waits.
    mutating func seatWaiting(_ group: Int, at now: SimTime) {
        while seats[group].idle > 0, takeNext(group, at: now) {}
        while takesFurtherChats(group), takeNextChat(group, at: now) {}
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

    /// Contacts that are still on their way to a seat when the period ends.
    mutating func countOpenCalls() {
        for queue in 0..<queues.count { countOpen(queues[queue], wait: true) }
        countOpen(underway, wait: false)
    }

    private mutating func countOpen(_ list: WaitingLine, wait: Bool) {
        var index = list.head
        while index != Call.nobody {
            let call = calls[index]
            if call.isCounted && !call.traits.contains(.handedBack) { tallies.countOpen(call, waits: wait) }
            index = call.next
        }
    }
}

// Breaks.

extension Simulation {
    /// Breaks fall due: idle seats go at once, busy ones when they have done.
    private mutating func callBreaks(_ group: Int, _ heads: Int, length: Int64, at now: SimTime) {
        let most = max(0, seats[group].due - seats[group].onBreak - seats[group].breaksDue)
        for _ in 0..<min(heads, most) { crews.breaksDue[group].append(length) }
        seats[group].breaksDue += min(heads, most)
        while seats[group].breaksDue > 0, seats[group].idle > 0 { goOnBreak(group, at: now) }
        idleChanges(group, at: now)
    }

    /// An idle seat goes on the break that has been due longest.
    mutating func goOnBreak(_ group: Int, at now: SimTime) {
        let length = crews.breaksDue[group].removeFirst()
        seats[group].breaksDue -= 1
        changePresent(group, by: -1, at: now)
        seats[group].onBreak += 1
        seats[group].breakTime -= now.milliseconds - base
        events.schedule(
            at: now + SimSpan(milliseconds: length), .finish, kind: Kind.breakEnds,
            subject: UInt32(group) | UInt32(seats[group].crew) << 16)
    }

    mutating func breakEnds(_ subject: UInt32, at now: SimTime) {
        let group = Int(subject & 0xffff)
        guard UInt16(subject >> 16) == seats[group].crew else { return }
        // Where crews change as a whole, seats above the plan are those of the old one.
        let stays = swaps[group] || !seats[group].hasSurplus
        seats[group].onBreak -= 1
        seats[group].breakTime += now.milliseconds - base
        guard stays else { return }
        changePresent(group, by: 1, at: now)
        idleChanges(group, at: now)
        seatWaiting(group, at: now)
    }
}

extension Tallies {
    fileprivate mutating func flushQueue(at time: Int64, day: Int, slotRow: Int, isCounting: Bool) {
        for type in 0..<typeCount {
            let total = waiting[type].time + waiting[type].now * time
            if isCounting {
                var passed = QueueTally()
                passed.waiting = total - waiting[type].written
                passed.elapsed = time - elapsedWritten
                queueByDay[day * typeCount + type] += passed
                queueBySlot[slotRow * typeCount + type] += passed
            }
            waiting[type].written = total
        }
        elapsedWritten = time
    }
}

extension SeatTally {
    /// Seat time that has passed between two totals.
    fileprivate static func - (a: SeatTally, b: SeatTally) -> SeatTally {
        var passed = SeatTally()
        passed.scheduled = a.scheduled - b.scheduled
        passed.absent = a.absent - b.absent
        passed.present = a.present - b.present
        passed.busy = a.busy - b.busy
        passed.holding = a.holding - b.holding
        passed.wrapping = a.wrapping - b.wrapping
        passed.other = a.other - b.other
        passed.onBreak = a.onBreak - b.onBreak
        return passed
    }
}
