import HotlineModel
import Wording

/// `events.csv`: a row an event, case by case, with the columns that pm4py takes as they are.
struct EventsTable: WrittenTable {
    let schema: TableSchema
    private let book: EventBook

    init(_ book: EventBook) {
        self.book = book
        let column = TableColumns(table: "events", language: book.language)
        func field(
            _ name: String, _ kind: TableSchema.Field.Kind = .string, isRequired: Bool = false, allowed: [String]? = nil
        ) -> TableSchema.Field {
            column(name, kind, isRequired: isRequired, allowed: allowed)
        }
        let cases = EventCase.names.map { name -> TableSchema.Field in
            switch name {
            case "kind": field("case:kind", isRequired: true, allowed: ["call", "order"])
            case "attempt": field("case:attempt", allowed: EventLog.Call.Attempt.allCases.map(\.id))
            case "outcome": field("case:outcome", isRequired: true, allowed: EventBook.outcomes)
            case "result": field("case:result", allowed: EventBook.results)
            case "due": field("case:due", .datetime)
            default: field("case:" + name, isRequired: ["line", "category", "channel"].contains(name))
            }
        }
        schema = column.schema(
            [
                field("case:concept:name", isRequired: true), field("concept:name", isRequired: true),
                field("lifecycle:transition", isRequired: true, allowed: [EventBook.transition]),
                field("time:timestamp", .datetime, isRequired: true), field("org:resource"), field("org:group"),
                field("event", .integer, isRequired: true),
                field("activity", isRequired: true, allowed: Activity.all.map(\.id)), field("detail"),
            ] + cases + [field("case:replication", .integer, isRequired: true)],
            primaryKey: ["event"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let names = book.activities.map { csv.bytes(of: .code($0)) }
        let ids = book.ids.map { csv.bytes(of: .code($0)) }
        let complete = csv.bytes(of: .code(EventBook.transition))
        let comma = UInt8(ascii: ",")
        var line: [UInt8] = []
        try book.forEachCase { (one, entries) throws(ResultsError) in
            let attributes = book.attributes(of: one, entries)
            let id = csv.bytes(of: .code(attributes.id))
            var tail: [UInt8] = []
            for value in attributes.values { tail += csv.bytes(of: .text(value)) + [comma] }
            tail += csv.bytes(of: .integer(EventBook.replication))
            for number in entries {
                let entry = book.log.entries[Int(number)]
                let code = entry.activity.code
                let actor = book.actor(of: entry)
                line.removeAll(keepingCapacity: true)
                line += id
                line.append(comma)
                line += names[code]
                line.append(comma)
                line += complete
                line.append(comma)
                EventTime.append(entry.time, to: &line)
                line.append(comma)
                if let actor {
                    line += csv.bytes(of: .text(actor.name))
                    line.append(comma)
                    line += csv.bytes(of: .text(actor.kind))
                } else {
                    line.append(comma)
                }
                line.append(comma)
                line += String(number + 1).utf8
                line.append(comma)
                line += ids[code]
                line.append(comma)
                line += csv.bytes(of: .text(book.detail(of: entry)))
                line.append(comma)
                line += tail
                try csv.row(encoded: line)
            }
        }
    }
}

extension EventBook {
    /// All events are instants at which something is complete.
    static let transition = "complete"
    /// The replication that is logged, as `replications.csv` numbers it.
    static let replication: Int64 = 0
}
