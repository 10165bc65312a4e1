"""Annotations of public methods resolve at run time, and nothing is loaded for it before somebody asks."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from functools import cached_property, wraps
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest

import conductor_client
from conductor_client import AsyncConductor, Conductor
from conductor_client._async.pager import AsyncPager
from conductor_client._sync.page import Page
from conductor_client.generated import api, resources
from conductor_client.generated.models import Bill, BillUpdate, HealthCheck
from conductor_client.types import UNSET, Unset

ROOT = Path(__file__).resolve().parents[2]


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in walk_packages(package.__path__, f"{package.__name__}."):
        yield import_module(found.name)


def _functions(owner: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    """All functions that a caller can reach through a class, those behind properties included."""
    for name, value in inspect.getmembers_static(owner):
        if name.startswith("_") and name != "__init__":
            continue
        if isinstance(value, property):
            value = value.fget
        elif isinstance(value, cached_property):
            value = typing.cast("Callable[..., Any]", value.func)
        if inspect.isfunction(value):
            yield f"{owner.__qualname__}.{name}", value


def _classes() -> Iterator[type]:
    yield from (Conductor, AsyncConductor)
    for module in _modules(resources):
        yield from (v for v in list(vars(module).values()) if inspect.isclass(v) and v.__module__ == module.__name__)
    public = [getattr(conductor_client, name) for name in conductor_client.__all__]
    yield from (value for value in public if inspect.isclass(value) and issubclass(value, Exception))


def test_every_method_of_every_resource_and_client() -> None:
    checked = 0
    for owner in _classes():
        for name, function in _functions(owner):
            hints = typing.get_type_hints(function)
            assert not [key for key, value in hints.items() if isinstance(value, str)], name
            checked += 1
    assert checked > 1000


def test_every_public_class() -> None:
    for name in conductor_client.__all__:
        if inspect.isclass(value := getattr(conductor_client, name)):
            assert isinstance(typing.get_type_hints(value), dict), name


def test_every_endpoint_function() -> None:
    for module in _modules(api):
        for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
            if hasattr(module, name):
                assert "return" in typing.get_type_hints(getattr(module, name)), f"{module.__name__}.{name}"


def test_what_they_resolve_to() -> None:
    client = Conductor(api_key="sk_conductor_x")
    update = typing.get_type_hints(client.qbd.bills.update)
    assert update["return"] is Bill
    assert update["memo"] == str | Unset
    assert typing.get_type_hints(client.qbd.bills.list)["return"] == Page[Bill]
    assert typing.get_type_hints(AsyncConductor(api_key="sk_conductor_x").qbd.bills.list)["return"] == AsyncPager[Bill]
    assert typing.get_type_hints(client.wait_until_connected)["return"] is HealthCheck
    assert typing.get_origin(typing.get_type_hints(client.qbd.bills.list)["payment_status"]) is not None
    assert BillUpdate.__name__ == "BillUpdate"


def test_other_ways_to_ask() -> None:
    method = Conductor(api_key="sk_conductor_x").qbd.checks.retrieve
    function = type(Conductor(api_key="sk_conductor_x").qbd.checks).retrieve

    @wraps(method)
    def wrapped(*arguments: Any, **options: Any) -> Any:
        return method(*arguments, **options)

    assert typing.get_type_hints(wrapped)["return"].__name__ == "Check"
    assert inspect.get_annotations(function, eval_str=True)["return"].__name__ == "Check"
    assert inspect.signature(method, eval_str=True).return_annotation.__name__ == "Check"
    assert inspect.signature(method).parameters["conductor_end_user_id"].default is UNSET
    assert {**function.__annotations__}["return"] == "Check"
    assert function.__annotations__.copy() == dict(function.__annotations__)


@pytest.mark.parametrize(
    "ask", ["dict(a)", "{**a}", "list(a.items())", "list(a.values())", "list(a.keys())", "list(a)"]
)
def test_nothing_is_loaded_before_somebody_asks(ask: str) -> None:
    program = f"""
import sys
import conductor_client
from conductor_client import Conductor
method = type(Conductor(api_key="sk_conductor_x").qbd.bills).retrieve
models = lambda: sum(name.startswith(conductor_client.__name__ + ".generated.models.") for name in sys.modules)
a = method.__annotations__
assert models() == 0 and a["return"] == "Bill" and "id" in a and models() == 0
{ask}
assert models() > 0 and method.__globals__["Bill"].__name__ == "Bill"
"""
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_a_name_that_nothing_defines_stays_an_error_of_the_one_who_asks() -> None:
    from conductor_client._hints import resolve_later

    def function(value: int) -> None: ...

    function.__annotations__["value"] = "NoSuchName"
    asked: list[str] = []

    def find(_function: str, name: str) -> object:
        asked.append(name)
        raise LookupError(name)

    resolve_later([function], find)
    with pytest.raises(NameError, match="NoSuchName"):
        typing.get_type_hints(function)
    assert asked == ["NoSuchName"]
