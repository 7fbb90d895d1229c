#!/usr/bin/env python3
"""Loads the event logs of `hotline run` in pm4py: CSV, XES and OCEL 2.0 of three runs must say the same, and what they should.

usage: check_event_logs.py [HOTLINE]        (the program; .build/release/hotline if left out)

Three runs: a small house whose variants and instants are worked out by hand below, a day of the recorded call centre, and two weeks of the
city with every rule of orders. Then the recipes for pandas and DuckDB of docs/event-logs.md, as they stand there. Needs pm4py, DuckDB and
frictionless, as scripts/requirements-test.txt pins them; no network.
"""

import contextlib
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

# pm4py greets and draws progress bars otherwise.
os.environ["PM4PY_SHOW_PROGRESS_BAR"] = "False"

import duckdb
import frictionless
import pandas as pd

with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    import pm4py
warnings.filterwarnings("ignore", module="pm4py")

ROOT = Path(__file__).resolve().parents[2]
HOTLINE = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/hotline").resolve()
XES = "{http://www.xes-standard.org/}"
failures = []


def expect(is_so, what):
    if not is_so:
        failures.append(what)
        print(f"FAILED {what}", file=sys.stderr)


def run(scenario, out, *options):
    words = [HOTLINE, "run", scenario, "--out", out, "-n", "1", "--no-charts", "--quiet", "--lang", "en"]
    for name in ("csv", "xes", "ocel"):
        words += ["--events", name]
    done = subprocess.run([str(word) for word in [*words, *options]], capture_output=True, text=True)
    # A scenario that misses its targets (3) has results all the same.
    if done.returncode not in (0, 3):
        sys.exit(f"{' '.join(map(str, words))}: {done.returncode}\n{done.stderr}")


# --- The three formats ---------------------------------------------------------------------------------------------------


def load_csv(folder):
    """The table as pm4py takes it, and its text."""
    raw = pd.read_csv(folder / "events.csv", dtype=str, keep_default_na=False)
    frame = pm4py.format_dataframe(pd.read_csv(folder / "events.csv"))
    return raw, frame


def cases(frame, case, activity, time):
    """Cases as lists of (activity, instant in UTC), in the order of the frame."""
    times = pd.to_datetime(frame[time], utc=True)
    made = {}
    for name, step, at in zip(frame[case], frame[activity], times):
        made.setdefault(name, []).append((step, at))
    return made


def check_formats(folder, name):
    """Everything that must hold of any log; returns the table's text."""
    raw, frame = load_csv(folder)
    expect(len(raw) > 0 and len(frame) == len(raw), f"{name}: pm4py keeps all events of the CSV")
    expect((raw["event"].astype(int).sort_values().to_numpy() == range(1, len(raw) + 1)).all(), f"{name}: events are numbered")
    stamp = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00")
    expect(all(stamp.fullmatch(text) for text in raw["time:timestamp"]), f"{name}: +08:00 in every row of the CSV")
    # pm4py holds instants with a zone; those of the CSV's text are the measure.
    instants = pd.to_datetime(raw["time:timestamp"], format="ISO8601", utc=True)
    expect(str(frame["time:timestamp"].dt.tz) != "None", f"{name}: pm4py's instants of the CSV know their zone")
    truth = {}
    for case, step, at in zip(raw["case:concept:name"], raw["concept:name"], instants):
        truth.setdefault(case, []).append((step, at))
    expect(cases(frame, "case:concept:name", "concept:name", "time:timestamp") == truth, f"{name}: CSV in pm4py")

    xes = pm4py.read_xes(str(folder / "events.xes"))
    expect(cases(xes, "case:concept:name", "concept:name", "time:timestamp") == truth, f"{name}: XES in pm4py")
    expect(str(xes["time:timestamp"].dt.tz) != "None", f"{name}: pm4py's instants of the XES know their zone")
    check_xes(folder / "events.xes", raw, name)

    ocel = pm4py.read_ocel2_json(str(folder / "events.jsonocel"))
    expect(len(ocel.events) == len(raw), f"{name}: OCEL in pm4py has all events")
    related = ocel.relations[ocel.relations["ocel:qualifier"].isin(["call", "order"])]
    # Events of one instant stand in the order of their numbers.
    related = related.assign(number=related["ocel:eid"].str.removeprefix("event-").astype(int)).sort_values("number")
    expect(cases(related, "ocel:oid", "ocel:activity", "ocel:timestamp") == truth, f"{name}: OCEL in pm4py")
    kinds = Counter(ocel.objects["ocel:type"])
    for kind, column in (("call", "call-"), ("order", "order-")):
        expect(kinds[kind] == sum(case.startswith(column) for case in truth), f"{name}: {kind}s of the OCEL")
    expect(kinds["caller"] == raw.loc[raw["case:caller"] != "", "case:caller"].nunique(), f"{name}: callers of the OCEL")
    check_ocel(folder / "events.jsonocel", name)
    return raw


