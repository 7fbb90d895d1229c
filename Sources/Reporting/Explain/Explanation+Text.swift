import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

extension Explanation {
    /// Characters of a value at most; more would hide the others.
    private static let longest = 110

    /// The whole as lines of text.
    public func lines(_ language: Language) -> [String] {
        let title = language.choose(from: regulation.title) ?? ""
        let head = regulation.document.isEmpty ? title : ExplainWords.document(language, title, regulation.document)
        let force = Explanation.force((regulation.from, regulation.to), language)
        var lines = [force.isEmpty ? head : "\(head)  [\(force)]"]
        let count = String(entries.count)
        lines.append(
            date.map { ExplainWords.rulesOn(language, "\($0)", count, String(regulation.articles.count)) }
                ?? ExplainWords.rules(language, count))
        if let date, !regulation.isInForce(on: date) {
            lines.append(ExplainWords.notInForce(language, "\(date)", force))
        }
        if let runs {
            lines.append(
                ExplainWords.runs(language, String(runs.days), String(runs.replications), runs.confidence.percent))
        }
        for entry in entries { lines += [""] + text(entry, language) }
        let unclear = entries.filter(\.isUnclear).map(\.article.id).joined(separator: ", ")
        if !unclear.isEmpty { lines += ["", ExplainWords.unclearRules(language, unclear)] }
        return lines
    }

    private func text(_ entry: Entry, _ language: Language) -> [String] {
        let article = entry.article
        let stated = article.from != nil || article.to != nil
        let force = stated ? "[\(Explanation.force(regulation.force(of: article), language))]" : ""
        let head = [article.id, article.article, language.choose(from: article.title) ?? "", force]
        return [head.filter { !$0.isEmpty }.joined(separator: "  ")]
            + entry.values.map { "    " + Explanation.text($0, language) }
            + (outcome(entry, language) + looked(at: entry, language)).map { "    " + $0 }
    }

    /// The days of a run that is not of the usual days.
    private func looked(at entry: Entry, _ language: Language) -> [String] {
        guard let runs, let window = entry.window, window.first != runs.first || window.days != runs.days else {
            return []
        }
        return [ExplainWords.window(language, "\(window.first)", "\(window.last)", String(window.days))]
    }

    /// Days in force; empty if always.
    static func force(_ days: (from: CivilDate?, to: CivilDate?), _ language: Language) -> String {
        switch days {
        case (nil, nil): ""
        case (let from?, nil): ExplainWords.from(language, "\(from)")
        case (nil, let to?): ExplainWords.to(language, "\(to)")
        case (let from?, let to?): ExplainWords.fromTo(language, "\(from)", "\(to)")
        }
    }

    private static func text(_ value: Value, _ language: Language) -> String {
        guard let text = value.text else { return "\(value.path): \(ExplainWords.notSet(language))" }
        let short = text.count > longest ? text.prefix(longest) + " …" : text[...]
        return "\(value.path): \(short)  (\(value.place))"
    }

    private func outcome(_ entry: Entry, _ language: Language) -> [String] {
        let article = entry.article
        func touched(_ estimate: Estimate?) -> [String] {
            guard let id = article.touches, let measure = Measure.named(id) else { return [] }
            let value = Explanation.text(estimate, measure, language)
            let half = estimate.flatMap { Explanation.half($0, measure, language) }.map { " ± " + $0 } ?? ""
            return [ExplainWords.touched(language, name(measure, article, language), value + half)]
        }
        switch entry.outcome {
        case .notAsked: return []
        case .outside: return [ExplainWords.outside(language)]
        case .always(let estimate): return touched(estimate) + [ExplainWords.cannot(language)]
        case .seen(let effect):
            guard let id = article.shownBy, let measure = Measure.named(id) else { return [] }
            return touched(effect.touched) + [change(effect, measure, name(measure, article, language), language)]
        }
    }

    private func change(
        _ effect: RuleEffect, _ measure: Measure, _ name: String, _ language: Language
    ) -> String {
        let (with, without) = (
            Explanation.text(effect.with, measure, language), Explanation.text(effect.without, measure, language)
        )
        if effect.with != nil && effect.without == nil { return ExplainWords.onlyWith(language, name, with) }
        if effect.with == nil && effect.without != nil { return ExplainWords.onlyWithout(language, name, without) }
        var verdict = ExplainWords.unclear(language)
        if effect.isClear, let difference = effect.difference {
            verdict = (difference.mean > 0 ? "+" : "") + Explanation.text(difference, measure, language)
            if let half = Explanation.half(difference, measure, language) { verdict += " ± " + half }
        }
        return ExplainWords.changed(language, name, without, with, verdict)
    }

    /// The measure's title, and what it is measured on if that is not everything.
    private func name(_ measure: Measure, _ article: Article, _ language: Language) -> String {
        let title = MeasureWords.title(measure.id, language)
        guard article.of != nil, let kind = ScopeWords.kind(article.scope.kind) else { return title }
        let of = ExplainWords.of(language, kind(language), article.scope.key)
        return language == .en ? "\(title) (\(of))" : "\(title)（\(of)）"
    }

    private static func text(_ estimate: Estimate?, _ measure: Measure, _ language: Language) -> String {
        estimate.map {
            ReadableNumber.text(
                $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit, language: language)
        } ?? ExplainWords.noValue(language)
    }

    private static func half(_ estimate: Estimate, _ measure: Measure, _ language: Language) -> String? {
        estimate.halfWidth.map {
            ReadableNumber.half(
                $0, of: estimate.mean, isShare: measure.isShare, unit: measure.unit, language: language)
        }
    }
}
