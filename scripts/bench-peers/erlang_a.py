"""Exact abandonment of model B, computed here apart from the program that is measured."""


def abandonment(rate: float, service: float, patience: float, seats: int) -> float:
    """Share of callers who hang up in M/M/n + M (Palm 1957; Mandelbaum and Zeltyn 2007, "Service engineering in action").

    Stationary birth-death chain: births `rate`, deaths min(k, n)·service + max(0, k − n)·patience, all per minute.
    """
    weight = total = 1.0
    waiting = 0.0
    k = 0
    while k <= seats or weight > 1e-18 * total:
        k += 1
        weight *= rate / (min(k, seats) * service + max(0, k - seats) * patience)
        total += weight
        waiting += max(0, k - seats) * weight
    return patience * waiting / total / rate


if __name__ == "__main__":
    print(abandonment(rate=100, service=1 / 4, patience=1 / 2, seats=400))
