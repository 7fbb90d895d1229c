import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// `timeline.csv`: the whole hotline, every line and every phase of those that join, by week.
struct WeeksTable: WrittenTable {
    static let measures = [
        "fresh", "offered", "answered", "abandoned", "blocked", "dead_number", "out_of_hours_calls", "lost",
        "answer_rate",
        "service_level", "mean_wait_s",
    ]

    let schema: TableSchema
    private let report: TimelineReport

    init(_ report: TimelineReport) {
        self.report = report
        let columns = report.columns(of: "timeline")
        let answers = LinePhase.Answer.allCases.map(\.rawValue)
        schema = columns.schema(
            [
                columns("week"), columns("from", .date), columns("to", .date), columns("line"),
                columns("taken", allowed: ["all"] + answers), columns("phase", isRequired: false),
            ] + WeeksTable.measures.flatMap { columns.pair(measure: $0) }, primaryKey: ["week", "line", "taken"])
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
struct PhasesTable: WrittenTable {
    let schema: TableSchema
    private let report: TimelineReport

    init(_ report: TimelineReport) {
        self.report = report
        let columns = report.columns(of: "phases")
        schema = columns.schema(
            [
                columns("line"), columns("name"), columns("mode"),
                columns("phase", allowed: LinePhase.Answer.allCases.map(\.rawValue)), columns("from", .date),
                columns("to", .date),
            ], primaryKey: ["line", "phase", "from"])
    }

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
struct LossesTable: WrittenTable {
    let schema: TableSchema
    private let report: TimelineReport

    init(_ report: TimelineReport) {
        self.report = report
        let columns = report.columns(of: "losses")
        schema = columns.schema(
            [columns("line"), columns("dead_from", .date)]
                + ["calls", "dialled_new", "lost"].flatMap { columns.pair($0) }, primaryKey: ["line"])
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
struct ShortfallTable: WrittenTable {
    let schema: TableSchema
    private let report: TimelineReport

    init(_ report: TimelineReport) {
        self.report = report
        let columns = report.columns(of: "shortfall")
        schema = columns.schema(
            [
                columns("week"), columns("target", allowed: Measure.all.map(\.id)),
                columns("side", allowed: ["at least", "at most"]), columns("bound", .number), columns.number("value"),
                columns.number("half_width"), columns("more_seats", isRequired: false), columns.number("value_then"),
                columns.number("half_width_then"),
            ], primaryKey: ["week", "target", "side"])
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

extension TimelineReport {
    /// Makes the columns of a table.
    fileprivate func columns(of table: String) -> TableColumns {
        TableColumns(table: table, language: run.language, confidence: run.confidence)
    }
}
