/// What the events of an event log are called (活动名称), in the words of the regulations and of call centres.
public enum EventWords {
    /// An activity by its id, such as `order_signed`. Nil for another id.
    public static func activity(_ id: String) -> Phrase? { calls[id] ?? orders[id] }

    private static let calls = [
        "call_arrived": Phrase(en: "call made", zh: "呼入"),
        "call_blocked": Phrase(en: "busy tone", zh: "遇忙音"),
        "call_out_of_hours": Phrase(en: "out of hours", zh: "非服务时间来电"),
        "call_dead_number": Phrase(en: "number no longer answered", zh: "拨打停用号码"),
        "call_menu": Phrase(en: "menu", zh: "语音导航"),
        "call_agent": Phrase(en: "automatic agent", zh: "智能客服接待"),
        "call_contained": Phrase(en: "ended by the automatic agent", zh: "智能客服结束"),
        "call_balked": Phrase(en: "hung up at the announced wait", zh: "听到等待提示后挂机"),
        "call_recall_chosen": Phrase(en: "call-back chosen", zh: "选择回拨"),
        "call_queued": Phrase(en: "queued", zh: "排队"),
        "call_abandoned": Phrase(en: "hung up in the queue", zh: "排队中放弃"),
        "call_recall_dialled": Phrase(en: "called back", zh: "回拨"),
        "call_recall_missed": Phrase(en: "call-back not picked up", zh: "回拨未接"),
        "call_answered": Phrase(en: "answered by a seat", zh: "坐席接通"),
        "call_handed_back": Phrase(en: "handed back at the shift's end", zh: "交班退回排队"),
        "call_answered_again": Phrase(en: "answered again", zh: "再次接通"),
        "call_cut_off": Phrase(en: "hung up after being handed back", zh: "退回排队后放弃"),
        "call_three_way": Phrase(en: "three-way call asked for", zh: "发起三方通话"),
        "call_consult": Phrase(en: "consultation asked for", zh: "发起内部咨询"),
        "call_warm_transfer": Phrase(en: "warm transfer asked for", zh: "发起转接（引见）"),
        "call_blind_transfer": Phrase(en: "blind transfer", zh: "直接转接"),
        "call_colleague_answered": Phrase(en: "colleague answered", zh: "同事接入"),
        "call_colleague_left": Phrase(en: "colleague left", zh: "同事退出"),
        "call_passed_on": Phrase(en: "passed on to the colleague", zh: "引见后移交同事"),
        "call_hung_up": Phrase(en: "hung up on hold", zh: "保持中挂机"),
        "call_colleague_gone": Phrase(en: "colleagues went home", zh: "同事已下班"),
        "call_ended": Phrase(en: "call ended", zh: "通话结束"),
        "call_direct": Phrase(en: "answered directly", zh: "直接办结"),
        "call_settled": Phrase(en: "settled by a colleague", zh: "由同事办结"),
        "call_order": Phrase(en: "to be an order", zh: "转为工单"),
        "call_not_accepted": Phrase(en: "not accepted", zh: "不予受理"),
        "call_nuisance": Phrase(en: "malicious call", zh: "恶意来电"),
        "call_emergency": Phrase(en: "emergency handed on", zh: "紧急来电移交"),
        "call_praise": Phrase(en: "praise", zh: "表扬"),
        "call_wrapped_up": Phrase(en: "after-call work done", zh: "话后处理结束"),
    ]

    private static let orders = [
        "order_announced": Phrase(en: "announced by another platform", zh: "其他平台转来"),
        "order_registered": Phrase(en: "order registered", zh: "工单登记"),
        "order_dispatched": Phrase(en: "dispatched", zh: "派单"),
        "order_passing": Phrase(en: "received to pass on", zh: "收到待转办"),
        "order_forwarded": Phrase(en: "passed on", zh: "转办"),
        "order_reached": Phrase(en: "reached the unit", zh: "到达承办单位"),
        "order_signed": Phrase(en: "signed for", zh: "签收"),
        "order_return_asked": Phrase(en: "return asked for", zh: "申请退单"),
        "order_return_granted": Phrase(en: "return granted", zh: "同意退单"),
        "order_return_refused": Phrase(en: "return refused", zh: "退单不予同意"),
        "order_disputed": Phrase(en: "competence disputed", zh: "进入权责争议程序"),
        "order_dispute_moved": Phrase(en: "dispute before a stage", zh: "争议协调"),
        "order_dispute_settled": Phrase(en: "dispute settled", zh: "确定承办单位"),
        "order_accepted": Phrase(en: "accepted", zh: "受理"),
        "order_begun": Phrase(en: "handling begun", zh: "开始办理"),
        "order_worked": Phrase(en: "own work done", zh: "自办部分完成"),
        "order_lead_done": Phrase(en: "lead done", zh: "主办完成"),
        "order_replied": Phrase(en: "replied", zh: "答复"),
        "order_asked": Phrase(en: "revisit", zh: "回访"),
        "order_asked_by_person": Phrase(en: "revisit by a person", zh: "人工回访"),
        "order_answered": Phrase(en: "revisit answered", zh: "回访评价"),
        "order_unanswered": Phrase(en: "revisit not answered", zh: "回访未应答"),
        "order_audited": Phrase(en: "result audited", zh: "审核办理结果"),
        "order_redone": Phrase(en: "sent back to be redone", zh: "发回重办"),
        "order_closed": Phrase(en: "closed", zh: "办结"),
        "order_sign_warning": Phrase(en: "warning: not signed for", zh: "签收预警"),
        "order_sign_yellow": Phrase(en: "yellow card: not signed for", zh: "签收黄牌"),
        "order_sign_red": Phrase(en: "red card: not signed for", zh: "签收红牌"),
        "order_warning": Phrase(en: "warning", zh: "预警"),
        "order_yellow_card": Phrase(en: "yellow card", zh: "黄牌"),
        "order_red_card": Phrase(en: "red card", zh: "红牌"),
        "order_overdue": Phrase(en: "overdue", zh: "逾期"),
        "order_extension_asked": Phrase(en: "extension asked for", zh: "申请延期"),
        "order_extension_granted": Phrase(en: "extension granted", zh: "同意延期"),
        "order_extension_refused": Phrase(en: "extension refused", zh: "延期不予同意"),
        "order_supervised": Phrase(en: "supervision order", zh: "督办"),
        "order_supervision_answered": Phrase(en: "supervision answered", zh: "督办反馈"),
        "order_escalated": Phrase(en: "sent to the inspection office", zh: "移交督查机构催办"),
        "order_account_given": Phrase(en: "written account given", zh: "提交书面说明"),
        "order_co_handled": Phrase(en: "co-handler answered", zh: "协办单位反馈"),
        "order_joined": Phrase(en: "further contact joined", zh: "同一事项诉求并入"),
        "order_repeat_refused": Phrase(en: "further contact refused", zh: "再次诉求不再受理"),
    ]

