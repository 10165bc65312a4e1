"""Base classes of the generated models."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self, TypeVar, dataclass_transform

import attrs

from ..errors import InvalidArgumentError, encodable
from ..types import UNSET
from .containers import Codec, Misfit
from .json_data import DEEPEST, Style, answer_path, argument_path, is_list, is_mapping, is_object, is_too_deep, plain
from .members import TABLES, Field, Table, Wire, fields_of, table_of
from .suggest import closest
from .values import exact

__all__ = [
    "Field",
    "FreeForm",
    "Meta",
    "Model",
    "RequestModel",
    "Wire",
    "attribute_of",
    "fields_of",
    "member_names",
    "model",
    "unknown_members",
    "wire",
]

C = TypeVar("C", bound=type)
_REPR_ITEMS = 3
_DEEPEST_MODEL = 50  # objects of the document itself, above those of which it says nothing


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
    return attrs.define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)(cls)


def _abbreviate(value: object) -> str:
    if is_list(value) and len(value) > _REPR_ITEMS:
        shown = ", ".join(repr(item) for item in value[:_REPR_ITEMS])
        return f"[{shown}, ... {len(value) - _REPR_ITEMS} more]"
    return repr(value)


def _table(cls: type) -> Table:
    return TABLES.get(cls) or table_of(cls)


def _fields(cls: type) -> tuple[Field, ...]:
    return _table(cls).fields


class _Base:
    """Equality and repr by table."""

    __slots__ = ()

    @classmethod
    def _member_names(cls) -> tuple[str, ...]:
        """The Python names of the members, in the order of the document."""
        return tuple(attribute for attribute, _ in _fields(cls))

    @classmethod
    def _attribute_of(cls, name: str) -> str:
        """The Python name of a member, or its wire name where the class has no such member."""
        return _table(cls).attributes.get(name, name)

    def _shown(self) -> Iterable[tuple[str, str]]:
        for attribute, member in _fields(type(self)):
            value = getattr(self, attribute)
            if value is not UNSET:
                yield attribute, "'***'" if member.secret and value is not None else _abbreviate(value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in self._shown())})"


class _Unknown(dict[str, Any]):
    """The unknown members of an object, for a look at them, and for `attrs.evolve`, which must lose nothing else."""

    __slots__ = ("meta",)

    def __init__(self, meta: Meta | None) -> None:
        super().__init__((meta.extra if meta else None) or {})
        self.meta = meta


_STORED = {"additional_properties": attrs.field(default=None, kw_only=True)}


@attrs.define(these=_STORED, slots=False, eq=False, repr=False)
class Model(_Base):
    """An object of an answer. Generated classes derive from it.

    Attributes:
        request_id: The id that the service gave to the request, on the outermost object of an answer; else None.
        additional_properties: Members that the document does not know, as received.
    """

    __slots__ = ("_meta",)
    _meta: Meta | None

    @property
    def request_id(self) -> str | None:
        return self._meta.request_id if self._meta else None

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        return _Unknown(self._meta)

    @additional_properties.setter
    def additional_properties(self, value: Mapping[str, Any] | None) -> None:
        self._meta = value.meta if isinstance(value, _Unknown) else Meta(None, dict(value)) if value else None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the object from JSON data as the service sends it, or from any form that `to_dict` gives.

        Members go by their wire names or their Python names. What is missing becomes None, so a test can state only the
        members it needs. Amounts are strings (`"12.50"`), as on the wire, or `Decimal`; JSON numbers may be floats.

        Raises:
            InvalidArgumentError: the data is no mapping, or is nested too deeply, most likely because it contains
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
        """Return the JSON Schema (2020-12) of what `to_dict()` gives; classes of nested objects stand in its `$defs`.

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

    def keys(self) -> Iterable[str]:
        """Return the wire names that `to_dict` gives, which makes `dict(record)` the same as `record.to_dict()`."""
        return self.to_dict().keys()

    def __getitem__(self, name: str) -> Any:
        attribute = self._attribute_of(name)
        for known, member in _fields(type(self)):
            if known == attribute and known not in self._left_out():
                value = getattr(self, known)
                return None if value is None else member.codec.dump(value, Style())
        return plain(self._extra()[name], Style())

    if not TYPE_CHECKING:
        # Without it, `for ... in record` would ask for `record[0]`.
        __iter__ = None

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
        return self._dump_object(Style(use_api_names, mode == "json", not exclude_none))

    def to_json(self, *, indent: int | None = None, use_api_names: bool = True, exclude_none: bool = False) -> str:
        """Return the object as a JSON text that can be encoded as UTF-8. See `to_dict`."""
        data = self.to_dict(use_api_names=use_api_names, exclude_none=exclude_none)
        return encodable(json.dumps(data, indent=indent, ensure_ascii=False))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, Model)
        return (
            all(getattr(self, name) == getattr(other, name) for name, _ in _fields(type(self)))
            and self._extra_stated() == other._extra_stated()
        )

    def _extra(self) -> Mapping[str, Any]:
        return (self._meta.extra if self._meta else None) or {}

    def _extra_stated(self) -> dict[str, Any]:
        """Those of the unknown members that are not null: null and missing are the same, as for known members."""
        return {name: value for name, value in self._extra().items() if value is not None}

    def _left_out(self) -> set[str]:
        """The attributes whose members were missing and have not been set since."""
        return {name for name in self._meta.missing if getattr(self, name) is None} if self._meta else set()

    def _attach(self, request_id: str | None) -> None:
        self._meta = Meta(request_id) if self._meta is None else self._meta._replace(request_id=request_id)

    @classmethod
    def _read_object(cls, data: dict[str, Any], path: str, misfits: list[Misfit]) -> Self:
        """Read any JSON object, however little it resembles the document. Used by codecs."""
        table = _table(cls)
        self = object.__new__(cls)
        for (attribute, member), place in zip(table.fields, table.places, strict=True):
            value = data.get(member.name, UNSET)
            if value is UNSET:
                value = None
                if not member.optional:
                    misfits.append(Misfit(path + place, member.codec.expected, "nothing"))
            elif value is not None:
                value = member.codec.read(value, path + place, misfits)
            elif not member.null:
                misfits.append(Misfit(path + place, member.codec.expected, "null"))
            setattr(self, attribute, value)
        self._note_members(data)
        misfits.extend(unknown_members(self, path))
        return self

    def _dump_object(self, style: Style) -> dict[str, Any]:
        """Return plain data in the given style. Used by codecs."""
        left_out = self._left_out()
        result: dict[str, Any] = {}
        for attribute, member in _fields(type(self)):
            if attribute not in left_out:
                value = getattr(self, attribute)
                if value is not None or style.nulls:
                    key = member.name if style.api_names else attribute
                    result[key] = None if value is None else member.codec.dump(value, style)
        for name, value in self._extra().items():
            if value is not None or style.nulls:
                result[name] = plain(value, style)
        return result

    def _note_members(self, data: dict[str, Any]) -> None:
        """Remember which members `data` lacks, and those that the document lacks. Used by decoders."""
        known = _table(type(self)).attributes
        if data.keys() == known.keys():
            self._meta = None
            return
        extra = {name: value for name, value in data.items() if name not in known}
        missing = _NOTHING
        if len(data) - len(extra) != len(known):
            missing = frozenset([attribute for name, attribute in known.items() if name not in data])
        self._meta = Meta(None, extra or None, missing) if extra or missing else None


