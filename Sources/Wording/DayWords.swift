/// Kinds of days and lengths of time, as tables and charts name them.
public enum DayWords {
    /// What the calendar calls a day, by its id in tables: `workday`, `weekend`, `holiday`. Nil for another id.
    public static func kind(_ id: String) -> Phrase? { kinds[id] }

    private static let kinds = [
        "workday": Phrase(en: "working day", zh: "工作日"),
        "weekend": Phrase(en: "weekend", zh: "周末"),
        "holiday": Phrase(en: "statutory holiday", zh: "法定节假日"),
    ]

    /// A stretch of the period by its id: `all`, `year`, `month`, `week`, `day`. Nil for another id.
    public static func period(_ id: String) -> Phrase? { periods[id] }

    private static let periods = [
        "all": Phrase(en: "whole period", zh: "全期"),
        "year": Phrase(en: "year", zh: "年"),
        "month": Phrase(en: "month", zh: "月"),
        "week": Phrase(en: "week", zh: "周"),
        "day": Phrase(en: "day", zh: "日"),
    ]

    /// A reporting slot of 15, 30 or 60 minutes; another width by its minutes.
    public static func slot(minutes: Int) -> Phrase {
        switch minutes {
        case 15: Phrase(en: "quarter-hour", zh: "15 分钟")
        case 30: Phrase(en: "half-hour", zh: "半小时")
        case 60: Phrase(en: "hour", zh: "小时")
        default: Phrase(en: "\(minutes) min", zh: "\(minutes) 分钟")
        }
    }

    /// A day of a holiday; takes its name, in the calendar's language.
    public static let holiday = Phrase(en: "holiday {}", zh: "{}假期")
    /// A weekend day that is worked to make up for a holiday; takes the holiday's name.
    public static let adjusted = Phrase(en: "adjusted working day {}", zh: "{}调休上班")

    /// A day of the week by its abbreviation, such as `mon`. Nil for another.
    public static func weekday(_ id: String) -> Phrase? { weekdays[id] }

    private static let weekdays = [
        "mon": Phrase(en: "Mon", zh: "周一"), "tue": Phrase(en: "Tue", zh: "周二"), "wed": Phrase(en: "Wed", zh: "周三"),
        "thu": Phrase(en: "Thu", zh: "周四"), "fri": Phrase(en: "Fri", zh: "周五"), "sat": Phrase(en: "Sat", zh: "周六"),
        "sun": Phrase(en: "Sun", zh: "周日"),
    ]
}
