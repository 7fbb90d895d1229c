import CGSL

/// The offered load of a day whose rate changes from slot to slot: the mean number in M(t)/M/∞, exactly.
///
/// Jagerman (1975), Jennings, Mandelbaum, Massey and Whitt (1996): staff for m(t), which lags the rate, instead of
/// λ(t)·E[S]. In a slot of constant rate λ, m(t) = a + (m₀ − a)e^{−μt} with a = λ/μ.
public struct ModifiedOfferedLoad: Hashable, Sendable {
    /// What was going on before the first slot.
    public enum Start: Hashable, Sendable {
        /// Nobody was talking.
        case empty
        /// The same slots, for ever: a typical day.
        case periodic
        /// That many erlangs.
        case erlangs(Double)
    }

    /// Calls an hour in each slot.
    public let ratesPerHour: [Double]
    /// Length of a slot, s.
    public let slotSeconds: Double
    /// Mean talk time (with wrap-up), s.
    public let talkSeconds: Double
    /// m at the start of each slot and at the end of the last, in erlangs.
    public let slotStarts: [Double]

    /// Integrates the day; throws `QueueingError.parameter` on no slots, rates < 0, times ≤ 0 or a negative start.
    public init(
        ratesPerHour: [Double], slotSeconds: Double, talkSeconds: Double, start: Start = .empty
    ) throws(QueueingError) {
        try QueueingError.require(!ratesPerHour.isEmpty, "ratesPerHour.count", 0, "at least one slot")
        for rate in ratesPerHour { try QueueingError.checkRate(rate) }
        try QueueingError.checkPositive(slotSeconds, "slotSeconds")
        try QueueingError.checkPositive(talkSeconds, "talkSeconds")
        self.ratesPerHour = ratesPerHour
        self.slotSeconds = slotSeconds
        self.talkSeconds = talkSeconds
        func run(from initial: Double) -> [Double] {
            var starts = [initial]
            for rate in ratesPerHour {
                let settled = rate * talkSeconds / 3600
                starts.append(settled + (starts[starts.count - 1] - settled) * exp(-slotSeconds / talkSeconds))
            }
            return starts
        }
        switch start {
        case .empty: slotStarts = run(from: 0)
        case .erlangs(let erlangs):
            try QueueingError.checkNotNegative(erlangs, "erlangs")
            slotStarts = run(from: erlangs)
        case .periodic:
            // The day maps m₀ to end₀ + m₀·e^{−T/E[S]}; its fixed point repeats.
            let end = run(from: 0)[ratesPerHour.count]
            slotStarts = run(from: end / -expm1(-slotSeconds * Double(ratesPerHour.count) / talkSeconds))
        }
    }

    /// m(t) in erlangs, t seconds after the start of the first slot. Precondition: within the day.
    public func erlangs(atSeconds t: Double) -> Double {
        precondition(t >= 0 && t <= slotSeconds * Double(ratesPerHour.count))
        let slot = min(ratesPerHour.count - 1, Int(t / slotSeconds))
        let settled = settledErlangs(slot)
        return settled + (slotStarts[slot] - settled) * exp(-(t - Double(slot) * slotSeconds) / talkSeconds)
    }

    /// Mean of m(t) over a slot, in erlangs.
    public func meanErlangs(slot: Int) -> Double {
        let settled = settledErlangs(slot)
        let share = -expm1(-slotSeconds / talkSeconds) * talkSeconds / slotSeconds
        return settled + (slotStarts[slot] - settled) * share
    }

    /// Largest m(t) in a slot, in erlangs: at one of its ends, as m is monotone in between.
    public func peakErlangs(slot: Int) -> Double { max(slotStarts[slot], slotStarts[slot + 1]) }

    /// λE[S] of a slot, in erlangs: where m(t) would settle.
    public func settledErlangs(_ slot: Int) -> Double { ratesPerHour[slot] * talkSeconds / 3600 }
}
