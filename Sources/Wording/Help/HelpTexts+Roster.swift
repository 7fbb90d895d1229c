/// Help of `hotline roster`.
extension HelpTexts {
    static let roster: [String: String] = [
        "Make a weekly roster that covers required heads at least cost, and simulate it.":
            "以最低成本编排一周排班，覆盖需求人数，并对该周仿真检验。",
        """
        Chooses shifts for every day of a week that repeats, then people who work them: rest between shifts, \
        days off, days in a row, nights and hours a week are kept. What cannot be covered is missing and has its \
        price: there is always an answer. Then simulates the week with the heads as required and as rostered. \
        Writes roster.csv (person by day), shifts.csv, coverage.csv, roster.json (what was found), run.json \
        (how) and a chart.

        Ends with 3 if heads are missing or a target is missed.
        """:
            """
        先为每周循环的每一天选择班次，再落实到人：遵守班次间休息、休息日、连续上班天数、夜班与周工时的规则。覆盖不了的列为缺口并折价，\
        因此总有结果。随后按需求人数与排班人数分别仿真该周。输出 roster.csv（每人每天）、shifts.csv、\
        coverage.csv、roster.json（结果）、run.json（运行记录）与一张图表。

        有缺口或目标未达到时以 3 退出。
        """,
        "Group of seats; may be left out if there is one only.": "坐席组；只有一个时可不写。",
        """
        CSV of required heads: slot, then all, workday, mon, a date and so on; or date (or day), slot, group, \
        seats as in sizing.csv. The group's seats if left out.
        """:
            "需求人数的 CSV：首列 slot，其后为 all、workday、mon、某一日期等列；或如 sizing.csv 含 date（或 day）、slot、group、seats 各列。不写时用坐席组的 seats。",
        """
        Share of rostered heads who do not come, or 'group' for the group's own: so many more are rostered. The \
        heads are taken as they are if left out.
        """:
            "排班人员中不到岗的比例（缺勤率），写 'group' 则用坐席组所设；排班人数按此上调。不写时不作上调。",
        "Week such as 2024-W10; the first whole week of the period if left out.":
            "周次，如 2024-W10；不写时为仿真期内第一个完整的周。",
        "YAML of shifts, rest, days off and costs; roster.yaml beside the scenario, or defaults, if left out.":
            "班次、休息、休息日与成本的 YAML；不写时用场景旁的 roster.yaml，没有则用默认规则。",
        "People there are; as few as possible if left out.": "现有人数；不写时求最少人数。",
        "How far the cost of the shifts may be above its bound; 0.5% if left out.": "班次成本可高于下界的幅度；不写时为 0.5%。",
        "Seconds to search at most, without the simulation.": "最长搜索秒数，不含仿真。",
        "Also write the program of the shifts in the LP format of solvers.": "另将班次规划写成求解器通用的 LP 格式。",
        "Do not simulate the week.": "不对该周作仿真检验。",
        "Folder of the results, charts in its plots/; if left out results/<name>-roster/ and plots/<name>-roster/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>-roster/ 与 plots/<name>-roster/。",
        "a share up to 90%, such as 12%, or group": "不大于 90% 的比率，如 12%，或 group",
        "a share below 100%, such as 0.5%": "小于 100% 的比率，如 0.5%",
    ]
}
