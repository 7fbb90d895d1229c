import Experiment
import HotlineModel
import Scenarios
import Wording

/// `search.csv`: every plan that was tried.
struct SearchTable: WrittenTable {
    private let report: DateSearchReport
    let schema: TableSchema

    init(_ report: DateSearchReport) {
        self.report = report
        let columns = TableColumns(
            table: "search", language: report.run.language, confidence: report.run.confidence)
        schema = columns.schema(
            [
                columns("plan", .integer), columns("shifts"), columns("head_weeks", .integer),
                columns("head_hours", .number), columns("price", .number),
            ] + columns.pair("missed") + columns.pair("missed_before")
                + ["weeks_short", "weeks_not_kept", "replications", "frontier", "stated", "chosen"].map {
                    columns($0, .integer)
                }, primaryKey: ["plan"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let answer = report.answer
        let (frontier, chosen) = (Set(answer.frontier), answer.chosen)
        for (index, plan) in answer.plans.enumerated() {
            let head: [CSVWriter.Cell] = [
                .integer(Int64(index + 1)), .code(plan.shifts.map { String($0) }.joined(separator: " ")),
                .integer(Int64(plan.headWeeks)), .number(plan.headHours), .number(plan.price),
            ]
            let counts = [
                plan.weeksShort, plan.weeksNotKept, plan.replications, frontier.contains(index) ? 1 : 0,
                index == 0 ? 1 : 0, index == chosen ? 1 : 0,
            ]
            try csv.row(
                head + CSVWriter.pair(plan.missed) + CSVWriter.pair(plan.missedBefore)
                    + counts.map { .integer(Int64($0)) })
        }
    }
}

/// `dates.csv`: the dates of every line, as they are stated and as they were found.
struct DatesTable: WrittenTable {
    private let report: DateSearchReport
    let schema: TableSchema

    init(_ report: DateSearchReport) {
        self.report = report
        let columns = TableColumns(
            table: "dates", language: report.run.language, confidence: report.run.confidence)
        schema = columns.schema(
            [
                columns("group", .integer), columns("line"), columns("name"), columns("date"), columns("stated", .date),
                columns("found", .date), columns("shift_days", .integer),
            ], primaryKey: ["line", "date"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for (number, move) in report.moves.enumerated() {
            for line in move.lines {
                for (key, date) in line.statedDates {
                    try csv.row([
                        .integer(Int64(number + 1)), .text(line.number),
                        .text(Timeline.name(line, report.run.language)), .code(key), .code(date.description),
                        .code(date.adding(days: move.days).description), .integer(Int64(move.days)),
                    ])
                }
            }
        }
    }
}
