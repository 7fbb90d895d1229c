import Messages

extension Scenario {
    /// Points of a score at most.
    static let mostPoints = 100.0

    /// Checks the scorecard of the units.
    func checkScorecard(_ measures: [MeasureFacts], _ problems: inout [Problem]) {
        guard let card = scorecard else { return }
        if organisations.isEmpty {
            problems.append(
                Problem(
                    "scorecard", found: "a scorecard, and no organisations",
                    expected: "organisations that handle orders"))
        }
        if let wrong = Problem.ofTotal(
            card.parts.map(\.weight), "scorecard.parts", ifNone: "no part",
            expected: "one part or more, whose weights add up to 100%")
        {
            problems.append(wrong)
        }
        for (index, part) in card.parts.enumerated() {
            let path = "scorecard.parts[\(index)]"
            let known = checkMeasure(
                part.measure, .ratio, among: measures, path, isAgain: card.parts[..<index].map(\.measure), &problems)
            check(part, known, path, &problems)
        }
        for (index, deduction) in card.deductions.enumerated() {
            let path = "scorecard.deductions[\(index)]"
            _ = checkMeasure(
                deduction.measure, .count, among: measures, path,
                isAgain: card.deductions[..<index].map(\.measure), &problems)
            checkPoints(deduction.each, "\(path).each", isAbove: true, &problems)
            if let most = deduction.atMost { checkPoints(most, "\(path).at_most", isAbove: true, &problems) }
        }
        checkPoints(card.pass, "scorecard.pass", isAbove: false, &problems)
        if !organisations.isEmpty { checkExcept(card, &problems) }
    }

    private func checkExcept(_ card: Scorecard, _ problems: inout [Problem]) {
        for (index, name) in card.except.enumerated() {
            let path = "scorecard.except[\(index)]"
            if !organisations.contains(where: { $0.name == name || ($0.level == name && !name.isEmpty) }) {
                problems.append(
                    Problem(
                        path, found: "\(Problem.quote(name)), which is neither",
                        expected: "an organisation, or a level of organisations"))
            } else if card.except[..<index].contains(name) {
                problems.append(
                    Problem(path, found: "\(Problem.quote(name)) again", expected: "each organisation or level once"))
            }
        }
        if organisations.allSatisfy(card.leavesOut) {
            problems.append(
                Problem("scorecard.except", found: "every organisation", expected: "one at least that is scored"))
        }
    }

    private func check(_ part: Scorecard.Part, _ measure: MeasureFacts?, _ path: String, _ problems: inout [Problem]) {
        if !(part.weight > 0) {
            problems.append(
                Problem("\(path).weight", found: "\(Problem.percent(part.weight))", expected: "a weight above 0%"))
        }
        if part.full == part.none || !part.full.isFinite || !part.none.isFinite {
            problems.append(
                Problem(
                    "\(path).none", found: "the value that earns all points", expected: "another value",
                    hint: "above it where less is better"))
        }
        guard measure?.isShare == true else { return }
        for (key, value) in [("full", part.full), ("none", part.none)] where !(0...1).contains(value) {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(Problem.plain(value))", expected: "a share from 0% to 100%",
                    hint: (1...100).contains(value) ? "write \(Problem.plain(value))%" : nil))
        }
    }

    /// A measure of the wanted kind, each but once; nil if it is none.
    private func checkMeasure(
        _ id: String, _ kind: MeasureFacts.OfUnits, among measures: [MeasureFacts], _ path: String,
        isAgain before: [String], _ problems: inout [Problem]
    ) -> MeasureFacts? {
        let wanted: Words =
            kind == .ratio
            ? "a ratio that organisations have, such as on_time_rate"
            : "a count that organisations have, such as red_cards"
        guard let known = measures.first(where: { $0.id == id }), known.ofUnits == kind else {
            let other = measures.first { $0.id == id }?.ofUnits
            let hint: Words? =
                other == .count ? "what is counted is a deduction" : other == .ratio ? "a ratio is a part" : nil
            problems.append(
                Problem("\(path).measure", found: Problem.quote(id), expected: wanted, hint: hint))
            return nil
        }
        if before.contains(id) {
            problems.append(
                Problem("\(path).measure", found: "\(Problem.quote(id)) again", expected: "each measure once"))
        }
        return known
    }

    private func checkPoints(_ points: Double, _ path: String, isAbove: Bool, _ problems: inout [Problem]) {
        if (isAbove ? points > 0 : points >= 0) && points <= Scenario.mostPoints { return }
        problems.append(
            Problem(
                path, found: "\(Problem.plain(points))",
                expected: isAbove ? "points above 0, 100 at most" : "points from 0 to 100"))
    }
}
