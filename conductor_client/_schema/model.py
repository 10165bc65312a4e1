"""Base classes of the generated models."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeVar, dataclass_transform

import attrs

from ..errors import InvalidArgumentError, encodable
from ..types import UNSET
from .containers import Codec, Mismatch
from .deprecation import renamed_argument, warn_deprecated
from .json_data import DEEPEST, TOP, Place, Style, answer_path, encode_key, is_list, is_mapping, is_too_deep, plain
from .members import Wire as Wire, fields_of as fields_of, table_of as table_of
from .suggest import closest
from .values import exact

C = TypeVar("C", bound=type)
T = TypeVar("T")
Decoder: TypeAlias = Callable[[Any], T]
"""Decode the JSON of an object."""
_REPR_ITEMS = 3
_DEEPEST_MODEL = 50  # levels of objects with a schema, above those without


class Meta(dict[str, Any]):
    """The unknown members of an object, with its request id and the attributes of its missing members.

    It cannot be changed, so copies of an object share it.
    """

    __slots__ = ("missing", "request_id")
    request_id: str | None
    missing: frozenset[str]

    def __init__(self, *_: Any) -> None:
        pass

    def __new__(cls, *state: Any) -> Self:
        # All three in the order of older versions, whose pickles are read; the members alone from `attrs.astuple`.
        request_id, extra, missing = state if len(state) == 3 else (None, *state, frozenset[str]())
        self = super().__new__(cls)
        dict.update(self, extra or ())  # pyright: ignore[reportUnknownMemberType]
        self.request_id, self.missing = request_id, missing
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Meta, (self.request_id, dict(self), self.missing)

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise TypeError("additional_properties cannot be changed, only replaced")

    if not TYPE_CHECKING:
        __setitem__ = __delitem__ = __ior__ = update = setdefault = pop = popitem = clear = _refuse


_NO_META = Meta(())


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
    """Declare an attribute of a model: its wire name and the codec of its value.

    `optional` members may be absent from an answer. Members with a default may be left out of a request, unless they
    are `required` under this name or an old one.
    """
    optional = optional or (default is not attrs.NOTHING and not required)
    return attrs.field(default=default, metadata={"wire": Wire(name, codec, null, optional, secret)})


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
def model(cls: C) -> C:
    """Apply `attrs.define` for models: keyword arguments, slots, equality and repr of the base class."""
    return attrs.define(
        kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=_in_place
    )(cls)


def _in_place(cls: type, members: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Keep overridden members at the positions of the base class, unless the class declares all members itself."""
    own = vars(cls).get("__annotations__", {})
    if all(member.name in own or "wire" not in member.metadata for member in members):
        return members
    places = {member.name: place for place, member in enumerate(attrs.fields(cls.__bases__[0]))}
    return sorted(members, key=lambda member: places.get(member.name, len(places)))


def _abbreviate(value: object) -> str:
    if is_list(value) and len(value) > _REPR_ITEMS:
        shown = ", ".join(repr(item) for item in value[:_REPR_ITEMS])
        return f"[{shown}, ... {len(value) - _REPR_ITEMS} more]"
    return repr(value)


class _Base:
    __slots__ = ()

    @classmethod
    def _member_names(cls) -> tuple[str, ...]:
        return tuple(table_of(cls).members)

    @classmethod
    def _attribute_of(cls, name: str) -> str:
        return table_of(cls).attributes.get(name, name)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._extra_stated() == other._extra_stated() and all(
            getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self))
        )

    def _extra_stated(self) -> Mapping[str, Any]:
        return {}

    def __repr__(self) -> str:
        shown: list[str] = []
        for attribute, member in fields_of(type(self)):
            if (value := getattr(self, attribute)) is not UNSET:
                text = "'***'" if member.secret and value is not None else _abbreviate(value)
                shown.append(f"{attribute}={text}")
        return f"{type(self).__name__}({', '.join(shown)})"


def pydantic_serializer(obj: Any) -> Any:
    """Return the serializer of an object that pydantic finds in a field of no particular class."""
    try:
        from .pydantic_schema import serializer_of
    except ImportError:
        raise AttributeError("pydantic is not installed") from None  # so that `getattr` with a default works
    return serializer_of(obj.__class__)


