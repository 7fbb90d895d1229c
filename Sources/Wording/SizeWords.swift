/// What `hotline size` says: console, charts, columns.
public enum SizeWords {
    /// What was done: simulations, replications of each, seconds.
    public static let work = Phrase(
        en: "{} simulations of {} replications each in {} s", zh: "共 {} 轮仿真，每轮 {} 次重复，用时 {} 秒")
    /// All targets are kept; takes the number of promises.
    public static let kept = Phrase(
        en: "On random streams the search has not seen, all {} promises are kept.", zh: "用搜索时未见过的随机数检验，{} 项承诺全部达到。")
    /// Some are not certain; takes promises kept, all, those open.
    public static let open = Phrase(
        en:
            "On random streams the search has not seen, {} of {} promises are kept; {} lie below by less than the half-width.",
        zh: "用搜索时未见过的随机数检验，{}/{} 项承诺达到；{} 项略低于目标，差距小于置信半宽。")
    /// Some are missed; takes kept, all, open, missed.
    public static let missed = Phrase(
        en:
            "On random streams the search has not seen, {} of {} promises are kept, {} lie below by less than the half-width, {} are "
            + "missed (promises.csv): there more seats of these groups do not help, or each stream asks for others.",
        zh: "用搜索时未见过的随机数检验，{}/{} 项承诺达到，{} 项差距小于置信半宽，{} 项未达到（见 promises.csv）：增加这些坐席组的坐席无济于事，或各随机数要求不一。")
    /// Fresh streams asked for seats; takes their number.
    public static let added = Phrase(
        en: "Fresh streams asked for {} seats (cells of the table) more than the search had found.",
        zh: "检验随机数要求比搜索结果再增加 {} 个坐席（按表格单元计）。")
    /// What a promise is about, by the stretch: slot.
    public static let bySlot = Phrase(en: "in every slot", zh: "每个时段")
    /// … day.
    public static let byDay = Phrase(en: "on every kind of day listed", zh: "每类日期")
    /// … month.
    public static let byMonth = Phrase(en: "in every month", zh: "每月")
    /// … period.
    public static let byPeriod = Phrase(en: "over the whole period", zh: "全期")
    /// A target on average; takes measure, side with value, stretch.
    public static let goal = Phrase(en: "{} {} {}, on average", zh: "{}{}，{}，按平均")
    /// A target with a probability; takes measure, side with value, stretch, probability.
    public static let goalWithProbability = Phrase(en: "{} {} {}, with a probability of {}", zh: "{}{}，{}，达标概率不低于 {}")
    /// Whose measure it is; takes measure and key.
    public static let of = Phrase(en: "{} of {}", zh: "{}（{}）")
    /// Interrupted.
    public static let interrupted = Phrase(
        en: "Interrupted; nothing is written. --resume goes on where the search was.",
        zh: "已中断，未写出结果。加 --resume 可从中断处继续搜索。")
    /// Going on; takes the steps and the file.
    public static let resumed = Phrase(en: "going on after {} steps that are kept in {}", zh: "继续搜索：已有 {} 步保存在 {}")

