"""tables.md: every CSV that the program writes, column by column, from the datapackage.json that lies beside it.

The program describes a table when it writes it, so each command that writes results is called once, on something small.
"""

import json
import re
import sys
import tempfile
from pathlib import Path

from . import program

RUNS = {
    "run": ["run", "scenarios/chongqing", "--from", "2021-01-01", "--to", "2021-01-03", "-n", "2", "--no-feedback", "--events", "csv"],
    "compare": ["compare", "scenarios/city", "--with", "other: seed=3", "--to", "2024-01-03", "-n", "2"],
    "sweep": ["sweep", "scenarios/city", "--vary", "seed=1,2", "--elasticities", "--to", "2024-01-03", "-n", "2"],
    "size": ["size", "benchmarks/sizing/busy-days.yaml", "--step", "240", "--by", "day", "-n", "2", "--volumes-are-attempts"],
    "size --handlers": ["size", "scenarios/city-cases", "--handlers", "--to", "2024-01-03", "--target", "overdue_rate=3%", "-n", "2"],
    "timeline": ["timeline", "scenarios/changzhi-merge", "--no-seats", "-n", "2"],
    "timeline --search": ["timeline", "scenarios/changzhi-merge", "--search", "--evaluations", "1", "-n", "2"],
    "roster": ["roster", "scenarios/city", "-n", "2", "--time-limit", "10"],
}
# Written only if an option asks for them.
OPTIONS = {"open_loop.csv": "run --no-feedback", "events.csv": "run --events csv", "elasticities.csv": "sweep --elasticities",
           "fresh.csv": "size --volumes-are-attempts"}
NAMES = {"seats-room.csv": "seats-GROUP.csv"}
# Lists of measures longer than this are those of measures.md.
MANY = 12
WORDS = {
    "en": {
        "title": "Tables", "heads": ["column", "type", "", "holds"], "required": "**R**", "line": "{title}. Written by `hotline {command}`. One row for each {key}.",
        "one of": " (one of {})", "measures": " (one of [these](measures.md))",
        "intro": "The data dictionary: every CSV that the program writes, and every column of it, as the `datapackage.json` beside the files says it too. **R** marks columns that have a value in "
                 "every row; elsewhere an empty cell means that there is none. Shares are 0 to 1. Intervals are those of `--confidence`, 95 % here. Other languages: [中文](tables.zh.md).",
        "notes": {"sweep.csv": "`seed` stands for the paths that `--vary` or `--design` name: a column each, with what stands there.",
                  "scorecard.csv": "After `p_pass_high` come the measures and deductions of the scenario's scorecard, here those of `scenarios/chongqing`; a measure has a column of its value and one of its "
                                   "points.",
                  "seats-GROUP.csv": "One file a group. Columns of days are those that the sizing had (`--columns`): kinds of days, weekdays or dates."},
    },
    "zh": {
        "title": "数据表", "heads": ["列", "类型", "", "含义"], "required": "**必**", "line": "{title}。由 `hotline {command}` 输出。每行对应一个 {key}。",
        "one of": "（取值：{}）", "measures": "（取值见[指标](measures.zh.md)）",
        "intro": "数据字典：程序输出的全部 CSV 及其各列，与结果目录中的 `datapackage.json` 一致。**必** 表示每行都有值；其余列为空表示无取值。比例取 0 至 1。"
                 "置信区间按 `--confidence`，此处为 95%。其他语言：[English](tables.md)。",
        "notes": {"sweep.csv": "`seed` 代表 `--vary` 或 `--design` 所给的路径：每个路径一列，内容为该处取值。",
                  "scorecard.csv": "`p_pass_high` 之后为场景考核表的各项指标与扣分项，此处为 `scenarios/chongqing` 的考核表；每项指标有取值与得分两列。",
                  "seats-GROUP.csv": "每个坐席组一个文件。日期列与测算时的 `--columns` 一致：日期类别、星期或具体日期。"},
    },
}


def described(language: str) -> dict[str, tuple[str, dict]]:
    """File → the command that writes it and its description, in the order of the runs."""
    found: dict[str, tuple[str, dict]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number, (command, arguments) in enumerate(RUNS.items()):
            out = Path(scratch) / str(number)
            program.hotline(*arguments, "--out", str(out), "--no-charts", "--quiet", "--lang", language)
            package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
            named = {resource["path"] for resource in package["resources"]}
            if unnamed := {path.name for path in out.glob("*.csv")} - named:
                sys.exit(f"docs: datapackage.json of `hotline {command}` says nothing about {', '.join(sorted(unnamed))}")
            for resource in package["resources"]:
                name = NAMES.get(resource["path"], resource["path"])
                found.setdefault(name, (OPTIONS.get(name, command), resource))
    return found


def forgotten(tables: set[str]) -> set[str]:
    """Tables that have words in the program and are not written by the runs above."""
    source = (program.TOP / "Sources/Wording/ColumnWords.swift").read_text(encoding="utf-8")
    titles = re.search(r"let tables = \[\n(.*?)\n    \]", source, re.DOTALL)
    if not titles:
        sys.exit("docs: ColumnWords.swift no longer has its list `tables`")
    return {name + ".csv" for name in re.findall(r'^        "(\w+)":', titles.group(1), re.MULTILINE)} - tables


def section(name: str, command: str, resource: dict, words: dict) -> str:
    schema = resource["schema"]
    rows = []
    for field in schema["fields"]:
        limits = field.get("constraints", {})
        meaning = field["description"]
        if field["name"] == "measure" and len(limits.get("enum", [])) > MANY:
            meaning += words["measures"]
        elif "enum" in limits:
            meaning += words["one of"].format(", ".join(f"`{value}`" for value in limits["enum"]))
        rows.append([f"`{field['name']}`", field["type"], words["required"] if limits.get("required") else "", meaning])
    title = resource["title"].replace("room", "GROUP")
    key = " × ".join(f"`{column}`" for column in schema["primaryKey"])
    line = words["line"].format(title=title, command=command, key=key)
    return "\n\n".join([f"## {name}", line, *filter(None, [words["notes"].get(name)]),
                        program.table(words["heads"], rows)])


def page(language: str) -> str:
    words = WORDS[language]
    found = described(language)
    if missing := forgotten(set(found)):
        sys.exit(f"docs: no run of scripts/reference/tables.py writes {', '.join(sorted(missing))}: add one")
    contents = " · ".join(f"[{name}](#{name.lower().replace('.', '')})" for name in found)
    return program.page(words["title"], words["intro"], contents, *(section(name, *what, words) for name, what in found.items()))
