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
            switch piece {
            case .text(let plain):
                text = isChinese && isAfterValue ? WordsTemplate.join(text, plain) : text + plain
                isAfterValue = false
            case .place(let number):
                text = isChinese ? WordsTemplate.join(text, values[number]) : text + values[number]
                isAfterValue = true
            }
        }
        return text
    }

    /// Puts one text behind another, with the blank between them that their characters want.
    static func join(_ a: String, _ b: String) -> String {
        guard let last = a.last(where: { $0 != " " }), let first = b.first(where: { $0 != " " }) else { return a + b }
        guard last.isWide || first.isWide else { return a + b }
        let left = a.hasSuffix(" ") ? a.dropLast() : a[...]
        let right = b.hasPrefix(" ") ? b.dropFirst() : b[...]
        let isBlank = last.isHan && first.isLatin || last.isLatin && first.isHan
        return left + (isBlank ? " " : "") + right
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
