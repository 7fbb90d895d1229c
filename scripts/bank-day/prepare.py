#!/usr/bin/env python3
"""Makes the data of `scenarios/bank-day` from the call records of the "Anonymous Bank" (Technion SEELab, Guedj and Mandelbaum).

usage: scripts/bank-day/prepare.py CALLS.csv… [--week 1999-01-17] [--out scenarios/bank-day]

CALLS.csv: `date,line,caller,priority,type,vru_entry,vru_s,queue_s,outcome,service_s,agent`. The week's calls, agents and figures come
from its own records; how long callers wait and talk from all files given, for a week has too few that give up late.
Writes calls.csv, agents.csv, patience.csv, talk.csv, calendar.csv and observed.csv; prints the figures of the week.
"""

import argparse
import csv
import datetime
import statistics
from pathlib import Path

from bank_calls import DAY_S, heads, read, sessions, survival, talk_laws, whole, wrap_up

# Judged by `judge.py`: see the scenario's README.
ABSENCE_S = 20 * 60
ALWAYS_ABSENCE_S = 60 * 60

# Where the patience table has a row; past the last, too few callers were seen (`AT_RISK`), and the hazard of the last
# `TAIL_FROM_S` seconds is carried on.
GRID_S = [2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600]
TAIL_S = [900, 1200, 1800, 2400, 3600, 5400, 7200]
TAIL_FROM_S = 300

SERVICE_LEVEL_S = 15


