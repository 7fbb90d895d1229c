#!/usr/bin/env python3
"""Exact answers for the front office, by means that share nothing with the simulator: Markov chains, solved.

    python3 -m venv venv && venv/bin/pip install numpy scipy
    venv/bin/python exact_front_office.py            # writes exact_front_office.json beside this file
    venv/bin/python exact_front_office.py --check    # compares with the file instead; exit code 1 if they differ

Nothing is random. Stationary chains are solved directly (sparse LU); the day is integrated by uniformisation, service
levels by the backward equations of a tagged caller, so that the only errors are the truncation of queues (the mass at
the edge is asserted to be below 1e-12) and of Poisson sums (1e-17). What queueing_cases.json, made by another
program, knows already is reproduced and asserted. Times in seconds, rates per hour where keyed so; digits: 12.
"""

import json
import math
import pathlib
import sys

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.linalg as linalg
from scipy.stats import poisson

HERE = pathlib.Path(__file__).resolve().parent
GIVEN = {case["name"]: case for case in json.loads((HERE / "queueing_cases.json").read_text())["cases"]}


def near(found, given, tolerance):
    assert abs(found - given) <= tolerance * max(1.0, abs(given)), (found, given)


# Stationary chains ---------------------------------------------------------------------------------------------------


class Stationary:
    """The stationary law of the chain that `moves(state)` spans from `start`: an iterable of (rate, next state)."""

    def __init__(self, start, moves, edge=lambda state: False):
        index, states, rows, columns, rates = {start: 0}, [start], [], [], []
        for i, state in enumerate(states):  # grows while it is read
            for rate, target in moves(state):
                if rate == 0:
                    continue
                if target not in index:
                    index[target] = len(states)
                    states.append(target)
                rows += [index[target], i]
                columns += [i, i]
                rates += [rate, -rate]
        n = len(states)
        balance = sparse.csc_matrix((rates, (rows, columns)), shape=(n, n))
        # The first state's probability is set to 1, its equation left out; then all are scaled to a sum of 1.
        rest = linalg.spsolve(balance[1:, 1:], -balance[1:, 0].toarray().ravel())
        p = np.concatenate([[1.0], rest])
        self.states, self.p = states, p / p.sum()
        assert self.p.min() > -1e-14
        assert self.mean(edge) < 1e-12, self.mean(edge)

    def mean(self, value):
        return float(sum(p * value(state) for state, p in zip(self.states, self.p)))


def erlang(rate, talk, servers, patience=math.inf, within=20.0):
    """M/M/c(+M): measures among those who join the queue. A tagged caller with k ahead waits for k + 1 departures."""
    mu, theta, lam = 1 / talk, 1 / patience, rate / 3600
    top = servers + 2000
    weights = [1.0]
    for n in range(1, top):
        weights.append(weights[-1] * lam / (min(n, servers) * mu + max(n - servers, 0) * theta))
    p = np.array(weights) / sum(weights)
    assert p[-1] < 1e-13
    n = np.arange(top)
    busy, queue = np.minimum(n, servers), np.maximum(n - servers, 0)
    day = Day(talk, patience, within, servers_most=servers, queue_most=400)
    answered = day.tagged_alone(servers, within)
    level = float((p[: len(answered)] * answered).sum())
    lq = float((p * queue).sum())
    abandons = theta * lq / lam
    return {
        "p_wait": float(p[servers:].sum()),
        "p_abandon": abandons,
        "lq": lq,
        "mean_wait_s": lq / lam,
        "occupancy": float((p * busy).sum()) / servers,
        "service_level": level,
    }


# A day of changing heads ---------------------------------------------------------------------------------------------


def uniformised(matrix, vector, hours):
    """(exp(matrix·t)·vector, its integral over t) for a matrix of rates per hour whose diagonal holds the exits."""
    rate = float(-matrix.diagonal().min())
    total = np.zeros_like(vector)
    if hours <= 0 or rate == 0:
        return vector, vector * hours
    parts = max(1, math.ceil(rate * hours / 200))
    step = hours / parts
    terms = int(rate * step + 10 * math.sqrt(rate * step) + 40)
    k = np.arange(terms)
    weights, tails = poisson.pmf(k, rate * step), poisson.sf(k, rate * step)
    jump = sparse.identity(matrix.shape[0], format="csr") + matrix.tocsr() / rate
    for _ in range(parts):
        power, end = vector, np.zeros_like(vector)
        for weight, tail in zip(weights, tails):
            end += weight * power
            total += tail / rate * power
            power = jump @ power
        vector = end
    return vector, total


