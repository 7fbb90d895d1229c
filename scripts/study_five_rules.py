#!/usr/bin/env python3
"""Runs the study of docs/studies/five-rules.md and writes it: five rule books on the same callers, then one rule at a time. Tables from the runs' own CSVs."""

import re
import sys
import tempfile

from study import difference, draw, estimate, folders, pairs, run, scopes, student, write

SCENARIO = "scenarios/rules-compared"
SETS = ["guilin", "heyuan", "chongqing", "changzhi", "sichuan"]
CATEGORIES = ["consultation", "help", "suggestion", "complaint", "report", "economic violation", "emergency"]

# measure, title, is a share; what is a measure per thousand replies is made of two
ROWS = [
    ("orders_registered", "orders registered", False), ("replies", "replies", False),
    ("overdue_rate", "overdue rate", True), ("overdue_rate_original", "… by the limit without extensions", True),
    ("on_time_rate", "on-time rate", True), ("extension_rate", "extensions granted, of the replies", True),
    ("red_cards_1000", "red cards per 1,000 replies", False),
    ("supervision_1000", "supervision orders per 1,000 replies", False), ("supervision_orders", "supervision orders", False),
    ("redo_rate", "redo rate", True),
    ("return_rate", "returns asked for, of the dispatches", True), ("return_granted_rate", "… granted, of these", True),
    ("dispute_rate", "disputes, of the orders", True),
    ("cycle_p50_wd", "registration to close, median, wd", False), ("cycle_p90_wd", "… 90 %, wd", False), ("cycle_mean_h", "… mean, h", False),
    ("solved_rate", "replies that solve the matter", True),
    ("satisfaction_rate_rule", "**satisfaction as the rule counts**", True),
    ("satisfaction_rate_answered", "**satisfaction among real answers**", True),
    ("revisit_answer_rate", "revisits answered", True), ("complaints_again", "complaints again", False),
    ("enquiries", "progress enquiries", False), ("offered", "offered contacts", False), ("answer_rate", "answer rate", True),
    ("mean_wait_s", "mean wait, s", False), ("occupancy", "occupancy of the seats", True),
    ("handler_utilisation", "utilisation of the handlers", True),
]
PER_REPLY = {"red_cards_1000": "red_cards", "supervision_1000": "supervision_orders"}


def edits(places, ending):
    return [f"rules.limits.{category}.{ending}" for category in places]


def lengths(category, days):
    warning = {3: 2, 7: 5, 15: 12}[days]
    return f"rules.limits.{category}={{ handle: {days} wd, warning: {warning} wd, yellow: {days} wd, red: {days + 1} wd }}"


