import Messages

/// Walks over the text of a quantity or a law: numbers, words and signs, blanks between them skipped.
struct QuantityScanner {
    let text: String
    private(set) var rest: Substring.UTF8View

    /// - Throws: full-width characters, which look right and are not.
    init(_ text: String, expected: Words) throws(Misread) {
        self.text = text
        rest = Substring(text).utf8
        skipBlanks()
        if let plain = QuantityScanner.halfWidth(text) {
            throw Misread(quoting: text, expected: expected, hint: "write \"\(plain)\" with half-width characters")
        }
    }

    var atEnd: Bool { rest.isEmpty }
    var next: UInt8? { rest.first }
    /// Whether a number comes next, with or without a sign.
    var isAtNumber: Bool {
        guard let c = rest.first else { return false }
        return isDigit(c)
            || ((c == UInt8(ascii: "-") || c == UInt8(ascii: "+")) && isDigit(rest.dropFirst().first ?? 0))
    }

    /// Takes a sign and the blanks behind it.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        skipBlanks()
        return true
    }

    /// Takes a word: letters, and `_` within; nil when none comes next.
    mutating func word() -> String? {
        let end = rest.firstIndex { !(isLetter($0) || $0 == UInt8(ascii: "_")) } ?? rest.endIndex
        guard end > rest.startIndex else { return nil }
        defer { skip(to: end) }
        return String(Substring(rest[..<end]))
    }

    /// Takes a word if it is this one.
    mutating func take(word wanted: String) -> Bool {
        var ahead = self
        guard ahead.word() == wanted else { return false }
        self = ahead
        return true
    }

    /// Takes everything that is left.
    mutating func remainder() -> String {
        defer { rest = rest[rest.endIndex...] }
        return String(Substring(rest))
    }

    /// Takes a decimal number: digits, a point with digits on both sides, an exponent.
    /// - Throws: signs, separators of thousands, other notations, numbers too large for a Double.
    mutating func number(expected: Words) throws(Misread) -> Double {
        func misread(_ hint: Words?) -> Misread { Misread(quoting: text, expected: expected, hint: hint) }
        var end = rest.startIndex
        func digits() -> Bool {
            let start = end
            while end < rest.endIndex, isDigit(rest[end]) { end = rest.index(after: end) }
            return end > start
        }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { end = rest.index(after: end) }
        guard digits() else {
            switch rest.first {
            case UInt8(ascii: "+"): throw misread("write the number without \"+\"")
            case UInt8(ascii: "."): throw misread("write a digit before the point")
            default: throw misread(nil)
            }
        }
        if peek(end) == UInt8(ascii: ".") {
            end = rest.index(after: end)
            guard digits() else { throw misread("write a digit after the point") }
        }
        if let c = peek(end), c == UInt8(ascii: ",") || c == UInt8(ascii: "_") {
            let after = rest.index(after: end)
            if let d = peek(after), isDigit(d) { throw misread("write \"\(withoutSeparators)\" without separators") }
        }
        if let c = peek(end), c | 0x20 == UInt8(ascii: "e") {
            let mark = end
            end = rest.index(after: end)
            if let sign = peek(end), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                end = rest.index(after: end)
            }
            if !digits() { end = mark }
        }
        guard let value = Double(Substring(rest[..<end])), value.isFinite else {
            throw misread("the number is too large")
        }
        skip(to: end)
        return value
    }

    private var withoutSeparators: String {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        for (i, byte) in bytes.enumerated() {
            let isSeparator = byte == UInt8(ascii: ",") || byte == UInt8(ascii: "_")
            if isSeparator, i > 0, isDigit(bytes[i - 1]), i + 1 < bytes.count, isDigit(bytes[i + 1]) { continue }
            kept.append(byte)
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private func peek(_ i: Substring.UTF8View.Index) -> UInt8? { i < rest.endIndex ? rest[i] : nil }

    private mutating func skip(to end: Substring.UTF8View.Index) {
        rest = rest[end...]
        skipBlanks()
    }

    private mutating func skipBlanks() { while rest.first == 32 { rest.removeFirst() } }

    /// A text without the blanks at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        let front = text.drop { $0 == " " }
        return String(front.prefix(front.count - front.reversed().prefix { $0 == " " }.count))
    }

    /// The text with full-width letters, digits and signs made half-width; nil when there are none.
    static func halfWidth(_ text: String) -> String? {
        func isWide(_ s: Unicode.Scalar) -> Bool { (0xFF01...0xFF5E).contains(s.value) || s.value == 0x3000 }
        guard text.unicodeScalars.contains(where: isWide) else { return nil }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isWide(scalar) {
                plain.append(scalar)
            } else {
                plain.append(scalar.value == 0x3000 ? " " : Unicode.Scalar(scalar.value - 0xFEE0)!)
            }
        }
        return String(plain)
    }
}

private func isDigit(_ c: UInt8) -> Bool { c >= 48 && c <= 57 }

/// ASCII letters and every byte of a scalar beyond ASCII, so that a Chinese unit is one word.
private func isLetter(_ c: UInt8) -> Bool { (c | 0x20 >= 97 && c | 0x20 <= 122) || c >= 0x80 }
