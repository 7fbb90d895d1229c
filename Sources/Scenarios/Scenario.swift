import SimulationTime

/// What a planner states: a hotline, its demand, its seats, what it promises. Values with units; knows no file.
///
/// Every property starts at the value a scenario gets that does not mention it. `problems()` lists what is wrong with
/// a scenario as typed values with the path of the field; whoever has the file adds line and column.
public struct Scenario: Codable, Sendable {
    /// Folder-safe name: results go to `results/<name>/`.
    public var name = ""
    /// Titles by language code (`en`, `zh`); a title for all languages stands under an empty code.
    public var title: [String: String] = [:]
    /// What this scenario is for, in a sentence or two.
    public var about = ""
    /// The simulated stretch of time.
    public var period = Period()
    /// Which days are working days.
    public var calendar = CalendarChoice.china
    /// Width of a reporting slot: 15, 30 or 60 minutes.
    public var slot = SimSpan.minutes(30)
    /// Independent replications of a run that is not told otherwise.
    public var replications = 20
    /// Seed of all random streams.
    public var seed: UInt64 = 1
    /// Contacts that come.
    public var demand = Demand()
    /// Who answers them.
    public var frontOffice = FrontOffice()
    /// Who handles what becomes an order; empty: orders are counted and not followed.
    public var organisations: [Organisation] = []
    /// How orders are handled.
    public var rules = CaseRules()
    /// Whether matters are solved and how callers rate; nil: all are, and the answers are as stated.
    public var satisfaction: Satisfaction?
    /// What seats can look up; nil: what they answer does not change.
    public var knowledge: KnowledgeBase?
    /// Legacy hotlines that become one number; nil: none do.
    public var consolidation: Consolidation?
    /// The document behind the rules; nil: none is named. Changes nothing that is simulated.
    public var regulation: Regulation?
    /// How the units are assessed; nil: they are not.
    public var scorecard: Scorecard?
    /// What is promised.
    public var targets = Targets()

    /// A scenario with nothing in it.
    public init() {}
}

/// The simulated stretch of time, from `from − warmUp` to `to`.
public struct Period: Codable, Hashable, Sendable {
    /// The first instant that counts.
    public var from = SimTime(milliseconds: 0)
    /// The first instant that no longer counts.
    public var to = SimTime(milliseconds: 0)
    /// Simulated before `from` and not counted.
    public var warmUp = SimSpan.zero

    /// An empty period.
    public init() {}

    /// The instant at which the simulation begins, empty.
    public var start: SimTime { from - warmUp }
}
