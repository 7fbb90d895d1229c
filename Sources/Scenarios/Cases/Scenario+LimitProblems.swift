extension Scenario {
    /// Checks the limits of categories and lines.
    func checkLimits(_ problems: inout [Problem]) {
        for category in routedCategories where !rules.limits.contains(where: { $0.category == category }) {
            problems.append(
                Problem(
                    "rules.limits", found: "no limit for \(Problem.quote(category))",
                    expected: "a limit for every category that organisations handle",
                    hint: "\(category): { handle: 3 wd }"))
        }
        checkOrderCategories(rules.limits.map(\.category), .key, &problems) { "rules.limits.\(Problem.step($1))" }
        for limit in rules.limits { check(limit, "rules.limits.\(Problem.step(limit.category))", &problems) }
        let lines = demand.lines.map(\.number)
        for limit in rules.limitsOfLines {
            let path = "rules.limits_of_lines.\(Problem.step(limit.category))"
            if !lines.contains(limit.category) {
                problems.append(
                    Problem(
                        path, .key, found: Problem.quote(limit.category), expected: "the number of a line",
                        hint: Scenario.known(lines)))
            }
            check(limit, path, &problems)
        }
    }

    private func check(_ limit: HandlingLimit, _ path: String, _ problems: inout [Problem]) {
        var areSound = true
        for (key, length) in limit.lengths where !length.check("\(path).\(key)", &problems) { areSound = false }
        if areSound {
            checkLengths(limit, path, &problems)
            checkCounting(limit, path, &problems)
        }
        if limit.returnWithin != nil && rules.returns == nil {
            problems.append(
                Problem.idle(
                    "\(path).return_within", found: "a time to return orders, and no rules.returns",
                    expected: "return_within only with rules.returns"))
        }
        if !(1...9).contains(limit.priority) {
            problems.append(
                Problem(
                    "\(path).priority", found: "\(limit.priority)", expected: "from 1 to 9", hint: "1 goes first"))
        } else if limit.priority != 5 && !organisations.contains(where: { $0.discipline == .priority }) {
            problems.append(
                Problem.idle(
                    "\(path).priority", found: "a priority, and no organisation that goes by it",
                    expected: "an organisation with discipline: priority"))
        }
    }

    /// What is counted like the limit is in its unit, and a target within it.
    private func checkLengths(_ limit: HandlingLimit, _ path: String, _ problems: inout [Problem]) {
        let counted = limit.lengthsCountedAlike.dropFirst()
        let strangers = counted.filter { $0.length.isLonger(than: limit.handle) == nil }
        for (key, length) in strangers {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(length.inWords) beside a limit of \(limit.handle.inWords)",
                    expected: "\(limit.handle.unitInWords), as the limit"))
        }
        if let target = limit.target, target.isLonger(than: limit.handle) ?? false {
            problems.append(
                Problem(
                    "\(path).target", found: "\(target.inWords), longer than the limit of \(limit.handle.inWords)",
                    expected: "at most the limit"))
        }
        if strangers.isEmpty {
            Cards(warning: limit.warning, yellow: limit.yellow, red: limit.red).check(path, &problems)
        }
    }

    private func checkCounting(_ limit: HandlingLimit, _ path: String, _ problems: inout [Problem]) {
        switch (limit.handle, limit.counted) {
        case (.workingDays, .calendarDays):
            problems.append(
                Problem(
                    "\(path).counted", found: "calendar days for a limit of \(limit.handle.inWords)",
                    expected: "a limit in days, such as 5 d"))
        case (.clock, .calendarDays):
            for (key, length) in limit.lengthsCountedAlike where !length.isWholeDays {
                if case .workingDays = length { continue }
                problems.append(
                    Problem(
                        "\(path).\(key)", found: "\(length.inWords), counted in calendar days",
                        expected: "whole days such as 5 d"))
            }
        case (.clock, .fromThatDay), (.clock, .workingTime):
            problems.append(
                Problem(
                    "\(path).counted", found: "\(limit.counted.rawValue)", expected: "nothing for a limit by the clock",
                    hint: "it is about working days; whole days of the clock may be counted: calendar days"))
        case (.clock, .fromNextWorkingDay), (.workingDays, _): break
        }
    }
}

extension HandlingLimit {
    /// The lengths with their keys that are counted like the limit, which is the first.
    var lengthsCountedAlike: [(key: String, length: LimitLength)] {
        [("handle", handle), ("target", target), ("warning", warning), ("yellow", yellow), ("red", red)]
            .compactMap { key, length in length.map { (key, $0) } }
    }

    /// All lengths with their keys.
    var lengths: [(key: String, length: LimitLength)] {
        lengthsCountedAlike
            + [("sign", sign), ("return_within", returnWithin)].compactMap { key, length in length.map { (key, $0) } }
    }
}
