/// What `hotline erlang` says of its answers and its questions.
public enum ErlangWords {
    /// The system in Kendall's notation, by the letter of the command. Nil for another.
    public static func notation(_ formula: String) -> Phrase? { notations[formula] }

    private static let notations = [
        "b": Phrase(en: "Erlang B, M/G/c/c", zh: "Erlang B，M/G/c/c"),
        "c": Phrase(en: "Erlang C, M/M/c", zh: "Erlang C，M/M/c"),
        "a": Phrase(en: "Erlang A, M/M/c+M", zh: "Erlang A，M/M/c+M"),
        "x": Phrase(en: "Erlang X, M/M/c+M with redials", zh: "Erlang X，M/M/c+M，含重拨"),
    ]

    /// Behind the notation where lines are limited.
    public static let finiteLines = Phrase(en: "{} with finite lines", zh: "{}，线路数有限")
    /// Rate and talk time; takes both.
    public static let calls = Phrase(en: "{} calls/h of {} s", zh: "每小时 {} 个来电，平均通话 {} 秒")
    /// Load; takes it.
    public static let erlangs = Phrase(en: "{} erlangs", zh: "{} 爱尔兰")
    /// One server.
    public static let oneServer = Phrase(en: "1 server", zh: "1 个坐席")
    /// Servers; takes how many.
    public static let servers = Phrase(en: "{} servers", zh: "{} 个坐席")
    /// Patience; takes it.
    public static let patience = Phrase(en: "patience {} s", zh: "平均耐心 {} 秒")
    /// One line.
    public static let oneLine = Phrase(en: "1 line", zh: "1 条线路")
    /// Lines; takes how many.
    public static let lines = Phrase(en: "{} lines", zh: "{} 条线路")
    /// Redials; takes both shares.
    public static let redials = Phrase(en: "redials {} after abandoning, {} after busy", zh: "放弃后重拨 {}，遇忙后重拨 {}")
    /// Between the parts of what is asked.
    public static let comma = Phrase(en: ", ", zh: "，")
    /// The answer; takes the target and the servers.
    public static let least = Phrase(en: "the least servers for {}: {}", zh: "满足 {} 的最少坐席：{}")
    /// Column headings: the output's name.
    public static let name = Phrase(en: "name", zh: "名称")
    /// … its value.
    public static let value = Phrase(en: "value", zh: "值")
    /// … what it means.
    public static let meaning = Phrase(en: "meaning", zh: "含义")
    /// Seconds; takes them.
    public static let seconds = Phrase(en: "{} s", zh: "{} 秒")
    /// No finite value.
    public static let infinite = Phrase(en: "infinite", zh: "无穷大")

    /// A unit of an output, as it stands in a column: `%`, `s`, `callers`, `erlangs`, `/h`, `x`. Nil for another.
    public static func unit(_ id: String) -> Phrase? { units[id] }

    private static let units = [
        "%": Phrase(en: "%", zh: "%"), "s": Phrase(en: "s", zh: "秒"), "callers": Phrase(en: "callers", zh: "人"),
        "erlangs": Phrase(en: "erlangs", zh: "爱尔兰"), "/h": Phrase(en: "/h", zh: "/小时"), "x": Phrase(en: "x", zh: "倍"),
    ]

    /// What an output means, by its name; some take the acceptable waiting time. Nil for another.
    public static func output(_ name: String) -> Phrase? { outputs[name] }