    /// Heading of the table of plans.
    public static let plan = Phrase(en: "plan", zh: "方案")
    /// … seat-hours.
    public static let seatHours = Phrase(en: "seat-hours", zh: "坐席工时")
    /// … promises that are missed.
    public static let broken = Phrase(en: "promises missed", zh: "未达承诺数")
    /// The sized seats.
    public static let sized = Phrase(en: "sized", zh: "测算结果")
    /// The scenario's own.
    public static let stated = Phrase(en: "the scenario's own", zh: "场景原有")
    /// Erlang C.
    public static let erlangC = Phrase(en: "Erlang C", zh: "Erlang C")
    /// Erlang A.
    public static let erlangA = Phrase(en: "Erlang A", zh: "Erlang A")
    /// Erlang A on the modified offered load.
    public static let erlangAMol = Phrase(en: "Erlang A, modified load, busy days", zh: "Erlang A（修正负荷、日间波动）")
    /// What a textbook takes for granted, and what came of it; takes the seat-hours more (`+12`) or fewer (`−12`), promises broken.
    public static let whyC = Phrase(
        en:
            "Erlang C takes each slot by itself, lets nobody hang up (too many seats) and knows no busy days or redials (too few): {} seat-hours, {} promises broken.",
        zh: "Erlang C 逐时段独立计算，假定无人挂机（坐席偏多），且不计日间波动与重拨（坐席偏少）：坐席工时相差 {}，未达标 {} 项。")
    /// … Erlang A.
    public static let whyA = Phrase(
        en:
            "Erlang A lets callers hang up, but knows no busy days, no redials, no calls left from the slot before: {} seat-hours, {} promises broken.",
        zh: "Erlang A 允许挂机，但不计日间波动、重拨以及上一时段遗留的来电：坐席工时相差 {}，未达标 {} 项。")
    /// … queue by queue; takes seat-hours with Erlang C and Erlang A and those found.
    public static let byQueue = Phrase(
        en:
            "Sized queue by queue, each with seats of its own: {} seat-hours by Erlang C, {} by Erlang A, against {} here.",
        zh: "若各队列分别配坐席：按 Erlang C 需 {} 坐席工时，按 Erlang A 需 {}，本方案为 {}。")
    /// Heading of the table of groups.
    public static let group = Phrase(en: "group", zh: "坐席组")
    /// … days.
    public static let days = Phrase(en: "days", zh: "日期")
    /// … hours of a day.
    public static let hoursADay = Phrase(en: "seat-hours a day", zh: "日坐席工时")
    /// … the fewest and the most.
    public static let fewest = Phrase(en: "fewest", zh: "最少")
    /// …
    public static let most = Phrase(en: "most", zh: "最多")
    /// … the busiest step.
    public static let busiest = Phrase(en: "most at", zh: "最多时刻")
    /// Above the worth of the next seat.
    public static let nextTitle = Phrase(en: "Where a seat more would help most:", zh: "增加一个坐席收效最大的时段：")
    /// Headings: slot.
    public static let slot = Phrase(en: "slot", zh: "时段")
    /// … seats.
    public static let seats = Phrase(en: "seats", zh: "坐席")
    /// … the measure there.
    public static let value = Phrase(en: "there", zh: "该时段现值")
    /// … what a seat more adds.
    public static let nextValue = Phrase(en: "one more adds", zh: "加一席变化")
    /// … calls in time.
    public static let nextInTime = Phrase(en: "calls in time a day", zh: "日及时接通增加")
    /// … calls missed.
    public static let nextMissed = Phrase(en: "calls missed a day", zh: "日未接通变化")
    /// … redials.
    public static let nextRedials = Phrase(en: "redials a day", zh: "日重拨变化")
    /// Where the seats are; takes the group, the file.
    public static let seatsIn = Phrase(
        en: "seats of {}: {} (put it into the scenario as seats:)", zh: "{}坐席表：{}（可直接用作场景的 seats）")

    /// A table of seats; takes the group.
    public static let seatsOf = Phrase(en: "Seats of {} as a scenario reads them", zh: "{}坐席表（场景格式）")
    /// Its columns; takes the days.
    public static let seatsOn = Phrase(en: "seats on days of the kind {}", zh: "坐席数（{}）")

    /// Title of the chart of seats.
    public static let chartTitle = Phrase(en: "Seats over the day", zh: "各时段坐席数")
    /// Under it; takes title, replications.
    public static let chartSubtitle = Phrase(en: "{}; {} replications a simulation", zh: "{}；每轮 {} 次仿真")
    /// Axis.
    public static let timeOfDay = Phrase(en: "time of day", zh: "时刻")
    /// A curve: offered load.
    public static let offeredLoad = Phrase(en: "offered load", zh: "话务负荷")
    /// Title of the chart of plans.
    public static let staffingTitle = Phrase(en: "What more or fewer seats give", zh: "坐席多少与服务效果")
    /// Under it; takes title, replications, confidence.
    public static let staffingSubtitle = Phrase(
        en: "{}; {} replications, bars are {} % confidence intervals", zh: "{}；{} 次仿真，竖线为 {}% 置信区间")

