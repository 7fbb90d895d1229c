extension MessageWords {
    /// Single words that messages take in.
    static let singleWords: [String: String] = [
        "nothing": "空",
        "spaces": "空格",
        "categories": "诉求类型",
        "territories": "辖区",
        "durations": "时长",
        "triggers": "触发情形",
        "levels": "满意度等级",
        "organisations": "承办单位",
        "articles": "规章条款",
    ]
}
