import SimulationTime

/// The document behind a scenario's rules, article by article: which values of the scenario encode it, and what it is seen by.
///
/// It changes nothing that is simulated. `hotline explain` shows it.
public struct Regulation: Codable, Hashable, Sendable {
    /// Titles by language code, as of a scenario.
    public var title: [String: String] = [:]
    /// The document's number, such as 市政规〔2022〕11号.
    public var document = ""
    /// The articles in the document's order.
    public var articles: [Article] = []
    /// Where it can be read.
    public var source = ""

    /// A regulation without articles.
    public init() {}
}

/// A rule of a regulation and where the scenario has it.
public struct Article: Codable, Hashable, Sendable {
    /// Id, such as `GL-13.2.1`.
    public var id = ""
    /// Where the document says it, such as 第十三条(二)1.
    public var article = ""
    /// The rule in short, by language code.
    public var title: [String: String] = [:]
    /// First day on which it is in force; nil: always.
    public var from: CivilDate?
    /// Last day on which it is in force; it counts.
    public var to: CivilDate?
    /// Paths of the values that encode it, as `--set` writes them.
    public var setAt: [String] = []
    /// Id of the measure that counts what the rule touches; nil: it is not counted.
    public var touches: String?
    /// Id of the measure that moves when the rule is switched off; nil: that of `touches`.
    public var changes: String?
    /// What both are measured on, `SCOPE/KEY`; nil: everything.
    public var of: String?
    /// Changes `PATH=VALUE` that switch the rule off; none: it cannot be switched off.
    public var without: [String] = []

    /// An article without anything.
    public init() {}

    /// Id of the measure that shows what the rule does; nil if none is named.
    public var shownBy: String? { changes ?? touches }

    /// Kind and key of what it is measured on.
    public var scope: (kind: String, key: String) {
        guard let of else { return ("all", "all") }
        let parts = of.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count == 2 ? parts[1] : parts[0])
    }

    /// Whether it is in force on a day.
    public func isInForce(on date: CivilDate) -> Bool { date.lies(from: from, to: to) }
}
