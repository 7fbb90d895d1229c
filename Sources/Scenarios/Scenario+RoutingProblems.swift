import SimulationTime

extension Scenario {
    /// Checks skills' numbers, routes and aging.
    func checkRouting(_ categories: [String], _ problems: inout [Problem]) {
        for (index, group) in frontOffice.groups.enumerated() {
            for skill in group.skills ?? [] {
                let path = "front_office.groups[\(index)].skills.\(Problem.step(skill.category))"
                Scenario.checkPriority(skill.priority, path, &problems)
                if !(0.01...100).contains(skill.talkFactor) {
                    problems.append(
                        Problem(
                            "\(path).talk_factor", found: "\(Problem.plain(skill.talkFactor))",
                            expected: "a factor from 0.01 to 100"))
                }
            }
        }
        if let aging = frontOffice.aging, aging <= .zero {
            problems.append(
                Problem(
                    "front_office.aging", found: "\(aging.inWords)", expected: "more than 0 s",
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
        checkSteps(route.steps, taking: [route.category], path, &problems)
    }
}
