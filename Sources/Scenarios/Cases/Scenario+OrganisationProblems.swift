extension Scenario {
    /// Checks each undertaking unit by itself.
    func checkOrganisations(_ problems: inout [Problem]) {
        let categories = self.categories
        let coHandlers = rules.coHandling?.with ?? []
        for (index, unit) in organisations.enumerated() {
            let path = "organisations[\(index)]"
            if let other = organisations[..<index].firstIndex(where: { $0.name == unit.name }) {
                problems.append(
                    Problem(
                        "\(path).name", found: Problem.quote(unit.name),
                        expected: "a name no other organisation has", hint: "organisations[\(other)] has it"))
            }
            if unit.topics.isEmpty && !coHandlers.contains(unit.name) {
                problems.append(
                    Problem(
                        "\(path).topics", found: "no category", expected: "shares of the categories it handles",
                        hint: "only who is named in rules.co_handling.with needs none"))
            }
            for topic in unit.topics where !categories.contains(topic.category) {
                problems.append(
                    Problem(
                        "\(path).topics.\(Problem.step(topic.category))", .key, found: Problem.quote(topic.category),
                        expected: broughtCategory, hint: Scenario.known(categories)))
            }
            checkTerritories(of: unit, path, &problems)
            checkWork(unit, path, &problems)
            checkHours(unit.hours, path, &problems)
        }
    }

    /// Handlers and effort go together.
    private func checkWork(_ unit: Organisation, _ path: String, _ problems: inout [Problem]) {
        if case .count(let count) = unit.handlers, !(1...100_000).contains(count) {
            problems.append(
                Problem(
                    "\(path).handlers", found: "\(count)", expected: "from 1 to 100000 handlers",
                    hint: "leave handlers out if it passes all on"))
        }
        if unit.handlers != nil {
            if unit.effort == nil {
                problems.append(
                    Problem(
                        path, found: "no effort", expected: "the working time an order takes",
                        hint: "effort: lognormal 40 min cv 1"))
            }
            return
        }
        if unit.effort != nil {
            problems.append(
                Problem(
                    "\(path).effort", found: "an effort, and no handlers",
                    expected: "handlers: the orders it handles at once", hint: "leave effort out if it passes all on"))
        }
        if unit.externalDelay != nil {
            problems.append(
                Problem.idle(
                    "\(path).external_delay", found: "an external delay, and no handlers",
                    expected: "an external delay only with handlers"))
        }
        if unit.discipline != .firstCome {
            problems.append(
                Problem.idle(
                    "\(path).discipline", found: "a discipline, and no handlers",
                    expected: "a discipline only with handlers"))
        }
    }

    private func checkTerritories(of unit: Organisation, _ path: String, _ problems: inout [Problem]) {
        let known = demand.territories.map(\.territory)
        for (number, name) in unit.territories.enumerated() {
            let place = "\(path).territories[\(number)]"
            if !known.contains(name) {
                problems.append(
                    Problem(
                        place, found: Problem.quote(name), expected: "a territory",
                        hint: Scenario.known(known) ?? "demand.territories says which there are"))
            } else if unit.territories[..<number].contains(name) {
                problems.append(Problem(place, found: "\(Problem.quote(name)) again", expected: "each territory once"))
            }
        }
    }

    /// Shares of the territories.
    func checkTerritories(_ problems: inout [Problem]) {
        let shares = demand.territories.map(\.share)
        guard !shares.isEmpty, let problem = Problem.ofTotal(shares, "demand.territories") else { return }
        problems.append(problem)
    }
}
