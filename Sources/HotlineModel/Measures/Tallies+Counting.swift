// What an attempt adds, once, when its outcome is known: to the cell of its day and to that of its kind of day × slot.

extension Tallies {
    @inline(__always)
    mutating func countAnswer(_ call: Call, group: Int, wait: Int64, within: Int64) {
        let isWithin: Int64 = wait <= within ? 1 : 0
        let delayed: Int64 = call.ticket == 0 ? 0 : 1
        let type = Int(call.type)
        let day = Int(call.day)
        let row = Int(call.slotRow)
        contactsByDay[day &* typeCount &+ type].addAnswer(call, isWithin, delayed, wait)
        contactsBySlot[row &* typeCount &+ type].addAnswer(call, isWithin, delayed, wait)
        seatsByDay[day &* groupCount &+ group].addAnswer(call, isWithin, wait)
        seatsBySlot[row &* groupCount &+ group].addAnswer(call, isWithin, wait)
        addWait(wait, type: type, day: day, isAnswered: true)
        if type < contactTypes {
            contactsByWeek[weekCell(row, day: day)].addAnswer(isWithin)
        }
    }

    /// A busy tone.
    mutating func countBusy(_ call: Call, isLost: Bool) {
        var tally = ContactTally(offering: call)
        tally.lost = isLost ? 1 : 0
        tally.blocked = 1
        add(tally, call)
    }

    /// A caller who hung up.
    mutating func countAbandonment(_ call: Call, wait: Int64, within: Int64, isLost: Bool) {
        var tally = ContactTally(offering: call)
        tally.lost = isLost ? 1 : 0
        tally.delayed = 1
        tally.abandoned = 1
        tally.abandonedWithin = wait <= within ? 1 : 0
        tally.wait = wait
        addWait(wait, type: Int(call.type), day: Int(call.day), isAnswered: false)
        add(tally, call)
    }

    /// A caller who still waits, or has not come that far.
    mutating func countOpen(_ call: Call, waits: Bool) {
        var tally = ContactTally(offering: call)
        tally.delayed = waits ? 1 : 0
        tally.inSystem = 1
        add(tally, call)
    }

    /// An attempt that neither a seat nor giving up ended.
    ///
    /// - Parameter isSought: whether it wanted a seat (`Measure.Sums.sought`).
    mutating func countOffered(_ call: Call, isLost: Bool = false, isDelayed: Bool = false, isSought: Bool = true) {
        if !isSought && Int(call.type) < contactTypes {
            contactsByWeek[weekCell(Int(call.slotRow), day: Int(call.day))].unsought += 1
        }
        var tally = ContactTally(offering: call)
        tally.lost = isLost ? 1 : 0
        tally.delayed = isDelayed ? 1 : 0
        add(tally, call)
    }

    /// A caller who had been answered before is lost after all.
    mutating func countLoss(_ call: Call) {
        var tally = ContactTally()
        tally.lost = 1
        add(tally, call)
    }

    private mutating func add(_ tally: ContactTally, _ call: Call) {
        let (day, row, type) = (Int(call.day), Int(call.slotRow), Int(call.type))
        if type < contactTypes { contactsByWeek[weekCell(row, day: day)].offered += tally.offered }
        contactsByDay[day &* typeCount &+ type] += tally
        contactsBySlot[row &* typeCount &+ type] += tally
    }

    /// Counts something of an attempt, for its own type or another.
    @inline(__always)
    mutating func note(_ call: Call, type: Int, _ change: (inout OutcomeTally) -> Void) {
        guard call.isCounted else { return }
        change(&outcomesByDay[Int(call.day) &* typeCount &+ type])
        change(&outcomesBySlot[Int(call.slotRow) &* typeCount &+ type])
    }

    @inline(__always)
    mutating func note(_ call: Call, _ change: (inout OutcomeTally) -> Void) {
        note(call, type: Int(call.type), change)
    }
}

extension ContactTally {
    fileprivate init(offering call: Call) {
        self.init()
        offered = 1
        fresh = call.isFresh
    }
}

extension ContactTally {
    @inline(__always)
    fileprivate mutating func addAnswer(_ call: Call, _ isWithin: Int64, _ isDelayed: Int64, _ waited: Int64) {
        offered &+= 1
        fresh &+= call.isFresh
        delayed &+= isDelayed
        answered &+= 1
        answeredWithin &+= isWithin
        wait &+= waited
        waitAnswered &+= waited
        talk &+= call.talk
        wrapUp &+= call.wrapUp
    }
}

extension WeekTally {
    @inline(__always)
    fileprivate mutating func addAnswer(_ isWithin: Int64) {
        offered &+= 1
        answered &+= 1
        answeredWithin &+= isWithin
    }
}

extension SeatTally {
    @inline(__always)
    fileprivate mutating func addAnswer(_ call: Call, _ isWithin: Int64, _ waited: Int64) {
        answered &+= 1
        answeredWithin &+= isWithin
        waitAnswered &+= waited
        talk &+= call.talk
        wrapUp &+= call.wrapUp
    }
}
