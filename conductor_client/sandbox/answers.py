"""One function for each kind of object, made from the document: a stored object becomes its answer.

Every field of the answer is there, null or an empty list where there is no value. The functions are written as source
code, one dict display each, because a page shows thousands of fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from .document import Document, Json
from .model import Kind, TransactionKind
from .money import is_decimal
from .storage.company import Company

Answer = Callable[[Company, Any], Json]

_OF_RECORD = {
    "id": "r.id",
    "createdAt": "c.moment(r.created)",
    "updatedAt": "c.moment(r.updated)",
    "revisionNumber": "str(r.revision)",
    "name": "r.name",
    "fullName": "r.full_name",
    "sublevel": "r.full_name.count(':')",
    "isActive": "r.active",
}
"""The fields of an object besides its data, which nested objects such as contacts and addresses lack."""

_OF_TRANSACTION = {name: _OF_RECORD[name] for name in ("id", "createdAt", "updatedAt", "revisionNumber")}

_EMPTY = {"boolean": "False", "integer": "0", "number": "0", "array": "[]", "string": "''"}


def compile_answer(document: Document, kind: Kind) -> Answer:
    """Return the function that shows objects of a kind."""
    schema = document.components[kind.component]
    source = _Source(document, kind)
    body = source.members(schema, "", "d", of_record=True)
    text = "\n".join([*source.functions, f"def answer(c, r):\n    d = r.data\n    return {body}"])
    names: dict[str, Any] = {_name_of(path): function for path, function in kind.computed.items()}
    names |= {f"kinds_{number}": kinds for number, kinds in enumerate(source.kinds)}
    exec(compile(text, f"<answers of {kind.name}>", "exec"), names)
    return cast("Answer", names["answer"])


class _Source:
    """The source code that is being made: a function for each object in the answer."""

    def __init__(self, document: Document, kind: Kind) -> None:
        self._document = document
        self._kind = kind
        self._references = _references(kind)
        self._of_record = _OF_TRANSACTION if isinstance(kind, TransactionKind) else _OF_RECORD
        self.functions: list[str] = []
        self.kinds: list[tuple[str, ...]] = []

    def members(self, schema: Json, path: str, value: str, *, of_record: bool = False) -> str:
        """Return the dict display of an object with its data in the variable `value`."""
        parts: list[str] = []
        for name, part in cast("Json", schema["properties"]).items():
            if f"{path}{name}" in self._kind.computed:
                text = f"{_name_of(path + name)}(c, {'r' if of_record else value})"
            elif of_record and name in self._of_record:
                text = self._of_record[name]
            else:
                text = self._field(part, name, path, value)
            if of_record and name in self._kind.private:
                text = f"({text} if c.is_on('personalDataAccess') else None)"
            parts.append(f"{name!r}: {text}")
        return "{" + ", ".join(parts) + "}"

    def _field(self, schema: Json, name: str, path: str, value: str) -> str:
        place = f"{path}{name}"
        if place in self._references:
            request_path, kinds = self._references[place]
            self.kinds.append(kinds)
            number, key = len(self.kinds) - 1, request_path.rpartition(".")[2]
            if key.endswith("Ids"):
                return f"[c.reference(kinds_{number}, x) for x in {value}.get({key!r}, ())]"
            found = f"c.reference(kinds_{number}, {value}.get({key!r}))"
            return found if _nullable(schema) else f"({found} or {{'id': None, 'fullName': None}})"
        return self._plain(schema, name, place, f"{value}.get({name!r})")

    def _plain(self, schema: Json, name: str, place: str, got: str) -> str:
        nullable, schema = _nullable(schema), self._resolved(schema)
        if "const" in schema:
            return repr(schema["const"])
        kind = str(schema.get("type"))
        if kind == "array":
            item = self._resolved(schema.get("items", {}))
            if not item.get("properties"):
                return f"({got} or [])"
            return f"[{self._function(item, place)}(c, x) for x in {got} or ()]"
        if kind == "object" and schema.get("properties"):
            # A cleared object is empty, which counts as none.
            shown = f"{self._function(schema, place)}(c, {got} or {{}})"
            return f"({shown} if {got} else None)" if nullable else shown
        if nullable:
            return got
        empty = "'0.00'" if is_decimal(schema) else _EMPTY.get(kind, "None")
        return f"({got} or {empty})"

    def _function(self, schema: Json, place: str) -> str:
        name = f"part_{len(self.functions)}"
        index = len(self.functions)
        self.functions.append("")
        self.functions[index] = f"def {name}(c, d):\n    return {self.members(schema, f'{place}.', 'd')}"
        return name

    def _resolved(self, schema: Json) -> Json:
        if "anyOf" in schema:
            beside: Json = {key: schema[key] for key in ("format", "x-rules") if key in schema}
            schema = {**beside, **next(branch for branch in schema["anyOf"] if branch.get("type") != "null")}
        if "$ref" in schema:
            return self._document.components[schema["$ref"].rpartition("/")[2]]
        return schema


def _name_of(path: str) -> str:
    return f"computed_{path.replace('.', '_')}"


def _nullable(schema: Json) -> bool:
    return any(branch.get("type") == "null" for branch in schema.get("anyOf", ()))


def _references(kind: Kind) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return the path in the request and the kinds of each reference, by its path in the answer."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for path, ref in kind.refs.items():
        found[ref.on_answer or _answer_path(path)] = (path, ref.kinds)
    return found


def _answer_path(path: str) -> str:
    """Return the path in the answer: `lines.item` for `lines.itemId`, `salesTaxItems` for `salesTaxItemIds`."""
    return path.removesuffix("Ids") + "s" if path.endswith("Ids") else path.removesuffix("Id")
