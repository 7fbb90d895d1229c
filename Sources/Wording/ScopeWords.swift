/// What a row of results is about, as tables name it.
public enum ScopeWords {
    /// A scope by its id: `all`, `line`, `channel`, `category`, `type`, `hand_over`, `task`,
    /// `organisation`, `level`, `group`. Nil for another id.
    public static func kind(_ id: String) -> Phrase? { kinds[id] }

    /// A channel by its id: `phone`, `web`, `wechat`, `app`, `mailbox`, `platform`. Nil for another.
    public static func channel(_ id: String) -> Phrase? { channels[id] }

    private static let channels = [
        "phone": Phrase(en: "phone", zh: "电话"), "web": Phrase(en: "web", zh: "网站"),
        "wechat": Phrase(en: "WeChat", zh: "微信"), "app": Phrase(en: "app", zh: "客户端"),
        "mailbox": Phrase(en: "mailbox", zh: "信箱"), "platform": Phrase(en: "other platform", zh: "其他平台"),
    ]

    /// The words of all scopes.
    public static func kindNames(_ language: Language) -> Set<String> { Set(kinds.values.map { $0(language) }) }

    private static let kinds = [
        "all": Phrase(en: "whole hotline", zh: "全部"),
        "line": Phrase(en: "line", zh: "线路"),
        "channel": Phrase(en: "channel", zh: "渠道"),
        "category": Phrase(en: "category", zh: "诉求类型"),
        "type": Phrase(en: "category on a line", zh: "线路内诉求类型"),
        "hand_over": Phrase(en: "three-way call or transfer", zh: "三方通话与转接"),
        "task": Phrase(en: "task", zh: "任务"),
        "phase": Phrase(en: "phase of a line that joins", zh: "整合阶段"),
        "organisation": Phrase(en: "organisation", zh: "承办单位"),
        "level": Phrase(en: "level of organisations", zh: "承办单位层级"),
        "group": Phrase(en: "seat group", zh: "坐席组"),
    ]
}
