import SimulationTime

/// The document behind a scenario's rules, article by article: which values of the scenario encode it, and what it is seen by.
///
/// It changes nothing that is simulated. `hotline explain` shows it.
public struct Regulation: Codable, Hashable, Sendable {
    /// Titles by language code, as of a scenario.
    public var title: [String: String] = [:]
    /// The document's number, such as 市政规〔2022〕11号.
    public var document = ""
    /// First day on which it is in force; nil: always. Articles without a day of their own have this one.
    public var from: CivilDate?
    /// Last day on which it is in force; it counts. Articles without a day of their own have this one.
    public var to: CivilDate?
    /// The articles in the document's order.
    public var articles: [Article] = []
    /// Where it can be read.
    public var source = ""

    /// A regulation without articles.
    public init() {}

    /// First and last day on which an article is in force: its own, else those of the document.
    public func force(of article: Article) -> (from: CivilDate?, to: CivilDate?) {
        (article.from ?? from, article.to ?? to)
    }

    /// Whether the document is in force on a day.
    public func isInForce(on date: CivilDate) -> Bool { date.lies(from: from, to: to) }

    /// Whether an article is in force on a day.
    public func isInForce(_ article: Article, on date: CivilDate) -> Bool {
        let force = force(of: article)
        return date.lies(from: force.from, to: force.to)
    }
}

/// A rule of a regulation and where the scenario has it.
public struct Article: Codable, Hashable, Sendable {
    /// Id, such as `GL-13.2.1`.
    public var id = ""
    /// Where the document says it, such as 第十三条(二)1.
    public var article = ""
    /// The rule in short, by language code.
    public var title: [String: String] = [:]
    /// First day on which it is in force; nil: that of the document.
    public var from: CivilDate?
    /// Last day on which it is in force; it counts. Nil: that of the document.
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
}
