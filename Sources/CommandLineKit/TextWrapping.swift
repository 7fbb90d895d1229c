/// Breaks text into lines of a given width in columns.
///
/// Lines break at white space and beside wide East Asian characters, but not before closing nor behind opening punctuation.
/// U+00A0 keeps words together and comes out as an ordinary space. What is longer than a line stands out rather than being cut.
enum TextWrapping {
    private struct Piece {
        var text: String
        var width: Int
        var followsSpace: Bool
    }

    /// The lines of one paragraph; an empty text has none.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(text) {
            let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
            if !line.isEmpty, used + gap + piece.width > width {
                lines.append(line)
                (line, used) = (piece.text, piece.width)
            } else {
                line += (gap > 0 ? " " : "") + piece.text
                used += gap + piece.width
            }
        }
        return (line.isEmpty ? lines : lines + [line]).map { line in String(line.map { $0 == "\u{A0}" ? " " : $0 }) }
    }

    /// The lines of paragraphs parted by empty lines; a line that starts with a space is kept as it is.
    static func paragraphs(_ text: String, width: Int) -> [String] {
        var result: [String] = []
        var open: [Substring] = []
        func closeParagraph() {
            result += lines(open.joined(separator: " "), width: width)
            open = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty || line.hasPrefix(" ") {
                closeParagraph()
                result.append(String(line))
            } else {
                open.append(line)
            }
        }
        closeParagraph()
        return result
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var last: Character?
        for character in text {
            let isSpace = character.isWhitespace && character != "\u{A0}"
            defer { last = character }
            if isSpace { continue }
            let width = character.displayWidth
            let afterSpace = last.map { $0.isWhitespace && $0 != "\u{A0}" } ?? false
            if let before = last, !afterSpace, !mayBreak(between: before, and: character) {
                pieces[pieces.count - 1].text.append(character)
                pieces[pieces.count - 1].width += width
            } else {
                pieces.append(Piece(text: String(character), width: width, followsSpace: afterSpace))
            }
        }
        return pieces
    }

    private static let closing = Set("，。、；：？！）」』】》〉”’％…—～·,.;:?!%/)]}\u{A0}")
    private static let opening = Set("（「『【《〈“‘([{/\u{A0}")

    private static func mayBreak(between before: Character, and after: Character) -> Bool {
        (before.displayWidth == 2 || after.displayWidth == 2) && !closing.contains(after) && !opening.contains(before)
    }
}
