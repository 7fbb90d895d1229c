/// The least numbers that are enough, of many places at once, where each place asks the same simulation and they hardly touch each other.
///
/// Each number doubles from its first guess until it is enough, and is then halved in to the smallest that is, with few replications. With all of them
/// a number that still is too small grows by one, and one that is enough shrinks by one, until one less is known to be too few.
public struct BracketSearch {
    /// The most that is tried.
    public let most: Int
    /// Replications of the first stage.
    public let few: Int
    /// Replications of the second stage.
    public let all: Int
    private static let confirmations = 32

    /// States the limits.
    public init(most: Int, few: Int, all: Int) {
        self.most = most
        self.few = few
        self.all = all
    }

    /// Searches; nil if it was cancelled, that is if `areEnough` was nil. The last call is of the numbers that are returned, those of
    /// places without hope being 0.
    ///
    /// - Parameters:
    ///   - guesses: where each place begins, 1 or more.
    ///   - hopeless: places where no number is enough; they get 0.
    ///   - areEnough: simulates numbers with so many replications and says of which places they are enough.
    public func least(
        from guesses: [Int], hopeless: [Bool], areEnough: (_ numbers: [Int], _ replications: Int) throws -> [Bool]?
    ) rethrows -> [Int?]? {
        var brackets = zip(hopeless, guesses).map { Bracket(isHopeless: $0, most: most, guess: $1) }
        while brackets.contains(where: { $0.next != nil }) {
            let numbers = brackets.map { $0.next ?? $0.number }
            guard let enough = try areEnough(numbers, min(all, few)) else { return nil }
            for place in brackets.indices where brackets[place].next != nil {
                brackets[place].note(numbers[place], isEnough: enough[place])
            }
        }
        for place in brackets.indices { brackets[place].startAgain() }
        for last in 1...BracketSearch.confirmations {
            let trial = brackets.map { $0.nearby }
            let isSettled = brackets.allSatisfy(\.isSettled)
            guard let enough = try areEnough(trial, all) else { return nil }
            let isDone = isSettled && brackets.indices.allSatisfy { enough[$0] || brackets[$0].isHopeless }
            if isDone || last == BracketSearch.confirmations {
                return brackets.indices.map { brackets[$0].isHopeless || !enough[$0] ? nil : trial[$0] }
            }
            for place in brackets.indices { brackets[place].note(trial[place], isEnough: enough[place]) }
        }
        return nil
    }
}

/// What is known of a place's number: too few, and enough.
private struct Bracket {
    private(set) var isHopeless: Bool
    private let most: Int
    private var fails = 0
    private var keeps: Int?
    /// The first guess; later what few replications say.
    private var guess: Int

    init(isHopeless: Bool, most: Int, guess: Int) {
        self.isHopeless = isHopeless
        self.most = most
        self.guess = guess
    }

    /// The number to try next; nil once nothing is left to try.
    var next: Int? {
        if isHopeless { return nil }
        guard let keeps else { return max(guess, 2 * fails) }
        return keeps - fails > 1 ? (keeps + fails) / 2 : nil
    }

    /// The smallest number known to be enough; none for a place without hope, which disturbs no other.
    var number: Int { isHopeless ? 0 : keeps ?? 0 }

    /// Forgets all but a first guess: more replications may say otherwise. Nothing is too few with all of them.
    mutating func startAgain() {
        guess = number
        fails = 0
        keeps = nil
    }

    /// The number to try next if the guess is not far off.
    var nearby: Int {
        if isHopeless { return 0 }
        guard let keeps else { return max(guess, fails + 1) }
        return isSettled ? keeps : keeps - 1
    }

    /// Whether one less than what is enough is known to be too few.
    var isSettled: Bool { isHopeless || keeps.map { $0 - fails == 1 } ?? false }

    mutating func note(_ number: Int, isEnough: Bool) {
        if isHopeless { return }
        if isEnough {
            keeps = min(number, keeps ?? number)
        } else {
            fails = max(number, fails)
            if let keeps, keeps <= fails { self.keeps = nil }
            isHopeless = number >= most
        }
    }
}
