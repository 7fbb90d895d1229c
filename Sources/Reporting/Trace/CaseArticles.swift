import HotlineModel
import Scenarios

/// Which article of a scenario's rules stands behind what happens to an order.
struct CaseArticles {
    private let rules: CaseRules
    private let limit: HandlingLimit?

    /// - Parameters:
    ///   - category: the order's.
    ///   - lineLimit: which of the limits of lines holds, from 1; 0 for the category's.
    init(_ rules: CaseRules, category: String, lineLimit: Int) {
        self.rules = rules
        limit =
            lineLimit > 0
            ? rules.limitsOfLines[lineLimit - 1] : rules.limits.first { $0.category == category }
    }

    /// The articles behind a step, without those that the scenario leaves empty.
    ///
    /// - Parameters:
    ///   - detail: the stage, of a dispute.
    ///   - setsLimit: whether the clock of handling starts with it, which is the limit's article too.
    func behind(_ step: CaseStep, detail: Int = 0, setsLimit: Bool = false) -> [String] {
        var found: [String] = []
        for article in own(step, detail) + (setsLimit && step != .extensionGranted ? [limit?.article] : []) {
            if let article, !article.isEmpty, !found.contains(article) { found.append(article) }
        }
        return found
    }

    private func own(_ step: CaseStep, _ detail: Int) -> [String?] {
        switch step {
        case .dispatched: [rules.dispatch.article]
        case .signed: [limit?.sign == nil ? rules.signing?.article : limit?.article]
        case .signWarning, .signYellow, .signRed: [rules.signing?.article]
        case .returnAsked, .returnGranted, .returnRefused:
            [limit?.returnWithin == nil ? nil : limit?.article, rules.returns?.article]
        case .disputed: [rules.disputes?.article]
        case .disputeMoved, .disputeSettled: [rules.disputes?.stages[detail].article, rules.disputes?.article]
        case .leadDone, .coHandled: [rules.coHandling?.article]
        case .replied, .warning, .yellowCard, .redCard: [limit?.article]
        case .overdue: [limit?.article, rules.overdue?.article]
        case .escalated, .accountGiven: [rules.overdue?.article]
        case .extensionAsked, .extensionGranted, .extensionRefused: [rules.extensions?.article]
        case .supervised, .supervisionAnswered: [rules.supervision?.article]
        case .asked, .askedByPerson, .answered, .unanswered, .closed: [rules.revisit?.article]
        case .audited, .redone: [rules.redo?.article]
        case .joined, .repeatRefused: [rules.repeats?.article]
        case .announced, .registered, .passing, .forwarded, .reached, .accepted, .begun, .worked: []
        }
    }
}
