import SimulationTime

extension LegacyLine {
    /// The dates of the timetable by their keys, in the order of the manual.
    var dates: [(key: String, date: CivilDate?)] {
        [
            ("transfer", transfer), ("joins", joins), ("seats_moved", seatsMoved), ("experts", experts),
            ("knowledge", knowledge), ("all_hours", allHours), ("advertising_withdrawn", advertisingWithdrawn),
            ("dead", dead),
        ]
    }
}

extension LegacyLine.Mode {
    /// Dates a line of the mode may have, and which of them it must have.
    var dates: (may: Set<String>, must: [String]) {
        let takenOver: Set = [
            "transfer", "joins", "seats_moved", "experts", "knowledge", "all_hours", "advertising_withdrawn",
        ]
        return switch self {
        case .own: ([], [])
        case .merge: (takenOver.union(["dead"]), ["joins"])
        case .dual, .forwarded: (takenOver, ["joins"])
        case .subcentre: (["transfer", "experts", "knowledge", "all_hours"], ["transfer"])
        case .parallel: (["transfer", "joins", "experts", "knowledge", "all_hours"], [])
        }
    }
}

extension Scenario {
    /// The dates a line has, and their order.
    func checkDates(_ line: LegacyLine, _ path: String, _ problems: inout [Problem]) {
        let (may, must) = line.mode.dates
        for (key, date) in line.dates {
            if let date, !may.contains(key) {
                problems.append(
                    Problem(
                        "\(path).\(key)", found: "\(date) in the mode \(line.mode.rawValue)",
                        expected: may.isEmpty
                            ? "no dates"
                            : "one of " + line.dates.map(\.key).filter(may.contains).joined(separator: ", ")
                    ))
            }
            if date == nil && must.contains(key) {
                problems.append(
                    Problem(
                        path, found: "no \(key)", expected: "\(key), a date, in the mode \(line.mode.rawValue)"))
            }
        }
        func order(_ first: String, _ second: String, mayBeEqual: Bool) {
            let known = Dictionary(uniqueKeysWithValues: line.dates)
            guard may.contains(second), let a = known[first] ?? nil, let b = known[second] ?? nil else { return }
            if a > b || (a == b && !mayBeEqual) {
                problems.append(
                    Problem(
                        "\(path).\(second)", found: "\(b)",
                        expected: "\(mayBeEqual ? "" : "a day after ")\(a), \(first)\(mayBeEqual ? ", or later" : "")"))
            }
        }
        order("transfer", "joins", mayBeEqual: true)
        order("joins", "seats_moved", mayBeEqual: true)
        order("joins", "dead", mayBeEqual: false)
        if line.allHours != nil && line.hours.isEmpty {
            problems.append(
                Problem(
                    "\(path).all_hours", found: "a date and no hours", expected: "hours, those before it",
                    hint: "without hours a line is answered at all hours from the beginning"))
        } else if line.isTakenOver, let joins = line.joins, let all = line.allHours, all > joins {
            problems.append(
                Problem(
                    "\(path).all_hours", found: "\(all)", expected: "\(joins), joins, or earlier",
                    hint: "from then on the room answers at all hours", severity: .warning))
        }
    }
}
