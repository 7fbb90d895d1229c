import Messages

extension Scenario {
    /// Checks trunks, groups and handling; `facts` is empty when the period or the calendar is wrong.
    func checkFrontOffice(_ facts: [DayFacts], _ problems: inout [Problem]) {
        let categories = lineCategories
        if frontOffice.groups.isEmpty {
            problems.append(Problem("front_office.groups", found: "no group", expected: "at least one group of seats"))
        }
        if let trunks = frontOffice.trunks, trunks < 1 {
            problems.append(
                Problem(
                    "front_office.trunks", found: "\(trunks)", expected: "1 or more",
                    hint: "leave trunks out if there is no limit"))
        }
        checkGroups(categories, facts, &problems)
        checkHandling(categories, &problems)
        checkRouting(categories, &problems)
    }

    /// Somebody takes every category, its talk is known, and no category is handled that does not come.
    private func checkHandling(_ categories: [String], _ problems: inout [Problem]) {
        for category in categories {
            let isServed = frontOffice.groups.contains { $0.skill(category) != nil }
            if !isServed && !frontOffice.groups.isEmpty {
                problems.append(
                    Problem(
                        "front_office.groups", found: "no group that takes \(Problem.quote(category))",
                        expected: "a group for every category", hint: "add it to a group's skills"))
            }
            let handling = frontOffice.calls.first { $0.category == category }
            let isOpen = demand.lines.contains { $0.talk == nil && $0.categories.contains(category) }
            if isOpen && handling?.talk == nil && frontOffice.talk == nil {
                let place = handling == nil ? "front_office" : "front_office.calls.\(Problem.step(category))"
                problems.append(
                    Problem(
                        place, found: "no talk for \(Problem.quote(category))", expected: "talk for every category",
                        hint: "such as talk: lognormal 150 s cv 1.2, here or for all categories in front_office"))
            }
        }
        for handling in frontOffice.calls where !categories.contains(handling.category) {
            problems.append(
                Problem(
                    "front_office.calls.\(Problem.step(handling.category))", .key,
                    found: Problem.quote(handling.category), expected: "a category that some line brings",
                    hint: Scenario.known(categories)))
        }
    }

    private func checkGroups(_ categories: [String], _ facts: [DayFacts], _ problems: inout [Problem]) {
        var seen: [String: Int] = [:]
        let asked = groupsAskedByName
        for (index, group) in frontOffice.groups.enumerated() {
            let path = "front_office.groups[\(index)]"
            if let other = seen[group.name] {
                problems.append(
                    Problem(
                        "\(path).name", found: Problem.quote(group.name), expected: "a name no other group has",
                        hint: "front_office.groups[\(other)] has it"))
            } else {
                seen[group.name] = index
            }
            checkSeats(group, path, facts, &problems)
            checkRules(group, path, &problems)
            for (number, skill) in (group.skills ?? []).map(\.category).enumerated() where !categories.contains(skill) {
                problems.append(
                    Problem(
                        "\(path).skills[\(number)]", found: Problem.quote(skill),
                        expected: "a category that some line brings", hint: Scenario.known(categories)))
            }
            if group.skills?.isEmpty ?? false, !asked.contains(group.name) {
                problems.append(
                    Problem(
                        "\(path).skills", found: "an empty list", expected: "at least one category",
                        hint:
                            "leave skills out if the group takes every call; only who is handed calls or tasks needs none"
                    ))
            }
        }
    }

    private func checkSeats(_ group: SeatGroup, _ path: String, _ facts: [DayFacts], _ problems: inout [Problem]) {
        let heads = group.seats.columns.flatMap(\.values)
        if !heads.contains(where: { $0 > 0 }) {
            problems.append(
                Problem("\(path).seats", found: "no head at any time", expected: "at least one head in some slot"))
        } else if !facts.isEmpty, hasSoundDays(group) {
            checkDays(group, path, facts.filter { group.works(on: $0.date) }, &problems)
        }
        if let most = heads.max(), most > Scenario.mostHeads {
            problems.append(
                Problem("\(path).seats", found: "\(most) heads", expected: "at most \(Scenario.mostHeads)"))
        }
        if let least = heads.min(), least < 0 {
            problems.append(Problem("\(path).seats", found: "\(least) heads", expected: "0 or more"))
        }
    }

    /// - Parameter facts: the simulated days on which the group works.
    private func checkDays(_ group: SeatGroup, _ path: String, _ facts: [DayFacts], _ problems: inout [Problem]) {
        if !facts.contains(where: { group.seats.column(for: $0) != nil }) {
            problems.append(
                Problem(
                    "\(path).seats", found: "no heads on any simulated day", expected: "heads on some of them",
                    severity: .warning))
        } else if let day = facts.first(where: { group.seats.forgets($0) }) {
            problems.append(
                Problem(
                    "\(path).seats", found: "no column for \(day.date), a \(day.kind.rawValue)",
                    expected: "heads on days that are not what their weekday says",
                    hint: "state heads for \(day.kind.rawValue), zeros if nobody works then", severity: .warning))
        }
    }

    static func known(_ categories: [String]) -> Words? {
        categories.isEmpty ? nil : "known: \(Words.list(values: categories))"
    }
}
