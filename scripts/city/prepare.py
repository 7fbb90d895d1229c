#!/usr/bin/env python3
"""Makes the day profile and the seats of `scenarios/city`. Standard library only.

usage: scripts/city/prepare.py [--out scenarios/city]

The profile takes its daytime shape from a recorded call centre (SHAPE below) and its night, peak and weekend from the figures in the
scenario. The seats are the fewest, half-hour by half-hour, that meet the targets by Erlang A. Prints what a year then gives.
"""

import argparse
import csv
import math
from pathlib import Path

# D: calls that entered the queue by half-hour 07:00–22:00, working days of 17–21 January 1999, "Anonymous Bank" (Technion
# SEELab); from scenarios/bank-day/calls.csv.
SHAPE = [
    79, 97, 160, 243, 227, 314, 344, 300, 259, 269, 263, 246, 251, 247, 253, 250, 367, 270, 316, 288, 260, 215,
    184, 160, 148, 163, 119, 114, 109, 120,
]

NIGHT_SHARE = 0.07  # D, 22:00–06:00
PEAK_HOUR = 0.085  # D, 0.08–0.09
# A: how the night falls and rises, 22:00–06:00 by half-hour.
NIGHT = [14, 12, 10, 8, 6.5, 5, 4, 3.5, 3, 2.5, 2.5, 2.5, 2.5, 3, 4, 5]
LATER_SLOTS = 2  # A: a day off begins an hour later, for half of those who call

VOLUME = 2800  # the scenario's own
DAY_KINDS = {"workday": 1.00, "weekend": 0.60, "holiday": 0.45}
TALK_S, WRAP_UP_S, PATIENCE_S = 150, 90, 390
WITHIN_S, SERVICE_LEVEL, ABANDONED_AT_MOST = 15, 0.87, 0.04
# A: sized for 1 % more than the mean day, for the redials of those who give up.
MARGIN = 1.01
FEWEST_SEATS = 2  # A: nobody answers alone at night

SLOTS = 48
SLOT_H = 0.5


def smooth(values):
    return [
        (values[max(0, at - 1)] + 2 * value + values[min(len(values) - 1, at + 1)]) / 4 for at, value in enumerate(values)
    ]


def night_and_day(day_shape):
    """48 shares: `day_shape` on 06:00–22:00 and the night, each scaled to its share."""
    night = [weight / sum(NIGHT) * NIGHT_SHARE for weight in NIGHT]
    day = [weight / sum(day_shape) * (1 - NIGHT_SHARE) for weight in day_shape]
    return night[4:] + day + night[:4]


def peak_hour(shares):
    return max(first + second for first, second in zip(shares, shares[1:]))


def workday_profile(shape):
    """The shape to the power that brings its busiest hour to `PEAK_HOUR`: a city's day is flatter or steeper than a bank's."""
    low, high = 0.1, 3.0
    for _ in range(60):
        power = (low + high) / 2
        shares = night_and_day([value**power for value in shape])
        low, high = (power, high) if peak_hour(shares) < PEAK_HOUR else (low, power)
    return shares, power


def day_off_profile(workday):
    day = workday[12:44]
    later = [day[max(0, at - LATER_SLOTS)] for at in range(len(day))]
    return night_and_day([(now + shifted) / 2 for now, shifted in zip(day, later)])


def rounded_shares(shares):
    """Shares of a thousandth of a per cent that sum to exactly one: the largest remainders are rounded up."""
    scaled = [share * 100_000 for share in shares]
    whole = [int(value) for value in scaled]
    spare = 100_000 - sum(whole)
    for at in sorted(range(len(shares)), key=lambda at: whole[at] - scaled[at])[:spare]:
        whole[at] += 1
    return [value / 100_000 for value in whole]


