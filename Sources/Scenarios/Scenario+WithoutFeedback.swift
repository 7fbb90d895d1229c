extension Scenario {
    /// The open loop: the same scenario in which nobody calls because of how he was served. No redials, no repeats, no complaints again, no returns after a
    /// wrong containment, no progress enquiries. Who meets a dead number still dials the new one: that is the timetable's
    /// doing, not the service's.
    public var withoutFeedback: Scenario {
        var open = self
        open.demand.redials.afterAbandoning = 0
        open.demand.redials.afterBusy = 0
        open.demand.repeats.share = 0
        open.demand.repeats.unsolved = 0
        open.frontOffice.ai?.wrong = 0
        // The category goes with its contacts, and with it what names it.
        if demand.enquiries != nil {
            let name = Enquiries.category
            open.demand.enquiries = nil
            open.frontOffice.calls.removeAll { $0.category == name }
            open.frontOffice.routing.removeAll { $0.category == name }
            for group in open.frontOffice.groups.indices {
                open.frontOffice.groups[group].skills?.removeAll { $0.category == name }
            }
        }
        return open
    }
}
