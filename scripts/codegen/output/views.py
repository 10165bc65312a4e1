"""What the templates are given: classes, endpoints and the resource tree, as plain data in a fixed order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..document.words import python_name
from .kinds import FIRST, VALUE, Imports, Kind

__all__ = [
    "BaseView",
    "Checks",
    "ClassView",
    "EndpointView",
    "FieldView",
    "LiteralView",
    "ResourceView",
    "SharedView",
    "Views",
]

# Names that the straight-line decoders use.
_DECODER_NAMES = frozenset(
    ("amend", "bool", "data", "id", "item", "items", "new", "note", "odd", "recover", "self", "str", "value")
)


TYPES = frozenset(("bool", "date", "datetime", "dict", "int", "list", "str"))
"""The types in annotations that a member or a method may have the name of."""
FUNCTIONS = frozenset(("array", "decimal", "integer", "number", "text"))
"""What makes codecs with limits, in the body of a class whose members may be called so."""


def outside(names: Sequence[str], expression: str) -> str:
    """An annotation or a codec with the aliases of what has another meaning in the class."""
    if not names:
        return expression
    # Texts of literals are no types.
    pattern = rf'"(?:[^"\\]|\\.)*"|\b(?:{"|".join(names)})\b'
    return re.sub(pattern, lambda match: match[0] if match[0].startswith('"') else f"_{match[0]}", expression)


_NAMES = re.compile(r"\w+").findall


@dataclass
class FieldView:
    """One member of a class."""

    attribute: str
    wire: str
    kind: Kind
    required: bool
    doc: str
    secret: bool
    deprecated: bool = False

    @property
    def annotation(self) -> str:
        """The annotation in a response class."""
        nullable = self.kind.nullable or not self.required
        return f"{self.kind.annotation} | None" if nullable and self.kind.annotation != "Any" else self.kind.annotation

    @property
    def request_annotation(self) -> str:
        """The annotation in a request class or as an argument of a method, without the unset marker."""
        return f"{self.kind.annotation} | None" if self.kind.nullable else self.kind.annotation

    def flags(self, *, response: bool) -> str:
        """The keyword arguments of `wire()`."""
        parts = ["null=True"] if self.kind.nullable else []
        if not self.required:
            parts.append("optional=True" if response else "default=UNSET")
        if self.secret:
            parts.append("secret=True")
        return "".join(f", {part}" for part in parts)

    @property
    def decode(self) -> str:
        """The right-hand side of the straight-line decoder."""
        value = f"data[{json.dumps(self.wire)}]"
        if not self.kind.nullable or self.kind.trivial:
            # An expression that uses its value twice gets a name for it.
            named = self.kind.decode.replace(FIRST, f"(value := {value})").replace(VALUE, "value")
            expression = named if FIRST in self.kind.decode else self.kind.decoded(value)
        else:
            expression = f"None if (value := {value}) is None else {self.kind.decoded('value')}"
        if self.required:
            return expression
        present = f"({expression})" if " if " in expression else expression
        return f"{present} if {json.dumps(self.wire)} in data else None"

    @property
    def local(self) -> str:
        """The variable that the decoder checks."""
        hides = self.attribute in _DECODER_NAMES or self.attribute.startswith(("as_", "decode_"))
        return f"{self.attribute}_" if hides else self.attribute

    @property
    def mismatch(self) -> str | None:
        """The condition under which a member that is copied as it is does not fit."""
        if self.kind.check is None:
            return None
        wrong = f"{self.local}.__class__ is not {self.kind.check}"
        if self.kind.nullable:
            return f"({self.local} is not None and {wrong})"
        return wrong if self.required else f"({wrong} and {json.dumps(self.wire)} in data)"


@dataclass
class ClassView:
    """One attrs class."""

    name: str
    module: str
    doc: str
    response: bool
    root: bool
    fields: list[FieldView]
    imports: Imports = field(default_factory=Imports)
    constants: dict[str, str] = field(default_factory=dict)
    late_models: set[str] = field(default_factory=set)  # imported last, because they import this module
    method: str = ""  # the method whose arguments are the members of this request body
    base: ClassView | None = None  # the class that it has grown from
    shared: SharedView | None = None  # the shape that it has in common with many
    renamed: dict[str, str] = field(default_factory=dict)  # old member -> new one
    further: Kind | None = None  # what members beside the named ones hold, where it may have such
    whole_list: str = ""  # what `data` holds, of the answer of a list without pages

    @property
    def parent(self) -> str:
        """What a class of answers derives from."""
        if self.base:
            return self.base.name
        return f"WholeList[{self.whole_list}]" if self.whole_list else "Model"

    @property
    def hidden_types(self) -> list[str]:
        """What the body of the class cannot name, because a member has its name."""
        found: set[str] = set()
        for index, item in enumerate(self.fields):
            if item.attribute in TYPES:
                # A member's own annotation is read before there is a member, but for what its module imports.
                rest = [one for at, one in enumerate(self.fields) if at != index or item.attribute.startswith("date")]
                texts = [text for one in rest for text in (one.annotation, one.request_annotation)]
                texts += [self.further.annotation] if self.further else []
                found |= {item.attribute} if any(outside([item.attribute], text) != text for text in texts) else set()
            elif item.attribute in FUNCTIONS:
                texts = [one.kind.codec for one in self.fields[index + 1 :]]
                texts += [self.further.codec] if self.further else []
                found |= {item.attribute} if any(outside([item.attribute], text) != text for text in texts) else set()
        return sorted(found)

    def outside(self, expression: str) -> str:
        """An annotation or a codec as it stands in the class."""
        return outside(self.hidden_types, expression)

    @property
    def late_constants(self) -> dict[str, str]:
        """The constants made of decoders that a module has at its end only."""
        late = {f"decode_{python_name(name)}" for name in (*self.late_models, self.name)}
        return {name: value for name, value in self.constants.items() if late & set(_NAMES(value))}

    @property
    def early_constants(self) -> dict[str, str]:
        """The other ones."""
        late = self.late_constants
        return {name: value for name, value in self.constants.items() if name not in late}

    @property
    def added(self) -> list[FieldView]:
        """The members that the base has not."""
        known = {item.wire for item in self.base.fields} if self.base else set[str]()
        return [item for item in self.fields if item.wire not in known]

    @property
    def old_fields(self) -> list[tuple[str, FieldView]]:
        """The old names of members, and what they are."""
        by_name = {item.attribute: item for item in self.fields}
        return [(old, by_name[new]) for old, new in self.renamed.items()]

    @property
    def in_order_of_decoding(self) -> list[FieldView]:
        """The members, objects first: each has seen to its own `odd` values before those of the object around come."""
        return sorted(self.fields, key=lambda item: item.kind.keeps)

    @property
    def checks(self) -> list[str]:
        """The conditions under which the object does not fit although all its members could be decoded."""
        odd = ["odd"] if any(item.kind.keeps for item in self.fields) else []
        return odd + [item.mismatch for item in self.fields if item.mismatch]

    @property
    def all_required(self) -> bool:
        """Whether a count of members is enough to see that nothing is missing or unknown."""
        return all(item.required for item in self.fields)


@dataclass
class SharedView:
    """The members that many classes of answers have in common."""

    base: ClassView
    decoder: str  # the function that makes their decoders
    parameters: dict[str, str]  # member that differs -> what the decoder is given for it

    def own(self, cls: ClassView) -> list[FieldView]:
        """The members that a class states itself."""
        return [item for item in cls.fields if item.attribute in self.parameters]

    def explained(self, cls: ClassView) -> list[FieldView]:
        """The members of a class that mean something else than usual."""
        usual = {item.attribute: item.doc for item in self.base.fields}
        return [item for item in cls.fields if item.doc != usual[item.attribute]]

    def given(self, cls: ClassView) -> list[str]:
        """What the function is given to make the decoder of a class."""
        found: list[str] = []
        for item in self.own(cls):
            (model,) = item.kind.imports.models or {""}
            found.append(f"decode_{python_name(model)}" if model else next(iter(item.kind.constants)))
        return [cls.name, *found]


@dataclass
class ParameterView:
    """One path, query or header parameter."""

    name: str
    wire: str
    location: str
    kind: Kind
    required: bool
    client_default: bool
    doc: str
    deprecated: bool = False
    style: str = ""  # of the runtime's styles

    @property
    def annotation(self) -> str:
        """The annotation without the unset marker. None in a query means the same as leaving the argument out."""
        return (
            f"{self.kind.annotation} | None" if self.location == "query" and not self.required else self.kind.annotation
        )

    @property
    def optional(self) -> bool:
        """Whether a caller may leave it out."""
        return not self.required or self.client_default


@dataclass
class EndpointView:
    """One operation."""

    name: str  # qbd.invoices.list
    resource: str  # qbd.invoices
    method_name: str  # list
    http_method: str
    path: str
    effect: str
    repeatable: bool
    summary: str
    doc: str
    parameters: list[ParameterView]
    positional: list[str]
    body: ClassView | None  # flattened into arguments
    body_argument: str | None
    body_kind: Kind | None
    body_required: bool
    body_doc: str
    result: str  # annotation
    result_decode: str
    result_codec: str
    result_doc: str
    item: str | None  # of a paged list
    listed: str | None  # what the items of any list are
    must_exist: tuple[str, ...]  # filters of which one value that is not found makes the whole call fail
    paging: dict[str, Any] | None
    exclusive: list[list[str]]  # groups of arguments of which at most one may be given
    overriding: list[str]  # arguments that make the service ignore all filters
    deprecated: str  # why not to use it any more; empty while it is not
    alias_of: str  # the operation of which this is an old name
    renamed: dict[str, str]  # old argument -> new one
    others: dict[int, tuple[str, str]]  # further status -> the decoder and the codec of its answer
    wire: Mapping[str, Any]  # what is peculiar to its bytes, see document/adapt.py
    constants: dict[str, str]  # module level: name -> expression
    imports: Imports  # of the endpoint module
    argument_imports: Imports  # of the resource module

    @property
    def whole_list(self) -> str:
        """What the answer of a list without pages holds; empty for every other operation."""
        return self.listed or "" if self.method_name == "list" and not self.item else ""

    @property
    def awaited(self) -> str:
        """The annotation of what the method of an asyncio client returns, where that is no coroutine."""
        if self.item:
            return f"AsyncPager[{self.item}]"
        return f"AsyncWholeList[{self.result}, {self.whole_list}]" if self.whole_list else ""

    @property
    def form(self) -> Mapping[str, str] | None:
        """Which members of a form have a style; None for a body that is none."""
        return self.wire.get("x-form")

    @property
    def accept(self) -> str:
        """The media types of its answers, where those are not plain JSON."""
        return str(self.wire.get("x-accept", ""))

    @property
    def styles(self) -> set[str]:
        """The styles that the endpoint needs."""
        return {p.style for p in self.parameters if p.style} | set((self.form or {}).values())

    @property
    def module(self) -> str:
        """The name of the endpoint's module, which may not be a keyword."""
        return self.method_name


