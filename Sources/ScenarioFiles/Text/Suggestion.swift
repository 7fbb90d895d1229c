import Messages

/// "Did you mean": the known name that a misspelt one is nearest to.
public enum Suggestion {
    /// The candidate with the least number of slips, if there are few enough; the first of equals.
    ///
    /// Slips are insertions, deletions, substitutions and swaps of neighbours (the restricted distance of Damerau,
    /// 1964, and Levenshtein, 1966), letter case ignored. Allowed is one slip, or one for every three letters.
    public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(name)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        var best: (name: String, slips: Int)?
        for candidate in candidates {
            let letters = folded(candidate)
            let allowed = max(1, min(wanted.count, letters.count) / 3)
            // A single letter is one slip away from every other: such a suggestion says nothing.
            guard letters.count > 1 || wanted == letters, abs(letters.count - wanted.count) <= allowed else { continue }
            let slips = distance(wanted, letters)
            if slips <= allowed, slips < best?.slips ?? .max { best = (candidate, slips) }
        }
        return best?.name
    }

    /// `did you mean "x"?` for the nearest candidate, else the known names, shortened to `limit`.
    public static func hint(for name: String, among candidates: [String], limit: Int = 12) -> Words? {
        if let near = nearest(to: name, among: candidates) { return "did you mean \"\(near)\"?" }
        return known(candidates, limit: limit)
    }

    /// `known: a, b, c`, shortened to `limit` names; nil without any.
    public static func known(_ names: [String], limit: Int = 12) -> Words? {
        if names.isEmpty { return nil }
        let shown = Words.list(values: names.prefix(limit))
        return names.count > limit ? "known: \(shown) and \(names.count - limit) more" : "known: \(shown)"
    }

    /// The number of insertions, deletions, substitutions and swaps of neighbours between two words; O(n·m).
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 1...a.count {
            row[0] = i
            for j in 1...b.count {
                var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    least = min(least, beforeLast[j - 2] + 1)
                }
                row[j] = least
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[b.count]
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] { Array(text.lowercased().unicodeScalars) }
}
