/// What `hotline timeline --search` says: its chart, its tables, its summary.
public enum DateSearchWords {
    // Chart.

    /// Title of the chart.
    public static let title = Phrase(en: "Reinforcement against missed calls", zh: "临时增援费用与未接来电")
    /// Under it: scenario, period, plans, days of the window.
    public static let subtitle = Phrase(
        en: "{}, {}; {} sets of dates, each line within {} days", zh: "{}，{}；{} 组日期，各线路前后 {} 天内")
    /// Axis of costs where a head-hour has no price.
    public static let hours = Phrase(en: "further head-hours that keep every week's targets", zh: "各周达标所需增援（人·小时）")
    /// Axis of costs where it has one.
    public static let cost = Phrase(en: "price of the heads that keep every week's targets", zh: "各周达标所需增援费用")
    /// Axis of missed calls.
    public static let missedAxis = Phrase(en: "missed calls in the period", zh: "统计期未接来电")
    /// Legend: plans with few replications.
    public static let tried = Phrase(en: "tried", zh: "试算")
    /// … with all.
    public static let finalist = Phrase(en: "all replications", zh: "全部仿真次数")
    /// … those of which none is better in both.
    public static let frontier = Phrase(en: "frontier", zh: "前沿")
    /// … the stated dates.
    public static let stated = Phrase(en: "stated dates", zh: "原定日期")
    /// … the chosen dates.
    public static let chosen = Phrase(en: "chosen dates", zh: "选定日期")

    // Summary.

    /// Above the plans; takes how many were tried, the groups, days of the window and of a step.
    public static let plans = Phrase(
        en: "Dates: {} plans tried, {} groups of lines, up to {} days either way in steps of {}:",
        zh: "日期搜索：试算 {} 个方案，{} 组线路，前后各 {} 天，步长 {} 天：")
    /// Column headings: the plan.
    public static let plan = Phrase(en: "plan", zh: "方案")
    /// … weeks that are short.
    public static let weeksShort = Phrase(en: "weeks short", zh: "未达标周数")
    /// … weeks no heads can help.
    public static let notKept = Phrase(en: "not kept", zh: "增援仍未达标")
    /// … heads over weeks.
    public static let headWeeks = Phrase(en: "head-weeks", zh: "增援人·周")
    /// … hours of heads.
    public static let headHours = Phrase(en: "head-hours", zh: "增援人·小时")
    /// … their price.
    public static let price = Phrase(en: "price", zh: "费用")
    /// … missed calls with them.
    public static let missed = Phrase(en: "missed calls", zh: "未接来电")
    /// Above the lines that move.
    public static let moves = Phrase(en: "Lines that move:", zh: "调整日期的线路：")
    /// Column headings: lines that move as one.
    public static let lines = Phrase(en: "lines", zh: "线路")
    /// … the first stated date.
    public static let before = Phrase(en: "first date stated", zh: "原定首个日期")
    /// … the first date found.
    public static let after = Phrase(en: "found", zh: "选定")
    /// … days of the shift.
    public static let days = Phrase(en: "days", zh: "天数")
    /// The stated dates are the best that was found.
    public static let stays = Phrase(
        en: "No dates were found that are better than the stated ones.", zh: "未找到优于原定日期的方案。")
    /// What kind of search it was, as far as it went; takes the replications behind the comparison.
    public static let settled = Phrase(
        en:
            "A local search: no hop of one step improves what was found; cheaper dates may exist. Compared with {} replications.",
        zh: "局部搜索：任一组线路再移动一步均无改进，但不保证最优；以 {} 次仿真比较。")
    /// The same where evaluations ran out.
    public static let limit = Phrase(
        en:
            "A local search that ended with its plans (--evaluations); cheaper dates may exist. Compared with {} replications.",
        zh: "局部搜索：方案数已达上限（--evaluations），不保证最优；以 {} 次仿真比较。")
    /// The same where somebody said stop.
    public static let interrupted = Phrase(
        en: "The search was interrupted: the best so far. Compared with {} replications.",
        zh: "搜索已中断：目前最优方案；以 {} 次仿真比较。")
    /// Before the options that give these dates.
    public static let options = Phrase(en: "These dates:", zh: "采用这些日期：")
    /// Where they are if there are many; takes the file.
    public static let manyOptions = Phrase(
        en: "These dates: dates.csv; options for --set under search.set in {}.",
        zh: "采用这些日期：见 dates.csv；--set 选项见 {} 的 search.set。")
    /// The search was interrupted before the first plan.
    public static let notSearched = Phrase(
        en: "The search of dates was interrupted before the first plan was simulated.", zh: "日期搜索在首个方案完成前中断。")

    // Tables.

    static let searchColumns = [
        "plan": Phrase(en: "number of the plan, from 1; 1 is the stated dates", zh: "方案序号，从 1 起；1 为原定日期"),
        "shifts": Phrase(
            en: "days by group of lines (dates.csv), later if positive, in the order of the groups",
            zh: "各组线路（见 dates.csv）移动的天数，按组序，正数为推迟"),
        "head_weeks": Phrase(en: "further heads, summed over weeks", zh: "各周增援人数之和"),
        "head_hours": Phrase(
            en: "hours that the further heads are at the desk; weeks that are not kept have none",
            zh: "增援在岗小时数；增援仍未达标的周不计"),
        "price": Phrase(en: "head_hours times the price of one", zh: "增援小时数乘以单价"),
        "missed": Phrase(
            en: "calls of the period abandoned, blocked or lost to dead numbers, with the further heads, a replication",
            zh: "增援后统计期内放弃、呼损及因号码停用流失的来电（每次仿真）"),
        "missed_before": Phrase(en: "the same without further heads", zh: "无增援时的未接来电"),
        "weeks_short": Phrase(en: "weeks that miss a target without further heads", zh: "无增援时未达标周数"),
        "weeks_not_kept": Phrase(en: "those of them that no number of heads helps", zh: "任何增援均无法达标的周数"),
        "replications": Phrase(
            en: "replications behind the row; the frontier and the choice compare rows with most of them",
            zh: "该行的仿真次数；前沿与选定方案只在次数最多的行之间比较"),
        "frontier": Phrase(
            en: "1: no compared plan is as cheap and misses fewer calls", zh: "1：参与比较的方案中，没有费用不高于它而未接来电更少的"),
        "stated": Phrase(en: "1: the stated dates", zh: "1：原定日期"),
        "chosen": Phrase(en: "1: the best plan", zh: "1：选定方案"),
    ]

    static let datesColumns = [
        "group": Phrase(en: "number of the group that moves as one, from 1", zh: "整体移动的线路组序号，从 1 起"),
        "line": Phrase(en: "number of the line", zh: "线路号码"),
        "name": Phrase(en: "name of the line", zh: "线路名称"),
        "date": Phrase(en: "key of the date in the scenario", zh: "日期在场景文件中的键"),
        "stated": Phrase(en: "the stated date", zh: "原定日期"),
        "found": Phrase(en: "the date found", zh: "选定日期"),
        "shift_days": Phrase(en: "days between them; later, if positive", zh: "移动天数，正数为推迟"),
    ]
}
