/// What a row of results is about, as tables name it.
public enum ScopeWords {
    /// A scope by its id: `all`, `line`, `channel`, `category`, `group`. Nil for another id.
    public static func kind(_ id: String) -> Phrase? { kinds[id] }

    private static let kinds = [
        "all": Phrase(en: "whole hotline", zh: "全部"),
        "line": Phrase(en: "line", zh: "线路"),
        "channel": Phrase(en: "channel", zh: "渠道"),
        "category": Phrase(en: "category", zh: "诉求类型"),
        "group": Phrase(en: "seat group", zh: "坐席组"),
    ]
}
