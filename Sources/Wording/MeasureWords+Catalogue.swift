// Titles and definitions in the field's terms, in the order of tables.

extension MeasureWords {
    /// Words of every measure.
    public static let all: [MeasureWords] =
        volumes + answering + waiting + outcomes + hotlineRatings + knowledge + cases + unitKnowledge + scores
        + seatUse

    private static let offered = ("attempts offered, redials included", "呼入量（含重拨）")
    private static let sought = (
        "attempts offered, redials included, less those the automatic agent contained and those that met a recording or a dead number",
        "呼入量（含重拨）减去智能客服解决、听到非服务时间录音及拨打停用号码的呼叫数"
    )
    private static let freshAttempts = ("first attempts", "首次呼入量")
    static let taken = ("attempts answered by a seat", "接通量")
    private static let waited = ("waiting time of answered and abandoned attempts", "接通与放弃呼叫的等待时长之和")
    private static let inTime = (
        "attempts answered within the service level's time: the line's own `answer_within`, a task's `within`, else the target's",
        "在规定时限内接通的呼叫数（时限依次取线路自定的 answer_within、任务的 within，均未设定时取目标时限）"
    )

    private static let volumes: [MeasureWords] = [
        MeasureWords(
            "offered", ("Offered calls", "呼入量"),
            ("attempts that reach the hotline, redials included", "到达热线的呼叫数（含重拨与重复来电）"),
            byAttempt),
        MeasureWords(
            "fresh", ("Fresh calls", "首次呼入量"), ("first attempts of callers with a new matter", "新事项的首次呼叫数（不含重拨与重复来电）"),
            byAttempt),
        MeasureWords(
            "redials", ("Redials", "重拨量"),
            ("attempts after a busy tone, an abandonment or a dead number", "忙音、放弃或拨打停用号码后的再次呼叫数"), byAttempt),
        MeasureWords(
            "repeats", ("Repeat calls", "重复来电量"),
            ("first attempts of callers who were served and call again about the same matter", "办结或派单后因同一事项再次来电的呼叫数"),
            byAttempt),
        MeasureWords(
            "enquiries", ("Progress enquiries", "办理进度查询量"),
            (
                "first attempts of callers who ask how far their order has come",
                "来电人查询在办工单办理进度的呼叫数（不含其重拨）"
            ), byAttempt),
        MeasureWords(
            "enquiries_deflected", ("Enquiries answered by self-service", "自助查询量"),
            (
                "progress enquiries that the web or the app answers, so that no contact is made",
                "通过网站、客户端自助查询办理进度而未呼入的次数"
            ), byEnquiry),
        MeasureWords(
            "complaints_again", ("Complaints again", "未解决再次诉求量"),
            (
                "first attempts of callers who come again because their matter was closed, or answered, and not solved; part of the repeat "
                    + "calls",
                "诉求办结或直接答复后未解决、因同一事项再次提出诉求的呼叫数（计入重复来电量）"
            ),
            byAttempt),
        MeasureWords(
            "agent_returns", ("Returns from the automatic agent", "智能客服未解决后返回量"),
            (
                "first attempts of callers whom the automatic agent had wrongly let go and who now ask for a person",
                "智能客服误判为已解决、再次来电要求人工的呼叫数"
            ),
            byAttempt),
        MeasureWords(
            "surge_contacts", ("Calls of surges", "突发事件来电量"),
            ("first attempts of callers whom a surge brings", "突发事件引发的首次呼叫数"), byAttempt),
        MeasureWords(
            "self_served", ("Self-served matters", "自助查询解决量"),
            (
                "callers who found the answer in the public knowledge base and made no contact; not among those offered",
                "自行在公开知识库查得答案而未来电的人数（不计入呼入量）"
            ), byMoment),
        MeasureWords(
            "amplification", ("Amplification by feedback", "反馈放大系数"),
            (
                "attempts offered: redials, repeats, returns and progress enquiries included",
                "呼入量（含重拨、重复来电、智能客服返回与进度查询）"
            ), over: freshAttempts, byAttempt),
        MeasureWords(
            "blocked", ("Blocked calls", "呼损量"),
            (
                "attempts that meet a busy tone, all trunks taken; of hand-overs, those whose colleague's group goes home first",
                "中继占满、遇忙音的呼叫数；转接与三方通话则为对方坐席组先行下班而未接的次数"
            ), byAttempt),
        MeasureWords(
            "abandoned", ("Abandoned calls", "放弃量"), ("attempts whose caller hangs up while waiting", "排队中挂机的呼叫数"),
            byAttempt),
        MeasureWords(
            "balked", ("Hang-ups at the announced wait", "听到预计等待时长后挂机量"),
            ("abandoned attempts whose caller hangs up on hearing the announced wait", "放弃量中听到预计等待时长后即挂机的呼叫数"),
            byAttempt),
        MeasureWords(
            "answered", ("Answered calls", "接通量"),
            (
                "attempts answered by a seat; of a seat group, the contacts, hand-overs and tasks its seats took",
                "坐席接通的呼叫数；坐席组则为其坐席承接的来电、转接与任务数"
            ), byAttempt),
        MeasureWords(
            "contained", ("Calls contained by the automatic agent", "智能客服解决量"),
            ("attempts the automatic agent ends without a seat, rightly or wrongly", "由智能客服结束、未转人工的呼叫数（含误判为已解决的）"),
            byAttempt),
        MeasureWords(
            "call_backs", ("Call-backs chosen", "选择回拨量"),
            ("attempts whose caller chooses to be called back instead of waiting", "选择由热线回拨、不再在线等待的呼叫数"), byAttempt),
        MeasureWords(
            "call_backs_missed", ("Call-backs not picked up", "回拨未接量"),
            ("callers who chose to be called back and do not pick up", "选择回拨但回拨时未接听的呼叫数"), byAttempt),
        MeasureWords(
            "dead_number", ("Calls to dead numbers", "空号呼叫量"),
            ("attempts at a legacy number that is no longer answered", "拨打已停用旧号码的呼叫数"), byAttempt),
        MeasureWords(
            "out_of_hours_calls", ("Calls out of hours", "非服务时间呼叫量"),
            ("attempts at a legacy number out of its hours, which hear a recording", "在旧热线服务时间以外呼入、只听到语音提示的呼叫数"),
            byAttempt),
        MeasureWords(
            "lost", ("Lost callers", "流失量"),
            ("failed attempts after which the caller gives up for good", "呼叫失败后不再重拨的来电人数"), byAttempt),
        MeasureWords(
            "recovered", ("Lost callers reached", "流失来电回拨接通量"),
            ("lost callers who pick up when a task calls them back", "流失来电人中经任务回拨而接通的人数"), byReaching),
        MeasureWords(
            "in_system", ("Still waiting at the end", "期末排队量"),
            ("attempts still waiting when the period ends", "仿真期结束时仍在排队的呼叫数"), byAttempt),
        MeasureWords(
            "cut_off", ("Callers cut off by a shift's end", "交接班中断量"),
            (
                "answered callers handed back to the queue at a shift's end who then hang up",
                "接通后因坐席下班被送回队列、随后挂机的呼叫数"
            ), byAttempt),
        MeasureWords(
            "abandoned_in_period", ("Hang-ups in the period", "时段内放弃量"),
            ("callers who hang up, whenever they called", "在该时段内挂机的排队来电数（不论何时呼入）"), byHangUp),
    ]

