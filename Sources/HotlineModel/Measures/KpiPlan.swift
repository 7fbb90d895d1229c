import SimulationTime
import Statistics
import WorkingCalendar

/// The rows of `kpi.csv` and `intervals.csv`, fixed before the first replication: what a ledger is summed into.
///
/// Daily rows exist for the scope `all` only, weekly ones for all scopes but types; every other period for every scope, those of a
/// phase only while it holds. Scores have no weekly rows, and none of organisations that the scorecard leaves out. Quantiles exist for the whole period and, over all contacts, by month. Measures of what the world does not have (`Feature`) have no rows.
public struct KpiPlan: Sendable {
    /// A row of `kpi.csv`.
    public struct Row: Sendable {
        /// Index into `Measure.all`.
        public let measure: Int
        /// Index into `scopes`.
        public let scope: Int
        /// Index into `periods`.
        public let period: Int
    }

    /// A row of `intervals.csv`: a scope in one slot of one kind of day.
    public struct IntervalRow: Sendable {
        /// Index into `scopes`.
        public let scope: Int
        /// 0 working day, 1 weekend, 2 holiday.
        public let dayKind: Int
        /// Slot of the day.
        public let slot: Int
        /// Counted days that have this slot.
        public let days: Int64
    }

    /// A column of `intervals.csv`.
    public struct IntervalColumn: Sendable {
        /// Name of the column.
        public let name: String
        /// Scale to the column's unit.
        public let scale: Double
        let pair: @Sendable (Measure.Sums, Int64, Int64) -> (Int64, Int64)
        let basis: Measure.Basis
    }

    /// What rows are about.
    public let scopes: [Scope]
    /// When.
    public let periods: [PeriodBucket]
    /// Rows of `kpi.csv`.
    public let rows: [Row]
    /// Rows of `intervals.csv`.
    public let intervals: [IntervalRow]
    /// Rows of `waits.csv`.
    public let waitRows: [WaitRow]
    /// Rows of `week.csv`: none where each day has slots of its own.
    public let weekRows: [WeekRow]
    /// Rows of `open_orders.csv`: indices of the counted days among the periods; none where there are no orders.
    public let openDays: [Int]
    /// Indices of the rows of `unit_score`, whose parts are summed apart from `rows`.
    public let scoreRows: [Int]
    /// How units are assessed; nil: they are not.
    public let scorecard: ScorePlan?
    /// Reporting slots a day.
    public let slotsPerDay: Int
    /// Milliseconds of a slot.
    public let slot: Int64
    private let typeCount: Int
    private let groupCount: Int
    private let caseCount: Int
    private let segmentOfDay: [Int]
    /// Periods that have rows, by scope: so many of the first.
    private let periodCounts: [Int]
    /// Working milliseconds of each organisation's handlers until the beginning of each day.
    private let capacity: [[Int64]]

    /// Names of the kinds of days, as in tables.
    public static let dayKindNames = ["workday", "weekend", "holiday"]

    /// Columns of `intervals.csv` after `scope, key, day_kind, slot`; each with its half-width beside it.
    public static let columns: [IntervalColumn] = [
        column("offered", .queued) { ($0.contacts.offered, $1) },
        column("answered", .answered) { s, days, _ in (s.seats.answered, days) },
        column("abandoned", .queued) { ($0.contacts.abandoned, $1) },
        column("blocked", .queued) { ($0.contacts.blocked, $1) },
        column("service_level", .queued) { s, _, _ in (s.contacts.answeredWithin, s.sought) },
        column("mean_wait_s", .queued, 0.001) { s, _, _ in (s.contacts.wait, s.sought) },
        column("occupancy", .seats) { s, _, _ in (s.seats.busy, s.seats.present) },
        IntervalColumn(name: "seats", scale: 1, pair: { ($0.seats.scheduled, $1 * $2) }, basis: .seats),
        column("abandoned_in_slot", .queued) { ($0.queue.abandonments, $1) },
        column("queue_length", .queued) { s, _, _ in (s.queue.waiting, s.queue.elapsed) },
    ]

    private static func column(
        _ name: String, _ basis: Measure.Basis, _ scale: Double = 1,
        _ pair: @escaping @Sendable (Measure.Sums, Int64, Int64) -> (Int64, Int64)
    ) -> IntervalColumn { IntervalColumn(name: name, scale: scale, pair: pair, basis: basis) }

    private static func column(
        _ name: String, _ basis: Measure.Basis, _ pair: @escaping @Sendable (Measure.Sums, Int64) -> (Int64, Int64)
    ) -> IntervalColumn { column(name, basis, 1) { s, days, _ in pair(s, days) } }

