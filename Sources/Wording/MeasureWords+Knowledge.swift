// Words of the measures of the knowledge base.

extension MeasureWords {
    private static let filled = ("gaps filled", "已补充的知识缺口数")

    static let knowledge: [MeasureWords] = [
        MeasureWords(
            "knowledge_coverage", ("Knowledge-base coverage", "知识库覆盖率"),
            ("contacts about topics that are known and up to date", "所涉知识点已入库且有效的来电数"),
            over: (
                "contacts whose answer was looked up, which a complete knowledge base would answer",
                "知识库完备时可直接答复、经查询知识库的来电数"
            ),
            byAttempt),
        MeasureWords(
            "wrong_answer_rate", ("Wrong answers", "错误答复率"),
            ("direct answers from topics that are out of date, unnoticed", "依据过期知识点作出而未察觉的直接答复数"),
            over: ("contacts the seat answered by itself", "坐席直接答复的来电数"), byAttempt),
        MeasureWords(
            "knowledge_gaps", ("Gaps found in the knowledge base", "知识缺口发现量"),
            (
                "topics found missing or out of date by a contact, each until it is filled once",
                "来电中发现的缺失或过期知识点数（补充前不重复计）"
            ),
            byAttempt),
        MeasureWords(
            "gaps_filled", ("Gaps filled", "知识缺口补充量"),
            ("gaps filled, for line and category of the contact that found them", "已补充的知识缺口数，归属发现缺口的线路与诉求类型"),
            byFilling),
        MeasureWords(
            "gaps_on_time_rate", ("Gaps filled in time", "知识缺口按时补充率"),
            ("gaps filled within their time", "在规定时限内补充的知识缺口数"),
            over: filled, byFilling),
    ]

    static let unitKnowledge: [MeasureWords] = [
        MeasureWords(
            "unit_gaps", ("Gaps for the unit to fill", "交办知识缺口量"),
            ("gaps in the knowledge base reported to the unit", "交承办单位补充的知识缺口数"), byHappening),
        MeasureWords(
            "unit_gaps_filled", ("Gaps the unit filled", "单位补充知识缺口量"), ("gaps that the unit filled", "承办单位已补充的知识缺口数"),
            byHappening),
        MeasureWords(
            "unit_gaps_on_time_rate", ("Gaps the unit filled in time", "单位知识缺口按时补充率"),
            ("gaps filled within their time", "在规定时限内补充的知识缺口数"), over: filled, byHappening),
    ]
}
