import Distributions
import Scenarios

// What happens to contacts of a type beyond queueing for a seat: flat tables that the event loop reads.

/// Rows of a flat table that belong together.
struct Rows: BitwiseCopyable, Sendable {
    var first = 0
    var end = 0

    var isEmpty: Bool { first == end }
    var range: Range<Int> { Range(uncheckedBounds: (first, end)) }
}

/// The rules of a type. Probabilities are compared with the caller's own numbers (`Fate`).
struct TypeRules: BitwiseCopyable, Sendable {
    // Before the queue.
    var hasMenu = false
    var menu = Sampler.never
    /// What callers of an old number hear before it.
    var prompt = Sampler.never
    var hasAgent = false
    var agentTime = Sampler.never
    /// Row of 24 hourly shares in `World.containment`.
    var containment = 0
    var wronglyContained = 0.0
    var returnAfter = Sampler.never
    /// Whether callers who must wait are told how long.
    var isTold = false
    /// Mean milliseconds of talk and after-call work, for the announced wait.
    var meanHandling = 0.0

    // After it.
    /// Rows of `World.specials`, by ascending `upTo`.
    var specials = Rows()
    /// Rows of `World.handOvers`.
    var handOvers = Rows()
    /// Whether answered calls are counted as direct answers or orders.
    var isDecided = false
    /// Share of the accepted calls the seat answers by itself.
    var directAnswer = 1.0
    var consent = 1.0
    var hasOrderWrapUp = false
    var orderWrapUp = Sampler.never
    var repeatShare = 0.0
    var repeatDelay = Sampler.never
    /// Whether callers whose matter was not solved may come again.
    var complainsAgain = false
    /// Subject of the knowledge base in which a direct answer is looked up; −1 for none.
    var subject = -1
    /// Rows of `World.followUps`.
    var followUps = Rows()
    /// Whether organisations handle what becomes an order.
    var bringsOrders = false
    /// Whether it is no contact but an order that another platform sends.
    var isInflow = false
    /// Whether callers hear only a recording: out of the line's hours, or because the number is dead.
    var isClosed = false
    var isDead = false

    /// Whether contacts of the type meet something before the queue.
    var hasDoor: Bool { hasMenu || hasAgent || isInflow || isClosed || isDead }
    /// Whether something is decided when a seat takes them.
    var hasOutcome: Bool { isDecided || !specials.isEmpty }
    /// Whether something follows from their end.
    var hasSequel: Bool { repeatShare > 0 || complainsAgain || !followUps.isEmpty || bringsOrders }
    /// Whether the caller's own number is needed.
    var needsFate: Bool { hasDoor || isTold || hasOutcome || hasSequel }
}

/// A hand-over as the event loop sees it.
struct HandOverRule: BitwiseCopyable, Sendable {
    let way: Way
    /// The group asked, and the type of callers who wait for it.
    let group: Int
    let type: Int
    /// Upper end of its share of the calls that the seat does not answer by itself, on 0…1.
    let upTo: Double
    let talk: Sampler
    let introduction: Sampler
    let then: Sampler
    let hasWrapUp: Bool
    let wrapUp: Sampler
    let hasPatience: Bool
    let patience: Sampler
    let settled: Double
    /// Row that is taken instead when nobody of the group is at work; −1 for none.
    var otherwise = -1

    enum Way: UInt8 { case threeWay, consult, warmTransfer, blindTransfer }
}

/// Calls out of the ordinary.
struct SpecialRule: BitwiseCopyable, Sendable {
    let kind: Kind
    /// Upper end of its share of the answered calls, on 0…1.
    let upTo: Double
    let hasTalk: Bool
    let talk: Sampler
    let hasWrapUp: Bool
    let wrapUp: Sampler
    /// Row of `World.handOvers` by which somebody takes the caller over at once; −1 for none.
    let handOver: Int

    enum Kind: UInt8 { case emergency, notAccepted, nuisance, praise }
}

/// A task that follows a contact.
struct FollowUp: BitwiseCopyable, Sendable {
    let trigger: Trigger
    /// The task's type.
    let type: Int
    let share: Double
    let delay: Sampler
    /// Share of the called back who pick up.
    let reached: Double

    enum Trigger: UInt8 {
        case answered, order, missed

        /// Nil for a task that comes by itself, or that replies bring.
        init?(_ trigger: DeskTask.Trigger?) {
            switch trigger {
            case .answered: self = .answered
            case .orders: self = .order
            case .missed: self = .missed
            case .replies, nil: return nil
            }
        }
    }
}

/// What callers who must wait are told and offered.
struct AnnouncedWaitRule: BitwiseCopyable, Sendable {
    var isByQueueLength = false
    var balking = 0.0
    var offersCallBack = false
    var above: Int64 = 0
    var accepted = 0.0
    var dial = Sampler.never
    var reached = 1.0
}

extension HandOverRule.Way {
    /// The step of a call whose seat asks in this way.
    var step: CallStep {
        switch self {
        case .threeWay: .threeWay
        case .consult: .consult
        case .warmTransfer: .warmTransfer
        case .blindTransfer: .blindTransfer
        }
    }
}
