"""Import every module of a package, and call every operation whose required arguments are texts.

`python -m scripts.trying.calls NAME FOLDER`, in a process of its own; prints counts as JSON.
"""

from __future__ import annotations

import inspect
import json
import logging
import pkgutil
import sys
import warnings
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from typing import Any

import httpx

__all__ = ["main"]

_ADDRESS = "https://tried.example/base"
_TEXT = "text"


def main(name: str, folder: str) -> dict[str, Any]:
    """Try the package of that name in a folder."""
    # What the answers lack is no matter here.
    logging.disable(logging.CRITICAL)
    # What is deprecated is called as well.
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.path.insert(0, folder)
    package = import_module(name)
    modules = [import_module(found.name) for found in pkgutil.walk_packages(package.__path__, f"{name}.")]
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={})

    client = _client(package, httpx.Client(transport=httpx.MockTransport(answer)))
    called, skipped, failed = 0, 0, list[str]()
    for method in _methods(client, name):
        wanted = [p for p in inspect.signature(method).parameters.values() if _is_required(p)]
        if any(str(p.annotation) != "str" for p in wanted):
            skipped += 1
            continue
        before = len(requests)
        try:
            method(
                *(_TEXT for p in wanted if p.kind is p.POSITIONAL_OR_KEYWORD),
                **{p.name: _TEXT for p in wanted if p.kind is p.KEYWORD_ONLY},
                local_checks=False,
            )
        except package.errors.APIError as error:
            # An answer that is no object where one is promised.
            if len(requests) == before:
                failed.append(f"{method.__qualname__}: {error}")
        except Exception as error:
            failed.append(f"{method.__qualname__}: {type(error).__name__} {error}")
        called += len(requests) > before and str(requests[-1].url).startswith(_ADDRESS)
    return {"modules": len(modules), "called": called, "not called": skipped, "failed": failed}


def _client(package: Any, http_client: httpx.Client) -> Any:
    known = inspect.signature(package.Client).parameters
    own = ("base_url", "http_client", "transport", "service", "options")
    name = next((name for name in known if name not in own), "api_key")
    return package.Client(**{name: _TEXT}, base_url=_ADDRESS, http_client=http_client, max_retries=0)


def _methods(node: Any, name: str) -> Iterator[Callable[..., Any]]:
    """The methods of a client and of the resources below it, without those of the runtime."""
    kind: Any = type(node)  # pyright: ignore[reportUnknownVariableType]
    for attribute, member in inspect.getmembers(kind):
        if isinstance(member, cached_property):
            function: Any = member.func  # pyright: ignore[reportUnknownMemberType]
            if str(function.__module__).startswith(f"{name}."):
                yield from _methods(getattr(node, attribute), name)
        elif inspect.isfunction(member) and member.__module__.startswith(f"{name}.resources"):
            yield getattr(node, attribute)


def _is_required(parameter: inspect.Parameter) -> bool:
    return parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
