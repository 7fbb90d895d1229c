extension Character {
    /// Columns of a terminal that the character takes: 0 for marks and controls, 2 for the wide ones of East Asia and for
    /// emoji, 1 for all others (Unicode Standard Annex 11, ambiguous ones taken as narrow).
    var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return Self.wideRanges.contains { $0 ~= first.value } ? 2 : 1
        }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initial consonants
        0x2E80...0x303E,  // radicals, CJK punctuation
        0x3041...0x33FF,  // kana, enclosed CJK
        0x3400...0x4DBF,  // extension A
        0x4E00...0x9FFF,  // unified ideographs
        0xA000...0xA4CF,  // Yi
        0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
        0xF900...0xFAFF,  // compatibility ideographs
        0xFE10...0xFE19, 0xFE30...0xFE6F,  // vertical and small forms
        0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
        0x1B000...0x1B2FF, 0x1F200...0x1F265,  // kana supplement, enclosed ideographs
        0x20000...0x3FFFD,  // extensions B and on
    ]
}

extension StringProtocol {
    /// Columns of a terminal that the text takes when it is on one line.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// The text with spaces behind it until it takes `width` columns.
    func padded(to width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }

    /// The text with spaces in front of it until it takes `width` columns.
    func paddedLeft(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - displayWidth)) + String(self)
    }

    /// The longest start of the text that fits into `width` columns.
    func fitting(_ width: Int) -> String {
        var taken = 0
        return String(
            prefix { character in
                taken += character.displayWidth
                return taken <= width
            })
    }
}
