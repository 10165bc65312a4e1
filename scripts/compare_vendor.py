"""Compare what callers can name with the vendor's SDK, and the requests that both send.

Usage, from the root: .venv/bin/python -m scripts.compare_vendor PYTHON [--call] [--record]

PYTHON is an interpreter that has conductor-py installed, outside this repository: it is never a dependency.
--call makes every call with both SDKs, sync and async, with the example values of openapi.yaml; compares the requests.
--record writes the names to tests/fixtures/vendor_surface.json, by which the suite checks us without the vendor's SDK.
Exit status 1 if a name or an argument is missing, or a request differs.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

import httpx

import conductor_client
from conductor_client import AsyncConductor, AsyncRawResponse, Conductor, Page, RawResponse, errors
from conductor_client._schema.model import Model
from conductor_client.types import CallOptions
from tests.support.examples import Extent, Manner, arguments, operations

ROOT = Path(__file__).resolve().parent.parent
FIXTURE = ROOT / "tests" / "fixtures" / "vendor_surface.json"
PROBE = ROOT / "scripts" / "vendor_probe.py"

# What we leave out on purpose, and what to use instead. Everything else that is missing fails the comparison.
_INTERNAL = "a detail of how the vendor's SDK is made"
_SECRET = "the key is shown nowhere"
_EXCLUDING = {
    "exclude_unset": "what an answer left out is left out anyway",
    "exclude_defaults": "answers have no defaults",
    "warnings": "there are none",
}
LEFT_OUT: dict[str, dict[str, str]] = {
    "names": {
        "BaseModel": "conductor_client._schema.model.Model; models are attrs classes",
        "DEFAULT_CONNECTION_LIMITS": "pass limits= to DefaultHttpxClient",
        "DEFAULT_MAX_RETRIES": "client.max_retries of a client made without it",
        "DEFAULT_TIMEOUT": "client.timeout of a client made without it",
        "NoneType": "types.NoneType of Python",
        "ProxiesTypes": _INTERNAL,
        "RequestOptions": "conductor_client.CallOptions",
        "Stream": "the API streams no events; with_streaming_response reads any body piece by piece",
        "AsyncStream": "as Stream",
        "Transport": "httpx.BaseTransport, or our own seam conductor_client.transport.Transport",
        "__title__": "the string 'conductor'",
        "file_from_path": "the API takes no files",
    },
    "client_arguments": {
        "_strict_response_validation": "private; answers that do not fit are reported by on_drift",
    },
    "copy_arguments": {"_extra_kwargs": "private"},
    "client_attributes": {
        "api_key": _SECRET,
        "auth_headers": _SECRET,
        "custom_auth": _INTERNAL,
        "get_api_list": _INTERNAL,
        "platform_headers": _INTERNAL,
        "qs": _INTERNAL,
        "request": "client.send(request), client.get(path), client.post(path, ...)",
        "user_agent": "client.default_headers['user-agent']",
    },
    "response_attributes": {"http_version": "the transport does not tell it"},
    "page_attributes": {"to_json": "json.dumps(page.to_dict())"},
    "to_dict_arguments": _EXCLUDING,
    "to_json_arguments": _EXCLUDING,
}

# Names beside the methods and their arguments.
HEADINGS = (
    "options",
    "names",
    "exceptions",
    "client_arguments",
    "copy_arguments",
    "client_attributes",
    "response_attributes",
    "page_attributes",
    "model_attributes",
    "to_dict_arguments",
    "to_json_arguments",
)

Json = dict[str, Any]

# What every call is answered: enough for a list to end.
EMPTY: Json = {
    "data": [],
    "nextCursor": None,
    "hasMore": False,
    "remainingCount": 0,
    "id": "1",
    "transactionId": "1",
}


def own_surface() -> Json:
    """What we have, by the headings under which the vendor's names are told."""
    known = {operation.name: operation for operation in operations()}
    client, async_client = Conductor(api_key="sk_x"), AsyncConductor(api_key="sk_x")
    return {
        "methods": {name: arguments_of(method(client, name)) for name in known},
        "async_methods": {name: arguments_of(method(async_client, name)) for name in known},
        "results": {name: _result(method(client, name)) for name in known},
        "options": sorted(CallOptions.__annotations__),
        "names": [*conductor_client.__all__],
        "exceptions": [*errors.__all__],
        "client_arguments": arguments_of(Conductor.__init__),
        "copy_arguments": arguments_of(client.copy),
        "client_attributes": dir(client),
        "response_attributes": sorted({*dir(RawResponse)} & {*dir(AsyncRawResponse)}),
        # Some are set when a page is made.
        "page_attributes": [*dir(Page), "data", "next_cursor"],
        "model_attributes": dir(Model),
        "to_dict_arguments": arguments_of(Model.to_dict),
        "to_json_arguments": arguments_of(Model.to_json),
    }


