extension Scenario {
    /// Numbers of things that no plan needs more of, and that the simulation has room for.
    func checkCaseCounts(_ problems: inout [Problem]) {
        func check(_ path: String, _ count: Int, atMost most: Int, _ what: String) {
            guard count > most else { return }
            problems.append(Problem(path, found: "\(count) \(what)", expected: "at most \(most)"))
        }
        check("organisations", organisations.count, atMost: 60_000, "organisations")
        check("rules.limits_of_lines", rules.limitsOfLines.count, atMost: 100, "limits of lines")
        check("rules.disputes.stages", rules.disputes?.stages.count ?? 0, atMost: 100, "stages")
        check("rules.revisit.ways", rules.revisit?.ways.count ?? 0, atMost: 100, "ways")
        check("rules.co_handling.units", rules.coHandling?.units ?? 0, atMost: 100, "co-handling units")
        check("rules.supervision.repeats", rules.supervision?.repeats ?? 0, atMost: 100, "contacts")
    }
}
