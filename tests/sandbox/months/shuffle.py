"""A month's steps in another order that must come to the same end."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random

from ..support import Json

_NAMES = re.compile(r'"\$([^".]+)')
_STOCK = frozenset(
    {
        *("bills", "invoices", "sales_receipts", "credit_memos", "item_receipts", "vendor_credits", "checks"),
        *("inventory_adjustments", "build_assemblies"),
    }
)


def shuffled(month: Json, random: Random) -> Json:
    """Return the month with its independent steps in random order, and what it must show at its end alone.

    What a step must answer is left out, for it is the state of another moment; so are steps that are refused.
    """
    setup = _in_random_order(month["setup"], random, lambda first, second: bool(_made(first) & _names(second)))
    steps = [step for step in month["steps"] if "error" not in step]
    made = frozenset(name for step in steps for name in _made(step))
    ordered = _in_random_order(steps, random, lambda first, second: _depends(first, second, made))
    last = month["checkpoints"][-1]
    renumbered = [
        {name: value for name, value in step.items() if name not in ("expect", "postings")} | {"n": number}
        for number, step in enumerate(ordered, 1)
    ]
    return {**month, "setup": setup, "steps": renumbered, "checkpoints": [{**last, "afterStep": len(renumbered)}]}


def _in_random_order(steps: list[Json], random: Random, depends: Callable[[Json, Json], bool]) -> list[Json]:
    waiting = {
        number: {earlier for earlier in range(number) if depends(steps[earlier], step)}
        for number, step in enumerate(steps)
    }
    found: list[Json] = []
    while waiting:
        number = random.choice([number for number, before in waiting.items() if not before & waiting.keys()])
        del waiting[number]
        found.append(steps[number])
    return found


def _made(step: Json) -> frozenset[str]:
    return frozenset({step["save"]} if step.get("save") else ())


def _names(step: Json) -> frozenset[str]:
    return frozenset(_NAMES.findall(json.dumps([step.get("body"), step.get("id")])))


def _depends(first: Json, second: Json, made: frozenset[str]) -> bool:
    """Whether a step must stay behind an earlier one.

    They touch the same document; or move stock on one day, where entry decides; or the later one is a build, which
    needs its components; or one leaves it to QuickBooks what a customer's payment settles.
    """
    if (_made(first) | _names(first)) & (_made(second) | _names(second)) & made:
        return True
    both = [step["operation"].split(".")[1] for step in (first, second)]
    if _STOCK.issuperset(both) and (both[1] == "build_assemblies" or _day(first) == _day(second)):
        return True
    bodies = [_body(step) for step in (first, second)]
    customer = bodies[0].get("customerId")
    by_itself = any(body.get("isAutoApply") for body in bodies)
    return by_itself and customer is not None and customer == bodies[1].get("customerId")


def _day(step: Json) -> object:
    return _body(step).get("transactionDate")


def _body(step: Json) -> Json:
    body: Json | None = step.get("body")
    return {} if body is None else body
