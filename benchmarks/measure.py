"""How the benchmarks measure: contenders take turns, and only ratios within one run are printed.

Absolute times depend on the machine and on what else it does; ratios of runs that alternate hardly do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median
from typing import TypeAlias

Contender: TypeAlias = Callable[[], float]
"""Does the work once and returns what it cost, in seconds."""


def take_turns(contenders: Mapping[str, Contender], rounds: int, *, warm: bool = True) -> dict[str, list[float]]:
    """Run every contender once a round; gives the costs of each, in the order of the rounds."""
    for contender in contenders.values() if warm else ():
        contender()  # caches of files, of bytecode and of connections are warm for everybody
    costs: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds):
        # Whoever comes first in a round changes, because a garbage collection or a busy core hits the next in line.
        names = list(contenders)
        for name in names[number % len(names) :] + names[: number % len(names)]:
            costs[name].append(contenders[name]())
    return costs


def print_ratios(costs: Mapping[str, list[float]], floor: str, target: float | None = None) -> None:
    """Print each contender as a multiple of the floor: best to best, median to median, and the spread of the rounds."""
    base = costs[floor]
    print(f"{'':40}{'best':>8}{'median':>8}   rounds, middle half")
    for name, values in costs.items():
        rounds = sorted(value / other for value, other in zip(values, base, strict=True))
        quarter = len(rounds) // 4
        aim = f"   aim: {target}" if target is not None and name != floor else ""
        best, middle = min(values) / min(base), median(values) / median(base)
        print(f"{name:40}{best:8.2f}{middle:8.2f}   {rounds[quarter]:.2f} to {rounds[-quarter - 1]:.2f}{aim}")
