extension Scenario {
    /// Slack of sums of shares that were written as decimal fractions.
    static let shareSlack = 1e-9

    /// Checks what seats decide during a call: direct answers and hand-overs.
    func checkHandOvers(_ problems: inout [Problem]) {
        for handling in frontOffice.calls {
            let path = "front_office.calls.\(Problem.step(handling.category))"
            let direct = handling.directAnswer ?? 0
            let asked = handling.handOvers.reduce(0) { $0 + $1.share }
            if !(direct + asked <= 1 + Scenario.shareSlack) {
                let (answers, asked) = (Problem.percent(direct), Problem.percent(asked))
                problems.append(
                    Problem(
                        "\(path).hand_overs",
                        found: direct > 0 ? "\(answers) direct answers and \(asked) hand-overs" : "\(asked) hand-overs",
                        expected: "at most 100% together", hint: "what remains of 100% becomes orders"))
            }
            let takers = groups(taking: handling.category)
            for (number, handOver) in handling.handOvers.enumerated() {
                check(handOver, "\(path).hand_overs[\(number)]", &problems)
                if takers == [handOver.to] {
                    problems.append(
                        Problem(
                            "\(path).hand_overs[\(number)].to",
                            found: "\(Problem.quote(handOver.to)), the only group that takes these calls",
                            expected: "another group", severity: .warning))
                }
            }
        }
    }

    private func check(_ handOver: HandOver, _ path: String, _ problems: inout [Problem]) {
        checkGroupName(handOver.to, "\(path).to", &problems)
        if handOver.talk == nil {
            problems.append(
                Problem(
                    path, found: "no talk", expected: "the time with the colleague", hint: "talk: exponential 3 min"))
        }
        if handOver.introduction != nil && handOver.way != .warmTransfer {
            problems.append(
                Problem(
                    "\(path).introduction", found: "an introduction beside the way \"\(handOver.way.rawValue)\"",
                    expected: "an introduction only for a warm transfer"))
        }
        if handOver.then != nil && handOver.way != .consult {
            problems.append(
                Problem(
                    "\(path).then", found: "then beside the way \"\(handOver.way.rawValue)\"",
                    expected: "then only for a consult"))
        }
        Scenario.checkPriority(handOver.priority, path, &problems)
    }

    /// Names of the groups that take calls of a category, on some line.
    private func groups(taking category: String) -> Set<String> {
        let lines = demand.lines.filter { $0.categories.contains(category) }
        return Set(lines.flatMap { $0.routing ?? frontOffice.steps(of: category) }.map(\.group))
    }
}
