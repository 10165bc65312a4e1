"""The places in one program, and the edits of its text."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from .kinds import Kind
from .places import Place

__all__ = ["Edit", "Report"]

_COPIED = (ast.Attribute, ast.Name)


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """An edit of the text: start and end as line and byte offset, and the replacement."""

    line: int
    start: int
    end_line: int
    end: int
    text: str


class Report:
    """The collected places and edits of one program, from its last evaluation."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._lines = source.encode().splitlines(keepends=True)
        self.places: dict[tuple[int, int, str, str], Place] = {}
        self.edits: set[Edit] = set()
        self.text_around: ast.JoinedStr | None = None

    def flag(self, node: ast.expr, rule: str, kind: Kind | None = None, *, text: str | None = None) -> None:
        """Add a place; `text` replaces it if the value is traced."""
        sure = kind is None or kind.sure
        shown, source = node, " ".join(self.segment(node).split())
        if self.text_around is not None:
            # Where something stands within an f-string is not always known before Python 3.12.
            if not _is(source, node):
                shown, source, text = self.text_around, ast.unparse(node), None
            elif text is not None and set(text) & set("\"'\\\n"):
                text = None
        text = text if sure else None
        if text is not None:
            assert node.end_lineno is not None
            assert node.end_col_offset is not None
            self.edits.add(Edit(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, text))
        column = len(self._lines[shown.lineno - 1][: shown.col_offset].decode()) + 1
        place = Place(shown.lineno, column, rule, "changes" if sure else "check", source, text)
        self.places[shown.lineno, column, rule, source] = place

    def segment(self, node: ast.AST) -> str:
        """Return the text of a node."""
        return ast.get_source_segment(self.source, node) or ""

    def converted(self, node: ast.expr, kind: Kind, form: str) -> str | None:
        """Return an expression that converts a value and keeps None; None if the value cannot be written twice.

        Args:
            node: The expression.
            kind: Its kind.
            form: The conversion, with {} for the expression.
        """
        if not isinstance(node, _COPIED) and (kind.optional or not isinstance(node, ast.Subscript | ast.Call)):
            return None
        text = self.segment(node)
        return f"(None if {text} is None else {form.format(text)})" if kind.optional else form.format(text)

    def apply(self) -> str:
        """Return the program with all edits, except those inside of another edit, which need another evaluation."""
        lines = list(self._lines)
        before: tuple[int, int] | None = None
        for edit in sorted(self.edits, key=lambda each: (each.end_line, each.end), reverse=True):
            if before is not None and (edit.end_line, edit.end) > before:
                continue
            before = (edit.line, edit.start)
            tail = lines[edit.end_line - 1][edit.end :]
            lines[edit.line - 1 : edit.end_line] = [lines[edit.line - 1][: edit.start] + edit.text.encode() + tail]
        return b"".join(lines).decode()


def _is(source: str, node: ast.expr) -> bool:
    try:
        return ast.dump(ast.parse(source, mode="eval").body) == ast.dump(node)
    except SyntaxError:
        return False