BY_TELEPHONE = ["rules.revisit.ways=[{ by: person, share: 100%, answered: 70%, task: revisit }]"]
EXTENSION = "rules.extension={ asked: 8 h, share: 70%, by: 1x, times: 1, granted: 85%, decision: exponential 3 h }"
REDO = "rules.redo={ audit: exponential 1 wd, justified: 50%, times: 1 }"
NO_CARDS = [f"rules.limits.{c}={{ handle: {d} wd, starts: receipt }}" for c, d in zip(CATEGORIES, (2, 5, 10, 10, 10, 30, 5))]
# name, rule set that is changed, what is changed, how
VARIANTS = [
    ("silence", "guilin", "silence counts as nothing", ["rules.revisit.ways[0].no_answer=nothing"]),
    ("telephone", "guilin", "everybody is asked by telephone (CZ-3.5)", BY_TELEPHONE),
    ("receipt", "guilin", "the clock starts at the unit's receipt (HY-10)",
     edits(CATEGORIES, "starts=receipt") + ["rules.limits_of_lines.mailbox.starts=receipt"]),
    ("longer", "guilin", "Sichuan's lengths of limits (but letters, emergencies)", [lengths(c, d) for c, d in zip(CATEGORIES, (3, 7, 7, 15, 15, 15))]),
    ("mailbox", "guilin", "no limit of its own for letters", ["rules.limits_of_lines=null"]),
    ("extension", "guilin", "no extension (as CZ)", ["rules.extension=null"]),
    ("window", "guilin", "the return window from receipt (HY-10a)", ["rules.returns.starts=receipt"]),
    ("redo", "guilin", "no redoing (as CZ)", ["rules.redo=null"]),
    ("chasing", "guilin", "no supervision orders, no accounts", ["rules.supervision=null", "rules.overdue=null"]),
    ("close", "guilin", "closed after the revisit (as the others)", ["rules.revisit.closed=revisit"]),
    ("cards", "heyuan", "no warnings and cards, hence no supervision for red ones",
     NO_CARDS + ["rules.signing={ within: 1 wd }"]),
    ("three", "heyuan", "help due on the third day, not the fifth", [
        "rules.limits.help={ handle: 3 wd, starts: receipt, warning: 2 wd, yellow: 3 wd, red: 4 wd }"]),
    ("violation", "heyuan", "economic violations as reports, 10 wd", [
        "rules.limits.economic violation={ handle: 10 wd, starts: receipt, warning: 9 wd, yellow: 10 wd, red: 11 wd }"]),
    ("rated", "chongqing", "enforcement counts in satisfaction", ["rules.revisit.not_rated=null"]),
    ("cz extension", "changzhi", "an extension (as the other four)", [EXTENSION]),
    ("cz redo", "changzhi", "redoing (as the other four)", [REDO]),
    ("cz batch", "changzhi", "no weekly batch of overdue orders", ["rules.overdue={ account: 20 min }"]),
    ("everybody", "sichuan", "everybody is asked, in the same ways", ["rules.revisit.share=100%"]),
]
EFFECTS = [
    ("overdue_rate", "overdue", True), ("red_cards_1000", "red cards / 1,000", False), ("supervision_1000", "supervision / 1,000", False),
    ("redo_rate", "redo", True), ("cycle_mean_h", "cycle, h", False), ("satisfaction_rate_rule", "satisfied, rule", True),
    ("satisfaction_rate_answered", "satisfied, answers", True), ("complaints_again", "complaints again", False),
    ("answer_rate", "answer rate", True), ("handler_utilisation", "handlers", True),
]


class Results:
    """What a run left: values by replication, and the quantiles of its intervals."""

    def __init__(self, folder):
        self.values = pairs(folder)
        self.quantiles = student(folder)
        replies = {r: (0, above) for r, (above, _) in self.values["replies"].items()}
        for name, measure in PER_REPLY.items():
            if measure in self.values:
                self.values[name] = {r: (1000 * above, replies[r][1]) for r, (above, _) in self.values[measure].items()}
        self.scopes = scopes(folder)

    def mean(self, measure):
        return estimate(self.values[measure], self.quantiles) if measure in self.values else None

    def less(self, other, measure):
        if measure not in self.values or measure not in other.values:
            return None
        return difference(self.values[measure], other.values[measure], self.quantiles)


def plain(value, share, sign=""):
    if share:
        return f"{100 * value:{sign}.2f}"
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2
    return f"{value:{sign},.{digits}f}"


def cell(pair, share):
    if pair is None:
        return "–"
    value, half = pair
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2
    width = "" if half is None else f" ± {100 * half:.2f}" if share else f" ± {half:,.{digits}f}"
    return plain(value, share) + (" %" if share else "") + width


def clear(pair):
    return pair is not None and pair[1] is not None and abs(pair[0]) > pair[1]


def change(pair, share):
    """A difference; bold where its interval does not hold 0."""
    if pair is None:
        return "–"
    value, half = pair
    if value == 0 and not half:
        return "0"
    digits = 0 if max(abs(value), half or 0) >= 100 else 1 if max(abs(value), half or 0) >= 10 else 2
    text = f"{100 * value:+.2f}" if share else f"{value:+,.{digits}f}"
    if half is not None:
        text += f" ± {100 * half:.2f}" if share else f" ± {half:,.{digits}f}"
    return f"**{text}**" if clear(pair) else text


def rows(head, lines):
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, ["---"] * len(head), *lines])


def silent_by_person():
    """The share of Guilin's revisits that come to nothing: a person called, and nobody answered."""
    with open(f"{SCENARIO}/guilin.yaml", encoding="utf-8") as file:
        text = file.read()
    found = re.findall(r"by: (sms|person), share: (\d+)%, answered: (\d+)%", text)
    ways = {way: (int(share) / 100, int(answered) / 100) for way, share, answered in found}
    return ways, ways["person"][0] * (1 - ways["person"][1])


