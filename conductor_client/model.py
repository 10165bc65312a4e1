"""Base classes of the generated models, and the table that drives everything except the straight-line decoders."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, Self, TypeVar, dataclass_transform

import attrs

from .codecs import Codec, Misfit, Style, plain
from .errors import InvalidArgumentError
from .types import UNSET

__all__ = ["Meta", "Model", "RequestModel", "Wire", "fields_of", "model", "wire"]

C = TypeVar("C", bound=type)

_NO_EXTRA: Mapping[str, Any] = MappingProxyType({})
_REPR_ITEMS = 3


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


_NO_META = Meta()


def wire(
    name: str,
    codec: Codec,
    *,
    null: bool = False,
    optional: bool = False,
    secret: bool = False,
    default: Any = attrs.NOTHING,
) -> Any:
    """Declare an attribute of a model: the name it has on the wire and how its value is converted.

    `optional` members may be absent from an answer; members with a default may be left out of a request.
    """
    optional = optional or default is not attrs.NOTHING
    return attrs.field(default=default, metadata={"wire": Wire(name, codec, null, optional, secret)})


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
def model(cls: C) -> C:
    """`attrs.define` as all models use it: keyword arguments only, slots, equality and repr from the base class."""
    return attrs.define(kw_only=True, eq=False, repr=False, weakref_slot=False)(cls)


_tables: dict[type, tuple[Field, ...]] = {}


def fields_of(cls: type) -> tuple[Field, ...]:
    """The members of a model class in the order of the document; worked out on first use."""
    table = _tables.get(cls)
    if table is None:
        table = tuple(Field(a.name, a.metadata["wire"]) for a in attrs.fields(cls) if "wire" in a.metadata)
        _tables[cls] = table
    return table


def _abbreviate(value: object) -> str:
    if isinstance(value, list) and len(value) > _REPR_ITEMS:
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

    _meta: Meta | None = attrs.field(default=None, init=False)

    @property
    def request_id(self) -> str | None:
        return self._meta.request_id if self._meta else None

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        return (self._meta.extra if self._meta else None) or _NO_EXTRA

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the object from JSON data with wire names, as the service sends it.

        What is missing becomes None, so a test can state only the members it needs. Nothing is refused.

        Example:
            >>> from conductor_client.models import ObjectReference
            >>> ObjectReference.from_dict({"fullName": "Acme"}).full_name
            'Acme'
        """
        return cls.read_object(dict(data), "", [])

    def to_dict(self, *, mode: Literal["json", "python"] = "json", use_api_names: bool = True) -> dict[str, Any]:
        """Return the object as plain data.

        Args:
            mode: `"json"` gives what `json.dumps` takes, decimals as the strings they came as; `"python"` keeps
                `Decimal`, `date` and `datetime`.
            use_api_names: Wire names (`customerId`) if true, Python names (`customer_id`) if false.
        """
        return self.dump_object(Style(use_api_names, mode == "json"))

    def to_json(self, *, indent: int | None = None, use_api_names: bool = True) -> str:
        """Return the object as a JSON text."""
        return json.dumps(self.to_dict(use_api_names=use_api_names), indent=indent, ensure_ascii=False)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, Model)
        mine, theirs = self._meta or _NO_META, other._meta or _NO_META
        return (
            (mine.extra or _NO_EXTRA) == (theirs.extra or _NO_EXTRA)
            and mine.missing == theirs.missing
            and all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))
        )

    def _attach(self, request_id: str | None) -> None:
        self._meta = (self._meta or _NO_META)._replace(request_id=request_id)

    @classmethod
    def read_object(cls, data: dict[str, Any], path: str, misfits: list[Misfit]) -> Self:
        """Read any JSON object, however little it resembles the document. Used by codecs."""
        self = object.__new__(cls)
        missing: list[str] = []
        for attribute, member in fields_of(cls):
            where = f"{path}.{member.name}"
            if member.name not in data:
                if not member.optional:
                    misfits.append(Misfit(where, member.codec.expected, "nothing"))
                missing.append(attribute)
                value = None
            elif (value := data[member.name]) is None:
                if not member.null:
                    misfits.append(Misfit(where, member.codec.expected, "null"))
            else:
                value = member.codec.read(value, where, misfits)
            setattr(self, attribute, value)
        known = {member.name for _, member in fields_of(cls)}
        extra = {name: value for name, value in data.items() if name not in known}
        misfits.extend(Misfit(f"{path}.{name}", "nothing", "a member that the document lacks") for name in extra)
        self._meta = Meta(None, extra or None, frozenset(missing)) if extra or missing else None
        return self

    def dump_object(self, style: Style) -> dict[str, Any]:
        """Return plain data in the given style. Used by codecs."""
        missing = self._meta.missing if self._meta else ()
        result: dict[str, Any] = {}
        for attribute, member in fields_of(type(self)):
            if attribute in missing and (value := getattr(self, attribute)) is None:
                continue
            value = getattr(self, attribute)
            key = member.name if style.api_names else attribute
            result[key] = None if value is None else member.codec.dump(value, style)
        for name, value in self.additional_properties.items():
            result[name] = plain(value, style)
        return result


class RequestModel(_Base):
    """An object of a request body. Generated classes derive from it; a dict with snake_case keys does as well."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data with wire names that would be sent.

        Raises:
            InvalidArgumentError: a value does not fit the document; `path` says where.
        """
        return self.encode_object(self, "")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))

    @classmethod
    def encode_object(cls, value: Any, path: str) -> dict[str, Any]:
        """Return the JSON data for an instance of this class or a dict with its snake_case keys. Used by codecs."""
        get: Callable[[str], Any]
        if isinstance(value, cls):
            get = value.__getattribute__
        elif isinstance(value, Mapping):
            _refuse_unknown_keys(cls, value, path)
            get = lambda name: value.get(name, UNSET)  # noqa: E731 - one expression, used in the loop below
        else:
            raise InvalidArgumentError(
                f"{path or 'the body'} takes a {cls.__name__} or a dict, not {type(value).__name__}", path=path
            )
        result: dict[str, Any] = {}
        for attribute, member in fields_of(cls):
            item = get(attribute)
            where = f"{path}.{attribute}" if path else attribute
            if item is UNSET:
                if not member.optional:
                    raise InvalidArgumentError(f"{where} is required", path=where)
            elif item is not None:
                result[member.name] = member.codec.encode(item, where)
            elif member.null:
                result[member.name] = None
            else:
                raise InvalidArgumentError(
                    f"{where} must not be None: the service takes no null here; leave it out to keep it unchanged",
                    path=where,
                )
        return result


def _refuse_unknown_keys(cls: type, value: Mapping[Any, Any], path: str) -> None:
    known = {attribute: member.name for attribute, member in fields_of(cls)}
    for key in value:
        if key in known:
            continue
        by_wire = [attribute for attribute, name in known.items() if name == key]
        close = by_wire or difflib.get_close_matches(str(key), known, n=1)
        where = f"{path}.{key}" if path else str(key)
        hint = f"; did you mean {close[0]}?" if close else ""
        raise InvalidArgumentError(f"{where} is not a member of {cls.__name__}{hint}", path=where)
