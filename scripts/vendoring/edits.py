"""Taking names out of Python source: the rest of the text stays as it was, byte by byte."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final

__all__ = ["Text", "drop_names", "drop_unused_imports"]

_WIDTH: Final = 120


class Text:
    """A source file and the changes to it, which are applied all at once."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self._starts = [0]
        for line in text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._edits: dict[tuple[int, int], bytes] = {}

    def result(self) -> bytes:
        """The text with all changes.

        Raises:
            SyntaxError: it is no Python any more.
        """
        text = self.text
        for (start, end), new in sorted(self._edits.items(), reverse=True):
            text = text[:start] + new + text[end:]
        ast.parse(text)
        return text

    def source(self, node: ast.expr | ast.stmt) -> str:
        """The text of a node as it was."""
        start, end = self._span(node)
        return self.text[start:end].decode()

    def replace(self, node: ast.expr | ast.stmt, new: str) -> None:
        """Put another text in the place of a node."""
        self._edits[self._span(node)] = new.encode()

    def remove(self, node: ast.stmt) -> None:
        """Take a statement out, with its decorators, the comments that it ends with and the blank lines behind it."""
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
        start, end = self._starts[first - 1], self._starts[node.end_lineno or node.lineno]
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            while self.text[end : end + 1] == b"\n":
                end += 1
        self._edits[start, end] = b""

    def _span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        start = self._starts[node.lineno - 1] + node.col_offset
        return start, self._starts[(node.end_lineno or 1) - 1] + (node.end_col_offset or 0)


def drop_names(text: Text, gone: Callable[[ast.ImportFrom, ast.alias], bool]) -> set[str]:
    """Take imported names out, and what lists them: `__all__`, and tables whose keys they are.

    Args:
        text: The file.
        gone: Whether a name of an import statement is to go.

    Returns:
        The names that are gone.
    """
    dropped = _drop_imports(text, gone)
    for node in text.tree.body:
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(value, (ast.List, ast.Tuple)):
            _rebuild(text, value, [one for one in value.elts if _string(one) not in dropped])
        elif isinstance(value, ast.Dict):
            _drop_keys(text, value, dropped)
    return dropped


def drop_unused_imports(text: bytes) -> bytes:
    """Take out the names that a file imports at its top, or for type checkers, and never uses."""
    parsed = Text(text)
    used = {node.id for node in ast.walk(parsed.tree) if isinstance(node, ast.Name)}
    used |= {name for node in ast.walk(parsed.tree) if isinstance(node, ast.Constant) for name in _words(node)}
    _drop_imports(
        parsed,
        lambda node, alias: (
            (alias.asname or alias.name) not in used and node.module != "__future__" and alias.name != "*"
        ),
    )
    return parsed.result()


def _drop_imports(text: Text, gone: Callable[[ast.ImportFrom, ast.alias], bool]) -> set[str]:
    dropped: set[str] = set()
    for block in _blocks(text.tree):
        edits: list[tuple[ast.ImportFrom, list[ast.alias]]] = []
        for node in block.body:
            if isinstance(node, ast.ImportFrom) and (out := [alias for alias in node.names if gone(node, alias)]):
                dropped |= {alias.asname or alias.name for alias in out}
                edits.append((node, [alias for alias in node.names if alias not in out]))
        if isinstance(block, ast.If) and len(edits) == len(block.body) and not any(kept for _, kept in edits):
            # A block needs a statement.
            if block.orelse:
                text.replace(block.body[0], "pass")
                edits = edits[1:]
            else:
                text.remove(block)
                edits = []
        for node, kept in edits:
            if kept:
                text.replace(node, _statement(node, kept))
            else:
                text.remove(node)
    return dropped


def _blocks(tree: ast.Module) -> Iterator[ast.Module | ast.If]:
    """The places of imports that run first, or are for type checkers."""
    yield tree
    yield from (node for node in tree.body if isinstance(node, ast.If))


def _statement(node: ast.ImportFrom, kept: Sequence[ast.alias]) -> str:
    start = f"from {'.' * node.level}{node.module or ''} import "
    names = [f"{alias.name} as {alias.asname}" if alias.asname else alias.name for alias in kept]
    line = start + ", ".join(names)
    if node.col_offset + len(line) <= _WIDTH and (len(names) == 1 or node.lineno == node.end_lineno):
        return line
    margin = " " * node.col_offset
    return f"{start}(\n" + "".join(f"{margin}    {name},\n" for name in names) + f"{margin})"


def _rebuild(text: Text, node: ast.List | ast.Tuple, kept: Sequence[ast.expr]) -> None:
    """Write a sequence anew without some of its items, in lines as full as they were."""
    if len(kept) == len(node.elts):
        return
    source = text.source(node)
    brackets = source[0] + source[-1] if source[0] in "([" else "()"
    items = [text.source(one) for one in kept]
    last = "," if brackets == "()" and len(items) == 1 else ""
    if node.lineno == node.end_lineno or not items:
        text.replace(node, f"{brackets[0]}{', '.join(items)}{last}{brackets[1]}")
        return
    packed = len({one.lineno for one in node.elts}) < len(node.elts)
    lines = "".join(f"    {line}\n" for line in (_packed(items) if packed else (f"{item}," for item in items)))
    text.replace(node, f"{brackets[0]}\n{lines}{brackets[1]}")


def _packed(items: Iterable[str]) -> Iterator[str]:
    line = ""
    for item in items:
        if line and len(line) + len(item) + 6 > _WIDTH:
            yield line
            line = ""
        line += f"{' ' if line else ''}{item},"
    if line:
        yield line


def _drop_keys(text: Text, node: ast.Dict, dropped: Collection[str]) -> None:
    """Take the entries of a table out whose keys are gone; `**dict.fromkeys(NAMES, value)` loses names."""
    entries: list[str] = []
    same = True
    for key, value in zip(node.keys, node.values, strict=True):
        if key is not None:
            if _string(key) in dropped:
                same = False
            else:
                entries.append(f"{text.source(key)}: {text.source(value)}")
            continue
        spread = text.source(value)
        if isinstance(value, ast.Call) and value.args and isinstance(value.args[0], ast.Tuple):
            kept = [text.source(one) for one in value.args[0].elts if _string(one) not in dropped]
            if len(kept) < len(value.args[0].elts):
                same = False
                if not kept:
                    continue
                names = f"({', '.join(kept)}{',' * (len(kept) == 1)})"
                spread = spread.replace(text.source(value.args[0]), names, 1)
        entries.append(f"**{spread}")
    if same:
        return
    if node.lineno == node.end_lineno:
        text.replace(node, "{" + ", ".join(entries) + "}")
    else:
        text.replace(node, "{\n" + "".join(f"    {entry},\n" for entry in entries) + "}")


def _string(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _words(node: ast.Constant) -> Iterator[str]:
    """The name that a string may be, as in `cast("Client", self)` or `__all__`."""
    if isinstance(node.value, str) and node.value.isidentifier():
        yield node.value
