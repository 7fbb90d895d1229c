import Messages
import SimulationTime

extension RosterRules {
    /// Everything wrong with the values. Paths are those of `roster.yaml`.
    public func problems() -> [Problem] {
        let found = ofStarts + ofLengths + ofBreaks + ofNights + ofWeeks + ofPatterns + ofCosts
        return found.isEmpty ? ofCount : found
    }

    /// A time that is no multiple of a quarter of an hour.
    private func coarse(_ path: String, _ span: SimSpan, isTime: Bool = false) -> Problem? {
        guard span.milliseconds % RosterRules.grain.milliseconds != 0 else { return nil }
        return Problem(
            path, found: .value(isTime ? span.clockMinutes : RosterRules.words(span)), expected: "a multiple of 15 min")
    }

    /// A length as people write it.
    private static func words(_ span: SimSpan) -> String {
        let minutes = Problem.plain(span.seconds / 60)
        return span.milliseconds % 3_600_000 == 0 && span > .zero
            ? "\(span.milliseconds / 3_600_000) h" : minutes + " min"
    }

    private var ofStarts: [Problem] {
        if starts.isEmpty { return [Problem("starts", found: "no start", expected: "at least one")] }
        return starts.enumerated().flatMap { index, range -> [Problem] in
            let path = "starts[\(index)]"
            var found = [
                coarse(path + ".from", range.from, isTime: true), coarse(path + ".every", range.every),
                range.to.flatMap { coarse(path + ".to", $0, isTime: true) },
            ].compactMap { $0 }
            if range.from >= .day {
                found.append(Problem(path + ".from", found: "24:00", expected: "a time before 24:00"))
            }
            if let to = range.to, to < range.from || to >= .day {
                found.append(
                    Problem(
                        path + ".to", found: "\(to.clockMinutes)",
                        expected: "a time from \(range.from.clockMinutes) to before 24:00",
                        hint: "write times after midnight as starts of their own"))
            }
            if range.every <= .zero {
                found.append(Problem(path + ".every", found: "no time", expected: "at least 15 min"))
            }
            return found
        }
    }

    private var ofLengths: [Problem] {
        if lengths.isEmpty { return [Problem("lengths", found: "no length", expected: "at least one")] }
        if Set(lengths).count > RosterRules.mostLengths {
            return [
                Problem(
                    "lengths", found: "\(Set(lengths).count) lengths", expected: "at most \(RosterRules.mostLengths)")
            ]
        }
        return lengths.enumerated().compactMap { index, length in
            let path = "lengths[\(index)]"
            if length <= .zero || length > RosterRules.longest {
                return Problem(path, found: "\(RosterRules.words(length))", expected: "15 min to 12 h")
            }
            return coarse(path, length)
        }
    }

    private var ofBreaks: [Problem] {
        let shortest = lengths.min() ?? .zero
        var end = SimSpan.zero
        return breaks.enumerated().flatMap { index, pause -> [Problem] in
            let path = "breaks[\(index)]"
            var found = [
                coarse(path + ".length", pause.length), coarse(path + ".earliest", pause.earliest),
                coarse(path + ".latest", pause.latest),
            ].compactMap { $0 }
            if pause.length <= .zero {
                found.append(Problem(path + ".length", found: "no time", expected: "at least 15 min"))
            }
            if pause.latest < pause.earliest {
                found.append(
                    Problem(
                        path + ".latest", found: "\(RosterRules.words(pause.latest))",
                        expected: "at least \(RosterRules.words(pause.earliest)), the earliest"))
            } else if pause.earliest < end {
                found.append(
                    Problem(
                        path + ".earliest", found: "\(RosterRules.words(pause.earliest))",
                        expected: "at least \(RosterRules.words(end)), the end of the break before"))
            } else if pause.latest + pause.length >= shortest && !lengths.isEmpty {
                found.append(
                    Problem(
                        path + ".latest",
                        found: "a break that may end \(RosterRules.words(pause.latest + pause.length)) after the start",
                        expected: "an end within every shift, the shortest of which has \(RosterRules.words(shortest))")
                )
            }
            end = pause.latest + pause.length
            return found
        }
    }

    /// Kinds of shifts a day: beyond a number nobody waits for the solver.
    private var ofCount: [Problem] {
        let places = breaks.map { Int(($0.latest - $0.earliest).milliseconds / RosterRules.grain.milliseconds) + 1 }
        let count = places.reduce(Set(starts.flatMap(\.times)).count * lengths.count) {
            $0.multipliedReportingOverflow(by: $1).overflow ? Int.max : $0 * $1
        }
        guard count > RosterRules.mostTypes else { return [] }
        return [
            Problem(
                "breaks", found: "up to \(count) kinds of shifts a day", expected: "at most \(RosterRules.mostTypes)",
                hint: "fewer starts or lengths, or narrower places of the breaks")
        ]
    }

    private var ofNights: [Problem] {
        [coarse("night.from", nightFrom, isTime: true), coarse("night.to", nightTo, isTime: true)].compactMap { $0 }
    }

    private var ofWeeks: [Problem] {
        var found: [Problem] = []
        if !(1...6).contains(daysOff) {
            found.append(
                Problem(
                    "days_off", found: "\(daysOff)", expected: "1 to 6",
                    hint: "Article 38 of the Labour Law: at least one day off a week"))
        }
        if !(1...6).contains(inARow) {
            found.append(Problem("in_a_row", found: "\(inARow)", expected: "1 to 6"))
        }
        if rest > RosterRules.mostRest {
            found.append(Problem("rest", found: "\(RosterRules.words(rest))", expected: "at most 12 h"))
        }
        if leastHours > mostHours {
            found.append(
                Problem(
                    "hours.at_least", found: "\(RosterRules.words(leastHours))",
                    expected: "at most \(RosterRules.words(mostHours)), the most"))
        }
        if let paid = lengths.map({ paid($0) }).min(), paid > mostHours {
            found.append(
                Problem(
                    "hours.at_most", found: "\(RosterRules.words(mostHours))",
                    expected: "at least \(RosterRules.words(paid)), the shortest shift"))
        }
        return found
    }

    /// Paid time of a shift of a length.
    public func paid(_ length: SimSpan) -> SimSpan {
        breaksArePaid ? length : breaks.reduce(length) { $0 - $1.length }
    }

    private var ofCosts: [Problem] {
        guard costs.bare < 1 else { return [] }
        return [
            Problem(
                "costs.bare", found: "\(Problem.plain(costs.bare))x", expected: "at least 1x",
                hint: "the last heads cannot be worth less than the others")
        ]
    }

    private var ofPatterns: [Problem] {
        patterns.enumerated().compactMap { index, pattern in
            let isWeek = pattern.count == 7 && pattern.allSatisfy { "WO".contains($0) }
            guard isWeek, pattern.contains("W"), pattern.count(where: { $0 == "O" }) >= daysOff else {
                return Problem(
                    "patterns[\(index)]", found: Problem.quote(pattern),
                    expected: "seven letters from Monday on, W for work and O for off, at least \(daysOff) of them O",
                    hint: "such as WWWWWOO")
            }
            return nil
        }
    }
}
