extension MessageWords {
    /// What sections of a scenario are, where one word says it.
    static let sections: [String: String] = [
        "rules": "办理规则",
        "repeats": "重复来电",
        "redials": "重拨",
        "satisfaction": "满意度",
        "experts": "专家",
        "topics": "知识点",
        "costs": "成本",
        "kinds": "特殊来电的类别",
        "talk": "通话时长",
    ]
}
