import CGSL

/// Arrivals of a Poisson process whose rate is constant within each slot, by exact inversion of the cumulative rate.
///
/// The arrivals are those of a unit-rate process, seen through the inverse of Λ(t) = ∫₀ᵗ λ (Çinlar 1975, "Introduction to
/// Stochastic Processes"): one exponential an arrival, none rejected. Rates are loaded a stretch at a time (a day,
/// say); what an exponential has left at the end of a stretch goes on in the next, so that cutting time into stretches
/// changes no arrival.
///
///     var arrivals = PiecewisePoisson()
///     arrivals.load(start: dayStart, slotWidth: 900_000, ratesPerMillisecond: rates, count: 96)
///     while let ms = arrivals.next(stream.rng) { … }
@frozen
public struct PiecewisePoisson: @unchecked Sendable {
    @usableFromInline var rates: UnsafePointer<Double>?
    @usableFromInline var slotsLeft = 0
    /// Where the current slot begins; the end of the stretch when no slot is left.
    @usableFromInline var slotStart: Int64 = 0
    @usableFromInline var slotWidth: Int64 = 0
    /// Real time since `slotStart`, in milliseconds. Kept within the slot: so the same bits however slots are loaded.
    @usableFromInline var offset = 0.0
    /// What is left of the exponential under way; negative if a new one is due.
    @usableFromInline var remaining = -1.0
    @usableFromInline var isLoaded = false

    /// Makes a process without rates.
    @inlinable
    public init() {}

    /// Gives the rates of the next stretch: `count` slots of `slotWidth` milliseconds from `start` on.
    ///
    /// - Parameters:
    ///   - start: milliseconds, the exact end of the stretch before (anything, the first time).
    ///   - slotWidth: milliseconds, > 0.
    ///   - ratesPerMillisecond: `count` finite rates ≥ 0; must stay in place until ``next(_:)`` has returned nil.
    ///   - count: number of slots ≥ 0.
    /// - Precondition: the stretch before is exhausted, ``next(_:)`` having returned nil.
    public mutating func load(
        start: Int64, slotWidth: Int64, ratesPerMillisecond: UnsafePointer<Double>, count: Int
    ) {
        precondition(slotsLeft == 0, "the stretch before still has arrivals to come")
        precondition(!isLoaded || start == slotStart, "stretches join: \(start) is not the end \(slotStart) before")
        precondition(slotWidth > 0 && count >= 0, "\(count) slots of \(slotWidth) ms")
        for i in 0..<count {
            let rate = ratesPerMillisecond[i]
            precondition(rate >= 0 && rate.isFinite, "slot \(i) has the rate \(rate)")
        }
        rates = ratesPerMillisecond
        slotsLeft = count
        slotStart = start
        self.slotWidth = slotWidth
        offset = 0
        isLoaded = true
    }

    /// The next arrival, in whole milliseconds (the exact time rounded down), or nil at the end of the stretch.
    ///
    /// Never before the start of the stretch, never at or after its end. Several may share a millisecond.
    ///
    /// - Parameter rng: the generator of a ``RandomStream``; no other type of generator will do.
    @inlinable
    public mutating func next(_ rng: UnsafeMutablePointer<gsl_rng>) -> Int64? {
        next { hotline_xoshiro_exponential(rng) }
    }

    /// ``next(_:)`` with the source of unit exponentials given, so that times can be computed by hand.
    @inlinable
    mutating func next(unitExponential: () -> Double) -> Int64? {
        // Nothing is drawn without a slot to spend it in: loading an empty stretch shifts no draw.
        guard slotsLeft > 0 else { return nil }
        if remaining < 0 { remaining = unitExponential() }
        let width = Double(slotWidth)
        while slotsLeft > 0 {
            let rate = rates.unsafelyUnwrapped.pointee
            let room = (width - offset) * rate
            if remaining < room {
                offset += remaining / rate
                remaining = -1
                // The quotient may round up to the very end of the slot, which the exact time does not reach.
                return slotStart + min(Int64(offset), slotWidth - 1)
            }
            remaining -= room
            rates = rates.unsafelyUnwrapped + 1
            slotsLeft -= 1
            slotStart += slotWidth
            offset = 0
        }
        return nil
    }
}
