// Measures of the knowledge base.

extension Measure {
    static let knowledge: [Measure] = [
        share("knowledge_coverage", { $0.outcomes.foundKnown }, { $0.outcomes.lookedUp }),
        share("wrong_answer_rate", { $0.outcomes.wrongAnswers }, { $0.outcomes.direct }),
        Measure("knowledge_gaps", "1", .contacts, .count { $0.outcomes.gaps }, needs: [.knowledge]),
        Measure("gaps_filled", "1", .contacts, .count { $0.outcomes.gapsFilled }, needs: [.knowledge]),
        share(
            "gaps_on_time_rate", { $0.outcomes.gapsFilled - $0.outcomes.gapsFilledLate }, { $0.outcomes.gapsFilled },
            needs: .fillLimit),
    ]

    /// The same of the units that fill the gaps.
    static let unitKnowledge: [Measure] = [
        Measure("unit_gaps", "1", .cases, .count { Int64($0.cases.gapsReported) }, needs: [.unitKnowledge]),
        Measure("unit_gaps_filled", "1", .cases, .count { Int64($0.cases.gapsFilled) }, needs: [.unitKnowledge]),
        Measure(
            "unit_gaps_on_time_rate", "1", .cases,
            .ratio(
                { Int64($0.cases.gapsFilled - $0.cases.gapsFilledLate) }, over: { Int64($0.cases.gapsFilled) }),
            isShare: true, needs: [.unitFillLimit]),
    ]

    private static func share(
        _ id: String, _ part: @escaping @Sendable (Sums) -> Int64, _ whole: @escaping @Sendable (Sums) -> Int64,
        needs feature: Feature = .knowledge
    ) -> Measure {
        Measure(id, "1", .contacts, .ratio(part, over: whole), isShare: true, needs: [feature])
    }
}
