"""Create and update, with the same steps for every kind; the caller rolls back a refusal."""

from __future__ import annotations

from typing import cast

from ..call import Behaviour
from ..document import Json
from ..errors import ApiError, account_missing, bad_amount, element_missing, feature_off, object_missing, stale_revision
from ..ids import list_id
from ..ledger import broken_invariants
from ..model import Draft, ListKind
from ..money import normalise
from ..rules.names import place, rename_descendants
from ..storage.company import Company, Stored
from .references import check_id, check_references, without_blanks
from .transactions import Catalog

_TRANSIENT = ("openingBalance", "openingBalanceDate", "quantityOnHand", "totalValue", "inventoryDate")
"""Fields that become an opening document and are no part of the object."""


def create(company: Company, catalog: Catalog, kind: ListKind, schema: Json, body: Json) -> Stored:
    """Make an object from a request that fits `schema`. Raises ApiError when QuickBooks would refuse it."""
    if kind.feature and not company.is_on(kind.feature):
        raise feature_off(kind.feature)
    defaults = {name: part["default"] for name, part in schema.get("properties", {}).items() if "default" in part}
    sent = cast("Json", normalise(schema, body))
    # Numbers of one namespace are one series, so that an id alone tells an item from another kind of item.
    object_id = list_id(company.next_number(kind.namespace), company.now)
    draft = Draft(
        company=company,
        kind=kind,
        id=object_id,
        data=without_blanks({**defaults, **sent}),
        sent=sent,
        kinds=catalog.kinds,
        forms=catalog.forms,
        revision_ties=catalog.behaviour.revision_ties,
    )
    stored = _settle(draft, (schema, schema), company.now, company.now)
    company.insert(stored, kind.namespace)
    return _finish(draft, stored, catalog.behaviour)


def update(
    company: Company,
    catalog: Catalog,
    kind: ListKind,
    schemas: tuple[Json, Json],
    object_id: str,
    body: Json,
) -> Stored:
    """Change an object; `schemas` are those of the create and of the update. Raises ApiError as `create` does."""
    if kind.feature and not company.is_on(kind.feature):
        raise feature_off(kind.feature)
    before = company.get(kind.name, check_id("id", object_id))
    if before is None:
        raise object_missing(object_id)
    sent = cast("Json", normalise(schemas[1], body))
    revision = str(sent.pop("revisionNumber", ""))
    if revision != str(before.revision):
        raise stale_revision(revision)
    draft = Draft(
        company=company,
        kind=kind,
        id=object_id,
        data=_merged(kind, before.data, sent),
        sent=sent,
        before=before,
        kinds=catalog.kinds,
        forms=catalog.forms,
        revision_ties=catalog.behaviour.revision_ties,
    )
    stored = _settle(draft, schemas, before.created, draft.next_revision(before.revision))
    stored.seq = before.seq
    company.update(stored)
    if stored.full_name != before.full_name:
        rename_descendants(company, stored)
    return _finish(draft, stored, catalog.behaviour)


def _merged(kind: ListKind, before: Json, sent: Json) -> Json:
    """The data after an update: fields that are sent replace the old ones whole, except for merged groups."""
    data = {**before, **sent}
    for name in kind.merged:
        if name in sent and isinstance(before.get(name), dict) and isinstance(sent[name], dict):
            data[name] = {**before[name], **sent[name]}
    return without_blanks(data)


def _settle(draft: Draft, schemas: tuple[Json, Json], created: int, revision: int) -> Stored:
    """Apply the rules of its kind to a draft, and determine its position in the list.

    `schemas` are those of the create and of this request.
    """
    company, kind = draft.company, draft.kind
    check_references(draft)
    spot = place(draft)
    _check_required(draft, *schemas)
    for rule in (*kind.defaults, *kind.checks):
        rule(draft)
    _check_merged(draft, schemas[0])
    data = {name: value for name, value in draft.data.items() if name not in _TRANSIENT}
    return Stored(
        kind=kind.name,
        id=draft.id,
        parent=spot.parent,
        name=spot.name,
        full_name=spot.full_name,
        active=bool(draft.data.get("isActive", True)),
        created=created,
        updated=company.now,
        revision=revision,
        data=data,
    )


def _check_required(draft: Draft, schema: Json, sent_schema: Json) -> None:
    """Refuse a field that the document requires and that was cleared, by an update or by being sent empty."""
    for name in schema.get("required", ()):
        if name not in draft.data and name != draft.kind.name_field:
            raise _missing(draft.kind, name)
    for name, part in sent_schema.get("properties", {}).items():
        if name in draft.sent and name not in draft.kind.merged:
            _check_inner(draft.kind, part, draft.data.get(name))


def _check_inner(kind: ListKind, schema: Json, value: object) -> None:
    """The same for objects within, and for those in lists."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _check_inner(kind, schema.get("items", {}), item)
    elif isinstance(value, dict):
        given = cast("Json", value)
        for name in schema.get("required", ()):
            if name not in given:
                raise _missing(kind, name)
        for name, part in schema.get("properties", {}).items():
            _check_inner(kind, part, given.get(name))


def _check_merged(draft: Draft, schema: Json) -> None:
    """The same for the groups of fields that an update merges."""
    for name in draft.kind.merged & draft.data.keys():
        for inner in schema.get("properties", {}).get(name, {}).get("required", ()):
            if inner not in draft.data[name]:
                raise _missing(draft.kind, inner)


def _missing(kind: ListKind, field: str) -> ApiError:
    is_account = kind.required == "3270" and field.lower().endswith("accountid")
    return account_missing(field) if is_account else element_missing(field)


def _finish(draft: Draft, stored: Stored, behaviour: Behaviour) -> Stored:
    try:
        for rule in draft.kind.after:
            rule(draft)
    except OverflowError:  # SQLite's integers end before a sum of the largest amounts
        raise bad_amount("openingBalance", str(draft.sent.get("openingBalance"))) from None
    if behaviour.check_books:
        problems = broken_invariants(draft.company)
        if problems:
            raise AssertionError("; ".join(problems))
    return stored
