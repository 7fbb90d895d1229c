import HotlineModel
import SimulationTime
import Wording

extension OrderTrace {
    /// Lines before the table: the order, its units, when it was registered and closed, whether in time.
    public func opening(_ language: Language) -> [String] {
        var text = [
            TraceWords.order(language, String(number), category),
            TraceWords.path(language, path.joined(separator: " > ")),
        ]
        text.append(
            registered.map { TraceWords.registered(language, TraceText.instant($0, language)) }
                ?? TraceWords.incoming(language))
        if let closed, let cycle {
            text.append(
                TraceWords.closed(
                    language, TraceText.instant(closed, language), ReadableNumber.number(cycle.hours, decimals: 1),
                    ReadableNumber.number(cycle.workingDays, decimals: 2)))
        } else if registered != nil {
            text.append(
                TraceWords.open(
                    language, TraceText.limit(end, language), CaseStepWords.state("\(state)")!(language)))
        }
        if let due {
            let limit = TraceText.limit(due, language)
            if lateBy > .zero {
                text.append(
                    (isReplied ? TraceWords.late : TraceWords.overdue)(
                        language, limit, TraceText.span(lateBy, language)))
            } else {
                text.append((isReplied ? TraceWords.inTime : TraceWords.due)(language, limit))
            }
        }
        return text
    }

    /// Column headings of the table.
    public func header(_ language: Language) -> [String] {
        [
            TraceWords.time, TraceWords.day, TraceWords.since, TraceWords.what, TraceWords.limit, TraceWords.article,
        ].map { $0(language) }
    }

    /// Rows of the table: a step each.
    public func rows(_ language: Language) -> [[String]] {
        lines.map { line in
            [
                TraceText.instant(line.time, language), line.dayInWords(language),
                line.since.map { $0 == .zero ? "" : "+" + TraceText.span($0, language) } ?? "",
                line.inWords(language), line.due.map { TraceText.limit($0, language) } ?? "",
                line.articles.isEmpty ? "" : "[" + line.articles.joined(separator: "; ") + "]",
            ]
        }
    }
}

extension OrderTrace.Line {
    /// What happened, with names.
    public func inWords(_ language: Language) -> String {
        let phrase = CaseStepWords.step(step.id)!
        if phrase.places == 0 { return phrase(language) }
        let isName = [.unit, .row, .stage, .contacts].contains(step.detail)
        let text = phrase(language, isName ? detail : CaseStepWords.detail(detail)?(language) ?? detail)
        return lateBy > .zero ? TraceWords.lateReply(language, text, TraceText.span(lateBy, language)) : text
    }

    /// What the day is; empty for an ordinary working day.
    public func dayInWords(_ language: Language) -> String {
        let name = holiday ?? ""
        let words =
            switch day {
            case .weekend: DayWords.kind("weekend")!(language)
            case .holiday: name.isEmpty ? DayWords.kind("holiday")!(language) : DayWords.holiday(language, name)
            case .workday: isAdjusted ? DayWords.adjusted(language, name) : ""
            case nil: ""
            }
        return words.last == " " ? String(words.dropLast()) : words
    }
}

/// Instants and lengths of time in a trace.
enum TraceText {
    /// `2024-02-08 Thu 16:50:00`.
    static func instant(_ time: SimTime, _ language: Language) -> String {
        "\(day(time.date, language)) \(time.timeOfDay.clock)"
    }

    /// The same for an end: midnight is 24:00 of the day before.
    static func limit(_ time: SimTime, _ language: Language) -> String {
        time.timeOfDay == .zero
            ? "\(day(time.date.adding(days: -1), language)) 24:00:00" : instant(time, language)
    }

    private static func day(_ date: CivilDate, _ language: Language) -> String {
        "\(date) \(DayWords.weekday(date.weekday.abbreviation)!(language))"
    }

    /// `3 d 2 h 5 min`: whole seconds, rounded down, at least one.
    static func span(_ span: SimSpan, _ language: Language) -> String {
        // A moment is not nothing.
        let seconds = max(span > .zero ? 1 : 0, Int(span.milliseconds / 1000))
        let parts = [seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60]
        let words = zip(parts, TraceWords.units).filter { $0.0 > 0 }.map { $1(language, String($0)) }
        return words.isEmpty ? TraceWords.units[3](language, "0") : words.joined(separator: " ")
    }
}
