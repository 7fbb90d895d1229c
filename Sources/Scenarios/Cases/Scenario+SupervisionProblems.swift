import Messages
import SimulationTime

extension Scenario {
    /// Checks supervision orders.
    func checkSupervision(_ problems: inout [Problem]) {
        guard let rule = rules.supervision else { return }
        let path = "rules.supervision"
        rule.within.check("\(path).within", &problems)
        if rule.repeats < 2 {
            problems.append(
                Problem(
                    "\(path).repeats", found: "\(rule.repeats)", expected: "2 or more",
                    hint: "the first contact makes the order"))
        }
        if rule.on.isEmpty {
            problems.append(
                Problem(
                    "\(path).on", found: "no trigger", expected: "at least one",
                    hint: "on: { red card: 100% }; leave supervision out if there is none"))
        }
        for trigger in rule.on.map(\.trigger) {
            guard let missing = missing(for: trigger) else { continue }
            problems.append(
                Problem.idle(
                    "\(path).on.\(trigger.rawValue)", found: "\(Problem.quote(trigger.rawValue)), which never happens",
                    expected: missing))
        }
    }

    /// What a trigger needs, if it is not there.
    private func missing(for trigger: SupervisionRules.Trigger) -> Words? {
        switch trigger {
        case .instruction, .overdue: return nil
        case .redCard:
            let hasRed = rules.signing?.red != nil || (rules.limits + rules.limitsOfLines).contains { $0.red != nil }
            return hasRed ? nil : "a time for red in rules.signing or a limit"
        case .repeats: return demand.repeats.happen ? nil : "demand.repeats, callers who call again"
        case .improperReturn: return rules.returns != nil ? nil : "rules.returns, orders that are sent back"
        case .refusedExtension:
            if rules.extensions == nil { return "rules.extension" }
            return rules.extensions?.granted ?? 1 < 1 ? nil : "a share below 100% in rules.extension.granted"
        case .dissatisfied: return rules.revisit != nil ? nil : "rules.revisit, by which callers say so"
        }
    }

    /// Checks what is done about overdue orders; `days` is nil when the period or the calendar is wrong.
    func checkOverdue(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        guard let batch = rules.overdue?.batch else { return }
        let path = "rules.overdue.batch"
        if batch.every < .day || batch.every.milliseconds % SimSpan.day.milliseconds != 0 {
            problems.append(
                Problem("\(path).every", found: "\(batch.every.inWords)", expected: "whole days, 1 d or more"))
        }
        if batch.at < .zero || batch.at >= .day {
            problems.append(
                Problem("\(path).at", found: "\(batch.at.clockMinutes)", expected: "a time of day before 24:00"))
        }
        if let from = batch.from, let last = days?.facts.last?.date, from > last {
            problems.append(
                Problem.idle(
                    "\(path).from", found: "\(from), after the last simulated day", expected: "\(last) or earlier"))
        }
    }
}
