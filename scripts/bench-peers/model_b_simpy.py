#!/usr/bin/env python3
"""Model B in SimPy: one process a caller, `request | timeout`, as SimPy's own bank example does reneging.

usage: model_b_simpy.py CALLS SEED    prints one JSON object
"""

import json
import random
import sys
import time

import simpy

BATCHES = 10


def simulate(calls: int, seed: int) -> list[int]:
    """Callers who hung up, by tenth of the arrivals."""
    draw = random.Random(seed).expovariate
    env = simpy.Environment()
    seats = simpy.Resource(env, capacity=400)
    abandoned = [0] * BATCHES

    def call(number: int):
        with seats.request() as request:
            outcome = yield request | env.timeout(draw(1 / 2))
            if request in outcome:
                yield env.timeout(draw(1 / 4))
            else:
                abandoned[number * BATCHES // calls] += 1

    def arrivals():
        for number in range(calls):
            yield env.timeout(draw(100))
            env.process(call(number))

    env.process(arrivals())
    env.run()
    return abandoned


if __name__ == "__main__":
    calls, seed = int(sys.argv[1]), int(sys.argv[2])
    started = time.process_time()
    abandoned = simulate(calls, seed)
    seconds = time.process_time() - started
    print(json.dumps({"version": simpy.__version__, "calls": calls, "abandoned": abandoned, "seconds": seconds}))
