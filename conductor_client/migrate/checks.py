"""The checks for places: one function for a rule or two, called with the kinds of the values."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from decimal import Decimal

from .kinds import TRACKED, Kind, arguments_of_method, leaves, member_names
from .names import annotation_kind
from .report import Report

__all__ = [
    "argument",
    "attribute",
    "binary",
    "call_of_client",
    "compare",
    "instance_of",
    "method_of_model",
    "ordered",
    "parsed",
    "text_of",
    "truth",
    "written_as_json",
]

_EQUAL = (ast.Eq, ast.NotEq)
_WITHIN = (ast.In, ast.NotIn)
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_TEXT_METHODS = frozenset(name for name in dir(str) if not name.startswith("_"))
_KEPT = {"amount": frozenset[str](), "moment": frozenset({"replace", "isoformat", "strftime"})}
_PYDANTIC = frozenset(
    [
        "model_dump",
        "model_dump_json",
        "model_fields_set",
        "model_extra",
        "model_copy",
        "model_fields",
        "model_config",
        "model_json_schema",
        "model_validate",
        "model_validate_json",
        "model_construct",
        "__dict__",
        "__pydantic_extra__",
        "__fields_set__",
        "dict",
        "json",
        "copy",
    ]
)
_OURS = frozenset(
    ["to_dict", "to_json", "from_dict", "additional_properties", "request_id", "attribute_of", "object_type"]
)
_OFTEN_ELSEWHERE = frozenset({"__dict__", "dict", "json", "copy"})
_RESPONSE = frozenset({"status_code", "headers", "content", "text", "json"})
_GONE_OF_CLIENT = frozenset(
    ["api_key", "auth_headers", "platform_headers", "user_agent", "request", "custom_auth", "qs"]
)
_MODEL_CALLS = {
    # Amounts and times stay text, so that uses of the dict and of its JSON do not change.
    "model_dump": "{}.to_dict(use_api_names=False)",
    "dict": "{}.to_dict(use_api_names=False)",
    "model_dump_json": "{}.to_json(use_api_names=False)",
    "json": "{}.to_json(use_api_names=False)",
}
AS_DICT = _MODEL_CALLS["model_dump"]


def truth(report: Report, node: ast.expr, kind: Kind | None) -> None:
    """Check a value used as a condition."""
    if kind is not None and kind.what == "amount":
        report.flag(node, "amount-truth", kind)


def compare(report: Report, node: ast.Compare, kinds: Sequence[Kind | None]) -> None:
    """Check a comparison; `kinds` are those of all its operands."""
    kinds = [None if kind is not None and kind.what in {"import", "unknown"} else kind for kind in kinds]
    for operator, left, right in zip(node.ops, kinds, kinds[1:], strict=False):
        if isinstance(operator, _WITHIN):
            _within(report, node, left, right)
        else:
            for one, other in ((left, right), (right, left)):
                if one is not None and _compared(report, node, operator, one, other):
                    break


def _within(report: Report, node: ast.Compare, left: Kind | None, right: Kind | None) -> None:
    texts = right is None or any(item.what == "text" for item in right.items) or right.what == "text"
    if left is not None and left.what in {"amount", "moment"} and texts and (right is not None or left.sure):
        sure = left.sure and right is not None
        report.flag(node, f"{left.what}-compared", Kind(left.what, sure=sure))
    if right is None:
        return
    if right.what in {"amount", "moment"} and (left is None or left.what == "text"):
        report.flag(node, f"{right.what}-text", right)
    elif right.what == "body":
        report.flag(node, "error-body", right)
    elif right.what == "error-text":
        report.flag(node, "error-text", right)


def _compared(report: Report, node: ast.Compare, operator: ast.cmpop, one: Kind, other: Kind | None) -> bool:
    if one.what in {"amount", "moment"}:
        rule = f"{one.what}-compared"
        if other is None:
            if one.sure:
                report.flag(node, rule, Kind(one.what, sure=False))
            return one.sure
        if other.what == "text" or (one.what == "amount" and other.what in {"int", "float"} and one.sure):
            report.flag(node, rule, one)
            return True
        if other.what == one.what == "amount" and isinstance(operator, _ORDERED):
            report.flag(node, "amount-order", Kind("amount", sure=one.sure and other.sure))
            return True
    if one.what == "quantity" and other is not None and other.what == "float" and isinstance(operator, _EQUAL):
        if _exact(node):
            return False
        report.flag(node, "quantity-float", one)
        return True
    if one.what in {"body", "error-text"} and other is not None and other.what == "text":
        report.flag(node, "error-body" if one.what == "body" else "error-text", one)
        return True
    return False


def _exact(node: ast.Compare) -> bool:
    """Return whether all float literals are exact decimal numbers, so that a Decimal can equal them."""
    floats = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and type(each.value) is float]
    return bool(floats) and all(Decimal(repr(value)) == value for value in floats)


def binary(report: Report, node: ast.BinOp, left: Kind | None, right: Kind | None) -> None:
    """Check arithmetic, and concatenation and formatting of text."""
    if isinstance(node.op, ast.Mod) and left is not None and left.what == "text":
        inner = right.items if right is not None and right.what == "list" else (right,)
        for kind in inner:
            if kind is not None and kind.what == "moment":
                report.flag(node, "moment-text", kind)
        return
    for one, other, side in ((left, right, node.left), (right, left, node.right)):
        if one is None or other is None:
            continue
        if one.what in {"amount", "moment"} and other.what == "text" and isinstance(node.op, ast.Add):
            form = "str({})" if one.what == "amount" else "{}.isoformat()"
            report.flag(side, f"{one.what}-text", one, text=report.converted(side, _there(one), form))
        elif one.what in {"quantity", "amount"} and other.what == "float":
            text = report.converted(side, _there(one), "float({})")
            report.flag(side, "quantity-float", one, text=text)


def _there(kind: Kind) -> Kind:
    """Return the kind as not optional, because None would have failed before as well."""
    return Kind(kind.what, kind.name, kind.items, kind.sure)


def attribute(report: Report, node: ast.Attribute, base: Kind | None, known: Kind | None) -> None:
    """Check the access to a member; `known` is its kind."""
    name = node.attr
    if base is None:
        if name in _PYDANTIC - _OFTEN_ELSEWHERE:
            report.flag(node, "model-dict", Kind("model", sure=False))
        return
    match base.what:
        case "import":
            if name in (_PYDANTIC | {"construct"}) - {"copy"} and _is_model(base.name):
                text = f"{report.segment(node.value)}.from_dict" if name == "model_validate" else None
                report.flag(node, "model-dict", text=text)
        case "amount" | "moment":
            if name in _TEXT_METHODS - _KEPT[base.what]:
                form = "str({})" if base.what == "amount" else "{}.isoformat()"
                report.flag(node.value, f"{base.what}-text", base, text=_text(report, node.value, base, form))
        case "model":
            _member(report, node, base, known)
        case "page" if name == "to_json":
            report.flag(node, "model-dict", base)
        case "error" if name == "request":
            report.flag(node, "error-member", base)
        case "response" if name not in _RESPONSE:
            report.flag(node, "error-member", base)
        case "body" if name in _TEXT_METHODS:
            report.flag(node, "error-body", base)
        case "error-text" if name in _TEXT_METHODS:
            report.flag(node, "error-text", base)
        case "client" if name in _GONE_OF_CLIENT:
            report.flag(node, "client-member", base)
        case _:
            pass


def _is_model(path: str) -> bool:
    kind = annotation_kind(path)
    return kind is not None and kind.what == "model"


def _text(report: Report, node: ast.expr, kind: Kind, form: str) -> str | None:
    return report.converted(node, _there(kind), form)


def _member(report: Report, node: ast.Attribute, base: Kind, known: Kind | None) -> None:
    name = node.attr
    if name in {"model_extra", "__pydantic_extra__"}:
        report.flag(node, "model-dict", base, text=f"{report.segment(node.value)}.additional_properties")
    elif name in {"model_fields_set", "__fields_set__"}:
        text = f"set({report.segment(node.value)}.to_dict(use_api_names=False))"
        report.flag(node, "model-dict", base, text=text)
    elif name == "__dict__":
        report.flag(node, "model-dict", base, text=AS_DICT.format(report.segment(node.value)))
    elif name in _PYDANTIC:
        if name not in _MODEL_CALLS:
            report.flag(node, "model-dict", base)
    elif known is None and base.name and name not in _OURS | member_names(base.name) and not name.startswith("_"):
        report.flag(node, "model-member", base)


def method_of_model(report: Report, node: ast.Call, base: Kind | None) -> None:
    """Rewrite `model_dump()` and similar methods to `to_dict()`, or report arguments that it lacks."""
    assert isinstance(node.func, ast.Attribute)
    if base is None or base.what != "model" or node.func.attr not in _MODEL_CALLS:
        return
    options = {"use_api_names": "False"}
    names = {"by_alias": "use_api_names"}
    for keyword in node.keywords:
        if keyword.arg not in {"mode", "by_alias", "exclude_none", "indent", "exclude_unset"}:
            report.flag(node, "model-dict", base)
            return
        options[names.get(keyword.arg, keyword.arg)] = report.segment(keyword.value)
    # What an answer left out is left out of ours anyway, and amounts are text in both modes of the vendor's.
    options.pop("exclude_unset", None)
    options.pop("mode", None)
    verb = "to_dict" if node.func.attr in {"model_dump", "dict"} else "to_json"
    written = ", ".join(f"{name}={value}" for name, value in options.items())
    report.flag(node, "model-dict", base, text=f"{report.segment(node.func.value)}.{verb}({written})")


def text_of(report: Report, node: ast.expr, kind: Kind | None) -> None:
    """Check a value converted to text: in an f-string, by `str`, by `print` or by a writer of files."""
    if kind is not None and kind.what == "moment":
        # What is written by hand already may stay.
        report.flag(node, "moment-text", kind)


def written_as_json(
    report: Report, call: ast.Call, node: ast.expr, kind: Kind | None, inside: dict[ast.expr, Kind]
) -> None:
    """Check a value that the json module writes, with everything in it."""
    found = False
    for each in ast.walk(node):
        value = inside.get(each) if isinstance(each, ast.expr) else None
        if value is not None and value.what in TRACKED and isinstance(each, ast.Attribute | ast.Name):
            if not leaves(kind) & TRACKED:
                continue  # converted on the way
            form = {"amount": "str({})", "quantity": "float({})", "moment": "{}.isoformat()"}[value.what]
            report.flag(each, "json-value", value, text=report.converted(each, value, form))
            found = True
    if not found and kind is not None and leaves(kind) & TRACKED:
        report.flag(call, "json-value", Kind("dict", sure=kind.sure))


def instance_of(report: Report, node: ast.Call, kind: Kind | None) -> None:
    """Check `isinstance(value, str)` and similar calls."""
    if kind is None or not (
        {"str", "float"} & {each.id for each in ast.walk(node.args[1]) if isinstance(each, ast.Name)}
    ):
        return
    if kind.what in TRACKED:
        report.flag(node, "type-check", kind)
    elif kind.what == "body":
        report.flag(node, "error-body", kind)


def ordered(report: Report, node: ast.Call, kind: Kind | None) -> None:
    """Check values that are sorted, or of which the largest or smallest is taken; `kind` is that of the keys."""
    if kind is not None and kind.what == "amount":
        report.flag(node, "amount-order", kind)


def parsed(report: Report, node: ast.Call, kind: Kind | None) -> None:
    """Check a time that is parsed although it is a `datetime` already."""
    if kind is not None and kind.what == "moment":
        text = report.segment(node.args[0]) if len(node.args) == 1 and not node.keywords else None
        report.flag(node, "moment-parsed", kind, text=text)


def argument(report: Report, path: str, node: ast.Call) -> None:
    """Check an argument of a method of a resource."""
    known = arguments_of_method(path)
    for keyword in node.keywords:
        value, annotation = keyword.value, known.get(keyword.arg or "", "")
        if isinstance(value, ast.Constant) and value.value is None and keyword.arg in known:
            report.flag(value, "none-argument")
        elif isinstance(value, ast.Constant) and type(value.value) is float and "DecimalInput" in annotation:
            report.flag(value, "float-argument")
        elif isinstance(value, ast.List) and not value.elts and keyword.arg == "ids":
            report.flag(value, "empty-ids")
        elif isinstance(value, ast.Dict | ast.List):
            for each in ast.walk(value):
                if isinstance(each, ast.Dict):
                    for inner in each.values:
                        if isinstance(inner, ast.Constant) and inner.value is None:
                            report.flag(inner, "none-argument")


def call_of_client(report: Report, node: ast.Call, name: str, base: Kind) -> None:
    """Check `client.get(path, cast_to=..., options=...)` and similar calls."""
    if name in {"get", "post", "put", "patch", "delete"} and {each.arg for each in node.keywords} & {
        "cast_to",
        "options",
    }:
        report.flag(node, "raw-call", base)
