import Distributions
import Glibc
import Scenarios
import SimulationTime
import WorkingCalendar

/// The topics of a category as the event loop sees them.
struct SubjectRule: BitwiseCopyable, Sendable {
    /// Its topics among all.
    let topics: Rows
    let missing: Double
    /// Mean milliseconds between changes of policy that take effect unannounced; 0 for none.
    let changeEvery: Double
    let noticed: Double
    let selfService: Double
}

/// Experts who come to the floor for a month.
struct ExpertRule: BitwiseCopyable, Sendable {
    let group: Int
    let below: Double
    /// The first of its rows in `KnowledgeTable.counts`, one a subject.
    let counts: Int
}

/// What is the same for all topics.
struct KnowledgeTable: Sendable {
    var subjects: [SubjectRule] = []
    /// Upper ends of the topics' shares, subject after subject, each on 0…1.
    var ends: [Double] = []
    var fill = DelayRule()
    var within: DeadlineRule?
    var experts: [ExpertRule] = []
    /// Whether a subject counts for experts, row after row.
    var counts: [Bool] = []
    /// Subject by category; −1 for none.
    var subjectOf: [Int] = []

    /// Nothing that anybody could look up.
    init() {}

    init(_ scenario: Scenario, _ samplers: SamplerStore) throws {
        guard let base = scenario.knowledge else { return }
        fill = try DelayRule(base.fill, samplers)
        within = base.fillWithin?.rule
        subjectOf = scenario.categories.map { name in base.subjects.firstIndex { $0.category == name } ?? -1 }
        for subject in base.subjects {
            let shares = (1...subject.topics).map { pow(Double($0), -subject.popularity) }
            let first = ends.count
            ends += World.cumulate(shares)
            let changes = (subject.changes?.perDay ?? 0) * (1 - subject.announced)
            subjects.append(
                SubjectRule(
                    topics: Rows(first: first, end: ends.count), missing: subject.missing,
                    changeEvery: changes > 0 ? Double(SimSpan.day.milliseconds) / changes : 0,
                    noticed: subject.noticed, selfService: subject.selfService))
        }
        for experts in base.experts {
            self.experts.append(
                ExpertRule(
                    group: scenario.frontOffice.groups.firstIndex { $0.name == experts.group }!, below: experts.below,
                    counts: counts.count))
            counts += base.subjects.map { experts.categories.isEmpty || experts.categories.contains($0.category) }
        }
    }

    /// Subject of a category; −1 for none.
    func subject(of category: Int) -> Int { subjectOf.isEmpty || category < 0 ? -1 : subjectOf[category] }
}
