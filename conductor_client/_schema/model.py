"""Base classes of the generated models, and the table that drives everything except the straight-line decoders."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial, wraps
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, Self, TypeVar, dataclass_transform

import attrs

from ..errors import InvalidArgumentError, encodable
from ..types import UNSET
from .containers import Codec, Mismatch
from .deprecation import renamed_argument, warn_deprecated
from .json_data import DEEPEST, TOP, Place, Style, answer_path, is_list, is_mapping, is_too_deep, plain
from .suggest import closest
from .values import exact

__all__ = [
    "Field",
    "FreeForm",
    "Meta",
    "Model",
    "RequestModel",
    "Table",
    "Wire",
    "fields_of",
    "model",
    "old_names",
    "table_of",
    "unknown_members",
    "wire",
]

C = TypeVar("C", bound=type)
_NO_EXTRA: Mapping[str, Any] = MappingProxyType({})
_REPR_ITEMS = 3
_DEEPEST_MODEL = 50  # objects of the document itself, above those of which it says nothing


class Wire(NamedTuple):
    """One member of a JSON object: wire name, kind, whether null is allowed, whether it may be absent."""

    name: str
    codec: Codec
    null: bool = False
    optional: bool = False
    secret: bool = False


class Field(NamedTuple):
    """A model's attribute together with its `Wire`."""

    attribute: str
    wire: Wire


class Meta(NamedTuple):
    """What few objects have: a request id (the outermost), members unknown to the document, members left out."""

    request_id: str | None = None
    extra: Mapping[str, Any] | None = None
    missing: frozenset[str] = frozenset()


_NOTHING: frozenset[str] = frozenset()


def wire(
    name: str,
    codec: Codec,
    *,
    null: bool = False,
    optional: bool = False,
    secret: bool = False,
    required: bool = False,
    default: Any = attrs.NOTHING,
) -> Any:
    """Declare an attribute of a model: the name it has on the wire and how its value is converted.

    `optional` members may be absent from an answer; members with a default may be left out of a request, unless they
    are `required` under this name or an old one.
    """
    optional = optional or (default is not attrs.NOTHING and not required)
    return attrs.field(default=default, metadata={"wire": Wire(name, codec, null, optional, secret)})


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
def model(cls: C) -> C:
    """`attrs.define` as all models use it: keyword arguments only, slots, equality and repr from the base class."""
    return attrs.define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=_in_place)(cls)


def _in_place(cls: type, members: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """What a class states more precisely than its base stays where the base has it, unless it states everything."""
    own = vars(cls).get("__annotations__", {})
    if all(member.name in own or "wire" not in member.metadata for member in members):
        return members
    places = {member.name: place for place, member in enumerate(attrs.fields(cls.__bases__[0]))}
    return sorted(members, key=lambda member: places.get(member.name, len(places)))


class Table(NamedTuple):
    """The members of a class in the order of the document, and the same as its users need them.

    Attributes:
        fields: The members.
        places: How their places in an answer are written (`.amount`).
        attributes: The attributes by wire name.
        members: The members by attribute.
        encoders: What `encode_object` goes through: attribute, wire name, encoder, whether null is allowed, whether it
            may be absent. Plain tuples, because named ones take twice as long to unpack.
        old: The new attributes by old ones, of members that were renamed.
    """

    fields: tuple[Field, ...]
    places: tuple[str, ...]
    attributes: dict[str, str]
    members: dict[str, Wire]
    encoders: list[tuple[str, str, Callable[..., Any], bool, bool]]
    old: Mapping[str, str]

    @classmethod
    def of(cls, model_class: type) -> Table:
        """Make the table of a class."""
        fields = tuple(Field(a.name, a.metadata["wire"]) for a in attrs.fields(model_class) if "wire" in a.metadata)
        return cls(
            fields,
            tuple(answer_path("", member.name) for _, member in fields),
            {member.name: attribute for attribute, member in fields},
            dict(fields),
            [(attribute, m.name, m.codec.encode, m.null, m.optional) for attribute, m in fields],
            vars(model_class).get("_old_names", {}),
        )


def _fields(cls: type) -> tuple[Field, ...]:
    return table_of(cls).fields


# Both are worked out on first use, and cost no call of a function in Python after that.
table_of: Final[Callable[[type], Table]] = cache(Table.of)
"""The members of a model class."""
fields_of: Final[Callable[[type], tuple[Field, ...]]] = cache(_fields)
"""The members of a model class in the order of the document."""


def _abbreviate(value: object) -> str:
    if is_list(value) and len(value) > _REPR_ITEMS:
        shown = ", ".join(repr(item) for item in value[:_REPR_ITEMS])
        return f"[{shown}, ... {len(value) - _REPR_ITEMS} more]"
    return repr(value)


class _Base:
    """Equality and repr by table."""

    __slots__ = ()

    @classmethod
    def member_names(cls) -> tuple[str, ...]:
        """The Python names of the members, in the order of the document."""
        return tuple(attribute for attribute, _ in fields_of(cls))

    @classmethod
    def attribute_of(cls, name: str) -> str:
        """The Python name of a member, or its wire name where the class has no such member."""
        return table_of(cls).attributes.get(name, name)

    def _shown(self) -> Iterable[tuple[str, str]]:
        for attribute, member in fields_of(type(self)):
            value = getattr(self, attribute)
            if value is not UNSET:
                yield attribute, "'***'" if member.secret and value is not None else _abbreviate(value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in self._shown())})"