def check_xes(path, raw, name):
    """What the schema of IEEE 1849-2016 asks for: the order of elements, keys and values, known tags."""
    log = ET.parse(path).getroot()
    expect(log.tag == XES + "log" and log.get("xes.version") == "1849.2016" and log.get("xes.features") is not None, f"{name}: XES log")
    order = [child.tag.removeprefix(XES) for child in log]
    ranks = {"extension": 0, "global": 1, "classifier": 2, "string": 3, "trace": 4}
    expect([ranks[tag] for tag in order] == sorted(ranks[tag] for tag in order), f"{name}: XES order of elements")
    scopes = [child.get("scope") for child in log.iter(XES + "global")]
    expect(scopes == ["trace", "event"], f"{name}: XES globals")
    wanted = {child.get("scope"): {item.get("key") for item in child} for child in log.iter(XES + "global")}
    texts = []
    for trace in log.iter(XES + "trace"):
        parts = [child.tag.removeprefix(XES) for child in trace]
        expect(parts.index("event") == len(parts) - parts.count("event"), f"{name}: XES attributes before events")
        for holder in [trace, *trace.iter(XES + "event")]:
            items = [child for child in holder if child.tag != XES + "event"]
            keys = [item.get("key") for item in items]
            if len(set(keys)) != len(keys) or not wanted[holder.tag.removeprefix(XES)] <= set(keys):
                expect(False, f"{name}: XES keys {keys}")
            if any(item.get("value") is None or item.tag.removeprefix(XES) not in ("string", "date", "int") for item in items):
                expect(False, f"{name}: XES values")
            texts += [item.get("value") for item in items if item.get("key") == "time:timestamp"]
    expect(texts == list(raw["time:timestamp"]), f"{name}: the same texts of instants in CSV and XES, +08:00 and all")


def check_ocel(path, name):
    """What the schema of OCEL 2.0 asks for, and that nothing hangs in the air."""
    document = json.loads(path.read_text(encoding="utf-8"))
    expect(set(document) == {"objectTypes", "eventTypes", "objects", "events"}, f"{name}: OCEL parts")
    for kind, items in (("objectTypes", "objects"), ("eventTypes", "events")):
        types = {t["name"]: {a["name"] for a in t["attributes"]} for t in document[kind]}
        for item in document[items]:
            if not {a["name"] for a in item["attributes"]} <= types[item["type"]]:
                expect(False, f"{name}: OCEL attributes of {item['id']}")
    ids = {item["id"] for item in document["objects"]}
    expect(len(ids) == len(document["objects"]), f"{name}: OCEL ids")
    targets = {r["objectId"] for item in document["objects"] + document["events"] for r in item["relationships"]}
    expect(targets <= ids, f"{name}: OCEL relationships")
    expect(all(e["time"].endswith("+08:00") for e in document["events"]), f"{name}: OCEL keeps +08:00")


