extension Scenario {
    /// The name of a group that must exist.
    func checkGroupName(_ name: String, _ path: String, _ problems: inout [Problem]) {
        // Without any group, that is what is said, once.
        guard !frontOffice.groups.isEmpty, !frontOffice.groups.contains(where: { $0.name == name }) else { return }
        problems.append(
            Problem(
                path, found: Problem.quote(name), expected: "a group",
                hint: Scenario.known(statedGroups)))
    }

    /// Names of the groups that are written in the file, without those made for lines that join.
    private var statedGroups: [String] {
        let made = Set((consolidation?.lines ?? []).flatMap(\.groups))
        return frontOffice.groups.map(\.name).filter { !made.contains($0) }
    }

    /// Steps to groups that exist, each once, and take all of some categories.
    func checkSteps(_ steps: [Route.Step], taking categories: [String], _ path: String, _ problems: inout [Problem]) {
        if steps.isEmpty {
            problems.append(Problem(path, found: "an empty list", expected: "at least one group"))
        }
        for (number, step) in steps.enumerated() {
            let place = "\(path)[\(number)]"
            checkGroupName(step.group, place, &problems)
            let group = frontOffice.groups.first { $0.name == step.group }
            if let category = categories.first(where: { group != nil && group?.skill($0) == nil }) {
                problems.append(
                    Problem(
                        place, found: "the group \(Problem.quote(step.group))",
                        expected: "a group that takes \(Problem.quote(category))",
                        hint: "add it to the group's skills"))
            }
            if steps[..<number].contains(where: { $0.group == step.group }) {
                problems.append(
                    Problem(place, found: "\(Problem.quote(step.group)) again", expected: "each group once"))
            }
        }
    }

    /// Names of categories in a list or a mapping that must be some line's, each once.
    func checkCategories(
        _ names: [String], _ part: Problem.Part, _ problems: inout [Problem], at path: (Int, String) -> String
    ) {
        let categories = lineCategories
        for (number, name) in names.enumerated() {
            if !categories.contains(name) {
                problems.append(
                    Problem(
                        path(number, name), part, found: Problem.quote(name),
                        expected: "a category that some line brings", hint: Scenario.known(categories)))
            } else if names[..<number].contains(name) {
                problems.append(
                    Problem(
                        path(number, name), part, found: "\(Problem.quote(name)) again", expected: "each category once")
                )
            }
        }
    }

    /// A rank for freed seats.
    static func checkPriority(_ priority: Int, _ path: String, _ problems: inout [Problem]) {
        if !(1...1000).contains(priority) {
            problems.append(Problem("\(path).priority", found: "\(priority)", expected: "from 1 to 1000"))
        }
    }

    /// Groups that are asked by name: they need no skill to have something to do.
    var groupsAskedByName: Set<String> {
        let handOvers = frontOffice.calls.flatMap { $0.handOvers.map(\.to) }
        let emergencies = (frontOffice.special + frontOffice.calls.flatMap(\.special)).compactMap(\.to)
        let experts = consolidation?.lines.map(\.expertGroup) ?? []
        return Set(handOvers + emergencies + experts + frontOffice.tasks.flatMap { $0.groups.map(\.group) })
    }
}
