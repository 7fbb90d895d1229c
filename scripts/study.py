"""What the studies of docs/studies share: running scenarios, reading the tables of a run, paired differences, writing the page and its picture."""

import argparse
import csv
import json
import math
import os
import re
import subprocess
import sys

HOTLINE = ".build/release/hotline"


def folders(doc):
    """The options -n and --out: replications, where the page goes, where its picture goes, and whether those are of one's own."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("-n", type=int, default=20)
    parser.add_argument("--out")
    options = parser.parse_args()
    page, plots = options.out or "docs/studies", options.out or "plots/studies"
    for folder in (page, plots):
        os.makedirs(folder, exist_ok=True)
    return options.n, page, plots, bool(options.out)


def run(scenario, folder, edits, replications, *words):
    words = [HOTLINE, "run", scenario, "-n", str(replications), "--out", folder, "--no-charts", "--quiet", "--lang", "en", *words]
    words += [word for edit in edits for word in ("--set", edit)]
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


def closed(folder, scope="all", key="all"):
    """Mean and half-width of each measure of a scope, over the whole period."""
    return scopes(folder).get((scope, key), {})


def scopes(folder):
    """The same of every scope."""
    result = {}
    for row in table(folder, "kpi.csv"):
        if row["period"] == "all":
            half = float(row["ci_high"]) - float(row["mean"]) if row["ci_high"] else 0.0
            result.setdefault((row["scope"], row["key"]), {})[row["measure"]] = (row["mean"], half)
    return result


def student(folder):
    """Student's quantile of a run's own intervals, by the number of replications in which a measure has a value."""
    quantiles = {}
    for row in table(folder, "kpi.csv"):
        n, sd = int(row["n"]), float(row["sd"] or 0)
        half = float(row["ci_high"]) - float(row["mean"]) if row["ci_high"] else 0.0
        if sd > 0 and half > 1e-9 * abs(float(row["mean"])):
            quantiles.setdefault(n, half * math.sqrt(n) / sd)
    return quantiles


def pairs(folder):
    """By measure: numerator and denominator of each replication, the numerator in the measure's unit."""
    result = {}
    for row in table(folder, "replications.csv"):
        above, below, value = int(row["numerator"]), int(row["denominator"]), row["value"]
        scale = float(value) * below / above if value and above and below else 1.0
        result.setdefault(row["measure"], {})[int(row["replication"])] = (above * scale, below)
    return result


def estimate(values, quantiles):
    """The ratio of the means and its half-width."""
    return difference(values, {r: (0.0, 1) for r in values}, quantiles)


def difference(first, second, quantiles):
    """How two measures differ over the same replications, on the same random numbers: the difference of the ratios of the means, and its half-width by
    the delta method (docs/model.md, section 9). None where either has no value."""
    both = [(first[r], second[r]) for r in first if r in second and first[r] != (0, 0) and second[r] != (0, 0)]
    below = [sum(pair[side][1] for pair in both) for side in (0, 1)]
    if not both or 0 in below:
        return None
    n, means = len(both), [sum(pair[side][0] for pair in both) / below[side] for side in (0, 1)]
    residuals = [
        (x - means[0] * y) * n / below[0] - (u - means[1] * v) * n / below[1] for (x, y), (u, v) in both
    ]
    value = means[0] - means[1]
    if n < 2:
        return value, None
    spread = sum(residual * residual for residual in residuals) / (n - 1)
    if spread == 0:
        return value, 0.0
    return value, quantiles[n] * math.sqrt(spread / n) if n in quantiles else None


def write(path, template, texts):
    with open(template, encoding="utf-8") as file:
        text = file.read()
    for name, value in texts.items():
        text = text.replace("{{" + name + "}}", value)
    unknown = re.search(r"\{\{.*?\}\}", text)
    if unknown:
        sys.exit(f"{template}: nothing is known of {unknown.group()}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def draw(spec, plots, name, bitmap):
    """Writes the picture; a bitmap beside it for those who look at a page of their own."""
    try:
        import vl_convert
    except ImportError:
        print(f"study: no picture of {name}, for vl-convert is not installed: scripts/setup", file=sys.stderr)
        return
    with open(f"{plots}/{name}.svg", "w", encoding="utf-8") as file:
        file.write(vl_convert.vegalite_to_svg(json.dumps(spec)))
    if bitmap:
        with open(f"{plots}/{name}.png", "wb") as file:
            file.write(vl_convert.vegalite_to_png(json.dumps(spec), scale=1.5))
