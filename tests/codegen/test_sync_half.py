"""The sync half: what becomes of async code, its docstrings and its comments."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.errors import GenerationError
from scripts.codegen.output.sync_half import sync_half

ASYNC = '''"""Things of `AsyncClient`, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Self

from .._core.limiter import Permit

if TYPE_CHECKING:
    from .client import AsyncClient


class AsyncThings:
    """Read things.

    Example:
        >>> async with client.things as things:
        ...     [thing async for thing in things]
        >>> await things.aclose()
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read(self, permit: Permit) -> list[int]:
        async with permit:
            # AsyncClient.read may be cancelled here: "await" is one word of many.
            one = await self._client.read("async text")
            return [one, *[other async for other in self]]

    def __aiter__(self) -> AsyncIterator[int]:
        return self

    async def __anext__(self) -> int:
        raise StopAsyncIteration

    async def aclose(self) -> None:
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self
'''

SYNC = '''# Written by scripts/regenerate from _async/things.py; not to be edited.
"""Things of `Client`, awaited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Self

from .._core.limiter import Permit

if TYPE_CHECKING:
    from .client import Client


class Things:
    """Read things.

    Example:
        >>> with client.things as things:
        ...     [thing for thing in things]
        >>> things.close()
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def read(self, permit: Permit) -> list[int]:
        with permit:
            # Client.read may be cancelled here: "await" is one word of many.
            one = self._client.read("async text")
            return [one, *[other for other in self]]

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        raise StopIteration

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Self:
        return self
'''


ROOT = '"""The sync half, written by scripts/regenerate from _async/; not to be edited."""\n'


def _folder(tmp_path: Path, source: str) -> Path:
    folder = tmp_path / "_async"
    folder.mkdir()
    (folder / "things.py").write_text(source, encoding="utf-8")
    return folder


def test_code_docstrings_and_comments(tmp_path: Path) -> None:
    assert sync_half(_folder(tmp_path, ASYNC)) == {"__init__.py": ROOT, "things.py": SYNC}


def test_files_without_a_twin(tmp_path: Path) -> None:
    assert sync_half(_folder(tmp_path, ASYNC), without=("things.py",)) == {"__init__.py": ROOT}


def test_what_does_not_compile_is_refused(tmp_path: Path) -> None:
    source = "async def read(self) -> None:\n    return (yield await)\n"
    with pytest.raises(GenerationError):
        sync_half(_folder(tmp_path, source))
