import SimulationTime

/// A category that a group of seats can take.
public struct Skill: Codable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The category.
    public var category = ""
    /// Rank of its callers among those a freed seat of the group could take: 1 goes first.
    public var priority = 1
    /// Factor on the talk time when this group takes the call: 1.2 for seats that need a fifth longer.
    public var talkFactor = 1.0
    /// Share of the accepted calls that this group answers by itself; nil: that of the category.
    public var directAnswer: Double?

    /// A skill like everybody's in nothing yet.
    public init() {}

    /// An ordinary skill in a category.
    public init(_ category: String) { self.category = category }

    /// An ordinary skill in a category, by its name.
    public init(stringLiteral category: String) { self.category = category }
}

/// Where calls of a category go: groups in order of preference, each open from a waiting time on.
public struct Route: Codable, Hashable, Sendable {
    /// A group that may take the calls.
    public struct Step: Codable, Hashable, Sendable {
        /// The group's name.
        public var group = ""
        /// Its seats take a caller who has waited this long.
        public var after = SimSpan.zero

        /// A step to nowhere yet.
        public init() {}

        /// A step to a group, open from a waiting time on.
        public init(group: String, after: SimSpan = .zero) {
            self.group = group
            self.after = after
        }
    }

    /// The category.
    public var category: String
    /// The groups, in order of preference.
    public var steps: [Step]

    /// Makes a route.
    public init(category: String, steps: [Step]) {
        self.category = category
        self.steps = steps
    }
}

/// Which of several open groups with idle seats takes a call.
public enum Selection: String, Codable, CaseIterable, Sendable {
    /// The first of the route.
    case inOrder = "in order"
    /// The one whose seat has been idle longest.
    case longestIdle = "longest idle"
    /// The one with the smallest share of busy seats.
    case leastOccupied = "least occupied"
}

extension FrontOffice {
    /// Steps of a category's calls: its route, else the groups that have the skill in the order of the file, open at once.
    /// Steps that open later come later, whatever the order in which they are written.
    public func steps(of category: String) -> [Route.Step] {
        let written = routing.first { $0.category == category }?.steps
        return FrontOffice.inOrder(
            written ?? groups.filter { $0.skill(category) != nil }.map { Route.Step(group: $0.name) })
    }

    /// Steps by the wait after which they open; of the same wait as they are written.
    public static func inOrder(_ steps: [Route.Step]) -> [Route.Step] {
        steps.enumerated().sorted { ($0.element.after, $0.offset) < ($1.element.after, $1.offset) }.map(
            \.element)
    }
}

extension SeatGroup {
    /// The group's skill in a category; nil if it cannot take it.
    public func skill(_ category: String) -> Skill? {
        guard let skills else { return Skill(category) }
        return skills.first { $0.category == category }
    }
}
