import SimulationTime

extension Scenario {
    /// Checks skills' numbers, routes and aging.
    func checkRouting(_ categories: [String], _ problems: inout [Problem]) {
        for (index, group) in frontOffice.groups.enumerated() {
            for skill in group.skills ?? [] {
                let path = "front_office.groups[\(index)].skills.\(Problem.step(skill.category))"
                if !(1...1000).contains(skill.priority) {
                    problems.append(Problem("\(path).priority", found: "\(skill.priority)", expected: "from 1 to 1000"))
                }
                if !(0.01...100).contains(skill.talkFactor) {
                    problems.append(
                        Problem(
                            "\(path).talk_factor", found: "\(skill.talkFactor)", expected: "a factor from 0.01 to 100"))
                }
            }
        }
        if let aging = frontOffice.aging, aging <= .zero {
            problems.append(
                Problem(
                    "front_office.aging", found: aging.inWords, expected: "more than 0 s",
                    hint: "leave aging out if priorities stay as they are"))
        }
        for route in frontOffice.routing { checkRoute(route, categories, &problems) }
    }

    private func checkRoute(_ route: Route, _ categories: [String], _ problems: inout [Problem]) {
        let path = "front_office.routing.\(Problem.step(route.category))"
        if !categories.contains(route.category) {
            problems.append(
                Problem(
                    path, .key, found: Problem.quote(route.category), expected: "a category that some line brings",
                    hint: Scenario.known(categories)))
            return
        }
        if route.steps.isEmpty {
            problems.append(Problem(path, found: "an empty list", expected: "at least one group"))
        }
        for (number, step) in route.steps.enumerated() {
            let place = "\(path)[\(number)]"
            let group = frontOffice.groups.first { $0.name == step.group }
            if group == nil {
                problems.append(
                    Problem(
                        place, found: Problem.quote(step.group), expected: "a group",
                        hint: Scenario.known(frontOffice.groups.map(\.name))))
            } else if group?.skill(route.category) == nil {
                problems.append(
                    Problem(
                        place, found: "the group \(Problem.quote(step.group))",
                        expected: "a group that takes \(Problem.quote(route.category))",
                        hint: "add it to the group's skills"))
            }
            if route.steps[..<number].contains(where: { $0.group == step.group }) {
                problems.append(
                    Problem(place, found: "\(Problem.quote(step.group)) again", expected: "each group once"))
            }
        }
    }
}
