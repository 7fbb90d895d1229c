"""Reads the call records of the "Anonymous Bank" and tells what can be learnt from them. Standard library only.

A record is one call: seconds in the voice unit, then in the queue, then with an agent. Times are seconds since the midnight that
begins the first day read, so that a session may cross midnight.
"""

import csv
import datetime
import statistics
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

SLOT_S = 1800
DAY_S = 86_400


@dataclass(frozen=True)
class Call:
    date: str
    type: str
    enters_queue: int
    wait_s: int
    outcome: str
    talk_s: int
    agent: int

    @property
    def leaves_queue(self) -> int:
        return self.enters_queue + self.wait_s

    @property
    def ends(self) -> int:
        return self.leaves_queue + self.talk_s

    @cached_property
    def answered(self) -> bool:
        return self.outcome == "AGENT"

    @cached_property
    def abandoned(self) -> bool:
        return self.outcome == "HANG" and self.wait_s > 0

    @property
    def left_in_voice_unit(self) -> bool:
        return self.outcome == "HANG" and self.wait_s == 0

    @property
    def offered(self) -> bool:
        """Whether the call asked for an agent: it was answered, or gave up in the queue."""
        return self.answered or self.abandoned


def read(paths, first_day: str) -> list[Call]:
    """Calls of all files by their entry into the queue; the records of a day may stand anywhere in its file."""
    origin = datetime.date.fromisoformat(first_day).toordinal()
    calls = []
    for path in paths:
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                hours, minutes, seconds = map(int, row["vru_entry"].split(":"))
                midnight = (datetime.date.fromisoformat(row["date"]).toordinal() - origin) * DAY_S
                entry = midnight + hours * 3600 + minutes * 60 + seconds
                calls.append(
                    Call(
                        row["date"], row["type"], entry + int(row["vru_s"]), int(row["queue_s"]), row["outcome"],
                        int(row["service_s"]), int(row["agent"]),
                    )
                )
    return sorted(calls, key=lambda call: call.enters_queue)


def by_agent_and_day(calls):
    """Spans of talk, in order, of each agent on each day. Running numbers of agents are a day's own."""
    spans = defaultdict(list)
    for call in calls:
        if call.agent and call.answered:
            spans[call.date, call.agent].append((call.leaves_queue, call.ends))
    return {key: sorted(talks) for key, talks in spans.items()}


def waits_by_day(calls):
    waits = defaultdict(list)
    for call in calls:
        if call.offered and call.wait_s > 0:
            waits[call.date].append((call.enters_queue, call.leaves_queue))
    return waits


def sessions(calls, absence_s: int, always_absence_s: int, waited_s: int = 10):
    """When each agent was on duty: (agent, from, to).

    An agent who takes no call for longer than `absence_s` while a caller waits (for `waited_s` of that gap) is not idle but
    away: the session ends. A gap in which nobody waits is idleness, up to `always_absence_s`.
    """
    waits = waits_by_day(calls)
    found = []
    for (date, agent), talks in by_agent_and_day(calls).items():
        start, end = talks[0]
        for begins, ends in talks[1:]:
            gap = begins - end
            waited = any(min(left, begins) - max(came, end) >= waited_s for came, left in waits[date])
            if gap > always_absence_s or (gap > absence_s and waited):
                found.append((agent, start, end))
                start, end = begins, ends
            else:
                end = max(end, ends)
        found.append((agent, start, end))
    return found


def heads(duty, slots: int) -> list[float]:
    """Agents on duty by half-hour, averaged over it."""
    mean = [0.0] * slots
    for _, start, end in duty:
        for slot in range(max(0, start // SLOT_S), min(slots, end // SLOT_S + 1)):
            mean[slot] += max(0, min(end, (slot + 1) * SLOT_S) - max(start, slot * SLOT_S)) / SLOT_S
    return mean


def whole(mean: float) -> int:
    """The nearest whole number of heads, but one where anybody was there at all."""
    return max(int(mean + 0.5), 1 if mean > 0 else 0)


def wrap_up(calls, at_most_s: int):
    """Mean and cv of the gap between an agent's calls, for gaps that began while a caller waited and were no absence."""
    waits = waits_by_day(calls)
    gaps = []
    for (date, _), talks in by_agent_and_day(calls).items():
        for (_, end), (begins, _) in zip(talks, talks[1:]):
            if begins - end <= at_most_s and any(came < end < left - 1 for came, left in waits[date]):
                gaps.append(max(0, begins - end))
    mean = statistics.fmean(gaps)
    return mean, statistics.stdev(gaps) / mean, len(gaps)


def survival(calls) -> list[tuple[int, float, int]]:
    """Kaplan–Meier of the time to give up: (seconds, survival after it, at risk before it) at each event.

    E. L. Kaplan and P. Meier, J. Amer. Statist. Assoc. 53 (1958), 457–481. An answered caller is censored at the wait that was seen;
    at a tie the events come first.
    """
    events, leavers = defaultdict(int), defaultdict(int)
    for call in calls:
        if call.offered:
            leavers[call.wait_s] += 1
            events[call.wait_s] += call.abandoned
    at_risk, share, curve = sum(leavers.values()), 1.0, []
    for seconds in sorted(leavers):
        if events[seconds]:
            share *= 1 - events[seconds] / at_risk
            curve.append((seconds, share, at_risk))
        at_risk -= leavers[seconds]
    return curve


def talk_laws(calls):
    """(type, number, mean seconds, cv) of the talk of answered calls."""
    talks = defaultdict(list)
    for call in calls:
        if call.answered and call.talk_s > 0:
            talks[call.type].append(call.talk_s)
    return [
        (kind, len(values), statistics.fmean(values), statistics.stdev(values) / statistics.fmean(values))
        for kind, values in sorted(talks.items())
        if len(values) > 1
    ]
