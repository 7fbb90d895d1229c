import SimulationTime

extension LegacyLine {
    /// Keys of all dates there may be, in the order of the manual.
    public static var dateKeys: [String] { LegacyLine().dates.map(\.key) }

    /// The dates that are stated, by their keys, in the order of the manual.
    public var statedDates: [(key: String, date: CivilDate)] {
        dates.compactMap { key, date in date.map { (key, $0) } }
    }

    /// The line with all its dates later by so many days; earlier, if negative. Their order and distances stay.
    public func shifted(by days: Int) -> LegacyLine {
        var line = self
        let all: [WritableKeyPath<LegacyLine, CivilDate?>] = [
            \.transfer, \.joins, \.seatsMoved, \.experts, \.knowledge, \.allHours, \.advertisingWithdrawn, \.dead,
        ]
        for date in all { line[keyPath: date] = line[keyPath: date]?.adding(days: days) }
        return line
    }

    /// Path of one of its values in a scenario, as `--set` takes it.
    public func path(of key: String) -> String { "consolidation.lines.\(Problem.step(number)).\(key)" }
}
