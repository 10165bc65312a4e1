"""The surface as text: one line for each public name and what it is, for reviewers and for comparing.

operation qbd.bills.list = GET /quickbooks-desktop/bills -> Page[Bill], cursor_read, pages by cursor, items by id
argument qbd.bills.list.limit = int | None, optional, keyword
class Bill = answer
member Bill.amount_due = Decimal, "amountDue", required
value AccountType "bank" = literal
"""

from __future__ import annotations

from collections.abc import Iterator

from .arguments import Argument, keywords, positional
from .views import ClassView, EndpointView, LiteralView, Views

__all__ = ["surface"]


def surface(views: Views) -> str:
    """All lines, sorted, so that a change shows where it belongs."""
    lines: list[str] = []
    for op in views.endpoints:
        lines += _operation(op)
    for view in views.root.walk():
        path = ".".join(view.path)
        lines += [f"base {path} = {base.module}.{base.name}" for base in view.bases if base.module != "resource"]
    for cls in views.classes:
        lines += _class(cls)
    lines += [f"class {old} = {new}, deprecated" for old, new in views.renamed_classes.items()]
    for literal in views.literals:
        lines += _values(literal)
    return "".join(f"{line}\n" for line in sorted(set(lines)))


def _operation(op: EndpointView) -> Iterator[str]:
    result = f"Page[{op.item}]" if op.item else op.result
    said = [f"{op.http_method} {op.path} -> {result}", op.effect]
    if op.deprecated:
        said.append("deprecated")
    if op.repeatable:
        said.append("harmless to repeat")
    if op.paging:
        said.append(f"pages by {op.paging['cursor']}")
        said.append(f"items by {' and '.join(op.paging.get('identity') or ['nothing'])}")
    yield f"operation {op.name} = {', '.join(said)}"
    yield from (_argument(op, one, f"position {index}") for index, one in enumerate(positional(op)))
    yield from (_argument(op, one, "keyword") for one in keywords(op))


def _argument(op: EndpointView, argument: Argument, how: str) -> str:
    need = "optional" if argument.optional else "required"
    deprecated = ", deprecated" if argument.deprecated or argument.name in op.renamed else ""
    return f"argument {op.name}.{argument.name} = {argument.annotation}, {need}, {how}{deprecated}"


def _class(cls: ClassView) -> Iterator[str]:
    kind = "answer" if cls.response else "request"
    yield f"class {cls.name} = {kind}{f', a {cls.base.name}' if cls.base else ''}"
    yield from (f"member {cls.name}.{old} = {new}, deprecated" for old, new in cls.renamed.items())
    for item in cls.fields:
        annotation = item.annotation if cls.response else item.request_annotation
        need = "required" if item.required else "optional"
        # Limits stand in the codec; the class that a record is read into stands in the annotation already.
        codec = "" if "lambda" in item.kind.codec else f", {item.kind.codec}"
        deprecated = ", deprecated" if item.deprecated else ""
        yield f'member {cls.name}.{item.attribute} = {annotation}, "{item.wire}", {need}{codec}{deprecated}'


def _values(literal: LiteralView) -> Iterator[str]:
    yield from (f'value {literal.name} "{value}" = literal' for value in literal.values)
