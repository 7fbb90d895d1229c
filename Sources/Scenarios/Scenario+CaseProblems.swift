import SimulationTime
import WorkingCalendar

extension Scenario {
    /// Checks undertaking units and the rules for their orders; `days` is nil when the period or the calendar is wrong.
    func checkCases(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        let categories = self.categories
        for (index, organisation) in organisations.enumerated() {
            checkOrganisation(organisation, index, categories, &problems)
        }
        checkTopics(&problems)
        checkLimits(categories, days, &problems)
        guard let name = rules.dispatchedBy else { return }
        let task = frontOffice.tasks.first { $0.name == name }
        if task == nil {
            problems.append(
                Problem(
                    "rules.dispatched_by", found: Problem.quote(name), expected: "a task",
                    hint: Scenario.known(frontOffice.tasks.map(\.name))))
        } else if task?.after != .orders || task?.share != 1 || task?.categories != nil {
            problems.append(
                Problem(
                    "rules.dispatched_by", found: "the task \(Problem.quote(name)), which does not follow every order",
                    expected: "a task with after: orders, for all of them", hint: "leave out its share and categories"))
        }
    }

    private func checkOrganisation(
        _ organisation: Organisation, _ index: Int, _ categories: [String], _ problems: inout [Problem]
    ) {
        let path = "organisations[\(index)]"
        if let other = organisations[..<index].firstIndex(where: { $0.name == organisation.name }) {
            problems.append(
                Problem(
                    "\(path).name", found: Problem.quote(organisation.name),
                    expected: "a name no other organisation has",
                    hint: "organisations[\(other)] has it"))
        }
        if !(1...100_000).contains(organisation.handlers) {
            problems.append(
                Problem("\(path).handlers", found: "\(organisation.handlers)", expected: "from 1 to 100000 handlers"))
        }
        if organisation.effort == nil {
            problems.append(
                Problem(
                    path, found: "no effort", expected: "the working time an order takes",
                    hint: "effort: lognormal 40 min cv 1"))
        }
        do throws(CalendarError) {
            _ = try organisation.workingHours()
        } catch {
            problems.append(
                Problem(
                    "\(path).hours", found: "hours that overlap or end before they begin",
                    expected: "stretches of the day one after the other", hint: "such as 09:00-12:00 14:00-17:30"))
        }
        for topic in organisation.topics where !categories.contains(topic.category) {
            problems.append(
                Problem(
                    "\(path).topics.\(Problem.step(topic.category))", .key, found: Problem.quote(topic.category),
                    expected: "a category that some line brings", hint: Scenario.known(categories)))
        }
    }

    /// What is said of a category's orders, is said of all of them.
    private func checkTopics(_ problems: inout [Problem]) {
        for category in routedCategories {
            let total = organisations.reduce(0) { $0 + $1.share(of: category) }
            if abs(total - 1) > 1e-6 {
                problems.append(
                    Problem(
                        "organisations", found: "\(Problem.percent(total)) of the orders of \(Problem.quote(category))",
                        expected: "shares of the organisations that add up to 100%"))
            }
            if !rules.limits.contains(where: { $0.category == category }) {
                problems.append(
                    Problem(
                        "rules.limits", found: "no limit for \(Problem.quote(category))",
                        expected: "a limit for every category that organisations handle",
                        hint: "\(category): { handle: 3 wd }"))
            }
        }
    }

    private func checkLimits(_ categories: [String], _ days: SimulatedDays?, _ problems: inout [Problem]) {
        for limit in rules.limits {
            let path = "rules.limits.\(Problem.step(limit.category))"
            if !categories.contains(limit.category) {
                problems.append(
                    Problem(
                        path, .key, found: Problem.quote(limit.category), expected: "a category that some line brings",
                        hint: Scenario.known(categories)))
            } else if !routedCategories.contains(limit.category) {
                problems.append(
                    Problem(
                        path, .key,
                        found: "a limit for \(Problem.quote(limit.category)), which no organisation handles",
                        expected: "an organisation with the topic", severity: .warning))
            }
            switch limit.handle {
            case .workingDays(let n) where n < 1, .workingDays(let n) where n > 10_000:
                problems.append(Problem("\(path).handle", found: "\(n) wd", expected: "from 1 wd to 10000 wd"))
            case .clock(let span) where span <= .zero:
                problems.append(Problem("\(path).handle", found: span.inWords, expected: "more than 0 s"))
            case .clock where limit.counted != .fromNextWorkingDay:
                problems.append(
                    Problem(
                        "\(path).counted", found: limit.counted.rawValue, expected: "nothing for a limit by the clock",
                        hint: "counted is about working days"))
            default: checkReach(of: limit, path, days, &problems)
            }
        }
    }

    /// The calendar must know the day on which the last order is due.
    private func checkReach(
        of limit: HandlingLimit, _ path: String, _ days: SimulatedDays?, _ problems: inout [Problem]
    ) {
        guard days != nil, routedCategories.contains(limit.category), let calendar = try? calendar.make() else {
            return
        }
        for organisation in organisations where organisation.share(of: limit.category) > 0 {
            guard let hours = try? organisation.workingHours(),
                let clock = try? WorkingClock(calendar: calendar, hours: hours),
                let rule = try? limit.rule(hours: hours)
            else { continue }
            guard (try? rule.due(from: period.to, on: clock)) == nil else { continue }
            problems.append(
                Problem(
                    "\(path).handle", found: "a limit that ends after the last day the calendar knows",
                    expected: "an earlier period.to, or a calendar that goes on",
                    hint: "orders of the last day are due then"))
            return
        }
    }

    /// Categories whose orders go to organisations.
    public var routedCategories: [String] {
        categories.filter { category in organisations.contains { $0.share(of: category) > 0 } }
    }
}

extension Organisation {
    /// Share of a category's orders.
    public func share(of category: String) -> Double { topics.first { $0.category == category }?.share ?? 0 }
}
