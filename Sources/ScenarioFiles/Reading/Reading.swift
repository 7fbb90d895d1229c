/// One reading of one scenario: where findings go, and how files beside it are found.
final class Reading {
    let diagnostics: Diagnostics
    let files: any FileSource
    /// Ids that targets may name.
    let measures: [String]
    /// Their units by id: `s`, `h`, or `1` where none is given.
    let units: [String: String]
    /// Whether something was wrong before the reading began: the timetable of a consolidation, which has been spoken of.
    let isTimetableBroken: Bool

    init(diagnostics: Diagnostics, files: any FileSource, measures: [String], units: [String: String] = [:]) {
        self.diagnostics = diagnostics
        self.files = files
        self.measures = measures
        self.units = units
        isTimetableBroken = diagnostics.hasErrors
    }

    /// Says that a node is of another shape than expected; nil, for a format to return.
    @discardableResult
    func refuse<Value>(_ node: YAMLNode, _ path: FieldPath, expected: String, hint: String? = nil) -> Value? {
        diagnostics.error(
            at: node.position, field: path.description, found: node.summary, expected: expected, hint: hint)
        return nil
    }

    /// The same where no value is wanted.
    func refuse(_ node: YAMLNode, _ path: FieldPath, expected: String, hint: String? = nil) {
        let _: Never? = refuse(node, path, expected: expected, hint: hint)
    }
}
