import Scenarios

/// What any roster of a given number of people keeps, whoever works what: rows for the covering.
///
/// A person's week has so many shifts of each class (paid hours, by night or not). The combinations that one person's days off, hours
/// and nights allow are written down, the largest of them; the week's shifts must fit into as many combinations as there are people, which
/// may be divided. That is much closer than bounds on days, hours and nights apart: of 44 h nobody works 4.4 shifts of 10 h.
struct PeopleLimits {
    let people: Int
    /// Class of each type.
    let classes: [Int]
    /// The largest combinations: shifts by class.
    let combinations: [[Int]]
    private let count: Int

    init(_ people: Int, _ types: [ShiftType], _ rules: RosterRules) {
        self.people = people
        struct Class: Hashable { let hours: Double, isNight: Bool }
        var known: [Class: Int] = [:]
        var all: [Class] = []
        classes = types.map { type in
            let own = Class(hours: type.paidHours, isNight: type.isNight)
            if let index = known[own] { return index }
            known[own] = all.count
            all.append(own)
            return all.count - 1
        }
        count = all.count
        var found: [[Int]] = []
        func extend(_ combination: [Int], from first: Int) {
            func fits(_ index: Int) -> Bool {
                var longer = combination
                longer[index] += 1
                let hours = zip(longer, all).reduce(0) { $0 + Double($1.0) * $1.1.hours }
                let nights = zip(longer, all).reduce(0) { $0 + ($1.1.isNight ? $1.0 : 0) }
                return longer.reduce(0, +) <= Curve.days - rules.daysOff && hours <= rules.mostHours.hours + 1e-9
                    && nights <= rules.nightsAWeek ?? Curve.days
            }
            // One that another class could be added to is not among the largest.
            if !all.indices.contains(where: fits) { found.append(combination) }
            for index in all.indices.dropFirst(first) where fits(index) {
                var longer = combination
                longer[index] += 1
                extend(longer, from: index)
            }
        }
        extend([Int](repeating: 0, count: all.count), from: 0)
        combinations = found
    }

    // MARK: In the program

    /// Rows: people on each day, shifts of each class, people in all.
    func addRows(to program: inout LinearProgram) {
        for _ in 0..<Curve.days { _ = program.addRow(from: -LinearProgram.infinity, to: Double(people)) }
        for _ in 0..<count { _ = program.addRow(from: -LinearProgram.infinity, to: 0) }
        _ = program.addRow(from: -LinearProgram.infinity, to: Double(people))
    }

    /// Columns: how many people have each combination.
    ///
    /// - Parameter rows: rows before those of `addRows`.
    func addColumns(to program: inout LinearProgram, after rows: Int) {
        for combination in combinations {
            let shifts = combination.enumerated().filter { $1 > 0 }
                .map { (row: rows + Curve.days + $0.offset, value: -Double($0.element)) }
            program.addColumn(cost: 0, shifts + [(rows + Curve.days + count, 1)])
        }
    }

    /// Entries of a shift in these rows.
    func uses(_ day: Int, _ type: Int) -> [(row: Int, value: Double)] { [(day, 1), (Curve.days + classes[type], 1)] }

    /// Name of a row.
    func name(of row: Int) -> String {
        if row < Curve.days { return "people_" + Covering.day(row) }
        return row < Curve.days + count ? "class_\(row - Curve.days)" : "people"
    }

    // MARK: While rounding

    /// Shifts by day and class, while one after the other is added.
    struct Load {
        private let limits: PeopleLimits
        private var days = [Int](repeating: 0, count: Curve.days)
        private var shifts: [Int]
        /// Classes of which no more fits; what is added never makes room.
        private var full: [Bool]

        init(_ limits: PeopleLimits, _ counts: [Int]) {
            self.limits = limits
            shifts = [Int](repeating: 0, count: limits.count)
            full = [Bool](repeating: false, count: limits.count)
            for (column, count) in counts.enumerated() where count > 0 { add(column, count) }
        }

        mutating func add(_ column: Int, _ count: Int) {
            days[column / limits.classes.count] += count
            shifts[limits.classes[column % limits.classes.count]] += count
        }

        /// Whether one more fits.
        mutating func takes(_ column: Int) -> Bool {
            let own = limits.classes[column % limits.classes.count]
            if full[own] || days[column / limits.classes.count] >= limits.people { return false }
            shifts[own] += 1
            defer { shifts[own] -= 1 }
            full[own] = !limits.hold(shifts)
            return !full[own]
        }
    }

    /// Whether so many shifts of each class fit into combinations of all people.
    private func hold(_ shifts: [Int]) -> Bool {
        var program = LinearProgram()
        for count in shifts { _ = program.addRow(from: Double(count), to: LinearProgram.infinity) }
        for combination in combinations {
            program.addColumn(
                cost: 1, combination.enumerated().filter { $1 > 0 }.map { ($0.offset, Double($0.element)) })
        }
        var relaxed = RelaxedProgram(program)
        return relaxed.solve() && relaxed.objective <= Double(people) + 1e-6
    }
}
