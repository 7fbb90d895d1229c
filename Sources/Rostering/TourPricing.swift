import Scenarios
import SimulationTime

/// Finds weeks that one person may work and that are worth most at given prices of duties: a longest path through the days, with
/// days worked, nights, hours and days in a row as resources.
///
/// A week that repeats has no first day, but every person has a day off: each search begins after one. Whether a shift may follow
/// another depends on when that ends, so that the best predecessor is a running maximum over duties sorted by their ends.
struct TourPricing {
    /// A person's week.
    struct Tour: Hashable {
        /// Duties, by index, in the order of days.
        let duties: [Int]
        /// Worth at the prices that were given.
        let worth: Double
    }

    private let duties: [Duty]
    private let slots: Int
    private let rest: Int
    /// Duties by day in the order of their starts, and of their ends.
    private let byStart: [[Int]]
    private let byEnd: [[Int]]
    /// Days on which a person may work, and the day off after which the search begins.
    private let masks: [(works: [Bool], off: Int)]
    /// Bounds of the resources; nil where they cannot bind.
    private let mostDays: Int
    private let mostNights: Int?
    private let mostRow: Int?
    private let hours: (unit: Int, least: Int, most: Int)?

    init(_ duties: [Duty], _ rules: RosterRules, slots: Int) {
        self.duties = duties
        self.slots = slots
        let slot = SimSpan.day.milliseconds / Int64(slots)
        rest = Int((rules.rest.milliseconds + slot - 1) / slot)
        let days = (0..<Curve.days).map { day in duties.indices.filter { duties[$0].day == day } }
        byStart = days.map { $0.sorted { (duties[$0].start, $0) < (duties[$1].start, $1) } }
        byEnd = days.map { $0.sorted { (duties[$0].end, $0) < (duties[$1].end, $1) } }
        if rules.patterns.isEmpty {
            masks = (0..<Curve.days).map { off in ((0..<Curve.days).map { $0 != off }, off) }
        } else {
            masks = Array(Set(rules.patterns)).sorted().map { pattern in
                let works = pattern.map { $0 == "W" }
                return (works, works.firstIndex(of: false)!)
            }
        }
        mostDays = Curve.days - rules.daysOff
        mostNights = rules.nightsAWeek.flatMap { most in
            most < Curve.days - rules.daysOff && duties.contains { $0.isNight } ? most : nil
        }
        mostRow = rules.inARow < Curve.days - rules.daysOff ? rules.inARow : nil
        let longest = duties.map(\.paid).max() ?? 0
        let most = Int(rules.mostHours.milliseconds / slot)
        let least = Int((rules.leastHours.milliseconds + slot - 1) / slot)
        if longest * (Curve.days - rules.daysOff) > most || least > 0 {
            let unit = max(1, duties.reduce(0) { TourPricing.gcd($0, $1.paid) })
            let ceiling = min(most, longest * (Curve.days - rules.daysOff))
            hours = (unit, (least + unit - 1) / unit, ceiling / unit)
        } else {
            hours = nil
        }
    }

    // MARK: Search

    /// Cells of a state's resources.
    private struct Cells {
        let nights, hours, row: Int
        var count: Int
        init(days: Int, nights: Int, hours: Int, row: Int) {
            (self.nights, self.hours, self.row) = (nights, hours, row)
            count = days * nights * hours * row
        }
        func index(days: Int, nights: Int, hours: Int, row: Int) -> Int {
            ((days * self.nights + nights) * self.hours + hours) * self.row + row
        }
    }

    private static let nothing = -Double.infinity

    /// The best tours at these prices: for every choice of days the best for each way in which it may end. Their worth is above `least`.
    func best(prices: [Double], above least: Double) -> [Tour] {
        var found: [Tour] = []
        for mask in masks { search(mask.works, mask.off, prices, above: least, into: &found) }
        return found
    }

