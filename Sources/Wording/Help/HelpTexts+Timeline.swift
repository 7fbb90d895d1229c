/// Help of `hotline timeline`.
extension HelpTexts {
    static let timeline: [String: String] = [
        "Show week by week how lines join, and which weeks are short of seats.": "逐周显示热线归并的进展，以及哪些周坐席不足。",
        """
        Writes timeline.csv (measures by line and week), phases.csv (who answers when), losses.csv (calls to \
        dead numbers), shortfall.csv (weeks that miss a target, and the heads that would keep it, found by \
        simulation), datapackage.json and run.json. The scenario needs a consolidation.

        --search moves the dates of the lines within --window days, all dates of a line together, and prices the \
        further heads that keep every week's targets: writes search.csv (every plan tried), dates.csv, a chart \
        of price against missed calls, datapackage.json and run.json. It is a local search and proves nothing; \
        Ctrl-C writes the best so far.
        """:
            """
        输出 timeline.csv（各线路各周的指标）、phases.csv（何时由谁接听）、\
        losses.csv（停用号码的来电）、shortfall.csv（未达标的周，及经仿真求得的达标所需增加人数）\
        、datapackage.json 与 run.json。场景须设有 consolidation。

        --search 在前后 --window 天内移动各线路的日期（同一线路的各个日期一起移动），\
        并计算每周均达标所需增援人数的费用：输出 search.csv（试算过的全部方案）、dates.csv、费用与未接来电的关系图、\
        datapackage.json 与 run.json。此为局部搜索，不保证最优；按 Ctrl-C 写出目前最优方案。
        """,
        "Folder of the results, charts in its plots/; if left out results/<name>-timeline/ and plots/<name>-timeline/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>-timeline/ 与 plots/<name>-timeline/。",
        "Do not search for the seats that weeks are short of.": "不搜索未达标各周所需增加的坐席。",
        "Search of dates": "日期搜索",
        "Move the dates of the lines so that keeping every week's targets costs fewest further head-hours.":
            "移动各线路的日期，使每周均达标所需的增援工时最少。",
        "Days that a line may move, earlier or later; 28 if left out.": "线路日期可提前或推迟的天数；不写时为 28。",
        "Days between two dates that are tried; 7 if left out.": "相邻两个试算日期相隔的天数；不写时为 7。",
        "Lines with the same dates that move as one, at most; more are split in equal parts; 4 if left out.":
            "日期相同的线路最多几条作为一组整体移动，多出的均分成组；不写时为 4。",
        "Sets of dates to try; 40 if left out.": "试算的日期方案数；不写时为 40。",
        "Price of a head-hour; 1 if left out.": "每人·小时的价格；不写时为 1。",
        "Last day on which a line may join; any in the window if left out.": "线路最迟的归并日期；不写时为窗口内任何一天。",
    ]
}
