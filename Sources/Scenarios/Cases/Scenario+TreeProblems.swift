import Messages

extension Scenario {
    /// Checks who is under whom, and that every order of a category that organisations handle gets to one that handles it.
    func checkTree(_ problems: inout [Problem]) {
        let tree = OrganisationTree(organisations)
        checkUnder(tree, &problems)
        // As long as somebody is under none that there is, or works in an unknown territory, no sum would mean anything.
        guard tree.isWhole else { return }
        let territories = demand.territories.map(\.territory)
        let areKnown = organisations.allSatisfy { $0.territories.allSatisfy(territories.contains) }
        let top = organisations.indices.filter { organisations[$0].under == nil }
        for category in areKnown ? routedCategories : [] {
            for (total, orders) in totals(of: category, top, among: territories) where abs(total - 1) > 1e-6 {
                problems.append(
                    Problem(
                        "organisations", found: "\(Problem.percent(total)) of \(orders)",
                        expected: tree.isFlat
                            ? "shares of the organisations that add up to 100%"
                            : "shares of the organisations at the top that add up to 100%"))
            }
        }
        for (index, unit) in organisations.enumerated() {
            let units = tree.below[index]
            let path = "organisations[\(index)]"
            if unit.forwarding != nil && units.isEmpty {
                problems.append(
                    Problem.idle(
                        "\(path).forwarding", found: "forwarding, and no unit under \(Problem.quote(unit.name))",
                        expected: "forwarding only with units below"))
            }
            // An effort says that handlers are meant, and missing ones are said already.
            let passesOn = unit.handlers == nil && unit.effort == nil
            if units.isEmpty && passesOn {
                problems.append(
                    Problem(
                        path, found: "no handlers, and no unit under \(Problem.quote(unit.name))",
                        expected: "somebody who handles its orders", hint: "handlers: 6 and an effort"))
            } else if areKnown && !units.isEmpty {
                checkPassing(unit, path, units, passesOn, tree.territories(of: index, among: territories), &problems)
            }
        }
    }

    /// What units below take of the orders of one above: all if it handles none itself, else at most all.
    private func checkPassing(
        _ unit: Organisation, _ path: String, _ units: [Int], _ passesOn: Bool, _ territories: [String],
        _ problems: inout [Problem]
    ) {
        for category in unit.topics.filter({ $0.share > 0 }).map(\.category) {
            for (total, orders) in totals(of: category, units, among: territories) {
                let whose: Words = "\(orders) that reach \(Problem.quote(unit.name))"
                if total > 1 + 1e-6 {
                    problems.append(
                        Problem(
                            path, found: "units below that take \(Problem.percent(total)) of \(whose)",
                            expected: "at most 100%"))
                } else if passesOn && total < 1 - 1e-6 {
                    problems.append(
                        Problem(
                            path, found: "no handlers, and \(Problem.percent(1 - total)) of \(whose) left over",
                            expected: "units below that take 100%, or handlers"))
                }
            }
        }
    }

    /// What some units take of a category together: one total, or one a territory where any of them has territories of its
    /// own, with the words for the orders.
    private func totals(
        of category: String, _ units: [Int], among territories: [String]
    ) -> [(total: Double, orders: Words)] {
        let name = Problem.quote(category)
        let units = units.map { organisations[$0] }
        guard units.contains(where: { !$0.territories.isEmpty }) else {
            return [(units.reduce(0) { $0 + $1.share(of: category) }, "the orders of \(name)")]
        }
        return territories.map { territory in
            let takers = units.filter { $0.territories.isEmpty || $0.territories.contains(territory) }
            let total = takers.reduce(0) { $0 + $1.share(of: category) }
            return (total, "the orders of \(name) from \(Problem.quote(territory))")
        }
    }

    private func checkUnder(_ tree: OrganisationTree, _ problems: inout [Problem]) {
        for (index, unit) in organisations.enumerated() {
            guard let name = unit.under else { continue }
            let path = "organisations[\(index)]"
            if name == unit.name {
                problems.append(
                    Problem(
                        "\(path).under", found: "\(Problem.quote(name)), the unit itself",
                        expected: "the name of another unit"))
            } else if let above = tree.above[index] {
                check(unit, path, under: above, tree, &problems)
            } else if !organisations.contains(where: { $0.name == name }) {
                problems.append(
                    Problem(
                        "\(path).under", found: Problem.quote(name), expected: "an organisation",
                        hint: Scenario.known(organisations.map(\.name))))
            }
        }
        for cycle in tree.cycles {
            let names = (cycle + [cycle[0]]).map { organisations[$0].name }
            problems.append(
                Problem(
                    "organisations[\(cycle[0])].under",
                    found: "units under one another: \(names.joined(separator: " > "))",
                    expected: "a tree, with a unit under nobody at its top"))
        }
    }

    /// A unit gets only what the one above it gets.
    private func check(
        _ unit: Organisation, _ path: String, under index: Int, _ tree: OrganisationTree, _ problems: inout [Problem]
    ) {
        let above = organisations[index]
        let known = categories
        for topic in unit.topics where known.contains(topic.category) && above.share(of: topic.category) == 0 {
            problems.append(
                Problem(
                    "\(path).topics.\(Problem.step(topic.category))", .key,
                    found: "\(Problem.quote(topic.category)), of which \(Problem.quote(above.name)) above gets nothing",
                    expected: "a category of the unit above",
                    hint: Scenario.known(above.topics.filter { $0.share > 0 }.map(\.category))))
        }
        let all = demand.territories.map(\.territory)
        let theirs = tree.territories(of: index, among: all)
        for (number, name) in unit.territories.enumerated() where all.contains(name) && !theirs.contains(name) {
            problems.append(
                Problem(
                    "\(path).territories[\(number)]",
                    found: "\(Problem.quote(name)), of which \(Problem.quote(above.name)) above gets nothing",
                    expected: "a territory of the unit above", hint: Scenario.known(theirs)))
        }
    }
}
