/// Whether matters are solved, and how callers rate the unit and the hotline (满意度, HY-14): an ordinal logit on five levels.
///
/// The stated shares of the levels hold at a score of 0; a score *s* moves every cumulative share C of the best levels to
/// logistic(logit(C) + s), so that a higher score is a better rating (proportional odds, McCullagh 1980).
public struct Satisfaction: Codable, Sendable {
    /// Probability that a reply solves the matter, for a redo number 0 and a unit without a queue; nil: every reply does.
    public var solved: Double?
    /// The same by category.
    public var solvedByCategory: [CategoryShare] = []
    /// Probability that a direct answer, or a colleague who settles it, solves the matter.
    public var solvedDirectly = 1.0
    /// Subtracted from logit(solved) for each unit of ln(1 + orders waiting per handler when work begins).
    public var load = 0.0
    /// Added to logit(solved) for each redo.
    public var redo = 0.0
    /// The second stage: the unit, asked by `rules.revisit`.
    public var unit = UnitRating()
    /// The first stage: the hotline's own contact; nil: not asked about.
    public var hotline: HotlineRating?
    /// Where the figures come from.
    public var source = ""

    /// Everything is solved, and nothing moves the answers.
    public init() {}

    /// Whether some direct answers do not solve the matter.
    public var leavesUnsolved: Bool { solved != nil || solvedDirectly < 1 }
}

/// What moves the rating of the unit. All on the scale of the logit.
public struct UnitRating: Codable, Sendable {
    /// Subtracted times the part of the limit that had passed at the reply.
    public var elapsed = 0.0
    /// Subtracted if the reply was late.
    public var overdue = 0.0
    /// Added if the matter was solved.
    public var solved = 0.0
    /// Subtracted for each redo.
    public var redo = 0.0
    /// Added to every score: what a calibration moves.
    public var shift = 0.0

    /// Nothing.
    public init() {}

    /// Whether any rating is moved.
    public var isScored: Bool { elapsed != 0 || overdue != 0 || solved != 0 || redo != 0 || shift != 0 }
}

/// How callers rate the contact itself.
public struct HotlineRating: Codable, Sendable {
    /// Share of the accepted contacts whose caller is asked: answered directly, settled by a colleague, made orders.
    public var asked = 1.0
    /// Share of those asked who answer.
    public var answered = 1.0
    /// What no answer counts as; never a person.
    public var noAnswer = RevisitRules.Silence.nothing
    /// Shares of the levels at a score of 0.
    public var answers = RevisitRules.Answers([0, 1, 0, 0, 0])
    /// The same by category, in place of `answers`.
    public var answersByCategory: [String: RevisitRules.Answers] = [:]
    /// Categories that do not count (CQ-14, SC-5.2).
    public var notRated: [String] = []
    /// Subtracted times ln(1 + wait for the seat in minutes).
    public var wait = 0.0
    /// Added if the seat answered directly.
    public var direct = 0.0
    /// Added if the matter was solved in the contact.
    public var solved = 0.0
    /// Added to every score: what a calibration moves.
    public var shift = 0.0

    /// Everybody answers that they are satisfied.
    public init() {}
}
