"""docs/reference: every resource method with its signature and arguments, from the views that the code is made of."""

from __future__ import annotations

from .arguments import keywords, positional
from .views import EndpointView, ResourceView, Views

__all__ = ["reference_pages"]

_NOTE = "Written by scripts/regenerate. Do not edit."


def reference_pages(views: Views) -> dict[str, str]:
    """The pages by file name: one for each resource, and an index of all methods."""
    resources = [view for view in _walk(views.root) if view.endpoints]
    pages = {f"{'.'.join(view.path)}.md": _page(view) for view in resources}
    pages["README.md"] = _index(resources)
    return pages


def _walk(view: ResourceView) -> list[ResourceView]:
    return [view, *(found for child in view.children for found in _walk(child))]


def _index(resources: list[ResourceView]) -> str:
    methods = sum(len(view.endpoints) for view in resources)
    lines = [
        "# Reference",
        "",
        f"{_NOTE} {methods} methods; each exists on `Conductor`, and with the same arguments on `AsyncConductor`.",
        "Every method also takes the options of `CallOptions` by keyword, for one call only.",
        "",
    ]
    for view in resources:
        path = ".".join(view.path)
        lines += [f"## [{path}]({path}.md)", ""]
        lines += [f"- [`client.{op.name}`]({path}.md#{op.method_name}): {op.summary}" for op in view.endpoints]
        lines.append("")
    return "\n".join(lines)


def _page(view: ResourceView) -> str:
    lines = [f"# {'.'.join(view.path)}", "", _NOTE, ""]
    for op in view.endpoints:
        lines += _method(op)
    return "\n".join(lines)


def _method(op: EndpointView) -> list[str]:
    by_position, by_name = positional(op), keywords(op)
    lines = [f"## {op.method_name}", "", f"`{op.http_method} {op.path}`", "", op.doc, "", "```python"]
    lines.append(f"client.{op.name}(")
    lines += [f"    {argument.name}: {argument.annotation}," for argument in by_position]
    if by_name:
        lines.append("    *,")
    lines += [f"    {a.name}: {a.annotation}{' = ...' if a.optional else ''}," for a in by_name]
    lines += [f") -> {f'Page[{op.item}]' if op.item else op.result}", "```", ""]
    arguments = [*by_position, *by_name]
    if arguments:
        lines += ["| argument | |", "|---|---|"]
        lines += [f"| `{a.name}` | {_cell(a.doc)} |" for a in arguments]
        lines.append("")
    return [*lines, f"Returns: {op.result_doc}", ""]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
