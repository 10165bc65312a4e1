"""Random sequences of bookkeeping over a small company: the books balance after each step, and can be made anew.

With `--long` there are 20,000 sequences of 30 steps, in parts that pytest-xdist gives to several processes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from conductor_client.sandbox import Sandbox

from .direct import DirectApi
from .keeper import Keeper
from .shop import Shop
from .support import in_company, replayed

_PARTS = 20


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with closing(Sandbox(now="2026-03-31", strict=True)) as sandbox:
        shop = Shop(sandbox, DirectApi(sandbox, sandbox.connected_end_user()))
        shop.buy(shop.line("wheel", 10), shop.line("frame", 4))
        sandbox.snapshot(shop.api.end_user_id)
        yield shop


def _keep_books(shop: Shop, seed: int, steps: int, *, each: bool) -> Keeper:
    """Invariant 6 is checked after each step, or at the end; the others are by the sandbox, after every write."""
    shop.sandbox.reset(shop.api.end_user_id)
    keeper = Keeper(shop, Random(seed))
    try:
        for step in range(1, steps + 1):
            keeper.step()
            if each or step == steps:
                before, after = in_company(shop.sandbox, shop.api.end_user_id, replayed)
                assert before == after
    except AssertionError as error:
        raise AssertionError(f"with seed {seed}: {error}") from error
    return keeper


@pytest.mark.parametrize("part", range(_PARTS))
def test_random_bookkeeping(shop: Shop, part: int, request: pytest.FixtureRequest) -> None:
    long = bool(request.config.getoption("--long"))
    number = (20_000 if long else 200) // _PARTS
    seeds = range(part * number, (part + 1) * number)
    keepers = [_keep_books(shop, seed, 30 if long else 15, each=long) for seed in seeds]
    # What is mostly refused tests little.
    assert sum(keeper.done for keeper in keepers) > sum(keeper.refused for keeper in keepers)