# --- What the counts of the same replication say --------------------------------------------------------------------------


def check_counts(folder, raw, name):
    with open(folder / "replications.csv", newline="", encoding="utf-8") as file:
        found = {row["measure"]: int(row["numerator"]) for row in csv.DictReader(file) if row["replication"] == "0"}
    heads = raw.drop_duplicates("case:concept:name")
    calls = heads[heads["case:kind"] == "call"]
    outcomes = Counter(calls["case:outcome"])
    expect(len(calls) == found["offered"], f"{name}: calls are the offered ones")
    for outcome in ("answered", "abandoned", "blocked"):
        expect(outcomes[outcome] == found[outcome], f"{name}: {outcome}")
    expect((calls["case:attempt"] == "fresh").sum() == found["fresh"], f"{name}: fresh")
    activities = Counter(raw["activity"])
    for measure, activity in (
        ("orders", "call_order"), ("orders_registered", "order_registered"), ("replies", "order_replied"),
    ):
        if measure in found:
            expect(activities[activity] == found[measure], f"{name}: {measure}")
    return activities


# --- Impossible edges ------------------------------------------------------------------------------------------------------

# What can follow what, by hand from docs/model.md: of orders the steps from state to state, what happens on the way left out.
ORDER_MOVES = {
    "": "announced registered", "announced": "registered", "registered": "dispatched", "dispatched": "passing reached",
    "passing": "forwarded", "forwarded": "passing reached", "reached": "signed", "signed": "accepted return_asked",
    "return_asked": "return_granted return_refused", "return_granted": "dispatched disputed", "return_refused": "accepted",
    "disputed": "dispute_moved", "dispute_moved": "dispute_moved dispute_settled", "dispute_settled": "dispatched",
    "accepted": "begun", "begun": "worked lead_done replied", "worked": "lead_done replied", "lead_done": "replied",
    "replied": "asked asked_by_person closed", "asked": "answered unanswered", "asked_by_person": "answered unanswered",
    "unanswered": "asked_by_person closed", "answered": "closed audited", "audited": "redone closed", "redone": "begun",
    "closed": "",
}
# Of calls in houses without menu, automatic agent, call-backs and colleagues.
CALL_MOVES = {
    "": "arrived", "arrived": "queued answered blocked", "queued": "answered abandoned", "abandoned": "", "blocked": "",
    "answered": "ended", "ended": "direct order wrapped_up", "direct": "wrapped_up", "order": "wrapped_up", "wrapped_up": "",
}


def check_edges(raw, kind, moves, name):
    """The discovered directly-follows graph, over the ids of activities, holds no edge that is not in the table."""
    prefix = kind + "_"
    allowed = {(a, b) for a, after in moves.items() for b in after.split()}
    known = {prefix + step for step in moves if step}
    rows = raw[(raw["case:kind"] == kind) & raw["activity"].isin(known)]
    unknown = set(raw.loc[raw["case:kind"] == kind, "activity"]) - known
    on_the_way = {
        "order_" + step
        for step in "sign_warning sign_yellow sign_red warning yellow_card red_card overdue extension_asked extension_granted "
        "extension_refused supervised supervision_answered escalated account_given co_handled joined repeat_refused".split()
    }
    expect(unknown <= on_the_way, f"{name}: activities {unknown - on_the_way}")
    frame = pm4py.format_dataframe(rows.assign(**{"concept:name": rows["activity"]}))
    edges, starts, _ = pm4py.discover_dfg(frame)
    short = {(a.removeprefix(prefix), b.removeprefix(prefix)) for a, b in edges}
    expect(len(short) > 3 and short <= allowed, f"{name}: edges of {kind}s {short - allowed}")
    begins = {("", step.removeprefix(prefix)) for step in starts}
    expect(begins <= allowed, f"{name}: {kind}s begin with {begins - allowed}")


# --- The runs --------------------------------------------------------------------------------------------------------------

