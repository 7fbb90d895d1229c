/// What the columns of result tables hold, as `datapackage.json` says it.
public enum ColumnWords {
    /// Titles of tables by file name without `.csv`.
    public static func table(_ name: String) -> Phrase? { tables[name] }

    private static let tables = [
        "kpi": Phrase(en: "Measures by scope and period", zh: "各范围、各时段的指标"),
        "intervals": Phrase(en: "The day by slot, for each kind of day", zh: "各类日期一天各时段的指标"),
        "replications": Phrase(en: "Headline measures of every replication", zh: "每次重复仿真的总体指标"),
        "waits": Phrase(en: "Distribution of waits: answered and abandoned within a time", zh: "等待时长分布：一定时间内接通与放弃"),
        "week": Phrase(en: "The week by slot, holidays included", zh: "一周各时段（含节假日）"),
        "open_orders": Phrase(
            en: "Orders open at the end of each day, by where they stand", zh: "每日终了在办工单（按所处环节）"),
        "open_loop": Phrase(
            en: "Measures with feedback (redials, repeats, returns, enquiries) and without it, "
                + "on the same random numbers",
            zh: "含反馈与不含反馈（重拨、重复来电、智能客服返回、进度查询）的指标对照，采用相同随机数"),
        "events": Phrase(en: "Events of calls and orders, in one replication", zh: "呼叫与工单的事件日志（一次仿真）"),
        "comparison": Phrase(
            en: "Alternatives side by side, and their paired differences to the first", zh: "各方案指标对照及与第一个方案的配对差值"),
        "sweep": Phrase(en: "Measures at every point of a sweep", zh: "各方案点的指标"),
        "elasticities": Phrase(en: "Elasticities of measures", zh: "各指标的弹性"),
        "roster": Phrase(en: "Shifts by person and day", zh: "排班表：每人每日班次"),
        "shifts": Phrase(en: "Shifts by day, and how many people work each", zh: "每日班次及上班人数"),
        "coverage": Phrase(en: "Heads required and rostered by day and slot", zh: "每日各时段需求人数与在岗人数"),
        "search": Phrase(en: "Dates that were tried, and what they come to", zh: "试算的日期方案及结果"),
        "dates": Phrase(en: "Stated and found dates of the lines that join", zh: "各线路原定日期与选定日期"),
        "timeline": Phrase(
            en: "Weeks of a consolidation: the hotline, its lines and their phases", zh: "归并各周：全热线、各线路及各阶段"),
        "phases": Phrase(en: "How old numbers are answered, by stretch of days", zh: "原号码各阶段受理方式"),
        "losses": Phrase(en: "Numbers that are dead, and what their callers do", zh: "停用号码及其来电人去向"),
        "shortfall": Phrase(en: "Weeks that miss a target, and the heads that keep it", zh: "未达标的周及达标须增坐席"),
        "scorecard": Phrase(en: "Scores of the organisations by month and year", zh: "承办单位月度、年度考核得分"),
        "sizing": Phrase(en: "Seats by group, days and slot, and what the next one is worth", zh: "各组各时段坐席数及增加一席的效果"),
        "fresh": Phrase(en: "Fresh calls among the attempts that were counted", zh: "呼叫计数中的首次呼叫"),
        "handlers": Phrase(en: "The fewest handlers of each unit that keep the targets", zh: "各承办单位满足目标所需的最少经办人员"),
        "promises": Phrase(en: "Every target in every stretch, on fresh random streams", zh: "各考核区间达标情况（检验随机数）"),
        "staffing": Phrase(en: "What the sized seats give, and others", zh: "测算坐席与其他方案的效果对照"),
    ]

    /// A column of a table. Nil for a column without words.
    public static func column(_ name: String, of table: String) -> Phrase? { all[table]?[name] ?? keys[name] }

    /// A half-width; takes the confidence in per cent and the column.
    public static let halfWidth = Phrase(
        en: "half-width of the {} % confidence interval of {}; empty for one replication",
        zh: "{}% 置信区间的半宽（{}）；仅 1 次仿真时为空")
    /// A lower end; takes the confidence in per cent.
    public static let low = Phrase(
        en: "lower end of the {} % confidence interval; empty for one replication", zh: "{}% 置信区间下限；仅 1 次仿真时为空")
    /// An upper end; takes the confidence in per cent.
    public static let high = Phrase(
        en: "upper end of the {} % confidence interval; empty for one replication", zh: "{}% 置信区间上限；仅 1 次仿真时为空")

