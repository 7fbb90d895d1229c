/// How quantities on a command line are written: what the reader of scenarios expects, and its hints.
extension HelpTexts {
    static let quantities: [String: String] = [
        "a date YYYY-MM-DD": "日期 YYYY-MM-DD",
        "a date and time YYYY-MM-DDTHH:MM": "日期与时刻 YYYY-MM-DDTHH:MM",
        "a duration": "时长",
        "a duration with a unit": "带单位的时长",
        "a duration of 0 or more": "不小于 0 的时长",
        "at most 100 years (36525 d)": "不超过 100 年（36525 d）",
        "such as 1 h 30 min": "如 1 h 30 min",
        "units: ms, s, min, h, d, week": "单位：ms、s、min、h、d、week",
        "from the longest unit to the shortest, as 1 h 30 min": "由大单位到小单位，如 1 h 30 min",
        "working days are no length of time here; use ms, s, min, h, d, week": "此处工作日不是时长；请用 ms、s、min、h、d、week",
        "there is no such day": "没有这一天",
        "times are civil times at +08:00, written without an offset": "时间均为东八区（+08:00）民用时，不写时差",
        "such as 30%": "如 30%",
        "at most 86400 s": "不超过 86400 s",
        "such as 1400/day; periods: /s, /min, /h, /day, /week, /month, /year":
            "如 1400/day；周期：/s、/min、/h、/day、/week、/month、/year",
        "periods: /s, /min, /h, /day, /week, /month, /year": "周期：/s、/min、/h、/day、/week、/month、/year",
        "units: /s, /min, /h, /day, /week, /month, /year": "周期：/s、/min、/h、/day、/week、/month、/year",
        "nothing after the period": "周期之后不应再有内容",
        "write the number without \"+\"": "数字前不写“+”",
        "write a digit before the point": "小数点前应有数字",
        "write a digit after the point": "小数点后应有数字",
        "the number is too large": "数字过大",
        "write \"min\" for minutes or \"month\"": "分钟写 \"min\"，月写 \"month\"",
    ]

    /// Hints with a value in them, the more special ones first.
    public static let patterns = [
        Phrase(en: "write \"{}\" with half-width characters", zh: "请写成半角字符“{}”"),
        Phrase(en: "write \"{}\" without separators", zh: "请写“{}”，不用分隔符"),
        Phrase(en: "did you mean \"{}\"?", zh: "是否想写“{}”？"),
        Phrase(en: "write {}", zh: "请写 {}"),
    ]
}
