import SimulationTime
import WorkingCalendar

extension Scenario {
    /// Checks every line; `days` is nil when the period or the calendar is wrong.
    func checkLines(_ days: SimulatedDays?, _ problems: inout [Problem]) {
        if demand.lines.isEmpty { problems.append(Scenario.noLine) }
        var seen: [String: Int] = [:]
        var contacts = 0.0
        for (index, line) in demand.lines.enumerated() {
            let path = "demand.lines[\(index)]"
            if let other = seen[line.number] {
                problems.append(
                    Problem(
                        "\(path).number", found: Problem.quote(line.number),
                        expected: "a number no other line has", hint: "demand.lines[\(other)] has it"))
            } else {
                seen[line.number] = index
            }
            switch (line.volume, line.trace) {
            case (nil, nil):
                problems.append(
                    Problem(
                        path, found: "no volume", expected: "a volume or a trace",
                        hint: "volume: 1400/day, or trace: FILE.csv"))
            case (.some, .some):
                problems.append(
                    Problem("\(path).trace", found: "a trace beside a volume", expected: "one of the two"))
            case (nil, let trace?): contacts += days == nil ? 0 : checkTrace(trace, path, &problems)
            case (let volume?, nil): contacts += checkVolume(volume, joining: line.transition, path, days, &problems)
            }
            checkRules(line, path, &problems)
            if line.trace == nil {
                checkMix(line, path, &problems)
                checkProfile(line.profile, path, days?.facts ?? [], &problems)
            }
        }
        if !(contacts <= Scenario.mostContacts) {
            problems.append(
                Problem(
                    "demand.lines", found: "more than \(Int(Scenario.mostContacts)) contacts a replication",
                    expected: "at most that many", hint: "check the units of the volumes"))
        }
    }

    /// Nobody can call.
    static let noLine = Problem("demand.lines", found: "no line", expected: "at least one line")

    /// The contacts of a trace that a replication meets.
    private func checkTrace(_ trace: Trace, _ path: String, _ problems: inout [Problem]) -> Double {
        let count = trace.contacts.count { $0.at >= period.start && $0.at < period.to }
        if count == 0 {
            problems.append(
                Problem(
                    "\(path).trace", found: "no contact within the period",
                    expected: "contacts from \(period.start.inWords) to \(period.to.inWords)", severity: .warning))
        }
        return Double(count)
    }

    /// The contacts to expect in a replication; infinite where they cannot be counted.
    func checkVolume(
        _ volume: Volume, joining transition: Transition? = nil, _ path: String, _ days: SimulatedDays?,
        _ problems: inout [Problem]
    ) -> Double {
        guard let days, demand.yearGrowth > -1 else { return 0 }
        let year = period.from.date.year
        var base = 0.0
        do throws(CalendarError) {
            base = try demand.contactsOfDay(volume, transition: transition, year: year, in: days.calendar)
        } catch {
            problems.append(
                Problem(
                    "\(path).volume", found: "a volume a year or month",
                    expected: "a calendar that knows all of \(year)",
                    hint: "extend \(days.calendar.source), or write contacts a day"))
            return 0
        }
        guard base.isFinite else {
            let isWeek = volume.per == .week
            problems.append(
                Problem(
                    "\(path).volume",
                    found: isWeek
                        ? "a volume a week, and factors of 0 on every day of a week"
                        : "a volume a year or month, and factors of 0 on every day of \(year)",
                    expected: "some day with a factor above 0"))
            return 0
        }
        return base * days.facts.reduce(0) { $0 + demand.factor(on: $1, firstYear: year) }
    }

    private func checkMix(_ line: Line, _ path: String, _ problems: inout [Problem]) {
        let shares = line.mix.map(\.share)
        if let problem = Problem.ofTotal(shares, "\(path).mix", ifNone: "no category") { problems.append(problem) }
    }

    func checkProfile(
        _ profile: DayTable<Double>, _ path: String, _ facts: [DayFacts], _ problems: inout [Problem]
    ) {
        for column in profile.columns where !(column.values.reduce(0, +) > 0) {
            problems.append(
                Problem(
                    "\(path).profile", found: "only zeros in the column \"\(column.days.heading)\"",
                    expected: "some demand in every column"))
        }
        if let day = facts.first(where: { profile.column(for: $0) == nil }) {
            problems.append(
                Problem(
                    "\(path).profile", found: "no column for \(day.date), a \(day.kind.rawValue)",
                    expected: "a column for every simulated day",
                    hint: "add a column \(day.kind.rawValue), or all"))
        }
    }
}
