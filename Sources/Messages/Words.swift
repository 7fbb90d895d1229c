/// A sentence, or a part of one, that can still be told in another language: its text with places, and what stands in them.
///
///     let words: Words = "no file \(name)"        // template "no file {}"
///
/// A place holds a value, which reads the same in every language (a number, a path, a quote of a file), or further words. Whoever knows
/// the words of another language finds them by `template`; `english` is what the source says. Two words are equal if they read the same
/// in English.
public struct Words: Sendable {
    /// What stands in a place.
    public enum Argument: Sendable {
        /// A value: the same in every language.
        case value(String)
        /// Further words.
        case words(Words)
        /// Several, with a sign or a word between them.
        case list([Words], Joint)
    }

    /// What stands between the items of a list. Its raw value is the English.
    public enum Joint: String, Sendable, CaseIterable {
        /// A comma.
        case comma = ", "
        /// The word for alternatives.
        case or = " or "
        /// The word for what goes together.
        case and = " and "
    }

    /// The text before the first place: all of it, for most words.
    public private(set) var head: String
    /// Places with the text behind each.
    public private(set) var tail: [(argument: Argument, text: String)]

    private init(head: String, tail: [(argument: Argument, text: String)]) {
        self.head = head
        self.tail = tail
    }

    private init(_ argument: Argument) { self.init(head: "", tail: [(argument, "")]) }

    /// A value alone.
    public static func value(_ text: some CustomStringConvertible) -> Words { Words(.value(text.description)) }

    /// Several words with a comma between them, or another joint.
    public static func list(_ items: some Sequence<Words>, _ joint: Joint = .comma) -> Words {
        Words(.list(Array(items), joint))
    }

    /// Several values with a comma between them, or another joint.
    public static func list(values: some Sequence<String>, _ joint: Joint = .comma) -> Words {
        list(values.map { Words.value($0) }, joint)
    }

    /// What stands in the places, from left to right.
    public var arguments: [Argument] { tail.map(\.argument) }

    /// The text with `{}` for each place: the key of its words in another language. Braces with nothing or only digits between them that
    /// the text itself has are written twice, as `{{}}`.
    public var template: String {
        tail.reduce(Words.escaped(head)) { $0 + "{}" + Words.escaped($1.text) }
    }

    /// The words in English.
    public var english: String {
        tail.reduce(head) { $0 + Words.english($1.argument) + $1.text }
    }

    private static func english(_ argument: Argument) -> String {
        switch argument {
        case .value(let text): text
        case .words(let words): words.english
        case .list(let items, let joint): items.map(\.english).joined(separator: joint.rawValue)
        }
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        return text.replacing(/\{[0-9]*\}/) { "{\($0.output)}" }
    }
}

extension Words: Hashable {
    /// Whether both read the same in English.
    public static func == (a: Words, b: Words) -> Bool { a.english == b.english }

    /// Feeds the English.
    public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Words: CustomStringConvertible {
    /// The words in English.
    public var description: String { english }
}

extension Words: ExpressibleByStringInterpolation {
    /// Words without a place.
    public init(stringLiteral text: String) { self.init(head: text, tail: []) }

    /// Words with places.
    public init(stringInterpolation parts: Interpolation) { self = parts.words }

    /// Collects texts and places of a literal.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var words = Words(head: "", tail: [])

        /// Begins a literal.
        public init(literalCapacity: Int, interpolationCount: Int) { words.tail.reserveCapacity(interpolationCount) }

        /// Adds text.
        public mutating func appendLiteral(_ text: String) {
            if words.tail.isEmpty {
                words.head += text
            } else {
                words.tail[words.tail.count - 1].text += text
            }
        }

        /// Adds a value.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            words.tail.append((.value(value.description), ""))
        }

        /// Adds further words; a list or a value alone stands in the place itself.
        public mutating func appendInterpolation(_ inner: Words) {
            if inner.head.isEmpty, inner.tail.count == 1, inner.tail[0].text.isEmpty {
                words.tail.append((inner.tail[0].argument, ""))
            } else {
                words.tail.append((.words(inner), ""))
            }
        }
    }
}
