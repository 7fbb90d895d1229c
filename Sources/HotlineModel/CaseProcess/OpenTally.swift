/// Orders that are open at the end of a day, by where they stand. Every open order is counted once.
public struct OpenTally: BitwiseCopyable, Sendable, Equatable {
    /// At the dispatch desk, or in a dispute.
    public var atDesk: Int32 = 0
    /// With a unit that has not signed for them, or on the way to it, and not overdue.
    public var toSign: Int32 = 0
    /// Being handled, and not overdue.
    public var handled: Int32 = 0
    /// Due before, without a reply.
    public var overdue: Int32 = 0
    /// Replied to, and not closed.
    public var replied: Int32 = 0

    /// Nothing counted.
    public init() {}

    /// Where orders stand, in the order of their lives: the name of the column, and its count.
    public static var places: [(name: String, count: @Sendable (OpenTally) -> Int32)] {
        [
            ("at_desk", { $0.atDesk }), ("to_sign", { $0.toSign }), ("handled", { $0.handled }),
            ("overdue", { $0.overdue }), ("replied", { $0.replied }),
        ]
    }

    /// Counts an order. Precondition: it is registered and not closed.
    mutating func add(_ state: CaseState, isOverdue: Bool) {
        if isOverdue {
            overdue += 1
            return
        }
        switch state {
        case .atDesk, .disputed: atDesk += 1
        case .onTheWay, .toForward, .toSign: toSign += 1
        case .signed, .returnAsked, .waiting, .inHand, .outside, .awaitsCoHandlers: handled += 1
        case .replied, .asked, .audited: replied += 1
        case .incoming, .closed: preconditionFailure("not open")
        }
    }
}
