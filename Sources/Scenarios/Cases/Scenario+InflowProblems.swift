import Messages

extension Scenario {
    /// Checks orders that other platforms send; `days` is nil when the period or the calendar is wrong.
    func checkInflows(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        let routed = routedCategories
        var count = 0.0
        for (index, inflow) in demand.inflows.enumerated() {
            let path = "demand.inflows[\(index)]"
            checkName(of: inflow, index, path, &problems)
            if let volume = inflow.volume {
                count += checkVolume(volume, path, days, &problems)
            } else {
                problems.append(
                    Problem(path, found: "no volume", expected: "how many orders come", hint: "volume: 30/day"))
            }
            checkProfile(inflow.profile, path, days?.facts ?? [], &problems)
            let shares = inflow.mix.map(\.share)
            if let problem = Problem.ofTotal(shares, "\(path).mix", ifNone: "no category") { problems.append(problem) }
            for topic in inflow.mix where topic.share > 0 && !routed.contains(topic.category) {
                problems.append(
                    Problem(
                        "\(path).mix.\(Problem.step(topic.category))", .key,
                        found: "\(Problem.quote(topic.category)), which no organisation handles",
                        expected: "an organisation with the topic", hint: Scenario.known(routed)))
            }
        }
        if !(count <= Scenario.mostContacts) {
            problems.append(
                Problem(
                    "demand.inflows", found: "more than \(Int(Scenario.mostContacts)) orders a replication",
                    expected: "at most that many", hint: "check the units of the volumes"))
        }
    }

    /// Results tell lines, tasks and inflows by their names.
    private func checkName(of inflow: Inflow, _ index: Int, _ path: String, _ problems: inout [Problem]) {
        let earlier = demand.inflows[..<index].firstIndex { $0.name == inflow.name }
        let others: [(Words, String, Int?)] = [
            ("a name no other inflow has", "demand.inflows", earlier),
            ("a name no line has", "demand.lines", demand.lines.firstIndex { $0.number == inflow.name }),
            ("a name no task has", "front_office.tasks", frontOffice.tasks.firstIndex { $0.name == inflow.name }),
        ]
        for (expected, list, other) in others {
            guard let other else { continue }
            problems.append(
                Problem(
                    "\(path).name", found: Problem.quote(inflow.name),
                    expected: expected, hint: "\(list)[\(other)] has it"))
            return
        }
        if inflow.name.isEmpty {
            problems.append(Problem("\(path).name", found: "nothing", expected: "the sender's name"))
        }
    }
}