def satisfaction(results):
    """How the rate as Guilin's rule counts it follows from the answers, and how it would with others."""
    ways, nothing = silent_by_person()
    answered = results["guilin"].mean("revisit_answer_rate")[0]
    content = results["guilin"].mean("satisfaction_rate_answered")[0]

    def counted(answers):
        return 1 - answers * (1 - content) / (1 - nothing)

    lines = []
    for share in sorted({0.1, ways["sms"][1], 0.5, 1.0}):
        answers = ways["sms"][0] * share + ways["person"][0] * ways["person"][1]
        lines.append([f"{100 * share:.0f} %", *(f"{100 * value:.1f} %" for value in (answers, counted(answers), content))])
    rule = results["guilin"].mean("satisfaction_rate_rule")[0]
    rates = [results[name].mean("satisfaction_rate_answered")[0] for name in SETS]
    return {
        "a": f"{100 * answered:.1f}", "a2": f"{100 * answered:.2f}", "q2": f"{100 * content:.2f}", "u": f"{100 * nothing:.1f}",
        "counted": f"{100 * counted(answered):.2f} %", "rule": f"{100 * rule:.2f} %", "spread": f"{100 * (max(rates) - min(rates)):.1f}",
        "of 100 satisfied": f"{100 * answered * content:.1f}", "of 100 dissatisfied": f"{100 * answered * (1 - content):.1f}",
        "of 100 silent": f"{100 * (1 - answered - nothing):.1f}", "of 100 counted": f"{100 * (1 - nothing):.1f}",
        "sms share": f"{100 * ways['sms'][0]:.0f} %", "sms answered": f"{100 * ways['sms'][1]:.0f} %",
        "person share": f"{100 * ways['person'][0]:.0f} %", "person answered": f"{100 * ways['person'][1]:.0f} %",
        "silent of satisfied": f"{100 * (1 - answered - nothing) / (1 - nothing) / rule:.0f} %",
        "by answers": rows(["SMS answered", "revisits answered", "as the rule counts", "among real answers"], lines),
    }, abs(counted(answered) - rule)


def picture(results):
    panels = [
        ("overdue_rate", "overdue rate", True), ("red_cards_1000", "red cards per 1,000 replies", False), ("redo_rate", "redo rate", True),
        ("satisfaction", "satisfaction", True), ("cycle_mean_h", "registration to close, mean, h", False),
        ("answer_rate", "answer rate of the telephone", True),
    ]
    kinds = {"satisfaction_rate_rule": "as the rule counts", "satisfaction_rate_answered": "among real answers"}
    values = []
    for panel, _, _ in panels:
        for name in SETS:
            for measure, kind in (kinds if panel == "satisfaction" else {panel: kinds["satisfaction_rate_answered"]}).items():
                pair = results[name].mean(measure)
                value, half = (pair[0], pair[1] or 0.0) if pair else (0.0, 0.0)
                values.append({"panel": panel, "set": name.capitalize(), "kind": kind if pair else "none",
                               "mean": value, "low": value - half, "high": value + half})

    def drawn(panel, title, share):
        zero = panel in ("overdue_rate", "red_cards_1000", "redo_rate", "cycle_mean_h")
        x = {"type": "quantitative", "scale": {"zero": zero, "nice": True},
             "axis": {"title": title, "tickCount": 5, **({"format": ".1~%"} if share else {})}}
        y = {"field": "set", "type": "nominal", "sort": None, "scale": {"domain": [s.capitalize() for s in SETS]}, "axis": {"title": None}}
        colour = {"value": "#0072B2"}
        if panel == "satisfaction":
            colour = {
                "field": "kind", "type": "nominal", "title": None,
                "scale": {"domain": [kinds[kind] for kind in reversed(kinds)], "range": ["#0072B2", "#D55E00"]},
                "legend": {"orient": "top", "offset": 2, "labelLimit": 200},
            }

        def points(kind, filled):
            mark = {"type": "point", "filled": filled, "size": 70 if filled else 190, "strokeWidth": 2, "opacity": 1}
            return {"transform": [{"filter": f"datum.kind == '{kind}'"}], "mark": mark,
                    "encoding": {"x": {"field": "mean", **x}, "y": y, "color": colour}}

        return {
            "width": 330, "height": 130, "transform": [{"filter": f"datum.panel == '{panel}'"}],
            "layer": [
                {"transform": [{"filter": "datum.kind != 'none'"}], "mark": {"type": "rule", "strokeWidth": 2},
                 "encoding": {"x": {"field": "low", **x}, "x2": {"field": "high"}, "y": y, "color": colour}},
                {"transform": [{"filter": "datum.kind == 'none'"}],
                 "mark": {"type": "text", "align": "left", "dx": 6, "fontSize": 13, "color": "#666", "text": "not in these rules"},
                 "encoding": {"x": {"field": "mean", **x}, "y": y}},
                points("as the rule counts", False), points("among real answers", True),
            ],
        }

    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": "Five rule books, the same callers, seats and units", "anchor": "start", "fontSize": 18},
        "data": {"values": values}, "columns": 2, "concat": [drawn(*panel) for panel in panels], "spacing": {"row": 24, "column": 40},
        "resolve": {"legend": {"color": "independent"}},
        "config": {"axis": {"labelFontSize": 13, "titleFontSize": 13}, "legend": {"labelFontSize": 13}, "view": {"stroke": "#ddd"}},
    }


