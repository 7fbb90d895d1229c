extension Scenario {
    /// Checks the automatic agent and what callers who must wait are offered.
    func checkFrontDoor(_ problems: inout [Problem]) {
        if let agent = frontOffice.ai { check(agent, &problems) }
    }

    private func check(_ agent: AIAgent, _ problems: inout [Problem]) {
        let path = "front_office.ai"
        if agent.time == nil {
            problems.append(
                Problem(path, found: "no time", expected: "how long it talks to a caller", hint: "time: constant 40 s"))
        }
        if agent.wrong > 0 && agent.returnAfter == nil {
            problems.append(
                Problem(
                    path, found: "no return_after beside wrong: \(Problem.percent(agent.wrong))",
                    expected: "the time until such a caller calls again", hint: "return_after: exponential 30 min"))
        }
        checkCategories(agent.containmentByCategory.map(\.category), .key, &problems) {
            "\(path).containment.\(Problem.step($1))"
        }
        if !agent.byHour.isEmpty && agent.byHour.count != 24 {
            problems.append(
                Problem("\(path).by_hour", found: "\(agent.byHour.count) factors", expected: "24, one an hour"))
        }
        let most = lineCategories.map { agent.containment(of: $0) }.max() ?? 0
        if let hour = agent.byHour.indices.max(by: { agent.byHour[$0] < agent.byHour[$1] }),
            !(most * agent.byHour[hour] <= 1 + Scenario.shareSlack)
        {
            let (total, factor) = (Problem.percent(most * agent.byHour[hour]), Problem.plain(agent.byHour[hour]))
            problems.append(
                Problem(
                    "\(path).by_hour[\(hour)]",
                    found: "\(total), a containment of \(Problem.percent(most)) times \(factor)",
                    expected: "at most 100%"))
        }
    }
}
