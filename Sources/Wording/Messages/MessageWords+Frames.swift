extension MessageWords {
    /// What stands around every message: place, severity, what was found and what was expected.
    static let frames: [String: String] = [
        "{}: error: {}": "{}: 错误：{}",
        "{}: warning: {}": "{}: 警告：{}",
        "{}: {}": "{}：{}",
        "found {}, expected {}": "发现 {}，应为 {}",
        "found {}, expected {} (hint: {})": "发现 {}，应为 {}（提示：{}）",
        "and {} more": "另有 {} 处",
    ]
}
