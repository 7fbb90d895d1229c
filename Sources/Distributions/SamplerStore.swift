import CGSL
import Synchronization

/// Compiles laws and owns the tables that the compiled ones point to.
///
///     let store = SamplerStore()
///     let talk = try store.compile(.lognormal(mean: 150, cv: 1.2))
///     let milliseconds = talk.drawMilliseconds(stream.rng)
///
/// Samplers hold bare pointers, so that drawing counts no references (counters shared by threads would be slower than
/// the draw itself): keep the store as long as its samplers, as the compiled world does.
public final class SamplerStore: Sendable {
    private let tables = Mutex<[SamplerTables]>([])

    /// Makes an empty store.
    public init() {}

    /// The law in the form that draws.
    ///
    /// - Throws: ``LawError`` if a parameter of the law is out of its range.
    public func compile(_ law: Law) throws(LawError) -> Sampler {
        switch try law.validated() {
        case .constant(let value): return Sampler(.constant, value)
        case .exponential(let mean): return Sampler(.exponential, mean)
        case .lognormal(let mu, let sigma): return Sampler(.lognormal, mu, sigma)
        case .gamma(let shape, let scale): return Sampler(.gamma, shape, scale)
        case .weibull(let shape, let scale): return Sampler(.weibull, shape, scale)
        case .erlang(1, let mean): return Sampler(.exponential, mean)
        case .erlang(let stages, let mean): return Sampler(.gamma, Double(stages), mean / Double(stages))
        case .normal(let mean, let sd): return Sampler(.normal, mean, sd)
        case .uniform(let min, let max): return Sampler(.uniform, min, max - min)
        case .triangular(let min, let mode, let max):
            let sides = keep([], [.init(lower: min, width: mode - min), .init(lower: mode, width: max - mode)])
            return Sampler(.triangular, min, max, pieces: sides.pieces)
        case .hyperexponential(let branches):
            let table = keep(branches.map(\.probability), branches.map { .init(lower: 0, width: $0.mean) })
            return Sampler(.exponentials, choice: table.choice, pieces: table.pieces)
        case .empirical(let law):
            let pieces = law.pieces
            let table = keep(
                pieces.map(\.probability),
                pieces.map { piece in
                    let isTail = piece.upper.isInfinite
                    return .init(
                        lower: piece.lower, width: isTail ? law.tailMean : piece.upper - piece.lower, isTail: isTail)
                })
            return Sampler(law.shape == .atoms ? .atoms : .intervals, choice: table.choice, pieces: table.pieces)
        }
    }

    private func keep(_ probabilities: [Double], _ pieces: [SamplerPiece]) -> SamplerTables {
        let table = SamplerTables(probabilities: probabilities, pieces: pieces)
        tables.withLock { $0.append(table) }
        return table
    }
}

/// Buffers of one compiled law; never written again once made.
private final class SamplerTables: @unchecked Sendable {
    let choice: UnsafePointer<gsl_ran_discrete_t>?
    let pieces: UnsafePointer<SamplerPiece>

    init(probabilities: [Double], pieces: [SamplerPiece]) {
        choice =
            probabilities.isEmpty
            ? nil : UnsafePointer(gsl_ran_discrete_preproc(probabilities.count, probabilities))
        let buffer = UnsafeMutableBufferPointer<SamplerPiece>.allocate(capacity: pieces.count)
        _ = buffer.initialize(from: pieces)
        self.pieces = UnsafePointer(buffer.baseAddress!)
    }

    deinit {
        if let choice { gsl_ran_discrete_free(UnsafeMutablePointer(mutating: choice)) }
        pieces.deallocate()
    }
}
