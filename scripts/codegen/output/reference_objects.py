"""The objects of docs/reference: where each is described, how types link to them, and the tables of their members."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..errors import GenerationError
from ..texts.docs import for_python
from .views import ClassView, EndpointView, FieldView, LiteralView, Views

__all__ = ["Catalogue", "cell", "object_sections"]

_STRING = r'"(?:[^"\\]|\\.)*"'
_PARTS = re.compile(rf"{_STRING}|\w+|[^\w\"]+")


class Catalogue:
    """Every class and every named list of values that a method takes or returns, and the page that describes it.

    What the methods of one page alone use stands on that page, everything else on the shared one.
    """

    def __init__(self, views: Views, pages: Mapping[str, Sequence[EndpointView]], shared: str) -> None:
        self._known: dict[str, ClassView | LiteralView] = {
            **{literal.name: literal for literal in views.literals},
            **{cls.name: cls for cls in views.classes},
        }
        used: dict[str, list[str]] = {}
        for page, endpoints in pages.items():
            for name in self._reached(endpoints):
                used.setdefault(name, []).append(page)
        self._page = {name: found[0] if len(found) == 1 else shared for name, found in used.items()}
        methods = {page: {op.method_name for op in endpoints} for page, endpoints in pages.items()}
        # Of two headings with the same text the second one, which is the object's, has a number in its address.
        self._anchors = {
            name: f"{name.lower()}-1" if name.lower() in methods.get(page, ()) else name.lower()
            for name, page in self._page.items()
        }
        for page, endpoints in pages.items():
            headings = [op.method_name for op in endpoints] + [self._anchors[name] for name in self.on(page)]
            if len({*headings, "objects"}) <= len(headings):
                raise GenerationError(f"{page}: two headings of the reference would have the same address")

    def on(self, page: str) -> list[str]:
        """What a page describes: classes in the order of their use, then lists of values."""
        names = [name for name, where in self._page.items() if where == page]
        return sorted(names, key=lambda name: isinstance(self._known[name], LiteralView))

    def of(self, name: str) -> ClassView | LiteralView:
        """The class or the list of values of a name."""
        return self._known[name]

    def page(self, name: str) -> str:
        """The page that describes it."""
        return self._page[name]

    def link(self, name: str, page: str) -> str:
        """A link to it from a page."""
        where = "" if self._page[name] == page else self._page[name]
        return f"[`{name}`]({where}#{self._anchors[name]})"

    def type(self, annotation: str, page: str) -> str:
        """An annotation as Markdown, with links. A dict type beside its class says nothing that a reader misses."""
        for name in self._names(annotation):
            annotation = re.sub(rf"\b{name} \| {name}Dict\b", name, annotation)
        pieces: list[str] = []
        code = ""
        for part in _PARTS.findall(annotation):
            if part not in self._page:
                code += part
                continue
            pieces += [f"`{code}`" if code else "", self.link(part, page)]
            code = ""
        return "".join([*pieces, f"`{code}`" if code else ""])

    def _names(self, annotation: str) -> Iterator[str]:
        return (part for part in _PARTS.findall(annotation) if part in self._known)

    def _reached(self, endpoints: Sequence[EndpointView]) -> list[str]:
        found: dict[str, None] = {}
        for op in endpoints:
            annotations = [p.kind.annotation for p in op.parameters]
            if op.body:
                annotations += [item.kind.annotation for item in op.body.fields]
            elif op.body_kind:
                annotations.append(op.body_kind.annotation)
            waiting = [name for text in [*annotations, op.item or op.result] for name in self._names(text)]
            while waiting:
                name = waiting.pop(0)
                if name in found:
                    continue
                found[name] = None
                known = self._known[name]
                if isinstance(known, ClassView):
                    waiting += [one for item in known.fields for one in self._names(item.kind.annotation)]
        return list(found)


def object_sections(catalogue: Catalogue, names: Sequence[str], level: int) -> list[str]:
    """The descriptions, each below a heading of `level`."""
    lines: list[str] = []
    for name in names:
        known = catalogue.of(name)
        lines += [f"{'#' * level} {name}", ""]
        lines += _values(known) if isinstance(known, LiteralView) else _members(known, catalogue)
    return lines


def _values(literal: LiteralView) -> list[str]:
    return ["One of " + ", ".join(f"`{value}`" for value in literal.values) + ".", ""]


def _members(cls: ClassView, catalogue: Catalogue) -> list[str]:
    names = {item.wire: item.attribute for item in cls.fields}
    lines = [*([for_python(cls.doc, names), ""] if cls.doc else []), "| member | type | |", "|---|---|---|"]
    for item in cls.fields:
        annotation = item.annotation if cls.response else item.request_annotation
        kind = cell(catalogue.type(annotation, catalogue.page(cls.name)))
        text = cell(for_python(item.doc, names))
        lines.append(f"| `{item.attribute}` | {kind} | {_required(cls, item)}{text} |")
    return [*lines, ""]


def _required(cls: ClassView, item: FieldView) -> str:
    return "**Required.** " if item.required and not cls.response else ""


def cell(text: str) -> str:
    """Text that fits into one cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")
