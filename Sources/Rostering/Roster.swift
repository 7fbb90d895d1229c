import CCbc
import Foundation
import Scenarios
import SimulationTime

/// A week of shifts for people, and how far it covers a curve of required heads.
///
/// Made in two steps: shifts that cover the curve at least cost (`Covering`), then people who work them (`TourPlan`). The bound of the cost
/// is one of both: whoever works the shifts, less cannot be paid. The bound of the people is one for these shifts.
public struct Roster: Sendable {
    /// How long to search, and for what.
    public struct Options: Sendable {
        /// People there are; nil: as many as needed.
        public var people: Int?
        /// Share of the cost by which the shifts may be above their bound.
        public var gap = 0.005
        /// Time limit of both steps together, in seconds.
        public var seconds = 60.0

        /// As many people as needed, half a per cent, a minute.
        public init() {}
    }

    /// What is being worked on.
    public enum Progress: Sendable {
        /// Shifts are searched, for so many seconds by now.
        case shifts(seconds: Double)
        /// So many of the shifts have somebody.
        case people(shifts: Int, of: Int)
    }

    /// A shift of a person.
    public struct Shift: Hashable, Sendable {
        /// The day, 0 for Monday.
        public let day: Int
        /// Index into `types`.
        public let type: Int
    }

    /// A slot in which heads are missing.
    public struct Shortage: Hashable, Sendable {
        /// Slot of the week.
        public let slot: Int
        /// Heads missing.
        public let heads: Int
        /// What they cost.
        public let price: Double
    }

    /// The curve on the grid of the shifts.
    public let curve: Curve
    /// The rules.
    public let rules: RosterRules
    /// Shifts there may be on a day.
    public let types: [ShiftType]
    /// The shifts of each person, in the order of days.
    public let people: [[Shift]]
    /// Heads at work by slot.
    public let heads: [Int]
    /// What the shifts are paid.
    public let pay: Double
    /// What missing heads, and those too many, cost.
    public let penalty: Double
    /// Least cost of pay and penalty if shifts and people could be divided, the relaxation of the covering.
    public let relaxedCost: Double
    /// Proven lower bound of pay and penalty.
    public let costBound: Double
    /// Pay and penalty of the shifts before people were found for them.
    public let coveringCost: Double
    /// Proven lower bound of the people who work these shifts; nil where their number was given.
    public let peopleBound: Int?
    /// Shifts that the covering has and nobody could work.
    public let unfilled: Int
    /// Whether a search ended by its time limit or a stop: then another machine may find another roster.
    public let isCutShort: Bool
    /// Seconds that the covering took, and those of the people.
    public let seconds: (covering: Double, people: Double)
    /// Pay and penalty.
    public var cost: Double { pay + penalty }
    /// Share by which the cost may be above the least.
    public var gap: Double { cost > 0 ? max(0, (cost - costBound) / cost) : 0 }
    /// Slots in which heads are missing.
    public var shortages: [Shortage] {
        heads.indices.compactMap { slot in
            let missing = curve.required[slot] - heads[slot]
            guard missing > 0 else { return nil }
            return Shortage(slot: slot, heads: missing, price: price(slot))
        }
    }
    /// What missing heads, or those too many, cost in a slot.
    public func price(_ slot: Int) -> Double {
        curve.slotHours * Covering.price(heads[slot], of: curve.required[slot], rules)
    }
    /// Head-hours that are missing.
    public var shortHours: Double { shortages.reduce(0) { $0 + Double($1.heads) * curve.slotHours } }
    /// Paid hours of all people.
    public var paidHours: Double { people.joined().reduce(0) { $0 + types[$1.type].paidHours } }
    /// Number of shifts.
    public var shifts: Int { people.reduce(0) { $0 + $1.count } }

    /// Makes a roster. There always is one: what cannot be covered is missing, and has its price.
    public init(
        _ curve: Curve, _ rules: RosterRules, _ options: Options, isCancelled: @escaping () -> Bool = { false },
        told: @escaping (Progress) -> Void = { _ in }
    ) {
        let started = Date()
        let grid = ShiftType.grid(rules, curve)
        let curve = curve.refined(to: grid)
        let types = ShiftType.all(rules, grid: grid)
        let covering = Covering(curve, types, rules, people: options.people)
        told(.shifts(seconds: 0))
        let found = covering.solve(gap: options.gap, seconds: Roster.forShifts * options.seconds) {
            told(.shifts(seconds: Date().timeIntervalSince(started)))
            return isCancelled()
        }
        let covered = Date()
        let duties = Duty.all(found.counts, types, slotHours: curve.slotHours)
        let left = max(1, options.seconds - covered.timeIntervalSince(started))
        let all = duties.reduce(0) { $0 + $1.need }
        told(.people(shifts: 0, of: all))
        let plan = TourPlan.solve(
            duties, rules, slots: curve.slots, most: options.people, seconds: left, isCancelled: isCancelled
        ) { told(.people(shifts: $0, of: all)) }
        self.curve = curve
        self.rules = rules
        self.types = types
        (relaxedCost, costBound, coveringCost) = (found.relaxed, found.bound, found.cost)
        isCutShort = found.isCutShort || plan.isCutShort
        let worked = Roster.shifts(of: plan.people, duties)
        people =
            options.people.map { SpareTime.fill(worked, covering, most: $0, isCancelled: isCancelled) } ?? worked
        peopleBound = options.people == nil ? plan.bound : nil
        var counts = [Int](repeating: 0, count: found.counts.count)
        for shift in people.joined() { counts[shift.day * types.count + shift.type] += 1 }
        unfilled = zip(found.counts, counts).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        heads = covering.coverage(counts)
        penalty = Covering.penalty(heads, curve, rules)
        pay = covering.cost(counts) - penalty
        seconds = (covered.timeIntervalSince(started), Date().timeIntervalSince(covered))
    }

    /// Share of the time that the shifts may take; the rest is for people.
    private static let forShifts = 0.7

    /// The solver and its version, such as `CBC 2.10.8`.
    public static var solver: String { "CBC " + String(cString: Cbc_getVersion()) }

    /// The program of the covering in the LP format, which every solver reads.
    ///
    /// - Parameters:
    ///   - people: people there are; nil: as many as needed.
    ///   - about: comment lines at its top.
    public static func program(_ curve: Curve, _ rules: RosterRules, people: Int?, about: [String]) -> String {
        let grid = ShiftType.grid(rules, curve)
        return Covering(curve.refined(to: grid), ShiftType.all(rules, grid: grid), rules, people: people)
            .text(about: about)
    }

    /// Each person's duties as shifts: breaks are dealt out in turn.
    private static func shifts(of people: [[Int]], _ duties: [Duty]) -> [[Shift]] {
        var dealt = [Int](repeating: 0, count: duties.count)
        return people.map { tour in
            tour.map { duty in
                let types = duties[duty].types
                defer { dealt[duty] += 1 }
                return Shift(day: duties[duty].day, type: types[dealt[duty] % types.count])
            }
        }
    }
}