    private static let outputs = [
        "p_block": Phrase(en: "callers who find everything busy and are turned away", zh: "全忙而未能接入的来电占比（呼损率）"),
        "p_blocked": Phrase(en: "callers who find everything busy and are turned away", zh: "全忙而未能接入的来电占比（呼损率）"),
        "carried_erlangs": Phrase(en: "servers busy on average", zh: "平均忙碌坐席数"),
        "occupancy": Phrase(en: "time a server is busy", zh: "坐席占用率"),
        "p_wait": Phrase(en: "callers who have to wait", zh: "需要等待的来电占比"),
        "lq": Phrase(en: "callers waiting on average", zh: "平均排队人数"),
        "sl": Phrase(en: "service level: answered within {}", zh: "服务水平：{}内接通"),
        "asa_s": Phrase(en: "mean wait of all callers", zh: "全部来电平均等待"),
        "mean_wait_given_wait_s": Phrase(en: "mean wait of those who wait", zh: "需等待者的平均等待"),
        "p_abandon": Phrase(en: "callers who abandon", zh: "放弃率"),
        "mean_wait_all_offered": Phrase(en: "mean wait of all callers", zh: "全部来电平均等待"),
        "mean_wait_admitted": Phrase(en: "mean wait of callers not turned away", zh: "接入来电平均等待"),
        "p_answered_within_awt": Phrase(en: "callers answered within {}", zh: "{}内接通的来电占比"),
        "p_abandon_within_awt": Phrase(en: "callers who abandon within {}", zh: "{}内放弃的来电占比"),
        "sl_offered": Phrase(
            en: "service level: answered within {}, of all callers", zh: "服务水平：{}内接通，占全部来电"),
        "sl_answered": Phrase(en: "the same, of callers answered", zh: "同上，占接通来电"),
        "sl_excl_short_abandons": Phrase(
            en: "the same, of callers who do not abandon within {}", zh: "同上，分母剔除 {}内放弃者"),
        "sl_virtual": Phrase(en: "the same for callers of endless patience", zh: "同上，对耐心无限的来电人"),
        "sl_abandon_counted_ok": Phrase(
            en: "answered or abandoned within {}, of all callers", zh: "{}内接通或放弃，占全部来电"),
        "asa_answered": Phrase(en: "mean wait of callers answered", zh: "接通来电平均等待"),
        "mean_time_to_abandon": Phrase(en: "mean wait of callers who abandon", zh: "放弃来电平均等待"),
        "offered_rate_per_hour": Phrase(en: "attempts, fresh calls and redials", zh: "呼叫量（首次呼叫与重拨）"),
        "redials_per_hour": Phrase(en: "redials", zh: "重拨量"),
        "amplification": Phrase(en: "attempts for each fresh call", zh: "每个首次呼叫对应的呼叫数"),
        "p_abandon_per_attempt": Phrase(en: "attempts that end in abandoning", zh: "以放弃告终的呼叫占比"),
        "mean_wait_per_attempt_s": Phrase(en: "mean wait of an attempt", zh: "每次呼叫的平均等待"),
        "lost_fresh_fraction": Phrase(en: "callers never served, redials included", zh: "重拨后仍未获服务的来电人占比"),
    ]

    /// Below the table, where the line grows without end; takes load and servers.
    public static let unstable = Phrase(
        en: "Unstable: {} erlangs keep {} servers busy for ever, and the line grows without end.",
        zh: "系统不稳定：{} 爱尔兰的负荷使 {} 个坐席始终忙碌，队列无限增长。")
    /// Below the table of Erlang X.
    public static let approximation = Phrase(
        en: "An approximation; results are those of an attempt, fresh or redialled.", zh: "近似计算；结果按每次呼叫（首次或重拨）计。")

    /// No number of servers does; takes the bound and the target.
    public static let unreachable = Phrase(en: "no number of servers {} gives {}", zh: "{}，任何坐席数均无法满足 {}")
    /// The bound: servers at most; takes how many.
    public static let upTo = Phrase(en: "up to {}", zh: "在 {} 个坐席以内")
    /// The same with lines.
    public static let upToLines = Phrase(en: "up to the {} lines", zh: "在 {} 条线路以内")
    /// No target, but what it is for.
    public static let onWithoutTarget = Phrase(
        en: "--on says what a --target is for, and there is no --target", zh: "--on 说明 --target 针对什么，但没有给出 --target")
    /// Blocking without lines.
    public static let blockingNeedsLines = Phrase(
        en: "--on p_block needs --lines: nobody is blocked when lines are unlimited",
        zh: "--on p_block 须给出 --lines：线路不限时没有呼损")

    /// Neither load nor rate.
    public static let loadMissing = Phrase(
        en: "the load is missing: give --erlangs, or --rate and --talk", zh: "缺少话务负荷：请给出 --erlangs，或 --rate 与 --talk")
    /// Nobody ever leaves.
    public static let patienceOrLines = Phrase(
        en: "--patience or --lines is needed; if nobody abandons and lines are unlimited, see hotline erlang c",
        zh: "需要 --patience 或 --lines；如无人放弃且线路不限，请用 hotline erlang c")
    /// Too much; takes load and bound.
    public static let loadTooLarge = Phrase(
        en: "a load of {} erlangs; expected at most {}", zh: "负荷为 {} 爱尔兰，应不大于 {}")
    /// More servers than lines; takes both.
    public static let fewLines = Phrase(
        en: "--lines {} is less than --servers {}: each server takes a line",
        zh: "--lines {} 小于 --servers {}：每个坐席占用一条线路")
    /// A formula refuses a number; takes its name, what was found and what was expected.
    public static let refused = Phrase(en: "{} {}: expected {}", zh: "{} 为 {}，应为 {}")
    /// No steady state; takes load and servers.
    public static let noSteadyState = Phrase(
        en: "no steady state: {} erlangs are too many for {} servers when callers redial until they are served",
        zh: "不存在稳态：来电人一直重拨至获得服务时，{} 爱尔兰超出 {} 个坐席的能力")
}
