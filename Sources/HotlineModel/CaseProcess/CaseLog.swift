import SimulationTime

/// What happened in the life of one order.
public struct CaseLog: Sendable {
    /// A step or event.
    public struct Entry: Sendable, Equatable {
        /// When.
        public let time: SimTime
        /// What.
        public let step: CaseStep
        /// A unit, stage, way, level, trigger or number, as the step says.
        public let detail: Int
        /// When the order was due then; nil while no clock runs.
        public let due: SimTime?
    }

    /// The order's category, as an index of the world; −1 before it is known.
    public internal(set) var category = -1
    /// Which limit holds: 0 the category's, else that of a line, from 1 in the order of the rules.
    public internal(set) var variant = 0
    /// Row of `World.cases` it is assigned to at the end.
    public internal(set) var row = -1
    /// What happened, in order.
    public internal(set) var entries: [Entry] = []
    /// When the order is due at the end of the run; nil if no clock runs then, or the order is gone.
    public internal(set) var dueAtEnd: SimTime?
}

extension Simulation {
    @inline(never)
    mutating func log(_ step: CaseStep, _ index: UInt32, at now: SimTime, _ detail: Int) {
        let order = orders[index]
        caseLog.row = Int(order.row)
        caseLog.variant = Int(order.variant)
        caseLog.category = world.cases[Int(order.row)].category
        caseLog.entries.append(
            CaseLog.Entry(time: now, step: step, detail: detail, due: order.due == .never ? nil : order.due))
    }

    /// Notes how the watched order stands when the period ends.
    @inline(never)
    mutating func endLog() {
        for index in 0..<orders.upperBound {
            let order = orders[index]
            guard order.number == watched, order.kind == .order, order.due != .never else { continue }
            caseLog.dueAtEnd = order.due
        }
    }
}
