import HotlineModel
import SimulationTime

/// The attributes of a case, as every format names them. What there is not is empty.
struct EventCase {
    var id = ""
    var kind = ""
    var line = ""
    var category = ""
    var channel = ""
    var caller = ""
    var attempt = ""
    var outcome = ""
    var result = ""
    var call = ""
    var order = ""
    var unit = ""
    var due = ""

    /// Their names, in the order of columns, but for the id.
    static let names = [
        "kind", "line", "category", "channel", "caller", "attempt", "outcome", "result", "call", "order", "unit", "due",
    ]

    /// Their values, in that order.
    var values: [String] {
        [kind, line, category, channel, caller, attempt, outcome, result, call, order, unit, due]
    }
}

extension EventLog.Call.Attempt {
    /// Its name in files.
    var id: String {
        switch self {
        case .fresh: "fresh"
        case .redial: "redial"
        case .returned: "return"
        case .repeated: "repeat"
        case .complaint: "complaint_again"
        case .enquiry: "enquiry"
        }
    }
}

extension EventBook {
    /// Outcomes of cases: of calls those that `offered` is the sum of, then those of orders.
    static let outcomes = [
        "answered", "abandoned", "blocked", "contained", "call_back_missed", "out_of_hours", "dead_number", "in_system",
        "closed", "open", "incoming",
    ]

    /// What became of answered calls.
    static let results = [
        "direct", "settled", "order", "hung_up", "not_accepted", "nuisance", "emergency", "praise",
    ]

    /// The attributes of a case with these entries.
    func attributes(of one: Case, _ entries: ArraySlice<UInt32>) -> EventCase {
        switch one {
        case .call(let index): callCase(index, entries)
        case .order(let index): orderCase(index, entries)
        }
    }

    private func callCase(_ index: Int, _ entries: ArraySlice<UInt32>) -> EventCase {
        let call = log.calls[index]
        let type = world.types[Int(call.type)]
        var one = EventCase()
        one.id = EventBook.callID(UInt32(index))
        one.kind = "call"
        one.line = world.lines[type.line].number
        one.category = world.categories[type.category]
        one.channel = world.lines[type.line].channel
        one.caller = EventBook.callerID(call.caller)
        one.attempt = call.attempt.id
        one.outcome = "in_system"
        for number in entries {
            guard case .call(let step) = log.entries[Int(number)].activity else { continue }
            if let outcome = step.outcome, one.outcome != "answered" { one.outcome = outcome }
            if let result = step.result { one.result = result }
        }
        if call.order != EventLog.none { one.order = orderID(call.order) }
        return one
    }

    private func orderCase(_ index: Int, _ entries: ArraySlice<UInt32>) -> EventCase {
        let order = log.orders[index]
        let line = world.lines[world.types[Int(order.type)].line]
        let row = world.cases[Int(order.row)]
        var one = EventCase()
        one.id = orderID(UInt32(index))
        one.kind = "order"
        one.line = line.number
        one.category = world.categories[row.category]
        one.channel = line.channel
        one.caller = order.caller == 0 ? "" : EventBook.callerID(order.caller)
        let steps = entries.lazy.map { log.entries[Int($0)].activity }
        one.outcome =
            steps.contains(.order(.closed)) ? "closed" : steps.contains(.order(.registered)) ? "open" : "incoming"
        if order.call != EventLog.none { one.call = EventBook.callID(order.call) }
        one.unit = world.organisations[row.organisation].name
        if let due = order.due { one.due = EventTime.text(due) }
        return one
    }
}

extension CallStep {
    /// What becomes of a call by this step; nil if it goes on. Who was answered stays answered.
    fileprivate var outcome: String? {
        switch self {
        case .answered: "answered"
        case .abandoned, .balked: "abandoned"
        case .blocked: "blocked"
        case .contained: "contained"
        case .recallMissed: "call_back_missed"
        case .outOfHours: "out_of_hours"
        case .deadNumber: "dead_number"
        default: nil
        }
    }

    /// What becomes of an answered call's matter by this step.
    fileprivate var result: String? {
        switch self {
        case .direct: "direct"
        case .settled: "settled"
        case .order: "order"
        case .hungUp: "hung_up"
        case .notAccepted: "not_accepted"
        case .nuisance: "nuisance"
        case .emergency: "emergency"
        case .praise: "praise"
        default: nil
        }
    }
}
