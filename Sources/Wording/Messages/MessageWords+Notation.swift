extension MessageWords {
    /// Keys and values of scenarios that messages name: they are typed as they stand in every language.
    static let notation: [String: String] = [
        "after": "after",
        "cv": "cv",
        "mu": "mu",
        "sigma": "sigma",
        "shape": "shape",
        "hours": "hours",
        "finish": "finish",
        "expert_seats": "expert_seats",
        "rules.extension": "rules.extension",
        "front_office.calls.{}.direct_answer": "front_office.calls.{}.direct_answer",
    ]
}
