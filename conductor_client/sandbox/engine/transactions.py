"""Create, update, void and delete of transactions, with the same steps for every kind; a refusal changes nothing.

An update is a creation with the same number: its postings are removed and entered again. A void is the same
with every quantity and amount zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ..applications import clear_all, of_target, refresh
from ..books import book, check_open, flat_lines, new_record, store, unbook
from ..call import Behaviour
from ..document import Json
from ..errors import (
    bad_amount,
    bad_reference,
    element_missing,
    feature_off,
    not_deleted,
    not_modified,
    object_missing,
    stale_revision,
)
from ..ledger import broken_invariants
from ..model import Form, ListKind, TransactionKind
from ..money import LARGEST, cents_text, normalise
from ..rules.currency import foreign_sources, settle_currency
from ..rules.lines import expand_groups, mark_new, merge_lines
from ..rules.orders import free_takers, given_up, name_stays, take_orders, touch_orders
from ..rules.settle import is_deposited
from ..storage.company import Company
from ..storage.transactions import Transaction, by_seq, delete as delete_record, get, next_ref
from .references import check_id, check_references, without_blanks

_AMOUNTS = frozenset(
    {
        *("amount", "totalAmount", "subtotal", "salesTaxTotal", "openingAmount", "amountDue", "creditAmount"),
        *("quantityDifference", "valueDifference", "quantity", "quantityNeeded", "quantityToBuild"),
    }
)
_NO_LINES = frozenset({"debitLines", "creditLines", "lines"})
"""Arrays of which a rule of the kind says that one must not be empty."""

_OF_VOID = frozenset(
    {"memo", "refNumber", "otherCustomField", "purchaseOrderNumber", "checkNumber", "isQueuedForPrint"}
)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All definitions, and the options for uncertain behaviour."""

    kinds: Mapping[str, ListKind]
    forms: Mapping[str, TransactionKind]
    behaviour: Behaviour


def create(company: Company, catalog: Catalog, kind: TransactionKind, schema: Json, body: Json) -> Transaction:
    """Make a transaction from a request that fits `schema`. Raises ApiError when QuickBooks would refuse it."""
    _need_feature(company, kind)
    properties = cast("Json", schema.get("properties", {}))
    defaults = {name: part["default"] for name, part in properties.items() if "default" in part}
    sent = cast("Json", normalise(schema, body))
    data = without_blanks({**defaults, **sent})
    record = new_record(company, kind.name, data["transactionDate"], {})
    form = Form(
        company=company,
        kind=kind,
        record=record,
        data=data,
        sent=sent,
        before=None,
        kinds=catalog.kinds,
        forms=catalog.forms,
        revision_ties=catalog.behaviour.revision_ties,
    )
    mark_new(form)
    return _settle(form, schema, catalog)


def update(
    company: Company,
    catalog: Catalog,
    kind: TransactionKind,
    schemas: tuple[Json, Json],
    transaction_id: str,
    body: Json,
) -> Transaction:
    """Change a transaction; `schemas` are those of the create and of the update. Raises ApiError as `create` does."""
    _need_feature(company, kind)
    before = get(company, kind.name, check_id("id", transaction_id))
    if before is None:
        raise object_missing(transaction_id)
    sent = cast("Json", normalise(schemas[1], body))
    revision = str(sent.pop("revisionNumber", ""))
    if revision != str(before.revision):
        raise stale_revision(revision)
    form = Form(
        company=company,
        kind=kind,
        record=get(company, kind.name, before.id) or before,
        data={**before.data, **sent},
        sent=sent,
        before=before,
        kinds=catalog.kinds,
        forms=catalog.forms,
        revision_ties=catalog.behaviour.revision_ties,
    )
    record = form.record
    record.updated, record.revision = company.now, form.next_revision(before.revision)
    check_open(company, kind, before.date)
    if before.void:
        return _update_void(form)
    form.touched |= touch_orders(company, before) if kind.orders else set()
    for name in sent:
        if sent[name] == "" and (
            name in schemas[0].get("required", ()) or name in (kind.account, "documentTemplateId")
        ):
            raise element_missing(name)
    if kind.reshape is not None:
        kind.reshape(form)
    merge_lines(form)
    form.data = without_blanks(form.data)
    return _settle(form, schemas[0], catalog)


