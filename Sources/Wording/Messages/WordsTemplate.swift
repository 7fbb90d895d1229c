/// A text with places, taken apart: `{}` for the next value, `{2}` for the second one. Braces written twice, `{{}}`, are braces.
struct WordsTemplate {
    /// What a text is made of.
    enum Piece: Equatable {
        case text(String)
        /// The number of a value, from 0.
        case place(Int)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var plain = ""
        var next = 0
        var rest = Substring(text)
        while let first = rest.first {
            if let match = rest.prefixMatch(of: /\{\{[0-9]*\}\}/) {
                plain += match.output.dropFirst().dropLast()
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: /\{([0-9]*)\}/) {
                if !plain.isEmpty { pieces.append(.text(plain)) }
                plain = ""
                pieces.append(.place(Int(match.output.1).map { $0 - 1 } ?? next))
                next += 1
                rest = rest[match.range.upperBound...]
            } else {
                plain.append(first)
                rest.removeFirst()
            }
        }
        if !plain.isEmpty { pieces.append(.text(plain)) }
        self.pieces = pieces
    }

    /// The text with its values; traps unless it has places for as many.
    ///
    /// - Parameter isChinese: whether blanks between a value and the text beside it follow the rule of Chinese: one between a Chinese and
    ///   a Latin character, none between two Chinese ones. A translation cannot know which of them a value begins or ends with.
    func filled(_ values: [String], isChinese: Bool) -> String {
        let places = pieces.count { if case .place = $0 { true } else { false } }
        precondition(places == values.count, "\(places) places for \(values.count) values")
        var text = ""
        var isAfterValue = false
        for piece in pieces {
            var next = ""
            switch piece {
            case .text(let plain): next = plain
            case .place(let number): next = values[number]
            }
            let isPlace = if case .place = piece { true } else { false }
            if isChinese && (isPlace || isAfterValue) { WordsTemplate.append(next, to: &text) } else { text += next }
            isAfterValue = isPlace
        }
        return text
    }

    /// Puts one text behind another, with the blank between them that their characters want.
    static func append(_ more: String, to text: inout String) {
        let (last, first) = (text.last { $0 != " " }, more.first { $0 != " " })
        guard let last, let first, last.isWide || first.isWide else {
            text += more
            return
        }
        if text.hasSuffix(" ") { text.removeLast() }
        if last.isHan && first.isLatin || last.isLatin && first.isHan { text += " " }
        text += more.hasPrefix(" ") ? more.dropFirst() : more[...]
    }
}

extension Character {
    private var value: UInt32 { unicodeScalars.first!.value }
    /// A Chinese character.
    fileprivate var isHan: Bool { (0x3400...0x9FFF).contains(value) }
    /// A Chinese character, or a mark as wide as one.
    fileprivate var isWide: Bool { isHan || (0x3000...0x303F).contains(value) || (0xFF00...0xFFEF).contains(value) }
    /// A letter, digit or mark of ASCII.
    fileprivate var isLatin: Bool { (0x21...0x7E).contains(value) }
}
