import Distributions

/// What is decided about a caller later on, drawn from the caller's own number.
///
/// A line whose contacts meet anything beyond a queue and a seat draws one number a caller, at the first attempt. Whatever is asked
/// later is a function of this number and the question, not of the order in which the house happens to ask: two scenarios
/// that share a line meet callers with the same answers (common random numbers).
struct Fate: ~Copyable {
    private let stream: RandomStream

    /// The questions, each with random numbers of its own.
    enum Question: UInt64 {
        case menu = 1
        case aiTime, contained, wronglyContained, returnAfter
        case balks, acceptsCallBack, dial, picksUp
        case outcome, specialTalk, specialWrapUp, consent, orderWrapUp
        case together, introduction, then, colleagueWrapUp, patienceWithColleague, settled
        case repeats, repeatDelay, repeated
        case task, taskDelay, taskEffort
        case colleague, spawned
        case talk, wrapUp, patience
        // Orders.
        case organisation, territory, handling, shared, coHandler, part, external
        case inflowDelay, dispatchDelay, dispatchEffort, misdirected, wrongUnit, onTheWay, forwarding, signing
        case improper, returnAskedAfter, returnDecision, returnGranted, disputed, disputeStage, disputeSettled
        case asksExtension, extensionDecision, extensionGranted
        case supervised, supervisionEffort, accountEffort
        case revisited, revisitAfter, revisitWay, revisitEffort, answers, answerAfter, answersPerson, satisfaction
        case audit, justified
        // Numbers that join. New questions come last: what is asked before keeps its answers.
        case dials, prompt, redialsNew, redialDelayNew
        // Progress enquiries.
        case enquiryAfter, enquiryComes, enquiryDeflected, enquiry
        // Satisfaction.
        case solved, solvedDirectly, asksHotline, answersHotline, hotlineRating
        case complains, complainsAfter, complaint
        // The knowledge base, surges.
        case topicMissing, policyChange, changedTopic, topic, notices, unknownTopic, fillTime, helpsItself
        case commonMatter
    }

    init() {
        // Restarted before every use: its own beginning never shows.
        stream = RandomStream(seed: 0, replication: 0, purpose: "fate", subject: "all")
    }

    /// Uniform on [0, 1).
    /// - Parameter number: tells several answers to one question apart: the attempt, the task.
    @inline(__always)
    func uniform(_ fate: UInt64, _ question: Question, _ number: Int = 0) -> Double {
        Double(Fate.name(fate, question, number) >> 11) * 0x1p-53
    }

    /// Milliseconds of a law.
    @inline(__always)
    func milliseconds(_ law: Sampler, _ fate: UInt64, _ question: Question, _ number: Int = 0) -> Int64 {
        let draws = stream.draws
        draws.restart(at: Fate.name(fate, question, number))
        return draws.milliseconds(law)
    }

    /// The number of another caller who follows from this one: somebody asked, a task, the next call in the matter.
    func descendant(_ fate: UInt64, _ question: Question, _ number: Int = 0) -> UInt64 {
        Fate.name(fate, question, number)
    }

    /// SplitMix64 (Steele, Lea and Flood 2014) of number and question.
    @inline(__always)
    private static func name(_ fate: UInt64, _ question: Question, _ number: Int) -> UInt64 {
        let asked = question.rawValue << 32 | UInt64(UInt32(truncatingIfNeeded: number))
        return mix(mix(fate &+ 0x9e37_79b9_7f4a_7c15) ^ mix(asked &* 0xd1b5_4a32_d192_ed03))
    }

    @inline(__always)
    private static func mix(_ x: UInt64) -> UInt64 {
        var z = x
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
