/// Help of `hotline calibrate`.
extension HelpTexts {
    static let calibrate: [String: String] = [
        "Find the value of a parameter at which a measure meets a known figure.": "求使某项指标达到已知数值的参数取值。",
        """
        Runs the scenario with one value after the other, always with the same replications and random numbers, \
        and narrows a bracket until the mean of the measure over the whole period is as near as --tolerance \
        says. Prints what was tried and the --set option to copy. Whole numbers, such as handlers, get the one \
        that comes nearest.

        Ends with 3 if the figure lies outside of what the range reaches, or the measure jumps over it.
        """:
            """
        逐个取值仿真场景，重复次数与随机数始终相同，不断缩小范围，直到该指标的全期均值与目标之差不超过 --tolerance。\
        输出试算过的取值，以及可直接使用的 --set 选项。人数等整数参数取最接近的一个。

        已知数值超出该范围所能达到的区间，或指标跃变而跨过它时，以 3 退出。
        """,
        "The figure to meet, such as satisfaction_rate_answered=73%.":
            "要达到的数值，如 satisfaction_rate_answered=73%。",
        """
        What is changed: a path as in --set, or PATH=TEXT with {} where the number goes. For satisfaction the \
        shift of its rating.
        """:
            "调整什么：同 --set 的路径，或 PATH=TEXT，数值所在处写 {}。满意率类指标默认调整其评价的平移量。",
        "Range that is searched, with units as in the scenario, such as 20%..80%; -6..6 for a shift.":
            "搜索范围，单位与场景一致，如 20%..80%；平移量默认为 -6..6。",
        "How near the mean must come, in the measure's unit; 0.001 for shares, a thousandth of VALUE else.":
            "均值须接近到什么程度，以该指标的单位计；比率默认为 0.001，其他默认为 VALUE 的千分之一。",
        "Write only the --set option that was found.": "只输出求得的 --set 选项。",
        "MEASURE=VALUE, such as satisfaction_rate_answered=73%":
            "MEASURE=VALUE，如 satisfaction_rate_answered=73%",
        "LO..HI, two numbers of one unit, the lower first, such as 20%..80% or 1 h..9 h":
            "LO..HI，单位相同的两个数，小的在前，如 20%..80% 或 1 h..9 h",
    ]
}
