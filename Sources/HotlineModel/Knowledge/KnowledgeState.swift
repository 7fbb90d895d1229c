import Distributions
import SimulationTime

/// What a topic of the knowledge base is good for.
struct TopicState: BitwiseCopyable {
    enum Condition: UInt8, BitwiseCopyable { case known, stale, missing }

    var condition = Condition.known
    /// Whether somebody has found the gap and it is being filled.
    var isReported = false
    /// Gaps found in it so far.
    var gaps: UInt32 = 0
    /// When it is to be filled.
    var due = SimTime.never
    /// Type of the contact, and row of the unit, for which the gap is counted; `Call.nobody` for no unit.
    var type: UInt32 = 0
    var row = Call.nobody
}

/// The knowledge base of one replication.
struct KnowledgeState: ~Copyable {
    var topics: Block<TopicState>
    let ends: Block<Double>
    let subjects: Block<SubjectRule>
    /// A number for each subject, from which all about its topics is drawn.
    let numbers: Block<UInt64>
    /// Changes of policy so far, by subject.
    var changes: Block<UInt32>
    let experts: Block<ExpertRule>
    let counts: Block<Bool>
    /// Whether a group's heads come; empty if they all always do.
    var isCalled: Block<Bool>
    /// Accepted contacts, and those answered directly, of this month by subject.
    var accepted: Block<Int64>
    var direct: Block<Int64>

    init(_ world: World, replication: Int) {
        let table = world.knowledge
        ends = Block(table.ends)
        subjects = Block(table.subjects)
        numbers = Block(
            table.subjects.indices.map {
                RandomStream(
                    seed: world.seed, replication: replication, purpose: "knowledge", subject: String($0)
                ).bits()
            })
        topics = Block(repeating: TopicState(), count: table.ends.count)
        changes = Block(repeating: 0, count: table.subjects.count)
        accepted = Block(repeating: 0, count: table.subjects.count)
        direct = Block(repeating: 0, count: table.subjects.count)
        experts = Block(table.experts)
        counts = Block(table.counts)
        var called = Array(repeating: true, count: table.experts.isEmpty ? 0 : world.groups.count)
        for expert in table.experts { called[expert.group] = false }
        isCalled = Block(called)
    }

    /// The topic in whose share a number lies.
    func topic(at u: Double, of subject: Int) -> Int {
        var low = subjects[subject].topics.first
        var high = subjects[subject].topics.end - 1
        while low < high {
            let middle = (low + high) / 2
            if u < ends[middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
