"""Packages made from documents of tests/codegen/documents, as a user makes and imports them."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from scripts.codegen.main import main

DOCUMENTS = Path(__file__).with_name("documents")


def generate(spec: Path, package: str, out: Path, *options: str) -> int:
    """The exit status of `scripts/regenerate --spec SPEC --package PACKAGE --out OUT ...`."""
    return main(["--spec", str(spec), "--package", package, "--out", str(out), *options])


def imported(package: str, out: Path) -> Any:
    """The package in a folder of that name."""
    folder = str(out.parents[package.count(".")])
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return import_module(package)


class Service:
    """Answers calls of a client, and remembers them."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.status = 200
        self.json: Any = {}

    def client(self, package: Any, **arguments: Any) -> Any:
        """A blocking client of a package that talks to this service."""
        transport = httpx.MockTransport(self._answer)
        return package.Client(http_client=httpx.Client(transport=transport), **arguments)

    def asynchronous(self, package: Any, **arguments: Any) -> Any:
        """An asyncio client likewise."""
        transport = httpx.MockTransport(self._answer)
        return package.AsyncClient(http_client=httpx.AsyncClient(transport=transport), **arguments)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, content=b"" if self.json is None else json.dumps(self.json).encode())

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query of the latest call."""
        return list(self.requests[-1].url.params.multi_items())
