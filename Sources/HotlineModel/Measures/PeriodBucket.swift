import SimulationTime

/// A stretch of counted days that has a row of its own: the whole period, a year, a month, an ISO week, a day.
public struct PeriodBucket: Hashable, Sendable {
    /// The kinds of stretches, the longest first.
    public enum Kind: String, CaseIterable, Sendable { case all, year, month, week, day }

    /// The kind.
    public let kind: Kind
    /// `all`, `2021`, `2021-06`, `2021-W23`, `2021-06-01`.
    public let name: String
    /// Indices of its days among the simulated ones.
    public let days: Range<Int>
    /// Month of the period it is, if it is one.
    let month: Int?
}

extension World {
    /// The stretches of the counted days; a week or month at the edge holds only its counted days.
    public var periodBuckets: [PeriodBucket] {
        let first = from.dayNumber - days[0].date.dayNumber
        var buckets = [PeriodBucket(kind: .all, name: "all", days: first..<days.count, month: nil)]
        func split(_ kind: PeriodBucket.Kind, _ name: (CivilDate) -> String) {
            var begin = first
            for day in first..<days.count {
                let isLast = day + 1 == days.count || name(days[day + 1].date) != name(days[day].date)
                guard isLast else { continue }
                buckets.append(
                    PeriodBucket(
                        kind: kind, name: name(days[day].date), days: begin..<day + 1,
                        month: kind == .month ? month(of: days[day].date) : nil))
                begin = day + 1
            }
        }
        split(.year) { String($0.description.prefix(4)) }
        split(.month) { String($0.description.prefix(7)) }
        split(.week) {
            let week = $0.isoWeek
            return "\(week.year)-W\(week.week < 10 ? "0" : "")\(week.week)"
        }
        split(.day) { $0.description }
        return buckets
    }
}
