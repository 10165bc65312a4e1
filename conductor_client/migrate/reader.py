"""Evaluation of a program: statements in order, functions with their arguments, classes with their attributes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from . import checks
from .calls import Calls
from .kinds import FLOAT, OTHER, TEXT, Kind, merged
from .names import annotation_kind, names_of
from .report import Report
from .values import Scope

__all__ = ["read"]

_READINGS = 3
_COLLECTIONS = {"list", "List", "Sequence", "Iterable", "Iterator", "AsyncIterator", "Collection", "set", "tuple"}
_RUNTIME = {"RuntimeError", "Exception", "BaseException"}


def read(source: str) -> Report:
    """Return the places of a program, and the edits that preserve the behaviour of some.

    Raises:
        SyntaxError: it is no Python.
    """
    tree = ast.parse(source)
    # What functions return and are given is known only when all of it was read.
    reader = Reader(Report(source))
    for _ in range(_READINGS):
        reader = Reader(Report(source), before=reader)
        reader.module(tree)
    return reader.report


class Reader(Calls):
    """The evaluation of the statements of one program."""

    globals: frozenset[str]
    guarded: int
    runtime_error_caught: int

    def __init__(self, report: Report, before: Reader | None = None) -> None:
        super().__init__(report)
        self.own: str | None = None
        self.function: str | None = None
        self.later: list[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef, str | None]] = []
        if before is not None:
            self.known_given: Mapping[tuple[str, str], list[Kind | None]] = before.given
            self.returns.update(before.returns)
            self.take_over(before)
        else:
            self.known_given = {}

    def module(self, tree: ast.Module) -> None:
        """Evaluate a module: first its statements, then the bodies of functions, which may use all of them."""
        self.block(tree.body)
        while self.later:
            name, function, own = self.later.pop(0)
            self._body(name, function, own)

    def block(self, body: Iterable[ast.stmt]) -> None:
        for statement in body:
            method = getattr(self, f"_{type(statement).__name__.lower()}", None)
            if method is not None:
                method(statement)
            else:
                for child in ast.iter_child_nodes(statement):
                    if isinstance(child, ast.expr):
                        self.expr(child)

    # Names

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            self.scopes[-1][name] = Kind("import", alias.name if alias.asname else name)

    def _importfrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                for name in names_of(node.module or "") if not node.level else ():
                    self.scopes[-1][name] = Kind("import", f"{node.module}.{name}")
                continue
            path = f"{'.' * node.level}{node.module or ''}.{alias.name}"
            self.scopes[-1][alias.asname or alias.name] = Kind("import", path)

    def _functiondef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        name = f"{self.own}.{node.name}" if self.own else node.name
        self.functions[name] = node
        if not self.own:
            self.scopes[-1].pop(node.name, None)
        for each in (*node.args.defaults, *node.args.kw_defaults, *node.decorator_list):
            self.expr(each)
        if self.function is None:
            self.later.append((name, node, self.own))
        else:
            self._body(name, node, None)

    _asyncfunctiondef = _functiondef

    def _body(self, name: str, node: ast.FunctionDef | ast.AsyncFunctionDef, own: str | None) -> None:
        scope: Scope = {}
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for number, argument in enumerate(arguments):
            if own and not number:
                scope[argument.arg] = Kind("own", own)
            elif argument.annotation is not None:
                scope[argument.arg] = self.annotation(argument.annotation)
            else:
                given = self.known_given.get((name, argument.arg), [])
                known = [kind for kind in given if kind is not None]
                scope[argument.arg] = merged(known) if known and len(known) == len(given) else None
        names_before = self.globals
        self.globals = frozenset(name for each in ast.walk(node) if isinstance(each, ast.Global) for name in each.names)
        before = self.function, self.own, self.guarded, self.runtime_error_caught
        self.function, self.own, self.guarded, self.runtime_error_caught = name, None, 0, 0
        declared = self.annotation(node.returns) if node.returns is not None else None
        self.returns[name] = [] if declared is None or declared.what in {"list", "other"} else [declared]
        self.scopes.append(scope)
        self.block(node.body)
        self.scopes.pop()
        self.globals = names_before
        self.function, self.own, self.guarded, self.runtime_error_caught = before

    def _classdef(self, node: ast.ClassDef) -> None:
        before, self.own = self.own, node.name
        for each in (*node.bases, *node.decorator_list):
            self.expr(each)
        self.scopes[-1][node.name] = Kind("class", node.name)
        members = self.members.setdefault(node.name, {})
        self.scopes.append({})
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                members[statement.target.id] = self.annotation(statement.annotation) or OTHER
                self.expr(statement.value)
            elif isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
                self._functiondef(statement)
                decorators = {each.id for each in statement.decorator_list if isinstance(each, ast.Name)}
                if decorators & {"property", "cached_property"}:
                    known = [kind for kind in self.returns.get(f"{node.name}.{statement.name}", []) if kind]
                    members[statement.name] = merged(known) if known else None
            else:
                self.block([statement])
        self.scopes.pop()
        self.own = before

    def annotation(self, node: ast.expr) -> Kind | None:
        """Return the kind in an annotation; classes from outside of the API are `other`."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                return self.annotation(ast.parse(node.value, mode="eval").body)
            except SyntaxError:
                return None
        if isinstance(node, ast.BinOp):
            kinds = [self.annotation(each) for each in (node.left, node.right)]
            return merged([kind for kind in kinds if kind is not None])
        if isinstance(node, ast.Constant):
            return Kind("none")
        if isinstance(node, ast.Subscript):
            return self._generic(node)
        path = self._path(node)
        if path is None or path.rpartition(".")[2] in {"Any", "object"}:
            return None
        known = self.find(path.partition(".")[0])
        if known is not None and known.what == "class":
            return Kind("own", known.name)
        if known is not None and known.what == "import":
            return annotation_kind(known.name + path[len(path.partition(".")[0]) :]) or OTHER
        plain = {"str": TEXT, "float": FLOAT, "int": Kind("int"), "dict": Kind("dict"), "None": Kind("none")}
        return plain.get(path, Kind("list", sure=False) if path in _COLLECTIONS else OTHER)

    def _generic(self, node: ast.Subscript) -> Kind | None:
        name = (self._path(node.value) or "").rpartition(".")[2]
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name in {"Optional", "Annotated", "Awaitable"}:
            return self.annotation(inner[0])
        kinds = [self.annotation(each) for each in inner]
        if name in _COLLECTIONS:
            return Kind("list", items=() if kinds[0] is None else (kinds[0],))
        if name in {"dict", "Dict", "Mapping"}:
            return Kind("dict", items=() if kinds[-1] is None else (kinds[-1],))
        if name.endswith(("Page", "Paginator", "Pager")):
            return Kind("page", items=() if kinds[0] is None else (kinds[0],))
        return None

    def _path(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Attribute):
            base = self._path(node.value)
            return None if base is None else f"{base}.{node.attr}"
        return None

    # Statements

    def _assign(self, node: ast.Assign) -> None:
        kind = self.expr(node.value)
        for target in node.targets:
            self.bind(target, kind)

    def _annassign(self, node: ast.AnnAssign) -> None:
        kind = self.expr(node.value)
        declared = self.annotation(node.annotation)
        self.bind(node.target, kind if kind is not None and (declared is None or kind.items) else declared)

    def _augassign(self, node: ast.AugAssign) -> None:
        target = ast.copy_location(ast.BinOp(node.target, node.op, node.value), node.target)
        target.left = node.target
        left, right = self.expr(node.target), self.expr(node.value)
        if left is not None and left.what in {"text", "float"}:
            checks.binary(self.report, target, left, right)
        elif isinstance(node.target, ast.Name) and right is not None and right.what in {"amount", "quantity"}:
            self.bind(node.target, right)

    def _return(self, node: ast.Return) -> None:
        kind = self.expr(node.value)
        if self.function is not None:
            self.returns.setdefault(self.function, []).append(kind)

    def _expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Yield) and self.function is not None:
            kind = self.expr(node.value.value)
            self.returns.setdefault(self.function, []).append(None if kind is None else Kind("list", items=(kind,)))
        else:
            self.expr(node.value)

    def _if(self, node: ast.If) -> None:
        self.truth(node.test)
        guard = _asks_for_more(node.test)
        before = {**self.scopes[-1]}
        self.guarded += guard
        self.block(node.body)
        self.guarded -= guard
        after = self.scopes[-1]
        self.scopes[-1] = before
        self.block(node.orelse)
        # A page that ended the loop when it was the last guards what follows.
        if guard and isinstance(node.body[-1], ast.Break | ast.Return | ast.Continue):
            self.guarded += 1
        for name, kind in after.items():
            other = self.scopes[-1].get(name)
            known = [each for each in (kind, other) if each is not None]
            self.scopes[-1][name] = merged(known) if known else None

    def _while(self, node: ast.While) -> None:
        self.truth(node.test)
        guard = _asks_for_more(node.test)
        self.guarded += guard
        self.block(node.body)
        self.guarded -= guard
        self.block(node.orelse)

    def _assert(self, node: ast.Assert) -> None:
        self.truth(node.test)
        self.expr(node.msg)

    def _for(self, node: ast.For | ast.AsyncFor) -> None:
        self.bind(node.target, self.items(node.iter))
        self.block(node.body)
        self.block(node.orelse)

    _asyncfor = _for

    def _with(self, node: ast.With | ast.AsyncWith) -> None:
        for each in node.items:
            kind = self.expr(each.context_expr)
            if each.optional_vars is not None:
                self.bind(each.optional_vars, kind)
        self.block(node.body)

    _asyncwith = _with

    def _try(self, node: ast.Try) -> None:
        caught = any(
            isinstance(each, ast.Name) and each.id in _RUNTIME
            for handler in node.handlers
            if handler.type is not None
            for each in ast.walk(handler.type)
        )
        self.runtime_error_caught += caught
        self.block(node.body)
        self.runtime_error_caught -= caught
        for handler in node.handlers:
            if handler.name is not None:
                self.scopes[-1][handler.name] = self._caught(handler.type)
            self.block(handler.body)
        self.block(node.orelse)
        self.block(node.finalbody)

    def _caught(self, node: ast.expr | None) -> Kind | None:
        each = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else node
        known = self.annotation(each) if each is not None else None
        return known if known is not None and known.what == "error" else OTHER

    def _match(self, node: ast.Match) -> None:
        subject = self.expr(node.subject)
        for case in node.cases:
            for each in ast.walk(case.pattern):
                if isinstance(each, ast.MatchValue) and subject is not None and subject.what in {"amount", "moment"}:
                    fake = ast.copy_location(ast.Compare(node.subject, [ast.Eq()], [each.value]), each.value)
                    checks.compare(self.report, fake, [subject, self.expr(each.value)])
            if case.guard is not None:
                self.truth(case.guard)
            self.block(case.body)


def _asks_for_more(node: ast.expr) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr == "has_next_page" for each in ast.walk(node))
