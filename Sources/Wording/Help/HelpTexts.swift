/// The Chinese of what commands declare in English: their help, and what values should be.
///
/// The English stands where a command is declared and is the key here, so that a declaration reads as help does. A test holds the two
/// together: no text of a command is missing, none here is without a command.
public enum HelpTexts {
    /// A text in Chinese; nil for one that is not known.
    public static func chinese(_ english: String) -> String? {
        if let text = all[english] { return text }
        for pattern in patterns {
            let ends = pattern.en.split(separator: "{}", omittingEmptySubsequences: false)
            guard english.hasPrefix(ends[0]), english.hasSuffix(ends[1]),
                english.count > ends[0].count + ends[1].count
            else { continue }
            return pattern(.zh, String(english.dropFirst(ends[0].count).dropLast(ends[1].count)))
        }
        return nil
    }

    /// Texts by topic.
    public static let topics: [[String: String]] = [
        shared, simulate, compare, size, roster, timeline, calibrate, lookUp, erlang, calendar, quantities,
    ]

    private static let all: [String: String] = topics.reduce(into: [:]) { all, topic in
        all.merge(topic) { first, _ in first }
    }
}
