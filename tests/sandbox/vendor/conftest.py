"""A company that one of the API vendor's clients keeps."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import broken_invariants

from ..support import Api, in_company
from .api import bridged

_HERE = Path(__file__).parent


def _command(client: str) -> list[str]:
    place = os.environ.get({"conductor-py": "CONDUCTOR_PY", "conductor-node": "CONDUCTOR_NODE"}[client])
    if place is None:
        pytest.skip(f"needs {client}")
    if client == "conductor-py":
        return [place, str(_HERE / "bridge.py")]
    return ["node", str(_HERE / "bridge.mjs"), place]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now="2026-03-31", strict=True) as running:
        yield running


@pytest.fixture(params=["conductor-py", "conductor-node"])
def api(sandbox: Sandbox, request: pytest.FixtureRequest) -> Iterator[Api]:
    command = _command(request.param)
    with (
        sandbox.new_company() as company,
        bridged(command, sandbox.base_url, sandbox.api_key, company.end_user_id) as api,
    ):
        yield api
        assert in_company(sandbox, company.end_user_id, broken_invariants) == []
