extension Scenario {
    /// Checks how callers are asked, and what they answer.
    func checkRevisit(_ problems: inout [Problem]) {
        guard let revisit = rules.revisit else { return }
        let path = "rules.revisit"
        if revisit.ways.isEmpty {
            problems.append(
                Problem(
                    "\(path).ways", found: "an empty list", expected: "at least one way",
                    hint: "ways: [{ by: sms, share: 100%, answered: 60% }]"))
        } else if let problem = Problem.ofTotal(revisit.ways.map(\.share), "\(path).ways") {
            problems.append(problem)
        }
        for (number, way) in revisit.ways.enumerated() { check(way, "\(path).ways[\(number)]", &problems) }
        checkLevels(revisit.answers, "\(path).answers", &problems)
        let byCategory = revisit.answersByCategory.sorted { $0.key < $1.key }
        for (category, answers) in byCategory {
            checkLevels(answers, "\(path).answers_by_category.\(Problem.step(category))", &problems)
        }
        checkOrderCategories(byCategory.map(\.key), .key, &problems) {
            "\(path).answers_by_category.\(Problem.step($1))"
        }
        checkOrderCategories(revisit.notRated, .value, &problems) { number, _ in "\(path).not_rated[\(number)]" }
    }

    private func check(_ way: RevisitRules.Way, _ path: String, _ problems: inout [Problem]) {
        if way.by == .person {
            checkTask(of: way, path, &problems)
            if way.answerAfter != nil {
                problems.append(
                    Problem.idle(
                        "\(path).answer_after", found: "answer_after by person",
                        expected: "the time in the task instead"))
            }
            if way.noAnswer == .person {
                problems.append(
                    Problem(
                        "\(path).no_answer", found: "a person on a way by person", expected: "satisfied or nothing"))
            }
            return
        }
        if way.task != nil {
            problems.append(
                Problem(
                    "\(path).task", found: "a task by \(way.by.rawValue)", expected: "a task only by person"))
        }
        if way.noAnswer == .person && !(rules.revisit?.ways ?? []).contains(where: { $0.by == .person }) {
            problems.append(
                Problem(
                    "\(path).no_answer", found: "a person, and no way by person",
                    expected: "a way that says which task that is",
                    hint: "{ by: person, share: 0%, task: NAME } beside the others"))
        }
    }

    private func checkTask(of way: RevisitRules.Way, _ path: String, _ problems: inout [Problem]) {
        let tasks = frontOffice.tasks
        guard let name = way.task else {
            problems.append(
                Problem(
                    path, found: "no task", expected: "the task of the seats who call",
                    hint: "a task of front_office.tasks with after: replies"))
            return
        }
        guard let task = tasks.first(where: { $0.name == name }) else {
            problems.append(
                Problem(
                    "\(path).task", found: Problem.quote(name), expected: "a task",
                    hint: Scenario.known(tasks.map(\.name))))
            return
        }
        if task.after != .replies || task.share != 1 || task.categories != nil {
            problems.append(
                Problem(
                    "\(path).task", found: "the task \(Problem.quote(name)), which does not follow every such reply",
                    expected: "a task with after: replies, for all of them", hint: "leave out its share and categories")
            )
        }
    }

    /// Tasks that would follow replies need somebody who names them.
    func checkTasksAfterReplies(_ problems: inout [Problem]) {
        let named = (rules.revisit?.ways ?? []).compactMap(\.task)
        for (index, task) in frontOffice.tasks.enumerated() where task.after == .replies && !named.contains(task.name) {
            problems.append(
                Problem.idle(
                    "front_office.tasks[\(index)].after", found: "replies, and no way of rules.revisit with this task",
                    expected: "a way such as { by: person, task: \(task.name) }"))
        }
    }

    /// Checks what is done again.
    func checkRedo(_ problems: inout [Problem]) {
        guard let redo = rules.redo else { return }
        if rules.revisit == nil {
            problems.append(
                Problem(
                    "rules.redo", found: "redo, and no rules.revisit", expected: "a revisit",
                    hint: "else nobody says to be dissatisfied"))
        }
        if !(1...100).contains(redo.times) {
            problems.append(
                Problem(
                    "rules.redo.times", found: "\(redo.times)", expected: "from 1 to 100",
                    hint: "leave redo out if nothing is done again"))
        }
    }

    /// Checks contacts in a matter that is an order already.
    func checkOrderRepeats(_ problems: inout [Problem]) {
        guard let repeats = rules.repeats else { return }
        if !demand.repeats.happen {
            problems.append(
                Problem.idle(
                    "rules.repeats", found: "rules for further contacts, and nobody who calls again",
                    expected: "a share in demand.repeats"))
        }
        if repeats.refusedAfterRedo && rules.redo == nil {
            problems.append(
                Problem.idle(
                    "rules.repeats.refused_after_redo", found: "refused_after_redo, and no rules.redo",
                    expected: "orders that are done again"))
        }
        if repeats.remembered <= .zero {
            problems.append(
                Problem("rules.repeats.remembered", found: "\(repeats.remembered.inWords)", expected: "more than 0 s"))
        }
    }
}
