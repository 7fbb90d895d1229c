#!/usr/bin/env python3
"""Model B in Ciw: one node with Ciw's own reneging; callers still in the house when the last one comes are left out.

usage: model_b_ciw.py CALLS SEED    prints one JSON object
"""

import json
import sys
import time

import ciw

BATCHES = 10


def simulate(calls: int, seed: int) -> list:
    """The record of every caller who has left."""
    ciw.seed(seed)
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=100)],
        service_distributions=[ciw.dists.Exponential(rate=1 / 4)],
        reneging_time_distributions=[ciw.dists.Exponential(rate=1 / 2)],
        number_of_servers=[400],
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(calls, method="Arrive")
    return simulation.get_all_records()


if __name__ == "__main__":
    calls, seed = int(sys.argv[1]), int(sys.argv[2])
    started = time.process_time()
    records = simulate(calls, seed)
    seconds = time.process_time() - started
    abandoned = [0] * BATCHES
    for record in records:
        if record.record_type == "renege":
            abandoned[(record.id_number - 1) * BATCHES // calls] += 1
    print(json.dumps({"version": ciw.__version__, "calls": calls, "abandoned": abandoned, "seconds": seconds}))