@attrs.define(eq=False, repr=False, weakref_slot=False)
class Model(_Base):
    """An object of an answer. Generated classes derive from it.

    Attributes:
        request_id: The id that the service gave to the request, on the outermost object of an answer; else None.
        additional_properties: Members that the document does not know, as received.
    """

    # An argument of `__init__`, so that `attrs.evolve` and `copy.replace` pass it on.
    _meta: Meta | None = attrs.field(default=None, kw_only=True, alias="_meta")

    @property
    def request_id(self) -> str | None:
        return self._meta.request_id if self._meta else None

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        return (self._meta.extra if self._meta else None) or _NO_EXTRA

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the object from JSON data with wire names, as the service sends it.

        What is missing becomes None, so a test can state only the members it needs. Amounts are strings (`"12.50"`), as
        on the wire; JSON numbers may be floats.

        Raises:
            InvalidArgumentError: the data is no mapping, or is nested too deeply, most likely because it contains
                itself.

        Example:
            >>> from conductor_client.models import ObjectReference
            >>> ObjectReference.from_dict({"fullName": "Acme"}).full_name
            'Acme'
        """
        if not is_mapping(data):
            raise InvalidArgumentError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        try:
            members = exact(data)
            if not is_too_deep(members, DEEPEST + _DEEPEST_MODEL):
                return cls.read_object(members, "", [])
        except RecursionError:
            pass
        raise InvalidArgumentError("the data is nested too deeply")

    def to_dict(
        self, *, mode: Literal["json", "python"] = "json", use_api_names: bool = True, exclude_none: bool = False
    ) -> dict[str, Any]:
        """Return the object as plain data.

        Args:
            mode: `"json"` gives what `json.dumps` takes, decimals as the strings they came as; `"python"` keeps
                `Decimal`, `date` and `datetime`.
            use_api_names: Wire names (`customerId`) if true, Python names (`customer_id`) if false.
            exclude_none: Whether members that are null are left out, at every depth.

        Raises:
            InvalidArgumentError: there is no such `mode`.
        """
        if mode not in ("json", "python"):
            raise InvalidArgumentError(f"mode takes 'json' or 'python', not {mode!r}", path="mode")
        return self.dump_object(Style(use_api_names, mode == "json", not exclude_none))

    def to_json(self, *, indent: int | None = None, use_api_names: bool = True, exclude_none: bool = False) -> str:
        """Return the object as a JSON text that can be encoded as UTF-8. See `to_dict`."""
        data = self.to_dict(use_api_names=use_api_names, exclude_none=exclude_none)
        return encodable(json.dumps(data, indent=indent, ensure_ascii=False))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, Model)
        return (
            all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))
            and self.additional_properties == other.additional_properties
            and self._left_out() == other._left_out()
        )

    def _left_out(self) -> set[str]:
        """The attributes whose members were missing and have not been set since."""
        return {name for name in self._meta.missing if getattr(self, name) is None} if self._meta else set()

    def _attach(self, request_id: str | None) -> None:
        self._meta = Meta(request_id) if self._meta is None else self._meta._replace(request_id=request_id)

    @classmethod
    def read_object(cls, data: dict[str, Any], path: str, mismatches: list[Mismatch]) -> Self:
        """Read any JSON object, however little it resembles the document. Used by codecs."""
        table = table_of(cls)
        self = object.__new__(cls)
        for (attribute, member), place in zip(table.fields, table.places, strict=True):
            value = data.get(member.name, UNSET)
            if value is UNSET:
                value = None
                if not member.optional:
                    mismatches.append(Mismatch(path + place, member.codec.expected, "nothing"))
            elif value is not None:
                value = member.codec.read(value, path + place, mismatches)
            elif not member.null:
                mismatches.append(Mismatch(path + place, member.codec.expected, "null"))
            setattr(self, attribute, value)
        self.note_members(data)
        mismatches.extend(unknown_members(self, path))
        return self

    def dump_object(self, style: Style) -> dict[str, Any]:
        """Return plain data in the given style. Used by codecs."""
        left_out = self._left_out()
        result: dict[str, Any] = {}
        for attribute, member in fields_of(type(self)):
            if attribute not in left_out:
                value = getattr(self, attribute)
                if value is not None or style.nulls:
                    key = member.name if style.api_names else attribute
                    result[key] = None if value is None else member.codec.dump(value, style)
        for name, value in self.additional_properties.items():
            if value is not None or style.nulls:
                result[name] = plain(value, style)
        return result

    def note_members(self, data: dict[str, Any]) -> None:
        """Remember which members `data` lacks, and those that the document lacks. Used by decoders."""
        known = table_of(type(self)).attributes
        if data.keys() == known.keys():
            self._meta = None
            return
        extra = {name: value for name, value in data.items() if name not in known}
        missing = _NOTHING
        if len(data) - len(extra) != len(known):
            missing = frozenset([attribute for name, attribute in known.items() if name not in data])
        self._meta = Meta(None, extra or None, missing) if extra or missing else None


def unknown_members(obj: Model, path: str) -> Iterator[Mismatch]:
    """The members that the document lacks, each as a mismatch."""
    for name in obj.additional_properties:
        yield Mismatch(answer_path(path, name), "nothing", "a member that the document lacks")


class RequestModel(_Base):
    """An object of a request body. Generated classes derive from it; a dict with snake_case keys does as well."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data with wire names that would be sent.

        Raises:
            InvalidArgumentError: a value does not fit the document; `path` says where.
        """
        try:
            return self.encode_object(self)
        except RecursionError:
            raise InvalidArgumentError("the body is nested too deeply") from None

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))

    @classmethod
    def encode_object(cls, value: Any, name: str | int = "", at: Place = TOP) -> dict[str, Any]:
        """Return the JSON data for an instance of this class or a dict with its snake_case keys. Used by codecs."""
        inside, table = Place(at, name, at.violations), table_of(cls)
        encoders = table.encoders
        if type(value) is cls or (isinstance(value, RequestModel) and _relative(cls, value, inside)):
            get: Callable[[str, Any], Any] = partial(getattr, value)
        elif value.__class__ is dict or is_mapping(value):
            given: Mapping[Any, Any] = value  # pyright: ignore[reportAssignmentType] - a dict is no RequestModel
            if table.old:
                given = _with_new_names(cls, given, table.old)
            if not given.keys() <= table.members.keys():
                raise _unknown_key(cls, given, inside)
            get = given.get
            encoders = [row for row in encoders if row[0] in given or not row[4]]
        else:
            raise _not_a(cls, value, name, at)
        result: dict[str, Any] = {}
        for attribute, wire_name, encode, null, optional in encoders:
            item = get(attribute, UNSET)
            if item is UNSET:
                if not optional:
                    raise inside.error(attribute, "is required")
            elif item is not None:
                result[wire_name] = encode(item, attribute, inside)
            elif null:
                result[wire_name] = None
            else:
                instead = "leave it out, or give `omit`" if optional else "it is required"
                raise inside.error(attribute, f"must not be None: the service takes no null here; {instead}")
        return result


def _not_a(cls: type, value: object, name: str | int, at: Place) -> InvalidArgumentError:
    kind = type(value).__name__
    reason = f"{kind}, which is an object of an answer" if isinstance(value, Model) else kind
    article = "an" if cls.__name__[0] in "AEIOU" else "a"
    return at.error(name, f"takes {article} {cls.__name__} or a dict, not {reason}")


def _with_new_names(cls: type, value: Mapping[Any, Any], old: Mapping[str, str]) -> Mapping[Any, Any]:
    result = dict(value)
    for name in old.keys() & value.keys():
        new = old[name]
        given = (f"{cls.__name__}Dict", name, result.pop(name), new, result.get(new, UNSET))
        result[new] = renamed_argument(*given, stacklevel=3)
    return result


def _relative(cls: type, value: RequestModel, at: Place) -> bool:
    """Whether it is of a class that `cls` has grown from, or that has grown from `cls` and says no more than `cls` can.

    Raises:
        InvalidArgumentError: it has a member that would not be sent.
    """
    known = table_of(cls).members
    if issubclass(cls, type(value)):
        return True
    if not isinstance(value, cls):
        return False
    kind: type = type(value)
    for attribute, _ in fields_of(kind):
        if attribute not in known and getattr(value, attribute) is not UNSET:
            where = at.path(attribute)
            raise InvalidArgumentError(f"{where}: {cls.__name__} has no {attribute}", path=where)
    return True


def _unknown_key(cls: type, value: Mapping[Any, Any], at: Place) -> InvalidArgumentError:
    table = table_of(cls)
    name = next(str(key) for key in value if key not in table.members)
    close = table.attributes.get(name) or closest(name, table.members)
    hint = f"; did you mean {close}?" if close else ""
    return at.error(name, f"is not a member of {cls.__name__}{hint}")


def old_names(**names: str) -> Callable[[C], C]:
    """Let members of a request be given, read and set under their old names as well, which warns (old name -> new)."""

    def extend(cls: C) -> C:
        made: Any = cls
        create = made.__init__

        @wraps(create)
        def init(self: RequestModel, **given: Any) -> None:
            for old, new in names.items():
                if old in given:
                    value = given.get(new, UNSET)
                    given[new] = renamed_argument(cls.__name__, old, given.pop(old), new, value)
            create(self, **given)

        made.__init__, made._old_names = init, names
        for old, new in names.items():
            setattr(cls, old, _alias(cls.__name__, old, new))
        return cls

    return extend


def _alias(owner: str, old: str, new: str) -> property:
    message = f"{owner}.{old} is called {new} now"

    def read(self: RequestModel) -> Any:
        warn_deprecated(message)
        return getattr(self, new)

    def write(self: RequestModel, value: Any) -> None:
        warn_deprecated(message)
        setattr(self, new, value)

    return property(read, write, doc=f"Old name of `{new}`.")


class FreeForm(dict[str, Any]):
    """A JSON object for which the document states no members: an ordinary dict that knows its request id."""

    request_id: str | None = None

    def _attach(self, request_id: str | None) -> None:
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """Return the same members as plain data that `json.dumps` takes."""
        return {key: plain(value, Style()) for key, value in self.items()}

    def copy(self) -> Self:
        """Return a shallow copy that keeps the request id."""
        twin = type(self)(self)
        twin.request_id = self.request_id
        return twin
