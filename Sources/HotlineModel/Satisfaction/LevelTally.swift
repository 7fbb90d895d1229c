/// Rated answers by level of satisfaction.
public struct LevelTally<Count: FixedWidthInteger & BitwiseCopyable & Sendable>: BitwiseCopyable, Sendable, Equatable {
    /// Answers of the best level.
    public var verySatisfied: Count = 0
    /// The second level.
    public var satisfied: Count = 0
    /// The third, the last that counts as satisfied.
    public var basicallySatisfied: Count = 0
    /// The fourth.
    public var dissatisfied: Count = 0
    /// The worst.
    public var veryDissatisfied: Count = 0

    /// Nothing counted.
    public init() {}

    /// Answers of the levels that count as satisfied.
    public var good: Count { verySatisfied + satisfied + basicallySatisfied }
    /// All answers.
    public var all: Count { good + dissatisfied + veryDissatisfied }

    /// Counts an answer of a level, 0 the best.
    mutating func add(level: Int) {
        switch level {
        case 0: verySatisfied += 1
        case 1: satisfied += 1
        case 2: basicallySatisfied += 1
        case 3: dissatisfied += 1
        default: veryDissatisfied += 1
        }
    }

    /// Adds another tally.
    public static func += (a: inout LevelTally, b: LevelTally) {
        a.verySatisfied += b.verySatisfied
        a.satisfied += b.satisfied
        a.basicallySatisfied += b.basicallySatisfied
        a.dissatisfied += b.dissatisfied
        a.veryDissatisfied += b.veryDissatisfied
    }
}
