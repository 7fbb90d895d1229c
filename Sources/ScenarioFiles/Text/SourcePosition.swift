/// A place in a text that a person wrote: a file, a line and a column, both counted from 1.
///
/// Columns count Unicode scalars, as editors do for Chinese text, not bytes.
public struct SourcePosition: Hashable, Sendable {
    /// The file as it is shown to the user, or another name of the text's origin such as `--set demand.growth`.
    public var file: String
    /// The line, from 1; 0 for the text as a whole.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int

    /// Makes a position.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// A text as a whole: a file that is missing, an option of the command line.
    public static func whole(_ file: String) -> SourcePosition { SourcePosition(file: file, line: 0, column: 0) }
}

extension SourcePosition: Comparable, CustomStringConvertible {
    /// By file, then line, then column.
    public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }

    /// `FILE:LINE:COL`, or `FILE` for the text as a whole.
    public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
