"""Bodies that come in pieces, cut anew: the same result wherever the pieces end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client._core.pieces import Blocks, Cutter, Lines, Text, cut, cut_async

SIZES = st.one_of(st.none(), st.integers(1, 7))


def _pieces(content: bytes, ends: list[int]) -> list[bytes]:
    places = sorted({0, len(content), *(end % (len(content) + 1) for end in ends)})
    return [content[start:end] for start, end in pairwise(places)]


@given(st.binary(max_size=40), st.lists(st.integers(0, 40)), SIZES)
def test_blocks(content: bytes, ends: list[int], size: int | None) -> None:
    blocks = list(cut(_pieces(content, ends), Blocks(size)))
    assert b"".join(blocks) == content
    assert all(blocks)
    if size is not None:
        assert {len(block) for block in blocks[:-1]} <= {size}
        assert all(len(block) <= size for block in blocks)


@given(st.text(max_size=40), st.lists(st.integers(0, 120)), SIZES)
def test_text(text: str, ends: list[int], size: int | None) -> None:
    parts = list(cut(_pieces(text.encode(), ends), Text(size)))
    assert "".join(parts) == text
    assert all(parts)
    if size is not None:
        assert {len(part) for part in parts[:-1]} <= {size}


@given(st.text("aé\r\n", max_size=30), st.lists(st.integers(0, 60)))
def test_lines(text: str, ends: list[int]) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if expected[-1] == "":
        expected.pop()
    assert list(cut(_pieces(text.encode(), ends), Lines())) == expected


def test_what_is_not_text_is_replaced() -> None:
    assert list(cut([b"a\xff", b"b\xc3"], Text(None))) == ["a\ufffd", "b", "\ufffd"]
    assert list(cut([b"a\xc3"], Lines())) == ["a\ufffd"]


@pytest.mark.parametrize("make", [lambda: Blocks(2), lambda: Text(2), Lines])
async def test_awaited_bodies_are_cut_alike(make: Any) -> None:
    pieces = [b"a\r", b"\nbcd", b"\nef\n"]

    async def awaited() -> AsyncIterator[bytes]:
        for piece in pieces:
            yield piece

    cutter: Cutter[Any] = make()
    assert [part async for part in cut_async(awaited(), cutter)] == list(cut(pieces, make()))
