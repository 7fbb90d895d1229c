/// Help of `hotline run`, `trace`, `explain`, `check` and `new`.
extension HelpTexts {
    static let simulate: [String: String] = [
        "Simulate a scenario and write KPI tables, charts and a record of the run.": "对场景进行仿真，输出指标表、图表与运行记录。",
        """
        Writes kpi.csv, intervals.csv, replications.csv, datapackage.json, run.json and, for people, report.html, which opens without a \
        network. Every estimate carries its interval. Where the scenario has a scorecard, scorecard.csv has the scores of the units. The same \
        scenario and seed give the same bytes on any number of threads.

        With --no-feedback the same callers also meet a hotline nobody calls because of how he was served: \
        open_loop.csv has every measure with and without feedback, and the paired difference.

        With --events csv, xes or ocel the results hold an event log for process mining (docs/event-logs.md). The option \
        may be given several times; none is the default.

        Ends with 3 if a target of the scenario is missed beyond doubt, and with 130 after Ctrl-C, when the \
        replications done so far are written.
        """:
            """
        输出 kpi.csv、intervals.csv、replications.csv、\
        datapackage.json、run.json，以及供阅读的 report.html（打开时无需联网）。每个估计值都附置信区间。场景设有考核表时，\
        scorecard.csv 列出各承办单位的得分。同一场景、同一种子，无论用多少线程，结果逐字节相同。

        使用 --no-feedback 时，同一批来电人另在一条无人因服务状况而再次来电的热线上仿真一遍：\
        open_loop.csv 列出各项指标含反馈与不含反馈的取值及配对差值。

        使用 --events csv、xes 或 ocel 时，另输出供流程挖掘使用的事件日志（见 docs/event-logs.md）。该选项可多次使用，默认为 none。

        场景的某项目标确定未达到时以 3 退出；按 Ctrl-C 时写出已完成的各次仿真，以 130 退出。
        """,
        "Write every step of every call and order of the first replication: events.csv, events.xes, events.jsonocel.":
            "写出首次仿真中每个来电、每件工单的每一步：events.csv、events.xes、events.jsonocel。",
        "Make report.html of a folder of results again.": "由结果文件夹重新生成 report.html。",
        """
        Every command that writes results writes report.html too. This makes it again from report.json, the tables and the \
        chart specifications of the folder: after scripts/setup has installed what draws, or when the page is lost. Nothing is simulated.
        """:
            """
        凡输出结果的命令都同时输出 report.html。本命令由文件夹中的 report.json、各表与图表规格重新生成该页，\
        用于 scripts/setup 装好绘图组件之后，或该页丢失时。不作仿真。
        """,
        "Folder of results, such as results/city.": "结果文件夹，如 results/city。",
        "Leave the charts out, and with them the library that draws them.": "不含图表，也不含绘图程序库。",
        "Draw the charts of a folder of results again.": "重新绘制结果文件夹的图表。",
        "Draws every specification (*.vl.json) of the folder as SVG and PNG. Nothing is simulated. Ends with 1 if nothing can draw.":
            "将文件夹中的每个图表规格（*.vl.json）绘制为 SVG 与 PNG。不作仿真。没有绘图组件时以 1 退出。",
        "Folder of the pictures; if left out plots/<name>/ for results/<name>/, else RESULTS/plots/.":
            "图片文件夹；不写时，results/<name>/ 的图片在 plots/<name>/，其他结果的图片在其 plots/ 中。",
        "Replicate until the half-width is at most R times the mean of a measure, such as 0.01.":
            "重复仿真，直至区间半宽不超过某项指标均值的 R 倍，如 0.01。",
        "The measure that --precision looks at.": "--precision 所看的指标。",
        "Replications at most with --precision.": "使用 --precision 时的最多重复仿真次数。",
        "Folder of the results, charts in its plots/; if left out results/<name>/ and plots/<name>/.":
            "结果文件夹，图表在其 plots/ 中；不写时为 results/<name>/ 与 plots/<name>/。",
        "Simulate a second time without redials, repeats, returns and enquiries, and show both side by side.":
            "另作一次不含重拨、重复诉求、退单与进度查询的仿真，并列对照。",
        "Follow one order from its registration to the close, with the article behind every step.":
            "逐步跟踪一件工单从登记到办结的经过，并注明每一步的依据条款。",
        """
        Simulates one replication, the same as in `hotline run` with the same scenario and seed, and prints what \
        happened to one order: when, on what kind of day, how long after the step before, by when it was due. \
        Orders are numbered as they come, those of the warm-up included.
        """:
            "仿真一次（与 `hotline run` 在相同场景和种子下的同一次相同），列出一件工单的经过：何时、何种日期、距上一步多久、时限为何时。工单按产生顺序编号，预热期内的也计入。",
        "The order's number: 1 is the first of the replication.": "工单编号：1 为该次仿真的第一件。",
        "The replication, from 1, which is number 0 in replications.csv.":
            "第几次仿真，自 1 起（即 replications.csv 中的 0 号）。",
        "Show a regulation article by article: where it is set, and what it does.": "逐条列出规章：设在何处，起什么作用。",
        """
        Lists the articles of the scenario's `regulation`: id, place in the document, the rule in short, the \
        values that encode it with file and line, how much it touches, and what it changes: a short run without \
        the rule beside one with it, with the same callers.
        """:
            "列出场景中 `regulation` 的各条：编号、在文件中的位置、规则摘要、对应的取值及其文件与行号、涉及多少、改变了什么。后者由两次短期仿真对比得出：同一批来电人，分别不施行与施行该规则。",
        "Only what is in force on this day.": "只列当日施行的条款。",
        "Only this article, or those whose ids begin so.": "只列该条，或编号以此开头的各条。",
        "Days of the short runs at most; they begin with the period, or a week before the rule.":
            "短期仿真的最多天数；自仿真期首日，或规则施行前一周起。",
        "Replications of the short runs.": "短期仿真的重复次数。",
        "Simulate nothing: say only where the rules are set.": "不作仿真，只说明规则设在何处。",
        "Check a scenario: all errors and warnings with file:line:column.": "检查场景：列出全部错误与警告，注明文件、行、列。",
        "Nothing is simulated or written. Ends with 2 if there are errors.": "不仿真，也不写出任何文件。有错误时以 2 退出。",
        "Copy a commented scenario under a new name, to start from.": "以新名称复制一个带注释的场景，作为起点。",
        """
        Copies scenario.yaml with its comments, the CSV and YAML files beside it and its README.md, and changes \
        the name in it. The example scenarios/city is found from any folder.
        """:
            "复制 scenario.yaml（含注释）、同一文件夹中的 CSV 与 YAML 文件以及 README.md，并改写其中的名称。示例场景 scenarios/city 在任何文件夹中都能找到。",
        "Name of the new scenario; its folder is made as scenarios/NAME.": "新场景的名称；其文件夹建为 scenarios/NAME。",
        "Folder of the scenario to start from.": "作为起点的场景文件夹。",
        "Folder to make instead of scenarios/NAME.": "要建立的文件夹，代替 scenarios/NAME。",
    ]
}
