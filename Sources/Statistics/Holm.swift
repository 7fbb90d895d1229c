/// Several tests at once: p-values such that the chance of any false alarm among them stays below the level.
public enum Holm {
    /// Adjusted p-values in the order given (Holm 1979): of m sorted ones the i-th (from 0) is multiplied by m − i, none falls below one
    /// before it, none exceeds 1. Whatever their dependence, to call those below α significant errs anywhere with a probability of at most α.
    public static func adjusted(_ p: [Double]) -> [Double] {
        var adjusted = p
        var highest = 0.0
        for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
            highest = min(1, max(highest, p[index] * Double(p.count - rank)))
            adjusted[index] = highest
        }
        return adjusted
    }
}
