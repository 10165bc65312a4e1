"""docs/reference: every method with its arguments, and every object with its members, from the views of the code."""

from __future__ import annotations

from importlib import import_module

from conductor_client._async.resource import AsyncResource

from .arguments import Argument, keywords, positional
from .reference_objects import Catalogue, cell, object_sections
from .views import EndpointView, ResourceView, Views

__all__ = ["reference_pages"]

_NOTE = "Written by scripts/regenerate. Do not edit."
# A hyphen, because no resource has one in its name.
_SHARED = "shared-objects.md"
_HOW_TO_READ = """\
Every method also takes the [options of `CallOptions`](../client.md#options-of-one-call) by keyword, for one call only.
How to read the pages:

- Arguments and members that must be given are marked **Required.**
- An object of a request is a dict with the members as keys, or an object of `conductor_client.models`.
- An object of a result has the members as attributes. A member that the service left out reads as None.
- `Literal["a", "b"]` lists all values. `| str` beside it: the service may come to answer with others.
- `DecimalInput`, `NumberInput`, `DateInput` and `DateTimeInput` are in `conductor_client.types`: amounts as `Decimal`,
  `str` or `int`; numbers as `int`, `Decimal` or `float`; days as `date` or `str`; points in time as `datetime`, `date`
  or `str`.
"""


def reference_pages(views: Views) -> dict[str, str]:
    """The pages by file name: one for each resource, one for objects of several resources, and an index."""
    resources = [view for view in views.root.walk() if view.endpoints]
    catalogue = Catalogue(views, {_file(view): view.endpoints for view in resources}, _SHARED)
    pages = {_file(view): _page(view, catalogue) for view in resources}
    pages["README.md"] = _index(resources, catalogue)
    if shared := catalogue.on(_SHARED):
        about = "What the methods of several resources take or return."
        pages[_SHARED] = _text(["# Shared objects", "", _NOTE, "", about, "", *object_sections(catalogue, shared, 2)])
    return pages


def _file(view: ResourceView) -> str:
    return f"{'.'.join(view.path) or 'client'}.md"


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def _index(resources: list[ResourceView], catalogue: Catalogue) -> str:
    methods = sum(len(view.endpoints) for view in resources)
    lines = [
        "# Reference",
        "",
        f"{_NOTE} {methods} methods; each exists on `Conductor`, and with the same arguments on `AsyncConductor`.",
        *_HOW_TO_READ.splitlines(),
        "",
    ]
    if catalogue.on(_SHARED):
        lines += [f"Objects of several resources have a [page of their own]({_SHARED}).", ""]
    for view in resources:
        page = _file(view)
        lines += [f"## [{page.removesuffix('.md')}]({page})", ""]
        lines += [f"- [`client.{op.name}`]({page}#{op.method_name}): {op.summary}" for op in view.endpoints]
        lines.append("")
    return _text(lines)


def _page(view: ResourceView, catalogue: Catalogue) -> str:
    file = _file(view)
    names = catalogue.on(file)
    lines = [f"# {file.removesuffix('.md')}", "", _NOTE, ""]
    lines += ["Methods: " + ", ".join(f"[`{op.method_name}`](#{op.method_name})" for op in view.endpoints) + ".", ""]
    if helpers := _helpers(view):
        lines += [f"[Helpers](../helpers.md): {', '.join(f'`{name}`' for name in helpers)}.", ""]
    if names:
        lines += ["Objects: " + ", ".join(catalogue.link(name, file) for name in names) + ".", ""]
    for op in view.endpoints:
        lines += _method(op, file, catalogue)
    if names:
        lines += ["## Objects", "", *object_sections(catalogue, names, 3)]
    return _text(lines)


def _helpers(view: ResourceView) -> list[str]:
    """The methods that the resource has from hand-written classes."""
    runtime = AsyncResource.__module__.removesuffix("._async.resource")
    bases = [getattr(import_module(f"{runtime}._async.{base.module}"), f"Async{base.name}") for base in view.bases]
    found = {name for base in bases for name in dir(base) if not name.startswith("_")}
    return sorted(found - {*dir(AsyncResource)})


def _method(op: EndpointView, file: str, catalogue: Catalogue) -> list[str]:
    by_position, by_name = positional(op), keywords(op)
    result = f"Page[{op.item}]" if op.item else op.result
    lines = [f"## {op.method_name}", "", f"`{op.http_method} {op.path}`", ""]
    if op.deprecated:
        lines += [f"**Deprecated:** {op.deprecated}.", ""]
    lines += [op.doc, "", "```python"]
    lines.append(f"client.{op.name}(")
    lines += [f"    {argument.name}: {argument.annotation}," for argument in by_position]
    if by_name:
        lines.append("    *,")
    lines += [f"    {a.name}: {a.annotation}{' = ...' if a.optional else ''}," for a in by_name]
    lines += [f") -> {result}", "```", ""]
    arguments = [*by_position, *by_name]
    if arguments:
        lines += ["| argument | type | |", "|---|---|---|"]
        lines += [_row(argument, file, catalogue) for argument in arguments]
        lines.append("")
    return [*lines, f"Returns {catalogue.type(result, file)}: {op.result_doc}", ""]


def _row(argument: Argument, file: str, catalogue: Catalogue) -> str:
    # None in a query is the same as nothing, and `= ...` says already that the argument may be left out.
    annotation = argument.annotation.removesuffix(" | None")
    required = "" if argument.optional else "**Required.** "
    kind = cell(catalogue.type(annotation, file))
    return f"| `{argument.name}` | {kind} | {required}{cell(argument.doc)} |"
