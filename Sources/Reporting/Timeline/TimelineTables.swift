import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// A CSV of `hotline timeline`.
protocol TimelineTable {
    /// Name of the file.
    static var file: String { get }
    /// The first line.
    var header: [String] { get }
    /// Writes its rows.
    func write(to csv: CSVWriter) throws(ResultsError)
}

/// `timeline.csv`: the whole hotline, every line and every phase of those that join, by week.
struct WeeksTable: TimelineTable {
    static let file = "timeline.csv"
    static let measures = [
        "fresh", "offered", "answered", "abandoned", "blocked", "dead_number", "out_of_hours_calls", "lost",
        "answer_rate",
        "service_level", "mean_wait_s",
    ]

    let report: TimelineReport

    var header: [String] {
        ["week", "from", "to", "line", "taken", "phase"] + WeeksTable.measures.flatMap { [$0, $0 + "_hw"] }
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let results = report.run.results
        let index = RowIndex(results.plan, measures: WeeksTable.measures)
        let subjects = subjects(index)
        for week in report.timeline.weeks {
            // A phase has rows in the weeks in which it holds.
            for subject in subjects where index.row("offered", scope: subject.scope, period: week.period) != nil {
                var cells: [CSVWriter.Cell] = [
                    .code(week.name), .code(week.from.description), .code(week.to.description), .text(subject.line),
                    .code(subject.taken), .code(report.timeline.phase(of: subject.line, in: week)),
                ]
                for measure in WeeksTable.measures {
                    let row = index.row(measure, scope: subject.scope, period: week.period)
                    cells += CSVWriter.pair(
                        row.flatMap { results.estimate(row: $0, confidence: report.run.confidence) })
                }
                try csv.row(cells)
            }
        }
    }

    /// What has rows: everything, then each line, then its phases.
    private func subjects(_ index: RowIndex) -> [(line: String, taken: String, scope: Int)] {
        var subjects = [(line: "all", taken: "all", scope: index.scope(.all, "all")!)]
        for number in report.timeline.numbers {
            if let scope = index.scope(.line, number) { subjects.append((number, "all", scope)) }
            for answer in LinePhase.Answer.allCases {
                guard let scope = index.scope(.phase, "\(number)/\(answer.rawValue)") else { continue }
                subjects.append((number, answer.rawValue, scope))
            }
        }
        return subjects
    }
}

/// `phases.csv`: the stretches in which the old numbers are answered in one way.
struct PhasesTable: TimelineTable {
    static let file = "phases.csv"
    let report: TimelineReport
    var header: [String] { ["line", "name", "mode", "phase", "from", "to"] }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for stretch in report.timeline.stretches {
            let line = report.timeline.lines[stretch.line]
            try csv.row([
                .text(line.number), .text(Timeline.name(line, report.run.language)), .code(line.mode.rawValue),
                .code(stretch.answer.rawValue), .code(stretch.from.description), .code(stretch.to.description),
            ])
        }
    }
}

/// `losses.csv`: who finds a number dead, and what they do.
struct LossesTable: TimelineTable {
    static let file = "losses.csv"
    let report: TimelineReport

    var header: [String] {
        ["line", "dead_from"] + ["calls", "dialled_new", "lost"].flatMap { [$0, $0 + "_hw"] }
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for number in report.deadNumbers {
            try csv.row(
                [.text(number.line.number), .code(number.from.description)] + CSVWriter.pair(number.calls)
                    + CSVWriter.pair(number.dialledNew) + CSVWriter.pair(number.lost))
        }
    }
}

/// `shortfall.csv`: the weeks that miss a target, and the heads that would keep it.
struct ShortfallTable: TimelineTable {
    static let file = "shortfall.csv"
    let report: TimelineReport

    var header: [String] {
        [
            "week", "target", "side", "bound", "value", "half_width", "more_seats", "value_then", "half_width_then",
        ]
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for short in report.shortfalls {
            let more: CSVWriter.Cell =
                switch short.more {
                case .heads(let heads): .integer(Int64(heads))
                case .notFound: .code("not found")
                case .notSearched: .code("")
                }
            try csv.row(
                [
                    .code(short.week), .code(short.miss.bound.measure), .code(short.miss.bound.side.rawValue),
                    .number(short.miss.bound.value),
                ] + CSVWriter.pair(short.miss.estimate) + [more] + CSVWriter.pair(short.then))
        }
    }
}
