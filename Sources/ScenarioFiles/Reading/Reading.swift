import Messages
import Scenarios

/// One reading of one scenario: where findings go, and how files beside it are found.
final class Reading {
    let diagnostics: Diagnostics
    let files: any FileSource
    /// Measures that may be named.
    let measures: [MeasureFacts]
    /// Whether something was wrong before the reading began: a file with a part of the scenario (`PartFiles`), which has been spoken of.
    let isPartBroken: Bool

    init(diagnostics: Diagnostics, files: any FileSource, measures: [MeasureFacts]) {
        self.diagnostics = diagnostics
        self.files = files
        self.measures = measures
        isPartBroken = diagnostics.hasErrors
    }

    /// The measure with an id; nil if there is none.
    func measure(_ id: String) -> MeasureFacts? { measures.first { $0.id == id } }

    /// Says that a node is of another shape than expected; nil, for a format to return.
    @discardableResult
    func refuse<Value>(_ node: YAMLNode, _ path: FieldPath, expected: Words, hint: Words? = nil) -> Value? {
        diagnostics.error(
            at: node.position, field: path.description, found: node.summary, expected: expected, hint: hint)
        return nil
    }

    /// The same where no value is wanted.
    func refuse(_ node: YAMLNode, _ path: FieldPath, expected: Words, hint: Words? = nil) {
        let _: Never? = refuse(node, path, expected: expected, hint: hint)
    }
}
