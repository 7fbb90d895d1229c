/// The help of a command or a group, before it is laid out for a width.
public struct HelpPage: Sendable {
    struct Row: Sendable {
        var label: String
        var text: String
    }

    struct Section: Sendable {
        var title: String
        var rows: [Row]
    }

    var abstract: String
    var usageTitle: String
    var usage: String
    var discussion: String
    var sections: [Section]
    var examplesTitle: String
    var examples: [Command.Example]
    var closing: String

    /// The page as text that ends with a line end.
    ///
    /// - Parameter width: columns of the terminal; a label longer than a third of them gets a line of its own.
    public func rendered(width: Int) -> String {
        var blocks: [[String]] = []
        if !abstract.isEmpty { blocks.append(TextWrapping.lines(abstract, width: width)) }
        blocks.append(usageLines(width))
        if !discussion.isEmpty { blocks.append(TextWrapping.paragraphs(discussion, width: width)) }
        let labels = sections.flatMap(\.rows).map(\.label.displayWidth)
        let column = 2 + (labels.filter { $0 <= width / 3 }.max() ?? 0) + 2
        for section in sections where !section.rows.isEmpty {
            blocks.append([section.title] + section.rows.flatMap { lines(of: $0, column: column, width: width) })
        }
        if !examples.isEmpty { blocks.append([examplesTitle] + examples.flatMap { lines(of: $0, width: width) }) }
        if !closing.isEmpty { blocks.append(TextWrapping.lines(closing, width: width)) }
        return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    private func usageLines(_ width: Int) -> [String] {
        let indent = usageTitle.displayWidth + 1
        let lines = TextWrapping.lines(usage, width: width - indent)
        return lines.enumerated().map { index, line in
            (index == 0 ? usageTitle : "").padded(to: indent) + (index == 0 ? "" : "    ") + line
        }
    }

    private func lines(of row: Row, column: Int, width: Int) -> [String] {
        let texts = TextWrapping.lines(row.text, width: width - column)
        let label = "  " + row.label
        guard let first = texts.first else { return [label] }
        let indented = texts.dropFirst().map { String(repeating: " ", count: column) + $0 }
        if label.displayWidth + 2 > column { return [label, String(repeating: " ", count: column) + first] + indented }
        return [label.padded(to: column) + first] + indented
    }

    private func lines(of example: Command.Example, width: Int) -> [String] {
        ["  " + example.line] + TextWrapping.lines(example.note, width: width - 6).map { "      " + $0 }
    }
}
