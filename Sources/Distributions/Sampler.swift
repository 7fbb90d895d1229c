import CGSL

/// A law compiled for the hot loop: a plain value that draws without allocation, reference counts or existentials.
///
/// Made by ``SamplerStore/compile(_:)``; valid as long as that store lives.
@frozen
public struct Sampler: BitwiseCopyable, @unchecked Sendable {
    // The tables pointed to are never written after the store has built them.

    @usableFromInline
    @frozen
    enum Kind: UInt8, BitwiseCopyable, Sendable {
        case constant, exponential, lognormal, gamma, weibull, normal, uniform, triangular
        case atoms, intervals, exponentials
    }

    @usableFromInline let kind: Kind
    @usableFromInline let a: Double
    @usableFromInline let b: Double
    /// Walker's alias table (1977) over the pieces; not for the closed forms.
    @usableFromInline let choice: UnsafePointer<gsl_ran_discrete_t>?
    /// A piece each: its value, the lower end and width of its interval, or its mean.
    @usableFromInline let pieces: UnsafePointer<SamplerPiece>?

    init(
        _ kind: Kind, _ a: Double = 0, _ b: Double = 0, choice: UnsafePointer<gsl_ran_discrete_t>? = nil,
        pieces: UnsafePointer<SamplerPiece>? = nil
    ) {
        self.kind = kind
        self.a = a
        self.b = b
        self.choice = choice
        self.pieces = pieces
    }

    /// One value of the law, ≥ 0, in the unit of its parameters.
    ///
    /// - Parameter rng: the generator of a ``RandomStream``; no other type of generator will do.
    @inlinable
    public func draw(_ rng: UnsafeMutablePointer<gsl_rng>) -> Double {
        switch kind {
        case .constant: return a
        case .exponential: return a * hotline_xoshiro_exponential(rng)
        case .lognormal: return hotline_xoshiro_lognormal(rng, a, b)
        case .gamma: return gsl_ran_gamma(rng, a, b)
        case .weibull: return gsl_ran_weibull(rng, b, a)
        case .normal:
            while true {
                let x = a + b * hotline_xoshiro_normal(rng)
                if x >= 0 { return x }
            }
        case .uniform: return a + b * hotline_xoshiro_uniform(rng)
        case .triangular: return drawTriangular(rng)
        case .atoms: return pieces![gsl_ran_discrete(rng, choice!)].lower
        case .intervals:
            let piece = pieces![gsl_ran_discrete(rng, choice!)]
            if piece.isTail { return piece.lower + piece.width * hotline_xoshiro_exponential(rng) }
            return piece.lower + piece.width * hotline_xoshiro_uniform(rng)
        case .exponentials:
            return pieces![gsl_ran_discrete(rng, choice!)].width * hotline_xoshiro_exponential(rng)
        }
    }

    /// One value of a law whose unit is the second, in milliseconds, rounded to the nearest.
    @inlinable
    public func drawMilliseconds(_ rng: UnsafeMutablePointer<gsl_rng>) -> Int64 {
        // Values are not negative, so that cutting off after adding a half rounds (and costs no call).
        Int64(draw(rng) * 1000 + 0.5)
    }

    /// By inversion: on either side of the mode the distribution function is a square.
    @inlinable
    func drawTriangular(_ rng: UnsafeMutablePointer<gsl_rng>) -> Double {
        let sides = pieces!
        let u = hotline_xoshiro_uniform(rng)
        // a: the min, b: the max; widths: min to mode and mode to max.
        let rise = sides[0].width
        let fall = sides[1].width
        let span = rise + fall
        return u * span < rise ? a + (u * span * rise).squareRoot() : b - ((1 - u) * span * fall).squareRoot()
    }
}

/// What a compiled law needs to know of one of its pieces.
@usableFromInline
@frozen
struct SamplerPiece: BitwiseCopyable {
    @usableFromInline let lower: Double
    /// The width of an interval, or the mean of an exponential.
    @usableFromInline let width: Double
    @usableFromInline let isTail: Bool

    init(lower: Double, width: Double, isTail: Bool = false) {
        self.lower = lower
        self.width = width
        self.isTail = isTail
    }
}

extension Sampler {
    /// Stands where no law is drawn from: always 0.
    public static var never: Sampler { Sampler(.constant, 0) }
}