    /// Who acts: the hotline's own office, and what kind of actor that is.
    public static let office = Phrase(en: "hotline office", zh: "热线工作机构")
    /// … its kind.
    public static let officeKind = Phrase(en: "office", zh: "热线工作机构")
    /// The kind of a group of seats.
    public static let seats = Phrase(en: "seats", zh: "坐席组")
    /// The kind of an organisation without a level.
    public static let organisation = Phrase(en: "organisation", zh: "承办单位")

    /// What a run says about its log: events, calls, orders, files with sizes.
    public static let summary = Phrase(
        en: "event log of the first replication: {} events of {} calls and {} orders in {}",
        zh: "事件日志（第 1 次仿真）：{} 个事件，含 {} 通呼叫、{} 件工单；{}")

    /// Columns of `events.csv`.
    static let columns = [
        "case:concept:name": Phrase(
            en: "the case: call-N, an attempt to reach the hotline, or order-N, numbered as in hotline trace",
            zh: "案例编号：call-N 为一次呼叫，order-N 为工单（编号同 hotline trace）"),
        "concept:name": Phrase(
            en: "the activity in the language of the run", zh: "活动名称（随运行语言）"),
        "lifecycle:transition": Phrase(
            en: "complete: every event is an instant", zh: "生命周期状态：均为 complete，每个事件是一个时刻"),
        "time:timestamp": Phrase(
            en: "when, ISO 8601 with milliseconds at +08:00", zh: "发生时刻（ISO 8601，含毫秒与 +08:00）"),
        "org:resource": Phrase(
            en: "who did it: seat group, organisation, hotline office; empty for callers and the clock",
            zh: "执行者：坐席组、承办单位或热线工作机构；来电人与时钟触发的为空"),
        "org:group": Phrase(
            en: "kind of who did it: seats, office, level of the organisation", zh: "执行者类别：坐席组、热线工作机构或承办单位层级"),
        "event": Phrase(
            en: "number of the event in the order in which all happened, from 1", zh: "事件序号：按全部事件发生的先后，从 1 起"),
        "activity": Phrase(en: "id of the activity, the same in every language", zh: "活动编号（各语言相同）"),
        "detail": Phrase(
            en:
                "what else it is about: group asked, unit sent to, stage, way, level of satisfaction, trigger, number of contacts",
            zh: "附加信息：被请求的坐席组、派往单位、争议协调阶段、回访方式、满意度等级、督办事由、诉求次数"),
        "case:kind": Phrase(en: "call or order", zh: "call（呼叫）或 order（工单）"),
        "case:line": Phrase(
            en: "number of the line, or name of the platform the order came from", zh: "线路号码，或转来工单的平台名称"),
        "case:category": Phrase(en: "category", zh: "诉求类型"),
        "case:channel": Phrase(en: "id of the channel; inflow for another platform", zh: "渠道编号；其他平台转来为 inflow"),
        "case:caller": Phrase(
            en: "the caller of a matter, with all calls and orders about it; empty for orders of other platforms",
            zh: "来电人（同一事项的全部呼叫与工单相同）；其他平台转来的工单为空"),
        "case:attempt": Phrase(
            en: "of a call: fresh, redial, return from the automatic agent, repeat, complaint again, enquiry",
            zh: "呼叫性质：首次、重拨、智能客服返回、重复来电、未解决再次来电、进度查询"),
        "case:outcome": Phrase(
            en: "what became of it: of calls as offered adds up, of orders closed, open or incoming",
            zh: "结局：呼叫按呼入量的构成，工单为 closed（办结）、open（未办结）、incoming（转来途中）"),
        "case:result": Phrase(
            en: "what became of an answered call's matter; empty where the scenario does not say",
            zh: "接通后的办理结果；情景未设定时为空"),
        "case:call": Phrase(en: "the call an order came of", zh: "产生该工单的呼叫"),
        "case:order": Phrase(en: "the order a call brought, joined or is about", zh: "该呼叫产生、并入或涉及的工单"),
        "case:unit": Phrase(en: "the organisation an order is assigned to at the end", zh: "工单最终的承办单位"),
        "case:due": Phrase(
            en: "the last limit in force for an order; empty if none was", zh: "工单最后有效的办理时限；没有则为空"),
        "case:replication": Phrase(en: "number of the replication, from 0", zh: "仿真序号，从 0 起"),
    ]
}
