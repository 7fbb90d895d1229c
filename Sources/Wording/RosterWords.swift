/// What `hotline roster` says: its chart, its tables, its summary.
public enum RosterWords {
    // Chart.

    /// Title of the chart; takes the group.
    public static let title = Phrase(en: "Heads required and rostered: {}", zh: "需求人数与在岗人数：{}")
    /// Under it: scenario, week, people, head-hours missing.
    public static let subtitle = Phrase(
        en: "{}, {}; {} people, {} head-hours missing", zh: "{}，{}；{} 人，缺口 {} 人·小时")
    /// Axis of heads.
    public static let heads = Phrase(en: "heads", zh: "人数")
    /// Legend: the curve.
    public static let required = Phrase(en: "required", zh: "需求")
    /// Legend: at work.
    public static let rostered = Phrase(en: "rostered", zh: "在岗")
    /// Legend: missing.
    public static let missing = Phrase(en: "missing", zh: "缺口")

    // Summary.

    /// What was rostered: title, group, week, its first and last day.
    public static let opening = Phrase(en: "{}: roster of '{}', {} ({})", zh: "{}：“{}”排班，{}（{}）")
    /// Where the rules come from: kinds of shifts a day, slots a day, the file.
    public static let rules = Phrase(en: "{} kinds of shifts a day, {} slots; rules: {}", zh: "每日 {} 种班次、{} 个时段；规则：{}")
    /// The rules are those the program brings.
    public static let defaults = Phrase(en: "defaults", zh: "默认")
    /// Heads were raised; takes the share, head-hours before and after.
    public static let raised = Phrase(
        en: "raised for a shrinkage of {}: {} head-hours at the desk, {} rostered for",
        zh: "按缺勤率 {} 上调：在岗需求 {} 人·小时，排班需求 {} 人·小时")
    /// Row: pay and penalty.
    public static let cost = Phrase(en: "cost", zh: "总成本")
    /// … how near it is to the least: the share it may be above, the bound, the relaxation.
    public static let gap = Phrase(
        en: "at most {} above the least; bound {}, relaxation {}", zh: "距最优不超过 {}；下界 {}，线性松弛 {}")
    /// Row: people.
    public static let people = Phrase(en: "people", zh: "人数")
    /// … no fewer can work these shifts.
    public static let fewest = Phrase(en: "no fewer can work these shifts", zh: "这些班次的最少人数")
    /// … at least so many are needed.
    public static let atLeast = Phrase(en: "these shifts need at least {}", zh: "这些班次至少需 {} 人")
    /// … of so many given.
    public static let given = Phrase(en: "of {} given", zh: "给定 {} 人")
    /// Row: shifts.
    public static let shifts = Phrase(en: "shifts", zh: "班次")
    /// … their paid hours.
    public static let paidHours = Phrase(en: "{} paid hours", zh: "计薪 {} 小时")
    /// Row: missing heads.
    public static let short = Phrase(en: "missing", zh: "缺口")
    /// … head-hours and their price.
    public static let shortHours = Phrase(en: "{} head-hours, priced {}", zh: "{} 人·小时，折价 {}")
    /// … none.
    public static let nothingShort = Phrase(en: "nothing", zh: "无")
    /// Above the table of slots in which heads are missing; takes their number.
    public static let shortSlots = Phrase(en: "Heads are missing in {} slots:", zh: "{} 个时段人数不足：")
    /// The same of one.
    public static let shortSlot = Phrase(en: "Heads are missing in 1 slot:", zh: "1 个时段人数不足：")
    /// Column headings: the day.
    public static let date = Phrase(en: "date", zh: "日期")
    /// … the time of day.
    public static let slot = Phrase(en: "slot", zh: "时段")
    /// … what they cost.
    public static let price = Phrase(en: "price", zh: "折价")
    /// Below the table; takes how many more there are.
    public static let more = Phrase(en: "… and {} more in coverage.csv", zh: "……另有 {} 个时段，见 coverage.csv")
    /// The search ended early.
    public static let cutShort = Phrase(
        en: "The search ended early; --time-limit gives more. Another machine may find another roster.",
        zh: "搜索提前结束；可用 --time-limit 延长。在其他计算机上结果可能不同。")
    /// Shifts of the covering that nobody could work; takes their number.
    public static let unfilled = Phrase(
        en: "{} shifts of the covering find nobody under the rules.", zh: "覆盖方案中有 {} 个班次按规则无人可上。")
    /// Above the check; takes the replications.
    public static let checked = Phrase(
        en: "The week simulated ({} replications, the same callers):", zh: "该周仿真检验（{} 次重复，来电相同）：")
    /// Column headings of the check: seats as the curve has them.
    public static let withCurve = Phrase(en: "as required", zh: "按需求人数")
    /// … as the roster has them.
    public static let withRoster = Phrase(en: "as rostered", zh: "按排班人数")
    /// Nothing was simulated.
    public static let unchecked = Phrase(
        en: "Not simulated: a covered curve is not yet a met target.", zh: "未作仿真检验：曲线被覆盖并不等于指标达标。")

    // Columns.

    static let rosterColumns = [
        "person": Phrase(en: "person, P001 and so on", zh: "人员编号，自 P001 起"),
        "date": Phrase(en: "day on which the shift begins", zh: "班次开始的日期"),
        "start": Phrase(en: "begin of the shift; empty on a day off", zh: "上班时刻；休息日为空"),
        "end": Phrase(en: "end of the shift", zh: "下班时刻"),
        "end_date": Phrase(en: "day of its end", zh: "下班日期"),
        "breaks": Phrase(en: "breaks, such as 11:00-11:30", zh: "班中休息，如 11:00-11:30"),
        "hours": Phrase(en: "paid hours", zh: "计薪小时"),
        "night": Phrase(en: "1 for a night shift (three hours or more at night)", zh: "夜班为 1（夜间工作 3 小时及以上）"),
    ]
    static let shiftColumns = [
        "date": Phrase(en: "day on which the shift begins", zh: "班次开始的日期"),
        "start": Phrase(en: "begin of the shift", zh: "上班时刻"),
        "end": Phrase(en: "end of the shift, on the next day where it is earlier", zh: "下班时刻，早于上班时刻者为次日"),
        "breaks": Phrase(en: "breaks, such as 11:00-11:30", zh: "班中休息，如 11:00-11:30"),
        "heads": Phrase(en: "people who work it", zh: "上班人数"),
        "cost": Phrase(en: "what one of them costs", zh: "每人成本"),
    ]
    static let coverageColumns = [
        "date": Phrase(en: "day", zh: "日期"),
        "slot": Phrase(en: "begin of the slot", zh: "时段起点"),
        "stated": Phrase(en: "heads required at the desk", zh: "在岗需求人数"),
        "required": Phrase(
            en: "heads required, with those who will not come (--shrinkage)", zh: "需求人数（含缺勤上调，--shrinkage）"),
        "rostered": Phrase(en: "heads at work, without those on a break", zh: "在岗人数（不含休息）"),
        "short": Phrase(en: "heads missing", zh: "缺口人数"),
        "over": Phrase(en: "heads too many", zh: "富余人数"),
        "price": Phrase(en: "what missing heads, or those too many, cost", zh: "缺口或富余的折价"),
    ]
}