def method(client: object, name: str) -> Callable[..., Any]:
    """The resource method of a dotted path."""
    found: Any = client
    for part in name.split("."):
        found = getattr(found, part)
    return cast("Callable[..., Any]", found)


def arguments_of(function: Callable[..., Any]) -> list[str]:
    """Its arguments in order, with "*" where they become keyword-only; of `**options` the names that it stands for."""
    names: list[str] = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.VAR_KEYWORD:
            names += _unpacked(str(parameter.annotation))
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in names:
            names.append("*")
        names.append(parameter.name)
    return names if names[-1:] != ["*"] else names[:-1]


def _unpacked(annotation: str) -> list[str]:
    """The keys of the `TypedDict` in `Unpack[...]`; none for the options that every call takes."""
    from conductor_client._core import options

    name = annotation.removeprefix("Unpack[").removesuffix("]")
    kind = getattr(options, name, None) if name != "CallOptions" else None
    return [] if kind is None else [*kind.__annotations__]


def _result(function: Callable[..., Any]) -> str:
    return str(inspect.signature(function).return_annotation)


def missing(vendor: Json, own: Json) -> dict[str, list[str]]:
    """What the vendor has and we lack, by heading, without what is left out on purpose."""
    found: dict[str, list[str]] = {}
    for kind in ("methods", "async_methods"):
        found[kind] = [*_missing_arguments(vendor["methods"], own[kind])]
    for heading in HEADINGS:
        found[heading] = sorted({*vendor[heading]} - {*own[heading], *LEFT_OUT.get(heading, {})})
    return {heading: lines for heading, lines in found.items() if lines}


def _missing_arguments(vendor: Mapping[str, list[str]], own: Mapping[str, list[str]]) -> Iterable[str]:
    for name, wanted in vendor.items():
        if name not in own:
            yield name
            continue
        have = own[name]
        if absent := [argument for argument in wanted if argument not in have]:
            yield f"{name}: {', '.join(absent)}"
        if _positional(wanted) != _positional(have):
            yield f"{name}: by position {_positional(wanted)}, here {_positional(have)}"


def _positional(names: list[str]) -> list[str]:
    return names[: names.index("*")] if "*" in names else names


def left_out(vendor: Json) -> dict[str, dict[str, str]]:
    """What is left out on purpose and the vendor still has."""
    return {
        heading: {name: reason for name, reason in reasons.items() if name in vendor[heading]}
        for heading, reasons in LEFT_OUT.items()
    }


def example_calls() -> list[tuple[str, Json]]:
    """Every method with its required arguments, and with all of them."""
    return [
        (operation.name, arguments(operation, extent, Manner.PLAIN, flat=True))
        for operation in operations()
        for extent in Extent
    ]


def own_requests(calls: list[tuple[str, Json]]) -> list[list[Json]]:
    """The requests that our calls make, sync and async."""
    # The answers are empty; here only requests matter.
    logging.getLogger("conductor_client.drift").setLevel(logging.ERROR)
    seen: list[Json] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(
            {
                "method": request.method,
                "path": request.url.raw_path.decode().partition("?")[0],
                "query": sorted([name, value] for name, value in request.url.params.multi_items()),
                "body": json.loads(request.content) if request.content else None,
                "end_user": request.headers.get("conductor-end-user-id"),
            }
        )
        return httpx.Response(200, json=EMPTY)

    transport = httpx.MockTransport(answer)
    with httpx.Client(transport=transport) as http_client, Conductor(api_key="sk_x", http_client=http_client) as client:
        for name, values in calls:
            # All arguments at once contain filters that exclude each other.
            method(client, name)(**values, local_checks=False)

    async def awaited() -> None:
        async with (
            httpx.AsyncClient(transport=transport) as http_client,
            AsyncConductor(api_key="sk_x", http_client=http_client) as client,
        ):
            for name, values in calls:
                await method(client, name)(**values, local_checks=False)

    asyncio.run(awaited())
    return [list(pair) for pair in zip(seen[: len(calls)], seen[len(calls) :], strict=True)]


