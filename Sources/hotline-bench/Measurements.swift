/// What the probes said, round by round.
///
/// Rounds are interleaved: every probe has a turn in every round. A machine that slows down for a while slows all of
/// them, and a ratio of two probes is taken within each round before the median is.
struct Measurements {
    let probes: [Probe]
    /// Nanoseconds an operation: rounds × probes.
    private(set) var rounds: [[Double]] = []

    /// Measures every probe once for warm-up and then `count` times.
    init(_ probes: [Probe], rounds count: Int) {
        self.probes = probes
        for probe in probes { _ = probe.measure() }
        for _ in 0..<count { rounds.append(probes.map { $0.measure() }) }
    }

    /// Median, smallest and largest nanoseconds an operation.
    func summary(of probe: Int) -> (median: Double, least: Double, most: Double) {
        let values = rounds.map { $0[probe] }.sorted()
        return (Self.median(values), values[0], values[values.count - 1])
    }

    /// Median over the rounds of the ratio of two probes.
    func ratio(of id: String, to other: String) -> Double {
        let a = index(id)
        let b = index(other)
        return Self.median(rounds.map { $0[a] / $0[b] }.sorted())
    }

    private func index(_ id: String) -> Int { probes.firstIndex { $0.id == id }! }

    private static func median(_ sorted: [Double]) -> Double {
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
