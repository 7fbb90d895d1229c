/// What happens in the life of an order (工单), in the words of the regulations.
public enum CaseStepWords {
    /// A step by its id, such as `signed`; it may take the name of a unit, a stage, a way, a level, a trigger or a number. Nil for
    /// another id.
    public static func step(_ id: String) -> Phrase? { steps[id] }

    private static let steps = [
        "announced": Phrase(en: "on its way from another platform", zh: "其他平台转来，传送中"),
        "registered": Phrase(en: "registered, waits to be dispatched", zh: "登记，待派单"),
        "dispatched": Phrase(en: "dispatched to {}", zh: "派单至{}"),
        "passing": Phrase(en: "{} has it to pass on", zh: "{}收到，待转办"),
        "forwarded": Phrase(en: "passed on to {}", zh: "转办至{}"),
        "reached": Phrase(en: "reached {}, to be signed for", zh: "到达{}，待签收"),
        "signed": Phrase(en: "{} signed for it", zh: "{}签收"),
        "return_asked": Phrase(en: "{} asked to return it", zh: "{}申请退单"),
        "return_granted": Phrase(en: "return by {} granted", zh: "同意{}退单"),
        "return_refused": Phrase(en: "return refused, {} has to handle it", zh: "退单不予同意，由{}办理"),
        "disputed": Phrase(en: "competence disputed", zh: "进入权责争议程序"),
        "dispute_moved": Phrase(en: "to be settled by: {}", zh: "交{}协调"),
        "dispute_settled": Phrase(en: "unit fixed by: {}", zh: "{}确定承办单位"),
        "accepted": Phrase(en: "{} accepted it", zh: "{}受理"),
        "begun": Phrase(en: "a handler of {} began", zh: "{}经办人开始办理"),
        "worked": Phrase(en: "{} did its work and waits for others", zh: "{}完成自办部分，等待外部办理"),
        "lead_done": Phrase(en: "the lead {} is done and waits for co-handlers", zh: "主办单位{}办毕，等待协办单位"),
        "replied": Phrase(en: "{} replied", zh: "{}答复"),
        "asked": Phrase(en: "caller asked by {}", zh: "回访（{}）"),
        "asked_by_person": Phrase(en: "caller to be called by a {}", zh: "转{}回访"),
        "answered": Phrase(en: "caller is {}", zh: "来电人评价：{}"),
        "unanswered": Phrase(en: "no answer", zh: "未应答"),
        "audited": Phrase(en: "result audited", zh: "审核办理结果"),
        "redone": Phrase(en: "sent back to {} to be done again", zh: "发回{}重办"),
        "closed": Phrase(en: "closed", zh: "办结"),
        "sign_warning": Phrase(en: "warning: not signed for", zh: "预警：未签收"),
        "sign_yellow": Phrase(en: "yellow card: not signed for", zh: "黄牌：未签收"),
        "sign_red": Phrase(en: "red card: not signed for", zh: "红牌：未签收"),
        "warning": Phrase(en: "warning: not replied to", zh: "预警：未答复"),
        "yellow_card": Phrase(en: "yellow card: not replied to", zh: "黄牌：未答复"),
        "red_card": Phrase(en: "red card: not replied to", zh: "红牌：未答复"),
        "overdue": Phrase(en: "overdue", zh: "逾期"),
        "extension_asked": Phrase(en: "{} asked for more time", zh: "{}申请延期"),
        "extension_granted": Phrase(en: "extension granted", zh: "同意延期"),
        "extension_refused": Phrase(en: "extension refused", zh: "延期不予同意"),
        "supervised": Phrase(en: "supervision order: {}", zh: "督办：{}"),
        "supervision_answered": Phrase(en: "supervision order answered", zh: "督办已反馈"),
        "escalated": Phrase(en: "sent to the inspection office", zh: "移交督查机构催办"),
        "account_given": Phrase(en: "written account given", zh: "提交书面说明"),
        "co_handled": Phrase(en: "the co-handler {} answered", zh: "协办单位{}反馈"),
        "joined": Phrase(en: "contact number {} in the matter joined it", zh: "同一事项第 {} 次诉求并入"),
        "repeat_refused": Phrase(en: "a further contact not accepted", zh: "同一事项再次诉求，不再受理"),
    ]

    /// A state of an order by its id, such as `toSign`. Nil for another id.
    public static func state(_ id: String) -> Phrase? { states[id] }

    private static let states = [
        "incoming": Phrase(en: "on its way from another platform", zh: "外部平台转来中"),
        "atDesk": Phrase(en: "waits to be dispatched", zh: "待派单"),
        "onTheWay": Phrase(en: "on its way to a unit", zh: "派送中"),
        "toForward": Phrase(en: "with a unit that passes it on", zh: "待转办"),
        "toSign": Phrase(en: "waits to be signed for", zh: "待签收"),
        "signed": Phrase(en: "signed for", zh: "已签收"),
        "returnAsked": Phrase(en: "a return is asked for", zh: "退单审核中"),
        "disputed": Phrase(en: "competence disputed", zh: "权责争议中"),
        "waiting": Phrase(en: "waits for a handler", zh: "待办理"),
        "inHand": Phrase(en: "in hand", zh: "办理中"),
        "outside": Phrase(en: "waits for others", zh: "等待外部办理"),
        "awaitsCoHandlers": Phrase(en: "waits for co-handlers", zh: "等待协办单位"),
        "replied": Phrase(en: "replied to, to be revisited", zh: "已答复，待回访"),
        "asked": Phrase(en: "caller is asked", zh: "回访中"),
        "audited": Phrase(en: "result is audited", zh: "审核中"),
        "closed": Phrase(en: "closed", zh: "已办结"),
    ]

    /// What brings a supervision order, as scenarios name it, or a level of satisfaction, or a way of asking. Nil for another.
    public static func detail(_ id: String) -> Phrase? { details[id] }

    private static let details = [
        "instruction": Phrase(en: "instruction from above", zh: "领导批示"),
        "red card": Phrase(en: "red card", zh: "红牌"),
        "overdue": Phrase(en: "overdue", zh: "逾期"),
        "repeats": Phrase(en: "repeated contacts", zh: "重复诉求"),
        "improper return": Phrase(en: "improper return", zh: "不当退单"),
        "refused extension": Phrase(en: "refused extension", zh: "延期未获同意"),
        "dissatisfied": Phrase(en: "dissatisfied", zh: "不满意"),
        "very satisfied": Phrase(en: "very satisfied", zh: "非常满意"),
        "satisfied": Phrase(en: "satisfied", zh: "满意"),
        "basically satisfied": Phrase(en: "basically satisfied", zh: "基本满意"),
        "very dissatisfied": Phrase(en: "very dissatisfied", zh: "非常不满意"),
        "sms": Phrase(en: "SMS", zh: "短信"),
        "ivr": Phrase(en: "IVR", zh: "语音自动回访"),
        "web": Phrase(en: "web", zh: "网上"),
        "person": Phrase(en: "person", zh: "人工"),
    ]
}
