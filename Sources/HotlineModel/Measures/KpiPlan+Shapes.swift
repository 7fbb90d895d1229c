// What charts show beside measures: the distribution of waits, the week by slot, open orders by day. Summed behind the other pairs.

extension KpiPlan {
    /// A row of `waits.csv`: a scope and a time.
    public struct WaitRow: Sendable {
        /// Index into `scopes`.
        public let scope: Int
        /// Index into `WaitSteps.ends`.
        public let step: Int
    }

    /// A row of `week.csv`: a slot of a day of the week.
    public struct WeekRow: Sendable {
        /// 0 Monday … 6 Sunday.
        public let weekday: Int
        /// Slot of the day.
        public let slot: Int
        /// Counted days that have this slot.
        public let days: Int64
    }

    /// Columns of `waits.csv`: attempts that were answered, that gave up within the time, of those that sought a seat; those of either
    /// outcome that waited no longer, of all of either.
    public static let waitColumns = ["answered_within", "abandoned_within", "waited_within"]

    /// Columns of `week.csv`.
    public static let weekColumns = ["offered", "answer_rate", "service_level"]

    /// Columns of `open_orders.csv`.
    public static let openColumns = OpenTally.places.map(\.name)

    /// Where the pairs of scores, waits, weeks and open orders begin.
    var scoreStart: Int { rows.count + intervals.count * KpiPlan.columns.count }
    private var waitStart: Int { scoreStart + scoreRows.count * (scorecard?.cellCount ?? 0) }
    private var weekStart: Int { waitStart + waitRows.count * KpiPlan.waitColumns.count }
    private var openStart: Int { weekStart + weekRows.count * KpiPlan.weekColumns.count }
    /// Where all end.
    var shapesEnd: Int { openStart + openDays.count * KpiPlan.openColumns.count }

    /// Index of the pair of a cell of `waits.csv`.
    public func pair(wait row: Int, column: Int) -> Int { waitStart + row * KpiPlan.waitColumns.count + column }

    /// Index of the pair of a cell of `week.csv`.
    public func pair(week row: Int, column: Int) -> Int { weekStart + row * KpiPlan.weekColumns.count + column }

    /// Index of the pair of a cell of `open_orders.csv`.
    public func pair(openDay row: Int, column: Int) -> Int { openStart + row * KpiPlan.openColumns.count + column }

    /// The pairs of all these rows.
    ///
    /// - Parameter sought: attempts over the whole period that sought a seat, by scope.
    func shapes(of ledger: Ledger, sought: (Int) -> Int64) -> [(numerator: Int64, denominator: Int64)] {
        var pairs: [(numerator: Int64, denominator: Int64)] = []
        var cells: [Int64] = []
        for (index, row) in waitRows.enumerated() {
            if index == 0 || waitRows[index - 1].scope != row.scope { cells = waits(of: scopes[row.scope], ledger) }
            let all = sought(row.scope)
            let within = [0, 1].map { outcome in
                cells.dropFirst(outcome * WaitSteps.cells).prefix(row.step + 1).reduce(0, +)
            }
            pairs += [(within[0], all), (within[1], all), (within[0] + within[1], cells.reduce(0, +))]
        }
        for row in weekRows {
            let cell = ledger.contactsByWeek[row.weekday * slotsPerDay + row.slot]
            pairs += [(cell.offered, row.days), (cell.answered, cell.sought), (cell.answeredWithin, cell.sought)]
        }
        for day in openDays {
            let tally = ledger.openByDay[periods[day].days.lowerBound]
            pairs += OpenTally.places.map { (Int64($0.count(tally)), 1) }
        }
        return pairs
    }

    /// Answered, then abandoned attempts of a scope by step.
    private func waits(of scope: Scope, _ ledger: Ledger) -> [Int64] {
        var cells = [Int64](repeating: 0, count: 2 * WaitSteps.cells)
        for type in scope.types {
            for cell in cells.indices { cells[cell] += ledger.waitCounts[type * cells.count + cell] }
        }
        return cells
    }

    /// Indices of the days.
    static func days(among periods: [PeriodBucket]) -> [Int] { periods.indices.filter { periods[$0].kind == .day } }

    /// Scopes whose waits are told: those of lines, channels, categories and colleagues, not every pair of them.
    static func waitRows(of scopes: [Scope]) -> [WaitRow] {
        scopes.indices.filter { scopes[$0].kind != .type && !scopes[$0].types.isEmpty }.flatMap { scope in
            WaitSteps.ends.indices.map { WaitRow(scope: scope, step: $0) }
        }
    }
}

extension World {
    /// The slots of a week that some counted day has, whole or in part.
    var weekRows: [KpiPlan.WeekRow] {
        var days = Array(repeating: Int64(0), count: 7 * slotsPerDay)
        eachCountedSlot { day, slot in days[(self.days[day].date.weekday.rawValue - 1) * slotsPerDay + slot] += 1 }
        return days.indices.filter { days[$0] > 0 }.map {
            .init(weekday: $0 / slotsPerDay, slot: $0 % slotsPerDay, days: days[$0])
        }
    }

    /// For each kind of day × slot the number of counted days that have it, whole or in part.
    var countedDaysBySlot: [Int64] {
        var days = Array(repeating: Int64(0), count: World.dayKinds * slotsPerDay)
        eachCountedSlot { day, slot in days[self.days[day].kind * slotsPerDay + slot] += 1 }
        return days
    }

    private func eachCountedSlot(_ visit: (_ day: Int, _ slot: Int) -> Void) {
        for (index, day) in days.enumerated() {
            let midnight = Int64(day.date.dayNumber) * 86_400_000
            for s in 0..<slotsPerDay {
                let begin = midnight + Int64(s) * slot
                if begin + slot > from.milliseconds && begin < to.milliseconds { visit(index, s) }
            }
        }
    }
}