    private static let answering: [MeasureWords] = [
        MeasureWords("answer_rate", ("Answer rate", "接通率"), taken, over: sought, byAttempt),
        MeasureWords(
            "p_blocked", ("Blocking probability", "呼损率"), ("attempts that meet a busy tone", "遇忙音的呼叫数"), over: offered,
            byAttempt),
        MeasureWords(
            "p_abandon", ("Abandonment rate", "放弃率"), ("attempts abandoned while waiting", "放弃量"), over: sought,
            byAttempt),
        MeasureWords(
            "p_wait", ("Share that waits", "排队率"),
            ("attempts that find no idle seat and are not blocked", "呼入时无空闲坐席而进入排队的呼叫数"), over: sought, byAttempt),
        MeasureWords(
            "lost_share", ("Share of lost callers", "流失率"), ("callers who give up for good", "最终放弃的来电人数"),
            over: freshAttempts, byAttempt),
        MeasureWords(
            "ai_containment_rate", ("Containment by the automatic agent", "智能客服解决率"),
            ("attempts the automatic agent ends without a seat, rightly or wrongly", "由智能客服结束、未转人工的呼叫数（含误判为已解决的）"),
            over: ("attempts the automatic agent talks to", "智能客服接待的呼叫数"), byAttempt),
        MeasureWords("service_level", ("Service level", "服务水平"), inTime, over: sought, byAttempt),
        MeasureWords(
            "service_level_admitted", ("Service level of admitted calls", "服务水平（不含呼损）"), inTime,
            over: ("attempts offered less those contained and those blocked", "呼入量减去智能客服解决量与呼损量"), byAttempt),
        MeasureWords(
            "service_level_answered", ("Service level of answered calls", "服务水平（占接通量）"), inTime, over: taken, byAttempt),
        MeasureWords(
            "service_level_excl_short", ("Service level without short abandonments", "服务水平（剔除短时放弃）"), inTime,
            over: (
                "attempts offered less those contained and those abandoned within the time", "呼入量减去智能客服解决量与时限内放弃的呼叫数"
            ), byAttempt),
        MeasureWords(
            "service_level_abandoned_ok", ("Service level, short abandonments kept", "服务水平（短时放弃计为达标）"),
            ("attempts answered or abandoned within the service level's time", "在规定时限内接通或放弃的呼叫数（时限同服务水平）"),
            over: sought,
            byAttempt),
    ]

    private static let waiting: [MeasureWords] = [
        MeasureWords("mean_wait_s", ("Mean wait", "平均等待时长"), waited, over: sought, byAttempt),
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
