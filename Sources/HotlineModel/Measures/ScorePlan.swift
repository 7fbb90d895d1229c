import Scenarios

/// A scorecard ready to be counted: measures by their indices, points in thousandths.
///
/// A unit has a score in a month of one replication, as a whole number of thousandths of a point, so that sums over
/// replications stay exact. A year and the whole period have the mean of their months.
public struct ScorePlan: Sendable {
    /// What earns points.
    struct Part: Sendable {
        let measure: Measure
        /// Whether the scenario has what is measured: nothing redone is no merit where nothing can be.
        var isThere = true
        let numerator: @Sendable (Measure.Sums) -> Int64
        let denominator: @Sendable (Measure.Sums) -> Int64
        let weight: Double
        let full: Double
        let none: Double

        /// Share of the part's points that the sums earn, 0 to 1; nil where there is nothing to divide by.
        func share(_ sums: Measure.Sums) -> Double? {
            let whole = denominator(sums)
            guard isThere, whole > 0 else { return nil }
            let value = Double(numerator(sums)) / Double(whole) * measure.scale
            return min(1, max(0, (value - none) / (full - none)))
        }
    }

    /// What costs points.
    struct Deduction: Sendable {
        let count: @Sendable (Measure.Sums) -> Int64
        let scale: Double
        let each: Double
        let most: Double
    }

    /// What a unit has in a month of one replication, or on average of months, in thousandths of a point.
    struct Score: Equatable, Sendable {
        /// The score.
        let points: Int64
        /// What each part earns of its own weight; nil where it has no value.
        let parts: [Int64?]
        /// What each deduction costs.
        let deductions: [Int64]
        /// Whether the unit passes.
        let isPass: Bool
    }

    /// A column beside the score.
    public enum Cell: Sendable {
        /// The share of the replications in which the unit passes.
        case pass
        /// Points a part earns of its own weight.
        case part(Int)
        /// Points a deduction costs.
        case deduction(Int)
    }

    private(set) var parts: [Part]
    let deductions: [Deduction]
    private let pass: Int64
    /// Names of organisations that have no score.
    private let leftOut: Set<String>

    /// Prepares a scorecard without problems; a measure that is none, or of the wrong kind, traps.
    init(_ card: Scorecard, of organisations: [Organisation] = []) {
        parts = card.parts.map { part in
            guard let measure = Measure.named(part.measure), case .ratio(let top, let bottom) = measure.formula else {
                preconditionFailure("\(part.measure) is no ratio")
            }
            return Part(
                measure: measure, numerator: top, denominator: bottom, weight: part.weight, full: part.full,
                none: part.none)
        }
        deductions = card.deductions.map { deduction in
            guard let measure = Measure.named(deduction.measure), case .count(let count) = measure.formula else {
                preconditionFailure("\(deduction.measure) is no count")
            }
            return Deduction(
                count: count, scale: measure.scale, each: deduction.each, most: deduction.atMost ?? .infinity)
        }
        pass = ScorePlan.thousandths(card.pass)
        leftOut = Set(organisations.filter(card.leavesOut).map(\.name))
    }

    /// Whether the organisation of that name is scored.
    func scores(_ organisation: String) -> Bool { !leftOut.contains(organisation) }

    /// The same for a world with these features: without the others, a part has no value.
    func measured(with features: Set<Feature>) -> ScorePlan {
        var plan = self
        for index in plan.parts.indices {
            plan.parts[index].isThere = plan.parts[index].measure.exists(with: features)
        }
        return plan
    }

    /// The score of a month; nil where no part has a value.
    func month(_ sums: Measure.Sums) -> Score? {
        let shares = parts.map { $0.share(sums) }
        var earned = 0.0
        var weight = 0.0
        for (part, share) in zip(parts, shares) {
            guard let share else { continue }
            earned += part.weight * share
            weight += part.weight
        }
        guard weight > 0 else { return nil }
        let costs = deductions.map {
            ScorePlan.thousandths(min($0.most, $0.each * Double($0.count(sums)) * $0.scale))
        }
        let points = max(0, ScorePlan.thousandths(100 * earned / weight) - costs.reduce(0, +))
        return Score(
            points: points,
            parts: zip(parts, shares).map { part, share in
                share.map { ScorePlan.thousandths(100 * part.weight * $0) }
            }, deductions: costs, isPass: points >= pass)
    }

    /// The mean of months; nil without any. A part's is that of the months in which it has a value.
    func mean(_ months: [Score]) -> Score? {
        guard !months.isEmpty else { return nil }
        let points = ScorePlan.mean(months.map(\.points))!
        return Score(
            points: points,
            parts: parts.indices.map { part in ScorePlan.mean(months.compactMap { $0.parts[part] }) },
            deductions: deductions.indices.map { cost in ScorePlan.mean(months.map { $0.deductions[cost] })! },
            isPass: points >= pass)
    }

    /// Number of cells beside the score.
    var cellCount: Int { 1 + parts.count + deductions.count }

    /// Where a cell stands.
    func place(of cell: Cell) -> Int {
        switch cell {
        case .pass: 0
        case .part(let index): 1 + index
        case .deduction(let index): 1 + parts.count + index
        }
    }

    /// Pairs of the cells, in the order of their places.
    func cells(of score: Score?) -> [(numerator: Int64, denominator: Int64)] {
        var cells: [(numerator: Int64, denominator: Int64)] = [ScorePlan.pair(nil)]
        guard let score else { return Array(repeating: cells[0], count: cellCount) }
        cells[0] = (score.isPass ? 1 : 0, 1)
        for points in score.parts { cells.append(ScorePlan.pair(points)) }
        for points in score.deductions { cells.append(ScorePlan.pair(points)) }
        return cells
    }

    /// A pair whose ratio is in points.
    static func pair(_ points: Int64?) -> (numerator: Int64, denominator: Int64) { points.map { ($0, 1000) } ?? (0, 0) }

    private static func thousandths(_ points: Double) -> Int64 { Int64((points * 1000).rounded()) }

    /// The mean to the nearest thousandth, halves up.
    private static func mean(_ points: [Int64]) -> Int64? {
        let count = Int64(points.count)
        return count == 0 ? nil : (2 * points.reduce(0, +) + count) / (2 * count)
    }
}

extension KpiPlan {
    /// Index of the pair of a cell beside a score, the `score`-th of `scoreRows`; nil without a scorecard.
    public func pair(score: Int, _ cell: ScorePlan.Cell) -> Int? {
        scorecard.map { scoreStart + score * $0.cellCount + $0.place(of: cell) }
    }

    /// Scores by scope and period; empty for scopes that have none.
    func scores(_ bySpan: [[Measure.Sums]]) -> [[ScorePlan.Score?]] {
        guard let scorecard else { return [] }
        return scopes.indices.map { scope in
            guard scopes[scope].kind == .organisation else { return [] }
            let months = bySpan[scope].indices.map { period in
                periods[period].kind == .month ? scorecard.month(bySpan[scope][period]) : nil
            }
            return bySpan[scope].indices.map { period in
                switch periods[period].kind {
                case .month: months[period]
                case .all, .year:
                    scorecard.mean(
                        months.indices.compactMap { month in
                            periods[period].days.contains(periods[month].days.lowerBound) ? months[month] : nil
                        })
                case .week, .day: nil
                }
            }
        }
    }
}
