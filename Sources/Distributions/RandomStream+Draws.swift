import CGSL

extension RandomStream {
    /// A stream as a bare pointer, for hot loops: no reference counts, no allocation. Good as long as its stream lives.
    @frozen
    public struct Draws: BitwiseCopyable, @unchecked Sendable {
        // One simulation owns the stream and is the only one to draw from it.
        @usableFromInline let rng: UnsafeMutablePointer<gsl_rng>

        @usableFromInline
        init(rng: UnsafeMutablePointer<gsl_rng>) { self.rng = rng }

        /// Uniform on [0, 1), a multiple of 2⁻⁵³.
        @inlinable @inline(__always)
        public func uniform() -> Double { hotline_xoshiro_uniform(rng) }

        /// 64 random bits.
        @inlinable @inline(__always)
        public func bits() -> UInt64 { hotline_xoshiro_bits(rng) }

        /// Starts the stream anew at a place that a number names (SplitMix64 of it, as the generator's authors advise).
        @inlinable @inline(__always)
        public func restart(at name: UInt64) { hotline_xoshiro_restart(rng, name) }

        /// One value of a law in seconds, in milliseconds rounded to the nearest.
        @inlinable @inline(__always)
        public func milliseconds(_ law: Sampler) -> Int64 {
            if case .exponential = law.kind { return Int64(law.a * hotline_xoshiro_exponential(rng) * 1000 + 0.5) }
            return law.drawMilliseconds(rng)
        }

        /// The next arrival of a process in milliseconds, nil at the end of its stretch.
        @inlinable @inline(__always)
        public func next(_ process: inout PiecewisePoisson) -> Int64? { process.next(rng) }
    }

    /// This stream for hot loops; the stream must outlive it.
    public var draws: Draws { Draws(rng: rng) }
}
