import Rostering
import SimulationTime

/// `roster.csv`: every person on every day.
struct PeopleTable: WrittenTable {
    private let report: RosterReport
    let schema: TableSchema

    init(_ report: RosterReport) {
        self.report = report
        let language = report.language
        let column = TableColumns(table: "roster", language: language)
        func field(_ name: String, _ kind: TableSchema.Field.Kind, isRequired: Bool = false) -> TableSchema.Field {
            column(name, kind, isRequired: isRequired)
        }
        schema = TableSchema(
            name: "roster", title: RosterReport.tableTitle("roster", language),
            fields: [
                field("person", .string, isRequired: true), field("date", .string, isRequired: true),
                field("start", .time), field("end", .time), field("end_date", .string), field("breaks", .string),
                field("hours", .number, isRequired: true), field("night", .integer, isRequired: true),
            ], primaryKey: ["person", "date"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let roster = report.roster
        for (person, week) in roster.people.enumerated() {
            for day in 0..<Curve.days {
                let head: [CSVWriter.Cell] = [
                    .code(RosterReport.name(person)), .code(report.monday.adding(days: day).description),
                ]
                guard let shift = week.first(where: { $0.day == day }) else {
                    try csv.row(head + [.code(""), .code(""), .code(""), .code(""), .number(0), .integer(0)])
                    continue
                }
                let type = roster.types[shift.type]
                try csv.row(
                    head + [
                        .code(report.clock(type.start)), .code(report.clock(type.end)),
                        .code(report.date(day * roster.curve.slots + type.end).description),
                        .code(report.breaks(type)), .number(type.paidHours), .integer(type.isNight ? 1 : 0),
                    ])
            }
        }
    }
}

/// `shifts.csv`: the shifts of every day and how many work them.
struct ShiftsTable: WrittenTable {
    private let report: RosterReport
    let schema: TableSchema

    init(_ report: RosterReport) {
        self.report = report
        let language = report.language
        let kinds: [(String, TableSchema.Field.Kind)] = [
            ("date", .string), ("start", .time), ("end", .time), ("breaks", .string), ("heads", .integer),
            ("cost", .number),
        ]
        schema = TableSchema(
            name: "shifts", title: RosterReport.tableTitle("shifts", language),
            fields: kinds.map { TableColumns(table: "shifts", language: language)($0, $1, isRequired: $0 != "breaks") },
            primaryKey: ["date", "start", "end"] + (report.roster.rules.breaks.isEmpty ? [] : ["breaks"]))
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let roster = report.roster
        var counts: [Roster.Shift: Int] = [:]
        for shift in roster.people.joined() { counts[shift, default: 0] += 1 }
        for (shift, heads) in counts.sorted(by: { ($0.key.day, $0.key.type) < ($1.key.day, $1.key.type) }) {
            let type = roster.types[shift.type]
            try csv.row([
                .code(report.monday.adding(days: shift.day).description), .code(report.clock(type.start)),
                .code(report.clock(type.end)), .code(report.breaks(type)), .integer(Int64(heads)), .number(type.cost),
            ])
        }
    }
}

/// `coverage.csv`: heads required and at work in every slot.
struct CoverageTable: WrittenTable {
    private let report: RosterReport
    let schema: TableSchema

    init(_ report: RosterReport) {
        self.report = report
        let language = report.language
        let kinds: [(String, TableSchema.Field.Kind)] = [
            ("date", .string), ("slot", .time), ("stated", .integer), ("required", .integer), ("rostered", .integer),
            ("short", .integer),
            ("over", .integer), ("price", .number),
        ]
        schema = TableSchema(
            name: "coverage", title: RosterReport.tableTitle("coverage", language),
            fields: kinds.map { TableColumns(table: "coverage", language: language)($0, $1) },
            primaryKey: ["date", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let roster = report.roster
        for (slot, required) in roster.curve.required.enumerated() {
            let (short, over) = (max(0, required - roster.heads[slot]), max(0, roster.heads[slot] - required))
            try csv.row([
                .code(report.date(slot).description), .code(report.clock(slot)),
                .integer(Int64(report.stated.required[slot])), .integer(Int64(required)),
                .integer(Int64(roster.heads[slot])), .integer(Int64(short)), .integer(Int64(over)),
                .number(roster.price(slot)),
            ])
        }
    }
}