    /// Plans the rows of a world's results.
    public init(for world: World) {
        scopes = world.scopes
        periods = world.periodBuckets
        slotsPerDay = world.slotsPerDay
        slot = world.slot
        typeCount = world.types.count
        groupCount = world.groups.count
        caseCount = world.cases.count
        segmentOfDay = world.segmentOfDay
        capacity = world.organisations.map { world.capacity(of: $0) }
        var rows: [Row] = []
        let features = world.features
        scorecard = world.scorecard?.measured(with: features)
        let end = periods.map(\.days.upperBound).max() ?? 0
        for (m, measure) in Measure.all.enumerated() where measure.exists(with: features) {
            let isAtEnd = measure.isAtEnd
            for (s, scope) in scopes.enumerated() where scope.has(measure) {
                for (p, period) in periods.enumerated() {
                    if period.kind == .day && scope.kind != .all { continue }
                    if period.kind == .week && scope.kind == .type { continue }
                    if let days = scope.days, !days.overlaps(period.days) { continue }
                    // Earlier ends are not looked at: a zero there would be false.
                    if isAtEnd && period.days.upperBound < end { continue }
                    switch measure.formula {
                    case .waitQuantile:
                        guard period.kind == .all || (period.kind == .month && scope.kind == .all) else { continue }
                    case .cycleQuantile: guard period.kind == .all else { continue }
                    case .score:
                        guard period.kind != .week, scorecard?.scores(scope.key) == true else { continue }
                    case .count, .ratio: break
                    }
                    rows.append(Row(measure: m, scope: s, period: p))
                }
            }
        }
        self.rows = rows
        scoreRows = rows.indices.filter {
            if case .score = Measure.all[rows[$0].measure].formula { true } else { false }
        }
        periodCounts = rows.reduce(into: Array(repeating: 0, count: scopes.count)) {
            $0[$1.scope] = max($0[$1.scope], $1.period + 1)
        }
        var intervals: [IntervalRow] = []
        let daysBySlot = world.countedDaysBySlot
        let severalChannels = scopes.count { $0.kind == .channel } > 1
        // A phase holds on some days only: averages over all days would say nothing.
        for (s, scope) in scopes.enumerated()
        where world.slotRows == .kind
            && ![.phase, .category, .organisation, .level].contains(scope.kind)
        {
            // One channel is everything.
            if scope.kind == .channel && !severalChannels { continue }
            for kind in 0..<World.dayKinds {
                for slot in 0..<slotsPerDay where daysBySlot[kind * slotsPerDay + slot] > 0 {
                    intervals.append(
                        IntervalRow(
                            scope: s, dayKind: kind, slot: slot, days: daysBySlot[kind * slotsPerDay + slot]))
                }
            }
        }
        self.intervals = intervals
        waitRows = KpiPlan.waitRows(of: scopes)
        weekRows = world.slotRows == .kind ? world.weekRows : []
        openDays = world.cases.isEmpty ? [] : KpiPlan.days(among: periods)
    }

    /// Number of numerator–denominator pairs a ledger is summed into.
    public var pairCount: Int { shapesEnd }

    /// Sums a ledger: pairs for `rows`, then for `intervals` × columns, then for `scoreRows` × cells, then for the rows of `waits.csv`,
    /// `week.csv` and `open_orders.csv`. A pair (0, 0) says the value does not exist.
    public func summarise(_ ledger: Ledger) -> [(numerator: Int64, denominator: Int64)] {
        var pairs: [(numerator: Int64, denominator: Int64)] = []
        pairs.reserveCapacity(pairCount)
        let bySpan = scopes.indices.map { scope in
            periods[..<periodCounts[scope]].map { sums(ledger, scopes[scope], $0) }
        }
        let sketches = scopes.map { scope in merged(scope.types.map { ledger.waitsByType[$0] }) }
        let scores = scores(bySpan)
        let cycles = scopes.map { scope in merged(scope.cases.map { ledger.cyclesByCase[$0] }) }
        for row in rows {
            let measure = Measure.all[row.measure]
            let sums = bySpan[row.scope][row.period]
            switch measure.formula {
            case .count(let value): pairs.append((value(sums), 1))
            case .ratio(let part, let whole): pairs.append((part(sums), whole(sums)))
            case .waitQuantile(let q):
                let sketch = periods[row.period].month.map { ledger.waitsByMonth[$0] } ?? sketches[row.scope]
                pairs.append(sketch.quantile(q).map { ($0, 1) } ?? (0, 0))
            case .cycleQuantile(let q): pairs.append(cycles[row.scope].quantile(q).map { ($0, 1) } ?? (0, 0))
            case .score: pairs.append(ScorePlan.pair(scores[row.scope][row.period]?.points))
            }
        }
        for row in intervals {
            let scope = scopes[row.scope]
            let sums = sums(ledger, scope, cell: row.dayKind * slotsPerDay + row.slot)
            for column in KpiPlan.columns {
                pairs.append(KpiPlan.exists(column, for: scope) ? column.pair(sums, row.days, slot) : (0, 0))
            }
        }
        if let scorecard {
            for row in scoreRows.map({ rows[$0] }) {
                pairs += scorecard.cells(of: scores[row.scope][row.period])
            }
        }
        let whole = periods.firstIndex { $0.kind == .all }!
        return pairs + shapes(of: ledger) { bySpan[$0][whole].sought }
    }

