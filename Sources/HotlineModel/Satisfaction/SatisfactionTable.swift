import Distributions
import Scenarios

/// Whether matters are solved, how callers rate and who comes again, as the event loop sees it. Effects are on the scale of the logit.
struct SatisfactionTable: BitwiseCopyable, Sendable {
    /// Whether the scenario says anything of it.
    var isStated = false
    /// Whether replies may leave a matter unsolved.
    var hasSolved = false
    var solvedDirectly = 1.0
    var load = 0.0
    var redoSolves = 0.0

    /// The rating of the unit.
    var isScored = false
    var elapsed = 0.0
    var overdue = 0.0
    var solved = 0.0
    var redo = 0.0
    var shift = 0.0

    /// The rating of the contact.
    var asksHotline = false
    var asked = 0.0
    var answered = 0.0
    var silenceIsSatisfied = false
    var hotlineWait = 0.0
    var hotlineDirect = 0.0
    var hotlineSolved = 0.0
    var hotlineShift = 0.0

    /// Callers whose matter was not solved and who come again.
    var comesAgain = 0.0
    var comesAgainAfter = Sampler.never
    var comesAgainAtMost = 0
}

/// What differs by category.
struct CategorySatisfaction: BitwiseCopyable, Sendable {
    /// Probability that a reply solves the matter, at no load and no redo.
    let solved: Double
    /// What callers answer about the contact.
    let hotline: LevelShares
    /// Whether it counts.
    let isRated: Bool
}

extension SatisfactionTable {
    init(_ scenario: Scenario, _ samplers: SamplerStore) throws {
        guard let stated = scenario.satisfaction else { return }
        isStated = true
        hasSolved = stated.solved != nil
        solvedDirectly = stated.solvedDirectly
        load = stated.load
        redoSolves = stated.redo
        isScored = stated.unit.isScored
        elapsed = stated.unit.elapsed
        overdue = stated.unit.overdue
        solved = stated.unit.solved
        redo = stated.unit.redo
        shift = stated.unit.shift
        if let hotline = stated.hotline {
            asksHotline = true
            asked = hotline.asked
            answered = hotline.answered
            silenceIsSatisfied = hotline.noAnswer == .satisfied
            hotlineWait = hotline.wait
            hotlineDirect = hotline.direct
            hotlineSolved = hotline.solved
            hotlineShift = hotline.shift
        }
        let repeats = scenario.demand.repeats
        comesAgain = repeats.unsolved
        comesAgainAfter = try repeats.unsolvedAfter.map { try samplers.compile($0) } ?? .never
        comesAgainAtMost = repeats.atMost ?? 3
    }
}

extension CategorySatisfaction {
    init(_ category: String, in scenario: Scenario) {
        let stated = scenario.satisfaction
        solved = stated?.solvedByCategory.first { $0.category == category }?.share ?? stated?.solved ?? 1
        let hotline = stated?.hotline ?? HotlineRating()
        self.hotline = LevelShares(hotline.answersByCategory[category] ?? hotline.answers)
        isRated = !hotline.notRated.contains(category)
    }
}