def claims(results, residual):
    """What the text says in words, so that it is not left standing when the numbers have moved."""
    def less(first, second, measure):
        pair = results[first].less(results[second], measure)
        return clear(pair) and pair[0] < 0

    def moved(name, measure):
        base = next(base for variant, base, _, _ in VARIANTS if variant == name)
        return results[name].less(results[base], measure)

    def down(name, measure):
        return clear(moved(name, measure)) and moved(name, measure)[0] < 0

    def up(name, measure):
        return clear(moved(name, measure)) and moved(name, measure)[0] > 0

    others = SETS[1:]
    yield "Guilin has the highest overdue rate", all(less(name, "guilin", "overdue_rate") for name in others)
    yield "Sichuan has the lowest", all(less("sichuan", name, "overdue_rate") for name in SETS[:-1])
    yield "Guilin is the first as the rule counts", all(less(name, "guilin", "satisfaction_rate_rule") for name in others)
    yield "Guilin is not the first among real answers", any(less("guilin", name, "satisfaction_rate_answered") for name in others)
    yield "the arithmetic gives the rate as the rule counts", residual < 0.002
    rates = [results[name].mean("satisfaction_rate_answered")[0] for name in SETS]
    yield "most of the spread is enforcement", -moved("rated", "satisfaction_rate_answered")[0] > 0.5 * (max(rates) - min(rates))
    yield "silence moves nothing else", all(moved("silence", m)[0] == 0 for m, _, _ in EFFECTS if m != "satisfaction_rate_rule")
    yield "lengths explain most of Sichuan", moved("longer", "overdue_rate")[0] < 0.7 * results["sichuan"].less(results["guilin"], "overdue_rate")[0]
    yield "lengths and clock lower the overdue rate", down("longer", "overdue_rate") and down("receipt", "overdue_rate")
    without = results["guilin"].mean("overdue_rate")[0] + moved("extension", "overdue_rate")[0]
    yield "without extensions Guilin is about its rate by the first limit", abs(without - results["guilin"].mean("overdue_rate_original")[0]) < 0.006
    yield "Changzhi has the most complaints again", all(less(name, "changzhi", "complaints_again") for name in SETS if name != "changzhi")
    yield "extension and letters", up("extension", "overdue_rate") and down("mailbox", "overdue_rate") and down("cz extension", "overdue_rate")
    yield "Heyuan's parts", up("three", "overdue_rate") and up("violation", "overdue_rate")
    yield "the window refuses returns and little else", down("window", "return_granted_rate") and abs(moved("window", "overdue_rate")[0]) < 0.002
    yield "cards move supervision and not lateness", down("cards", "supervision_1000") and abs(moved("cards", "overdue_rate")[0]) < 0.001
    yield "chasing costs time and does not move lateness", down("chasing", "handler_utilisation") and abs(moved("chasing", "overdue_rate")[0]) < 0.002
    yield "the telephone revisit costs seats and finds redos", down("telephone", "answer_rate") and up("telephone", "redo_rate")
    yield "asking everybody finds redos", up("everybody", "redo_rate")
    yield "redoing costs handlers", down("redo", "handler_utilisation") and up("cz redo", "handler_utilisation")
    yield "redoing leaves fewer complaints", up("redo", "complaints_again") and down("cz redo", "complaints_again")
    yield "closing is a matter of counting", up("close", "cycle_mean_h") and abs(moved("close", "overdue_rate")[0]) < 0.001
    yield "Changzhi's revisit seats help callers less", all(less("changzhi", name, "answer_rate") for name in SETS if name != "changzhi")
    yield "the batch moves little", abs(moved("cz batch", "overdue_rate")[0]) < 0.002