def erlang_a(calls_per_h, seats):
    """(service level, share abandoned, occupancy) of M/M/n+M.

    With rate λ, service μ, patience θ, the offered wait has the atom of a free seat at 0 and the density
    λ·π(n−1)·exp(λ(1 − e^(−θv))/θ − nμv) beyond: S. Zeltyn and A. Mandelbaum, Queueing Systems 51 (2005), 361–402, section 4.
    """
    rate, service, patience = calls_per_h / 3600, 1 / (TALK_S + WRAP_UP_S), 1 / PATIENCE_S
    weight, weights = 1.0, [1.0]
    for busy in range(1, seats):
        weight *= rate / (busy * service)
        weights.append(weight)
    step = 0.5
    density = lambda v: weight * rate * math.exp(rate * (1 - math.exp(-patience * v)) / patience - seats * service * v)
    waits = [(at + 0.5) * step for at in range(int(6000 / step))]
    beyond = [density(v) * step for v in waits]
    total = sum(weights) + sum(beyond)
    stayed = [mass * math.exp(-patience * v) for v, mass in zip(waits, beyond)]
    in_time = sum(weights) + sum(mass for v, mass in zip(waits, stayed) if v < WITHIN_S)
    abandoned = (sum(beyond) - sum(stayed)) / total
    return in_time / total, abandoned, rate * (1 - abandoned) / service / seats


def fewest(calls_per_h):
    seats = FEWEST_SEATS
    while True:
        level, abandoned, _ = erlang_a(calls_per_h, seats)
        if level >= SERVICE_LEVEL and abandoned <= ABANDONED_AT_MOST:
            return seats
        seats += 1


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--out", type=Path, default=Path("scenarios/city"))
    options = arguments.parse_args()

    # The bank opens at 07:00: before it, the morning climbs from a third of that half-hour.
    opening = SHAPE[0]
    workday, power = workday_profile([opening * 0.35, opening * 0.65, *smooth(SHAPE)])
    day_off = day_off_profile(workday)
    profiles = dict(zip(DAY_KINDS, map(rounded_shares, (workday, day_off, day_off))))
    seats = {
        kind: [fewest(VOLUME * factor * share * MARGIN / SLOT_H) for share in profiles[kind]]
        for kind, factor in DAY_KINDS.items()
    }
    clock = [f"{slot // 2:02}:{slot % 2 * 30:02}" for slot in range(SLOTS)]
    write(
        options.out / "profile.csv", ["slot", *DAY_KINDS],
        [[clock[slot], *(f"{profiles[kind][slot]:.5f}" for kind in DAY_KINDS)] for slot in range(SLOTS)],
    )
    write(
        options.out / "seats.csv", ["slot", *DAY_KINDS],
        [[clock[slot], *(seats[kind][slot] for kind in DAY_KINDS)] for slot in range(SLOTS)],
    )

    print(f"shape to the power {power:.3f}; busiest hour {peak_hour(profiles['workday']):.4f} of the day")
    for kind, factor in DAY_KINDS.items():
        day = [
            (VOLUME * factor * share, *erlang_a(VOLUME * factor * share / SLOT_H, heads), heads)
            for share, heads in zip(profiles[kind], seats[kind])
        ]
        calls = sum(row[0] for row in day)
        busy = [row for row in day if row[0] >= 0.8 * max(row[0] for row in day)]
        print(
            f"{kind:8} night share {sum(profiles[kind][:12]) + sum(profiles[kind][44:]):.3f}, "
            f"service level {sum(row[0] * row[1] for row in day) / calls:.3f}, "
            f"answered {1 - sum(row[0] * row[2] for row in day) / calls:.3f}, "
            f"occupancy {sum(row[3] * row[4] for row in day) / sum(row[4] for row in day):.3f}, "
            f"in busy hours {sum(row[3] * row[4] for row in busy) / sum(row[4] for row in busy):.3f}, "
            f"seat hours {sum(seats[kind]) * SLOT_H:.0f}, most seats {max(seats[kind])}"
        )
        for load in (0.8, 0.9, 1.1, 1.25):
            at = [erlang_a(row[0] * load / SLOT_H, row[4]) for row in day]
            level = sum(row[0] * one[0] for row, one in zip(day, at)) / calls
            lost = sum(row[0] * one[1] for row, one in zip(day, at)) / calls
            print(f"         at {load:.2f} of the volume: service level {level:.3f}, answered {1 - lost:.3f}")


if __name__ == "__main__":
    main()