def write(path: Path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def moment(first_day: datetime.date, seconds: int) -> str:
    start = datetime.datetime.combine(first_day, datetime.time())
    return (start + datetime.timedelta(seconds=seconds)).isoformat()


def patience_table(calls):
    curve = survival(calls)

    def at(seconds):
        return next((share for when, share, _ in reversed(curve) if when <= seconds), 1.0)

    rows = [(0, 1.0)] + [(seconds, at(seconds)) for seconds in GRID_S]
    last = GRID_S[-1]
    # S(t) = S(last)·(S(last)/S(from))^((t − last)/(last − from)): a constant hazard.
    decay = at(last) / at(TAIL_FROM_S)
    rows += [(seconds, at(last) * decay ** ((seconds - last) / (last - TAIL_FROM_S))) for seconds in TAIL_S[:-1]]
    rows.append((TAIL_S[-1], 0.0))
    at_risk = next(number for when, _, number in reversed(curve) if when <= last)
    return [(seconds, f"{share:.4f}") for seconds, share in rows], at_risk


def figures(calls, duty_s, period):
    """(measure, unit, period, value): the first block as a simulator counts, the second over all that the records hold."""
    offered = [call for call in calls if call.offered]
    answered = [call for call in offered if call.answered]
    abandoned = [call for call in offered if call.abandoned]
    early = [call for call in calls if call.left_in_voice_unit]
    everyone = offered + early
    mean = lambda part, of: statistics.fmean(of(call) for call in part) if part else 0.0
    wait = lambda call: call.wait_s
    in_time = [call for call in answered if call.wait_s <= SERVICE_LEVEL_S]
    return [
        (measure, unit, period, f"{value:.4f}".rstrip("0").rstrip("."))
        for measure, unit, value in [
            ("offered", "calls", len(offered)),
            ("answered", "calls", len(answered)),
            ("abandoned", "calls", len(abandoned)),
            ("answer_rate", "1", len(answered) / len(offered)),
            ("p_abandon", "1", len(abandoned) / len(offered)),
            ("mean_wait_s", "s", mean(offered, wait)),
            ("mean_wait_answered_s", "s", mean(answered, wait)),
            ("mean_wait_abandoned_s", "s", mean(abandoned, wait)),
            ("share_without_wait", "1", sum(call.wait_s == 0 for call in offered) / len(offered)),
            ("service_level", "1", len(in_time) / len(offered)),
            ("talk_s", "s", mean(answered, lambda call: call.talk_s)),
            ("seat_hours", "h", duty_s / 3600),
            ("talk_occupancy", "1", sum(call.talk_s for call in answered) / duty_s),
            ("records", "calls", len(calls)),
            ("phantom", "calls", sum(call.outcome == "PHANTOM" for call in calls)),
            ("left_in_voice_unit", "calls", len(early)),
            ("answer_rate_of_records", "1", len(answered) / len(everyone)),
            ("p_hang_up_of_records", "1", (len(abandoned) + len(early)) / len(everyone)),
            ("mean_wait_of_records_s", "s", mean(everyone, wait)),
            ("answered_without_agent_id", "calls", sum(call.agent == 0 for call in answered)),
        ]
    ]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("calls", nargs="+", metavar="CALLS.csv")
    arguments.add_argument("--week", default="1999-01-17", help="first day, a Sunday (default %(default)s)")
    arguments.add_argument("--out", type=Path, default=Path("scenarios/bank-day"))
    options = arguments.parse_args()

    first = datetime.date.fromisoformat(options.week)
    days = [(first + datetime.timedelta(day)).isoformat() for day in range(7)]
    calls = read(options.calls, options.week)
    week = [call for call in calls if call.date in days]
    if not week:
        arguments.error(f"no call in the week of {options.week}")
    offered = [call for call in week if call.offered]

    write(
        options.out / "calls.csv",
        ["at", "category", "talk_s", "patience_s"],
        [(moment(first, call.enters_queue), call.type, call.talk_s if call.answered else "", "") for call in offered],
    )

    duty = sessions(week, ABSENCE_S, ALWAYS_ABSENCE_S)
    mean_heads = heads(duty, 7 * 48)
    write(
        options.out / "agents.csv",
        ["slot", *days],
        [
            [f"{slot // 2:02}:{slot % 2 * 30:02}", *(whole(mean_heads[day * 48 + slot]) for day in range(7))]
            for slot in range(48)
        ],
    )

    patience, at_risk = patience_table(calls)
    write(options.out / "patience.csv", ["seconds", "survival"], patience)
    laws = talk_laws(calls)
    write(
        options.out / "talk.csv",
        ["category", "calls", "mean_s", "cv"],
        [(kind, number, f"{mean:.1f}", f"{cv:.2f}") for kind, number, mean, cv in laws],
    )
    # Friday and Saturday are the weekend; January 1999 had no public holiday in Israel.
    write(options.out / "calendar.csv", ["date", "kind", "name"], [])

    duty_of = lambda day: sum(mean_heads[day * 48 : day * 48 + 48]) * 1800
    observed = figures(week, sum(mean_heads) * 1800, "all")
    for day, date in enumerate(days):
        observed += figures([call for call in week if call.date == date], duty_of(day), date)
    write(options.out / "observed.csv", ["measure", "unit", "period", "value"], observed)

    print(f"week of {days[0]} … {days[-1]}: {len(week)} records, {len(offered)} offered calls")
    measures = list(dict.fromkeys(row[0] for row in observed))
    print(f"{'':27}" + "".join(f"{period[-5:]:>9}" for period in ["all", *days]))
    for measure in measures:
        values = [float(row[3]) for row in observed if row[0] == measure]
        print(f"{measure:27}" + "".join(f"{value:9.3f}" if value < 1 else f"{value:9.1f}" for value in values))
    wrap_mean, wrap_cv, wrap_number = wrap_up(week, ABSENCE_S)
    whole_hours = sum(whole(mean) for mean in mean_heads) / 2
    print(f"seat hours after rounding {whole_hours:.1f}; wrap-up mean {wrap_mean:.1f} s, cv {wrap_cv:.2f}, n {wrap_number}")
    print(f"patience: {sum(call.abandoned for call in calls)} events, {at_risk} callers at risk at {GRID_S[-1]} s")
    before = sum(call.enters_queue < 0 or call.enters_queue >= 7 * DAY_S for call in offered)
    print(f"calls that entered the queue outside the week: {before}")


if __name__ == "__main__":
    main()
