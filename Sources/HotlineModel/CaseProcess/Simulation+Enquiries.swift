import Distributions
import Kernel
import SimulationTime

// Callers of open orders ask how far they have come. A Poisson process an order, thinned by the time of day: at most one event at a time
// stands for it, drawn anew whenever its rate may change, which makes no difference as it has no memory.

extension Simulation {
    /// When the caller of an order next has occasion to ask. To be called when the order is registered, is due at another instant, is replied
    /// to or done again.
    mutating func paceEnquiries(_ index: UInt32, at now: SimTime) {
        guard orders[index].isAskedAbout else { return }
        if !orders[index].enquiry.isNone {
            events.cancel(orders[index].enquiry)
            orders[index].enquiry = .none
        }
        switch orders[index].state {
        case .incoming, .replied, .asked, .audited, .closed: return
        default: break
        }
        let due = orders[index].due
        let isOverdue = now >= due
        var next = SimTime.never
        if let gap = isOverdue ? enquiries.overdueGap : enquiries.gap {
            orders[index].enquiries &+= 1
            let time = fate.milliseconds(gap, orders[index].fate, .enquiryAfter, Int(orders[index].enquiries))
            next = now + SimSpan(milliseconds: time)
        }
        if enquiries.changes && !isOverdue && due <= next {
            guard due < world.to else { return }
            orders[index].enquiry = events.schedule(
                at: due, .deadline, kind: Kind.enquiriesChange, subject: index)
        } else if next < world.to {
            orders[index].enquiry = events.schedule(at: next, .arrival, kind: Kind.enquiry, subject: index)
        }
    }

    /// The limit has passed: callers ask at another rate.
    mutating func enquiriesChange(_ index: UInt32, at now: SimTime) {
        orders[index].enquiry = .none
        paceEnquiries(index, at: now)
    }

    /// An occasion to ask: by day more often than at night, and often the web knows.
    mutating func considerEnquiry(_ index: UInt32, at now: SimTime) {
        orders[index].enquiry = .none
        let order = orders[index]
        let number = Int(order.enquiries)
        paceEnquiries(index, at: now)
        let row = enquiryRows[day]
        guard row >= 0,
            fate.uniform(order.fate, .enquiryComes, number) < enquiryShares[row &* world.ticksPerDay &+ tickOfDay]
        else { return }
        if fate.uniform(order.fate, .enquiryDeflected, number) < enquiries.selfService {
            noteNow(type: enquiries.type) { $0.enquiriesDeflected += 1 }
        } else {
            enquire(about: index, number, at: now)
        }
    }

    /// A contact that changes nothing about the order.
    private mutating func enquire(about index: UInt32, _ number: Int, at now: SimTime) {
        noteFurtherContact(about: index, at: now)
        let call = makeContact(fate.descendant(orders[index].fate, .enquiry, number), type: enquiries.type, at: now)
        logFurther(call, about: index)
        calls[call].traits = .enquires
        contactComes(call, at: now)
    }
}
