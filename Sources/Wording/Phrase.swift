/// The same words in every language, with `{}` where values go.
///
///     ConsoleWords.replications(.en, "20")        // 20 replications
public struct Phrase: Hashable, Sendable {
    /// In English.
    public let en: String
    /// In Chinese.
    public let zh: String

    /// States the words.
    public init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    /// The words in a language. Values fill the `{}` from left to right; traps unless there are as many of them.
    public func callAsFunction(_ language: Language, _ values: String...) -> String { self(language, filling: values) }

    /// The same with a list of values.
    public func callAsFunction(_ language: Language, filling values: [String]) -> String {
        let pieces = text(language).split(separator: "{}", omittingEmptySubsequences: false)
        precondition(pieces.count == values.count + 1, "\(pieces.count - 1) places for \(values.count) values")
        var text = String(pieces[0])
        for (value, piece) in zip(values, pieces.dropFirst()) { text += value + piece }
        return text
    }

    /// The words with `{}` left in them, for a program that fills them later.
    public func text(_ language: Language) -> String { language == .en ? en : zh }

    /// How many values the words take.
    public var places: Int { en.split(separator: "{}", omittingEmptySubsequences: false).count - 1 }
}
