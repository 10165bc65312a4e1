"""Whatever an answer holds, it is read; what fits the document is typed, what does not is kept and reported."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client._schema.json_data import Style, plain
from conductor_client._schema.model import Model
from tests.support.fitting import Endpoint, Sampler, differences, endpoints, is_array, is_object, mismatches_of

_MANY = settings(max_examples=1000, deadline=None)
_SOME = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
_NAMES = sorted(endpoints())
FORMS: list[Any] = [
    {"mode": mode, "use_api_names": api_names, "exclude_none": exclude_none}
    for mode in ("json", "python")
    for api_names in (True, False)
    for exclude_none in (True, False)
]


def dumped_of(result: Any) -> Any:
    """The result as JSON-ready data."""
    return result.to_dict() if isinstance(result, Model) else plain(result, Style())


def without_index(path: str, got: str) -> tuple[str, str]:
    """A difference as drift tells it."""
    return re.sub(r"\[\d+\]", "[]", path), got


def check(endpoint: Endpoint, body: Any) -> None:
    """All that must hold of the reading of one answer."""
    result, mismatches = endpoint.operation.decode_with_mismatches(copy.deepcopy(body))
    expected = list(mismatches_of(endpoint.response, body))
    # Each kind of difference is named once, at a place where it is.
    assert {(m.path, m.got) for m in mismatches} <= set(expected)
    assert sorted(without_index(m.path, m.got) for m in mismatches) == sorted(
        {without_index(*each) for each in expected}
    )
    dumped = dumped_of(result)
    assert list(differences(endpoint.response, body, dumped)) == []
    if isinstance(result, Model):
        json.dumps(dumped, allow_nan=False)
        assert type(result).from_dict(json.loads(result.to_json())) == result
        for form in FORMS:
            again = type(result).from_dict(result.to_dict(**form))
            assert again == result, form
            if not form["exclude_none"]:
                assert again.to_dict() == dumped, form
        assert not [name for name in attrs.asdict(result, recurse=False) if name.startswith("_")]
        assert dict(result) == dumped
        for twin in (
            pickle.loads(pickle.dumps(result)),
            copy.copy(result),
            copy.deepcopy(result),
            attrs.evolve(result),
        ):
            assert twin == result
            assert twin.to_dict() == dumped
        assert repr(result).startswith(f"{type(result).__name__}(")


@pytest.mark.parametrize("name", _NAMES)
def test_answers_that_fit_are_read_without_a_word_and_written_back_alike(name: str) -> None:
    endpoint = endpoints()[name]
    for seed in range(2):
        body = Sampler(seed).sample(endpoint.response)
        assert list(mismatches_of(endpoint.response, body)) == []
        check(endpoint, body)


def containers(value: Any) -> Iterator[Any]:
    """All objects and arrays of a JSON value, the outermost first."""
    if is_object(value):
        yield value
        for item in value.values():
            yield from containers(item)
    elif is_array(value):
        yield value
        for item in value:
            yield from containers(item)


_ODD_TEXTS = (
    "transfer_inventory",
    "1e5",
    "NaN",
    "\uff11",
    "12.",
    " 1",
    "2026-02-30",
    "20261122",
    "2026-11-22T10:11:12",
)


def damage(body: dict[str, Any], random: Random, sampler: Sampler) -> None:
    """Change one place at random: add, remove, null or replace a member."""
    target: Any = random.choice([found for found in containers(body) if found] or [body])
    keys: list[Any] = list(target) if is_object(target) else list(range(len(target)))
    key = random.choice(keys) if keys else "extra"
    match random.randrange(5):
        case 0 if is_object(target):
            target[random.choice(("extra", "odd key", "a.b", "", "x\ny"))] = sampler.anything()
        case 1 if is_object(target) and keys:
            del target[key]
        case 2:
            target[key] = None
        case 3:
            target[key] = random.choice(_ODD_TEXTS)
        case _:
            target[key] = sampler.anything()


@_MANY
@given(st.sampled_from(_NAMES), st.integers(0, 2**32), st.integers(1, 6))
def test_answers_that_do_not_fit_are_read_all_the_same(name: str, seed: int, times: int) -> None:
    endpoint = endpoints()[name]
    sampler = Sampler(seed)
    body = sampler.sample(endpoint.response)
    for number in range(times):
        damage(body, Random(seed + number), sampler)
    check(endpoint, body)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False).map(lambda x: Decimal(repr(x)))
    | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@_SOME
@given(st.sampled_from(_NAMES), st.data())
def test_members_of_any_kind_are_read(name: str, data: st.DataObject) -> None:
    endpoint = endpoints()[name]
    body = Sampler(data.draw(st.integers(0, 2**32))).sample(endpoint.response)
    for _ in range(3):
        target = data.draw(st.sampled_from(list(containers(body))))
        value = data.draw(_JSON)
        if is_array(target):
            target.append(value)
        else:
            target[data.draw(st.sampled_from(sorted(target)) | st.text(max_size=8) if target else st.text())] = value
    result, _ = endpoint.operation.decode_with_mismatches(body)
    assert list(differences(endpoint.response, body, dumped_of(result))) == []
