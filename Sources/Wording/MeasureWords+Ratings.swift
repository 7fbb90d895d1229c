// Words of the measures of both stages of satisfaction (HY-14): the unit's five levels, and the hotline's own rating.

extension MeasureWords {
    private static let levels: [(id: String, en: String, zh: String)] = [
        ("very_satisfied", "very satisfied", "非常满意"), ("satisfied", "satisfied", "满意"),
        ("basically_satisfied", "basically satisfied", "基本满意"), ("dissatisfied", "dissatisfied", "不满意"),
        ("very_dissatisfied", "very dissatisfied", "非常不满意"),
    ]

    static let unitRatings: [MeasureWords] = levels.map { level in
        MeasureWords(
            "\(level.id)_share", ("Unit: \(level.en)", "承办单位\(level.zh)占比"),
            ("answers to revisits of the level “\(level.en)”", "回访应答为“\(level.zh)”的数量"),
            over: ("answers to revisits, in categories that are rated", "计入满意度的诉求类型的回访应答数"), byHappening)
    }

    private static let rated = (
        "answers of callers asked about the contact, in categories that are rated", "计入满意度的诉求类型的热线服务评价应答数"
    )

    static let hotlineRatings: [MeasureWords] =
        [
            MeasureWords(
                "hotline_satisfaction_rate_rule",
                ("Satisfaction with the hotline as the rule counts it", "热线服务满意率（按规定口径）"),
                (
                    "answers of the three satisfied levels about the contact, and missing answers that count as satisfied",
                    "对热线服务评价为非常满意、满意、基本满意的应答数与未应答而视为满意的数量"
                ),
                over: ("these answers, and missing ones that count as satisfied", "热线服务评价应答数与未应答而视为满意的数量之和"), byAttempt),
            MeasureWords(
                "hotline_satisfaction_rate_answered",
                ("Satisfaction with the hotline among answers", "热线服务满意率（按实际应答）"),
                ("answers of the three satisfied levels about the contact", "对热线服务评价为非常满意、满意、基本满意的应答数"), over: rated,
                byAttempt),
        ]
        + levels.map { level in
            MeasureWords(
                "hotline_\(level.id)_share", ("Hotline: \(level.en)", "热线服务\(level.zh)占比"),
                ("answers of the level “\(level.en)” about the contact", "对热线服务评价为“\(level.zh)”的应答数"), over: rated,
                byAttempt)
        }
}
