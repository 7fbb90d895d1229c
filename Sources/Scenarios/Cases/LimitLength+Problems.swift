import Messages
import SimulationTime

extension LimitLength {
    /// The length for messages: `3 wd`, `24 h`.
    var inWords: String {
        switch self {
        case .workingDays(let n): "\(n) wd"
        case .clock(let span): span.inWords
        }
    }

    /// What it is counted in, for messages.
    var unitInWords: Words {
        switch self {
        case .workingDays: "working days"
        case .clock: "a time by the clock"
        }
    }

    /// Whether it is longer than another; nil where only a calendar could tell.
    func isLonger(than other: LimitLength) -> Bool? {
        switch (self, other) {
        case (.workingDays(let a), .workingDays(let b)): a > b
        case (.clock(let a), .clock(let b)): a > b
        default: nil
        }
    }

    /// Whether it is of days by the clock, and whole ones.
    var isWholeDays: Bool {
        if case .clock(let span) = self { span.milliseconds % SimSpan.day.milliseconds == 0 } else { false }
    }

    /// Whether a rule may state it.
    var isSound: Bool {
        switch self {
        case .workingDays(let n): (1...10_000).contains(n)
        case .clock(let span): span > .zero
        }
    }

    /// Checks a length that a rule states; true if it can be used.
    @discardableResult
    func check(_ path: String, _ problems: inout [Problem]) -> Bool {
        if isSound { return true }
        let expected: Words = if case .clock = self { "more than 0 s" } else { "from 1 wd to 10000 wd" }
        problems.append(Problem(path, found: "\(inWords)", expected: expected))
        return false
    }
}

/// Stages of urgency of an order that is not yet signed for or replied to, with their keys, the mildest first.
struct Cards {
    let stages: [(key: String, length: LimitLength)]

    init(warning: LimitLength?, yellow: LimitLength?, red: LimitLength?) {
        stages = [("warning", warning), ("yellow", yellow), ("red", red)]
            .compactMap { key, length in length.map { (key, $0) } }
    }

    /// Each stage comes before the next, in the same unit.
    func check(_ path: String, _ problems: inout [Problem]) {
        for (stage, next) in zip(stages, stages.dropFirst()) {
            switch stage.length.isLonger(than: next.length) {
            case true?:
                problems.append(
                    Problem(
                        "\(path).\(stage.key)",
                        found: "\(stage.length.inWords), after \(next.key) at \(next.length.inWords)",
                        expected: "warning, yellow and red in this order"))
            case nil:
                problems.append(
                    Problem(
                        "\(path).\(next.key)",
                        found: "\(next.length.inWords) beside \(stage.key) at \(stage.length.inWords)",
                        expected: "\(stage.length.unitInWords), as for \(stage.key)"))
            case false?: break
            }
        }
    }
}
