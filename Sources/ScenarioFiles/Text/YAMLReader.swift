import CFyaml

/// Reads one YAML 1.2 document into a located tree, over libfyaml's event parser.
///
/// Anchors, aliases and merge keys are resolved here, not by the library, within a budget of nodes and depth.
public enum YAMLReader {
    /// Bytes of a document at most.
    public static let sizeLimit = 4 << 20
    /// Nodes of a document at most, aliases counted as what they stand for.
    public static let nodeLimit = 200_000
    /// Lists and mappings within one another at most.
    public static let depthLimit = 64

    /// Reads a document; throws every finding: bad UTF-8, tabs, syntax, duplicate or composed keys, tags, aliases
    /// without an anchor or beyond the budget, a second document, none at all.
    public static func read(_ text: String, file: String) throws(ScenarioFileError) -> YAMLNode {
        try read(Array(text.utf8), file: file)
    }

    /// Reads a document from bytes.
    public static func read(_ bytes: [UInt8], file: String) throws(ScenarioFileError) -> YAMLNode {
        let source = try SourceText(bytes, file: file, limit: sizeLimit)
        guard let root = try parse(source) else {
            throw ScenarioFileError(
                Finding(at: SourcePosition(file: file), found: "an empty file", expected: "a YAML document"))
        }
        return root
    }

    /// Reads a file of the disk, shown to the user as `file`.
    public static func read(path: String, shownAs file: String) throws(ScenarioFileError) -> YAMLNode {
        try read(SourceText(path: path, shownAs: file, limit: sizeLimit).bytes, file: file)
    }

    /// The document of a text, nil when there is none.
    ///
    /// - Parameter isCell: whether the text is a cell of a table, for messages.
    static func parse(_ source: SourceText, isCell: Bool = false) throws(ScenarioFileError) -> YAMLNode? {
        let diagnostics = Diagnostics()
        refuseHazards(in: source, diagnostics)
        try diagnostics.throwIfErrors()
        var builder = YAMLTreeBuilder(source, diagnostics, isCell: isCell)
        source.bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { run(on: $0, into: &builder) }
        }
        try diagnostics.throwIfErrors()
        return builder.root
    }

    /// Refuses what a scenario never needs and libfyaml 0.7.12 reads beyond its memory on: lines that begin with `%`,
    /// byte order marks inside the text, tabs next to an indicator (`? a:` tab `-`); and tabs as indentation, which
    /// YAML forbids. A tab in a comment that has its line to itself is allowed.
    private static func refuseHazards(in source: SourceText, _ diagnostics: Diagnostics) {
        var before: UInt8 = 0  // the last byte of this line that is not blank
        var isComment = false
        var isLineStart = true
        var positions = LinePositions(source.bytes, file: source.file)
        for (offset, byte) in source.bytes.enumerated() {
            switch byte {
            case 10, 13: (before, isComment) = (0, false)
            case 32: break
            case 9:
                guard !isComment, before == 0 || ":-?".utf8.contains(before) else { break }
                diagnostics.error(
                    at: positions.advance(to: offset), found: "a tab", expected: "spaces",
                    hint: "indent with spaces, and put a space after \":\" and \"-\"")
            default:
                if isLineStart, byte == UInt8(ascii: "%") {
                    diagnostics.error(
                        at: positions.advance(to: offset), found: "a line that begins with \"%\"",
                        expected: "a document without directives", hint: "remove the line")
                }
                if byte == 0xEF, source.bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]) {
                    diagnostics.error(
                        at: positions.advance(to: offset), found: "a byte order mark (U+FEFF)",
                        expected: "none but at the beginning of the file", hint: "delete the invisible character here")
                }
                if before == 0, byte == UInt8(ascii: "#") { isComment = true }
                before = byte
            }
            isLineStart = byte == 10 || byte == 13
        }
    }

    private static func run(on bytes: UnsafeBufferPointer<CChar>, into builder: inout YAMLTreeBuilder) {
        // An empty buffer may have no address, which libfyaml would take for a missing argument.
        guard bytes.count > 0 else { return }
        guard let collector = hotline_fy_collecting_diag() else { preconditionFailure("no memory for libfyaml") }
        defer { fy_diag_unref(collector) }
        guard let parser = hotline_fy_parser(collector, bytes.baseAddress, bytes.count) else {
            preconditionFailure("no memory for libfyaml")
        }
        defer {
            // libfyaml 0.7.12 frees a diagnostics object without the errors it collected.
            fy_diag_reset_error(collector)
            fy_parser_destroy(parser)
        }
        while let event = fy_parser_parse(parser) {
            let goesOn = builder.take(event)
            fy_parser_event_free(parser, event)
            if !goesOn { return }
        }
        var cursor: UnsafeMutableRawPointer?
        var reported = false
        while let fault = fy_diag_errors_iterate(collector, &cursor) {
            guard fault.pointee.type == FYET_ERROR, !reported else { continue }
            // What follows the first syntax error is a consequence of it.
            reported = true
            let message = fault.pointee.msg.map { String(cString: $0) } ?? ""
            builder.syntaxError(message, line: Int(fault.pointee.line) - 1, column: Int(fault.pointee.column) - 1)
        }
        if !reported, fy_parser_get_stream_error(parser) { builder.syntaxError("", line: nil, column: 0) }
    }
}
