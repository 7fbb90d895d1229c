#!/usr/bin/env python3
"""Runs the study of docs/studies/feedback.md and writes it: tables from the runs' own CSVs, a Vega-Lite picture."""

import tempfile

from study import closed, draw, folders, number, run, table, write

SCENARIO = "scenarios/city-cases"
# Assumed, but for the article; see the text.
LOOPS = [
    "demand.redials={ after_abandoning: 26%, after_busy: 60%, delay: exponential 20 min, at_most: 3 }",
    "demand.enquiries={ rate: 0.03/day, overdue: 0.2/day, self_service: 30%, talk: lognormal 90 s cv 0.8 }",
    "demand.repeats={ share: 3%, delay: exponential 3 d, unsolved: 35%, unsolved_after: exponential 5 d, at_most: 3 }",
    "satisfaction={ solved: 85%, solved_directly: 97%, load: 0.2, unit: { elapsed: 0.5, overdue: 1, solved: 2 } }",
]
HANDLERS = {
    "urban management": 58, "social security": 38, "market supervision": 43, "north bureaux": 43, "south bureaux": 51,
    "north grid": 9, "south grid": 11,
}
CAPACITIES = [1.0, 0.9, 0.8]
ROWS = [
    ("overdue_rate", "overdue rate", True), ("backlog", "open at the end", False), ("solved_rate", "solved rate", True),
    ("fresh", "fresh contacts", False), ("redials", "redials", False), ("enquiries", "progress enquiries", False),
    ("repeats", "repeats, complaints again among them", False), ("offered", "offered contacts", False),
    ("amplification", "amplification", False), ("answer_rate", "answer rate", True),
    ("service_level", "service level", True), ("mean_wait_s", "mean wait, s", False), ("occupancy", "occupancy", True),
]


def edits(capacity):
    return LOOPS + [f"organisations.{name}.handlers={round(count * capacity)}" for name, count in HANDLERS.items()]


def weeks(folder, capacity):
    for row in table(folder, "kpi.csv"):
        if row["scope"] == "all" and "-W" in row["period"] and row["measure"] in ("overdue_rate", "answer_rate", "amplification"):
            if row["mean"]:
                yield {
                    "week": row["period"][-3:], "measure": row["measure"], "capacity": f"{round(100 * capacity)} %",
                    "mean": float(row["mean"]), "low": float(row["ci_low"] or row["mean"]),
                    "high": float(row["ci_high"] or row["mean"]),
                }


def picture(values):
    titles = {"overdue_rate": "overdue rate", "answer_rate": "answer rate", "amplification": "offered / fresh"}

    def panel(measure):
        share = measure != "amplification"
        axis = {"title": titles[measure], "grid": True, **({"format": ".0%"} if share else {})}
        y = {"type": "quantitative", "scale": {"zero": False}, "axis": axis}
        colour = {
            "field": "capacity", "type": "nominal", "sort": None, "title": "handlers",
            "scale": {"range": ["#0072B2", "#E69F00", "#D55E00"]},
        }
        x = {"field": "week", "type": "ordinal", "axis": {"title": "week of 2024", "labelAngle": 0}}
        return {
            "width": 640, "height": 150, "transform": [{"filter": f"datum.measure == '{measure}'"}],
            "layer": [
                {"mark": {"type": "area", "opacity": 0.2},
                 "encoding": {"x": x, "y": {"field": "low", **y}, "y2": {"field": "high"}, "color": colour}},
                {"mark": {"type": "line", "point": True, "strokeWidth": 2},
                 "encoding": {"x": x, "y": {"field": "mean", **y}, "color": colour}},
            ],
        }

    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": "A fifth less capacity in the units, and the telephone", "anchor": "start", "fontSize": 18},
        "data": {"values": values}, "vconcat": [panel(m) for m in ("overdue_rate", "amplification", "answer_rate")],
        "config": {"axis": {"labelFontSize": 13, "titleFontSize": 13}, "legend": {"labelFontSize": 13, "titleFontSize": 13}},
    }


def main():
    replications, page, plots, own = folders(__doc__)
    results, opened, values = {}, {}, []
    with tempfile.TemporaryDirectory() as scratch:
        for capacity in CAPACITIES:
            folder = f"{scratch}/{capacity}"
            run(SCENARIO, folder, edits(capacity), replications, "--no-feedback")
            results[capacity] = closed(folder)
            opened[capacity] = {row["measure"]: row for row in table(folder, "open_loop.csv")}
            values += weeks(folder, capacity)
    heads = [f"{round(100 * c)} % of the handlers" for c in CAPACITIES]
    lines = ["| | " + " | ".join(heads) + " |", "|---|" + "---|" * len(heads)]
    for measure, title, share in ROWS:
        cells = [number(*results[c].get(measure, ("", "")), share) for c in CAPACITIES]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    loop = ["| | with feedback | without | difference |", "|---|---|---|---|"]
    for measure, title, share in ROWS:
        row = opened[CAPACITIES[-1]].get(measure)
        if row and row["open"] != "":
            cells = [number(row[part], row[f"{part}_hw"], share) for part in ("closed", "open", "difference")]
            loop.append(f"| {title} | " + " | ".join(cells) + " |")
    texts = {"capacities": "\n".join(lines), "loop": "\n".join(loop), "n": str(replications)}
    texts["edits"] = "\n".join(f"--set '{edit}'" for edit in LOOPS)
    write(f"{page}/feedback.md", "docs/studies/feedback.template.md", texts)
    draw(picture(values), plots, "feedback", own)


main()