# An attribute for attrs, so that `attrs.evolve` and `attrs.asdict` keep unknown members.
@attrs.define(
    these={"additional_properties": attrs.field(default=None, kw_only=True)}, slots=False, eq=False, repr=False
)
class Model(_Base):
    """An object of an answer; the base of generated classes.

    Attributes:
        request_id: The id that the service gave to the request, on the outermost object of an answer; else None.
        additional_properties: Members that the document does not name, as received or as the kind of value that it
            states for them. They cannot be changed, only replaced as a whole.
    """

    __slots__ = ("_meta",)
    _further: ClassVar[Codec | None] = None
    """The codec of further members, if the document allows them."""
    if TYPE_CHECKING:
        _meta: Meta | None = attrs.field(init=False)

    @property
    def request_id(self) -> str | None:
        return None if self._meta is None else self._meta.request_id

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        return _NO_META if self._meta is None else self._meta

    @additional_properties.setter
    def additional_properties(self, value: Mapping[str, Any] | None) -> None:
        self._meta = value if isinstance(value, Meta) else Meta(value) if value else None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the object from JSON data as the service sends it, or from any form that `to_dict` gives.

        Members have their wire names or their Python names. Missing members become None, so a test can state only the
        members it needs. Amounts are strings (`"12.50"`), as on the wire, or `Decimal`; JSON numbers may be floats.

        Raises:
            InvalidArgumentError: the data is no mapping, or is nested too deeply, for example because it contains
                itself.

        Example:
            >>> from conductor_client.models import ObjectReference
            >>> ObjectReference.from_dict({"fullName": "Acme"}).full_name
            'Acme'
        """
        from .plain_forms import as_sent

        if not is_mapping(data):
            raise InvalidArgumentError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        try:
            members = exact(as_sent(cls, data))
            if not is_too_deep(members, DEEPEST + _DEEPEST_MODEL):
                return cls._read_object(members, "", [])
        except RecursionError:
            pass
        raise InvalidArgumentError("the data is nested too deeply")

    @classmethod
    def json_schema(cls) -> dict[str, Any]:
        """Return the JSON Schema (2020-12) of `to_dict()` results; classes of nested objects are in its `$defs`.

        Example:
            >>> from conductor_client.models import ObjectReference
            >>> sorted(ObjectReference.json_schema()["properties"])
            ['fullName', 'id']
        """
        from .json_schema import schema_of

        return schema_of(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    @property
    def __pydantic_serializer__(self) -> Any:
        return pydantic_serializer(self)

    def keys(self) -> Iterable[str]:
        """Return the wire names in `to_dict()`, so that `dict(record)` equals `record.to_dict()`."""
        return self.to_dict().keys()

    def __getitem__(self, name: str) -> Any:
        attribute = self._attribute_of(name)
        if (member := table_of(type(self)).members.get(attribute)) and attribute not in self._left_out():
            value = getattr(self, attribute)
            return None if value is None else member.codec.dump(value, Style())
        return self._plain(self.additional_properties[name], Style())

    if not TYPE_CHECKING:
        # Otherwise `for ... in record` would call `record[0]`.
        __iter__ = None

    def to_dict(
        self, *, mode: Literal["json", "python"] = "json", use_api_names: bool = True, exclude_none: bool = False
    ) -> dict[str, Any]:
        """Return the object as plain data.

        Args:
            mode: `"json"` gives data for `json.dumps`, with decimals as strings, as received; `"python"` keeps
                `Decimal`, `date` and `datetime`.
            use_api_names: Wire names (`customerId`) if true, Python names (`customer_id`) if false.
            exclude_none: Whether to leave out members that are null, at every depth.

        Raises:
            InvalidArgumentError: there is no such `mode`.
        """
        if mode not in ("json", "python"):
            raise InvalidArgumentError(f"mode takes 'json' or 'python', not {mode!r}", path="mode")
        return self._dump_object(Style(use_api_names, mode == "json", not exclude_none))

    def to_json(self, *, indent: int | None = None, use_api_names: bool = True, exclude_none: bool = False) -> str:
        """Return the object as JSON text that can be encoded as UTF-8; see `to_dict`."""
        data = self.to_dict(use_api_names=use_api_names, exclude_none=exclude_none)
        return encodable(json.dumps(data, indent=indent, ensure_ascii=False))

    def _extra_stated(self) -> dict[str, Any]:
        """Return the unknown members except nulls: null and missing are equal, as for known members."""
        return {name: value for name, value in self.additional_properties.items() if value is not None}

    def _left_out(self) -> set[str]:
        """Return the attributes of missing members that have not been set since."""
        return set() if self._meta is None else {name for name in self._meta.missing if getattr(self, name) is None}

    def _attach(self, request_id: str | None) -> None:
        meta = _NO_META if self._meta is None else self._meta
        self._meta = Meta(request_id, meta, meta.missing)

    @classmethod
    def _read_object(cls, data: dict[str, Any], path: str, mismatches: list[Mismatch]) -> Self:
        """Read any JSON object, however many mismatches it has. Used by codecs."""
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
        self._note_members(data)
        mismatches.extend(further_members(self, path))
        return self

    def _dump_object(self, style: Style) -> dict[str, Any]:
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
                result[name] = self._plain(value, style)
        return result

    def _plain(self, value: Any, style: Style) -> Any:
        return plain(value, style) if value is None or self._further is None else self._further.dump(value, style)

    def _note_members(self, data: dict[str, Any]) -> None:
        """Record missing and unknown members. Used by decoders."""
        known = table_of(type(self)).attributes
        if data.keys() == known.keys():
            self._meta = None
            return
        extra = {name: value for name, value in data.items() if name not in known}
        missing = frozenset[str]()
        if len(data) - len(extra) != len(known):
            missing = frozenset([attribute for name, attribute in known.items() if name not in data])
        self._meta = Meta(None, extra, missing) if extra or missing else None


def further_members(obj: Model, path: str) -> Iterable[Mismatch]:
    """Read further members if the document allows them; return the mismatches, which unknown members always are."""
    codec, meta = obj._further, obj._meta  # pyright: ignore[reportPrivateUsage]
    if not meta:
        return []
    places = {name: answer_path(path, name) for name in meta}
    if codec is None:
        return [Mismatch(place, "nothing", "a member that the document lacks") for place in places.values()]
    found: list[Mismatch] = []
    read = {name: codec.read(value, places[name], found) for name, value in meta.items()}
    obj._meta = Meta(meta.request_id, read, meta.missing)  # pyright: ignore[reportPrivateUsage]
    return found


class RequestModel(_Base):
    """An object of a request body; the base of generated classes. A dict with snake_case keys may be passed instead.

    If the document allows further members, such a dict may contain them, by their wire names.
    """

    __slots__ = ()
    _further: ClassVar[Codec | None] = None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data to send, with wire names.

        Raises:
            InvalidArgumentError: a value does not fit the document; the exception has its `path`.
        """
        try:
            return self.encode_object(self)
        except RecursionError:
            raise InvalidArgumentError("the body is nested too deeply") from None

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
                further = given.keys() - table.members.keys()
                if cls._further is None or further & table.attributes.keys():
                    raise _unknown_key(cls, given, inside)
            get = given.get
            encoders = [row for row in encoders if row[0] in given or not row[4]]
        else:
            reason = f"{type(value).__name__}{', which is an object of an answer' if isinstance(value, Model) else ''}"
            article = "an" if cls.__name__[0] in "AEIOU" else "a"
            raise at.error(name, f"takes {article} {cls.__name__} or a dict, not {reason}")
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
        if cls._further is not None and not isinstance(value, RequestModel):
            for key in value:
                if key not in table.members and value[key] is not UNSET:
                    result[encode_key(key, name, at)] = cls._further.encode(value[key], key, inside)
        return result


