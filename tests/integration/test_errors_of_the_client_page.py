"""What docs/client.md says of exceptions."""

from __future__ import annotations

import builtins
import re
from typing import Any, cast

import pytest

from conductor_client import Conductor, ConductorError, errors
from conductor_client.errors import APIError, ConfigurationError, IncompleteListError, InvalidArgumentError
from tests.support.pages import rows, section
from tests.support.process import ROOT

SECTION = section(ROOT / "docs" / "client.md", "Errors, and what became of the request")
CLASSES = {
    name: row for cell, row in rows(SECTION).items() for name in re.findall(r"\w+Error", cell) if name in errors.__all__
}
API_ERROR = "APIError"


def test_the_table_has_every_kind() -> None:
    kinds = {getattr(errors, name) for name in errors.__all__}
    assert all(issubclass(kind, ConductorError) for kind in kinds)
    told = {getattr(errors, name) for name in CLASSES}
    for kind in kinds - {ConductorError}:
        assert issubclass(kind, tuple(told)), f"{kind.__name__} is none of those in the table"


@pytest.mark.parametrize("name", sorted(set(CLASSES) - {API_ERROR}))
def test_what_is_no_api_error(name: str) -> None:
    kind = getattr(errors, name)
    assert not issubclass(kind, APIError)
    facts = CLASSES[name][1]
    for builtin in re.findall(r"also an? `(\w+)`", facts):
        assert issubclass(kind, cast("type[BaseException]", getattr(builtins, builtin)))
    error = kind("no")
    for attribute in ("message", "outcome", "request_id", *re.findall(r"`([a-z]+)`", facts)):
        assert hasattr(error, attribute), attribute


def test_what_only_an_api_error_has() -> None:
    sentence = re.search(r"Only an `APIError` has (.*?), *too\.", " ".join(SECTION.split()))
    assert sentence is not None
    names = re.findall(r"`(\w+)`", sentence[1])
    assert len(names) == 7
    others: list[ConductorError] = [InvalidArgumentError("no"), ConfigurationError("no"), IncompleteListError("no")]
    for name in names:
        assert hasattr(APIError("no"), name)
        assert not any(hasattr(other, name) for other in others)


def test_a_wrong_signature_is_a_plain_type_error() -> None:
    invoices: Any = Conductor(api_key="sk_x", end_user_id="e").qbd.invoices
    calls: list[tuple[Any, tuple[str, ...], dict[str, str]]] = [
        (invoices.retrieve, (), {}),
        (invoices.retrieve, ("1", "2"), {}),
        (invoices.create, (), {"memo": ""}),
    ]
    for method, positional, named in calls:
        with pytest.raises(TypeError) as caught:
            method(*positional, **named)
        assert not isinstance(caught.value, ConductorError)
