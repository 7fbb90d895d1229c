// Measures of how callers rate the hotline's own contact.

extension Measure {
    static let hotlineRatings: [Measure] = [
        rating(
            "hotline_satisfaction_rate_rule", { $0.levels.good + $0.ratedByDefault },
            over: { $0.levels.all + $0.ratedByDefault }),
        rating("hotline_satisfaction_rate_answered") { $0.levels.good },
        rating("hotline_very_satisfied_share") { $0.levels.verySatisfied },
        rating("hotline_satisfied_share") { $0.levels.satisfied },
        rating("hotline_basically_satisfied_share") { $0.levels.basicallySatisfied },
        rating("hotline_dissatisfied_share") { $0.levels.dissatisfied },
        rating("hotline_very_dissatisfied_share") { $0.levels.veryDissatisfied },
    ]

    /// A share of the rated answers, unless said otherwise.
    private static func rating(
        _ id: String, _ part: @escaping @Sendable (OutcomeTally) -> Int64,
        over whole: @escaping @Sendable (OutcomeTally) -> Int64 = { $0.levels.all }
    ) -> Measure {
        Measure(
            id, "1", .contacts, .ratio({ part($0.outcomes) }, over: { whole($0.outcomes) }), isShare: true,
            needs: [.hotlineLevels])
    }
}
