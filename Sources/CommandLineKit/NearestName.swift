/// Finds the name somebody probably meant.
enum NearestName {
    /// The nearest of `names` (the first declared among equals), or `nil` when none is near.
    ///
    /// Near means: at most a third of the letters differ (one at least), or the name goes on where `text` stops after three
    /// letters or more. Dashes in front do not count as letters.
    static func find(_ text: String, among names: [String]) -> String? {
        let wanted = Array(bare(text))
        guard !wanted.isEmpty else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            let letters = Array(bare(name))
            let distance = distance(wanted, letters)
            let allowed = max(1, min(wanted.count, letters.count) / 3)
            // A name of one or two letters is one letter away from everything.
            let isNear = distance <= allowed && distance < letters.count && max(wanted.count, letters.count) > 1
            if isNear, distance < best?.distance ?? .max { best = (name, distance) }
        }
        if let best { return best.name }
        guard wanted.count >= 3 else { return nil }
        return names.first { bare($0).starts(with: wanted) }
    }

    private static func bare(_ name: String) -> String { String(name.lowercased().drop { $0 == "-" }) }

    /// Edit distance with swaps of neighbours as one edit (optimal string alignment).
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var current = [i + 1]
            for j in 0..<b.count {
                var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                current.append(cost)
            }
            (before, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
