import SimulationTime

extension Scenario {
    /// Topics of a category at most.
    static let mostTopics = 10_000

    /// Checks the knowledge base.
    func checkKnowledge(_ problems: inout [Problem]) {
        guard let base = knowledge else { return }
        if base.subjects.isEmpty {
            problems.append(
                Problem("knowledge.categories", found: "no category", expected: "a category with topics"))
        }
        for subject in base.subjects { check(subject, in: base, &problems) }
        if let within = base.fillWithin, !within.isSound {
            problems.append(
                Problem(
                    "knowledge.fill.within", found: "\(within.inWords)", expected: "1 wd or more, or a time above 0"))
        }
        for (index, experts) in base.experts.enumerated() {
            check(experts, "knowledge.experts[\(index)]", in: base, &problems)
            if base.experts[..<index].contains(where: { $0.group == experts.group }) {
                problems.append(
                    Problem(
                        "knowledge.experts[\(index)].group", found: "\(Problem.quote(experts.group)) again",
                        expected: "each group once"))
            }
        }
    }

    private func check(
        _ subject: KnowledgeBase.Subject, in base: KnowledgeBase, _ problems: inout [Problem]
    ) {
        let path = "knowledge.categories.\(Problem.step(subject.category))"
        guard lineCategories.contains(subject.category) else {
            problems.append(
                Problem(
                    path, .key, found: "\(Problem.quote(subject.category)), which no line brings",
                    expected: "a category of a line", hint: Scenario.known(lineCategories)))
            return
        }
        let isAnswered =
            frontOffice.calls.contains { $0.category == subject.category && $0.directAnswer != nil }
            || demand.lines.contains { line in
                line.categories.contains(subject.category)
                    && line.transition?.phases.contains { $0.directAnswer != nil } ?? false
            }
        if !isAnswered {
            problems.append(
                Problem(
                    path, .key, found: "topics of \(Problem.quote(subject.category)), of which seats answer nothing",
                    expected: "front_office.calls.\(Problem.step(subject.category)).direct_answer",
                    hint: "the share of its calls that a complete knowledge base answers"))
        }
        if !(1...Scenario.mostTopics).contains(subject.topics) {
            problems.append(
                Problem(
                    "\(path).topics", found: "\(subject.topics)", expected: "from 1 to \(Scenario.mostTopics)"))
        }
        if !(0...10).contains(subject.popularity) {
            problems.append(
                Problem("\(path).popularity", found: "\(Problem.plain(subject.popularity))", expected: "from 0 to 10"))
        }
        let changes = (subject.changes?.count ?? 0) > 0
        for (key, share) in [("announced", subject.announced), ("noticed", 1 - subject.noticed)]
        where share > 0 && !changes {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(key) without changes", expected: "changes, such as 24/year"))
        }
        if base.fill == nil && (subject.missing > 0 || changes) {
            problems.append(
                Problem(
                    "knowledge.fill", found: "nothing", expected: "how long it takes to fill a gap",
                    hint: "fill: { takes: exponential 2 wd, within: 3 wd }"))
        }
    }

    private func check(
        _ experts: KnowledgeBase.Experts, _ path: String, in base: KnowledgeBase, _ problems: inout [Problem]
    ) {
        checkGroupName(experts.group, "\(path).group", &problems)
        for (number, category) in experts.categories.enumerated()
        where !base.subjects.contains(where: { $0.category == category }) {
            problems.append(
                Problem(
                    "\(path).categories[\(number)]", found: Problem.quote(category),
                    expected: "a category with topics", hint: Scenario.known(base.subjects.map(\.category))))
        }
    }
}
