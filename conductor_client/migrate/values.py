"""Evaluation of expressions: the kind of each, and the places; calls are in `calls`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from . import checks
from .kinds import (
    FLOAT,
    NONE,
    OTHER,
    TEXT,
    Kind,
    holder,
    item_of,
    member_kind,
    merged,
    named_member,
    resource_kind,
)
from .report import Report

__all__ = ["CLONES", "Scope", "Values"]

CLONES = {"copy", "with_options", "for_end_user", "with_raw_response", "with_streaming_response"}
Scope = dict[str, Kind | None]


class Values:
    """The evaluation of expressions in the current scope; `Reader` adds statements."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.scopes: list[Scope] = [{}]
        self.functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
        self.returns: dict[str, list[Kind | None]] = {}
        self.given: dict[tuple[str, str], list[Kind | None]] = {}
        self.members: dict[str, dict[str, Kind | None]] = {}
        self.inside: dict[ast.expr, Kind] = {}
        self.globals: frozenset[str] = frozenset()
        self.guarded: int = 0
        self.runtime_error_caught: int = 0

    def take_over(self, before: Values) -> None:
        """Take over the results of another evaluation of the same program."""
        self.functions, self.members = before.functions, before.members

    # Names

    def find(self, name: str) -> Kind | None:
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return None

    def bind(self, target: ast.expr, kind: Kind | None) -> None:
        """Bind a target of an assignment to the kind of its value."""
        if kind is not None and kind.what == "unknown":
            kind = None
        if isinstance(target, ast.Name):
            scope = self.scopes[0] if target.id in self.globals else self.scopes[-1]
            scope[target.id] = kind
        elif isinstance(target, ast.Tuple | ast.List):
            of = kind.items if kind is not None and kind.what == "tuple" else ()
            for number, each in enumerate(target.elts):
                inner = item_of(kind) if kind is not None and kind.what == "list" else None
                self.bind(each, of[number] if number < len(of) else inner)
        elif isinstance(target, ast.Starred):
            self.bind(target.value, None if kind is None else Kind("list", items=(kind,)))
        elif isinstance(target, ast.Attribute):
            base = self.expr(target.value)
            if base is not None and base.what == "own":
                members = self.members.setdefault(base.name, {})
                members[target.attr] = kind if kind is not None else members.get(target.attr)
            elif base is not None and base.what == "client" and target.attr in {"timeout", "base_url", "max_retries"}:
                self.report.flag(target, "client-member", base)
            elif base is not None and base.what == "model" and member_kind(base.name, target.attr) is None:
                self.report.flag(target, "model-member", base)
        elif isinstance(target, ast.Subscript):
            self.expr(target.slice)
            self._hold(target.value, kind)

    def _hold(self, container: ast.expr, kind: Kind | None) -> None:
        """Record that a value was put into a list or dict of this name."""
        held = self.expr(container)
        if isinstance(container, ast.Name) and held is not None and held.what in {"list", "dict"} and kind is not None:
            items = tuple(dict.fromkeys((*held.items, kind)))
            for scope in reversed(self.scopes):
                if container.id in scope:
                    scope[container.id] = Kind(held.what, held.name, items, held.sure)
                    break

    # Expressions

    def expr(self, node: ast.expr | None) -> Kind | None:
        """Return the kind of an expression, None if it is unknown, and record the places in it."""
        if node is None:
            return None
        method: Callable[[ast.expr], Kind | None] | None = getattr(self, f"_{type(node).__name__.lower()}", None)
        if method is None:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self.expr(child)
            return None
        kind = method(node)
        if kind is not None and kind.what == "unknown":
            return None
        if kind is not None:
            self.inside[node] = kind
        return kind

    def truth(self, node: ast.expr) -> Kind | None:
        """Do the same for a condition."""
        if isinstance(node, ast.BoolOp):
            for value in node.values:
                self.truth(value)
            return OTHER
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            self.truth(node.operand)
            return OTHER
        kind = self.expr(node)
        checks.truth(self.report, node, kind)
        return kind

    def _constant(self, node: ast.Constant) -> Kind:
        if isinstance(node.value, str):
            if node.value.casefold() == "x-should-retry":
                self.report.flag(node, "retry-header")
            return TEXT
        if node.value is None:
            return NONE
        return FLOAT if type(node.value) is float else Kind("int") if type(node.value) is int else OTHER

    def _joinedstr(self, node: ast.JoinedStr) -> Kind:
        before, self.report.text_around = self.report.text_around, node
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                checks.text_of(self.report, value.value, self.expr(value.value))
                self.expr(value.format_spec)
        self.report.text_around = before
        return TEXT

    def _name(self, node: ast.Name) -> Kind | None:
        return self.find(node.id)

    def _await(self, node: ast.Await) -> Kind | None:
        return self.expr(node.value)

    def _starred(self, node: ast.Starred) -> Kind | None:
        return item_of(self.expr(node.value))

    def _namedexpr(self, node: ast.NamedExpr) -> Kind | None:
        kind = self.expr(node.value)
        self.bind(node.target, kind)
        return kind

    def _boolop(self, node: ast.BoolOp) -> Kind | None:
        kinds = [self.truth(value) for value in node.values[:-1]]
        kinds.append(self.expr(node.values[-1]))
        known = [kind for kind in kinds if kind is not None]
        return merged(known) if known else None

    def _unaryop(self, node: ast.UnaryOp) -> Kind | None:
        if isinstance(node.op, ast.Not):
            return self.truth(node)
        return self.expr(node.operand)

    def _ifexp(self, node: ast.IfExp) -> Kind | None:
        self.truth(node.test)
        kinds = [self.expr(node.body), self.expr(node.orelse)]
        known = [kind for kind in kinds if kind is not None]
        return merged(known) if known else None

    def _compare(self, node: ast.Compare) -> Kind:
        checks.compare(self.report, node, [self.expr(each) for each in (node.left, *node.comparators)])
        return OTHER

    def _binop(self, node: ast.BinOp) -> Kind | None:
        left, right = self.expr(node.left), self.expr(node.right)
        checks.binary(self.report, node, left, right)
        if left is not None and left.what == "text":
            return TEXT
        if any(kind is not None and kind.what == "float" for kind in (left, right)):
            return FLOAT
        for kind in (left, right):
            if kind is not None and kind.what in {"amount", "quantity"}:
                return kind
        return OTHER if left is not None and right is not None else None

    def _subscript(self, node: ast.Subscript) -> Kind | None:
        base, index = self.expr(node.value), self.expr(node.slice)
        if index is not None and index.what == "amount":
            sure = index.sure and base is not None and base.what == "dict"
            self.report.flag(node, "amount-key", Kind("amount", sure=sure))
        if base is None:
            return None
        if base.what in {"amount", "moment"}:
            form = "str({})" if base.what == "amount" else "{}.isoformat()"
            plain = Kind(base.what, sure=base.sure)
            self.report.flag(node.value, f"{base.what}-text", base, text=self.report.converted(node.value, plain, form))
            return TEXT
        if isinstance(node.slice, ast.Slice):
            return base
        if base.what == "tuple" and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
            return base.items[node.slice.value] if node.slice.value < len(base.items) else None
        if base.what == "dict":
            return merged([*base.items]) if base.items else None
        return item_of(base)

    def _slice(self, node: ast.Slice) -> Kind:
        for each in (node.lower, node.upper, node.step):
            self.expr(each)
        return OTHER

    def _list(self, node: ast.List | ast.Set) -> Kind:
        return holder("list", [self.expr(each) for each in node.elts])

    _set = _list

    def _tuple(self, node: ast.Tuple) -> Kind:
        kinds = [self.expr(each) for each in node.elts]
        return Kind("tuple", items=tuple(kind or Kind("unknown") for kind in kinds))

    def _dict(self, node: ast.Dict) -> Kind:
        kinds: list[Kind | None] = []
        for key, value in zip(node.keys, node.values, strict=True):
            self.expr(key)
            kinds.append(self.expr(value))
        return holder("dict", kinds)

    def _comprehension(self, node: ast.expr, parts: list[ast.comprehension], *values: ast.expr) -> list[Kind | None]:
        self.scopes.append({})
        for part in parts:
            self.bind(part.target, self.items(part.iter))
            for test in part.ifs:
                self.truth(test)
        kinds = [self.expr(value) for value in values]
        self.scopes.pop()
        return kinds

    def _listcomp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> Kind:
        (kind,) = self._comprehension(node, node.generators, node.elt)
        return Kind("list", items=() if kind is None else (kind,))

    _setcomp = _listcomp
    _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp) -> Kind:
        _, kind = self._comprehension(node, node.generators, node.key, node.value)
        return holder("dict", [kind])

    def items(self, node: ast.expr) -> Kind | None:
        """Return the kind of the items of an expression."""
        kind = self.expr(node)
        if kind is not None and kind.what == "model" and not kind.name.endswith("List"):
            self.report.flag(
                node, "model-dict", kind, text=checks.AS_DICT.format(self.report.segment(node)) + ".items()"
            )
        if kind is not None and kind.what == "tuple":
            known = [each for each in kind.items if each.what != "unknown"]
            return merged(known) if known else None
        return item_of(kind)

    def _lambda(self, node: ast.Lambda, given: Kind | None = None) -> Kind | None:
        self.scopes.append({each.arg: given for each in node.args.args})
        kind = self.expr(node.body)
        self.scopes.pop()
        return kind

    def _attribute(self, node: ast.Attribute) -> Kind | None:
        base = self.expr(node.value)
        kind = self._read(base, node.attr)
        checks.attribute(self.report, node, base, kind)
        return kind

    def _read(self, base: Kind | None, name: str) -> Kind | None:
        """Return the kind of a member of a value."""
        if base is None or base.what == "none":
            return resource_kind("qbd") if name == "qbd" else named_member(name)
        match base.what:
            case "import":
                return resource_kind("qbd") if name == "qbd" else Kind("import", f"{base.name}.{name}")
            case "client":
                return Kind("client") if name in CLONES else resource_kind(name)
            case "resource" | "raw":
                if name in {"with_raw_response", "with_streaming_response"}:
                    return Kind("raw", base.name)
                found = resource_kind(f"{base.name}.{name}")
                return Kind("raw-method", found.name) if found is not None and base.what == "raw" else found
            case "model":
                return member_kind(base.name, name) if name != "data" else self._data(base)
            case "page":
                return Kind("list", items=base.items) if name == "data" else None
            case "error":
                return {"body": Kind("body"), "response": Kind("response")}.get(name, OTHER)
            case "own":
                members = self.members.get(base.name, {})
                return members.get(name)
            case "dict" | "list" | "tuple" | "unknown":
                return None
            case _:
                return OTHER

    def _data(self, base: Kind) -> Kind | None:
        return member_kind(base.name, "data")

    def _call(self, node: ast.Call) -> Kind | None:
        raise NotImplementedError
