import Messages

extension Scenario {
    /// Numbers of things that no plan needs more of, and that the simulation has room for.
    func checkCaseCounts(_ problems: inout [Problem]) {
        func check(_ path: String, _ count: Int, atMost most: Int, _ found: Words) {
            if count > most { problems.append(Problem(path, found: found, expected: "at most \(most)")) }
        }
        let lines = rules.limitsOfLines.count
        let stages = rules.disputes?.stages.count ?? 0
        let ways = rules.revisit?.ways.count ?? 0
        let units = rules.coHandling?.units ?? 0
        let contacts = rules.supervision?.repeats ?? 0
        check("organisations", organisations.count, atMost: 60_000, "\(organisations.count) organisations")
        check("rules.limits_of_lines", lines, atMost: 100, "\(lines) limits of lines")
        check("rules.disputes.stages", stages, atMost: 100, "\(stages) stages")
        check("rules.revisit.ways", ways, atMost: 100, "\(ways) ways")
        check("rules.co_handling.units", units, atMost: 100, "\(units) co-handling units")
        check("rules.supervision.repeats", contacts, atMost: 100, "\(contacts) contacts")
    }
}