class Day:
    """M(t)/M/s(t)+M on (busy, waiting), rates per hour. `finish`, `hand back` and `swap` differ at a change of heads.

    finish     a busy seat above the heads finishes its call and leaves: busy > heads, and the queue stands still
    hand back  a busy seat above the heads leaves at once, its caller returns to the head of the queue
    swap       all seats change: the busy ones of the old crew finish outside, the new crew begins idle
    """

    def __init__(self, talk, patience, within, servers_most, queue_most):
        self.mu, self.theta, self.within = 3600 / talk, 3600 / patience, within / 3600
        self.b, self.q = servers_most + 1, queue_most + 1

    def at(self, busy, waiting):
        return busy * self.q + waiting

    def generator(self, heads, lam):
        rows, columns, rates = [], [], []

        def move(source, target, rate):
            rows.extend([source, source])
            columns.extend([target, source])
            rates.extend([rate, -rate])

        for b in range(self.b):
            for q in range(self.q if b >= heads else 1):
                here = self.at(b, q)
                if b < heads:
                    move(here, self.at(b + 1, 0), lam)
                elif q + 1 < self.q:
                    move(here, self.at(b, q + 1), lam)
                if b > 0:
                    takes = b == heads and q > 0
                    move(here, self.at(b, q - 1) if takes else self.at(b - 1, q), b * self.mu)
                if q > 0:
                    move(here, self.at(b, q - 1), q * self.theta)
        n = self.b * self.q
        return sparse.csr_matrix((rates, (rows, columns)), shape=(n, n))

    def changed(self, semantics, b, q, old, new):
        """State after a change of heads, and seats that go on outside."""
        if semantics == "hand_back":
            b, q = min(b + q, new), max(b + q - new, 0)
        elif semantics == "swap":
            return min(q, new), max(q - new, 0), b
        elif b < new:
            taken = min(q, new - b)
            b, q = b + taken, q - taken
        return b, q, 0

    # A caller who comes now: (b busy, k waiting ahead) until a seat takes the caller. The last index is "was answered".

    def tagged(self, heads):
        answered = self.b * self.q
        rows, columns, rates = [], [], []

        def move(source, target, rate):
            rows.extend([source, source] if target is not None else [source])
            columns.extend([target, source] if target is not None else [source])
            rates.extend([rate, -rate] if target is not None else [-rate])

        for b in range(heads, self.b):
            for k in range(self.q):
                here = self.at(b, k)
                if b > heads:
                    move(here, self.at(b - 1, k), b * self.mu)
                elif b > 0:
                    move(here, self.at(b, k - 1) if k > 0 else answered, b * self.mu)
                if k > 0:
                    move(here, self.at(b, k - 1), k * self.theta)
                move(here, None, self.theta)  # hangs up: worth nothing
        return sparse.csr_matrix((rates, (rows, columns)), shape=(answered + 1, answered + 1))

    def answered_in(self, heads, hours, worth=None):
        """P(answered) of an arrival by its state, `hours` before its waiting state becomes worth `worth` (0)."""
        answered = self.b * self.q
        value = np.zeros(answered + 1) if worth is None else worth.copy()
        value[answered] = 1
        value, _ = uniformised(self.tagged(heads), value, hours)
        for b in range(min(heads, self.b)):
            value[self.at(b, 0)] = 1  # an idle seat
        return value[:answered]

    def answered_across(self, semantics, old, new, before, after):
        """The same for an arrival `before` hours ahead of a change, with `after` hours left of its time then."""
        then = self.answered_in(new, after)
        worth = np.zeros(self.b * self.q + 1)
        for b in range(old, self.b):
            for k in range(self.q):
                if semantics == "swap":
                    b2, k2 = (k, 0) if k < new else (new, k - new)
                elif semantics == "hand_back":
                    ahead = b + k
                    b2, k2 = (ahead, 0) if ahead < new else (new, ahead - new)
                else:
                    b2, k2 = (b + k, 0) if b + k < new else (max(b, new), k if b >= new else k - (new - b))
                if b2 < self.b:
                    worth[self.at(b, k)] = then[self.at(b2, k2)]
        return self.answered_in(old, before, worth)

    def tagged_alone(self, heads, within):
        """P(answered within) by the number found in the system, for a stationary M/M/c+M."""
        value = self.answered_in(heads, within / 3600)
        return np.concatenate([np.ones(heads), value[self.at(heads, 0) : self.at(heads, 0) + self.q]])

    def hangs_up(self, ahead, heads):
        """P(hangs up before a seat is free) with so many ahead in the system; the next change is hours away."""
        stays = 1.0
        for others in range(heads, ahead + 1):
            leave = heads * self.mu + (others - heads) * self.theta
            stays *= leave / (leave + self.theta)
        return 1 - stays

    def run(self, semantics, rates, heads_by_hour):
        busy, waiting = np.divmod(np.arange(self.b * self.q), self.q)
        p = np.zeros(self.b * self.q)
        p[0] = 1.0
        outside = 0.0  # mean number of seats of earlier crews that still talk
        handed_back, cut_off = 0.0, 0.0
        nodes, node_weights = np.polynomial.legendre.leggauss(12)
        hours = []
        for hour, (lam, heads) in enumerate(zip(rates, heads_by_hour)):
            old = heads_by_hour[hour - 1] if hour else heads
            if heads != old:
                following = np.zeros_like(p)
                for i in np.flatnonzero(p):
                    b, q, left = self.changed(semantics, busy[i], waiting[i], old, heads)
                    following[self.at(b, q)] += p[i]
                    outside += p[i] * left
                    if semantics == "hand_back":
                        for ahead in range(heads, busy[i]):
                            handed_back += p[i]
                            cut_off += p[i] * self.hangs_up(ahead, heads)
                p = following
            new = heads_by_hour[hour + 1] if hour + 1 < len(rates) else heads
            forward = self.generator(heads, lam).T.tocsr()
            quiet = 1.0 if new == heads else 1.0 - self.within
            p, integral = uniformised(forward, p, quiet)
            in_time = lam * float(integral @ self.answered_in(heads, self.within))
            if quiet < 1:
                total, at, now = integral, 0.0, p
                for x, w in zip(nodes, node_weights):
                    t = (x + 1) / 2 * self.within
                    now, _ = uniformised(forward, now, t - at)
                    at = t
                    value = self.answered_across(semantics, heads, new, self.within - t, t)
                    in_time += lam * w / 2 * self.within * float(now @ value)
                p, rest = uniformised(forward, p, self.within)
                integral = total + rest
            outside_hours = outside * (1 - math.exp(-self.mu)) / self.mu
            outside *= math.exp(-self.mu)
            overtime = float(integral @ np.maximum(busy - heads, 0)) + outside_hours
            busy_hours = float(integral @ busy) + outside_hours
            assert p[waiting == self.q - 1].sum() < 1e-12
            hours.append(
                {
                    "arrivals": lam,
                    "answered_in_time": in_time,
                    "no_wait": lam * float(integral @ ((busy < heads) & (waiting == 0))),
                    "abandonments": self.theta * float(integral @ waiting),
                    "queue_hours": float(integral @ waiting),
                    "busy_hours": busy_hours,
                    "overtime_hours": overtime,
                    "seat_hours": float(heads),
                }
            )
        return hours, {"handed_back": handed_back, "cut_off": cut_off} if semantics == "hand_back" else {}