@dataclass
class BaseView:
    """A hand-written class that a resource derives from."""

    module: str  # of the runtime
    name: str
    parameters: tuple[str, ...] = ()  # the models it is generic over

    def written(self, prefix: str) -> str:
        """How a class statement names it."""
        name = prefix + self.name
        return f"{name}[{', '.join(json.dumps(model) for model in self.parameters)}]" if self.parameters else name


@dataclass
class ResourceView:
    """One node of the tree that hangs on a client."""

    path: tuple[str, ...]
    endpoints: list[EndpointView] = field(default_factory=list)
    children: list[ResourceView] = field(default_factory=list)
    bases: list[BaseView] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The attribute it has on its parent."""
        return self.path[-1]

    @property
    def class_name(self) -> str:
        """The name of its synchronous class."""
        return "".join(word.capitalize() for word in self.name.split("_")) + "Resource"

    def walk(self) -> Iterator[ResourceView]:
        """This node and all below it, each before its children."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class LiteralView:
    """A named list of strings."""

    name: str
    table: str
    values: tuple[str, ...]


@dataclass
class Views:
    """Everything that is rendered."""

    classes: list[ClassView]
    endpoints: list[EndpointView]
    root: ResourceView
    literals: list[LiteralView]
    shared: list[SharedView] = field(default_factory=list)
    renamed_classes: dict[str, str] = field(default_factory=dict)  # old name -> new one


class Checks(NamedTuple):
    """What members of requests are checked for besides the document, by wire name."""

    places: Mapping[str, int] = {}
    without: Mapping[str, str] = {}

    def add(self, kind: Kind, wire: str, *, root: bool) -> None:
        """Let the codec of a member know its limits."""
        if (places := self.places.get(wire)) is not None and kind.codec == "DECIMAL":
            _limit(kind, "decimal", f"decimal({places})")
        if root and (character := self.without.get(wire)) is not None:
            found = "None, None" if kind.codec == "STRING" else kind.codec.removeprefix("text(").removesuffix(")")
            if kind.codec == "STRING" or kind.codec.startswith("text("):
                found = found if "," in found else f"{found}, None"
                _limit(kind, "text", f"text({found}, without={json.dumps(character)})")


def _limit(kind: Kind, maker: str, codec: str) -> None:
    kind.imports.codecs.discard(kind.codec)
    kind.imports.limits.add(maker)
    kind.codec = codec
