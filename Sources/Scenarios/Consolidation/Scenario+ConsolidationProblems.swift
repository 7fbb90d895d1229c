import SimulationTime

extension Scenario {
    /// What is wrong with the statement of a consolidation, before it is written out.
    func checkConsolidation(_ problems: inout [Problem]) {
        guard let plan = consolidation else { return }
        let path = "consolidation"
        let main = demand.lines.first { $0.number == plan.into }
        if demand.lines.isEmpty {
            problems.append(Scenario.noLine)
        } else if main == nil {
            problems.append(
                Problem(
                    "\(path).into", found: Problem.quote(plan.into), expected: "the number of a line",
                    hint: Scenario.known(demand.lines.map(\.number))))
        } else if main?.channel.isPhone == false {
            problems.append(
                Problem(
                    "\(path).into", found: "\(Problem.quote(plan.into)), a line of channel \(main!.channel.rawValue)",
                    expected: "a phone line"))
        }
        if plan.groups.isEmpty {
            problems.append(Problem("\(path).groups", found: "no group", expected: "at least one group of the room"))
        }
        for (number, group) in plan.groups.enumerated() {
            checkGroupName(group, "\(path).groups[\(number)]", &problems)
            if plan.groups[..<number].contains(group) {
                problems.append(
                    Problem(
                        "\(path).groups[\(number)]", found: "\(Problem.quote(group)) again", expected: "each group once"
                    ))
            }
        }
        if plan.lines.isEmpty {
            problems.append(Problem("\(path).lines", found: "no line", expected: "at least one line that joins"))
        }
        checkCallers(plan, path, &problems)
        Scenario.checkFactors(plan.learning, "\(path).learning", &problems)
        Scenario.checkFactors(plan.movedRampUp, "\(path).moved_ramp_up", &problems)
        for (index, line) in plan.lines.enumerated() {
            let place = "\(path).lines[\(index)]"
            let isTaken = demand.lines.contains { $0.number == line.number }
            if isTaken || plan.lines[..<index].contains(where: { $0.number == line.number }) {
                problems.append(
                    Problem(
                        "\(place).number", found: Problem.quote(line.number), expected: "a number no other line has"))
            }
            checkNames(of: line, place, &problems)
            check(line, place, &problems)
        }
    }

    /// Awareness, and callers of dead numbers.
    private func checkCallers(_ plan: Consolidation, _ path: String, _ problems: inout [Problem]) {
        check(plan.awareness, "\(path).awareness", &problems)
        if plan.redialAfterDead > 0 && plan.redialDelay == nil {
            problems.append(
                Problem(
                    "\(path).after_dead", found: "no delay", expected: "the time until a caller dials the new number",
                    hint: "delay: exponential 10 min"))
        }
    }

    private func check(_ curve: Awareness, _ path: String, _ problems: inout [Problem]) {
        if curve.spread < .seconds(1) {
            problems.append(
                Problem("\(path).spread", found: "\(curve.spread.inWords)", expected: "1 s or more"))
        }
        if curve.half < .zero {
            problems.append(Problem("\(path).half", found: "\(curve.half.inWords)", expected: "0 s or more"))
        }
        if !(curve.faster > 0) {
            problems.append(
                Problem("\(path).faster", found: "\(Problem.plain(curve.faster))", expected: "above 0"))
        }
    }

    /// Its groups are made by its number: no group of the front office may be called so.
    private func checkNames(of line: LegacyLine, _ path: String, _ problems: inout [Problem]) {
        for name in line.groups where frontOffice.groups.contains(where: { $0.name == name }) {
            problems.append(
                Problem(
                    "\(path).number",
                    found: "\(Problem.quote(line.number)), and a group \(Problem.quote(name)) of the front office",
                    expected: "a group of another name", hint: "the line's own seats are a group of this name"))
        }
    }