    /// The dispatch desk.
    public static let desk = Phrase(en: "dispatch desk", zh: "派单席")
    /// Units that keep their targets, of all.
    public static let unitsKept = Phrase(
        en: "On random streams the search has not seen, {} of {} units keep their targets.",
        zh: "用搜索时未见过的随机数检验，{}/{} 个单位达标。")
    /// Fresh streams asked for handlers; takes their number.
    public static let handlersAdded = Phrase(
        en: "Fresh streams asked for {} handlers more than the search had found.", zh: "检验随机数要求比搜索结果再增加 {} 名经办人员。")
    /// Handlers who never rest; takes their units and the share in per cent.
    public static let tooBusy = Phrase(
        en:
            "Handlers of {} are at work for more than {} % of their time: orders pile up, and the period may end before the pile is "
            + "overdue. A longer period would show it; --target handler_utilisation=90% rules it out.",
        zh: "{} 的经办人员工作时间利用率超过 {}%：工单会持续积压，仿真期可能在逾期显现之前结束。可延长仿真期，或加 --target handler_utilisation=90% 予以排除。")
    /// Headings: unit.
    public static let unit = Phrase(en: "unit", zh: "承办单位")
    /// … handlers.
    public static let handlers = Phrase(en: "handlers", zh: "经办人员")
    /// … the scenario's own.
    public static let statedHandlers = Phrase(en: "stated", zh: "原有")
    /// … a measure with those.
    public static let withStated = Phrase(en: "with stated", zh: "原有人员时")
    /// … orders.
    public static let orders = Phrase(en: "orders", zh: "工单数")
    /// … utilisation.
    public static let utilisation = Phrase(en: "utilisation", zh: "人员利用率")
    /// All units.
    public static let together = Phrase(en: "together", zh: "合计")

    static let handlersTable = [
        "unit": Phrase(en: "organisation, or the dispatch desk", zh: "承办单位或派单席"),
        "handlers": Phrase(
            en: "the fewest handlers that keep the targets; empty where no number does", zh: "满足目标所需的最少经办人员；无论多少均不达标时为空"
        ),
        "stated": Phrase(en: "handlers in the scenario", zh: "场景原有经办人员"),
        "target": Phrase(en: "its target", zh: "目标值"),
        "value": Phrase(en: "its value with the handlers found, on fresh streams", zh: "按测算人员的取值（检验随机数）"),
        "stated_value": Phrase(en: "its value with the scenario's own handlers", zh: "按原有人员的取值"),
        "orders": Phrase(
            en: "orders replied to, of the desk those dispatched, a replication", zh: "每次仿真的答复工单数；派单席为派单数"),
        "utilisation": Phrase(en: "share of the handlers' working time in which they work", zh: "经办人员工作时间利用率"),
        "n": Phrase(en: "replications with a value", zh: "有取值的仿真次数"),
    ]
    /// Fresh calls of a line; takes number, fresh, attempts, the others in per cent.
    public static let freshOf = Phrase(
        en: "{}: {} fresh calls in the period, of {} attempts that were counted ({} % came again)",
        zh: "{}：全期首次呼叫 {} 次，计数呼叫 {} 次（再次呼叫占 {}%）")

