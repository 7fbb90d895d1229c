import HotlineModel
import Wording

// What became of orders, below the tables: the office's instruments and what callers say, where the scenario has them.

extension Summary {
    /// A line or two on all orders together: how they were sent about and chased, and whether callers are satisfied.
    public var ordersInWords: [String] {
        let lines = [
            [
                sentence(ConsoleWords.returns, "return_rate", "return_granted_rate"),
                sentence(ConsoleWords.extensions, "extension_rate"),
                sentence(ConsoleWords.cards, "warnings", "yellow_cards", "red_cards"),
                sentence(ConsoleWords.supervision, "supervision_orders", "supervision_on_time_rate"),
                sentence(ConsoleWords.redone, "redo_rate"),
            ],
            [
                sentence(ConsoleWords.satisfaction, "satisfaction_rate_rule", "satisfaction_rate_answered"),
                sentence(ConsoleWords.answers, "revisit_answer_rate"), sentence(ConsoleWords.solved, "solved_rate"),
            ],
            [
                sentence(
                    ConsoleWords.hotlineSatisfaction, "hotline_satisfaction_rate_rule",
                    "hotline_satisfaction_rate_answered"), sentence(ConsoleWords.complaints, "complaints_again"),
            ],
        ]
        return lines.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }
            .map { ConsoleWords.joined($0, report.language) } + (unscored.map { [$0] } ?? [])
    }

    /// The words with the values of measures; nil where the scenario has nothing they measure.
    private func sentence(_ words: Phrase, _ measures: String...) -> String? {
        guard let all = report.results.plan.scopes.firstIndex(where: { $0.kind == .all }),
            measures.contains(where: { row(of: $0, scope: all) != nil })
        else { return nil }
        return words(report.language, filling: measures.map { text(of: $0, scope: all) })
    }
}
