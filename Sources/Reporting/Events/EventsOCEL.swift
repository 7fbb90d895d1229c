import HotlineModel
import SimulationTime

/// `events.jsonocel`: the log as OCEL 2.0 writes it, where an event belongs to several objects: a call or an order, its caller, the seats or
/// the organisation.
struct EventsOCEL {
    let book: EventBook

    /// Attributes of the types of objects; all are text but `due`.
    private static let types: [(name: String, attributes: [String])] = [
        ("call", ["line", "category", "channel", "attempt", "outcome", "result"]),
        ("order", ["line", "category", "channel", "outcome", "due"]), ("caller", []),
        ("organisation", ["name", "level"]), ("seat_group", ["name"]),
    ]
    /// The time of values that do not change, by the specification's habit.
    private static let always = "1970-01-01T00:00:00Z"

    static func organisationID(_ index: Int) -> String { "organisation-\(index + 1)" }
    static func groupID(_ index: Int) -> String { "seats-\(index + 1)" }

    func write(to file: OutputFile) throws(ResultsError) {
        try file.write(Array(("{\"objectTypes\": " + objectTypes + ",\n\"eventTypes\": " + eventTypes).utf8))
        try file.write(Array(",\n\"objects\": [".utf8))
        var isFirst = true
        func put(_ text: String) throws(ResultsError) {
            try file.write(Array(((isFirst ? "\n" : ",\n") + text).utf8))
            isFirst = false
        }
        for index in world.organisations.indices where !world.organisations[index].name.isEmpty {
            let unit = world.organisations[index]
            try put(
                object(
                    EventsOCEL.organisationID(index), "organisation", [("name", unit.name), ("level", unit.level)],
                    unit.parent < 0 ? [] : [(EventsOCEL.organisationID(unit.parent), "under")]))
        }
        for (index, group) in world.groups.enumerated() {
            try put(object(EventsOCEL.groupID(index), "seat_group", [("name", group.name)], []))
        }
        for caller in callers { try put(object(EventBook.callerID(caller), "caller", [], [])) }
        try book.forEachCase { (one, entries) throws(ResultsError) in try put(object(one, entries)) }
        try file.write(Array("\n],\n\"events\": [".utf8))
        isFirst = true
        for (number, entry) in book.log.entries.enumerated() { try put(event(number, entry)) }
        try file.write(Array("\n]}\n".utf8))
    }

    private var world: World { book.world }

    /// Callers of whom there is a call or an order.
    private var callers: [UInt32] {
        var isThere = Array(repeating: false, count: Int(book.log.callers) + 1)
        for call in book.log.calls { isThere[Int(call.caller)] = true }
        for order in book.log.orders { isThere[Int(order.caller)] = true }
        return isThere.indices.dropFirst().filter { isThere[$0] }.map { UInt32($0) }
    }

    private var objectTypes: String {
        let types = EventsOCEL.types.map { type in
            "{\"name\": \"\(type.name)\", \"attributes\": ["
                + type.attributes.map { "{\"name\": \"\($0)\", \"type\": \"\($0 == "due" ? "time" : "string")\"}" }
                .joined(separator: ", ") + "]}"
        }
        return "[\n" + types.joined(separator: ",\n") + "\n]"
    }

    /// Those that happen.
    private var eventTypes: String {
        var isUsed = Array(repeating: false, count: book.activities.count)
        for entry in book.log.entries { isUsed[entry.activity.code] = true }
        let attributes =
            "[{\"name\": \"activity\", \"type\": \"string\"}, {\"name\": \"detail\", \"type\": \"string\"}]"
        let types = isUsed.indices.filter { isUsed[$0] }.map {
            "{\"name\": \(JSON.quoted(book.activities[$0])), \"attributes\": \(attributes)}"
        }
        return "[\n" + types.joined(separator: ",\n") + "\n]"
    }

    private func object(_ one: EventBook.Case, _ entries: ArraySlice<UInt32>) -> String {
        let values = book.attributes(of: one, entries)
        let all = Dictionary(uniqueKeysWithValues: zip(EventCase.names, values.values))
        var related: [(String, String)] = values.caller.isEmpty ? [] : [(values.caller, "caller")]
        switch one {
        case .call(let index):
            let order = book.log.calls[index].order
            if order != EventLog.none {
                let isSource = book.log.orders[Int(order)].call == UInt32(index)
                related.append((values.order, isSource ? "brings" : "about"))
            }
        case .order(let index):
            let unit = world.cases[Int(book.log.orders[index].row)].organisation
            related.append((EventsOCEL.organisationID(unit), "handled by"))
        }
        return object(
            values.id, values.kind,
            EventsOCEL.types.first { $0.name == values.kind }!.attributes.map { ($0, all[$0]!) },
            related)
    }

    private func object(
        _ id: String, _ type: String, _ attributes: [(name: String, value: String)], _ related: [(String, String)]
    ) -> String {
        let values = attributes.filter { !$0.value.isEmpty }.map {
            "{\"name\": \"\($0.name)\", \"time\": \"\(EventsOCEL.always)\", \"value\": \(JSON.quoted($0.value))}"
        }
        return "{\"id\": \"\(id)\", \"type\": \"\(type)\", \"attributes\": [" + values.joined(separator: ", ")
            + "], \"relationships\": [" + EventsOCEL.relationships(related) + "]}"
    }

    private static func relationships(_ related: [(String, String)]) -> String {
        related.map { "{\"objectId\": \"\($0)\", \"qualifier\": \"\($1)\"}" }.joined(separator: ", ")
    }

    private func event(_ number: Int, _ entry: EventLog.Entry) -> String {
        let code = entry.activity.code
        var related: [(String, String)] = []
        if entry.isOfOrder {
            let order = book.log.orders[Int(entry.subject)]
            related.append((book.orderID(entry.subject), "order"))
            if order.caller != 0 { related.append((EventBook.callerID(order.caller), "caller")) }
            if entry.activity == .order(.registered) && order.call != EventLog.none {
                related.append((EventBook.callID(order.call), "brought by"))
            }
            if entry.actor >= 0 { related.append((EventsOCEL.organisationID(Int(entry.actor)), "done by")) }
            if let unit = book.target(of: entry) { related.append((EventsOCEL.organisationID(unit), "concerns")) }
        } else {
            related.append((EventBook.callID(entry.subject), "call"))
            related.append((EventBook.callerID(book.log.calls[Int(entry.subject)].caller), "caller"))
            if entry.actor >= 0 { related.append((EventsOCEL.groupID(Int(entry.actor)), "done by")) }
        }
        var attributes = "{\"name\": \"activity\", \"value\": \"\(book.ids[code])\"}"
        let detail = book.detail(of: entry)
        if !detail.isEmpty { attributes += ", {\"name\": \"detail\", \"value\": \(JSON.quoted(detail))}" }
        return "{\"id\": \"event-\(number + 1)\", \"type\": \(JSON.quoted(book.activities[code])), \"time\": \""
            + EventTime.text(entry.time) + "\", \"attributes\": [" + attributes + "], \"relationships\": ["
            + EventsOCEL.relationships(related) + "]}"
    }
}
