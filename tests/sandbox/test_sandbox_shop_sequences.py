"""Random sequences of bookkeeping over a small company: the books balance after each step, and can be made anew.

With `--long` there are 20,000 sequences of 30 steps, and 5,000 in two currencies, in parts that pytest-xdist gives to
several processes.
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
from .trader import Trader, trade_in_euros

_PARTS = 20


def _opened(sandbox: Sandbox, *, euros: bool) -> Shop:
    shop = Shop(sandbox, DirectApi(sandbox, sandbox.connected_end_user()))
    if euros:
        trade_in_euros(shop)
    shop.buy(shop.line("wheel", 10), shop.line("frame", 4))
    sandbox.snapshot(shop.api.end_user_id)
    return shop


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with closing(Sandbox(now="2026-03-31", strict=True)) as sandbox:
        yield _opened(sandbox, euros=False)


@pytest.fixture(scope="module")
def trade() -> Iterator[Shop]:
    with closing(Sandbox(now="2026-03-31", strict=True)) as sandbox:
        yield _opened(sandbox, euros=True)


def _keep_books(keeper: Keeper, shop: Shop, steps: int, *, each: bool) -> Keeper:
    """Invariant 6 is checked after each step, or at the end; the others are by the sandbox, after every write."""
    shop.sandbox.reset(shop.api.end_user_id)
    for step in range(1, steps + 1):
        keeper.step()
        if each or step == steps:
            before, after = in_company(shop.sandbox, shop.api.end_user_id, replayed)
            assert before == after
    return keeper


def _keep_many(make: type[Keeper], shop: Shop, seeds: range, *, long: bool) -> None:
    done = refused = 0
    for seed in seeds:
        try:
            keeper = _keep_books(make(shop, Random(seed)), shop, 30 if long else 15, each=long)
        except AssertionError as error:
            raise AssertionError(f"with seed {seed}: {error}") from error
        done, refused = done + keeper.done, refused + keeper.refused
    # What is mostly refused tests little.
    assert done > refused


@pytest.mark.parametrize("part", range(_PARTS))
def test_random_bookkeeping(shop: Shop, part: int, request: pytest.FixtureRequest) -> None:
    long = bool(request.config.getoption("--long"))
    number = (20_000 if long else 200) // _PARTS
    _keep_many(Keeper, shop, range(part * number, (part + 1) * number), long=long)


@pytest.mark.parametrize("part", range(_PARTS))
def test_random_bookkeeping_in_two_currencies(trade: Shop, part: int, request: pytest.FixtureRequest) -> None:
    long = bool(request.config.getoption("--long"))
    number = (5_000 if long else 100) // _PARTS
    _keep_many(Trader, trade, range(part * number, (part + 1) * number), long=long)