def measures(sums, length):
    return {
        "arrivals": sums["arrivals"],
        "answered_in_time": sums["answered_in_time"],
        "service_level": sums["answered_in_time"] / sums["arrivals"],
        "p_wait": 1 - sums["no_wait"] / sums["arrivals"],
        "abandonments": sums["abandonments"],
        "queue_length": sums["queue_hours"] / length,
        "busy_hours": sums["busy_hours"],
        "overtime_hours": sums["overtime_hours"],
        "occupancy": sums["busy_hours"] / (sums["seat_hours"] + sums["overtime_hours"]),
    }


def shift_ends():
    given = GIVEN["tv_day_hourly_constant_exhaustive_count"]["inputs"]
    rates = given["arrivals"]["hourly_per_hour"]
    heads = [given["staff_per_3h"][hour // 3] for hour in range(24)]
    day = Day(given["aht_s"], given["mean_patience_s"], given["awt_s"], max(heads), 80)
    known = {
        "finish": "tv_day_hourly_constant_exhaustive_count",
        "hand_back": "tv_day_hourly_constant_preemptive_return_to_head",
    }
    cases = {}
    for semantics in ("finish", "hand_back", "swap"):
        hours, returned = day.run(semantics, rates, heads)
        total = {key: sum(hour[key] for hour in hours) for key in hours[0]}
        if semantics in known:
            outputs = GIVEN[known[semantics]]["outputs"]
            for hour, (found, expected) in enumerate(zip(hours + [total], outputs["bins"] + [outputs["day"]])):
                # 20 s before heads rise the chance to be answered in time jumps. The other program's rule of Simpson,
                # in steps of one second, misses a third of a second there: 1.53e-3, 3.50e-3 and 4.89e-3 callers.
                jumps = hour == 24 or (hour < 23 and heads[hour + 1] > heads[hour])
                near(found["answered_in_time"], expected["answered_within_awt"], 6e-5 if jumps else 1e-9)
                near(found["no_wait"] / found["arrivals"], expected["p_no_wait"], 1e-8)
                near(found["abandonments"], expected["abandonments"], 1e-8)
                near(found["queue_hours"], expected["queue_hours"], 1e-8)
                near(found["busy_hours"], expected["busy_agent_hours"], 1e-8)
                near(found["overtime_hours"], expected["overtime_agent_hours"], 1e-8)
        cases[f"shift_end_{semantics}"] = {
            "kind": "M(t)/M/s(t)+M over a day that begins empty",
            "source": "uniformisation; tagged caller across the changes of heads",
            "inputs": {"talk_s": given["aht_s"], "patience_s": given["mean_patience_s"], "within_s": given["awt_s"]},
            "lists": {"rates_per_hour": rates, "heads": heads},
            "outputs": measures(total, 24) | returned,
            "hours": [measures(hour, 1) for hour in hours],
        }
    return cases


# Hand-overs ----------------------------------------------------------------------------------------------------------


def hand_overs():
    given = GIVEN["three_way_transfer"]["inputs"]
    agents, experts, most = given["agents"], given["specialists"], given["truncation"]
    lam, mu, nu = given["lambda_per_hour"], 3600 / given["talk_s"], 3600 / given["conference_s"]
    theta, share, then = 3600 / given["mean_patience_s"], given["p_three_way"], 60.0
    inputs = {
        "rate_per_hour": lam,
        "talk_s": given["talk_s"],
        "share": share,
        "with_expert_s": given["conference_s"],
        "agents": agents,
        "experts": experts,
        "patience_s": given["mean_patience_s"],
    }

    def freed(state):
        """A seat has become free: it takes who waits. The first entry is the talking seats, the last the queue."""
        return (state[0] + 1, *state[1:-1], state[-1] - 1) if state[-1] > 0 else state

    def front(state, seats):
        """Arrivals and hang-ups."""
        talking, queue = state[0], state[-1]
        if seats < agents:
            yield lam, (talking + 1, *state[1:])
        elif queue < most:
            yield lam, (*state[:-1], queue + 1)
        yield queue * theta, (*state[:-1], queue - 1)

    def three_way(state):  # talking, asking (those beyond the experts hold), waiting
        x, y, q = state
        yield from front(state, x + y)
        yield x * mu * (1 - share), freed((x - 1, y, q))
        yield x * mu * share, (x - 1, y + 1, q)
        yield min(y, experts) * nu, freed((x, y - 1, q))

    def consult(state):  # talking, asking, going on, waiting
        x, y, z, q = state
        yield from front(state, x + y + z)
        yield x * mu * (1 - share), freed((x - 1, y, z, q))
        yield x * mu * share, (x - 1, y + 1, z, q)
        yield min(y, experts) * nu, (x, y - 1, z + 1, q)
        yield z * 3600 / then, freed((x, y, z - 1, q))

    def warm(state):  # talking, holding, experts busy, waiting
        x, h, m, q = state
        yield from front(state, x + h)
        yield x * mu * (1 - share), freed((x - 1, h, m, q))
        yield x * mu * share, freed((x - 1, h, m + 1, q)) if m < experts else (x - 1, h + 1, m, q)
        yield m * nu, freed((x, h - 1, m, q)) if h > 0 else (x, h, m - 1, q)

    def blind(state):  # talking, at the experts, waiting
        x, j, q = state
        yield from front(state, x)
        yield x * mu * (1 - share), freed((x - 1, j, q))
        yield x * mu * share, freed((x - 1, min(j + 1, 120), q))
        yield min(j, experts) * nu, (x, j - 1, q)

    def asking(s):
        return min(s[1], experts)

    def beyond(s):
        return max(s[1] - experts, 0)

    # Way: chain, length of a state, seats taken, seats holding, experts busy, callers waiting for an expert.
    ways = {
        "three_way": (three_way, 3, lambda s: s[0] + s[1], beyond, asking, beyond),
        "consult": (consult, 4, lambda s: s[0] + s[1] + s[2], beyond, asking, beyond),
        "warm_transfer": (warm, 4, lambda s: s[0] + s[1], lambda s: s[1], lambda s: s[2], lambda s: s[1]),
        "blind_transfer": (blind, 3, lambda s: s[0], lambda s: 0, asking, beyond),
    }
    cases = {}
    for way, (moves, width, seats, holding, at_work, at_experts) in ways.items():
        chain = Stationary((0,) * width, moves, lambda s: s[-1] >= most or s[1] >= 120)
        lq = chain.mean(lambda s: s[-1])
        asked = chain.mean(lambda s: s[0]) * mu * share
        found = {
            "lq": lq,
            "p_abandon": theta * lq / lam,
            "p_wait": chain.mean(lambda s: seats(s) >= agents),
            "mean_wait_s": 3600 * lq / lam,
            "occupancy": chain.mean(seats) / agents,
            "holding": chain.mean(holding),
            "expert_occupancy": chain.mean(at_work) / experts,
            "asked_per_hour": asked,
            "mean_wait_for_expert_s": 3600 * chain.mean(at_experts) / asked,
            # Of those who ask, by the state just before: how many find every expert busy.
            "p_wait_for_expert": chain.mean(lambda s: s[0] * (at_work(s) >= experts)) / chain.mean(lambda s: s[0]),
        }
        if way == "three_way":
            outputs = GIVEN["three_way_transfer"]["outputs"]
            for key, other in [
                ("lq", "lq"),
                ("p_abandon", "p_abandon"),
                ("p_wait", "p_wait"),
                ("mean_wait_s", "mean_wait_all_s"),
                ("occupancy", "agent_occupancy"),
                ("holding", "agents_holding"),
                ("expert_occupancy", "specialist_util"),
                ("mean_wait_for_expert_s", "mean_hold_for_specialist_s"),
            ]:
                near(found[key], outputs[other], 1e-9)
        cases[f"hand_over_{way}"] = {
            "kind": "M/M/c+M whose seats hand a share of the calls to M/·/c experts",
            "source": f"stationary chain of {len(chain.states)} states",
            "inputs": inputs | ({"then_s": then} if way == "consult" else {}),
            "outputs": found,
        }
    return cases


# Calls and tasks on the same seats -----------------------------------------------------------------------------------


def blends():
    calls, call_s, tasks, task_s, seats = 30, 300, 12, 600, 6
    mu, nu = 3600 / call_s, 3600 / task_s
    most_calls, most_tasks = 60, 400
    cases = {}
    for reserve in (0, 1):
        limit = seats - reserve

        def settled(a, b, i, j):
            """Seats take callers first; tasks only while more than the reserve would be idle."""
            while i > 0 and a + b < seats:
                a, i = a + 1, i - 1
            while j > 0 and i == 0 and a + b < limit:
                b, j = b + 1, j - 1
            return a, b, i, j

        def moves(state):  # calls and tasks in hand, calls and tasks waiting
            a, b, i, j = state
            if i < most_calls:
                yield calls, settled(a, b, i + 1, j)
            if j < most_tasks:
                yield tasks, settled(a, b, i, j + 1)
            yield a * mu, settled(a - 1, b, i, j)
            yield b * nu, settled(a, b - 1, i, j)

        chain = Stationary((0, 0, 0, 0), moves, lambda s: s[2] >= most_calls or s[3] >= most_tasks)
        cases[f"blend_reserve_{reserve}"] = {
            "kind": "M/M/c, calls before tasks, no preemption; tasks start while more than `reserve` seats are idle",
            "source": f"stationary chain of {len(chain.states)} states",
            "inputs": {
                "calls_per_hour": calls,
                "call_s": call_s,
                "tasks_per_hour": tasks,
                "task_s": task_s,
                "seats": seats,
                "reserve": reserve,
            },
            "outputs": {
                "call_p_wait": chain.mean(lambda s: s[0] + s[1] >= seats),
                "call_mean_wait_s": 3600 * chain.mean(lambda s: s[2]) / calls,
                "call_queue_length": chain.mean(lambda s: s[2]),
                "task_p_wait": chain.mean(lambda s: s[0] + s[1] >= limit),
                "task_mean_wait_s": 3600 * chain.mean(lambda s: s[3]) / tasks,
                "task_queue_length": chain.mean(lambda s: s[3]),
                "occupancy": chain.mean(lambda s: s[0] + s[1]) / seats,
            },
        }
    return cases


# What reduces to a textbook queue ------------------------------------------------------------------------------------


def containment():
    fresh, contained, wrong, talk, seats, patience = 120, 0.3, 0.2, 300, 8, 180
    # Thinning and delays leave Poisson streams Poisson, and nothing comes back from the queue.
    rate = fresh * (1 - contained) + fresh * contained * wrong
    outputs = erlang(rate, talk, seats, patience)
    offered = fresh * (1 + contained * wrong)
    return {
        "ai_containment": {
            "kind": "M/M/c+M behind an automatic agent whose wrong containments return once and ask for a person",
            "source": "thinning of Poisson streams, Erlang A",
            "inputs": {
                "fresh_per_hour": fresh,
                "containment": contained,
                "wrong": wrong,
                "ai_s": 40,
                "return_s": 1800,
                "talk_s": talk,
                "seats": seats,
                "patience_s": patience,
                "within_s": 20,
            },
            "outputs": {
                "offered_per_hour": offered,
                "queued_per_hour": rate,
                "contained_per_hour": fresh * contained,
                "returns_per_hour": fresh * contained * wrong,
                "answered_per_hour": rate * (1 - outputs["p_abandon"]),
                "abandoned_per_hour": rate * outputs["p_abandon"],
                "p_wait_of_queued": outputs["p_wait"],
                "mean_wait_of_queued_s": outputs["mean_wait_s"],
                "lq": outputs["lq"],
                "occupancy": outputs["occupancy"],
            },
        }
    }


def chats():
    seats, places, rate, talk, patience = 4, 3, 60, 600, 300
    cases = {}
    for name, law in (("chat_places", math.inf), ("chat_places_impatient", patience)):
        inputs = {"rate_per_hour": rate, "talk_s": talk, "seats": seats, "chats": places, "within_s": 20}
        cases[name] = {
            "kind": "seats that hold several chats at once: M/M/(seats × chats)" + ("" if law == math.inf else "+M"),
            "source": "stationary birth-and-death chain; tagged caller",
            "inputs": inputs | ({} if law == math.inf else {"patience_s": law}),
            "outputs": {
                key: value
                for key, value in erlang(rate, talk, seats * places, law).items()
                # How busy a seat with some of its chats is, is a matter of definition.
                if key != "occupancy"
            },
        }
    return cases


def shrinkage():
    heads, absent, shift, hours = 12, 0.3, 8, 24
    shifts = hours // shift
    return {
        "shrinkage": {
            "kind": "constant heads, each of whom fails to come to a shift independently",
            "source": "binomial law",
            "inputs": {"heads": heads, "shrinkage": absent, "shift_h": shift, "hours": hours},
            "outputs": {
                "present_heads_mean": heads * (1 - absent),
                "present_heads_variance": heads * absent * (1 - absent),
                "absent_hours_mean": heads * absent * hours,
                "absent_hours_variance": shifts * shift**2 * heads * absent * (1 - absent),
            },
        }
    }


# The file ------------------------------------------------------------------------------------------------------------


def feedback():
    """Callers who give up dial again, callers who are served call again: two orbits round one queue with impatience."""
    fresh, talk, seats, patience = 55.0, 300.0, 6, 120.0
    redial, redial_delay, repeat, repeat_delay = 0.6, 600.0, 0.15, 3600.0
    most, most_redials, most_repeats = 44, 32, 48

    def moves(state):
        calls, redials, repeats = state
        waiting = max(0, calls - seats)
        served, lost = min(calls, seats) / talk, waiting / patience
        if calls < most:
            yield fresh / 3600, (calls + 1, redials, repeats)
            yield redials / redial_delay, (calls + 1, redials - 1, repeats)
            yield repeats / repeat_delay, (calls + 1, redials, repeats - 1)
        yield served * (1 - repeat), (calls - 1, redials, repeats)
        if repeats < most_repeats:
            yield served * repeat, (calls - 1, redials, repeats + 1)
        yield lost * (1 - redial), (calls - 1, redials, repeats)
        if redials < most_redials:
            yield lost * redial, (calls - 1, redials + 1, repeats)

    chain = Stationary(
        (0, 0, 0), moves, lambda s: float(s[0] == most or s[1] == most_redials or s[2] == most_repeats)
    )
    redials = 3600 * chain.mean(lambda s: s[1]) / redial_delay
    repeats = 3600 * chain.mean(lambda s: s[2]) / repeat_delay
    offered = fresh + redials + repeats
    queue = chain.mean(lambda s: max(0, s[0] - seats))
    # Who leaves the queue unserved, redials or is lost; who is served repeats or is done.
    near(redials, redial * 3600 * queue / patience, 1e-9)
    near(fresh, (1 - redial) * 3600 * queue / patience + (1 - repeat) * (offered - 3600 * queue / patience), 1e-9)
    return {
        "feedback": {
            "kind": "M/M/c+M with orbits of redials and repeats",
            "source": "stationary chain of three dimensions",
            "inputs": {
                "fresh_per_hour": fresh,
                "talk_s": talk,
                "seats": seats,
                "patience_s": patience,
                "p_redial": redial,
                "redial_delay_s": redial_delay,
                "p_repeat": repeat,
                "repeat_delay_s": repeat_delay,
            },
            "outputs": {
                "offered_per_hour": offered,
                "redials_per_hour": redials,
                "repeats_per_hour": repeats,
                "amplification": offered / fresh,
                "p_abandon": 3600 * queue / patience / offered,
                "queue_length": queue,
                "occupancy": chain.mean(lambda s: min(s[0], seats)) / seats,
            },
        }
    }


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return float(f"{value:.12g}") if isinstance(value, float) else value


def same(a, b):
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b if isinstance(a, str) else math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)


def main():
    given = GIVEN["erlangA_overloaded"]
    found = erlang(
        given["inputs"]["lambda_per_hour"],
        given["inputs"]["aht_s"],
        given["inputs"]["servers"],
        given["inputs"]["mean_patience_s"],
        given["inputs"]["awt_s"],
    )
    for key, other in [("p_wait", "p_wait"), ("p_abandon", "p_abandon"), ("lq", "lq"), ("service_level", "sl_offered")]:
        near(found[key], given["outputs"][other], 1e-9)
    cases = shift_ends() | hand_overs() | blends() | containment() | chats() | shrinkage() | feedback()
    head = {"made_by": "exact_front_office.py", "units": "seconds, unless a key says otherwise"}
    contents = rounded(head | {"cases": cases})
    file = HERE / "exact_front_office.json"
    if "--check" in sys.argv[1:]:
        sys.exit(0 if same(contents, json.loads(file.read_text())) else 1)
    file.write_text(json.dumps(contents, indent=2) + "\n")


if __name__ == "__main__":
    main()
