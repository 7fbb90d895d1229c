import Experiment
import Scenarios
import Wording

/// What `hotline timeline --search` adds to the summary: the stated and the chosen dates side by side, who moves, how to have them.
struct DateSearchSummary {
    private static let mostSettings = 12

    private let report: DateSearchReport
    private var language: Language { report.run.language }

    init(_ report: DateSearchReport) { self.report = report }

    /// The plans, then the lines that move.
    var parts: [TimelineSummary.Part] {
        let moves = report.moves.filter { $0.days != 0 }
        return moves.isEmpty ? [plans] : [plans, self.moves(moves)]
    }

    /// How good it is, and the options that give it.
    var closing: [String] {
        let answer = report.answer
        let settings = report.settings
        var lines = settings.isEmpty ? [DateSearchWords.stays(language)] : []
        let kind =
            switch answer.ending {
            case .settled: DateSearchWords.settled
            case .limit: DateSearchWords.limit
            case .interrupted: DateSearchWords.interrupted
            }
        lines.append(kind(language, ReadableNumber.whole(report.chosen.replications)))
        if settings.count > DateSearchSummary.mostSettings {
            lines.append(DateSearchWords.manyOptions(language, "run.json"))
        } else if !settings.isEmpty {
            let options = settings.map { "--set " + DateSearchSummary.word($0) }
            lines.append(DateSearchWords.options(language) + " " + options.joined(separator: " "))
        }
        return lines
    }

    /// A word as a shell takes it.
    private static func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || $0.properties.numericType == .decimal
                    || "._-=".unicodeScalars.contains($0))
        }
        return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    private var plans: TimelineSummary.Part {
        let options = report.options
        let title = DateSearchWords.plans(
            language, ReadableNumber.whole(report.answer.plans.count),
            ReadableNumber.whole(report.answer.groups.count), String(options.window), String(options.step))
        let hasPrice = options.price != 1
        let header =
            [
                DateSearchWords.plan, DateSearchWords.weeksShort, DateSearchWords.notKept, DateSearchWords.headWeeks,
                DateSearchWords.headHours,
            ]
            + (hasPrice ? [DateSearchWords.price] : []) + [DateSearchWords.missed]
        func row(_ name: Phrase, _ plan: DateSearch.Plan) -> [String] {
            let missed = ReadableNumber.text(
                plan.missed.mean, halfWidth: plan.missed.halfWidth, isShare: false, unit: "1", language: language)
            let half = plan.missed.halfWidth.map {
                " ± " + ReadableNumber.half($0, of: plan.missed.mean, isShare: false, unit: "1", language: language)
            }
            return [
                name(language), ReadableNumber.whole(plan.weeksShort), ReadableNumber.whole(plan.weeksNotKept),
                ReadableNumber.whole(plan.headWeeks), ReadableNumber.number(plan.headHours, decimals: 0),
            ] + (hasPrice ? [ReadableNumber.number(plan.price, decimals: 0)] : []) + [missed + (half ?? "")]
        }
        return (
            title, header.map { $0(language) },
            [row(DateSearchWords.stated, report.answer.stated), row(DateSearchWords.chosen, report.chosen)]
        )
    }

    private func moves(_ moves: [DateSearchReport.Move]) -> TimelineSummary.Part {
        let header = [DateSearchWords.lines, DateSearchWords.before, DateSearchWords.after, DateSearchWords.days]
        let rows = moves.map { move in
            [
                move.lines.map(\.number).joined(separator: TimelineWords.separator(language)), move.first.description,
                move.first.adding(days: move.days).description, (move.days > 0 ? "+" : "−") + String(abs(move.days)),
            ]
        }
        return (DateSearchWords.moves(language), header.map { $0(language) }, rows)
    }
}
