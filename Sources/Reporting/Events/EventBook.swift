import HotlineModel
import Scenarios
import SimulationTime
import Wording

/// An event log with its names, by case: what every format is written from.
///
/// Cases are calls and orders, by their first event; events of a case stand in the order in which they happened. Nothing of the document is
/// in memory but the entries themselves and, an entry, the four bytes of its place.
struct EventBook {
    /// A case.
    enum Case: Hashable { case call(Int), order(Int) }

    let log: EventLog
    let world: World
    let rules: CaseRules
    let language: Language
    /// Names of activities, and their ids, by code.
    let activities: [String]
    let ids: [String]
    /// Entries by case, calls before orders; where each case's begin.
    private let places: [UInt32]
    private let starts: [UInt32]

    init(_ log: EventLog, of scenario: Scenario, in world: World, _ language: Language) {
        self.log = log
        self.world = world
        self.language = language
        rules = scenario.rules
        var activities = Array(repeating: "", count: 128)
        var ids = activities
        for activity in Activity.all {
            ids[activity.code] = activity.id
            activities[activity.code] = EventWords.activity(activity.id)!(language)
        }
        self.activities = activities
        self.ids = ids
        // A counting sort: stable, so events of a millisecond keep their order.
        let calls = log.calls.count
        func row(_ entry: EventLog.Entry) -> Int {
            entry.isOfOrder ? calls + Int(entry.subject) : Int(entry.subject)
        }
        var starts = Array(repeating: UInt32(0), count: calls + log.orders.count + 1)
        for entry in log.entries { starts[row(entry) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        var places = Array(repeating: UInt32(0), count: log.entries.count)
        for (number, entry) in log.entries.enumerated() {
            places[Int(next[row(entry)])] = UInt32(number)
            next[row(entry)] += 1
        }
        self.starts = starts
        self.places = places
    }

    /// Goes through the cases by their first events: each with the numbers of its entries.
    func forEachCase(_ body: (Case, ArraySlice<UInt32>) throws(ResultsError) -> Void) throws(ResultsError) {
        let calls = log.calls.count
        var (call, order) = (0, 0)
        while call < calls || order < log.orders.count {
            let isCall =
                order == log.orders.count
                || (call < calls && places[Int(starts[call])] < places[Int(starts[calls + order])])
            try body(isCall ? .call(call) : .order(order), entries(of: isCall ? .call(call) : .order(order)))
            if isCall { call += 1 } else { order += 1 }
        }
    }

    /// The numbers of a case's entries.
    func entries(of one: Case) -> ArraySlice<UInt32> {
        let row =
            switch one {
            case .call(let index): index
            case .order(let index): log.calls.count + index
            }
        return places[Int(starts[row])..<Int(starts[row + 1])]
    }

    // Names.

    static func callID(_ index: UInt32) -> String { "call-\(index + 1)" }
    static func callerID(_ number: UInt32) -> String { "caller-\(number)" }
    func orderID(_ index: UInt32) -> String { "order-\(log.orders[Int(index)].number)" }

    /// Who did something, and what that is: a group of seats, a level of organisations, the office. Nil for callers and the clock.
    func actor(of entry: EventLog.Entry) -> (name: String, kind: String)? {
        let number = Int(entry.actor)
        if number == EventLog.Actor.nobody { return nil }
        if number == EventLog.Actor.office {
            return (EventWords.office(language), EventWords.officeKind(language))
        }
        guard entry.isOfOrder else { return (world.groups[number].name, EventWords.seats(language)) }
        let unit = world.organisations[number]
        return (unit.name, unit.level.isEmpty ? EventWords.organisation(language) : unit.level)
    }

    /// What an event is about beside the case: the group asked, the unit dispatched to, the stage, the way, the level; empty for none.
    func detail(of entry: EventLog.Entry) -> String {
        switch entry.activity {
        case .call(let step):
            switch step {
            case .threeWay, .consult, .warmTransfer, .blindTransfer: return world.groups[Int(entry.detail)].name
            default: return ""
            }
        case .order(let step):
            // A unit that acts is named as the one who does.
            if step.detail == .unit && entry.actor == entry.detail { return "" }
            return world.detail(of: step, Int(entry.detail), rules)
        }
    }

    /// The organisation an event of an order concerns beside the one who acts; nil for none.
    func target(of entry: EventLog.Entry) -> Int? {
        guard case .order(let step) = entry.activity else { return nil }
        switch step.detail {
        case .row: return world.cases[Int(entry.detail)].organisation
        case .unit: return Int(entry.detail) == Int(entry.actor) ? nil : Int(entry.detail)
        default: return nil
        }
    }
}

extension EventLog.Entry {
    /// Whether it happened to an order.
    var isOfOrder: Bool { if case .order = activity { true } else { false } }
}
