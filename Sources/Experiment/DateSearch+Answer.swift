import Statistics

extension DateSearch {
    /// Shifts, and what they come to.
    public struct Plan: Sendable {
        /// Days by group; later, if positive.
        public let shifts: [Int]
        /// Weeks that miss a target without reinforcement.
        public let weeksShort: Int
        /// Those of them that no number of heads helps.
        public let weeksNotKept: Int
        /// Further heads, summed over weeks.
        public let headWeeks: Int
        /// Hours they are at the desk.
        public let headHours: Double
        /// What these cost.
        public let price: Double
        /// Missed calls of the period with the reinforcement, a replication.
        public let missed: Estimate
        /// The same without it.
        public let missedBefore: Estimate
        /// Replications behind all of this.
        public let replications: Int

        /// What a plan is judged by.
        var score: Score { Score(weeksNotKept: weeksNotKept, price: price, missed: missed.mean) }
    }

    /// First that targets are kept, then what it costs, then what is missed; less is better.
    struct Score: Comparable {
        let weeksNotKept: Int
        let price: Double
        let missed: Double

        static func < (a: Score, b: Score) -> Bool {
            (a.weeksNotKept, a.price, a.missed) < (b.weeksNotKept, b.price, b.missed)
        }
    }

    /// What a search found.
    public struct Answer: Sendable {
        /// What moved.
        public let groups: [Group]
        /// The plans in the order in which they were tried; the stated dates are the first.
        public private(set) var plans: [Plan]
        /// Why the search ended.
        public internal(set) var ending: PatternSearch.Ending
        /// The plans that are compared with each other: those with most replications.
        public private(set) var compared: [Int]

        init(groups: [Group], plans: [Plan], ending: PatternSearch.Ending) {
            self.groups = groups
            self.plans = plans
            self.ending = ending
            compared = Array(plans.indices)
        }

        /// The stated dates.
        public var stated: Plan { plans[0] }
        /// The best plan, the first of equals.
        public var chosen: Int { compared.min { plans[$0].score < plans[$1].score }! }
        /// The plans with fewest weeks that are not kept, of which none is as cheap and misses fewer calls, by price.
        public var frontier: [Int] { Answer.frontier(plans, among: compared) }

        /// Puts plans with all replications in place of those with few.
        mutating func adopt(_ final: [Int: Plan]) {
            for (index, plan) in final { plans[index] = plan }
            compared = final.keys.sorted()
        }

        static func frontier(_ plans: [Plan], among places: [Int]) -> [Int] {
            let least = places.map { plans[$0].weeksNotKept }.min()
            let sorted = places.filter { plans[$0].weeksNotKept == least }.sorted {
                (plans[$0].price, plans[$0].missed.mean, $0) < (plans[$1].price, plans[$1].missed.mean, $1)
            }
            var frontier: [Int] = []
            for place in sorted
            where frontier.last.map({ plans[place].missed.mean < plans[$0].missed.mean }) ?? true {
                frontier.append(place)
            }
            return frontier
        }

        /// Who is worth all replications besides the stated dates: the frontier from its cheap end, then the next best.
        static func finalists(_ plans: [Plan], most: Int) -> [Int] {
            let frontier = frontier(plans, among: Array(plans.indices))
            let rest = plans.indices.filter { !frontier.contains($0) }.sorted {
                plans[$0].score == plans[$1].score ? $0 < $1 : plans[$0].score < plans[$1].score
            }
            // Two of the next best at least: with few replications the best may look like the second.
            let first = frontier.filter { $0 != 0 }.prefix(most - 2)
            return Array((first + rest.filter { $0 != 0 }).prefix(most))
        }
    }
}
