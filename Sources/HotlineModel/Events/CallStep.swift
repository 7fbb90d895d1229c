/// A step of one call: of one attempt to reach the hotline, from the dialling to the end of the after-call work. With `CaseStep` all that
/// an event log (`EventLog`) can hold.
public enum CallStep: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    // Before the queue.
    case arrived, blocked, outOfHours, deadNumber, menu, agent, contained
    // Waiting.
    case balked, recallChosen, queued, abandoned, recallDialled, recallMissed
    // With a seat.
    case answered, handedBack, answeredAgain, cutOff
    // With a colleague of the seat.
    case threeWay, consult, warmTransfer, blindTransfer, colleagueAnswered, colleagueLeft, passedOn, hungUp,
        colleagueGone
    // The end, and what became of the matter.
    case ended, direct, settled, order, notAccepted, nuisance, emergency, praise, wrappedUp

    /// Its name in files: `call_recall_chosen`.
    public var id: String { "call_" + "\(self)".snakeCase }
}

/// What an event of a log is.
public enum Activity: Hashable, Sendable {
    case call(CallStep)
    case order(CaseStep)

    /// All there are: those of calls, then those of orders.
    public static let all = CallStep.allCases.map { Activity.call($0) } + CaseStep.allCases.map { Activity.order($0) }

    /// Where codes of orders begin.
    static let firstOfOrders: UInt8 = 64

    /// The activity of a code.
    init(code: UInt8) {
        self =
            code < Activity.firstOfOrders
            ? .call(CallStep(rawValue: code)!) : .order(CaseStep(rawValue: code - Activity.firstOfOrders)!)
    }

    /// A small number below 128, for tables.
    public var code: Int {
        switch self {
        case .call(let step): Int(step.rawValue)
        case .order(let step): Int(Activity.firstOfOrders + step.rawValue)
        }
    }

    /// Its name in files: `call_answered`, `order_signed`.
    public var id: String {
        switch self {
        case .call(let step): step.id
        case .order(let step): "order_" + step.id
        }
    }
}

extension String {
    /// `returnAsked` as `return_asked`.
    var snakeCase: String {
        reduce(into: "") { text, letter in
            text += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
