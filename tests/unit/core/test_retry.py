"""Whether a call is sent again, as tables: every failure, effect, attempt, header and deadline."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from conductor_client._conductor import CONDUCTOR
from conductor_client._core.retry import (
    Kind,
    Refusal,
    back_off,
    decide,
    is_retryable,
    may_begin,
    outcome_of,
    stated_delay,
)
from conductor_client.transport import Phase

RULES = CONDUCTOR.rules
NOW = 1_795_000_000.0
KINDS: tuple[Kind, ...] = get_args(Kind)


def _move(
    *,
    retryable: bool = True,
    attempt: int = 1,
    max_retries: int = 2,
    headers: dict[str, str] | None = None,
    left: float | None = None,
    chance: float = 0.0,
) -> float | None:
    return decide(
        retryable=retryable,
        attempt=attempt,
        max_retries=max_retries,
        headers=headers or {},
        left=left,
        wall=NOW,
        chance=chance,
    )


# What each kind of call may be sent again after: the specification, written out.
_RESENT: list[tuple[Phase | Refusal, set[Kind]]] = [
    (Phase.BEFORE_SENDING, {"read", "cursor", "write"}),
    (Phase.SENT, {"read"}),
    *((Refusal(status), set[Kind]()) for status in (*range(100, 200), *range(300, 408), *range(409, 429))),
    (Refusal(408), {"read"}),
    (Refusal(429), {"read", "cursor", "write"}),
    *((Refusal(status), set[Kind]()) for status in range(430, 500)),
    (Refusal(500), {"read"}),
    (Refusal(501), set()),
    *((Refusal(status), set[Kind](["read"])) for status in (502, 503, 504)),
    *((Refusal(status), set[Kind]()) for status in range(505, 520)),
    *((Refusal(status), set[Kind](["read"])) for status in range(520, 528)),
    *((Refusal(status), set[Kind]()) for status in range(528, 1000)),
    # The same statuses from the service itself.
    *((Refusal(status, "INTEGRATION_ERROR"), set[Kind]()) for status in (502, 504, *range(520, 528))),
    *((Refusal(status), set[Kind]()) for status in range(200, 300)),
    (Refusal(409, None, "INTEGRATION_CONNECTION_NOT_SET_UP"), set()),
    (Refusal(409, None, "INTEGRATION_CONNECTION_NOT_ACTIVE"), set()),
    (Refusal(504, None, "QBD_REQUEST_TIMEOUT"), set()),
    *(
        (Refusal(502, None, "QBD_CONNECTION_ERROR", code), set[Kind](KINDS))
        for code in ("0x80040408", "0x80040420", "0x8004040A")
    ),
    *(
        (Refusal(502, None, "QBD_CONNECTION_ERROR", code), set[Kind](["read"]))
        for code in ("0x80040402", "0x80040499", "", None)
    ),
    *(
        (Refusal(502, None, "QBD_REQUEST_ERROR", code), set[Kind]())
        for code in ("500", "1000", "3100", "3120", "3175", "3200", "9999", None)
    ),
]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_sent_again(kind: Kind) -> None:
    for failure, kinds in _RESENT:
        retryable = is_retryable(failure, RULES, effect=kind)
        assert retryable == (kind in kinds), failure
        for attempt, max_retries in itertools.product(range(1, 5), range(4)):
            move = _move(retryable=retryable, attempt=attempt, max_retries=max_retries)
            assert (move is not None) == (kind in kinds and attempt <= max_retries), (failure, attempt)


def test_a_read_whose_answer_broke_off_is_sent_again() -> None:
    for kind, status in itertools.product(KINDS, range(100, 1000)):
        broken = is_retryable(Refusal(status), RULES, effect=kind, broken=True)
        whole = is_retryable(Refusal(status), RULES, effect=kind)
        assert broken == (whole or (kind == "read" and 200 <= status <= 299))


_FAILURES = st.sampled_from(Phase) | st.builds(
    Refusal,
    st.integers(100, 999),
    st.none() | st.text(max_size=5),
    st.none() | st.sampled_from([rule.code for rule in RULES]) | st.text(max_size=5),
    st.none() | st.sampled_from(sorted({c for r in RULES for c in r.integration_codes or ()})) | st.text(max_size=5),
)
_HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "retry-after-ms", "x-should-retry", "date"]),
    st.sampled_from(["true", "false", "0", "1", "59.9", "60", "61", "-1", "nan", "inf", "1e400", "soon", ""])
    | st.floats().map(str)
    | st.floats(0, 4e9).map(lambda moment: formatdate(moment, usegmt=True))
    | st.text(max_size=30),
)


@given(
    failure=_FAILURES,
    kind=st.sampled_from(KINDS),
    headers=_HEADERS,
    attempt=st.integers(1, 1000),
    max_retries=st.integers(0, 1000),
    left=st.none() | st.floats(-10, 1000),
    chance=st.floats(0, 1, exclude_max=True),
)
def test_whatever_comes_nothing_unsafe_is_sent_again(
    failure: Phase | Refusal,
    kind: Kind,
    headers: dict[str, str],
    attempt: int,
    max_retries: int,
    left: float | None,
    chance: float,
) -> None:
    retryable = is_retryable(failure, RULES, effect=kind)
    move = decide(
        retryable=retryable,
        attempt=attempt,
        max_retries=max_retries,
        headers=headers,
        left=left,
        wall=NOW,
        chance=chance,
    )
    if move is not None:
        assert kind == "read" or outcome_of(failure, RULES) == "not_sent"
        assert attempt <= max_retries
        assert 0 < move <= 60
        assert left is None or move < left
        # No header has a say in whether it is safe.
        plain = _move(retryable=retryable, attempt=attempt, max_retries=max_retries, left=left)
        assert plain is not None or left is not None
    if isinstance(failure, Refusal) and outcome_of(failure, RULES) in ("rejected", "applied"):
        assert move is None


@pytest.fixture
def _far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


# Dates of HTTP are UTC, wherever they are read.
@pytest.mark.usefixtures("_far_away")
@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, None),
        ({"retry-after": formatdate(NOW + 30)}, 30.0),
        ({"retry-after": time.asctime(time.gmtime(NOW + 30))}, 30.0),
        *(({"retry-after": text}, None) for text in ("", "soon", "0", "-3", "nan", "Mon, 99 Zzz 2026 99:99:99 GMT")),
        ({"retry-after": "inf"}, math.inf),
        ({"retry-after": "1e400"}, math.inf),
    ],
)
def test_the_rest_that_a_service_asks_for(headers: dict[str, str], delay: float | None) -> None:
    assert stated_delay(headers, NOW) == (None if delay is None else pytest.approx(delay))


@pytest.mark.parametrize(
    ("header", "move"),
    [
        ("60", 60.0),
        ("60.1", None),
        ("3600", None),
        ("inf", None),
        ("0.2", 0.2),
        ("0", 0.5),
    ],
)
def test_a_rest_is_kept_up_to_a_cap(header: str, move: float | None) -> None:
    assert _move(headers={"retry-after": header}) == move


@pytest.mark.parametrize(
    ("left", "resent"), [(None, True), (10.0, True), (7.01, True), (7.0, False), (0.0, False), (-1.0, False)]
)
def test_a_rest_longer_than_the_time_left_ends_the_call(left: float | None, resent: bool) -> None:
    assert (_move(headers={"retry-after": "7"}, left=left) is not None) == resent


def test_back_off_doubles_up_to_a_cap_with_jitter() -> None:
    assert [back_off(attempt, 0.0) for attempt in range(1, 8)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert back_off(10_000, 0.0) == 8
    for attempt, chance in itertools.product(range(1, 10), (0.0, 0.3, 0.99)):
        assert back_off(attempt, 0.0) / 2 < back_off(attempt, chance) <= back_off(attempt, 0.0)


@pytest.mark.parametrize("header", ["x-should-retry", "X-Should-Retry"])
@pytest.mark.parametrize("value", ["true", "false"])
def test_the_server_does_not_override_the_table(header: str, value: str) -> None:
    assert _move(headers={header: value}) == _move()
    assert _move(retryable=False, headers={header: value}) is None


@pytest.mark.parametrize(
    ("left", "total", "write", "waited", "begins"),
    [
        (None, None, True, True, True),
        (0.1, 10.0, False, True, True),
        (0.0, 10.0, False, False, False),
        (-1.0, 10.0, False, True, False),
        (0.1, 0.1, True, False, True),
        (5.1, 100.0, True, True, True),
        (4.9, 100.0, True, True, False),
        (4.9, 100.0, True, False, True),
        (2.1, 4.0, True, True, True),
        (1.9, 4.0, True, True, False),
        (6.0, None, True, True, True),
        (4.0, None, True, True, False),
    ],
)
def test_a_write_is_not_begun_at_the_last_moment(
    left: float | None, total: float | None, write: bool, waited: bool, begins: bool
) -> None:
    assert may_begin(left, total, 5.0, write=write, waited=waited) == begins
