/// Help of the tool, and words that many commands share.
extension HelpTexts {
    static let shared: [String: String] = [
        "Simulate and plan one-number government service hotlines (12345).": "政务服务便民热线（12345）的仿真与规划。",
        """
        A scenario says what a hotline is like: who calls, who answers, what is promised. `hotline run` \
        simulates it and writes KPI tables, charts, a report and a record of the run to results/ and plots/.
        """:
            "场景描述一条热线：谁来电、谁接听、承诺了什么。`hotline run` 对其仿真，并将指标表、图表、报告与运行记录写入 results/ 和 plots/。",
        "Show": "展示",
        "Simulate": "仿真",
        "Plan": "规划",
        "Look up": "查询",
        "Output": "输出",
        "Changes to the scenario": "修改场景",
        "Folder with scenario.yaml, or a YAML file.": "含 scenario.yaml 的文件夹，或 YAML 文件。",
        "PATH=VALUE, such as demand.lines.12345.volume=1500/day":
            "PATH=VALUE，如 demand.lines.12345.volume=1500/day",
        "Change a value of the scenario, such as front_office.groups.general.seats=20.":
            "修改场景中的一个值，如 front_office.groups.general.seats=20。",
        "Seed of all random streams; the scenario's if left out.": "全部随机数流的种子；不写时用场景所设。",
        "First counted day; the scenario's if left out.": "统计首日；不写时用场景所设。",
        "Last counted day; the scenario's if left out.": "统计末日；不写时用场景所设。",
        "Language of help, messages, tables and charts; by default that of the locale.":
            "帮助、提示、表格与图表的语言；默认随系统区域设置。",
        "Replications; the scenario's if left out.": "重复仿真次数；不写时用场景所设。",
        "Confidence of all intervals.": "全部区间的置信水平。",
        "Worker threads; all cores if left out. Results do not depend on it.": "工作线程数；不写时用全部处理器核心。结果与线程数无关。",
        "Write CSVs that Excel opens: with a byte order mark, formulas disarmed.":
            "输出便于 Excel 打开的 CSV：带字节顺序标记，公式不予执行。",
        "Say nothing but errors.": "除错误外不输出任何内容。",
        "Write a machine-readable summary to standard output.": "将机器可读的摘要写至标准输出。",
        "Write JSON.": "输出 JSON。",
        "Do not draw; the chart specifications are written all the same.": "不绘图；图表规格仍会写出。",
        "Do not draw; the chart specification is written all the same.": "不绘图；图表规格仍会写出。",
        "a date such as 2024-02-08": "日期，如 2024-02-08",
    ]
}
