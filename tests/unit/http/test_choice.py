"""How the aiohttp transport is switched on, and that nothing else loads it."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, cast

import httpx
import pytest

import conductor_client
from conductor_client import AsyncConductor, Conductor, ConfigurationError
from tests.support.process import ROOT, run_python
from tests.support.tiny_api import KEY, http_answer, raw_server, read_request

pytestmark = pytest.mark.usefixtures("environment")


@contextmanager
def without(module: str, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, module, None)
        patch.delitem(sys.modules, "conductor_client._http.aiohttp_transport", raising=False)
        yield


async def test_it_is_switched_on_with_one_word(monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        requests.append(read_request(connection))
        connection.sendall(http_answer({"duration": 12, "status": "ok"}))

    with raw_server(serve) as url:
        async with AsyncConductor(api_key=KEY, base_url=url, transport="aiohttp") as client:
            health = await client.qbd.health_check(conductor_end_user_id="end_usr_1")
    assert health.status == "ok"
    assert f"authorization: bearer {KEY}" in requests[0].decode().lower()
    assert AsyncConductor(api_key=KEY, transport="httpx")._shared.open().__class__.__name__ == "AsyncHttpxTransport"


def test_what_it_cannot_be(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = cast("Any", "urllib")
    with pytest.raises(ConfigurationError, match="'httpx' or 'aiohttp'"):
        AsyncConductor(api_key=KEY, transport=wrong)
    # aiohttp has no blocking calls.
    with pytest.raises(ConfigurationError, match="'httpx'"):
        Conductor(api_key=KEY, transport=cast("Any", "aiohttp"))
    with pytest.raises(ConfigurationError, match="http_client"):
        AsyncConductor(api_key=KEY, transport="aiohttp", http_client=httpx.AsyncClient())
    with (
        without("aiohttp", monkeypatch),
        pytest.raises(ConfigurationError, match=r"pip install 'aiohttp>=3\.12,<4'"),
    ):
        AsyncConductor(api_key=KEY, transport="aiohttp")
    with monkeypatch.context() as patch:
        # Present, but too old.
        patch.setitem(sys.modules, f"{conductor_client.__name__}._http.aiohttp_transport", None)
        client = AsyncConductor(api_key=KEY, transport="aiohttp", max_retries=0)
        with pytest.raises(ConfigurationError, match=r"pip install 'aiohttp>=3\.12,<4'"):
            asyncio.run(cast("Any", client.end_users.list()))


def test_it_is_loaded_by_nothing_else() -> None:
    program = """
import asyncio, sys
from conductor_client import AsyncConductor, Conductor, errors
Conductor(api_key="sk_x").close()
async def main():
    async with AsyncConductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1", max_retries=0) as client:
        try:
            await client.end_users.list()
        except errors.APIConnectionError:
            pass
asyncio.run(main())
print([name for name in sys.modules if name in ("aiohttp", "conductor_client._http.aiohttp_transport")])
"""
    assert run_python("-c", program, cwd=ROOT).strip() == "[]"
