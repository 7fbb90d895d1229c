import Kernel
import SimulationTime

// First-contact resolution by no repeat: whether the caller of a new matter, once it was accepted, makes a further contact about it within
// the window. Counted for the day and slot of the first attempt; the base when the contact's outcome is known, the further
// contact once.

extension Simulation {
    /// Whether a contact is the first accepted one in its matter, and its window lies within the counted period.
    func isFollowed(_ call: Call) -> Bool {
        guard matterWindow >= 0, call.traits.isDisjoint(with: [.repeats, .enquires]) else { return false }
        switch call.outcome {
        case .direct, .settled, .order: break
        case .plain, .handOver, .special, .hungUp: return false
        }
        return call.first >= world.from && call.first.milliseconds &+ matterWindow <= world.to.milliseconds
    }

    /// A new matter was accepted.
    mutating func countMatter(_ call: Call, type: Int) {
        if isFollowed(call) { noteMatter(since: call.first, type) { $0.matters += 1 } }
    }

    /// The caller of a new matter will call again at an instant. The order he wrote, if there is one, is followed no more.
    /// - Returns: whether that is a further contact within the window.
    mutating func noteRepeat(of call: Call, type: Int, order: UInt32, at time: SimTime) -> Bool {
        guard isFollowed(call), (time - call.first).milliseconds <= matterWindow, time < world.to else { return false }
        noteMatter(since: call.first, type) { $0.mattersAgain += 1 }
        // He may have joined another caller's.
        if order != Call.nobody && orders[order].fate == call.fate { orders[order].first = .never }
        return true
    }

    /// The caller of an order makes a further contact about it.
    mutating func noteFurtherContact(about index: UInt32, at now: SimTime) {
        let first = orders[index].first
        guard first != .never else { return }
        orders[index].first = .never
        if (now - first).milliseconds <= matterWindow {
            noteMatter(since: first, Int(orders[index].contactType)) { $0.mattersAgain += 1 }
        }
    }

    private mutating func noteMatter(since first: SimTime, _ type: Int, _ change: (inout OutcomeTally) -> Void) {
        let day = first.date.dayNumber - world.days[0].date.dayNumber
        let slot = Int(first.timeOfDay.milliseconds / world.slot)
        let row = world.days[day].row * world.slotsPerDay + slot
        change(&tallies.outcomesByDay[day * tallies.typeCount + type])
        change(&tallies.outcomesBySlot[row * tallies.typeCount + type])
    }
}
