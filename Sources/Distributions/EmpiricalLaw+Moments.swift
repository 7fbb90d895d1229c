import CGSL

/// A piece of probability that is easily drawn from: uniform on an interval (an atom if its ends agree) or a tail.
struct EmpiricalPiece: Hashable {
    let probability: Double
    let lower: Double
    /// Infinite for the exponential tail.
    let upper: Double
}

extension EmpiricalLaw {
    /// The law as a mixture: one piece for each atom or interval, then the tail if there is one.
    var pieces: [EmpiricalPiece] {
        var pieces: [EmpiricalPiece] = []
        for i in points.indices {
            let probability = cumulative[i] - (i == 0 ? 0 : cumulative[i - 1])
            if probability > 0 {
                let isAtom = shape == .atoms || i == 0
                pieces.append(
                    .init(probability: probability, lower: isAtom ? points[i] : points[i - 1], upper: points[i]))
            }
        }
        if tailMean > 0 {
            pieces.append(.init(probability: 1 - cumulative.last!, lower: points.last!, upper: .infinity))
        }
        return pieces
    }

    /// The mean.
    public var mean: Double {
        pieces.reduce(0) { sum, piece in
            let mean = piece.upper.isInfinite ? piece.lower + tailMean : (piece.lower + piece.upper) / 2
            return sum + piece.probability * mean
        }
    }

    /// The variance, as the mean of the squared distance from ``mean`` piece by piece (no cancellation).
    public var variance: Double {
        let mean = mean
        return pieces.reduce(0) { sum, piece in
            let isTail = piece.upper.isInfinite
            let centre = isTail ? piece.lower + tailMean : (piece.lower + piece.upper) / 2
            let width = piece.upper - piece.lower
            let within = isTail ? tailMean * tailMean : width * width / 12
            return sum + piece.probability * (within + (centre - mean) * (centre - mean))
        }
    }

    /// P(X ≤ x).
    public func cdf(_ x: Double) -> Double {
        // The number of points not after x.
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            if points[middle] <= x { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        let below = cumulative[low - 1]
        if shape == .atoms { return below }
        if low < points.count {
            let share = (x - points[low - 1]) / (points[low] - points[low - 1])
            return below + share * (cumulative[low] - below)
        }
        return tailMean > 0 ? 1 - (1 - below) * exp(-(x - points[low - 1]) / tailMean) : 1
    }

    /// The smallest x with P(X ≤ x) ≥ p.
    ///
    /// - Precondition: 0 ≤ p ≤ 1.
    public func quantile(_ p: Double) -> Double {
        guard let i = cumulative.firstIndex(where: { $0 >= p }) else {
            // Beyond the last point; infinite for p = 1.
            return points.last! - tailMean * log((1 - p) / (1 - cumulative.last!))
        }
        if shape == .atoms || i == 0 { return points[i] }
        let share = (p - cumulative[i - 1]) / (cumulative[i] - cumulative[i - 1])
        return points[i - 1] + share * (points[i] - points[i - 1])
    }
}
