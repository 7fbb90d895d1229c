import SimulationTime
import WorkingCalendar

extension Scenario {
    /// The calendar must know the day on which whatever a rule limits is due for the last order.
    func checkReach(_ problems: inout [Problem]) {
        guard let calendar = try? calendar.make(),
            let always = try? WorkingClock(calendar: calendar, hours: .always)
        else { return }
        let clocks = organisations.map { unit in
            (try? unit.workingHours()).flatMap { try? WorkingClock(calendar: calendar, hours: $0) }
        }
        for limit in rules.limits {
            let units = organisations.indices.filter { organisations[$0].share(of: limit.category) > 0 }
            let path = "rules.limits.\(Problem.step(limit.category))"
            checkReach(of: limit, path, units.compactMap { clocks[$0] }, always, &problems)
        }
        for limit in rules.limitsOfLines {
            let path = "rules.limits_of_lines.\(Problem.step(limit.category))"
            checkReach(of: limit, path, clocks.compactMap { $0 }, always, &problems)
        }
        for (path, length) in rules.otherLengths where length.isSound && !reaches(length.rule, always) {
            problems.append(beyond("rules.\(path)", length))
        }
    }

    /// At most one problem a limit: the other lengths need the same remedy.
    private func checkReach(
        of limit: HandlingLimit, _ path: String, _ clocks: [WorkingClock], _ always: WorkingClock,
        _ problems: inout [Problem]
    ) {
        guard limit.lengths.allSatisfy(\.length.isSound) else { return }
        for (key, length) in limit.lengthsCountedAlike {
            guard clocks.allSatisfy({ reaches(try? limit.rule(length, hours: $0.hours), $0) }) else {
                problems.append(beyond("\(path).\(key)", length))
                return
            }
        }
        for (key, length) in [("sign", limit.sign), ("return_within", limit.returnWithin)] {
            guard let length, !clocks.isEmpty, !reaches(length.rule, always) else { continue }
            problems.append(beyond("\(path).\(key)", length))
            return
        }
        guard let extensions = rules.extensions, extensions.isSound,
            !clocks.allSatisfy({ reaches(extensions.extended(limit, hours: $0.hours), $0) })
        else { return }
        problems.append(
            Problem(
                "rules.extension.by",
                found: """
                    a limit for \(Problem.quote(limit.category)) that, extended, ends after the last day the calendar \
                    knows
                    """,
                expected: "an earlier period.to, or a calendar that goes on",
                hint: "orders of the last day may be extended"))
    }

    private func beyond(_ path: String, _ length: LimitLength) -> Problem {
        Problem(
            path, found: "\(length.inWords), which ends after the last day the calendar knows",
            expected: "an earlier period.to, or a calendar that goes on", hint: "orders of the last day are due then")
    }

    /// Whether the calendar knows when a limit ends for an order of the last instant; true for rules that are wrong anyway.
    private func reaches(_ rule: DeadlineRule?, _ clock: WorkingClock) -> Bool {
        switch rule {
        case nil, .wallClock, .naturalDays: true
        case .workingDays, .workingTime: (try? rule?.due(from: period.to, on: clock)) != nil
        }
    }
}

extension CaseRules {
    /// Lengths of rules that are not about a category, by path.
    fileprivate var otherLengths: [(path: String, length: LimitLength)] {
        let lengths = [
            ("dispatch.within", dispatch.within), ("dispatch.several_within", dispatch.severalWithin),
            ("signing.within", signing?.within), ("signing.warning", signing?.warning),
            ("signing.yellow", signing?.yellow), ("signing.red", signing?.red), ("returns.within", returns?.within),
            ("supervision.within", supervision?.within),
        ]
        return lengths.compactMap { path, length in length.map { (path, $0) } }
    }
}

extension ExtensionRules {
    /// Whether its numbers can be reckoned with.
    var isSound: Bool {
        guard (1...100).contains(times) else { return false }
        switch by {
        case .times(let n): return (1...100).contains(n)
        case .length(let length): return length.isSound
        }
    }

    /// A limit with all extensions an order may have; nil if there is none, or it cannot be told.
    fileprivate func extended(_ limit: HandlingLimit, hours: WorkingHours) -> DeadlineRule? {
        let rule = try? limit.rule(limit.handle, hours: hours)
        switch (by, limit.handle) {
        case (.times(let n), _): return rule?.multiplied(by: 1 + n * times)
        case (.length(.workingDays(let more)), .workingDays(let days)):
            return try? limit.rule(.workingDays(days + times * more), hours: hours)
        case (.length, _): return nil
        }
    }
}
