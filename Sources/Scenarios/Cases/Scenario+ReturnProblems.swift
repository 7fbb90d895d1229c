extension Scenario {
    /// Checks returns.
    func checkReturns(_ problems: inout [Problem]) {
        guard let returns = rules.returns else { return }
        let path = "rules.returns"
        if returns.starts != .receipt && returns.starts != .signing {
            problems.append(
                Problem(
                    "\(path).starts", found: Problem.quote(returns.starts.rawValue), expected: "receipt or signing",
                    hint: "a unit returns what has reached it"))
        }
        returns.within.check("\(path).within", &problems)
        if returns.improper == 0 && !rules.dispatch.goesWrong {
            problems.append(
                Problem.idle(
                    path, found: "returns, and no order that a unit would return",
                    expected: "a share above 0% in rules.dispatch.wrong or improper"))
        } else if returns.improper == 0 && returns.improperGranted > 0 {
            problems.append(
                Problem.idle(
                    "\(path).improper_granted", found: "improper_granted, and no improper returns",
                    expected: "improper above 0%"))
        }
    }

    /// Checks disputes.
    func checkDisputes(_ problems: inout [Problem]) {
        guard let disputes = rules.disputes else { return }
        let path = "rules.disputes"
        if rules.returns == nil {
            problems.append(
                Problem(
                    path, found: "disputes, and no rules.returns", expected: "returns, of which some end in a dispute",
                    hint: "returns: { within: 1 wd }"))
        }
        if disputes.fromReturn < 1 {
            problems.append(
                Problem(
                    "\(path).from_return", found: "\(disputes.fromReturn)", expected: "1 or more",
                    hint: "1 is the first return of an order"))
        }
        if disputes.stages.isEmpty {
            problems.append(Problem("\(path).stages", found: "an empty list", expected: "at least one stage"))
        }
        for (number, stage) in disputes.stages.enumerated() {
            let place = "\(path).stages[\(number)]"
            if disputes.stages[..<number].contains(where: { $0.name == stage.name }) {
                problems.append(
                    Problem("\(place).name", found: "\(Problem.quote(stage.name)) again", expected: "each stage once"))
            }
            let isLast = number == disputes.stages.count - 1
            if isLast && stage.settled != 1 {
                problems.append(
                    Problem.idle(
                        "\(place).settled", found: "\(Problem.percent(stage.settled)) at the last stage",
                        expected: "100%: the last stage settles all"))
            } else if !isLast && stage.settled == 1 {
                problems.append(
                    Problem(
                        place, found: "a stage that settles all, and one after it",
                        expected: "settled below 100% where another stage follows", severity: .warning))
            }
        }
    }

    /// Checks co-handling.
    func checkCoHandling(_ problems: inout [Problem]) {
        guard let rule = rules.coHandling else { return }
        let path = "rules.co_handling"
        checkOrderCategories(rule.shareByCategory.map(\.category), .key, &problems) {
            "\(path).share.\(Problem.step($1))"
        }
        for (number, name) in rule.with.enumerated() {
            let place = "\(path).with[\(number)]"
            if let unit = organisations.first(where: { $0.name == name }) {
                if rule.with[..<number].contains(name) {
                    problems.append(Problem(place, found: "\(Problem.quote(name)) again", expected: "each unit once"))
                } else if unit.handlers == nil {
                    problems.append(
                        Problem(
                            place, found: "\(Problem.quote(name)), which has no handlers",
                            expected: "a unit with handlers"))
                }
            } else {
                problems.append(
                    Problem(
                        place, found: Problem.quote(name), expected: "an organisation",
                        hint: Scenario.known(organisations.map(\.name))))
            }
        }
        checkNumber(of: rule, path, &problems)
    }

    /// There are units enough, be the lead one of them.
    private func checkNumber(of rule: CoHandlingRules, _ path: String, _ problems: inout [Problem]) {
        let count = Set(rule.with).count
        if rule.with.isEmpty {
            problems.append(Problem("\(path).with", found: "an empty list", expected: "at least one unit"))
        } else if rule.units < 1 {
            problems.append(Problem("\(path).units", found: "\(rule.units)", expected: "1 or more"))
        } else if rule.units > count {
            problems.append(
                Problem(
                    "\(path).units", found: "\(rule.units) co-handling units of \(count)",
                    expected: "at most \(count), as many as with names"))
        } else if rule.units == count, let lead = lead(among: rule) {
            problems.append(
                Problem(
                    "\(path).with",
                    found: "\(count) units, one of whom, \(Problem.quote(lead)), may itself be the lead",
                    expected: "one unit more than an order has co-handlers",
                    hint: "its own orders have one co-handler less", severity: .warning))
        }
    }

    /// A co-handling unit that gets orders of its own which are co-handled.
    private func lead(among rule: CoHandlingRules) -> String? {
        rule.with.first { name in
            organisations.first { $0.name == name }?.topics
                .contains { $0.share > 0 && rule.share(of: $0.category) > 0 } ?? false
        }
    }

    /// Checks extensions.
    func checkExtensions(_ problems: inout [Problem]) {
        guard let rule = rules.extensions else { return }
        let path = "rules.extension"
        if rule.asked <= .zero {
            problems.append(
                Problem(
                    "\(path).asked", found: "\(rule.asked.inWords)", expected: "more than 0 s",
                    hint: "a unit asks before the limit"))
        }
        if !(1...100).contains(rule.times) {
            problems.append(
                Problem(
                    "\(path).times", found: "\(rule.times)", expected: "from 1 to 100",
                    hint: "leave extension out if there is none"))
        }
        switch rule.by {
        case .times(let n):
            if !(1...100).contains(n) {
                problems.append(Problem("\(path).by", found: "\(n)x", expected: "from 1x to 100x the limit"))
            }
        case .length(let length):
            if length.check("\(path).by", &problems) { checkAddition(of: length, "\(path).by", &problems) }
        }
    }

    /// A length can be added to limits of its own kind only.
    private func checkAddition(of length: LimitLength, _ path: String, _ problems: inout [Problem]) {
        for limit in rules.limits + rules.limitsOfLines {
            let isOfDays = limit.counted == .calendarDays
            guard length.isLonger(than: limit.handle) == nil || isOfDays && !length.isWholeDays else { continue }
            let category = Problem.quote(limit.category)
            problems.append(
                Problem(
                    path,
                    found: "\(length.inWords) beside the limit of \(limit.handle.inWords) for \(category)",
                    expected: isOfDays ? "whole days" : limit.handle.unitInWords, hint: "1x fits every limit"))
            return
        }
    }
}
