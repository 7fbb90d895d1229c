/// A language people read. Its raw value is the ISO 639-1 code, as in `--lang` and in a scenario's titles.
public enum Language: String, CaseIterable, Codable, Sendable {
    /// English.
    case en
    /// Simplified Chinese.
    case zh

    /// The language of a POSIX locale such as `zh_CN.UTF-8`; English for every other locale.
    public init(locale: String) {
        self = locale.lowercased().hasPrefix("zh") ? .zh : .en
    }

    /// The one of several titles by language code that fits best: this language's, else that for all (an empty code), else the first of the
    /// alphabet. Nil if there are none.
    public func choose(from titles: [String: String]) -> String? {
        titles[rawValue] ?? titles.min { $0.key < $1.key }?.value
    }
}
