/// Columns of the tables of `hotline timeline`.
extension ColumnWords {
    static let timeline = [
        "week": Phrase(en: "ISO week", zh: "ISO 周"),
        "from": Phrase(en: "its first counted day", zh: "该周首个计入统计的日期"),
        "to": Phrase(en: "its last counted day", zh: "该周最后一个计入统计的日期"),
        "line": Phrase(en: "number of the line; all for the whole hotline", zh: "线路号码；all 为全热线"),
        "taken": Phrase(
            en: "all, or a phase of a line that joins: how its calls were answered", zh: "all 为全部，否则为归并线路的阶段：来电的受理方式"),
        "phase": Phrase(
            en: "how the old number is answered in that week, in the order of dates", zh: "该周原号码的受理方式，按日期先后"),
    ]
    static let phases = [
        "line": Phrase(en: "number of the line", zh: "线路号码"),
        "name": Phrase(en: "its name", zh: "线路名称"),
        "mode": Phrase(en: "how it joins", zh: "归并方式"),
        "phase": Phrase(en: "how the old number is answered", zh: "原号码的受理方式"),
        "from": Phrase(en: "first day", zh: "首日"),
        "to": Phrase(en: "last day", zh: "末日"),
    ]
    static let losses = [
        "line": Phrase(en: "number of the line", zh: "线路号码"),
        "dead_from": Phrase(en: "day from which the number is dead", zh: "号码停用日期"),
        "calls": Phrase(en: "calls to the dead number", zh: "拨打停用号码的来电数"),
        "dialled_new": Phrase(en: "callers who then dialled the new number", zh: "随后改拨新号码的人数"),
        "lost": Phrase(en: "callers who gave up", zh: "就此放弃的人数"),
    ]
    static let shortfall = [
        "week": Phrase(en: "ISO week", zh: "ISO 周"),
        "target": Phrase(en: "measure of the target that the week misses", zh: "该周未达标的指标"),
        "side": Phrase(en: "which side of the bound is good", zh: "目标方向：at least 为不低于，at most 为不高于"),
        "bound": Phrase(en: "the target, in the measure's unit", zh: "目标值"),
        "value": Phrase(en: "what the week comes to", zh: "该周的值"),
        "half_width": Phrase(en: "half-width of its interval", zh: "其置信区间半宽"),
        "more_seats": Phrase(
            en: "heads to add in that week to keep the target; `not found`, or empty where nobody looked",
            zh: "达标须增加的坐席数；not found 为未找到，空为未测算"),
        "value_then": Phrase(en: "what the week comes to with them", zh: "增加后的值"),
        "half_width_then": Phrase(en: "half-width of its interval", zh: "增加后置信区间半宽"),
    ]
}