SMALL = """
name: variants
period: { from: 2024-02-08, to: 2024-02-19 }
calendar: china
demand:
  lines: [{ number: "12345", trace: calls.csv }]
  redials: { after_abandoning: 100%, delay: constant 80 s }
front_office:
  talk: 1 min
  wrap_up: constant 5 s
  groups: [{ name: "=seats <&>", seats: 1 }]
  calls: { complaint: { direct_answer: 0% }, consultation: { direct_answer: 100% } }
organisations:
  - { name: housing bureau, topics: { complaint: 100% }, handlers: 1, hours: 09:00-12:00 14:00-18:00, effort: 5 h }
rules: { limits: { complaint: { handle: 1 wd } } }
"""
# Two complaints become orders. The consultation waits 10 s, hangs up, and is answered 80 s later.
SMALL_CALLS = """at,category,talk_s,patience_s
2024-02-08T16:49:00,complaint,60,
2024-02-09T09:58:55,complaint,60,
2024-02-09T09:59:25,consultation,11,10
"""
BY_HAND = {
    "call-1": "call_arrived call_answered call_ended call_order call_wrapped_up",
    "call-2": "call_arrived call_answered call_ended call_order call_wrapped_up",
    "call-3": "call_arrived call_queued call_abandoned",
    "call-4": "call_arrived call_answered call_ended call_direct call_wrapped_up",
    "order-1": "order_registered order_dispatched order_reached order_signed order_accepted order_begun order_replied order_closed",
    "order-2": "order_registered order_dispatched order_reached order_signed order_accepted order_begun order_replied order_closed",
}
# Five hours of work from 16:50:05: 69:55 min on the 8th, 180 on the morning of the 9th, 50:05 after lunch. Then the other: 189:55 min
# on the 9th, 110:05 on Sunday the 18th, which is worked for the Spring Festival.
INSTANTS_BY_HAND = {
    ("call-3", "call_abandoned"): "2024-02-09T09:59:35.000+08:00", ("call-4", "call_arrived"): "2024-02-09T10:00:55.000+08:00",
    ("order-1", "order_registered"): "2024-02-08T16:50:05.000+08:00", ("order-1", "order_replied"): "2024-02-09T14:50:05.000+08:00",
    ("order-2", "order_begun"): "2024-02-09T14:50:05.000+08:00", ("order-2", "order_replied"): "2024-02-18T10:50:05.000+08:00",
}


def check_small(folder):
    (folder / "small").mkdir()
    (folder / "small/scenario.yaml").write_text(SMALL, encoding="utf-8")
    (folder / "small/calls.csv").write_text(SMALL_CALLS, encoding="utf-8")
    run(folder / "small", folder / "small-out")
    raw = check_formats(folder / "small-out", "small")
    check_counts(folder / "small-out", raw, "small")
    found = {case: " ".join(rows["activity"]) for case, rows in raw.groupby("case:concept:name")}
    expect(found == BY_HAND, f"small: cases by hand, found {found}")
    by_id = pm4py.format_dataframe(raw.assign(**{"concept:name": raw["activity"]}))
    variants = {" ".join(variant): count for variant, count in pm4py.get_variants(by_id).items()}
    expect(variants == Counter(BY_HAND.values()), f"small: variants by hand, found {variants}")
    instants = {(row["case:concept:name"], row["activity"]): row["time:timestamp"] for _, row in raw.iterrows()}
    for key, instant in INSTANTS_BY_HAND.items():
        expect(instants[key] == instant, f"small: {key} at {instants[key]}")
    heads = raw.drop_duplicates("case:concept:name").set_index("case:concept:name")
    expect(list(heads.loc[["call-3", "call-4"], "case:attempt"]) == ["fresh", "redial"], "small: attempts")
    expect(heads.loc["call-3", "case:caller"] == heads.loc["call-4", "case:caller"] == "caller-3", "small: one caller")
    expect(heads.loc["order-2", "case:call"] == "call-2" and heads.loc["call-2", "case:order"] == "order-2", "small: links")
    expect(heads.loc["order-2", "case:due"] == "2024-02-19T00:00:00.000+08:00", "small: due at the end of the working Sunday")
    # Another notion of the case: what one caller does, over his calls and orders.
    in_order = raw.sort_values("event", key=lambda column: column.astype(int))
    by_caller = pm4py.format_dataframe(in_order.assign(**{"concept:name": raw["activity"]}), case_id="case:caller")
    callers = {" ".join(variant): count for variant, count in pm4py.get_variants(by_caller).items()}
    redialled = f"{BY_HAND['call-3']} {BY_HAND['call-4']}"
    expect(callers == {f"{BY_HAND['call-1']} {BY_HAND['order-1']}": 2, redialled: 1}, f"small: variants of callers {callers}")
    seats = raw.loc[raw["activity"] == "call_answered", "org:resource"]
    expect(set(seats) == {"=seats <&>"}, "small: names come through")
    report = frictionless.validate(str(folder / "small-out/datapackage.json"))
    expect(report.valid, f"small: frictionless {report.to_summary() if not report.valid else ''}")


