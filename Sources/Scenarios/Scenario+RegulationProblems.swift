import Messages
import SimulationTime

extension Scenario {
    /// What is wrong with the articles: ids that occur twice, days in the wrong order or beyond those of the document, changes that show nothing.
    func checkRegulation(_ problems: inout [Problem]) {
        guard let regulation else { return }
        let isOrdered = Scenario.checkDays(from: regulation.from, to: regulation.to, "regulation", &problems)
        var known: [String: Int] = [:]
        for (index, article) in regulation.articles.enumerated() {
            let path = "regulation.articles[\(index)]"
            if let first = known.updateValue(index, forKey: article.id) {
                problems.append(
                    Problem(
                        path + ".id", found: "\(Problem.quote(article.id)), which article \(first) has, too",
                        expected: "an id of its own"))
            }
            if Scenario.checkDays(from: article.from, to: article.to, path, &problems), isOrdered {
                checkForce(of: article, path, &problems)
            }
            if !article.without.isEmpty && article.shownBy == nil {
                problems.append(
                    Problem(
                        path + ".without", found: "a change", expected: "a measure that it moves",
                        hint: "name one in \"changes\" or \"touches\""))
            }
        }
        if regulation.articles.isEmpty {
            problems.append(Problem("regulation.articles", found: "no articles", expected: "at least one"))
        }
    }

    /// Whether days are in order; says so if they are not.
    private static func checkDays(
        from: CivilDate?, to: CivilDate?, _ path: String, _ problems: inout [Problem]
    ) -> Bool {
        guard let from, let to, to < from else { return true }
        problems.append(Problem(path + ".to", found: "\(to)", expected: "a day not before \(from)"))
        return false
    }

    /// Whether an article's days lie within those of the document.
    private func checkForce(of article: Article, _ path: String, _ problems: inout [Problem]) {
        for (key, day) in [("from", article.from), ("to", article.to)] {
            guard let day, let regulation, !regulation.isInForce(on: day) else { continue }
            let from: Words? = regulation.from.map { "not before \($0)" }
            let to: Words? = regulation.to.map { "not after \($0)" }
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(day)",
                    expected: "a day \(Words.list([from, to].compactMap { $0 }, .and))",
                    hint: "the document is in force then"))
        }
    }
}
