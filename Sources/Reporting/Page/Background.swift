import Scenarios
import SimulationTime
import Wording

/// Where a scenario's rules and values come from, for its report.
public struct Background: Sendable {
    /// A value of the scenario with what its author says about it.
    public struct Note: Hashable, Sendable {
        let path: String
        let value: String
        let remark: String
        let place: String

        /// States it.
        ///
        /// - Parameters:
        ///   - path: as `--set` writes it.
        ///   - value: as it is written, on one line.
        ///   - place: file and line.
        public init(path: String, value: String, remark: String, place: String) {
            self.path = path
            self.value = value
            self.remark = remark
            self.place = place
        }
    }

    /// The regulation's articles with the values that encode them; nil: the scenario names none.
    public var explanation: Explanation?
    /// Values with their sources.
    public var notes: [Note]

    /// Notes of a page at most.
    private static let most = 400
    /// Characters of a value at most.
    private static let longest = 160

    /// Puts it together.
    public init(explanation: Explanation? = nil, notes: [Note] = []) {
        self.explanation = explanation
        self.notes = notes
    }

    /// The rules as a table, then the assumptions.
    func add(to page: inout ReportPage) {
        page.add("rules", PageWords.rules, rules(page.language))
        page.add("assumptions", PageWords.assumptions, assumptions(page.language))
    }

    /// The same of several scenarios, under their names; of one alone without.
    static func add(_ all: [(name: String, background: Background)], to page: inout ReportPage) {
        if all.count == 1 { return all[0].background.add(to: &page) }
        page.add(
            "rules", PageWords.rules,
            all.flatMap { [.prose($0.name)] + $0.background.rules(page.language) })
        page.add(
            "assumptions", PageWords.assumptions,
            all.flatMap { [.prose($0.name)] + $0.background.assumptions(page.language) })
    }

    private func rules(_ language: Language) -> [ReportPage.Block] {
        explanation?.blocks(language) ?? [.prose(PageWords.noRegulation(language))]
    }

    private func assumptions(_ language: Language) -> [ReportPage.Block] {
        if notes.isEmpty { return [.prose(PageWords.noNotes(language))] }
        // What stands above the name is about the whole: what the scenario is, and what its marks of sources mean.
        let intro = notes.first.flatMap { $0.path == "name" ? $0.remark : nil }
        let notes = intro == nil ? self.notes[...] : self.notes.dropFirst()
        let shown = notes.prefix(Background.most)
        let header = [PageWords.path, PageWords.stated, PageWords.basis, PageWords.place].map { $0(language) }
        let table = ReportPage.Table(
            header: header,
            rows: shown.map { [$0.path, Background.short($0.value), $0.remark, $0.place] }, left: [0, 1, 2, 3])
        var blocks = [PageWords.notes(language), intro].compactMap { $0 }.map { ReportPage.Block.prose($0) }
        blocks.append(.table(table))
        if notes.count > shown.count {
            blocks.append(.prose(PageWords.moreNotes(language, ReadableNumber.whole(notes.count - shown.count))))
        }
        return blocks
    }

    static func short(_ text: String) -> String { text.count > longest ? text.prefix(longest) + " …" : text }
}

extension Explanation {
    /// The document and its articles.
    func blocks(_ language: Language) -> [ReportPage.Block] {
        let title = language.choose(from: regulation.title) ?? ""
        let name =
            regulation.document.isEmpty ? title : ExplainWords.document(language, title, regulation.document)
        var lines = [PageWords.document(language, name)]
        let days = Explanation.force((regulation.from, regulation.to), language)
        if !days.isEmpty { lines.append(PageWords.force(language, days)) }
        if !regulation.source.isEmpty { lines.append(PageWords.source(language, regulation.source)) }
        lines.append(PageWords.whatRulesDo(language))
        let rows = entries.map { entry -> [String] in
            let article = entry.article
            let force = Explanation.force(regulation.force(of: article), language)
            let values = entry.values.map { value -> String in
                guard let text = value.text else { return "\(value.path): \(ExplainWords.notSet(language))" }
                return "\(value.path): \(Background.short(text)) (\(value.place))"
            }
            return [
                article.id, article.article, language.choose(from: article.title) ?? "",
                force.isEmpty ? PageWords.always(language) : force, values.joined(separator: "; "),
            ]
        }
        let header = [PageWords.rule, PageWords.article, PageWords.says, PageWords.inForce, PageWords.setAt]
        return [
            .list(lines),
            .table(.init(header: header.map { $0(language) }, rows: rows, left: [0, 1, 2, 3, 4])),
        ]
    }
}
