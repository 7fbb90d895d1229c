"""measures.md: every measure with its definition, in one language."""

import json

from . import program

WORDS = {
    "en": ("Measures", "What `hotline kpis` prints, as a table. A measure is its numerator over its denominator; without a denominator it is a count or a sum. Units: `1` a number or share, "
           "`s` seconds, `h` hours, `wd` working days. Other languages: [中文](measures.zh.md).",
           ["measure", "name", "unit", "numerator", "denominator", "counts for"]),
    "zh": ("指标", "`hotline kpis --lang zh` 的全部内容。指标为分子除以分母；无分母者为计数或合计。单位：`1` 为数或比例，`s` 秒，`h` 小时，`wd` 工作日。其他语言：[English](measures.md)。",
           ["指标", "名称", "单位", "分子", "分母", "归属"]),
}


def page(language: str) -> str:
    title, intro, heads = WORDS[language]
    measures = json.loads(program.hotline("kpis", "--json"))

    def word(measure: dict, key: str) -> str:
        return (measure[key] or {}).get(language, "")

    rows = [[f"`{m['id']}`", word(m, "title"), m["unit"], word(m, "numerator"), word(m, "denominator"), word(m, "period_rule")] for m in measures]
    # The two remarks below the list: what counts as an attempt, how replications are put together.
    notes = program.hotline("kpis", "--lang", language).rstrip().split("\n\n")[-1].replace("\n", "\n\n")
    return program.page(title, intro, program.table(heads, rows), notes)
