// What became of answered contacts, and what seats did with their time: the second half of the catalogue.

extension MeasureWords {
    private static let accepted = (
        "accepted contacts: answered directly, settled by a colleague, made orders, or hung up on hold, where the scenario says "
            + "what becomes of them",
        "受理量：直接办结、由同事办结、转为工单及保持中挂机的来电之和（仅限情景设定了办理结果的诉求）"
    )

    static let outcomes: [MeasureWords] = [
        MeasureWords(
            "direct_answer_rate", ("Direct-answer rate", "直接办结率"),
            ("contacts the seat answers by itself", "坐席直接解答办结的来电数"),
            over: accepted, byAttempt),
        MeasureWords(
            "fcr_no_order", ("First-contact resolution without an order", "首次来电办结率（未派单）"),
            ("contacts the seat answers by itself or a colleague settles", "坐席直接办结或由同事办结、未转工单的来电数"), over: accepted,
            byAttempt),
        MeasureWords(
            "fcr_no_repeat", ("First-contact resolution without a further contact", "首次来电解决率（规定天数内未再次来电）"),
            (
                "new matters accepted whose caller makes no repeat call and no progress enquiry within the window",
                "受理的新事项中，来电人在观察期内未因同一事项再次来电、也未呼入查询进度的事项数"
            ),
            over: (
                "new matters accepted: answered directly, settled by a colleague, or made orders",
                "受理的新事项数：直接办结、由同事办结及转为工单之和"
            ), byFirstAttempt),
        MeasureWords(
            "three_way_rate", ("Three-way call rate", "三方通话率"),
            ("three-way calls and consultations a seat asks for", "坐席发起的三方通话与内部咨询次数"), over: accepted, byAttempt),
        MeasureWords(
            "transfer_rate", ("Transfer rate", "转接率"),
            ("transfers a seat asks for, those of emergencies apart", "坐席发起的转接次数（不含紧急来电的移交）"), over: accepted,
            byAttempt),
        MeasureWords(
            "hold_s", ("Mean hold time", "平均保持时长"),
            ("time for which seats hold the caller, waiting for the colleague", "坐席等待对方接入、来电人保持的时长之和"),
            over: ("three-way calls, consultations and transfers asked for", "发起的三方通话、内部咨询与转接次数"), byAttempt),
        MeasureWords(
            "hung_up_on_hold", ("Hang-ups on hold", "保持中挂机量"),
            ("accepted contacts whose caller hangs up before the colleague comes", "对方接入前来电人挂机的受理来电数"), byAttempt),
        MeasureWords(
            "orders", ("Contacts made orders", "转工单来电量"),
            (
                "accepted contacts that become orders or belong to one",
                "转为工单或并入已有工单的受理来电数"
            ), byAttempt),
        MeasureWords(
            "not_accepted", ("Contacts not accepted", "不予受理量"),
            (
                "answered contacts the hotline does not take as its business; the caller is told why and whom to ask",
                "接通后依规不予受理、告知原因与办理途径的来电数"
            ),
            byAttempt),
        MeasureWords(
            "emergencies", ("Emergencies handed on", "紧急来电移交量"),
            ("answered contacts handed on to 110, 119, 120 or 122", "接通后移交 110、119、120、122 的来电数"), byAttempt),
        MeasureWords(
            "nuisance", ("Malicious contacts", "恶意来电量"), ("answered contacts that only hold the line", "接通后恶意占线的来电数"),
            byAttempt),
        MeasureWords("praise", ("Thanks", "表扬量"), ("answered contacts that give thanks", "接通后表示感谢、表扬的来电数"), byAttempt),
    ]

    private static let busy = ("seat time with a contact, its after-call work or a task", "坐席通话、保持、话后处理、外呼与办理任务的时长")

    static let seatUse: [MeasureWords] = [
        MeasureWords(
            "occupancy", ("Occupancy", "坐席占用率"), busy,
            over: (
                "seat time present: at work by the schedule, or finishing after the shift",
                "坐席在岗时长（不含缺勤与小休，含下班后处理完手中来电的时间）"
            ),
            byPassing),
        MeasureWords(
            "talk_s", ("Mean talk time", "平均通话时长"),
            ("talk time of answered attempts; of a task, its effort", "接通呼叫的通话时长之和；任务则为办理时长"), over: taken, byAttempt),
        MeasureWords(
            "wrap_up_s", ("Mean after-call work", "平均话后处理时长"),
            ("after-call work of answered attempts", "接通呼叫的话后处理时长之和"), over: taken, byAttempt),
        MeasureWords(
            "seat_hours", ("Scheduled seat hours", "排班坐席工时"), ("seat time in the schedule", "排班坐席时长"), byPassing),
        MeasureWords(
            "overtime_hours", ("Overtime hours", "延时工时"),
            ("seat time after the end of the shift, finishing what is in hand", "班次结束后为处理完手中来电或任务而延长的时长"), byPassing),
        MeasureWords("busy_hours", ("Busy seat hours", "坐席忙碌工时"), busy, byPassing),
        MeasureWords(
            "talk_hours", ("Talk hours", "通话工时"), ("seat time talking with callers or colleagues", "坐席与来电人或同事通话的时长"),
            byPassing),
        MeasureWords(
            "hold_hours", ("Hold hours", "保持工时"),
            ("seat time with a caller on hold, waiting for a colleague", "来电人保持中、坐席等待同事接入的时长"), byPassing),
        MeasureWords(
            "wrap_up_hours", ("After-call work hours", "话后处理工时"), ("seat time of after-call work", "坐席话后处理的时长"),
            byPassing),
        MeasureWords(
            "other_hours", ("Hours of call-backs and tasks", "外呼与任务工时"),
            ("seat time dialling callers back or with a task", "坐席回拨或办理任务的时长"), byPassing),
        MeasureWords(
            "idle_hours", ("Idle seat hours", "坐席空闲工时"), ("seat time present with nothing to do", "坐席在岗而无来电、无任务的时长"),
            byPassing),
        MeasureWords("break_hours", ("Break hours", "小休工时"), ("seat time of breaks", "坐席小休的时长"), byPassing),
        MeasureWords(
            "absent_hours", ("Absent hours", "缺勤工时"), ("scheduled seat time of heads who do not come", "已排班而未到岗的时长"),
            byPassing),
    ]
}
