import SimulationTime

extension Scenario {
    /// Checks surges.
    func checkSurges(_ problems: inout [Problem]) {
        for (index, surge) in demand.surges.enumerated() {
            let path = "demand.surges[\(index)]"
            if surge.name.isEmpty {
                problems.append(Problem("\(path).name", found: "nothing", expected: "what the surge is called"))
            } else if demand.surges[..<index].contains(where: { $0.name == surge.name }) {
                problems.append(
                    Problem("\(path).name", found: Problem.quote(surge.name), expected: "a name no other surge has"))
            }
            checkTime(of: surge, path, &problems)
            checkShape(of: surge, path, &problems)
            checkMix(of: surge, path, &problems)
        }
    }

    private func checkTime(of surge: Surge, _ path: String, _ problems: inout [Problem]) {
        switch (surge.from, surge.often) {
        case (nil, nil):
            problems.append(
                Problem(
                    path, found: "no time", expected: "from, or often",
                    hint: "from: 2024-07-30T18:00, or often: 2/year"))
        case (_?, _?):
            problems.append(
                Problem("\(path).often", found: "often beside from", expected: "one of the two"))
        case (let from?, nil):
            if from + surge.lasts <= period.start || from >= period.to {
                problems.append(
                    Problem(
                        "\(path).from", found: "\(from.inWords)",
                        expected: "a time within the period, \(period.start.inWords) to \(period.to.inWords)",
                        severity: .warning))
            }
        case (nil, let often?):
            if !(often.perDay <= 1) {
                problems.append(
                    Problem(
                        "\(path).often", found: "\(Problem.plain(often.perDay)) a day", expected: "at most one a day"))
            }
        }
        if !surge.months.isEmpty && surge.from != nil {
            problems.append(
                Problem("\(path).months", found: "months of a dated surge", expected: "months beside often"))
        }
        for (number, month) in surge.months.enumerated() where !(1...12).contains(month) {
            problems.append(Problem("\(path).months[\(number)]", found: "\(month)", expected: "a month from 1 to 12"))
        }
    }

    private func checkShape(of surge: Surge, _ path: String, _ problems: inout [Problem]) {
        if !(surge.contacts > 0 && surge.contacts <= Scenario.mostContacts) {
            problems.append(
                Problem(
                    "\(path).contacts", found: "\(Problem.plain(surge.contacts))",
                    expected: "above 0 and at most \(Int(Scenario.mostContacts))"))
        }
        if !(surge.contactsCV == 0 || (0.001...3).contains(surge.contactsCV)) {
            problems.append(
                Problem(
                    "\(path).contacts_cv", found: "\(Problem.plain(surge.contactsCV))",
                    expected: "0, or from 0.001 to 3"))
        }
        let length = surge.lasts
        if length < .minutes(1) || length > .days(3660) {
            problems.append(
                Problem(
                    path, found: "a length of \(length.inWords)", expected: "from 1 min to 10 years",
                    hint: "ramp, peak and ten times decay"))
        }
    }

    private func checkMix(of surge: Surge, _ path: String, _ problems: inout [Problem]) {
        guard
            let line = surge.line.isEmpty ? demand.lines.first : demand.lines.first(where: { $0.number == surge.line })
        else {
            if !surge.line.isEmpty {
                problems.append(
                    Problem(
                        "\(path).line", found: Problem.quote(surge.line), expected: "the number of a line",
                        hint: Scenario.known(demand.lines.map(\.number))))
            }
            return
        }
        for topic in surge.mix where !line.categories.contains(topic.category) {
            problems.append(
                Problem(
                    "\(path).mix.\(Problem.step(topic.category))", .key,
                    found: "\(Problem.quote(topic.category)), which line \(line.number) does not bring",
                    expected: "a category of the line's mix, if with 0%", hint: Scenario.known(line.categories)))
        }
        for topic in surge.mix where demand.enquiries != nil && topic.category == Enquiries.category {
            problems.append(
                Problem(
                    "\(path).mix.\(Problem.step(topic.category))", .key, found: Problem.quote(topic.category),
                    expected: "another category", hint: "enquiries come of open orders, not of surges"))
        }
        let shares = surge.mix.map(\.share)
        if !shares.isEmpty, let problem = Problem.ofTotal(shares, "\(path).mix") { problems.append(problem) }
        if line.trace != nil && surge.mix.isEmpty {
            problems.append(
                Problem("\(path)", found: "no mix", expected: "a mix, for a trace says nothing of shares"))
        }
        if surge.sameMatter > 0 && organisations.isEmpty {
            problems.append(
                Problem(
                    "\(path).same_matter", found: "\(Problem.percent(surge.sameMatter))",
                    expected: "organisations that handle the orders", severity: .warning))
        }
    }
}