def main():
    replications, page, plots, own = folders(__doc__)
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        runs = [(name, name, []) for name in SETS] + [(name, base, more) for name, base, _, more in VARIANTS]
        for name, base, more in runs:
            run(SCENARIO, f"{scratch}/{name}", [f"rules={base}.yaml", *more], replications)
            results[name] = Results(f"{scratch}/{name}")
    report(results, replications, page, plots, own)


def report(results, replications, page, plots, own):
    heads = [name.capitalize() for name in SETS]
    texts, residual = satisfaction(results)
    lines = [[title, *(cell(results[name].mean(measure), share) for name in SETS)] for measure, title, share in ROWS]
    for group in ("general", "revisits"):
        title = {"general": "occupancy of the room", "revisits": "occupancy of the revisit seats"}[group]
        scope = [results[name].scopes["group", group]["occupancy"] for name in SETS]
        lines.insert(-1, [title, *(cell((float(mean), half), True) for mean, half in scope)])
    texts["measures"] = rows(["", *heads], lines)
    lines = []
    for measure, title, share in ROWS:
        pairs_ = [results[name].less(results["guilin"], measure) for name in SETS[1:]]
        lines.append([title, *(change(pair, share) for pair in pairs_)])
    texts["differences"] = rows(["less Guilin", *heads[1:]], lines)
    lines = []
    for category in CATEGORIES:
        scope = [results[name].scopes["category", category].get("overdue_rate", ("", 0)) for name in SETS]
        lines.append([category, *(cell((float(mean), half), True) if mean else "–" for mean, half in scope)])
    texts["categories"] = rows(["overdue rate", *heads], lines)
    lines = []
    for name, base, title, _ in VARIANTS:
        moved = [change(results[name].less(results[base], measure), share) for measure, _, share in EFFECTS]
        lines.append([base.capitalize(), title, *moved])
    texts["variants"] = rows(["rules of", "but", *(title for _, title, _ in EFFECTS)], lines)
    for name in SETS:
        for measure, _, share in ROWS:
            pair = results[name].mean(measure)
            if pair:
                texts[f"{name} {measure}"] = f"{100 * pair[0]:.1f} %" if share else plain(pair[0], False)
        for category in CATEGORIES:
            mean = results[name].scopes["category", category].get("overdue_rate", ("", 0))[0]
            texts[f"{name} {category}"] = f"{100 * float(mean):.1f} %" if mean else "–"
        busy = results[name].scopes["group", "revisits"]["occupancy"][0]
        texts[f"{name} revisits occupancy"] = f"{100 * float(busy):.0f} %"
        pair = results[name].less(results["guilin"], "overdue_rate")
        texts[f"{name} less"] = f"{100 * pair[0]:+.2f} points"
        ranked = sorted(SETS, key=lambda other: -results[other].mean("satisfaction_rate_answered")[0])
        texts[f"{name} rank"] = ["first", "second", "third", "fourth", "last"][ranked.index(name)]
    for name, base, _, _ in VARIANTS:
        for measure, _, share in ROWS:
            pair = results[name].less(results[base], measure)
            if pair:
                texts[f"{name}: {measure}"] = change(pair, share).replace("**", "") + (" points" if share else "")
    texts["n"] = str(replications)
    write(f"{page}/five-rules.md", "docs/studies/five-rules.template.md", texts)
    draw(picture(results), plots, "five-rules", own)
    wrong = [text for text, holds in claims(results, residual) if not holds]
    for text in wrong:
        print(f"study-five-rules: the text says what the numbers do not: {text}", file=sys.stderr)
    if wrong and replications >= 10:
        sys.exit(1)


if __name__ == "__main__":
    main()
