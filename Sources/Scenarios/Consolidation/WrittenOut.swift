/// Tells problems of a timetable written out by the places at which it is stated.
struct WrittenOut {
    private let lineCount: Int
    private let groupCount: Int
    /// Categories with a route in the file.
    private let routes: [String]
    /// Line of the plan and key of each group made.
    private let groups: [(line: Int, key: String)]

    init(stated: Scenario, _ plan: Consolidation) {
        lineCount = stated.demand.lines.count
        groupCount = stated.frontOffice.groups.count
        routes = stated.frontOffice.routing.map(\.category)
        groups = plan.lines.enumerated().flatMap { index, line in
            var keys: [String] = []
            if line.hasSeats { keys.append("seats") }
            if !line.nightSeats.columns.isEmpty { keys.append("night_seats") }
            if line.hasMovedSeats { keys.append(line.movedSeats.columns.isEmpty ? "moved" : "moved_seats") }
            if !line.expertSeats.columns.isEmpty { keys.append("expert_seats") }
            return keys.map { (index, $0) }
        }
    }

    /// The problem with the path of what is written in the file; nil for one of what nobody has written, such as a route that is made.
    func tell(_ problem: Problem) -> Problem? {
        var told = problem
        if problem.path.hasPrefix("front_office.routing."),
            !routes.contains(where: { problem.path.hasPrefix("front_office.routing.\(Problem.step($0))") })
        {
            return nil
        }
        if let (index, rest) = item(of: "demand.lines", in: problem.path), index >= lineCount {
            if rest == ".rank" { return nil }
            told.path = "consolidation.lines[\(index - lineCount)]\(rest)"
        } else if let (index, _) = item(of: "front_office.groups", in: problem.path), index >= groupCount {
            let made = groups[index - groupCount]
            told.path = "consolidation.lines[\(made.line)].\(made.key)"
        }
        return told
    }

    /// The number of an item of a list and the rest of the path.
    private func item(of list: String, in path: String) -> (index: Int, rest: Substring)? {
        guard path.hasPrefix(list + "["), let end = path.firstIndex(of: "]") else { return nil }
        guard let index = Int(path[path.index(path.startIndex, offsetBy: list.count + 1)..<end]) else { return nil }
        return (index, path[path.index(after: end)...])
    }
}
