"""A qbXML query as the parameters of the API's list, which then finds the same records in the same order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from ..document import Json, Operation
from ..model import Kind
from ..storage.company import Company
from .convert import UnknownElement, named, plain
from .names import value_of

_TEXTS: Mapping[str, str] = {
    "ActiveStatus": "status",
    "FromModifiedDate": "updatedAfter",
    "ToModifiedDate": "updatedBefore",
    "PaidStatus": "paymentStatus",
    "IncludeLineItems": "includeLineItems",
    "IncludeLinkedTxns": "includeLinkedTransactions",
    "IncludeComponentLineItems": "includeComponentLineItems",
    "MaxReturned": "limit",
    "AccountType": "accountType",
    "CurrencyFilter": "currencyIds",
    "PendingStatus": "pendingStatus",
    "ItemType": "itemType",
}
_LISTS = {"TxnID": ("ids",), "ListID": ("ids",), "RefNumber": ("refNumbers",), "FullName": ("fullNames", "names")}
_RANGES: Mapping[str, Mapping[str, str]] = {
    "ModifiedDateRangeFilter": {"FromModifiedDate": "updatedAfter", "ToModifiedDate": "updatedBefore"},
    "TxnDateRangeFilter": {"FromTxnDate": "transactionDateFrom", "ToTxnDate": "transactionDateTo"},
    "RefNumberRangeFilter": {"FromRefNumber": "refNumberFrom", "ToRefNumber": "refNumberTo"},
    "NameRangeFilter": {"FromName": "nameFrom", "ToName": "nameTo"},
}
_MATCHES = {"RefNumberFilter": ("RefNumber", "refNumber"), "NameFilter": ("Name", "name")}
_OBJECTS: Mapping[str, tuple[str, ...]] = {
    "EntityFilter": ("customerIds", "vendorIds", "entityIds", "payeeIds"),
    "AccountFilter": ("accountIds",),
    "ClassFilter": ("classIds",),
    "ItemFilter": ("itemIds",),
    "CurrencyFilter": ("currencyIds",),
}
_KINDS = {
    "EntityFilter": ("customers", "vendors", "employees", "other_names"),
    "AccountFilter": ("accounts",),
    "ClassFilter": ("classes",),
    "CurrencyFilter": ("currencies",),
}
_BESIDE = frozenset({"iterator", "iteratorID", "requestID", "metaData", "IncludeRetElement", "OwnerID"})
_WORDS = {"ActiveOnly": "active", "InactiveOnly": "inactive", "PaidOnly": "paid", "NotPaidOnly": "not_paid"}


def parameters(company: Company, kind: Kind, operation: Operation, element: Json) -> Json:
    """Return the parameters of a list. Raises UnknownElement for an element that this list has no parameter for."""
    known = {one.known_as: one for one in operation.parameters_in("query")}
    found: Json = {}

    def add(element_name: str, names: tuple[str, ...], value: object) -> None:
        name = next((one for one in names if one in known), None)
        if name is None:
            raise UnknownElement(f'"{element_name}"')
        found[known[name].name] = _value(known[name].schema, value)

    for name, value in element.items():
        if name in _BESIDE:
            continue
        if name in _LISTS:
            add(name, _LISTS[name], cast("list[object]", value) if isinstance(value, list) else [value])
        elif name in _RANGES:
            for inner, part in _inner(name, value).items():
                if inner not in _RANGES[name]:
                    raise UnknownElement(f'"{inner}"')
                add(inner, (_RANGES[name][inner],), part)
        elif name in _MATCHES:
            inner, prefix = _MATCHES[name]
            given = _inner(name, value)
            criterion = str(given.get("MatchCriterion"))
            if criterion not in ("Contains", "StartsWith", "EndsWith") or inner not in given:
                raise UnknownElement(f'"{name}"')
            add(name, (f"{prefix}{criterion}",), given[inner])
        elif name in _OBJECTS:
            add(name, _OBJECTS[name], _ids(company, kind, name, _inner(name, value)))
        elif name in _TEXTS:
            if value != "All":
                add(name, (_TEXTS[name],), value)
            elif name == "ActiveStatus":
                add(name, ("status",), "all")
        else:
            raise UnknownElement(f'"{name}"')
    return found


def _inner(name: str, value: object) -> Json:
    if not isinstance(value, dict):
        raise UnknownElement(f'"{name}"')
    return cast("Json", value)


def _ids(company: Company, kind: Kind, name: str, value: Json) -> list[str]:
    """The objects of a filter, by id or by full name."""
    look_up: Callable[[object], str] = lambda one: named(company, _KINDS[name], str(one), kind.noun)  # noqa: E731
    for key, read in (("ListID", str), ("FullName", look_up)):
        if key in value:
            given = value[key]
            return [read(one) for one in (cast("list[object]", given) if isinstance(given, list) else [given])]
    raise UnknownElement(f'"{name}"')


def _value(schema: Json, value: object) -> object:
    if isinstance(value, str) and "enum" in schema:
        words = {value_of(word): word for word in cast("list[str]", schema["enum"])}
        return words.get(value) or _WORDS.get(value, value)
    return plain(schema, value)