    private func search(
        _ works: [Bool], _ off: Int, _ prices: [Double], above least: Double, into found: inout [Tour]
    ) {
        let cells = Cells(
            days: mostDays + 1, nights: (mostNights ?? 0) + 1, hours: (hours?.most ?? 0) + 1, row: (mostRow ?? 0) + 1)
        let width = duties.count + 1
        // Worth and origin (state × cell) by place, state and cell; state 0 is a day off, others the duty worked, plus one.
        let places = Curve.days - 1
        var origins = [[Int32]](repeating: [], count: places)
        var last: [Int: [Double]] = [0: [Double](repeating: TourPricing.nothing, count: cells.count)]
        last[0]![cells.index(days: 0, nights: 0, hours: 0, row: 0)] = 0
        for place in 0..<places {
            let day = (off + 1 + place) % Curve.days
            var next: [Int: [Double]] = [:]
            var origin = [Int32](repeating: -1, count: width * cells.count)
            let before = last.keys.sorted()
            // A day off: whatever came before, nothing is in a row any more.
            var free = [Double](repeating: TourPricing.nothing, count: cells.count)
            for state in before {
                let values = last[state]!
                for cell in 0..<cells.count where values[cell] > TourPricing.nothing {
                    let into = cell - cell % cells.row
                    if values[cell] > free[into] {
                        free[into] = values[cell]
                        origin[into] = Int32(state * cells.count + cell)
                    }
                }
            }
            next[0] = free
            if works[day] {
                work(day, last, cells, prices, &next, &origin)
            }
            origins[place] = origin
            last = next
        }
        for state in last.keys.sorted() {
            let values = last[state]!
            var top = (worth: least, cell: -1)
            for cell in 0..<cells.count where values[cell] > top.worth {
                if let hours, cell / cells.row % cells.hours < hours.least { continue }
                top = (values[cell], cell)
            }
            guard top.cell >= 0 else { continue }
            var tour: [Int] = []
            var (now, cell) = (state, top.cell)
            for place in (0..<places).reversed() {
                if now > 0 { tour.append(now - 1) }
                let from = Int(origins[place][now * cells.count + cell])
                (now, cell) = (from / cells.count, from % cells.count)
            }
            if !tour.isEmpty {
                found.append(Tour(duties: tour.sorted { duties[$0].day < duties[$1].day }, worth: top.worth))
            }
        }
    }

    /// Duties of a day after those of the day before that leave enough rest.
    private func work(
        _ day: Int, _ last: [Int: [Double]], _ cells: Cells, _ prices: [Double], _ next: inout [Int: [Double]],
        _ origin: inout [Int32]
    ) {
        // The best predecessor by cell: at first a day off, then also duties in the order of their ends.
        var best = last[0]!
        var from = (0..<cells.count).map { Int32($0) }
        var ended = byEnd[(day + Curve.days - 1) % Curve.days].filter { last[$0 + 1] != nil }[...]
        for duty in byStart[day] {
            let start = duties[duty].start + slots
            while let other = ended.first, duties[other].end + rest <= start {
                let values = last[other + 1]!
                for cell in 0..<cells.count where values[cell] > best[cell] {
                    best[cell] = values[cell]
                    from[cell] = Int32((other + 1) * cells.count + cell)
                }
                ended.removeFirst()
            }
            let nights = mostNights != nil && duties[duty].isNight ? 1 : 0
            let time = hours.map { duties[duty].paid / $0.unit } ?? 0
            let row = mostRow != nil ? 1 : 0
            let step = cells.index(days: 1, nights: nights, hours: time, row: row)
            var values = [Double](repeating: TourPricing.nothing, count: cells.count)
            for cell in 0..<max(0, cells.count - step) where best[cell] > TourPricing.nothing {
                // No resource may spill over into the next.
                if cell % cells.row + row >= cells.row { continue }
                if cell / cells.row % cells.hours + time >= cells.hours { continue }
                if cell / (cells.row * cells.hours) % cells.nights + nights >= cells.nights { continue }
                values[cell + step] = best[cell] + prices[duty]
                origin[(duty + 1) * cells.count + cell + step] = from[cell]
            }
            next[duty + 1] = values
        }
    }

    private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
}