def unknown_members(obj: Model, path: str) -> Iterator[Misfit]:
    """The members that the document lacks, each as a misfit."""
    for name in obj._extra():  # pyright: ignore[reportPrivateUsage]
        yield Misfit(answer_path(path, name), "nothing", "a member that the document lacks")


def attribute_of(cls: type[_Base], name: str) -> str:
    """The Python name of a member of a class, or its wire name where the class has no such member."""
    return cls._attribute_of(name)  # pyright: ignore[reportPrivateUsage]


def member_names(cls: type[_Base]) -> tuple[str, ...]:
    """The Python names of the members of a class, in the order of the document."""
    return cls._member_names()  # pyright: ignore[reportPrivateUsage]


class RequestModel(_Base):
    """An object of a request body. Generated classes derive from it; a dict with snake_case keys does as well."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data with wire names that would be sent.

        Raises:
            InvalidArgumentError: a value does not fit the document; `path` says where.
        """
        try:
            return self.encode_object(self, "")
        except RecursionError:
            raise InvalidArgumentError("the body is nested too deeply") from None

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in _fields(type(self)))

    @classmethod
    def encode_object(cls, value: Any, path: str) -> dict[str, Any]:
        """Return the JSON data for an instance of this class or a dict with its snake_case keys. Used by codecs."""
        get = _getter(cls, value, path)
        result: dict[str, Any] = {}
        for attribute, member in _fields(cls):
            item = get(attribute, UNSET)
            if item is UNSET:
                if not member.optional:
                    where = argument_path(path, attribute)
                    raise InvalidArgumentError(f"{where} is required", path=where)
            elif item is not None:
                result[member.name] = member.codec.encode(item, argument_path(path, attribute))
            elif member.null:
                result[member.name] = None
            else:
                where = argument_path(path, attribute)
                instead = "leave it out, or give `omit`" if member.optional else "it is required"
                raise InvalidArgumentError(
                    f"{where} must not be None: the service takes no null here; {instead}", path=where
                )
        return result


def _getter(cls: type, value: object, path: str) -> Callable[[str, Any], Any]:
    """How to get a member of what stands in the place of a `cls`: an instance of it, or a dict."""
    if type(value) is cls or (isinstance(value, RequestModel) and _relative(cls, value, path)):
        return partial(getattr, value)
    if is_object(value) or is_mapping(value):
        _refuse_unknown_keys(cls, value, path)
        return value.get
    kind = type(value).__name__
    reason = f"{kind}, which is an object of an answer" if isinstance(value, Model) else kind
    article = "an" if cls.__name__[0] in "AEIOU" else "a"
    raise InvalidArgumentError(
        f"{path or 'the body'} takes {article} {cls.__name__} or a dict, not {reason}", path=path
    )


def _relative(cls: type, value: RequestModel, path: str) -> bool:
    """Whether it is of a class that `cls` has grown from, or that has grown from `cls` and says no more than `cls` can.

    Raises:
        InvalidArgumentError: it has a member that would not be sent.
    """
    known = _table(cls).names
    if issubclass(cls, type(value)):
        return True
    if not isinstance(value, cls):
        return False
    for attribute, _ in _fields(type(value)):
        if attribute not in known and getattr(value, attribute) is not UNSET:
            where = argument_path(path, attribute)
            raise InvalidArgumentError(f"{where}: {cls.__name__} has no {attribute}", path=where)
    return True


def _refuse_unknown_keys(cls: type, value: Mapping[Any, Any], path: str) -> None:
    table = _table(cls)
    by_wire, known = table.attributes, table.names
    if value.keys() <= known:
        return
    for key in value:
        if key in known:
            continue
        name = str(key)
        close = by_wire.get(name) or closest(name, known)
        where = argument_path(path, name)
        hint = f"; did you mean {close}?" if close else ""
        raise InvalidArgumentError(f"{where} is not a member of {cls.__name__}{hint}", path=where)


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
