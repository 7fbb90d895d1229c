// What an attempt adds, once, when its outcome is known: to the cell of its day and to that of its kind of day × slot.

extension Tallies {
    @inline(__always)
    mutating func countAnswer(_ call: Call, group: Int, wait: Int64) {
        let isWithin: Int64 = wait <= within ? 1 : 0
        let delayed: Int64 = call.ticket == 0 ? 0 : 1
        let type = Int(call.type)
        let day = Int(call.day)
        let row = Int(call.slotRow)
        contactsByDay[day &* typeCount &+ type].addAnswer(call, isWithin, delayed, wait)
        contactsBySlot[row &* typeCount &+ type].addAnswer(call, isWithin, delayed, wait)
        seatsByDay[day &* groupCount &+ group].addAnswer(call, isWithin, wait)
        seatsBySlot[row &* groupCount &+ group].addAnswer(call, isWithin, wait)
        addWait(wait, type: type, day: day)
    }

    mutating func countFailure(_ call: Call, wait: Int64, isBusy: Bool, isLost: Bool) {
        var tally = ContactTally()
        tally.offered = 1
        tally.fresh = call.redials == 0 ? 1 : 0
        tally.lost = isLost ? 1 : 0
        if isBusy {
            tally.blocked = 1
        } else {
            tally.delayed = 1
            tally.abandoned = 1
            tally.abandonedWithin = wait <= within ? 1 : 0
            tally.wait = wait
            addWait(wait, type: Int(call.type), day: Int(call.day))
        }
        add(tally, call)
    }

    mutating func countOpen(_ call: Call) {
        var tally = ContactTally()
        tally.offered = 1
        tally.fresh = call.redials == 0 ? 1 : 0
        tally.delayed = 1
        tally.inSystem = 1
        add(tally, call)
    }

    private mutating func add(_ tally: ContactTally, _ call: Call) {
        contactsByDay[Int(call.day) &* typeCount &+ Int(call.type)] += tally
        contactsBySlot[Int(call.slotRow) &* typeCount &+ Int(call.type)] += tally
    }
}

extension ContactTally {
    @inline(__always)
    fileprivate mutating func addAnswer(_ call: Call, _ isWithin: Int64, _ isDelayed: Int64, _ waited: Int64) {
        offered &+= 1
        fresh &+= call.redials == 0 ? 1 : 0
        delayed &+= isDelayed
        answered &+= 1
        answeredWithin &+= isWithin
        wait &+= waited
        waitAnswered &+= waited
        talk &+= call.talk
        wrapUp &+= call.wrapUp
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