    static let freshTable = [
        "line": Phrase(en: "number of the line", zh: "线路号码"),
        "attempts": Phrase(en: "attempts in the period as stated", zh: "全期呼叫计数（场景所述）"),
        "fresh": Phrase(en: "fresh calls in the period", zh: "全期首次呼叫"),
        "volume": Phrase(en: "volume of the line in the scenario's unit that brings them", zh: "相应的线路 volume（与场景同单位）"),
        "days": Phrase(en: "column of the profile", zh: "分布列（日期类别）"),
        "slot": Phrase(en: "time of day at which the slot begins", zh: "时段开始时刻"),
        "weight": Phrase(en: "weight of the slot in the profile that brings them", zh: "相应分布中该时段的权重"),
    ]
    static let sizing = [
        "group": Phrase(en: "seat group", zh: "坐席组"),
        "days": Phrase(
            en: "days that have these seats: workday, weekend, holiday, mon to sun, or a date; as in tables of seats",
            zh: "适用日期：workday、weekend、holiday、mon 至 sun 或具体日期（同坐席表列名）"),
        "slot": Phrase(en: "time of day at which the seats begin", zh: "坐席起始时刻"),
        "seats": Phrase(en: "seats", zh: "坐席数"),
        "seats_low": Phrase(
            en:
                "the fewest that chance leaves open: one less where a seat less would not miss a target by more than the half-width; "
                + "empty where targets hold for more than slots",
            zh: "随机误差范围内的最少坐席：减一席后未超出半宽地低于目标时为减一；目标不按时段考核时为空"),
        "seats_high": Phrase(
            en: "the most that chance leaves open: one more where a target is kept by less than the half-width",
            zh: "随机误差范围内的最多坐席：达标余量小于半宽时为加一"),
        "measure": Phrase(en: "id of the target's measure that is nearest to being missed here", zh: "此处最接近不达标的目标指标编号"),
        "target": Phrase(en: "its target", zh: "该指标目标值"),
        "value": Phrase(
            en: "its value in these slots, days together, on streams the search has not seen",
            zh: "该指标在此时段的取值（各日合并，检验随机数）"),
        "margin": Phrase(en: "by how much it is on the good side of the target", zh: "优于目标的幅度"),
        "next_value": Phrase(en: "what one seat more here would change of it", zh: "此处加一席对该指标的变化"),
        "next_in_time": Phrase(
            en: "calls a day answered in time that one seat more here would bring, within the following hour",
            zh: "此处加一席每日增加的及时接通量（含其后一小时内）"),
        "next_missed": Phrase(en: "calls a day not answered that it would change", zh: "每日未接通量的变化"),
        "next_redials": Phrase(en: "redials a day after those that it would change", zh: "由此产生的每日重拨量的变化"),
        "rate_per_hour": Phrase(
            en: "contacts, hand-overs and tasks an hour that come to the group if nobody ever waits",
            zh: "无人等待时该组每小时承接量（含协同与任务）"),
        "handling_s": Phrase(
            en: "mean handling time of those in seconds, after-call work included", zh: "平均处理时长（秒，含话后处理）"),
        "offered_load": Phrase(en: "rate times handling time, erlangs", zh: "到达率乘处理时长（爱尔兰）"),
        "modified_offered_load": Phrase(
            en: "seats busy at a time if nobody ever waits, erlangs: lags the rate", zh: "无人等待时的平均占用坐席数（爱尔兰），滞后于到达率"),
        "erlang_c": Phrase(en: "seats by Erlang C, each slot by itself", zh: "Erlang C 坐席数（逐时段独立）"),
        "erlang_a": Phrase(en: "seats by Erlang A, each slot by itself", zh: "Erlang A 坐席数（逐时段独立）"),
        "erlang_a_mol": Phrase(
            en: "seats by Erlang A on the modified offered load, over quiet and busy days: where the search begins",
            zh: "按修正负荷并计入日间波动的 Erlang A 坐席数，即搜索起点"),
        "n": Phrase(en: "replications", zh: "重复仿真次数"),
    ]
    static let promises = [
        "side": Phrase(en: "which side of the target is good", zh: "目标方向"),
        "target": Phrase(en: "the target", zh: "目标值"),
        "probability": Phrase(
            en: "with which probability it is to be kept; empty: on average", zh: "要求的达标概率；为空表示按平均考核"),
        "days": Phrase(
            en: "days it holds for: a column of seats, a month, or all", zh: "考核日期：坐席表列、月份，或 all（全期）"),
        "slot": Phrase(en: "slot it holds for; empty: the whole day", zh: "考核时段；为空表示全天"),
        "value": Phrase(
            en:
                "the measure, or with a probability the share of slots (days, months, replications) that keep the target, on streams "
                + "the search has not seen",
            zh: "指标值；设概率时为达标时段（日、月、次）占比；用检验随机数"),
        "verdict": Phrase(
            en: "kept; open: below by less than the half-width; missed; empty where nothing was counted",
            zh: "kept 达到；open 差距小于半宽；missed 未达到；无计数时为空"),
        "n": Phrase(en: "replications with a value", zh: "有取值的仿真次数"),
    ]
    static let staffing = [
        "plan": Phrase(
            en:
                "sized; stated: the scenario's own; erlang_c, erlang_a, erlang_a_mol: the textbooks'; sized x F: F times the sized seats",
            zh: "sized 测算结果；stated 场景原有；erlang_c、erlang_a、erlang_a_mol 教科书公式；sized x F 为测算坐席的 F 倍"),
        "seat_hours": Phrase(en: "seat-hours of the sized groups in the period", zh: "测算坐席组全期坐席工时"),
        "price": Phrase(en: "the same times the prices of the groups", zh: "乘以各组单价后的费用"),
        "broken": Phrase(en: "promises whose estimate misses the target", zh: "估计值未达目标的承诺数"),
        "n": Phrase(en: "replications", zh: "重复仿真次数"),
    ]
}
