import Distributions
import SimulationTime

/// Who of the planned heads comes: a crew comes when heads rise or an old crew is relieved, and each of its heads stays away with the
/// probability of shrinkage. Heads that fall are those who came first.
///
/// Draws depend on the plan alone, one a head and shift from a stream of the group's own.
struct Crews: ~Copyable {
    /// Heads that came together.
    private struct Crew {
        let until: Int64
        /// For each head whether it came, the first to leave in front.
        var came: [Bool]
    }

    /// State of a group with shrinkage.
    private struct Group {
        let shrinkage: Double
        let shift: Int64
        let stream: RandomStream
        var crews: [Crew] = []
        var planned = 0
        var absent = 0

        mutating func plan(_ heads: Int, at now: Int64) -> Int {
            while let first = crews.first, first.until <= now { leave(first.came.count) }
            if heads < planned { leave(planned - heads) }
            if heads > planned {
                let came = (planned..<heads).map { _ in stream.uniform() >= shrinkage }
                absent += came.count { !$0 }
                planned = heads
                crews.append(Crew(until: now + shift, came: came))
            }
            return absent
        }

        private mutating func leave(_ heads: Int) {
            var left = heads
            while left > 0 {
                let leaving = min(left, crews[0].came.count)
                absent -= crews[0].came[..<leaving].count { !$0 }
                crews[0].came.removeFirst(leaving)
                if crews[0].came.isEmpty { crews.removeFirst() }
                left -= leaving
            }
            planned -= heads
        }
    }

    private var groups: [Group?]
    /// Lengths of the breaks that wait for the end of a call, by group.
    var breaksDue: [[Int64]]

    init(_ world: World, replication: Int) {
        groups = world.groups.map { group in
            guard group.shrinkage > 0 else { return nil }
            let stream = RandomStream(
                seed: world.seed, replication: replication, purpose: "absence", subject: group.name)
            return Group(shrinkage: group.shrinkage, shift: group.shift, stream: stream)
        }
        breaksDue = Array(repeating: [], count: world.groups.count)
    }

    /// How many of the planned heads of a group are absent now. Called at every tick.
    mutating func absent(_ group: Int, of heads: Int, at now: Int64) -> Int {
        groups[group]?.plan(heads, at: now) ?? 0
    }
}
