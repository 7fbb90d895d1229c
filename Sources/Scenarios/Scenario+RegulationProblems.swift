extension Scenario {
    /// What is wrong with the articles: ids that occur twice, days in the wrong order, changes that show nothing.
    func checkRegulation(_ problems: inout [Problem]) {
        guard let regulation else { return }
        var known: [String: Int] = [:]
        for (index, article) in regulation.articles.enumerated() {
            let path = "regulation.articles[\(index)]"
            if let first = known.updateValue(index, forKey: article.id) {
                problems.append(
                    Problem(
                        path + ".id", found: Problem.quote(article.id) + ", which article \(first) has, too",
                        expected: "an id of its own"))
            }
            if let from = article.from, let to = article.to, to < from {
                problems.append(Problem(path + ".to", found: "\(to)", expected: "a day not before \(from)"))
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
}
