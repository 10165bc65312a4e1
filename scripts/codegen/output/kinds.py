"""From a property of openapi-python-client to Python: annotation, codec and decoding expression.

One `Kind` answers the three questions for both directions. The templates only put the answers in their places.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ..document.words import python_name
from ..errors import GenerationError
from .properties import (
    Anything,
    Array,
    Constant,
    Enumeration,
    FreeForm,
    MapOf,
    Null,
    Property,
    Reference,
    Scalar,
    Union,
)

__all__ = ["FIRST", "VALUE", "Imports", "Kind", "Kinds", "either", "nullable"]

VALUE = "<value>"
FIRST = "<value, where it is looked at first>"  # in expressions that have it more than once


@dataclass
class Imports:
    """What a module has to import, by kind of source; the formatter removes what stays unused."""

    types: set[str] = field(default_factory=set)  # names of the runtime's types module
    codecs: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    decoding: set[str] = field(default_factory=set)
    limits: set[str] = field(default_factory=set)
    literals: set[str] = field(default_factory=set)
    models: set[str] = field(default_factory=set)  # class names
    std: set[str] = field(default_factory=set)  # "from x import y" lines

    def update(self, other: Imports) -> None:
        """Add everything that `other` needs."""
        for name in vars(self):
            getattr(self, name).update(getattr(other, name))


@dataclass
class Kind:
    """One kind of value, seen from an answer (`response`) or a request."""

    annotation: str
    codec: str
    decode: str = VALUE  # expression around a value that is not null
    check: str | None = None  # the class of a value that is copied as it is
    iterates: bool = False
    nullable: bool = False
    imports: Imports = field(default_factory=Imports)
    constants: dict[str, str] = field(default_factory=dict)  # module level: name -> expression

    @property
    def trivial(self) -> bool:
        """Whether the decoder may copy the value as it is."""
        return self.decode == VALUE

    @property
    def keeps(self) -> bool:
        """Whether the decoder keeps a value that does not fit, and says that there was one."""
        return self.decode.startswith("as_")

    def decoded(self, expression: str) -> str:
        """The expression that decodes the value of `expression`."""
        return self.decode.replace(FIRST, expression).replace(VALUE, expression)


@dataclass(frozen=True)
class _Scalar:
    codec: str
    response: str
    request: str
    read: str | None = None
    check: str | None = None
    std: tuple[str, ...] = ()


_DECIMAL = "from decimal import Decimal"
_SCALARS = {
    "string": _Scalar("STRING", "str", "str", check="str"),
    "boolean": _Scalar("BOOLEAN", "bool", "bool", check="bool"),
    "integer": _Scalar("INTEGER", "int", "int", "as_integer"),
    "number": _Scalar("NUMBER", "Decimal", "NumberInput", "as_number", std=(_DECIMAL,)),
    "decimal": _Scalar("DECIMAL", "Decimal", "DecimalInput", "as_decimal", std=(_DECIMAL,)),
    "date": _Scalar("DATE", "date", "DateInput", "as_date", std=("from datetime import date",)),
    "date-time": _Scalar(
        "DATETIME", "datetime", "DateTimeInput", "as_datetime", std=("from datetime import datetime",)
    ),
    "moment-after": _Scalar("MOMENT_AFTER", "str", "DateTimeInput", check="str"),
    "moment-before": _Scalar("MOMENT_BEFORE", "str", "DateTimeInput", check="str"),
}


class Kinds:
    """Builds kinds for one direction."""

    def __init__(
        self,
        *,
        response: bool,
        bases: Mapping[str, str] = MappingProxyType({}),
        further: Collection[str] = (),
    ) -> None:
        self._response = response
        self._bases = bases
        self._further = further  # the classes that may have members beside the named ones

    def of(self, prop: Property, attribute: str) -> Kind:
        """The kind of a property. `attribute` is used for the names of module-level constants."""
        match prop:
            case Scalar():
                return self._limited(self._scalar(prop.kind), prop)
            case Enumeration():
                return self._enumeration(prop, attribute)
            case Constant():
                return self._constant(prop, attribute)
            case Array():
                return self._bounded(self._array(self.of(prop.items, attribute)), prop)
            case MapOf():
                return self._map(self.of(prop.values, attribute))
            case Union():
                return self._union(prop, attribute)
            case Reference():
                return self._record(prop)
            case FreeForm():
                return self._free_form()
            case Anything() | Null():
                return Kind(
                    "Any",
                    "ANY",
                    f"ANY.strict({VALUE})",
                    nullable=True,
                    imports=Imports(codecs={"ANY"}, std={"from typing import Any"}),
                )

    def _scalar(self, name: str) -> Kind:
        scalar = _SCALARS[name]
        imports = Imports(codecs={scalar.codec})
        if not self._response:
            if scalar.request.endswith("Input"):
                imports.types.add(scalar.request)
            elif scalar.request != scalar.response:
                imports.std.update(scalar.std)
            return Kind(scalar.request, scalar.codec, imports=imports)
        imports.std.update(scalar.std)
        if scalar.read is None:
            return Kind(scalar.response, scalar.codec, check=scalar.check, imports=imports)
        imports.values.add(scalar.read)
        return Kind(scalar.response, scalar.codec, f"{scalar.read}({VALUE})", imports=imports)

    def _limited(self, kind: Kind, prop: Scalar) -> Kind:
        maker = {"STRING": "text", "INTEGER": "integer", "NUMBER": "number"}.get(kind.codec)
        if self._response or maker is None or (prop.low is None and prop.high is None):
            return kind
        kind.imports.codecs.discard(kind.codec)
        kind.imports.limits.add(maker)
        bounds = f"{prop.high}, {prop.low}" if prop.low is not None else f"{prop.high}"
        kind.codec = f"{maker}({bounds})" if maker == "text" else f"{maker}({prop.low}, {prop.high})"
        return kind

    def _enumeration(self, prop: Enumeration, attribute: str) -> Kind:
        imports = Imports(codecs={"Enumeration"}, std={"from typing import Literal"})
        constants: dict[str, str] = {}
        listed = ", ".join(json.dumps(value) for value in prop.values)
        if prop.alias:
            annotation, table = prop.alias, python_name(prop.alias).upper()
            imports.literals.update((annotation, table))
        else:
            annotation, table = f"Literal[{listed}]", f"_{attribute.upper().strip('_')}"
            constants[table] = f"enumeration({listed})"
            imports.codecs.add("enumeration")
        if prop.open:
            inner, table = constants.pop(table, table), f"_{attribute.upper().strip('_')}"
            constants[table] = f"opened({inner})"
            imports.codecs.add("opened")
        if self._response or prop.open:
            annotation += " | str"
        return Kind(annotation, f"Enumeration({table})", f"{table}[{VALUE}]", imports=imports, constants=constants)

    def _constant(self, prop: Constant, attribute: str) -> Kind:
        value = prop.value
        if not isinstance(value, str):
            raise GenerationError(f"constant {value!r} of {attribute} is not a string")
        text, table = json.dumps(value), f"_{attribute.upper().strip('_')}"
        imports = Imports(codecs={"Constant", "enumeration"}, std={"from typing import Literal"})
        return Kind(
            f"Literal[{text}]",
            f"Constant({table})",
            f"{table}[{VALUE}]",
            imports=imports,
            constants={table: f"enumeration({text})"},
        )

    def _array(self, inner: Kind) -> Kind:
        imports = Imports(codecs={"Array"})
        inner = nullable(inner)
        imports.update(inner.imports)
        item = inner.annotation
        if not self._response:
            imports.std.add("from collections.abc import Sequence")
            return Kind(f"Sequence[{item}]", f"Array({inner.codec})", imports=imports, constants=inner.constants)
        codec = f"Array({inner.codec})"
        if inner.trivial or inner.iterates:
            decode = f"{codec}.strict({VALUE})"
        else:
            imports.decoding.add("items")
            decode = f"[{inner.decoded('item')} for item in items({VALUE})]"
        return Kind(f"list[{item}]", codec, decode, iterates=True, imports=imports, constants=inner.constants)

    def _bounded(self, kind: Kind, prop: Array) -> Kind:
        """A list of limited length, in a request."""
        if self._response or (prop.fewest is None and prop.most is None):
            return kind
        bounds = f"{prop.fewest}" if prop.most is None else f"{prop.fewest}, {prop.most}"
        kind.codec = f"array({kind.codec.removeprefix('Array(').removesuffix(')')}, {bounds})"
        kind.imports.codecs.discard("Array")
        kind.imports.limits.add("array")
        return kind

    def _map(self, inner: Kind) -> Kind:
        imports = Imports(codecs={"MapOf"})
        inner = nullable(inner)
        imports.update(inner.imports)
        value = inner.annotation
        codec = f"MapOf({inner.codec})"
        if self._response:
            decode = f"{codec}.strict({VALUE})"
            return Kind(f"dict[str, {value}]", codec, decode, imports=imports, constants=inner.constants)
        imports.std.add("from collections.abc import Mapping")
        return Kind(f"Mapping[str, {value}]", codec, imports=imports, constants=inner.constants)

    def _record(self, prop: Reference) -> Kind:
        name = prop.name
        imports = Imports(codecs={"Record"}, models={name})
        codec = f"Record(lambda: {name})"
        if self._response:
            return Kind(name, codec, f"decode_{python_name(name)}({VALUE})", imports=imports)
        accepted = [name]
        while accepted[-1] in self._bases:
            # What a class has grown from is taken as well.
            accepted.append(self._bases[accepted[-1]])
        both = [kind for one in accepted for kind in (one, f"{one}Dict")]
        imports.models.update(both)
        if name in self._further:
            # No dict with named keys may have others.
            imports.std.update(("from collections.abc import Mapping", "from typing import Any"))
            both.append("Mapping[str, Any]")
        return Kind(" | ".join(both), codec, imports=imports)

    def _free_form(self) -> Kind:
        imports = Imports(codecs={"FREE_FORM"}, std={"from typing import Any"})
        if self._response:
            return Kind("dict[str, Any]", "FREE_FORM", f"FREE_FORM.strict({VALUE})", imports=imports)
        imports.std.add("from collections.abc import Mapping")
        return Kind("Mapping[str, Any]", "FREE_FORM", imports=imports)

    def _union(self, prop: Union, attribute: str) -> Kind:
        members = [member for member in prop.members if not isinstance(member, Null)]
        nullable = len(members) < len(prop.members)
        if len(members) == 1:
            kind = self.of(members[0], attribute)
            kind.nullable = kind.nullable or nullable
            return kind
        models = [member for member in members if isinstance(member, Reference)]
        tagged = _kinds(prop, models) if len(models) == len(members) else None
        kind = self._tagged(*tagged, attribute) if tagged else self._untagged(members, attribute)
        kind.nullable = nullable
        return kind

    def _tagged(self, tag: str, members: Mapping[str, Reference], attribute: str) -> Kind:
        kinds = {value: self._record(member) for value, member in members.items()}
        table = f"_{attribute.upper().strip('_')}"
        imports = Imports(codecs={"Tagged"}, std={"from typing import Any"})
        for kind in kinds.values():
            imports.update(kind.imports)
        codecs = ", ".join(f"{json.dumps(value)}: {kind.codec}" for value, kind in kinds.items())
        codec = f"Tagged({json.dumps(tag)}, {{{codecs}}})"
        annotation = either(*(kind.annotation for kind in kinds.values()))
        if not self._response:
            return Kind(annotation, codec, imports=imports)
        decoders = ", ".join(f"{json.dumps(v)}: {k.decode.removesuffix(f'({VALUE})')}" for v, k in kinds.items())
        imports.std.add("from collections.abc import Callable")
        constants = {f"{table}: dict[str, Callable[[Any], Any]]": f"{{{decoders}}}"}
        decode = f"{table}[{FIRST}[{json.dumps(tag)}]]({VALUE})"
        return Kind(f"{annotation} | dict[str, Any]", codec, decode, imports=imports, constants=constants)

    def _untagged(self, members: Iterable[Property], attribute: str) -> Kind:
        kinds = [self.of(member, f"{attribute}_{index}") for index, member in enumerate(members)]
        imports = Imports(codecs={"Union"})
        constants: dict[str, str] = {}
        for kind in kinds:
            imports.update(kind.imports)
            constants.update(kind.constants)
        codec = f"Union({', '.join(kind.codec for kind in kinds)})"
        annotation = either(*(kind.annotation for kind in kinds))
        decode = f"{codec}.strict({VALUE})" if self._response else VALUE
        return Kind(annotation, codec, decode, imports=imports, constants=constants)


def either(*annotations: str) -> str:
    """The annotation of one of several, each named once. What stands in brackets is not taken apart."""
    found: dict[str, None] = {}
    for annotation in annotations:
        depth = start = 0
        for match in re.finditer(r'\[|\]| \| |"(?:[^"\\]|\\.)*"', annotation):
            depth += {"[": 1, "]": -1}.get(match[0], 0)
            if match[0] == " | " and not depth:
                found[annotation[start : match.start()]] = None
                start = match.end()
        found[annotation[start:]] = None
    return " | ".join(found)


def nullable(inner: Kind) -> Kind:
    """The kind of an item of a list or map, which may be null by itself."""
    if not inner.nullable or inner.annotation == "Any":
        return inner
    imports = Imports(codecs={"Nullable"})
    imports.update(inner.imports)
    # Without a decoder of its own the list's codec reads it.
    return Kind(f"{inner.annotation} | None", f"Nullable({inner.codec})", imports=imports, constants=inner.constants)


def _kinds(union: Union, members: list[Reference]) -> tuple[str, dict[str, Reference]] | None:
    """The member that tells the classes of a union apart, and which value means which class."""
    by_name = {member.name: member for member in members}
    if union.tag and union.kinds and set(union.kinds.values()) == by_name.keys():
        return union.tag, {value: by_name[name] for value, name in union.kinds.items()}
    tag = _tag(members)
    return (tag, {member.constants[tag]: member for member in members}) if tag else None


def _tag(members: list[Reference]) -> str | None:
    """The member that is a different constant in every class of a union."""
    if not members:
        return None
    for name in members[0].constants:
        values = [member.constants.get(name) for member in members]
        if None not in values and len(set(values)) == len(values):
            return name
    return None
