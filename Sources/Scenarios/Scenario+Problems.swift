import SimulationTime

extension Scenario {
    /// Largest number of contacts a replication may be expected to bring.
    static let mostContacts = 2e9
    /// Most heads of a group at one time.
    static let mostHeads = 100_000

    /// Everything that is wrong with the values, or doubtful. A scenario whose problems are all warnings can be compiled.
    ///
    /// - Parameters:
    ///   - measures: ids of the measures that targets may name.
    ///   - ofUnits: measures that a scorecard may name.
    public func problems(measures: [String], ofUnits: [MeasureFacts] = []) -> [Problem] {
        var problems: [Problem] = []
        checkEnquiries(&problems)
        checkRegulation(&problems)
        guard let plan = consolidation else { return problems + expanded.problemsWrittenOut(measures, ofUnits) }
        checkConsolidation(&problems)
        // With no line that stays, all the rest would only say so again.
        if demand.lines.isEmpty { return problems }
        let names = WrittenOut(stated: self, plan)
        let stated = problems
        let made = expanded.problemsWrittenOut(measures, ofUnits)
        for problem in made {
            guard let told = names.tell(problem) else { continue }
            // What is wrong with the statement shows in what is made of it, too.
            let isKnown =
                told.path != problem.path && stated.contains { told.path.hasPrefix($0.path) || $0.path == told.path }
            if !isKnown { problems.append(told) }
        }
        // An error is never passed over, whatever it comes of.
        if !problems.contains(where: { $0.severity == .error }), let left = made.first(where: { $0.severity == .error })
        {
            problems.append(left)
        }
        return problems
    }

    private func problemsWrittenOut(_ measures: [String], _ ofUnits: [MeasureFacts]) -> [Problem] {
        var problems: [Problem] = []
        checkHead(&problems)
        let days = checkPeriod(&problems)
        checkDemand(&problems)
        checkLines(days, &problems)
        checkFrontOffice(days?.facts ?? [], &problems)
        checkHandOvers(&problems)
        checkSpecial(&problems)
        checkFrontDoor(&problems)
        checkTasks(days, &problems)
        checkKnowledge(&problems)
        checkSurges(&problems)
        checkCases(days, &problems)
        checkSatisfaction(&problems)
        checkScorecard(ofUnits, &problems)
        checkTargets(measures, &problems)
        return problems
    }

    private func checkHead(_ problems: inout [Problem]) {
        let isSafe = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "-" || $0 == "_"
        }
        if name.isEmpty || name.unicodeScalars.count > 80 || !isSafe {
            problems.append(
                Problem(
                    "name", found: Problem.quote(name),
                    expected: "a name of letters, digits, - and _, at most 80 of them",
                    hint: "results go to a folder of this name"))
        }
        if ![.minutes(15), .minutes(30), .hour].contains(slot) {
            problems.append(Problem("slot", found: "\(slot.inWords)", expected: "15 min, 30 min or 60 min"))
        }
        if !(1...1_000_000).contains(replications) {
            problems.append(Problem("replications", found: "\(replications)", expected: "from 1 to 1000000"))
        }
    }

    private func checkTargets(_ measures: [String], _ problems: inout [Problem]) {
        for bound in targets.bounds where !measures.contains(bound.measure) {
            problems.append(
                Problem(
                    "targets.\(Problem.step(bound.measure))", .key, found: Problem.quote(bound.measure),
                    expected: "a measure", hint: "`hotline kpis` lists them"))
        }
    }
}

extension SimSpan {
    /// The span in its largest whole unit, for messages: `20 min`, `1.5 s`.
    var inWords: String {
        for (unit, size) in [("d", SimSpan.day), ("h", .hour), ("min", .minute), ("s", .second)]
        where milliseconds % size.milliseconds == 0 && milliseconds != 0 {
            return "\(milliseconds / size.milliseconds) \(unit)"
        }
        return milliseconds == 0 ? "0 s" : "\(seconds) s"
    }
}

extension SimTime {
    /// Date and time of day to the minute, for messages: `2024-12-31 24:00` is written `2025-01-01 00:00`.
    var inWords: String { "\(date) \(timeOfDay.clockMinutes)" }
}
