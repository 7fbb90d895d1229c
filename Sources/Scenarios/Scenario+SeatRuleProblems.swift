import SimulationTime

extension Scenario {
    /// Checks when a group works and what its seats do at the edges of their work.
    func checkRules(_ group: SeatGroup, _ path: String, _ problems: inout [Problem]) {
        if let from = group.from, let to = group.to, from > to {
            problems.append(Problem("\(path).to", found: "\(to)", expected: "\(from), the first day, or later"))
        }
        if let rota = group.rota { check(rota, "\(path).rota", &problems) }
        if !(0..<1).contains(group.shrinkage) {
            problems.append(
                Problem(
                    "\(path).shrinkage", found: "\(Problem.percent(group.shrinkage))", expected: "from 0% to below 100%"
                )
            )
        }
        if group.shift < .hour || group.shift > .day {
            problems.append(Problem("\(path).shift", found: "\(group.shift.inWords)", expected: "from 1 h to 24 h"))
        }
        checkBreaks(group, path, &problems)
        if let rampUp = group.rampUp { check(rampUp, "\(path).ramp_up", &problems) }
        if !(1...50).contains(group.chats) {
            problems.append(Problem("\(path).chats", found: "\(group.chats)", expected: "from 1 to 50"))
        } else if group.chats > 1 && group.atShiftEnd != .finish {
            problems.append(
                Problem(
                    "\(path).at_shift_end", found: "\"\(group.atShiftEnd.rawValue)\" beside \(group.chats) chats",
                    expected: "finish", hint: "seats that hold several chats finish them"))
        }
        if !(0...Scenario.mostHeads).contains(group.reserve) {
            problems.append(
                Problem("\(path).reserve", found: "\(group.reserve)", expected: "from 0 to \(Scenario.mostHeads)"))
        }
    }

    /// Whether first day, last day and rota can be right: else it is no wonder that the group never works.
    func hasSoundDays(_ group: SeatGroup) -> Bool {
        if let from = group.from, let to = group.to, from > to { return false }
        guard let rota = group.rota else { return true }
        return (1...366).contains(rota.cycle) && rota.days.contains { (1...rota.cycle).contains($0) }
    }

    private func check(_ rota: Rota, _ path: String, _ problems: inout [Problem]) {
        guard (1...366).contains(rota.cycle) else {
            problems.append(Problem("\(path).cycle", found: "\(rota.cycle) d", expected: "from 1 d to 366 d"))
            return
        }
        if rota.days.isEmpty {
            problems.append(Problem("\(path).on", found: "an empty list", expected: "at least one day of the cycle"))
        }
        for (number, day) in rota.days.enumerated() {
            if !(1...rota.cycle).contains(day) {
                problems.append(
                    Problem(
                        "\(path).on[\(number)]", found: "\(day)", expected: "a day of the cycle, 1 to \(rota.cycle)"))
            } else if rota.days[..<number].contains(day) {
                problems.append(Problem("\(path).on[\(number)]", found: "\(day) again", expected: "each day once"))
            }
        }
    }

    private func checkBreaks(_ group: SeatGroup, _ path: String, _ problems: inout [Problem]) {
        let most = group.seats.columns.flatMap(\.values).max() ?? 0
        for (number, pause) in group.breaks.enumerated() {
            let place = "\(path).breaks[\(number)]"
            if pause.heads < 1 {
                problems.append(Problem(place, found: "\(pause.heads) heads", expected: "1 or more"))
            } else if pause.heads > most, most > 0 {
                problems.append(
                    Problem(
                        place, found: "a break of \(pause.heads) heads", expected: "at most the group's \(most)",
                        severity: .warning))
            }
            if !(.zero <= pause.from && pause.from < pause.to && pause.to <= .day) {
                problems.append(
                    Problem(
                        place, found: "a break from \(pause.from.clockMinutes) to \(pause.to.clockMinutes)",
                        expected: "a beginning before the end, within a day"))
            }
        }
    }

    private func check(_ rampUp: RampUp, _ path: String, _ problems: inout [Problem]) {
        if rampUp.points.isEmpty {
            problems.append(
                Problem(
                    "\(path).factors", found: "no factor", expected: "at least one",
                    hint: "factors: { 0 d: 1.6x, 60 d: 1x }"))
        }
        Scenario.checkFactors(rampUp.points, "\(path).factors", &problems)
    }

    /// Factors on the talk by times that ascend.
    static func checkFactors(_ points: [RampUp.Point], _ path: String, _ problems: inout [Problem]) {
        for (number, point) in points.enumerated() {
            let place = "\(path).\(Problem.step(point.after.inWords))"
            if number > 0, point.after <= points[number - 1].after {
                problems.append(
                    Problem(
                        place, .key, found: "\(point.after.inWords) after \(points[number - 1].after.inWords)",
                        expected: "times that ascend"))
            } else if point.after < .zero {
                problems.append(Problem(place, .key, found: "\(point.after.inWords)", expected: "0 s or more"))
            }
            if !(0.01...100).contains(point.factor) {
                problems.append(
                    Problem(place, found: "\(Problem.plain(point.factor))", expected: "a factor from 0.01 to 100"))
            }
        }
    }
}
