import CommandLineKit
import ScenarioFiles
import SimulationTime
import Wording
import WorkingCalendar

extension CalendarCommand {
    /// When a limit is due, and why.
    struct DueAnswer {
        /// Consecutive days of one kind between start and due.
        struct Run {
            let first: CivilDate
            var last: CivilDate
            let kind: DayKind
            let isAdjusted: Bool
            let name: String?
            /// Numbers of the days that count, from 1; nil for days that do not.
            var counts: ClosedRange<Int>?
            /// Working time of these days that the limit uses.
            var used: SimSpan
        }

        let rule: Rule
        let limit: DeadlineRule
        /// The limit in days, if it was given so.
        let days: Int?
        let start: SimTime
        let due: SimTime
        /// Empty for rules that no calendar changes.
        private(set) var runs: [Run] = []

        init(
            _ rule: Rule, _ limit: DeadlineRule, days: Int?, from start: SimTime, on clock: WorkingClock
        ) throws(CalendarError) {
            self.rule = rule
            self.limit = limit
            self.days = days
            self.start = start
            due = try limit.due(from: start, on: clock)
            switch rule {
            case .endOfDay, .workingTime: try findRuns(on: clock)
            case .wallClock, .naturalDays: break
            }
        }

        private mutating func findRuns(on clock: WorkingClock) throws(CalendarError) {
            let last = max(start, SimTime(milliseconds: due.milliseconds - 1)).dayNumber
            var number = 0
            for dayNumber in start.dayNumber...last {
                let date = CivilDate(dayNumber: dayNumber)
                let kind = try clock.calendar.kind(of: date)
                let isAdjusted = try clock.calendar.isAdjusted(date)
                let name = try clock.calendar.name(of: date)
                var used = SimSpan.zero
                var counts = false
                if rule == .workingTime {
                    let opens = max(start, SimTime(date: date))
                    used = try clock.workingTime(from: opens, to: min(due, SimTime(date: date.adding(days: 1))))
                } else {
                    counts = kind == .workday && dayNumber > start.dayNumber
                }
                if counts { number += 1 }
                // A day of work that is used in part stands alone, as does the day on which the limit starts.
                if var run = runs.last, run.last > start.date || rule == .workingTime, run.kind == kind,
                    run.isAdjusted == isAdjusted, kind == .workday || run.name == name, (run.counts != nil) == counts,
                    rule != .workingTime || kind != .workday
                {
                    run.last = date
                    run.used = run.used + used
                    if let numbers = run.counts { run.counts = numbers.lowerBound...number }
                    runs[runs.count - 1] = run
                } else {
                    runs.append(
                        Run(
                            first: date, last: date, kind: kind, isAdjusted: isAdjusted, name: name,
                            counts: counts ? number...number : nil, used: used))
                }
            }
        }
    }
}

extension CalendarCommand.DueAnswer {
    private typealias DayText = CalendarCommand.DayText

    /// The instant on a line of its own, then why.
    func text(_ language: Language) -> String {
        var table = TextTable([.left(""), .left(""), .left(""), .right("")])
        for run in runs {
            let isStart = rule == .endOfDay && run.first == start.date
            let number = run.counts.map {
                $0.count == 1
                    ? CalendarWords.dayNumber(language, "\($0.lowerBound)")
                    : CalendarWords.dayNumbers(language, "\($0.lowerBound)", "\($0.upperBound)")
            }
            let length = run.last.dayNumber - run.first.dayNumber + 1
            var kind = DayText.kind(run.kind, isAdjusted: run.isAdjusted, name: run.name, language)
            if length > 1 { kind = CalendarWords.ofDays(language, kind, "\(length)") }
            let first = DayText.day(run.first, language)
            table.add(
                rule == .workingTime
                    ? "" : isStart ? CalendarWords.start(language) : number ?? CalendarWords.skipped(language),
                length > 1 ? CalendarWords.stretch(language, first, DayText.day(run.last, language)) : first, kind,
                rule == .workingTime ? (run.used > .zero ? DayText.span(run.used, language) : "-") : "")
        }
        return "\(due)\n\n\(summary(language))\n" + table.rendered(indent: 2)
    }

    /// The rule in a sentence.
    private func summary(_ language: Language) -> String {
        let (from, clock) = (DayText.day(start.date, language), clockText(start))
        let lastDay = DayText.day(due.date.adding(days: -1), language)
        switch limit {
        case .workingDays(1, _): return CalendarWords.oneWorkingDay(language, from, clock, lastDay)
        case .workingDays(let n, _): return CalendarWords.manyWorkingDays(language, from, clock, "\(n)", lastDay)
        case .workingTime(let span):
            let meant = days.map {
                $0 == 1 ? CalendarWords.oneDayOfWork(language) : CalendarWords.daysOfWork(language, "\($0)")
            }
            return CalendarWords.workingTime(
                language, from, clock, meant ?? "", DayText.span(span, language), DayText.day(due.date, language),
                clockText(due))
        case .wallClock(let span): return CalendarWords.wallClock(language, from, clock, DayText.span(span, language))
        case .naturalDays(1): return CalendarWords.oneNaturalDay(language, from, clock, lastDay)
        case .naturalDays(let n): return CalendarWords.manyNaturalDays(language, from, clock, "\(n)", lastDay)
        }
    }

    private func clockText(_ time: SimTime) -> String {
        time.milliseconds % 60_000 == 0 ? time.timeOfDay.clockMinutes : time.timeOfDay.clock
    }

    /// As a JSON object; `days_in_between` says of each run of days whether it counts.
    var json: String {
        var object: [String: JSONValue] = [
            "due": .string("\(due)"), "start": .string("\(start)"), "rule": .string(rule.rawValue),
        ]
        if let days { object["days"] = .number(Double(days)) }
        switch limit {
        case .workingTime(let span), .wallClock(let span): object["limit_s"] = .number(span.seconds)
        case .workingDays, .naturalDays: break
        }
        if rule == .endOfDay || rule == .workingTime { object["days_in_between"] = .array(runs.map(json)) }
        return JSONValue.object(object).text
    }

    private func json(_ run: Run) -> JSONValue {
        var object: [String: JSONValue] = [
            "from": .string("\(run.first)"), "to": .string("\(run.last)"), "kind": .string(run.kind.rawValue),
            "adjusted": .bool(run.isAdjusted), "name": run.name.map { .string($0) } ?? .null,
        ]
        if rule == .workingTime {
            object["working_time_s"] = .number(run.used.seconds)
        } else {
            object["counts"] = .bool(run.counts != nil)
        }
        return .object(object)
    }
}
