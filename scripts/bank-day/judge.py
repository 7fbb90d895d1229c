#!/usr/bin/env python3
"""Judges ways of telling when agents were on duty: simulates a week with each, prints it beside what was observed.

usage: scripts/bank-day/judge.py CALLS.csv… [--week 1999-01-17] [--replications 10]

The records do not say when an agent was logged in. `prepare.py` ends a session at a long gap in which a caller waited; how long is long
cannot be read off, so the candidates are tried: each gives heads by half-hour and, from the gaps that are left, a wrap-up
time. Nothing is fitted to the waits. The queue here is plain: first come first served, one kind of agent, patience by the
Kaplan–Meier curve of all files given, the talk that was recorded (drawn by type for those who gave up).
"""

import argparse
import datetime
import heapq
import math
import random
from collections import defaultdict, deque

from bank_calls import SLOT_S, heads, read, sessions, survival, whole, wrap_up

CANDIDATES_MIN = [5, 10, 15, 20, 30, 45]
FOREVER = 10**9


class Week:
    """What a candidate is judged against: a week's arrivals with everything drawn but the agents."""

    def __init__(self, calls, days, curve):
        self.calls = [call for call in calls if call.date in days]
        self.arrivals = [call for call in self.calls if call.offered]
        self.curve = curve
        self.talks = defaultdict(list)
        for call in calls:
            if call.answered:
                self.talks[call.type].append(call.talk_s)

    def patience(self, rng):
        u = rng.random()
        low, high = 0, len(self.curve)
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self.curve[middle][1] <= u else (middle + 1, high)
        return self.curve[low][0] if low < len(self.curve) else FOREVER

    def simulate(self, crew, wrap_law, seed):
        """Mean wait of all, and share that gave up. Seats that leave finish the call in hand."""
        rng = random.Random(seed)
        events = [(call.enters_queue, order, call) for order, call in enumerate(self.arrivals)]
        events += [(slot * SLOT_S, len(events) + slot, None) for slot in range(len(crew) + 48)]
        heapq.heapify(events)
        busy, total, gave_up, order = 0, 0.0, 0, len(events)
        queue = deque()
        while events:
            now, _, what = heapq.heappop(events)
            if what == "done":
                busy -= 1
            elif what is not None:
                queue.append((now, now + self.patience(rng), what))
            slot = int(now // SLOT_S)
            seats = crew[slot] if 0 <= slot < len(crew) else 0
            while queue and (queue[0][1] <= now or busy < seats):
                came, leaves, call = queue.popleft()
                total += min(leaves, now) - came
                if leaves <= now:
                    gave_up += 1
                    continue
                talk = call.talk_s if call.answered else rng.choice(self.talks[call.type])
                order += 1
                busy += 1
                heapq.heappush(events, (now + talk + wrap_law(rng), order, "done"))
        assert not queue, "callers left in the queue at the end"
        return total / len(self.arrivals), gave_up / len(self.arrivals)


def lognormal(mean, cv):
    sigma2 = math.log(1 + cv * cv)
    return lambda rng: rng.lognormvariate(math.log(mean) - sigma2 / 2, math.sqrt(sigma2))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("calls", nargs="+", metavar="CALLS.csv")
    arguments.add_argument("--week", default="1999-01-17", help="first day (default %(default)s)")
    arguments.add_argument("--replications", type=int, default=10)
    options = arguments.parse_args()
    first = datetime.date.fromisoformat(options.week)
    calls = read(options.calls, options.week)
    week = Week(calls, {(first + datetime.timedelta(day)).isoformat() for day in range(7)}, survival(calls))

    offered = week.arrivals
    wait = sum(call.wait_s for call in offered) / len(offered)
    print(f"observed: mean wait {wait:.1f} s, gave up {sum(call.abandoned for call in offered) / len(offered):.3f}")
    talked = sum(call.talk_s for call in offered if call.answered)
    print("gap min | a wait in it | wrap-up s (cv) | seat h | talk occupancy | exp: wait, gave up | lognormal: wait, gave up")
    for minutes in CANDIDATES_MIN:
        for needs_wait in (True, False):
            duty = sessions(week.calls, minutes * 60, 3600 if needs_wait else minutes * 60)
            mean_heads = heads(duty, 7 * 48)
            crew = [whole(mean) for mean in mean_heads]
            wrap_mean, wrap_cv, _ = wrap_up(week.calls, minutes * 60)
            cells = []
            for law in (lambda rng: rng.expovariate(1 / wrap_mean), lognormal(wrap_mean, wrap_cv)):
                runs = [week.simulate(crew, law, seed) for seed in range(options.replications)]
                cells.append(", ".join(f"{sum(column) / len(runs):.3f}" for column in zip(*runs)))
            hours = sum(mean_heads) / 2
            print(
                f"{minutes} | {'yes' if needs_wait else 'no'} | {wrap_mean:.0f} ({wrap_cv:.1f}) | {hours:.0f} | "
                f"{talked / 3600 / hours:.2f} | {cells[0]} | {cells[1]}"
            )


if __name__ == "__main__":
    main()