def form_of(
    company: Company,
    kind: TransactionKind,
    record: Transaction,
    kinds: Mapping[str, ListKind],
    forms: Mapping[str, TransactionKind],
) -> Form:
    """Return a stored transaction as a form, for rules to work on; nothing was sent."""
    return Form(
        company=company, kind=kind, record=record, data=record.data, sent={}, before=None, kinds=kinds, forms=forms
    )


def _need_feature(company: Company, kind: TransactionKind) -> None:
    if kind.feature and not company.is_on(kind.feature):
        raise feature_off(kind.feature)


def _update_void(form: Form) -> Transaction:
    for name in form.sent:
        if name not in _OF_VOID:
            raise not_modified(form.kind.noun, "A void transaction cannot be changed.")
    form.data = without_blanks(form.data)
    form.record.ref = form.data.get("refNumber")
    store(form)
    return form.record


def _settle(form: Form, schema: Json, catalog: Catalog) -> Transaction:
    company, kind, record = form.company, form.kind, form.record
    check_references(form)
    data = form.data
    for name in schema.get("required", ()):
        if name not in data and name not in kind.transient and name not in _NO_LINES:
            raise element_missing(name)
    for name, part in schema.get("properties", {}).items():
        if name in form.sent:
            _check_inner(part, data.get(name))
    _template(form)
    take_orders(form)
    expand_groups(form)
    record.date = data["transactionDate"]
    check_open(company, kind, record.date)
    record.entity = data.get(kind.entity)
    if kind.special:
        data.setdefault(kind.account, company.special(kind.special)) if kind.account else None
    record.account = data.get(kind.account) or (company.special(kind.special) if kind.special else None)
    record.side, record.posting = kind.side, kind.posts is not None
    settle_currency(form)
    for rule in kind.rules:
        rule(form)
    if abs(record.total) >= LARGEST * 100:
        raise bad_amount("totalAmount", cents_text(record.total))
    if record.pending:
        record.side = ""
    if not record.side:
        record.open = None
    _number(form, catalog.behaviour)
    store(form)
    name_stays(form)
    try:
        if kind.settle is not None:
            kind.settle(form)
        book(company, kind, record)
    except OverflowError:  # SQLite's integers end before a sum of the largest amounts
        raise bad_amount("amount", str(record.total)) from None
    if form.before is not None and kind.posts is None:
        form.touched |= free_takers(company, given_up(kind, form.before, record))
    form.touched |= touch_orders(company, record) if kind.orders else set()
    if form.before is not None and "_currency" in record.data:
        # What settles it posts the difference between their rates.
        form.touched |= {one.source for one in of_target(company, record.seq)}
    _touch(form, form.touched, catalog.behaviour)
    _check_books(company, catalog.behaviour)
    return by_seq(company, record.seq)


def _template(form: Form) -> None:
    """A form is printed with a template of its own type: the first active one, unless another is sent."""
    field, wanted = "documentTemplateId", form.kind.type
    if field not in form.kind.refs:
        return
    if form.before is None and field not in form.data:
        query = (
            "SELECT id FROM objects WHERE kind = 'templates' AND active"
            " AND json_extract(data, '$.templateType') = ? ORDER BY seq LIMIT 1"
        )
        for template_id in form.company.ids(query, wanted):
            form.data[field] = template_id
    elif form.data.get(field):
        template = form.company.get("templates", str(form.data[field]))
        if template is None or template.data["templateType"] != wanted:
            raise bad_reference("Template", str(form.data[field]), form.kind.noun)


