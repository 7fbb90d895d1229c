extension CaseStep {
    /// Who takes a step in an order's life.
    enum Actor {
        /// The organisation that the step's detail names.
        case named
        /// The organisation the order is at.
        case holder
        /// The hotline's own office, its dispatch desk included.
        case office
        /// The caller, another platform, or the clock.
        case nobody
    }

    /// Who takes it.
    var actor: Actor {
        switch self {
        case .passing, .reached, .signed, .returnAsked, .accepted, .begun, .worked, .leadDone, .replied, .coHandled,
            .extensionAsked, .supervisionAnswered, .accountGiven:
            .named
        case .forwarded: .holder
        case .registered, .dispatched, .returnGranted, .returnRefused, .disputed, .disputeMoved, .disputeSettled,
            .asked,
            .askedByPerson, .audited, .redone, .closed, .extensionGranted, .extensionRefused, .supervised, .escalated,
            .joined, .repeatRefused:
            .office
        case .announced, .answered, .unanswered, .signWarning, .signYellow, .signRed, .warning, .yellowCard, .redCard,
            .overdue:
            .nobody
        }
    }
}
