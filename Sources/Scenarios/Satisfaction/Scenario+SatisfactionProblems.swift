extension Scenario {
    /// Checks whether matters are solved and how callers rate.
    func checkSatisfaction(_ problems: inout [Problem]) {
        guard let stated = satisfaction else { return }
        checkSolved(stated, &problems)
        checkUnitRating(stated, &problems)
        if let hotline = stated.hotline { checkHotlineRating(hotline, &problems) }
    }

    private func checkSolved(_ stated: Satisfaction, _ problems: inout [Problem]) {
        let path = "satisfaction"
        for (key, isStated) in [
            ("solved_by_category", !stated.solvedByCategory.isEmpty), ("load", stated.load != 0),
            ("redo", stated.redo != 0),
        ] where isStated && stated.solved == nil {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(key), and no satisfaction.solved",
                    expected: "the probability that a reply solves the matter", hint: "solved: 85%"))
        }
        if stated.solved != nil && organisations.isEmpty {
            problems.append(
                Problem.idle(
                    "\(path).solved", found: "a probability that replies solve the matter, and no organisations",
                    expected: "organisations that reply"))
        }
        if organisations.isEmpty {
            guard let first = stated.solvedByCategory.first else { return }
            problems.append(
                Problem.idle(
                    "\(path).solved_by_category.\(Problem.step(first.category))", .key,
                    found: "\(Problem.quote(first.category)), which no organisation handles",
                    expected: "an organisation with the topic"))
            return
        }
        checkOrderCategories(stated.solvedByCategory.map(\.category), .key, &problems) {
            "\(path).solved_by_category.\(Problem.step($1))"
        }
        if stated.redo != 0 && rules.redo == nil {
            problems.append(
                Problem.idle(
                    "\(path).redo", found: "an effect of a redo, and no rules.redo",
                    expected: "orders that are done again"))
        }
    }

    private func checkUnitRating(_ stated: Satisfaction, _ problems: inout [Problem]) {
        let path = "satisfaction.unit"
        let unit = stated.unit
        if unit.isScored && rules.revisit == nil {
            problems.append(
                Problem.idle(
                    path, found: "a rating of the unit, and no rules.revisit",
                    expected: "a revisit whose answers it moves"))
        }
        // All would count as solved, and the effect would be a constant that looks like one.
        if unit.solved != 0 && stated.solved == nil {
            problems.append(
                Problem(
                    "\(path).solved", found: "an effect of solving, and no satisfaction.solved",
                    expected: "the probability that a reply solves the matter", hint: "solved: 85%"))
        }
        if unit.redo != 0 && rules.redo == nil {
            problems.append(
                Problem.idle(
                    "\(path).redo", found: "an effect of a redo, and no rules.redo",
                    expected: "orders that are done again"))
        }
    }

    private func checkHotlineRating(_ hotline: HotlineRating, _ problems: inout [Problem]) {
        let path = "satisfaction.hotline"
        if hotline.noAnswer == .person {
            problems.append(
                Problem("\(path).no_answer", found: "a person", expected: "satisfied or nothing"))
        }
        if !decidesContacts {
            problems.append(
                Problem.idle(
                    path, found: "a rating of the hotline, and no contact that is accepted",
                    expected: "a direct_answer or hand_overs in front_office.calls"))
        }
        checkLevels(hotline.answers, "\(path).answers", &problems)
        let known = lineCategories
        func check(_ name: String, _ place: String, _ part: Problem.Part) {
            guard !known.contains(name) else { return }
            problems.append(
                Problem(
                    place, part, found: Problem.quote(name), expected: "a category that some line brings",
                    hint: Scenario.known(known)))
        }
        for (category, answers) in hotline.answersByCategory.sorted(by: { $0.key < $1.key }) {
            let place = "\(path).answers_by_category.\(Problem.step(category))"
            check(category, place, .key)
            checkLevels(answers, place, &problems)
        }
        for (number, name) in hotline.notRated.enumerated() { check(name, "\(path).not_rated[\(number)]", .value) }
    }

    /// Whether the scenario says of some contacts what becomes of them: those are the ones the hotline accepts.
    private var decidesContacts: Bool {
        frontOffice.calls.contains { $0.directAnswer != nil || !$0.handOvers.isEmpty }
            || frontOffice.groups.contains { ($0.skills ?? []).contains { $0.directAnswer != nil } }
            || (consolidation?.lines.contains { $0.directAnswer != nil } ?? false)
    }

    /// Shares of the five levels.
    func checkLevels(_ answers: RevisitRules.Answers, _ path: String, _ problems: inout [Problem]) {
        if answers.shares.count != RevisitRules.Answers.levels.count {
            problems.append(Problem(path, found: "\(answers.shares.count) levels", expected: "five levels"))
        } else if let problem = Problem.ofTotal(
            answers.shares, path, expected: "shares of the levels that add up to 100%")
        {
            problems.append(problem)
        }
    }
}
