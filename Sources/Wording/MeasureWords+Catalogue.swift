// Titles and definitions in the field's terms, in the order of tables.

extension MeasureWords {
    /// Words of every measure.
    public static let all: [MeasureWords] = volumes + answering + waiting + seatUse

    private static let offered = ("attempts offered, redials included", "呼入量（含重拨）")
    private static let freshAttempts = ("first attempts", "首次呼入量")
    private static let taken = ("attempts answered by a seat", "接通量")
    private static let waited = ("waiting time of answered and abandoned attempts", "接通与放弃呼叫的等待时长之和")
    private static let inTime = ("attempts answered within the service level's time", "在规定时限内接通的呼叫数")

    private static let volumes: [MeasureWords] = [
        MeasureWords(
            "offered", ("Offered calls", "呼入量"), ("attempts that reach the hotline, redials included", "到达热线的呼叫数（含重拨）"),
            byAttempt),
        MeasureWords(
            "fresh", ("Fresh calls", "首次呼入量"), ("first attempts, redials not included", "首次呼叫数（不含重拨）"), byAttempt),
        MeasureWords(
            "redials", ("Redials", "重拨量"), ("attempts after a busy tone or an abandonment", "忙音或放弃后的再次呼叫数"), byAttempt),
        MeasureWords("amplification", ("Redial amplification", "重拨放大系数"), offered, over: freshAttempts, byAttempt),
        MeasureWords(
            "blocked", ("Blocked calls", "呼损量"), ("attempts that meet a busy tone: all trunks taken", "中继占满、遇忙音的呼叫数"),
            byAttempt),
        MeasureWords(
            "abandoned", ("Abandoned calls", "放弃量"), ("attempts whose caller hangs up while waiting", "排队中挂机的呼叫数"),
            byAttempt),
        MeasureWords("answered", ("Answered calls", "接通量"), taken, byAttempt),
        MeasureWords(
            "lost", ("Lost callers", "流失量"),
            ("failed attempts after which the caller gives up for good", "呼叫失败后不再重拨的来电人数"), byAttempt),
        MeasureWords(
            "in_system", ("Still waiting at the end", "期末排队量"),
            ("attempts still waiting when the period ends", "仿真期结束时仍在排队的呼叫数"), byAttempt),
        MeasureWords(
            "abandoned_in_period", ("Hang-ups in the period", "时段内放弃量"),
            ("callers who hang up, whenever they called", "在该时段内挂机的排队来电数（不论何时呼入）"), byHangUp),
    ]

    private static let answering: [MeasureWords] = [
        MeasureWords("answer_rate", ("Answer rate", "接通率"), taken, over: offered, byAttempt),
        MeasureWords(
            "p_blocked", ("Blocking probability", "呼损率"), ("attempts that meet a busy tone", "遇忙音的呼叫数"), over: offered,
            byAttempt),
        MeasureWords(
            "p_abandon", ("Abandonment rate", "放弃率"), ("attempts abandoned while waiting", "放弃量"), over: offered,
            byAttempt),
        MeasureWords(
            "p_wait", ("Share that waits", "排队率"),
            ("attempts that find no idle seat and are not blocked", "呼入时无空闲坐席而进入排队的呼叫数"), over: offered, byAttempt),
        MeasureWords(
            "lost_share", ("Share of lost callers", "流失率"), ("callers who give up for good", "最终放弃的来电人数"),
            over: freshAttempts, byAttempt),
        MeasureWords("service_level", ("Service level", "服务水平"), inTime, over: offered, byAttempt),
        MeasureWords(
            "service_level_answered", ("Service level of answered calls", "服务水平（占接通量）"), inTime, over: taken, byAttempt),
        MeasureWords(
            "service_level_excl_short", ("Service level without short abandonments", "服务水平（剔除短时放弃）"), inTime,
            over: ("attempts offered less those abandoned within the time", "呼入量减去时限内放弃的呼叫数"), byAttempt),
        MeasureWords(
            "service_level_abandoned_ok", ("Service level, short abandonments kept", "服务水平（短时放弃计为达标）"),
            ("attempts answered or abandoned within the service level's time", "在规定时限内接通或放弃的呼叫数"), over: offered,
            byAttempt),
    ]

    private static let waiting: [MeasureWords] = [
        MeasureWords("mean_wait_s", ("Mean wait", "平均等待时长"), waited, over: offered, byAttempt),
        MeasureWords(
            "mean_wait_admitted_s", ("Mean wait of admitted calls", "平均等待时长（不含呼损）"), waited,
            over: ("attempts answered or abandoned", "接通量与放弃量之和"), byAttempt),
        MeasureWords(
            "mean_wait_answered_s", ("Average speed of answer", "平均应答时长"),
            ("waiting time of answered attempts", "接通呼叫的等待时长之和"), over: taken, byAttempt),
        MeasureWords(
            "mean_wait_abandoned_s", ("Mean wait before abandoning", "放弃前平均等待时长"),
            ("waiting time of abandoned attempts", "放弃呼叫的等待时长之和"), over: ("attempts abandoned while waiting", "放弃量"),
            byAttempt),
        waitQuantile("wait_p50_s", "Median wait", "等待时长中位数", "0.50"),
        waitQuantile("wait_p90_s", "Wait, 90th percentile", "等待时长 90 分位数", "0.90"),
        waitQuantile("wait_p99_s", "Wait, 99th percentile", "等待时长 99 分位数", "0.99"),
        MeasureWords(
            "queue_length", ("Mean queue length", "平均排队人数"), ("time waited by all callers together", "全部来电人的等待时长之和"),
            over: ("time passed", "经过的时间"), byPassing),
    ]

    private static let seatUse: [MeasureWords] = [
        MeasureWords(
            "occupancy", ("Occupancy", "坐席占用率"), ("seat time with a call or its after-call work", "坐席通话与话后处理时长"),
            over: ("seat time present: scheduled, or finishing a call after the shift", "坐席在岗时长（含下班后处理完手中来电的时间）"),
            byPassing),
        MeasureWords(
            "talk_s", ("Mean talk time", "平均通话时长"), ("talk time of answered attempts", "接通呼叫的通话时长之和"), over: taken,
            byAttempt),
        MeasureWords(
            "wrap_up_s", ("Mean after-call work", "平均话后处理时长"),
            ("after-call work of answered attempts", "接通呼叫的话后处理时长之和"), over: taken, byAttempt),
        MeasureWords(
            "seat_hours", ("Scheduled seat hours", "排班坐席工时"), ("seat time in the schedule", "排班坐席时长"), byPassing),
        MeasureWords(
            "overtime_hours", ("Overtime hours", "延时工时"),
            ("seat time after the end of the shift, finishing a call", "班次结束后为处理完手中来电而延长的时长"), byPassing),
        MeasureWords(
            "busy_hours", ("Busy seat hours", "坐席忙碌工时"),
            ("seat time with a call or its after-call work", "坐席通话与话后处理时长"), byPassing),
    ]

    private static func waitQuantile(_ id: String, _ en: String, _ zh: String, _ q: String) -> MeasureWords {
        MeasureWords(
            id, (en, zh),
            (
                "quantile \(q) of the waits of answered and abandoned attempts (to within 0.4 %)",
                "接通与放弃呼叫等待时长的 \(q) 分位数（误差不超过 0.4%）"
            ),
            quantile)
    }
}
