import Messages

extension Scenario {
    /// Checks calls out of the ordinary, of the front office and of the categories.
    func checkSpecial(_ problems: inout [Problem]) {
        check(frontOffice.special, "front_office.special", &problems)
        let isSound = isWithinOne(frontOffice.special)
        if !isSound { problems.append(excess(frontOffice.special, "front_office.special", hint: nil)) }
        for handling in frontOffice.calls where !handling.special.isEmpty {
            let path = "front_office.calls.\(Problem.step(handling.category)).special"
            check(handling.special, path, &problems)
            let all = frontOffice.specialCalls(of: handling.category)
            // What is too much already for the front office is said there.
            guard !isWithinOne(isSound ? all : handling.special) else { continue }
            let inherited = all.dropFirst(handling.special.count).map(\.kind.rawValue)
            problems.append(
                excess(
                    all, path,
                    hint: inherited.isEmpty
                        ? nil
                        : """
                        of the front office's, \(Words.list(values: inherited)) count too; \
                        \(inherited[0]): { share: 0% } here leaves that out
                        """))
        }
    }

    private func isWithinOne(_ special: [SpecialCalls]) -> Bool {
        special.reduce(0) { $0 + $1.share } <= 1 + Scenario.shareSlack
    }

    private func excess(_ special: [SpecialCalls], _ path: String, hint: Words?) -> Problem {
        Problem(
            path, found: "shares that add up to \(Problem.percent(special.reduce(0) { $0 + $1.share }))",
            expected: "at most 100%", hint: hint)
    }

    private func check(_ special: [SpecialCalls], _ path: String, _ problems: inout [Problem]) {
        for calls in special {
            guard let target = calls.to else { continue }
            let place = "\(path).\(calls.kind.rawValue).to"
            if calls.kind == .emergency {
                checkGroupName(target, place, &problems)
            } else {
                problems.append(
                    Problem(
                        place, found: "\(Problem.quote(target)) for \(calls.kind.rawValue)",
                        expected: "to only for emergency", hint: "others are handed over by hand_overs"))
            }
        }
    }
}