def recorded(vendor: Json) -> Json:
    """The fixture: names only, one line a method."""
    kept = {heading: " ".join(vendor[heading]) for heading in HEADINGS}
    methods = {name: " ".join(names) for name, names in vendor["methods"].items()}
    return {"version": vendor["version"], **kept, "paged": " ".join(paged(vendor)), "methods": methods}


def remembered() -> Json:
    """The names as they were recorded, in the form in which the probe tells them."""
    kept: Json = json.loads(FIXTURE.read_text(encoding="utf-8"))
    names = {heading: kept[heading].split() for heading in (*HEADINGS, "paged")}
    return {**names, "methods": {name: words.split() for name, words in kept["methods"].items()}}


def paged(surface: Json) -> list[str]:
    """The methods whose results come in pages."""
    return sorted(name for name, result in surface["results"].items() if result.startswith("Page["))


def _print_differences(calls: list[tuple[str, Json]], own: list[list[Json]], vendor: list[list[Json]]) -> int:
    count = 0
    for (name, values), ours, theirs in zip(calls, own, vendor, strict=True):
        for world, one, other in zip(("sync", "async"), ours, theirs, strict=True):
            if one != other:
                count += 1
                parts = [part for part in one if one[part] != other[part]]
                print(f"  {name} ({world}, {len(values)} arguments) differs in {', '.join(parts)}")
                for part in parts:
                    print(f"    ours   {one[part]}\n    vendor {other[part]}")
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python", help="an interpreter that has conductor-py")
    parser.add_argument("--call", action="store_true", help="compare the requests, too")
    parser.add_argument("--record", action="store_true", help="write the fixture of the suite")
    options = parser.parse_args()
    calls = example_calls() if options.call else []
    answer = subprocess.run(
        [options.python, str(PROBE)], input=json.dumps({"calls": calls}), capture_output=True, text=True, check=True
    )
    told = json.loads(answer.stdout)
    vendor, own = told["surface"], own_surface()

    print(f"conductor-py {vendor['version']}")
    wanted = sum(len(names) - ("*" in names) for names in vendor["methods"].values())
    lacking = missing(vendor, own)
    print(f"methods: {len(vendor['methods'])}, arguments: {wanted}, and {len(vendor['options'])} options of each call")
    if vendor["options_missing"] or vendor["async_differs"]:
        print(f"  the vendor's own exceptions: {vendor['options_missing']} {vendor['async_differs']}")
    for heading, lines in lacking.items():
        print(f"missing, {heading}:", *lines, sep="\n  ")
    if not lacking:
        print("missing: nothing")
    if paged(vendor) != paged(own):
        print(f"paged in one only: {sorted({*paged(vendor)} ^ {*paged(own)})}")
    print("left out on purpose:")
    for heading, reasons in left_out(vendor).items():
        for name, reason in reasons.items():
            print(f"  {heading}: {name}: {reason}")
    renamed = {(vendor["results"][name], own["results"].get(name)) for name in vendor["results"]}
    print("classes of results that have another name here:")
    for theirs, ours in sorted((theirs, str(ours)) for theirs, ours in renamed if theirs != ours):
        print(f"  {theirs} -> {ours}")
    differing = 0
    if options.call:
        differing = _print_differences(calls, own_requests(calls), told["requests"])
        print(f"calls: {2 * len(calls)} ({len(calls)} sync, {len(calls)} async), differing requests: {differing}")
    if options.record:
        FIXTURE.write_text(json.dumps(recorded(vendor), indent=1) + "\n", encoding="utf-8")
    return 1 if lacking or differing or paged(vendor) != paged(own) else 0


if __name__ == "__main__":
    sys.exit(main())
