"""What the vendor's SDK offers, told as JSON. Started by compare_vendor.py with a Python that has it installed.

Reads JSON from standard input: {"calls": [[method, arguments], ...]}; a call is made once sync and once async, through
a mock transport, and the requests are told. Names only: no text of the vendor's leaves this program.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import logging
import sys
import typing
from typing import Any

MODULE = "conductor"
OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")


def methods_of(client: Any) -> dict[str, Any]:
    """The methods of all resources, by their dotted paths."""
    found: dict[str, Any] = {}

    def walk(owner: Any, path: list[str]) -> None:
        kind: Any = owner.__class__
        for name in dir(kind):
            if name.startswith(("_", "with_")):
                continue
            if inspect.isfunction(inspect.getattr_static(kind, name)):
                found[".".join([*path, name])] = getattr(owner, name)
            else:
                walk(getattr(owner, name), [*path, name])

    resources = [name for name in dir(client.with_raw_response) if not name.startswith("_")]
    for name in resources:
        walk(getattr(client, name), [name])
    return found


def arguments_of(function: Any) -> list[str]:
    """Its arguments in order, with "*" where they become keyword-only."""
    names: list[str] = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in names:
            names.append("*")
        names.append(parameter.name)
    return names


def _without_options(names: list[str]) -> list[str]:
    kept = [name for name in names if name not in OPTIONS]
    return kept if kept[-1:] != ["*"] else kept[:-1]


def result_of(function: Any) -> str:
    """The name of its result's class; of a page, `Page[...]` with the class of its items."""
    hint = typing.get_type_hints(inspect.unwrap(function)).get("return")
    arguments = typing.get_args(hint)
    if arguments and "Page" in getattr(typing.get_origin(hint), "__name__", ""):
        return f"Page[{arguments[-1].__name__}]"
    text = getattr(hint, "__name__", str(hint))
    for pagination in ("SyncCursorPage", "AsyncCursorPage", "AsyncPaginator"):
        if text.startswith(pagination):
            return f"Page[{text.partition('[')[2].rstrip(']').split(',')[0].rsplit('.', 1)[-1]}]"
    return text if "[" not in str(hint) else "dict"


def public(kind: Any) -> list[str]:
    return sorted(name for name in dir(kind) if not name.startswith("_"))


def surface(module: Any) -> dict[str, Any]:
    """Everything that a caller can name."""
    client, async_client = module.Conductor(api_key="sk_x"), module.AsyncConductor(api_key="sk_x")
    methods, async_methods = methods_of(client), methods_of(async_client)
    response = importlib.import_module(f"{MODULE}._response")
    page = importlib.import_module(f"{MODULE}.pagination").SyncCursorPage
    exceptions = importlib.import_module(f"{MODULE}._exceptions")
    model_attributes = set(dir(importlib.import_module("pydantic").BaseModel))
    return {
        "version": module.__version__,
        "options": list(OPTIONS),
        "methods": {name: _without_options(arguments_of(f)) for name, f in methods.items()},
        "options_missing": [name for name, f in methods.items() if not {*OPTIONS} <= {*arguments_of(f)}],
        "async_differs": [
            name
            for name in {*methods, *async_methods}
            if name not in methods
            or name not in async_methods
            or arguments_of(methods[name]) != arguments_of(async_methods[name])
        ],
        "results": {name: result_of(f) for name, f in methods.items()},
        "names": sorted(module.__all__),
        "exceptions": sorted(
            name
            for name, value in vars(exceptions).items()
            if inspect.isclass(value) and issubclass(value, module.ConductorError)
        ),
        "client_arguments": arguments_of(module.Conductor.__init__),
        "copy_arguments": arguments_of(module.Conductor.copy),
        "client_attributes": public(client),
        "response_attributes": public(response.APIResponse),
        "page_attributes": sorted({*page.model_fields, *public(page)} - model_attributes),
        "model_attributes": sorted({*public(module.BaseModel)} - model_attributes),
        "to_dict_arguments": arguments_of(module.BaseModel.to_dict),
        "to_json_arguments": arguments_of(module.BaseModel.to_json),
    }


def requests_of(module: Any, calls: list[Any]) -> list[Any]:
    """The requests that calls make, sync and async, as the transport sees them."""
    httpx = importlib.import_module("httpx")
    seen: list[dict[str, Any]] = []

    def answer(request: Any) -> Any:
        seen.append(
            {
                "method": request.method,
                "path": request.url.raw_path.decode().partition("?")[0],
                "query": sorted(request.url.params.multi_items()),
                "body": json.loads(request.content) if request.content else None,
                "end_user": request.headers.get("conductor-end-user-id"),
            }
        )
        return httpx.Response(200, json={"data": []})

    transport = httpx.MockTransport(answer)
    sync = methods_of(module.Conductor(api_key="sk_x", http_client=httpx.Client(transport=transport)))

    async def awaited() -> None:
        async with httpx.AsyncClient(transport=transport) as http_client:
            methods = methods_of(module.AsyncConductor(api_key="sk_x", http_client=http_client))
            for name, arguments in calls:
                await methods[name](**arguments)

    for name, arguments in calls:
        sync[name](**arguments)
    asyncio.run(awaited())
    return [list(pair) for pair in zip(seen[: len(calls)], seen[len(calls) :], strict=True)]


def main() -> None:
    logging.disable(logging.CRITICAL)
    module = importlib.import_module(MODULE)
    calls = json.load(sys.stdin)["calls"]
    json.dump({"surface": surface(module), "requests": requests_of(module, calls)}, sys.stdout)


if __name__ == "__main__":
    main()
