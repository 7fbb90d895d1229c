/// Options and flags under one heading, to be shared between commands.
///
/// ```swift
/// let common = OptionGroup("Common options", [quiet, lang])
/// ```
public struct OptionGroup: Sendable {
    /// The heading in help.
    public let title: String
    /// Options and flags in the order of help.
    public let parameters: [any Parameter]

    /// A group under `title`, which needs no colon.
    public init(_ title: String, _ parameters: [any Parameter]) {
        precondition(parameters.allSatisfy { $0.spec.kind != .argument }, "an argument belongs to its command")
        self.title = title
        self.parameters = parameters
    }

    var specs: [ParameterSpec] { parameters.map(\.spec) }
}
