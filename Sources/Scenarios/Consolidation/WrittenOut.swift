/// Tells problems of a timetable written out by the places at which it is stated.
struct WrittenOut {
    private let lineCount: Int
    private let groupCount: Int
    /// Steps of each line's routing in the file.
    private let lineSteps: [Int]
    /// Categories with a route in the file, and its steps.
    private let routes: [(path: String, steps: Int)]
    /// Line of the plan and key of each group made.
    private let groups: [(line: Int, key: String)]

    init(stated: Scenario, _ plan: Consolidation) {
        lineCount = stated.demand.lines.count
        groupCount = stated.frontOffice.groups.count
        lineSteps = stated.demand.lines.map { $0.routing?.count ?? 0 }
        routes = stated.frontOffice.routing.map {
            ("front_office.routing.\(Problem.step($0.category))", $0.steps.count)
        }
        groups = plan.lines.enumerated().flatMap { index, line in
            var keys: [String] = []
            if line.hasSeats { keys.append("seats") }
            if !line.nightSeats.columns.isEmpty { keys.append("night_seats") }
            if line.hasMovedSeats { keys.append(line.movedSeats.columns.isEmpty ? "moved" : "moved_seats") }
            if !line.expertSeats.columns.isEmpty { keys.append("expert_seats") }
            return keys.map { (index, $0) }
        }
    }

    /// The problem with the paths of what is written in the file; nil for one of what nobody has written, such as a route that is
    /// made: it comes of something that is, and is told there.
    func tell(_ problem: Problem) -> Problem? {
        var told = problem
        if let (index, rest) = item(of: "demand.lines", in: problem.path) {
            if index >= lineCount {
                if rest == ".rank" { return nil }
                told.path = "consolidation.lines[\(index - lineCount)]\(rest)"
            } else if let (step, _) = item(of: ".routing", in: rest), step >= lineSteps[index] {
                return nil
            }
        } else if let (index, rest) = item(of: "front_office.groups", in: problem.path), index >= groupCount {
            // The seats are stated; names, skills and factors are made. That some of them work at no time of the period is no wonder.
            guard rest == ".seats", problem.severity == .error else { return nil }
            let made = groups[index - groupCount]
            told.path = "consolidation.lines[\(made.line)].\(made.key)"
        } else if problem.path.hasPrefix("front_office.routing.") {
            let isStated = routes.contains { route in
                if problem.path == route.path { return true }
                return item(of: route.path, in: problem.path).map { $0.index < route.steps } ?? false
            }
            if !isStated { return nil }
        }
        let hint = problem.hint?.english ?? ""
        if let (index, rest) = item(of: "demand.lines", in: hint), index >= lineCount {
            // The hints that name another line, as `checkLines` and `checkTasks` give them.
            let line = "consolidation.lines[\(index - lineCount)]"
            told.hint = rest == " has it" ? "\(line) has it" : "\(line) has it, and results name both alike"
        }
        return told
    }

    /// The number of an item of a list and the rest of the path.
    private func item(of list: String, in path: some StringProtocol) -> (index: Int, rest: Substring)? {
        guard path.hasPrefix(list + "[") else { return nil }
        let inside = path.dropFirst(list.count + 1)
        guard let end = inside.firstIndex(of: "]"), let index = Int(inside[..<end]) else { return nil }
        return (index, Substring(inside[inside.index(after: end)...]))
    }
}