def _check_inner(schema: Json, value: object) -> None:
    """Refuse a required field of a line, or of another object within, that was sent empty."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _check_inner(schema.get("items", {}), item)
    elif isinstance(value, dict):
        given = cast("Json", value)
        for name in schema.get("required", ()):
            if name not in given and name != "id":
                raise element_missing(name)
        for name, part in schema.get("properties", {}).items():
            if name in given and ("properties" in part or "items" in part):
                _check_inner(part, given[name])


def _number(form: Form, behaviour: Behaviour) -> None:
    """Blank numbers are taken from the series of the kind, when a transaction is made."""
    record, kind = form.record, form.kind
    series = "" if kind.series is None else kind.series(form)
    if form.before is None and series and "refNumber" not in form.data and behaviour.assign_numbers:
        following = next_ref(form.company, series)
        if following is not None:
            form.data["refNumber"] = following
    record.ref, record.series = form.data.get("refNumber"), series or None


def _touch(form: Form, numbers: set[int], behaviour: Behaviour) -> None:
    """Mark linked transactions as changed, and book those again whose postings depend on what they settle."""
    company = form.company
    for seq in sorted(set(numbers) - {form.record.seq}):
        other = by_seq(company, seq)
        if behaviour.neighbours_change:
            other.updated, other.revision = company.now, form.next_revision(other.revision)
            company.connection.execute(
                "UPDATE transactions SET updated = ?, revision = ? WHERE seq = ?", (other.updated, other.revision, seq)
            )
        kind = form.forms[other.kind]
        if kind.applied == "appliedToTransactions" or "_currency" in other.data:
            book(company, kind, other)
    for seq in sorted(foreign_sources(company, {*numbers, form.record.seq})):
        other = by_seq(company, seq)
        book(company, form.forms[other.kind], other)


def _check_books(company: Company, behaviour: Behaviour) -> None:
    if behaviour.check_books:
        problems = broken_invariants(company)
        if problems:
            raise AssertionError("; ".join(problems))


# --- void and delete ---


def _removed(
    company: Company, catalog: Catalog, kind: TransactionKind, transaction_id: str, *, deletes: bool
) -> tuple[Form, set[int]]:
    """Remove all links of a transaction; return a form of it, and the numbers of the others."""
    _need_feature(company, kind)
    before = get(company, kind.name, check_id("id", transaction_id))
    if before is None:
        raise object_missing(transaction_id)
    check_open(company, kind, before.date, deletes=deletes)
    if is_deposited(company, before):
        if deletes:
            raise not_deleted(before.id)
        raise not_modified(kind.noun, "It is on a deposit. Remove it from the deposit first.")
    settled = clear_all(company, before.seq)
    form = Form(
        company=company,
        kind=kind,
        record=get(company, kind.name, before.id) or before,
        data=before.data,
        sent={},
        before=before,
        kinds=catalog.kinds,
        forms=catalog.forms,
        revision_ties=catalog.behaviour.revision_ties,
    )
    refresh(company, settled)
    return form, settled | touch_orders(company, before)


def void(company: Company, catalog: Catalog, kind: TransactionKind, transaction_id: str) -> Transaction:
    """Make all quantities and amounts of a transaction zero; it stays, with its number."""
    form, others = _removed(company, catalog, kind, transaction_id, deletes=False)
    record, before = form.record, form.before
    if before is not None and before.void:
        return before
    form.data = cast("Json", _zero(form.data))
    form.data["memo"] = f"VOID: {form.data.get('memo', '')}"
    record.void, record.pending, record.total, record.open = True, False, 0, 0
    record.updated, record.revision = company.now, form.next_revision(record.revision)
    store(form)
    book(company, kind, record)
    _touch(form, others, catalog.behaviour)
    _check_books(company, catalog.behaviour)
    return by_seq(company, record.seq)


def _zero(value: object, name: str = "") -> object:
    if isinstance(value, dict):
        parts = cast("Json", value)
        return {key: _zero(part, key) for key, part in parts.items() if key != "_taxes"}
    if isinstance(value, list):
        return [_zero(part) for part in cast("list[object]", value)]
    if name in _AMOUNTS:
        return "0.00" if isinstance(value, str) else 0
    return value


def delete(company: Company, catalog: Catalog, kind: TransactionKind, transaction_id: str) -> Transaction:
    """Delete a transaction, and record the deletion."""
    form, others = _removed(company, catalog, kind, transaction_id, deletes=True)
    record = form.record
    free_takers(company, {line["id"] for line in flat_lines(kind, record.data)})
    unbook(company, record)
    delete_record(company, record)
    company.connection.execute(
        "INSERT INTO deleted (kind, id, name, created, deleted, is_list) VALUES (?, ?, ?, ?, ?, 0)",
        (kind.type, record.id, record.ref, record.created, company.now),
    )
    _touch(form, others, catalog.behaviour)
    _check_books(company, catalog.behaviour)
    return record