def check_bank(folder):
    run(ROOT / "scenarios/bank-day", folder / "bank", "--from", "1999-01-17", "--to", "1999-01-17")
    raw = check_formats(folder / "bank", "bank-day")
    check_counts(folder / "bank", raw, "bank-day")
    check_edges(raw, "call", CALL_MOVES, "bank-day")


def check_city(folder):
    run(
        ROOT / "scenarios/city-cases", folder / "city", "--from", "2024-01-29", "--to", "2024-02-25", "--set", "period.warm_up=0 d",
        "--set", "demand.lines.12345.volume=100/day",
        # Few hands, so that limits are missed and everything that follows happens.
        "--set", "organisations.urban management.handlers=1", "--set", "organisations.north bureaux.handlers=1",
    )
    raw = check_formats(folder / "city", "city-cases")
    activities = check_counts(folder / "city", raw, "city-cases")
    check_edges(raw, "call", CALL_MOVES, "city-cases")
    check_edges(raw, "order", ORDER_MOVES, "city-cases")
    for step in "forwarded return_granted warning yellow_card red_card overdue extension_granted supervised co_handled asked redone".split():
        expect(activities["order_" + step] > 0, f"city-cases: there is an order_{step}")
    orders = raw[raw["activity"] == "order_signed"]
    expect((orders["org:resource"] != "").all(), "city-cases: somebody signs")
    report = frictionless.validate(str(folder / "city/datapackage.json"), limit_rows=3000)
    expect(report.valid, f"city-cases: frictionless {report.to_summary() if not report.valid else ''}")


def check_recipes(folder):
    """The recipes of the documentation, as they stand there, over the city's log."""
    text = (ROOT / "docs/event-logs.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```(python|sql)\n(.*?)```", text, re.S)
    expect(Counter(kind for kind, _ in blocks) == {"python": 2, "sql": 1}, "docs: two recipes in Python, one in SQL")
    before = os.getcwd()
    os.chdir(folder / "city")
    try:
        for kind, code in blocks:
            if kind == "python":
                exec(compile(code, "docs/event-logs.md", "exec"), {"print": lambda *_: None})
            else:
                base = duckdb.connect()
                base.execute("SET autoinstall_known_extensions = false")
                for statement in [part for part in code.split(";") if part.strip()]:
                    rows = base.execute(statement).fetchall()
                expect(len(rows) > 0, "docs: the last DuckDB query finds something")
    finally:
        os.chdir(before)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        check_small(folder)
        check_bank(folder)
        check_city(folder)
        check_recipes(folder)
    if failures:
        sys.exit(f"event logs: {len(failures)} failed")
    print("event logs: CSV, XES and OCEL 2.0 load in pm4py, agree, and say what they should")


main()
