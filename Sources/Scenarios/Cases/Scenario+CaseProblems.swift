import Messages
import SimulationTime
import WorkingCalendar

extension Scenario {
    /// Checks undertaking units, what comes to them and the rules for their orders; `days` is nil when the period or the
    /// calendar is wrong.
    func checkCases(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        checkTerritories(&problems)
        checkInflows(days, &problems)
        checkTasksAfterReplies(&problems)
        let stated = rules.statedKeys
        if organisations.isEmpty {
            guard !stated.isEmpty else { return }
            problems.append(
                Problem(
                    "rules", found: "rules for orders (\(Words.list(values: stated))), and no organisations",
                    expected: "organisations that handle orders",
                    hint: "without organisations orders are counted and not followed"))
            return
        }
        checkOrganisations(&problems)
        checkTree(&problems)
        checkCaseCounts(&problems)
        checkLimits(&problems)
        checkDispatch(&problems)
        checkSigning(&problems)
        checkReturns(&problems)
        checkDisputes(&problems)
        checkCoHandling(&problems)
        checkExtensions(&problems)
        checkSupervision(&problems)
        checkOverdue(days, &problems)
        checkRevisit(&problems)
        checkRedo(&problems)
        checkOrderRepeats(&problems)
        if days != nil { checkReach(&problems) }
    }

    /// What is expected of a category that rules or units name.
    var broughtCategory: Words {
        demand.inflows.isEmpty ? "a category that some line brings" : "a category that some line or inflow brings"
    }

    /// Names of categories in a rule: orders of each must come, and go to organisations.
    func checkOrderCategories(
        _ names: [String], _ part: Problem.Part, _ problems: inout [Problem], at path: (Int, String) -> String
    ) {
        let (known, routed) = (categories, routedCategories)
        for (number, name) in names.enumerated() {
            let place = path(number, name)
            if !known.contains(name) {
                problems.append(
                    Problem(
                        place, part, found: Problem.quote(name), expected: broughtCategory, hint: Scenario.known(known))
                )
            } else if !routed.contains(name) {
                problems.append(
                    Problem.idle(
                        place, part, found: "\(Problem.quote(name)), which no organisation handles",
                        expected: "an organisation with the topic"))
            } else if names[..<number].contains(name) {
                problems.append(
                    Problem(place, part, found: "\(Problem.quote(name)) again", expected: "each category once"))
            }
        }
    }

    /// Stretches of a day, one after the other.
    func checkHours(_ hours: [Organisation.Opening], _ path: String, _ problems: inout [Problem]) {
        guard (try? hours.workingHours()) == nil else { return }
        problems.append(
            Problem(
                "\(path).hours", found: "hours that overlap or end before they begin",
                expected: "stretches of the day one after the other", hint: "such as 09:00-12:00 14:00-17:30"))
    }
}

extension CaseRules {
    /// Keys of which something is said, but the source.
    var statedKeys: [String] {
        let keys = [
            ("limits", !limits.isEmpty), ("limits_of_lines", !limitsOfLines.isEmpty), ("dispatch", dispatch.isStated),
            ("signing", signing != nil), ("returns", returns != nil), ("disputes", disputes != nil),
            ("co_handling", coHandling != nil), ("extension", extensions != nil), ("supervision", supervision != nil),
            ("overdue", overdue != nil), ("revisit", revisit != nil), ("redo", redo != nil),
            ("repeats", repeats != nil),
        ]
        return keys.filter(\.1).map(\.0)
    }
}

extension DispatchRules {
    /// Whether anything is said.
    var isStated: Bool {
        task != nil || staff != nil || !hours.isEmpty || effort != nil || within != nil || severalWithin != nil
            || goesWrong
    }

    /// Whether any first dispatch goes to a wrong unit.
    var goesWrong: Bool { wrong > 0 || wrongByCategory.contains { $0.share > 0 } }
}

extension Problem {
    /// A warning about what changes nothing.
    static func idle(_ path: String, _ part: Part = .value, found: Words, expected: Words) -> Problem {
        Problem(path, part, found: found, expected: expected, hint: "without effect here", severity: .warning)
    }
}
