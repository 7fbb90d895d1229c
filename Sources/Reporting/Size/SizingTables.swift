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
        let language = report.language
        let table = "sizing"
        func number(_ name: String) -> TableSchema.Field {
            Self.field(name, of: table, .number, language, isRequired: false)
        }
        func pair(_ name: String) -> [TableSchema.Field] {
            [
                number(name),
                .init(
                    name + "_hw", .number, ColumnWords.halfWidth(language, report.confidence.percent, name),
                    isRequired: false),
            ]
        }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("group", of: table, .string, language), Self.field("days", of: table, .string, language),
                Self.field("slot", of: table, .time, language), Self.field("seats", of: table, .integer, language),
                Self.field("seats_low", of: table, .integer, language, isRequired: false),
                Self.field("seats_high", of: table, .integer, language, isRequired: false),
                Self.field("measure", of: table, .string, language, isRequired: false),
                number("target"),
            ] + pair("value") + [number("margin")] + pair("next_value") + pair("next_in_time") + pair("next_missed")
                + pair("next_redials") + [
                    number("rate_per_hour"), number("handling_s"), number("offered_load"),
                    number("modified_offered_load"), Self.field("erlang_c", of: table, .integer, language),
                    Self.field("erlang_a", of: table, .integer, language),
                    Self.field("erlang_a_mol", of: table, .integer, language),
                    Self.field("n", of: table, .integer, language),
                ], primaryKey: ["group", "days", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for cell in report.answer.cells {
            let goal = cell.goal.map { report.question.goals[$0] }
            let margin = goal.flatMap { goal in
                cell.value.map { goal.side == .atLeast ? $0.mean - goal.value : goal.value - $0.mean }
            }
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
        let language = report.language
        let table = "promises"
        func number(_ name: String) -> TableSchema.Field {
            Self.field(name, of: table, .number, language, isRequired: false)
        }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                Self.field("scope", of: table, .string, language, allowed: Scope.Kind.allCases.map(\.rawValue)),
                Self.field("key", of: table, .string, language),
                Self.field("side", of: table, .string, language, allowed: ["at least", "at most"]),
                number("target"), number("probability"),
                Self.field("days", of: table, .string, language),
                Self.field("slot", of: table, .time, language, isRequired: false), number("value"),
                .init(
                    "value_hw", .number, ColumnWords.halfWidth(language, report.confidence.percent, "value"),
                    isRequired: false),
                Self.field(
                    "verdict", of: table, .string, language, isRequired: false, allowed: ["kept", "open", "missed"]),
                Self.field("n", of: table, .integer, language),
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
        let language = report.language
        let table = "staffing"
        let measures = SizingAnswer.told.flatMap { id -> [TableSchema.Field] in
            [
                .init(id, .number, MeasureWords.title(id, language), isRequired: false),
                .init(
                    id + "_hw", .number, ColumnWords.halfWidth(language, report.confidence.percent, id),
                    isRequired: false),
            ]
        }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("plan", of: table, .string, language),
                Self.field("seat_hours", of: table, .number, language),
                Self.field("price", of: table, .number, language),
                Self.field("broken", of: table, .integer, language),
            ] + measures + [Self.field("n", of: table, .integer, language)], primaryKey: ["plan"])
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
        let table = "fresh"
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("line", of: table, .string, language), Self.field("attempts", of: table, .number, language),
                Self.field("fresh", of: table, .number, language), Self.field("volume", of: table, .number, language),
                Self.field("days", of: table, .string, language), Self.field("slot", of: table, .time, language),
                Self.field("weight", of: table, .number, language),
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
            fields: [Self.field("slot", of: "sizing", .time, language)]
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
