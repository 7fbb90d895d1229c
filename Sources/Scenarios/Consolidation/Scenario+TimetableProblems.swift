import Messages
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
    var dates: (may: Set<String>, must: [(key: String, day: Words)]) {
        let takenOver: Set = [
            "transfer", "joins", "seats_moved", "experts", "knowledge", "all_hours", "advertising_withdrawn",
        ]
        let joins: (key: String, day: Words) = ("joins", "the first day on which the room answers the old number")
        let transfer: (key: String, day: Words) = (
            "transfer", "the first day on which calls cross between its seats and the room"
        )
        return switch self {
        case .own: ([], [])
        case .merge: (takenOver.union(["dead"]), [joins])
        case .dual, .forwarded: (takenOver, [joins])
        case .subcentre: (["transfer", "experts", "knowledge", "all_hours"], [transfer])
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
                            : "one of \(Words.list(values: line.dates.map(\.key).filter(may.contains)))"
                    ))
            }
            if date == nil, let needed = must.first(where: { $0.key == key }) {
                problems.append(
                    Problem(
                        "\(path).\(key)", found: "no date `\(key)`",
                        expected: "\(needed.day), in the mode \(line.mode.rawValue)"))
            }
        }
        func order(_ first: String, _ second: String) {
            let known = Dictionary(uniqueKeysWithValues: line.dates)
            guard may.contains(second), let a = known[first] ?? nil, let b = known[second] ?? nil else { return }
            if a >= b {
                problems.append(
                    Problem(
                        "\(path).\(second)", found: "\(b)",
                        expected: "a day after \(a), \(first)"))
            }
        }
        order("joins", "dead")
        checkOvertaken(line, path, &problems)
        if line.allHours != nil && line.hours.isEmpty {
            problems.append(
                Problem(
                    "\(path).all_hours", found: "a date and no hours", expected: "hours, those before it",
                    hint: "without hours a line is answered at all hours from the beginning"))
        }
    }

    /// Steps without effect because the line joins before, or that wait until it does: one date may be moved alone.
    private func checkOvertaken(_ line: LegacyLine, _ path: String, _ problems: inout [Problem]) {
        guard line.isTakenOver, let joins = line.joins else { return }
        func warn(_ key: String, _ date: CivilDate, _ expected: Words, _ hint: Words) {
            problems.append(
                Problem("\(path).\(key)", found: "\(date)", expected: expected, hint: hint, severity: .warning))
        }
        if let transfer = line.transfer, transfer > joins {
            warn("transfer", transfer, "\(joins), joins, or earlier", "from then on the room answers all calls")
        }
        if let all = line.allHours, all > joins, !line.hours.isEmpty {
            warn("all_hours", all, "\(joins), joins, or earlier", "from then on the room answers at all hours")
        }
        if let moved = line.seatsMoved, moved < joins {
            warn("seats_moved", moved, "\(joins), joins, or later", "until then the heads stay with their line")
        }
    }
}
