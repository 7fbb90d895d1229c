/// The stationary states of M/M/c/K+M, kept as those whose probability matters.
///
/// Weights are grown both ways from the most probable state, so nothing overflows and what underflows is nothing. The
/// upper end of an unlimited line is cut where the rest is below 10⁻²⁰ of the whole.
struct BirthDeath {
    let servers: Int
    let arrivalRate: Double
    let serviceRate: Double
    let abandonmentRate: Double
    private let first: Int
    private let probabilities: [Double]
    /// P(all lines in use); 0 when they are unlimited.
    let probabilityOfFullLines: Double

    /// Rates are per second. Precondition: `abandonmentRate` > 0 or `lines` given.
    init(arrivalRate: Double, serviceRate: Double, servers: Int, abandonmentRate: Double, lines: Int?) {
        precondition(abandonmentRate > 0 || lines != nil)
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.servers = servers
        self.abandonmentRate = abandonmentRate
        func deathRate(_ n: Int) -> Double {
            Double(min(n, servers)) * serviceRate + Double(max(0, n - servers)) * abandonmentRate
        }
        // The mode: the last state into which more flow comes from below than leaves it down.
        let busyRate = Double(servers) * serviceRate
        let climb =
            arrivalRate <= busyRate
            ? arrivalRate / serviceRate
            : Double(servers) + (abandonmentRate > 0 ? (arrivalRate - busyRate) / abandonmentRate : .infinity)
        let mode = climb < Double(lines ?? .max) ? Int(climb) : lines!

        var downward: [Double] = []
        var weight = 1.0
        var n = mode
        while n > 0 {
            weight *= deathRate(n) / arrivalRate
            guard weight > 1e-30 else { break }
            downward.append(weight)
            n -= 1
        }
        var upward = [1.0]
        weight = 1
        n = mode
        while n < lines ?? .max {
            n += 1
            let ratio = arrivalRate / deathRate(n)
            weight *= ratio
            guard weight > 1e-30 else { break }
            upward.append(weight)
            if lines == nil, ratio < 1, weight * ratio / (1 - ratio) < 1e-20 { break }
        }
        first = mode - downward.count
        let weights = downward.reversed() + upward
        // Small terms first: the sum is then right to the last bits.
        let total = downward.reversed().reduce(0, +) + upward.reversed().reduce(0, +)
        probabilities = weights.map { $0 / total }
        let last = mode + upward.count - 1
        probabilityOfFullLines = lines == last ? probabilities[probabilities.count - 1] : 0
        waitingStates = max(0, (lines.map { min($0 - 1, last) } ?? last) - servers + 1)
    }

    /// Number of states in which an arriving caller joins the line: j = 0 … `waitingStates` − 1 others waiting.
    let waitingStates: Int

    /// P(all servers busy and j callers waiting).
    func probability(waiting j: Int) -> Double { probability(servers + j) }

    /// P(n callers in the system).
    func probability(_ n: Int) -> Double {
        let index = n - first
        return probabilities.indices.contains(index) ? probabilities[index] : 0
    }

    /// P(a server is free).
    var probabilityOfFreeServer: Double { probabilities.prefix(max(0, servers - first)).reduce(0, +) }

    /// Mean number waiting.
    var meanQueueLength: Double { mean { Double(max(0, $0 - servers)) } }

    /// Mean number of busy servers.
    var meanBusyServers: Double { mean { Double(min($0, servers)) } }

    private func mean(_ value: (Int) -> Double) -> Double {
        probabilities.indices.reduce(0) { $0 + probabilities[$1] * value(first + $1) }
    }
}
