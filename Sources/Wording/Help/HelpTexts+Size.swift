/// Help of `hotline size`.
extension HelpTexts {
    static let size: [String: String] = [
        "Find the fewest seats that keep the targets, by simulation.": "通过仿真求满足目标的最少坐席。",
        """
        Begins with Erlang A on the offered load of the changing day, then adds and takes away seats on common \
        random numbers until no seat can go, and no exchange of seats between neighbouring slots or groups pays. \
        Random streams that the search has not seen certify the result, and ask for further seats if they must. \
        Groups keep their hours: where the scenario has no heads, there will be none. All heads count as the \
        scenario counts them: shrinkage and breaks come off.

        Writes sizing.csv (seats with interval, margin, the worth of the next seat, the textbooks' seats), \
        seats-GROUP.csv to put into the scenario, promises.csv (every target in every stretch), staffing.csv \
        (what more, fewer and the textbooks' seats give), charts, datapackage.json and run.json.

        Ends with 3 if a target is missed whatever the seats. After Ctrl-C it ends with 130, and --resume goes \
        on.
        """:
            """
        以按逐时变化的话务负荷计算的 Erlang A 为起点，在相同随机数下增减坐席，直到一个坐席也不能再减，\
        且相邻时段或坐席组之间的调换也无益为止。结果用搜索时未见过的随机数检验，必要时再增加坐席。各坐席组的上班时间不变：\
        场景中无人值班的时段仍无人值班。人数的口径与场景一致：缺勤与小休另行扣除。

        输出 sizing.csv（坐席数及其区间、余量、再加一席的效果、教科书公式的坐席数）、\
        可直接用于场景的 seats-GROUP.csv、promises.csv（各时段的各项目标）、\
        staffing.csv（坐席增减及教科书坐席数的效果）、图表、datapackage.json 与 run.json。

        有目标无论多少坐席都达不到时以 3 退出。按 Ctrl-C 后以 130 退出；加 --resume 可继续。
        """,
        "A target, such as service_level=80% or p_abandon=3%@category:tax; the scenario's targets if left out.":
            "一项目标，如 service_level=80% 或 p_abandon=3%@category:tax；不写时用场景的目标。",
        """
        Size handlers of the organisations, and the dispatch desk, instead of seats: for targets such as \
        overdue_rate=2% or dispatch_on_time_rate=98%, of each unit over the whole period.
        """:
            "不求坐席，而求承办单位与派单席的经办人员：适用于 overdue_rate=2%（逾期率）、dispatch_on_time_rate=98%（派单及时率）等目标，对每个单位按全期考核。",
        """
        The scenario's volumes and profiles are counts of all calls, redials and repeats among them, with the \
        seats it has: take the fresh calls out of them first.
        """:
            "场景的话务量与分布是全部来电的计数，含重拨与重复诉求，且是在现有坐席下得到的：先从中还原首次呼叫。",
        """
        A group to size, and what a seat-hour of it costs beside the others'; every group of callers' seats that \
        works every day if left out.
        """:
            "要测算的坐席组，及其每坐席工时相对于其他组的价格；不写时为每天上班、承接来电的全部坐席组。",
        "For which stretches each target holds by itself.": "每项目标按什么时段分别考核。",
        "With which probability over days (slots of days, months) targets hold, not on average.":
            "目标按多大概率达到（以日、各日时段或月计），而不按平均。",
        "Which days have seats of their own.": "哪些日期分别设置坐席数。",
        "For how many minutes at least seats stay the same; the scenario's slot if left out.":
            "坐席数至少保持多少分钟不变；不写时为场景的时段长度。",
        "Seats of an open group at least.": "坐席组上班时的最少坐席数。",
        """
        Replications of each simulation; if left out as many as make 2800 days, 20 to 400 (with --handlers the \
        scenario's).
        """:
            "每轮仿真的重复次数；不写时合计约 2800 天，即 20 至 400 次（使用 --handlers 时用场景所设）。",
        "Folder of the results, charts in its plots/; if left out results/<name>-size/ and plots/<name>-size/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>-size/ 与 plots/<name>-size/。",
        "a probability between 0 and 1, such as 0.9 or 90%": "0 与 1 之间的概率，如 0.9 或 90%",
        "MEASURE=VALUE or MEASURE=VALUE@SCOPE:KEY, such as service_level=80% or p_abandon=3%@category:tax":
            "MEASURE=VALUE 或 MEASURE=VALUE@SCOPE:KEY，如 service_level=80% 或 p_abandon=3%@category:tax",
        "the name of a group, or NAME=PRICE": "坐席组名称，或 NAME=PRICE",
        "NAME or NAME=PRICE, the price above 0, such as tax=1.3": "NAME 或 NAME=PRICE，价格大于 0，如 tax=1.3",
    ]
}
