import HotlineModel
import Scenarios
import Sizing
import Statistics
import Wording

/// `sizing.csv`: seats by group, days and step, what they give there, what the next one is worth, what textbooks say.
struct SizingTable: WrittenTable {
    let schema: TableSchema
    private let report: SizingReport

    init(_ report: SizingReport) {
        self.report = report
        let columns = TableColumns(table: "sizing", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [
                columns("group"), columns("days"), columns("slot", .time), columns("seats", .integer),
                columns("seats_low", .integer, isRequired: false), columns("seats_high", .integer, isRequired: false),
                columns("measure", isRequired: false), columns.number("target"),
            ] + columns.pair("value") + [columns.number("margin")]
                + ["next_value", "next_in_time", "next_missed", "next_redials"].flatMap { columns.pair($0) }
                + ["rate_per_hour", "handling_s", "offered_load", "modified_offered_load"].map { columns.number($0) }
                + ["erlang_c", "erlang_a", "erlang_a_mol", "n"].map { columns($0, .integer) },
            primaryKey: ["group", "days", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for cell in report.answer.cells {
            let goal = cell.goal.map { report.question.goals[$0] }
            let margin = goal.flatMap { goal in cell.value.map { goal.bound.margin(of: $0.mean) } }
            var row: [CSVWriter.Cell] = [
                .text(report.name(cell.group)), .code(report.grid.columns[cell.column].days.heading),
                .code(report.time(step: cell.step)), .integer(Int64(cell.seats)),
                cell.interval.map { .integer(Int64($0.lowerBound)) } ?? .number(nil),
                cell.interval.map { .integer(Int64($0.upperBound)) } ?? .number(nil), .code(goal?.measure ?? ""),
                .number(goal?.value),
            ]
            row += CSVWriter.pair(cell.value) + [.number(margin)] + CSVWriter.pair(cell.nextValue)
            row += CSVWriter.pair(cell.nextInTime) + CSVWriter.pair(cell.nextMissed) + CSVWriter.pair(cell.nextRedials)
            row += [
                .number(cell.load.ratePerHour), .number(cell.load.handlingSeconds),
                .number(cell.load.settledErlangs), .number(cell.load.busyErlangs),
            ]
            row += cell.textbook.map { .integer(Int64($0)) } + [.integer(Int64(report.answer.replications))]
            try csv.row(row)
        }
    }
}

/// `promises.csv`: every target in every stretch, on streams the search has not seen.
struct PromisesTable: WrittenTable {
    let schema: TableSchema
    private let report: SizingReport

    init(_ report: SizingReport) {
        self.report = report
        let columns = TableColumns(table: "promises", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [
                columns("measure", allowed: Measure.all.map(\.id)),
                columns("scope", allowed: Scope.Kind.allCases.map(\.rawValue)), columns("key"),
                columns("side", allowed: ["at least", "at most"]), columns.number("target"),
                columns.number("probability"), columns("days"), columns("slot", .time, isRequired: false),
            ] + columns.pair("value") + [
                columns("verdict", isRequired: false, allowed: ["kept", "open", "missed"]), columns("n", .integer),
            ], primaryKey: ["measure", "scope", "key", "days", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for promise in report.answer.promises {
            let goal = report.question.goals[promise.goal]
            let days = promise.month ?? promise.column.map { report.grid.columns[$0].days.heading } ?? "all"
            try csv.row([
                .code(goal.measure), .code(goal.scope.rawValue), .text(goal.key), .code(goal.side.rawValue),
                .number(goal.value), .number(report.question.probability), .code(days),
                .code(
                    promise.slot.map { SizingReport.time($0, seconds: report.grid.scenario.slot.seconds) } ?? ""),
                .number(promise.estimate?.mean), .number(promise.estimate?.halfWidth),
                .code(promise.verdict?.rawValue ?? ""), .integer(Int64(promise.estimate?.n ?? 0)),
            ])
        }
    }
}

/// `staffing.csv`: what the sized seats give, and others: the scenario's own, the textbooks', some more and some fewer.
struct StaffingTable: WrittenTable {
    let schema: TableSchema
    private let report: SizingReport

    init(_ report: SizingReport) {
        self.report = report
        let columns = TableColumns(table: "staffing", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [columns("plan"), columns("seat_hours", .number), columns("price", .number), columns("broken", .integer)]
                + SizingAnswer.told.flatMap { columns.pair(measure: $0) } + [columns("n", .integer)],
            primaryKey: ["plan"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let around = report.answer.curve.filter { $0.seats != report.answer.outcome.seats }
        let plans =
            report.plans
            + around.map { outcome in
                let share = outcome.seatHours / report.answer.outcome.seatHours
                return ("sized x \(NumberText.plain((share * 1000).rounded() / 1000))", outcome)
            }
        for (index, (id, outcome)) in plans.enumerated() where !plans[..<index].contains(where: { $0.id == id }) {
            try csv.row(
                [
                    .code(id), .number(outcome.seatHours), .number(outcome.price), .integer(Int64(outcome.broken)),
                ] + outcome.measures.flatMap { CSVWriter.pair($0) } + [.integer(Int64(report.answer.replications))])
        }
    }
}

/// `fresh.csv`: attempts as stated and the fresh calls among them, by line and slot of the profile.
struct FreshTable: WrittenTable {
    let schema: TableSchema
    private let fresh: FreshDemand

    init(_ fresh: FreshDemand, _ language: Language) {
        self.fresh = fresh
        let column = TableColumns(table: "fresh", language: language)
        schema = column.schema(
            [
                column("line"), column("attempts", .number),
                column("fresh", .number), column("volume", .number),
                column("days"), column("slot", .time),
                column("weight", .number),
            ], primaryKey: ["line", "days", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for found in fresh.lines {
            let line = fresh.scenario.demand.lines.first { $0.number == found.number }!
            for column in line.profile.columns {
                for (slot, weight) in column.values.enumerated() {
                    try csv.row([
                        .text(found.number), .number(found.counted), .number(found.fresh),
                        .number(line.volume!.count), .code(column.days.heading),
                        .code(SizingReport.time(slot, seconds: line.profile.slot.seconds)), .number(weight),
                    ])
                }
            }
        }
    }
}

/// `seats-<group>.csv`: the seats of a group as a scenario reads them.
struct SeatsTable: WrittenTable {
    let schema: TableSchema
    private let table: DayTable<Int>
    private let step: Double

    init(_ report: SizingReport, group: Int, name: String) {
        table = report.grid.table(report.answer.outcome.seats, group: group)
        step = report.question.step.seconds
        let language = report.language
        schema = TableSchema(
            name: name, title: SizeWords.seatsOf(language, report.name(group)),
            fields: [TableColumns(table: "sizing", language: language)("slot", .time)]
                + table.columns.map {
                    .init($0.days.heading, .integer, SizeWords.seatsOn(language, $0.days.heading))
                }, primaryKey: ["slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for slot in table.columns[0].values.indices {
            try csv.row(
                [.code(SizingReport.time(slot, seconds: step))] + table.columns.map { .integer(Int64($0.values[slot])) }
            )
        }
    }
}
