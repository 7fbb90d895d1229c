import HotlineModel
import Wording

extension Summary {
    /// Organisations of the console's table.
    private static let lowest = 5

    /// The organisations with the lowest scores, the lowest first, with their cards; nil without a scorecard.
    var lowestScores: Table? {
        guard let sheet = ScoreSheet(report) else { return nil }
        let language = report.language
        let units = sheet.overall(report.results.plan).reversed().prefix(Summary.lowest)
        let cards = [
            ("warnings", ConsoleWords.warnings), ("yellow_cards", ConsoleWords.yellowCards),
            ("red_cards", ConsoleWords.redCards),
        ].filter { card in units.contains { row(of: card.0, scope: $0.scope) != nil } }
        let mark = NumberText.plain(sheet.card.pass)
        return Table(
            header: [
                ConsoleWords.lowestScores(language), ConsoleWords.score(language), ConsoleWords.passes(language, mark),
            ] + cards.map { $0.1(language) },
            rows: units.map { unit in
                let passed = report.results.estimate(score: unit.index, .pass, confidence: report.confidence)?.mean
                return [
                    report.results.plan.scopes[unit.scope].key, text(of: "unit_score", scope: unit.scope),
                    passed.map { ReadableNumber.text($0, isShare: true, unit: "1", language: language) } ?? "–",
                ] + cards.map { text(of: $0.0, scope: unit.scope) }
            })
    }

    /// A line on what the scorecard asks and this scenario does not measure; nil if it measures all.
    var unscored: String? {
        guard let names = ScoreSheet(report)?.unmeasured(report), !names.isEmpty else { return nil }
        return ConsoleWords.unscored(report.language, names.joined(separator: report.language == .en ? ", " : "、"))
    }
}