    private static let keys = [
        "scope": Phrase(en: "what the row is about", zh: "统计范围"),
        "key": Phrase(
            en:
                "number of the line, id of the channel, name of the category, task, organisation, level or seat group; LINE/CATEGORY for a "
                + "type, CATEGORY > GROUP for a hand-over; all",
            zh: "线路号码、渠道、诉求类型、任务、承办单位、层级或坐席组名称；type 为 线路/诉求类型，hand_over 为 诉求类型 > 坐席组；全部为 all"),
        "measure": Phrase(en: "id of the measure; definitions under `measures`", zh: "指标编号；定义见 `measures`"),
    ]

    private static let all: [String: [String: Phrase]] = [
        "scorecard": scorecard,
        "comparison": CompareWords.columns,
        "events": EventWords.columns,
        "fresh": SizeWords.freshTable,
        "handlers": SizeWords.handlersTable,
        "sizing": SizeWords.sizing,
        "promises": SizeWords.promises,
        "staffing": SizeWords.staffing,
        "sweep": SweepWords.sweep,
        "elasticities": SweepWords.elasticity,
        "roster": RosterWords.rosterColumns,
        "shifts": RosterWords.shiftColumns,
        "coverage": RosterWords.coverageColumns,
        "search": DateSearchWords.searchColumns,
        "dates": DateSearchWords.datesColumns,
        "timeline": timeline,
        "phases": phases,
        "losses": losses,
        "shortfall": shortfall,
        "kpi": [
            "unit": Phrase(en: "unit of mean, ends and sd: 1, s, h or wd", zh: "均值、置信区间与标准差的单位：1、s（秒）、h（小时）或 wd（工作日）"),
            "period": Phrase(
                en: "all, a year, a month, an ISO week or a day; edges hold only their counted days",
                zh: "全期、年、月、ISO 周或日；首尾时段仅含计入统计的日期"),
            "mean": Phrase(en: "estimate; empty where the measure has no value", zh: "估计值；无取值时为空"),
            "sd": Phrase(en: "standard deviation between replications", zh: "各次仿真之间的标准差"),
            "n": Phrase(en: "replications in which the measure has a value", zh: "该指标有取值的仿真次数"),
        ],
        "intervals": [
            "day_kind": Phrase(en: "kind of day", zh: "日期类别"),
            "slot": Phrase(en: "time of day at which the slot begins", zh: "时段开始时刻"),
            "offered": Phrase(en: "calls offered in the slot, a day", zh: "日均呼入量"),
            "answered": Phrase(en: "calls of the slot that were answered, a day", zh: "日均接通量"),
            "abandoned": Phrase(en: "calls of the slot that were abandoned, a day", zh: "日均放弃量"),
            "blocked": Phrase(en: "calls that met a busy tone, a day", zh: "日均呼损量"),
            "service_level": Phrase(en: "service level of the slot's calls, 0 to 1", zh: "服务水平（0 至 1）"),
            "mean_wait_s": Phrase(en: "mean wait of the slot's calls in seconds", zh: "平均等待时长（秒）"),
            "occupancy": Phrase(en: "occupancy of seats in the slot, 0 to 1", zh: "坐席占用率（0 至 1）"),
            "seats": Phrase(en: "seats scheduled", zh: "排班坐席数"),
            "abandoned_in_slot": Phrase(en: "callers who hung up in the slot, a day", zh: "时段内日均放弃量（按挂机时刻）"),
            "queue_length": Phrase(en: "mean number of callers waiting", zh: "平均排队人数"),
            "n": Phrase(en: "replications", zh: "重复仿真次数"),
        ],
        "waits": waits,
        "week": week,
        "open_orders": openOrders,
        "open_loop": [
            "unit": Phrase(en: "unit of means and half-widths: 1, s, h or wd", zh: "均值与半宽的单位：1、s（秒）、h（小时）或 wd（工作日）"),
            "closed": Phrase(en: "estimate with feedback", zh: "含反馈时的估计值"),
            "open": Phrase(
                en: "estimate without feedback; empty for what feedback alone brings", zh: "不含反馈时的估计值；仅由反馈产生的指标为空"),
            "difference": Phrase(
                en: "closed − open, replication by replication on the same random numbers",
                zh: "含反馈减不含反馈，逐次仿真配对、采用相同随机数"),
            "n": Phrase(en: "pairs of replications in which both have a value", zh: "两者均有取值的配对仿真次数"),
        ],
        "replications": [
            "replication": Phrase(en: "number of the replication, from 0", zh: "仿真序号，从 0 起"),
            "numerator": Phrase(en: "whole number; times in milliseconds", zh: "分子（整数，时间以毫秒计）"),
            "denominator": Phrase(
                en: "whole number, 1 for counts; 0 where the measure has no value", zh: "分母（整数，计数指标为 1，无取值为 0）"),
            "value": Phrase(en: "numerator / denominator in the measure's unit", zh: "分子除以分母，换算为指标单位"),
        ],
    ]
}
