import Distributions

/// Callers who ask how far their order has come (SC-5.3): contacts that the model itself makes, and that change nothing about the order.
public struct Enquiries: Codable, Sendable {
    /// The line on which they come; nil: the first.
    public var line: String?
    /// How often the caller of an open order asks, a day, before anything is deflected.
    public var rate = 0.0
    /// How often once the limit has passed, a day; nil: no oftener.
    public var overdue: Double?
    /// Share of the enquiries that the web or the app answers, so that nobody calls.
    public var selfService = 0.0
    /// Seconds of talk; nil: the front office's.
    public var talk: Law?
    /// After-call work; nil: the front office's.
    public var wrapUp: WrapUp?
    /// Where the figures come from.
    public var source = ""

    /// Nobody asks.
    public init() {}

    /// Category of these contacts on their line.
    public static let category = "progress enquiry"
}

extension Scenario {
    /// Whether contacts of a category are progress enquiries that the model makes.
    public func makesItself(_ category: String) -> Bool {
        demand.enquiries != nil && category == Enquiries.category
    }

    /// Index of the line on which progress enquiries come; nil if there are none, or no line.
    public var enquiryLine: Int? {
        guard let enquiries = demand.enquiries, !demand.lines.isEmpty else { return nil }
        // A line that does not exist is said elsewhere.
        return demand.lines.firstIndex { $0.number == enquiries.line } ?? 0
    }

    /// The same scenario with progress enquiries as a category of their line that has no share of its volume: whoever takes the line's
    /// first category takes them, unless a skill or a route names them. Doing it twice changes nothing.
    var withEnquiryContacts: Scenario {
        guard let enquiries = demand.enquiries, let line = enquiryLine,
            !demand.lines[line].categories.contains(Enquiries.category),
            let first = demand.lines[line].categories.first
        else { return self }
        let name = Enquiries.category
        var house = self
        house.demand.lines[line].trace?.categories.append(name)
        if demand.lines[line].trace == nil {
            house.demand.lines[line].mix.append(CategoryShare(category: name, share: 0))
        }
        if !frontOffice.isNamed(name) {
            for group in frontOffice.groups.indices {
                guard let like = frontOffice.groups[group].skills?.first(where: { $0.category == first }) else {
                    continue
                }
                var skill = Skill(name)
                skill.priority = like.priority
                house.frontOffice.groups[group].skills?.append(skill)
            }
            if let route = frontOffice.routing.first(where: { $0.category == first }) {
                house.frontOffice.routing.append(Route(category: name, steps: route.steps))
            }
        }
        let place =
            frontOffice.calls.firstIndex { $0.category == name }
            ?? {
                var handling = CallHandling()
                handling.category = name
                house.frontOffice.calls.append(handling)
                return house.frontOffice.calls.count - 1
            }()
        let stated = house.frontOffice.calls[place]
        house.frontOffice.calls[place].talk = stated.talk ?? enquiries.talk
        house.frontOffice.calls[place].wrapUp = stated.wrapUp ?? enquiries.wrapUp
        return house
    }
}

extension FrontOffice {
    /// Whether a skill or a route names a category.
    fileprivate func isNamed(_ category: String) -> Bool {
        routing.contains { $0.category == category }
            || groups.contains { $0.skills?.contains { $0.category == category } ?? false }
    }
}
