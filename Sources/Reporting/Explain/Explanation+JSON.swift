import Scenarios
import SimulationTime
import Statistics

extension Explanation {
    /// The same for programs: all titles, full digits, whether each effect can be told from chance.
    public var json: JSON {
        [
            "scenario": .string(scenario), "title": Explanation.json(regulation.title),
            "document": .string(regulation.document),
            "from": Explanation.day(regulation.from), "to": Explanation.day(regulation.to),
            "date": date.map { .string("\($0)") } ?? .null,
            "runs": runs.map { runs in
                [
                    "days_at_most": .integer(runs.days), "replications": .integer(runs.replications),
                    "confidence": .number(runs.confidence.level),
                ]
            } ?? .null,
            "articles": .array(entries.map { Explanation.json($0, regulation) }),
        ]
    }

    private static func json(_ entry: Entry, _ regulation: Regulation) -> JSON {
        let article = entry.article
        let (kind, key) = article.scope
        let force = regulation.force(of: article)
        let common: JSON = [
            "id": .string(article.id), "article": .string(article.article), "title": json(article.title),
            "from": day(force.from), "to": day(force.to),
            "set_at": .array(
                entry.values.map { value in
                    [
                        "path": .string(value.path), "value": value.text.map { .string($0) } ?? .null,
                        "file": .string(value.file), "line": .integer(value.line),
                        "changed_by": .array(value.changes.map { .string($0) }),
                    ]
                }),
            "scope": .string(kind), "key": .string(key),
            "touches": article.touches.map { .string($0) } ?? .null,
            "changes": article.shownBy.map { .string($0) } ?? .null,
            "without": .array(article.without.map { .string($0) }),
            "run": entry.window.map { window in
                ["from": day(window.first), "to": day(window.last), "days": .integer(window.days)]
            } ?? .null,
        ]
        switch entry.outcome {
        case .notAsked: return common.adding([.init("outcome", "not asked")])
        case .outside: return common.adding([.init("outcome", "outside")])
        case .always(let touched):
            return common.adding([.init("outcome", "always"), .init("touched", json(touched))])
        case .seen(let effect):
            return common.adding([
                .init("outcome", "seen"), .init("touched", json(effect.touched)),
                .init("value_with", json(effect.with)), .init("value_without", json(effect.without)),
                .init("difference", json(effect.difference)), .init("is_clear", .bool(effect.isClear)),
            ])
        }
    }

    private static func json(_ titles: [String: String]) -> JSON {
        .object(titles.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private static func day(_ date: CivilDate?) -> JSON { date.map { .string("\($0)") } ?? .null }

    private static func json(_ estimate: Estimate?) -> JSON {
        guard let estimate else { return .null }
        return [
            "mean": .number(estimate.mean), "half_width": .optional(estimate.halfWidth), "n": .integer(estimate.n),
        ]
    }
}
