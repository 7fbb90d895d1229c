import Messages

extension YAMLTreeBuilder {
    /// Reports a syntax error of libfyaml in plain words; `line` and `column` from 0, no line for the last place read.
    mutating func syntaxError(_ message: String, line: Int?, column: Int) {
        var offset = line.map { positions.offset(line: $0, column: column) } ?? lastOffset
        // A quote that nobody closed is found lines later: it is shown where it was opened.
        if message.contains("without closing quote") || message.contains("wrongly indented double-quoted")
            || message.contains("wrongly indented single-quoted"),
            let quote = source.bytes[min(lastOffset, offset)...].firstIndex(where: { $0 == 34 || $0 == 39 })
        {
            offset = quote
        }
        let atEnd = !source.bytes[min(offset, source.bytes.count)...].contains { $0 > 32 }
        let text = positions.trimmedLine(at: offset)
        let advice = YAMLTreeBuilder.advice(on: message)
        var expected = advice.expected
        if atEnd || message.hasPrefix("missing comma in flow") || message.hasPrefix("mismatched flow")
            || message.contains("without a closing"),
            let innermost = openPositions.last
        {
            expected = YAMLTreeBuilder.bracket(
                innermost.isSequence ? "]" : "}", ofLine: isCell ? nil : innermost.position.line)
            if !atEnd { expected = "\",\" or \(expected)" }
        }
        let isWide = text.contains("：") && !text.contains(": ")
        diagnostics.error(
            at: positions.position(of: offset),
            found: atEnd ? isCell ? "the end of the cell" : "the end of the file" : Misread.quote(text),
            expected: expected, hint: isWide ? "write \": \" with a half-width colon and a space" : advice.hint)
    }

    private static func bracket(_ sign: String, ofLine line: Int?) -> Words {
        line.map { "\"\(sign)\" to close the bracket of line \($0)" } ?? "\"\(sign)\" to close the bracket"
    }

    /// What a message of libfyaml means to somebody who wrote a scenario: the first row whose words it holds.
    static func advice(on message: String) -> (expected: Words, hint: Words?) {
        for row in adviceTable where message.contains(row.words) { return (row.expected, row.hint) }
        return (message.isEmpty ? "valid YAML" : "valid YAML: \(message)", nil)
    }

    private static let indentation: Words = "entries of one mapping or list to begin in one column"

    private static let adviceTable: [(words: String, expected: Words, hint: Words?)] = [
        ("without closing quote", "a closing quote", "a quote inside quotes is written twice"),
        ("quoted scalar used as key", "a key on one line", nil),
        ("wrongly indented double-quoted", "a closing quote, or the text indented", nil),
        ("wrongly indented single-quoted", "a closing quote, or the text indented", nil),
        ("content after single-quoted", "nothing after the closing quote", "a quote inside quotes is written twice"),
        ("content after double-quoted", "nothing after the closing quote", "write \\\" for a quote inside quotes"),
        ("invalid escape", "an escape that YAML knows, such as \\n or \\\"", "use single quotes to keep \\ as it is"),
        ("nested block mapping on the same line", "one \": \" on a line", "put text with \": \" in it between quotes"),
        (
            "invalid multiline plain key", "\"key: value\" with entries in one column",
            "put a space after \":\" and indent with the lines around it"
        ),
        ("could not find expected ':'", "\"key: value\"", "put \": \" after the key"),
        ("mapping in plain multiline", indentation, "indent with the lines around it"),
        ("indentation in mapping", indentation, "indent with the lines around it"),
        ("did not find expected key", indentation, "a list and a mapping cannot be mixed"),
        ("did not find expected '-'", indentation, "begin each item of a list with \"- \""),
        ("invalid value after mapping", indentation, nil),
        ("block sequence on the same line", "a list to begin on a line of its own", nil),
        ("block sequence entries not allowed", "a list to begin on a line of its own", nil),
        ("extra closing", "no closing bracket without an opening one", nil),
        ("mismatched flow", "the bracket that closes the last one opened", nil),
        ("missing comma in flow", "\",\" between values", nil),
        ("without a closing bracket", "a closing bracket", nil),
        ("plain scalar cannot start with", "a text that begins with a letter or digit", "put it between quotes"),
        ("tab", "spaces", "indent with spaces"),
        ("two anchors", "one anchor", nil),
        ("anchor plus alias", "an anchor or an alias, not both", nil),
        ("unexpected alias", "a value", nil),
        ("directive", "a document without directives", "remove lines that begin with \"%\""),
        ("missing document start", "\"---\" or nothing before the document", nil),
        ("did not find expected node content", "a value", nil),
        ("wrongly indented", indentation, "indent with the lines around it"),
        ("block scalar", "the text indented under \"|\" or \">\"", nil),
        ("comment", "a space before \"#\"", nil),
    ]
}
