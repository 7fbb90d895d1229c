/// Help of `hotline compare` and `sweep`.
extension HelpTexts {
    static let compare: [String: String] = [
        "Compare scenarios, or changes of one, on the same random numbers.": "在相同随机数下比较多个场景，或同一场景的若干改动。",
        """
        All alternatives have the same replications, seed and --set changes, so that they meet the same callers, \
        and differences are taken replication by replication. Writes comparison.csv (every measure by \
        alternative, with its paired difference to the first and the interval of it), a chart, datapackage.json \
        and run.json.

        With --best it also ranks the alternatives by one measure. Those that are clearly worse get no further \
        replications. If the best is better than every other by at least --indifference, it is selected with the \
        stated probability. Ends with 3 if --max-replications do not suffice.

        After Ctrl-C the alternatives that are whole are written, it ends with 130, and --resume goes on.
        """:
            """
        各方案的重复仿真次数、种子与 --set 改动均相同，面对同一批来电人，差值逐次仿真配对计算。\
        输出 comparison.csv（各方案的各项指标，及其与第一个方案的配对差值和置信区间）、一张图表、\
        datapackage.json 与 run.json。

        使用 --best 时，还按一项指标为各方案排名。明显较差的不再增加仿真次数。\
        若最优方案比其余方案至少好 --indifference，则以所设概率选中最优方案。\
        --max-replications 不足以选出时以 3 退出。

        按 Ctrl-C 后写出已完成的方案，以 130 退出；加 --resume 可继续。
        """,
        "Folders with scenario.yaml, or YAML files; the first is what the others are compared with.":
            "含 scenario.yaml 的文件夹，或 YAML 文件；第一个为比较的基准。",
        """
        A further alternative: the first scenario with these changes, such as 'more seats: \
        front_office.groups.general.seats=20'.
        """:
            "另一个方案：对第一个场景作这些改动，如 'more seats: front_office.groups.general.seats=20'。",
        "Find the best by this measure with as few replications as it takes (procedure KN).":
            "以尽可能少的重复仿真找出该指标最优的方案（KN 程序）。",
        "The smallest difference that matters, in the measure's unit, such as 5 or 0.5%.":
            "有意义的最小差异，以该指标的单位计，如 5 或 0.5%。",
        "Probability of a correct selection.": "正确选出最优方案的概率。",
        "Replications of an alternative at most with --best.": "使用 --best 时每个方案的最多重复仿真次数。",
        "Go on where an interrupted run of the same output folder stopped.": "从同一结果文件夹上次中断处继续。",
        "Folder of the results, charts in its plots/; if left out results/<name>-compare/ and plots/<name>-compare/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>-compare/ 与 plots/<name>-compare/。",
        "NAME: PATH=VALUE; PATH=VALUE, such as 'more seats: front_office.groups.general.seats=20'":
            "NAME: PATH=VALUE; PATH=VALUE，如 'more seats: front_office.groups.general.seats=20'",
        "MEASURE=max or MEASURE=min, such as mean_wait_s=min": "MEASURE=max 或 MEASURE=min，如 mean_wait_s=min",
        "a number above 0, such as 5 or 0.5%": "大于 0 的数，如 5 或 0.5%",
        "Run a scenario at many values, and show how its measures answer.": "在多个取值下仿真同一场景，显示各项指标的变化。",
        """
        Runs every point with the same replications and random numbers, so that points differ by their values \
        alone. Writes sweep.csv (point, what stands at each path, measure, mean, interval), response curves with \
        bands, for two paths heat maps, datapackage.json and run.json. With --elasticities it writes \
        elasticities.csv: by how many per cent each measure changes for one per cent more of an influence.

        After Ctrl-C the points that are whole are written, it ends with 130, and --resume goes on.
        """:
            """
        各方案点的重复仿真次数与随机数相同，差别只在取值。输出 sweep.csv（方案点、各路径的取值、指标、均值、区间）、\
        带置信带的响应曲线（两个路径时另有热力图）、datapackage.json 与 run.json。\
        使用 --elasticities 时输出 elasticities.csv：某因素增加百分之一时，各项指标变化百分之几。

        按 Ctrl-C 后写出已完成的方案点，以 130 退出；加 --resume 可继续。
        """,
        """
        Values of a path: a,b,c or LO..HI/N with units, or a text with them in braces. Given twice or more: \
        every combination.
        """:
            "一个路径的各个取值：a,b,c，或带单位的 LO..HI/N，或用花括号括住这些取值的文本。写两次及以上时取全部组合。",
        "Points from a CSV: a column a path, a row a point; an empty cell changes nothing.":
            "由 CSV 给出方案点：每列一个路径，每行一个方案点；空格表示不改动。",
        "A measure of tables and charts; the headlines if left out.": "表格与图表中的指标；不写时为主要指标。",
        "How measures answer to volume, talk, patience, shrinkage, redials and direct answers.":
            "各项指标对话务量、通话时长、等待耐心、缺勤率、重拨与直接办结的弹性。",
        "How far --elasticities multiplies: by 1 + S and by 1/(1 + S); 5% if left out.":
            "--elasticities 的步长：分别乘以 1 + S 与 1/(1 + S)；不写时为 5%。",
        "Folder of the results, charts in its plots/; if left out results/<name>-sweep/ and plots/<name>-sweep/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>-sweep/ 与 plots/<name>-sweep/。",
        "PATH=a,b,c or PATH=LO..HI/N with N from 2 to 1000, or PATH=TEXT with such values in braces":
            "PATH=a,b,c，或 PATH=LO..HI/N（N 为 2 至 1000），或 PATH=TEXT（用花括号括住这些取值）",
    ]
}
