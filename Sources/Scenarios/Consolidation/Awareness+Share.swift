import Glibc
import SimulationTime

extension Awareness {
    /// The share on a day.
    ///
    /// - Parameters:
    ///   - start: the first day on which the new number answers for the line.
    ///   - withdrawn: the day from which the old number is advertised no more; nil: it goes on.
    public func share(on day: CivilDate, since start: CivilDate, withdrawn: CivilDate?) -> Double {
        guard reaches > 0, day >= start else { return 0 }
        var days = Double(day.dayNumber - start.dayNumber)
        if let withdrawn, day > withdrawn {
            let before = Double(max(0, withdrawn.dayNumber - start.dayNumber))
            days = before + (days - before) * faster
        }
        let unit = Double(SimSpan.day.milliseconds)
        let half = Double(half.milliseconds) / unit
        let spread = Double(spread.milliseconds) / unit
        return reaches / (1 + exp(-(days - half) / spread))
    }
}