    /// Whether a column of `intervals.csv` exists for a scope.
    public static func exists(_ column: IntervalColumn, for scope: Scope) -> Bool {
        Scope.has(column.basis, scope.kind)
    }

    private func sums(_ ledger: Ledger, _ scope: Scope, _ period: PeriodBucket) -> Measure.Sums {
        var sums = Measure.Sums()
        for day in period.days {
            for type in scope.types {
                let cell = day * typeCount + type
                sums.contacts += ledger.contactsByDay[cell]
                sums.queue += ledger.queueByDay[cell]
                if !ledger.outcomesByDay.isEmpty { sums.outcomes += ledger.outcomesByDay[cell] }
            }
            for group in scope.groups { sums.seats += ledger.seatsByDay[day * groupCount + group] }
        }
        addCases(ledger, scope, period, to: &sums)
        complete(&sums, scope)
        return sums
    }

    /// Orders are counted by stretches of days; by day only all of them together.
    private func addCases(_ ledger: Ledger, _ scope: Scope, _ period: PeriodBucket, to sums: inout Measure.Sums) {
        guard !scope.cases.isEmpty, let first = period.days.first, let last = period.days.last else { return }
        for unit in scope.organisations { sums.capacity += capacity[unit][last + 1] - capacity[unit][first] }
        if period.kind == .day {
            if scope.kind == .all { sums.cases = ledger.casesByDay[first] }
            return
        }
        for segment in segmentOfDay[first]...segmentOfDay[last] {
            for row in scope.cases { sums.cases += ledger.cases[segment * caseCount + row] }
        }
    }

    private func sums(_ ledger: Ledger, _ scope: Scope, cell: Int) -> Measure.Sums {
        var sums = Measure.Sums()
        for type in scope.types {
            let index = cell * typeCount + type
            sums.contacts += ledger.contactsBySlot[index]
            sums.queue += ledger.queueBySlot[index]
            if !ledger.outcomesBySlot.isEmpty { sums.outcomes += ledger.outcomesBySlot[index] }
        }
        for group in scope.groups { sums.seats += ledger.seatsBySlot[cell * groupCount + group] }
        complete(&sums, scope)
        return sums
    }

    /// Contacts of a line, seen from the seats that took them, are the line's own answered contacts. Time passes once, however many
    /// types wait.
    private func complete(_ sums: inout Measure.Sums, _ scope: Scope) {
        guard scope.kind != .group else { return }
        sums.seats.answered = sums.contacts.answered
        sums.seats.answeredWithin = sums.contacts.answeredWithin
        sums.seats.waitAnswered = sums.contacts.waitAnswered
        sums.seats.talk = sums.contacts.talk
        sums.seats.wrapUp = sums.contacts.wrapUp
        sums.queue.elapsed /= Int64(max(1, scope.types.count))
    }

    /// Sums of a scope in one slot of one simulated day. Precondition: the world counts slots by day (`World.SlotRows.day`).
    public func sums(_ ledger: Ledger, scope: Int, day: Int, slot: Int) -> Measure.Sums {
        sums(ledger, scopes[scope], cell: day * slotsPerDay + slot)
    }

    private func merged(_ sketches: [QuantileSketch]) -> QuantileSketch {
        // It grows to what it takes: most scopes have nothing of a kind.
        var all = QuantileSketch(upTo: 0)
        for sketch in sketches { all.merge(sketch) }
        return all
    }
}

extension World {
    /// Working milliseconds of a unit's handlers until the beginning of each simulated day, and until the end of the last; 0 where
    /// handlers are not limited.
    fileprivate func capacity(of unit: OrganisationTable) -> [Int64] {
        var sum: Int64 = 0
        var sums: [Int64] = [0]
        let counts = unit.handlers < .max
        for day in days {
            let begins = max(SimTime(date: day.date), from)
            let ends = min(SimTime(date: day.date.adding(days: 1)), to)
            if counts && ends > begins {
                // The calendar knows every simulated day.
                sum += Int64(unit.handlers) * (try! unit.clock.workingTime(from: begins, to: ends).milliseconds)
            }
            sums.append(sum)
        }
        return sums
    }
}
