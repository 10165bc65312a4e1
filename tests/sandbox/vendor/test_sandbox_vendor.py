"""Months, and both business cycles, through the API vendor's own clients.

They are no dependency of ours. Where they are installed, say so:

    CONDUCTOR_PY=/path/to/python      a Python that has conductor-py
    CONDUCTOR_NODE=/path/to/folder    a folder in which `npm install conductor-node` was run
"""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox

from ..cycles import order_to_cash, procure_to_pay
from ..months.runner import Month, load_month
from ..shop import Shop
from ..support import Api


@pytest.mark.parametrize("name", ["northgate", "roastery"])
def test_month(sandbox: Sandbox, api: Api, name: str) -> None:
    month = Month(load_month(name), sandbox, api)
    month.run()
    assert month.problems == []


def test_order_to_cash(sandbox: Sandbox, api: Api) -> None:
    order_to_cash(Shop(sandbox, api))


def test_procure_to_pay(sandbox: Sandbox, api: Api) -> None:
    procure_to_pay(Shop(sandbox, api))
