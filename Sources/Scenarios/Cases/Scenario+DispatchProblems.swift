import Messages

extension Scenario {
    /// Checks the dispatch desk.
    func checkDispatch(_ problems: inout [Problem]) {
        let desk = rules.dispatch
        let path = "rules.dispatch"
        checkDispatchTask(&problems)
        if let staff = desk.staff {
            if !(1...100_000).contains(staff) {
                problems.append(
                    Problem(
                        "\(path).staff", found: "\(staff)", expected: "from 1 to 100000 people",
                        hint: "leave staff out if orders are dispatched at once"))
            }
            if desk.task != nil {
                problems.append(Problem("\(path).staff", found: "staff beside a task", expected: "one of the two"))
            } else if desk.effort == nil {
                problems.append(
                    Problem(
                        path, found: "staff, and no effort", expected: "the working time a dispatch takes them",
                        hint: "effort: exponential 5 min"))
            }
        } else {
            let parts: [(String, Words, Bool)] = [
                ("effort", "an effort", desk.effort != nil), ("hours", "hours", !desk.hours.isEmpty),
            ]
            for (key, what, isStated) in parts where isStated {
                problems.append(
                    Problem(
                        "\(path).\(key)", found: "\(what), and no staff", expected: "staff: the people of the desk",
                        hint: desk.task == nil ? nil : "a task has an effort and seats of its own"))
            }
        }
        checkHours(desk.hours, path, &problems)
        checkDispatchLimits(&problems)
        checkOrderCategories(desk.wrongByCategory.map(\.category), .key, &problems) {
            "\(path).wrong.\(Problem.step($1))"
        }
        guard desk.goesWrong else { return }
        if rules.returns == nil {
            problems.append(
                Problem(
                    "\(path).wrong", found: "a share that goes wrong, and no rules.returns",
                    expected: "a rule by which it comes back", hint: "returns: { within: 1 wd }"))
        }
        if organisations.count(where: { $0.handlers != nil }) < 2 {
            problems.append(
                Problem(
                    "\(path).wrong", found: "a share that goes wrong, and no second organisation with handlers",
                    expected: "another one, to which it goes"))
        }
    }

    private func checkDispatchTask(_ problems: inout [Problem]) {
        guard let name = rules.dispatch.task else { return }
        let task = frontOffice.tasks.first { $0.name == name }
        if task == nil {
            problems.append(
                Problem(
                    "rules.dispatch.task", found: Problem.quote(name), expected: "a task",
                    hint: Scenario.known(frontOffice.tasks.map(\.name))))
        } else if task?.after != .orders || task?.share != 1 || task?.categories != nil {
            problems.append(
                Problem(
                    "rules.dispatch.task", found: "the task \(Problem.quote(name)), which does not follow every order",
                    expected: "a task with after: orders, for all of them", hint: "leave out its share and categories"))
        }
    }

    private func checkDispatchLimits(_ problems: inout [Problem]) {
        let desk = rules.dispatch
        if let within = desk.within, within.check("rules.dispatch.within", &problems), desk.task == nil,
            desk.staff == nil
        {
            problems.append(
                Problem.idle(
                    "rules.dispatch.within", found: "a limit, and neither a task nor staff",
                    expected: "somebody who takes time to dispatch"))
        }
        if let within = desk.severalWithin, within.check("rules.dispatch.several_within", &problems),
            rules.coHandling == nil, rules.disputes == nil
        {
            problems.append(
                Problem.idle(
                    "rules.dispatch.several_within", found: "a limit, and neither rules.co_handling nor rules.disputes",
                    expected: "orders of several units, or in dispute"))
        }
    }

    /// Checks the limits for signing.
    func checkSigning(_ problems: inout [Problem]) {
        let signs = organisations.contains { $0.signing != nil }
        if let signing = rules.signing {
            let path = "rules.signing"
            let cards = Cards(warning: signing.warning, yellow: signing.yellow, red: signing.red)
            let lengths = signing.within.map { [("within", $0)] } ?? []
            var areSound = true
            for (key, length) in lengths + cards.stages where !length.check("\(path).\(key)", &problems) {
                areSound = false
            }
            if areSound { cards.check(path, &problems) }
            if !signs { problems.append(atOnce(path)) }
        }
        guard !signs else { return }
        let limits = rules.limits.map { ("limits", $0) } + rules.limitsOfLines.map { ("limits_of_lines", $0) }
        for (key, limit) in limits where limit.sign != nil {
            problems.append(atOnce("rules.\(key).\(Problem.step(limit.category)).sign"))
        }
    }

    private func atOnce(_ path: String) -> Problem {
        Problem.idle(
            path, found: "limits for signing, and no organisation that takes time to sign",
            expected: "an organisation with signing: exponential 2 h")
    }
}
