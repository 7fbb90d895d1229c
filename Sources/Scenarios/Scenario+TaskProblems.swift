import Messages

extension Scenario {
    /// Checks work besides answering; `days` is nil when the period or the calendar is wrong.
    func checkTasks(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        var seen: [String: Int] = [:]
        var count = 0.0
        for (index, task) in frontOffice.tasks.enumerated() {
            let path = "front_office.tasks[\(index)]"
            if let other = seen[task.name] {
                problems.append(
                    Problem(
                        "\(path).name", found: Problem.quote(task.name), expected: "a name no other task has",
                        hint: "front_office.tasks[\(other)] has it"))
            } else if let line = demand.lines.firstIndex(where: { $0.number == task.name }) {
                problems.append(
                    Problem(
                        "\(path).name", found: Problem.quote(task.name), expected: "a name that is no line's number",
                        hint: "demand.lines[\(line)] has it, and results name both alike"))
            } else {
                seen[task.name] = index
            }
            if task.effort == nil {
                problems.append(
                    Problem(
                        path, found: "no effort", expected: "the time a seat needs", hint: "effort: exponential 4 min"))
            }
            checkSteps(task.groups, taking: [], "\(path).groups", &problems)
            Scenario.checkPriority(task.priority, path, &problems)
            count += checkOrigin(task, path, days, &problems)
        }
        if !(count <= Scenario.mostContacts) {
            problems.append(
                Problem(
                    "front_office.tasks", found: "more than \(Int(Scenario.mostContacts)) tasks a replication",
                    expected: "at most that many", hint: "check the units of the volumes"))
        }
    }

    /// Where tasks come from: a volume or contacts, and nothing said that goes with the other. Gives the number to expect
    /// of a volume.
    private func checkOrigin(
        _ task: DeskTask, _ path: String, _ days: SimulatedDays?, _ problems: inout [Problem]
    ) -> Double {
        if task.reached != 1 && task.after != .missed {
            problems.append(
                Problem(
                    "\(path).reached", found: "reached for a task that calls nobody back",
                    expected: "reached only with after: missed"))
        }
        if let names = task.categories {
            if names.isEmpty {
                problems.append(
                    Problem(
                        "\(path).categories", found: "an empty list", expected: "at least one category",
                        hint: "leave categories out if it follows contacts of all"))
            }
            checkCategories(names, .value, &problems) { number, _ in "\(path).categories[\(number)]" }
        }
        switch (task.volume, task.after) {
        case (nil, nil):
            problems.append(
                Problem(
                    path, found: "neither volume nor after", expected: "one of the two",
                    hint: "volume: 200/day, or after: orders"))
            return 0
        case (.some, .some):
            problems.append(Problem("\(path).after", found: "after beside a volume", expected: "one of the two"))
            return 0
        case (nil, .some):
            if task.profile != .constant(1) {
                problems.append(Scenario.idle("\(path).profile", "a profile", beside: "after", wants: "a volume"))
            }
            return 0
        case (let volume?, nil):
            if task.categories != nil {
                problems.append(Scenario.idle("\(path).categories", "categories", beside: "a volume", wants: "after"))
            }
            if task.share != 1 {
                problems.append(Scenario.idle("\(path).share", "a share", beside: "a volume", wants: "after"))
            }
            if task.delay != nil {
                problems.append(Scenario.idle("\(path).delay", "a delay", beside: "a volume", wants: "after"))
            }
            checkProfile(task.profile, path, days?.facts ?? [], &problems)
            return checkVolume(volume, path, days, &problems)
        }
    }

    private static func idle(_ path: String, _ what: Words, beside other: Words, wants wanted: Words) -> Problem {
        Problem(
            path, found: "\(what) beside \(other)", expected: "\(what) only with \(wanted)",
            hint: "without effect here", severity: .warning)
    }
}
