"""Packages made from documents of tests/codegen/documents, as a user makes and imports them."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from scripts.codegen.main import main
from tests.support.fake_service import FakeService

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


class PackageService(FakeService):
    """A service for clients of any package. Tests set `json`, where None is an empty body, and `status` as they go."""

    def __init__(self) -> None:
        super().__init__({})

    @property
    def json(self) -> Any:
        """What it answers from now on."""
        return self.answers[0]

    @json.setter
    def json(self, answer: Any) -> None:
        self.answers = (b"" if answer is None else answer,)

    def client_of(self, package: Any, **arguments: Any) -> Any:
        """A blocking client of a package that talks to this service."""
        return package.Client(http_client=httpx.Client(transport=httpx.MockTransport(self)), **arguments)

    def async_client_of(self, package: Any, **arguments: Any) -> Any:
        """An asyncio client likewise."""
        return package.AsyncClient(http_client=httpx.AsyncClient(transport=httpx.MockTransport(self)), **arguments)
