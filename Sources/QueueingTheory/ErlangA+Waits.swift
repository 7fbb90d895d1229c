import CGSL

extension ErlangA {
    /// Sums over the states in which an arriving caller must wait, each weighted by its probability.
    struct WaitSums {
        var waits = 0.0
        var abandons = 0.0
        var answered = 0.0
        var answeredWithin = 0.0
        var abandonsWithin = 0.0
        var virtualWithin = 0.0
        var wait = 0.0
        var waitAnswered = 0.0
        var waitAbandoned = 0.0
    }

    /// The wait of a caller who finds j others waiting, in closed form.
    ///
    /// All in front leave by service (cμ) or abandonment (θ each), so the virtual wait is V = Σ_{i=0..j} Exp(cμ + iθ)
    /// and exp(−θV) is Beta(b, j+1) with b = cμ/θ (order statistics). Hence
    ///
    ///     P(V > t)           = I_x(b, j+1),  x = e^{−θt}
    ///     P(V ≤ t, answered) = E[e^{−θV}; V ≤ t] = cμ/(cμ+(j+1)θ) · (1 − I_x(b+1, j+1))
    ///     E[V; answered]     = cμ/(cμ+(j+1)θ) · Σ_{i=0..j} 1/(cμ+(i+1)θ)
    ///
    /// I_x(b, j+1) with whole j is a negative binomial sum of positive terms, which `PositiveSeries` runs along j in
    /// log scale; θ → 0 turns it into the Poisson sum of M/M/c/K without a case distinction. Whoever joins behind does
    /// not matter, so finite lines change only the weights.
    static func sumOverStates(_ states: BirthDeath, withinSeconds t: Double) -> WaitSums {
        let busy = Double(states.servers) * states.serviceRate
        let theta = states.abandonmentRate
        // (1 − e^{−θt})/θ
        let elapsed = theta > 0 ? -expm1(-theta * t) / theta : t
        let stay = exp(-theta * t)
        var longer = PositiveSeries(exponent: -busy * t, base: busy, step: theta, factor: elapsed)
        var longerIfPatient = PositiveSeries(
            exponent: -(busy + theta) * t, base: busy + theta, step: theta, factor: elapsed)
        var meanVirtualSum = 0.0
        var sums = WaitSums()
        for j in 0..<states.waitingStates {
            let weight = states.probability(waiting: j)
            let leaving = busy + Double(j + 1) * theta
            let answered = busy / leaving
            meanVirtualSum += 1 / leaving
            let virtualLater = longer.advance()
            let answeredWithin = answered * (1 - longerIfPatient.advance())
            let wait = Double(j + 1) / leaving
            let waitAnswered = answered * meanVirtualSum
            sums.waits += weight
            sums.answered += weight * answered
            sums.abandons += weight * (1 - answered)
            sums.answeredWithin += weight * answeredWithin
            sums.virtualWithin += weight * (1 - virtualLater)
            sums.wait += weight * wait
            sums.waitAnswered += weight * waitAnswered
            if theta > 0 {
                sums.abandonsWithin += weight * (1 - stay * virtualLater - answeredWithin)
                sums.waitAbandoned += weight * (wait - waitAnswered)
            }
        }
        return sums
    }
}

/// Running sums of p₀ = e^{exponent}, p_{i+1} = p_i·(base + i·step)·factor/(i+1), safe where p₀ underflows.
struct PositiveSeries {
    private var term = 1.0
    private var logScale: Double
    private var sum = 0.0
    private var index = 0.0
    private let base: Double
    private let step: Double
    private let factor: Double

    init(exponent: Double, base: Double, step: Double, factor: Double) {
        logScale = exponent
        self.base = base
        self.step = step
        self.factor = factor
    }

    /// The sum including one term more.
    mutating func advance() -> Double {
        sum += logScale > -700 ? term * exp(logScale) : exp(log(term) + logScale)
        term *= (base + index * step) * factor / (index + 1)
        index += 1
        if term > 0x1p500 {
            term *= 0x1p-500
            logScale += 500 * 0.693147180559945309417
        }
        return min(1, sum)
    }
}
