#!/usr/bin/env python3
"""Runs the study of docs/studies/feedback.md and writes it: tables from the runs' own CSVs, a Vega-Lite picture."""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile

HOTLINE = ".build/release/hotline"
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


def run(folder, capacity, replications):
    edits = LOOPS + [f"organisations.{name}.handlers={round(count * capacity)}" for name, count in HANDLERS.items()]
    words = [HOTLINE, "run", SCENARIO, "-n", str(replications), "--out", folder, "--no-charts", "--quiet", "--lang", "en"]
    words += ["--no-feedback"] + [word for edit in edits for word in ("--set", edit)]
    code = subprocess.run(words, check=False).returncode
    if code not in (0, 3):
        sys.exit(f"{' '.join(words)} ended with {code}")


def table(folder, name):
    with open(f"{folder}/{name}", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(value, half, is_share):
    if value == "":
        return "–"
    value, half = float(value), float(half) if half else 0.0
    if is_share:
        return f"{100 * value:.2f} % ± {100 * half:.2f}"
    digits = 0 if abs(value) >= 100 else 3
    return f"{value:,.{digits}f} ± {half:,.{digits}f}"


def closed(folder):
    rows = {}
    for row in table(folder, "kpi.csv"):
        if (row["scope"], row["period"]) == ("all", "all"):
            half = float(row["ci_high"]) - float(row["mean"]) if row["ci_high"] else 0.0
            rows[row["measure"]] = (row["mean"], half)
    return rows


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=20)
    parser.add_argument("--out")
    options = parser.parse_args()
    page = options.out or "docs/studies"
    plots = options.out or "plots/studies"
    for folder in (page, plots):
        os.makedirs(folder, exist_ok=True)
    results, opened, values = {}, {}, []
    with tempfile.TemporaryDirectory() as scratch:
        for capacity in CAPACITIES:
            folder = f"{scratch}/{capacity}"
            run(folder, capacity, options.n)
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
    with open("docs/studies/feedback.template.md", encoding="utf-8") as file:
        text = file.read()
    text = text.replace("{{capacities}}", "\n".join(lines)).replace("{{loop}}", "\n".join(loop))
    text = text.replace("{{n}}", str(options.n)).replace("{{edits}}", "\n".join(f"--set '{edit}'" for edit in LOOPS))
    with open(f"{page}/feedback.md", "w", encoding="utf-8") as file:
        file.write(text)
    spec = picture(values)
    try:
        import vl_convert
    except ImportError:
        print("study-feedback: no picture, for vl-convert is not installed: scripts/setup", file=sys.stderr)
        return
    with open(f"{plots}/feedback.svg", "w", encoding="utf-8") as file:
        file.write(vl_convert.vegalite_to_svg(json.dumps(spec)))
    if options.out:
        with open(f"{plots}/feedback.png", "wb") as file:
            file.write(vl_convert.vegalite_to_png(json.dumps(spec), scale=1.5))


main()