    private func check(_ line: LegacyLine, _ path: String, _ problems: inout [Problem]) {
        checkDates(line, path, &problems)
        if line.trace != nil && !line.mix.isEmpty {
            problems.append(
                Problem("\(path).mix", found: "a mix beside a trace", expected: "one of the two"))
        }
        checkHours(line.hours, path, &problems)
        let answersItself = !(line.isTakenOver && (line.joins.map { $0 <= period.start.date } ?? false))
        if answersItself && !line.hasSeats {
            problems.append(
                Problem(
                    path, found: "no seats", expected: "seats of the line's own until it joins",
                    hint: "such as seats: 6 on working days 09:00-17:30"))
        }
        if line.seatsMoved != nil && !line.hasSeats && line.movedSeats.columns.isEmpty {
            problems.append(
                Problem("\(path).seats_moved", found: "a date and no seats", expected: "seats, or moved_seats"))
        }
        if line.seatsMoved == nil {
            for (key, isGiven) in [("moved", line.moved != nil), ("moved_seats", !line.movedSeats.columns.isEmpty)]
            where isGiven {
                problems.append(
                    Problem("\(path).\(key)", found: "\(key) without a date", expected: "seats_moved, their first day"))
            }
        }
        if let share = line.moved, share > 0, line.seatsMoved != nil, line.hasSeats, !line.hasMovedSeats {
            problems.append(
                Problem(
                    "\(path).moved", found: "\(Problem.percent(share)), which rounds to no head at any time",
                    expected: "a head in some slot", hint: "or 0%, or moved_seats", severity: .warning))
        }
        if line.moved != nil && !line.movedSeats.columns.isEmpty {
            problems.append(
                Problem("\(path).moved", found: "moved beside moved_seats", expected: "one of the two"))
        }
        if !line.nightSeats.columns.isEmpty && (line.allHours == nil || line.hours.isEmpty) {
            problems.append(
                Problem(
                    "\(path).night_seats", found: "seats out of hours",
                    expected: "hours, and all_hours, their first day"))
        }
        // A line taken over on no day has been spoken of.
        if line.latent > 0 && line.isLatentFrom == nil && !line.isTakenOver {
            problems.append(
                Problem(
                    "\(path).latent", found: "\(Problem.percent(line.latent))",
                    expected: "a day from which the line is answered at all hours", hint: "joins, or all_hours"))
        }
        if line.latent > 0 && line.trace != nil {
            problems.append(
                Problem(
                    "\(path).latent", found: "latent demand beside a trace", expected: "a volume",
                    hint: "a trace is replayed as it is"))
        }
        if let curve = line.awareness { check(curve, "\(path).awareness", &problems) }
        checkExperts(line, path, &problems)
    }

    private func checkExperts(_ line: LegacyLine, _ path: String, _ problems: inout [Problem]) {
        if line.expertShare > 0 && line.colleagues == nil {
            problems.append(
                Problem("\(path).expert_share", found: "nobody to call in", expected: "expert_seats"))
        }
        if !line.expertSeats.columns.isEmpty && !(line.expertShare > 0) {
            problems.append(
                Problem(
                    "\(path).expert_seats", found: "experts whom nobody calls in", expected: "expert_share above 0%"))
        }
        if line.experts != nil && line.expertSeats.columns.isEmpty {
            problems.append(
                Problem("\(path).experts", found: "a date and no expert_seats", expected: "expert_seats"))
        }
        if line.directAnswerBefore != nil && line.knowledge == nil {
            problems.append(
                Problem(
                    "\(path).direct_answer_before", found: "a share before the knowledge is shared",
                    expected: "knowledge, the day on which it is"))
        }
        if line.knowledge != nil && line.directAnswerBefore == nil {
            problems.append(
                Problem(
                    "\(path).knowledge", found: "a date from which nothing is different",
                    expected: "direct_answer_before, what the room answers until then", severity: .warning))
        }
        for (key, share) in [("direct_answer", line.directAnswer), ("direct_answer_before", line.directAnswerBefore)]
        where (share ?? 0) + line.expertShare > 1 + Scenario.shareSlack {
            problems.append(
                Problem(
                    "\(path).\(key)",
                    found: "\(Problem.percent(share!)) and \(Problem.percent(line.expertShare)) with an expert",
                    expected: "at most 100% together"))
        }
    }
}
