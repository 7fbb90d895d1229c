extension CaseStep {
    /// What the number of a log entry (`CaseLog.Entry.detail`) says.
    public enum Detail: Sendable {
        /// Nothing.
        case none
        /// An index of `World.organisations`.
        case unit
        /// An index of `World.cases`, whose organisation is meant.
        case row
        /// A stage of `DisputeRules.stages`; a way of `RevisitRules.ways`; a level of `RevisitRules.Answers.levels`.
        case stage, way, level
        /// An index of `SupervisionRules.Trigger.allCases`.
        case trigger
        /// A number of contacts.
        case contacts
    }

    /// What the number of its log entries says.
    public var detail: Detail {
        switch self {
        case .dispatched: .row
        case .passing, .forwarded, .reached, .signed, .returnAsked, .returnGranted, .returnRefused, .accepted, .begun,
            .worked, .leadDone, .replied, .redone, .extensionAsked, .coHandled:
            .unit
        case .disputeMoved, .disputeSettled: .stage
        case .asked, .askedByPerson: .way
        case .answered: .level
        case .supervised: .trigger
        case .joined: .contacts
        case .announced, .registered, .disputed, .unanswered, .audited, .closed, .signWarning, .signYellow, .signRed,
            .warning, .yellowCard, .redCard, .overdue, .extensionGranted, .extensionRefused, .supervisionAnswered,
            .escalated, .accountGiven, .repeatRefused:
            .none
        }
    }

    /// Its name in files: `return_asked`.
    public var id: String { "\(self)".snakeCase }
}
