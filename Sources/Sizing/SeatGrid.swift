import HotlineModel
import Scenarios
import SimulationTime

/// Where seats can be chosen: groups × columns of days × steps of the day, and which slots of which days these are.
///
/// A **cell** is a group in a step of a column of days. Groups keep their hours: where the scenario has no heads, there is no choice.
public struct SeatGrid: Sendable {
    /// Days that have the same seats.
    public struct Column: Sendable {
        /// Which days these are, as headings of tables of seats say it.
        public let days: DaySelector
        /// Counted days, by index among the simulated ones.
        public let indices: [Int]
    }

    /// The scenario whose seats are chosen.
    public let scenario: Scenario
    /// What is asked.
    public let question: SizingQuestion
    /// The columns, those of weekdays before those of weekends.
    public let columns: [Column]
    /// Simulated days no column applies to, such as those of the warm-up, and the column they are like.
    let others: [(date: CivilDate, column: Int)]
    /// Column of each simulated day; nil for days that do not count.
    public let columnOfDay: [Int?]
    /// The simulated days.
    public let dates: [CivilDate]
    /// Slots of the results a day.
    public let slots: Int
    /// Slots of a step.
    public let slotsPerStep: Int
    /// Steps a day.
    public let steps: Int
    /// Days of the column on which the group is at work in the step, by cell.
    let openDays: [Int]
    /// The scenario's own seats: the most of a cell.
    public let stated: [Int]

    /// Lays out the cells of a question.
    public init(_ scenario: Scenario, _ question: SizingQuestion) throws {
        self.scenario = scenario
        self.question = question
        let world = try World(compiling: scenario)
        let dates = world.days.map(\.date)
        self.dates = dates
        let facts = try scenario.facts(of: dates)
        let counted = facts.indices.filter { index in
            let midnight = SimTime(date: dates[index])
            return midnight + .day > world.from && midnight < world.to
        }
        var columns: [Column] = []
        for selector in SeatGrid.order(Set(counted.map { SeatGrid.selector(of: facts[$0], question.columns) })) {
            columns.append(
                Column(
                    days: selector,
                    indices: counted.filter { SeatGrid.selector(of: facts[$0], question.columns) == selector }))
        }
        self.columns = columns
        var columnOfDay = [Int?](repeating: nil, count: facts.count)
        for (column, one) in columns.enumerated() { for day in one.indices { columnOfDay[day] = column } }
        self.columnOfDay = columnOfDay
        let found = columns
        others = facts.indices.filter { columnOfDay[$0] == nil }.compactMap { day in
            let own = SeatGrid.selector(of: facts[day], question.columns)
            if found.contains(where: { $0.days == own }) { return nil }
            let like =
                counted.first { facts[$0].date.weekday == facts[day].date.weekday && facts[$0].kind == facts[day].kind }
                ?? counted.first { facts[$0].kind == facts[day].kind } ?? counted.first!
            return (facts[day].date, columnOfDay[like]!)
        }
        slots = world.slotsPerDay
        slotsPerStep = Int(question.step.milliseconds / world.slot)
        steps = slots / slotsPerStep
        let ticks = world.ticksPerDay / steps
        var stated: [Int] = []
        var openDays: [Int] = []
        for group in question.groups.map({ world.groups[$0] }) {
            for column in columns {
                for step in 0..<steps {
                    let most = column.indices.map { day -> Int in
                        let row = group.headsOfDay[day]
                        return row < 0 ? 0 : group.heads[row][(step * ticks)..<((step + 1) * ticks)].max()!
                    }
                    stated.append(most.max()!)
                    openDays.append(most.count { $0 > 0 })
                }
            }
        }
        self.stated = stated
        self.openDays = openDays
    }

    /// Number of cells.
    public var count: Int { stated.count }

    /// Whether there is a choice in a cell.
    public func isOpen(_ cell: Int) -> Bool { openDays[cell] > 0 }

    /// A cell's index.
    public func cell(group: Int, column: Int, step: Int) -> Int { (group * columns.count + column) * steps + step }

    /// Group (among those asked for), column and step of a cell.
    public func place(_ cell: Int) -> (group: Int, column: Int, step: Int) {
        (cell / (columns.count * steps), cell / steps % columns.count, cell % steps)
    }

    /// Hours that a seat more in a cell takes in the whole period.
    public func hours(_ cell: Int) -> Double {
        Double(openDays[cell]) * question.step.seconds / 3600
    }

    /// Price of seats in the whole period.
    public func price(_ seats: [Int]) -> Double {
        seats.indices.reduce(0) { $0 + Double(seats[$1]) * hours($1) * question.prices[place($1).group] }
    }

    /// Seat-hours in the whole period, of one group (among those asked for) or of all.
    public func seatHours(_ seats: [Int], group: Int? = nil) -> Double {
        seats.indices.reduce(0) {
            group == nil || place($1).group == group ? $0 + Double(seats[$1]) * hours($1) : $0
        }
    }

    /// The table of seats of a group, as a scenario has it.
    public func table(_ seats: [Int], group: Int) -> DayTable<Int> {
        let own = columns.indices.map { column in
            DayTable<Int>.Column(
                days: columns[column].days,
                values: (0..<steps).map { seats[cell(group: group, column: column, step: $0)] })
        }
        return DayTable(
            slot: question.step,
            columns: own + others.map { .init(days: .date($0.date), values: own[$0.column].values) })
    }

    /// The scenario with these seats.
    public func scenario(with seats: [Int]) -> Scenario {
        var changed = scenario
        for (index, group) in question.groups.enumerated() {
            changed.frontOffice.groups[group].seats = table(seats, group: index)
        }
        return changed
    }

    private static func selector(of day: DayFacts, _ columns: SizingQuestion.Columns) -> DaySelector {
        switch columns {
        case .date: return .date(day.date)
        case .kind: return day.kind == .holiday ? .holiday : day.kind == .weekend ? .weekend : .workday
        case .weekday:
            if day.kind == .holiday { return .holiday }
            return day.isAdjusted ? .workday : .weekday(day.date.weekday)
        }
    }

    /// Dates in their order; days of the week from Monday, then adjusted working days, weekends, holidays.
    private static func order(_ selectors: Set<DaySelector>) -> [DaySelector] {
        func rank(_ selector: DaySelector) -> Int {
            switch selector {
            case .date(let date): date.dayNumber
            case .weekday(let day): day.rawValue
            case .workday: 10
            case .weekend: 11
            case .holiday: 12
            case .all: 13
            }
        }
        return selectors.sorted { rank($0) < rank($1) }
    }
}