def _with_new_names(cls: type, value: Mapping[Any, Any], old: Mapping[str, str]) -> Mapping[Any, Any]:
    result = dict(value)
    for name in old.keys() & value.keys():
        new = old[name]
        given = (f"{cls.__name__}Dict", name, result.pop(name), new, result.get(new, UNSET))
        result[new] = renamed_argument(*given, stacklevel=3)
    return result


def _relative(cls: type, value: RequestModel, at: Place) -> bool:
    """Return whether the object is of a base class of `cls`, or of a subclass.

    Raises:
        InvalidArgumentError: an object of a subclass has a member that would not be sent.
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
    unknown = [str(key) for key in value if key not in table.members]
    # If further members are allowed, only a wire name of a known member is wrong.
    name = next((key for key in unknown if key in table.attributes), unknown[0])
    close = table.attributes.get(name) or closest(name, table.members)
    hint = f"; did you mean {close}?" if close else ""
    return at.error(name, f"is not a member of {cls.__name__}{hint}")


def old_names(**names: str) -> Callable[[C], C]:
    """Accept old names of members of a request as well, with a warning (old name -> new name)."""

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
    """A JSON object for which the document states no members: a dict with a request id."""

    request_id: str | None = None

    def _attach(self, request_id: str | None) -> None:
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """Return the members as plain data for `json.dumps`."""
        return {key: plain(value, Style()) for key, value in self.items()}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return handler(dict[str, Any])

    def copy(self) -> Self:
        """Return a shallow copy that keeps the request id."""
        twin = type(self)(self)
        twin.request_id = self.request_id
        return twin
