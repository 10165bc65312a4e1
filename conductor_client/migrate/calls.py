"""Evaluation of calls: of the API's methods, of the program's own functions, and of Python's library."""

from __future__ import annotations

import ast
import sys

from . import checks
from .kinds import FLOAT, OTHER, TEXT, Kind, item_of, merged, result_kind
from .names import annotation_kind
from .values import CLONES, Values

__all__ = ["Calls"]

_COLLECTIONS = {"list", "tuple", "set", "frozenset", "sorted", "reversed", "iter", "aiter"}
_ITEM = {"next", "anext", "max", "min"}
_SHOWN_BY = {"write", "writelines", "writerow", "writerows", "format", "join", "info", "debug", "warning", "error"}
_PARSERS = {"fromisoformat", "strptime", "isoparse", "parse", "parse_datetime", "parse_date"}


class Calls(Values):
    """The evaluation of expressions with calls."""

    def _call(self, node: ast.Call) -> Kind | None:
        function = node.func
        if isinstance(function, ast.Attribute):
            known = self._method(node, function)
        elif isinstance(function, ast.Name) and self.find(function.id) is None and function.id not in self.functions:
            return self._builtin(node, function.id)
        else:
            known = self._called(node, self.expr(function))
        return known

    def _arguments(self, node: ast.Call) -> list[Kind | None]:
        kinds = [self.expr(each) for each in node.args]
        for keyword in node.keywords:
            kind = self.expr(keyword.value)
            if keyword.arg == "json":
                checks.written_as_json(self.report, node, keyword.value, kind, self.inside)
        return kinds

    def _called(self, node: ast.Call, function: Kind | None) -> Kind | None:
        if function is not None and function.what == "import":
            return self._imported(node, function.name)
        kinds = self._arguments(node)
        if isinstance(node.func, ast.Name) and function is None:
            return self._own_call(node, node.func.id, kinds)
        if function is None:
            return None
        match function.what:
            case "class":
                for argument, name in zip(kinds, self._own_parameters(function.name), strict=False):
                    self.given.setdefault((f"{function.name}.__init__", name), []).append(argument)
                return Kind("own", function.name)
            case "method":
                checks.argument(self.report, function.name, node)
                return result_kind(function.name)
            case "raw-method":
                result = result_kind(function.name)
                return Kind("raw-answer", items=() if result is None else (result,))
            case _:
                return None

    def _own_parameters(self, name: str) -> list[str]:
        init = self.functions.get(f"{name}.__init__")
        return [each.arg for each in init.args.args[1:]] if init is not None else []

    def _own_call(self, node: ast.Call, name: str, kinds: list[Kind | None], skip: int = 0) -> Kind | None:
        """Record the arguments of a call of the program's own function, and return its recorded result."""
        function = self.functions.get(name)
        if function is None:
            return None
        parameters = [each.arg for each in function.args.args][skip:]
        for parameter, kind in zip(parameters, kinds, strict=False):
            self.given.setdefault((name, parameter), []).append(kind)
        for keyword in node.keywords:
            if keyword.arg is not None:
                self.given.setdefault((name, keyword.arg), []).append(self.inside.get(keyword.value))
        known = [kind for kind in self.returns.get(name, []) if kind is not None]
        return merged(known) if known else None

    def _imported(self, node: ast.Call, path: str) -> Kind | None:
        name = path.rpartition(".")[2]
        if path in {"copy.copy", "copy.deepcopy"}:
            (kind, *_) = self._arguments(node) or [None]
            if kind is not None and kind.what == "client":
                self.report.flag(node, "client-copy", kind, text=f"{self.report.segment(node.args[0])}.with_options()")
            return kind
        if path.endswith(("json.dumps", "json.dump")) or name == "jsonify":
            if node.args:
                kind = self.expr(node.args[0])
                checks.written_as_json(self.report, node, node.args[0], kind, self.inside)
            return TEXT
        kinds = self._arguments(node)
        if name in _PARSERS and kinds:
            checks.parsed(self.report, node, kinds[0])
            return OTHER
        if name == "gather":
            known = [kind for kind in kinds if kind is not None]
            return Kind("list", items=tuple(known[:1])) if len({*known}) == 1 else Kind("tuple", items=tuple(known))
        if path == "asyncio.run":
            return kinds[0] if kinds else None
        vendor = annotation_kind(path)
        if vendor is not None:
            return vendor
        return OTHER if path.partition(".")[0] in sys.stdlib_module_names else None

    def _method(self, node: ast.Call, function: ast.Attribute) -> Kind | None:
        name = function.attr
        base = self.inside.get(function.value) or self.expr(function.value)
        kind = self.expr(function)
        if kind is not None and kind.what in {"import", "method", "raw-method"}:
            return self._called(node, kind)
        kinds = self._arguments(node)
        checks.method_of_model(self.report, node, base)
        if name in _SHOWN_BY:
            for argument, each in zip(node.args, kinds, strict=True):
                for inner in _within(argument):
                    checks.text_of(self.report, inner, self.inside.get(inner) if inner is not argument else each)
        if base is not None and base.what == "client":
            checks.call_of_client(self.report, node, name, base)
            return base if name in CLONES else None
        if name == "sort":
            self._sorted_in_place(node, base)
        if name == "get_next_page":
            self._next_page(node, base)
        if name in {"append", "add", "extend"} and kinds:
            self._hold(function.value, kinds[0] if name != "extend" else item_of(kinds[0]))
        if name in {"values", "items", "get", "pop", "setdefault"} and base is not None and base.what == "dict":
            return self._of_dict(node, name, base, kinds)
        return self._result_of(node, base, name, kinds)

    def _of_dict(self, node: ast.Call, name: str, base: Kind, kinds: list[Kind | None]) -> Kind | None:
        if name == "get" and kinds and kinds[0] is not None and kinds[0].what == "amount":
            self.report.flag(node, "amount-key", kinds[0])
        value = merged([*base.items]) if base.items else None
        if name == "values":
            return Kind("list", items=() if value is None else (value,))
        if name == "items":
            return Kind("list", items=(Kind("tuple", items=(OTHER, value or Kind("unknown"))),))
        return value

    def _result_of(self, node: ast.Call, base: Kind | None, name: str, kinds: list[Kind | None]) -> Kind | None:
        if base is None:
            return None
        match base.what:
            case "page":
                pages = Kind("list", items=(base,))
                return {"get_next_page": base, "iter_pages": pages}.get(name)
            case "raw-answer":
                return base.items[0] if name == "parse" and base.items else None
            case "amount" | "quantity":
                return base if name in {"quantize", "normalize", "copy_abs"} else OTHER
            case "moment":
                return base if name in {"replace", "astimezone"} else TEXT
            case "own":
                return self._own_call(node, f"{base.name}.{name}", kinds, skip=1)
            case "model":
                return base if name == "model_copy" else Kind("dict") if name == "to_dict" else OTHER
            case "text":
                return TEXT
            case "list" | "dict" | "tuple":
                return base if name == "copy" else None
            case _:
                return OTHER

    def _next_page(self, node: ast.Call, base: Kind | None) -> None:
        if base is not None and base.what != "page":
            return
        if self.runtime_error_caught:
            self.report.flag(node, "last-page")
        elif not self.guarded:
            self.report.flag(node, "last-page", Kind("page", sure=False))

    def _sorted_in_place(self, node: ast.Call, base: Kind | None) -> None:
        key = next((each.value for each in node.keywords if each.arg == "key"), None)
        checks.ordered(
            self.report, node, self._lambda(key, item_of(base)) if isinstance(key, ast.Lambda) else item_of(base)
        )

    def _builtin(self, node: ast.Call, name: str) -> Kind | None:
        key = next((each.value for each in node.keywords if each.arg == "key"), None)
        if isinstance(key, ast.Lambda):
            item = self.items(node.args[0]) if node.args else None
            compared = self._lambda(key, item)
            checks.ordered(self.report, node, compared)
            return Kind("list", items=(item,)) if name == "sorted" and item is not None else item
        if name in {"map", "filter"} and len(node.args) == 2 and isinstance(node.args[0], ast.Lambda):
            item = self.items(node.args[1])
            made = self._lambda(node.args[0], item)
            if name == "filter":
                checks.truth(self.report, node.args[0].body, made)
            kept = item if name == "filter" else made
            return Kind("list", items=() if kept is None else (kept,))
        kinds = self._arguments(node)
        first = kinds[0] if kinds else None
        if first is not None and name in {"sorted", "max", "min"}:
            checks.ordered(self.report, node, first if len(kinds) > 1 else item_of(first))
        return self._of_builtin(node, name, first, kinds)

    def _of_builtin(self, node: ast.Call, name: str, first: Kind | None, kinds: list[Kind | None]) -> Kind | None:
        if name == "isinstance" and len(node.args) == 2:
            checks.instance_of(self.report, node, first)
            return OTHER
        if name in {"vars", "dict"} and first is not None and first.what == "model":
            self.report.flag(node, "model-dict", first, text=checks.AS_DICT.format(self.report.segment(node.args[0])))
            return Kind("dict")
        if name == "bool" and node.args:
            checks.truth(self.report, node.args[0], first)
        if name in {"any", "all"}:
            checks.truth(self.report, node, item_of(first))
        if name in {"str", "print", "repr", "format"}:
            for argument, kind in zip(node.args, kinds, strict=True):
                checks.text_of(self.report, argument, kind)
            return Kind("error-text") if first is not None and first.what == "error" else TEXT
        if name == "len" and first is not None and first.what in {"amount", "moment"}:
            self.report.flag(node, f"{first.what}-text", first)
        if name == "getattr" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            return self._read(first, str(node.args[1].value))
        if name in _COLLECTIONS:
            item = item_of(first)
            return Kind("list", items=(item,)) if item is not None and item is not OTHER else first and Kind("list")
        if name == "enumerate":
            return Kind("list", items=(Kind("tuple", items=(OTHER, item_of(first) or Kind("unknown"))),))
        if name == "zip":
            return Kind("list", items=(Kind("tuple", items=tuple(item_of(each) or Kind("unknown") for each in kinds)),))
        if name in _ITEM:
            return first if len(kinds) > 1 and name in {"max", "min"} else item_of(first)
        if name == "sum":
            return item_of(first)
        if name in {"round", "abs"}:
            return first
        if name == "float":
            return FLOAT
        if name == "int":
            return Kind("int")
        return OTHER if name in {"len", "bool", "hash", "id", "type", "range", "open", "input"} else None


def _within(node: ast.expr) -> list[ast.expr]:
    """Return an argument, or the items of a list or tuple literal."""
    if isinstance(node, ast.List | ast.Tuple):
        return [inner for each in node.elts for inner in _within(each)]
    return [node]
