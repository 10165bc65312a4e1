"""Dispatch of calls by kind and action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from ..answers import Answer, compile_answer
from ..call import Behaviour, Call
from ..cursors import Cursors
from ..document import Document, Json, Operation
from ..errors import feature_off, not_emulated, query_miss
from ..ids import Ids
from ..model import ListKind, TransactionKind
from ..rules import remove
from ..rules.shown import complete
from ..storage.company import Company, Stored
from ..storage.transactions import Transaction, get
from ..times import Clock
from ..utilities import SINGLES, Single
from . import all_transactions, lists, sites, transaction_lists, transactions, write
from .paging import Listing, Paging
from .references import check_characters, check_id
from .transactions import Catalog

_PREFIX = "qbd."
_SITES = "qbd.item_sites.list"
_ALL, _ONE_OF_ALL = "qbd.transactions.list", "qbd.transactions.retrieve"
_ACTIONS = frozenset({"create", "retrieve", "update", "list"})
_OF_TRANSACTIONS = _ACTIONS | {"void", "delete"}

Kind = ListKind | TransactionKind


class Engine:
    """Answers calls on QuickBooks objects in a company file; the caller manages the database transaction."""

    def __init__(
        self,
        document: Document,
        kinds: Mapping[str, ListKind],
        forms: Mapping[str, TransactionKind],
        *,
        ids: Ids,
        clock: Clock,
        cursors: Cursors,
        behaviour: Behaviour,
    ) -> None:
        self._document = document
        self._kinds = kinds
        self._forms = forms
        self._types = {kind.name: kind.type for kind in forms.values()}
        self._catalog = Catalog(kinds, forms, behaviour)
        self._all = Listing(
            named=partial(all_transactions.named, forms),
            matching=partial(all_transactions.matching, forms),
            by_numbers=all_transactions.by_numbers,
            show=partial(all_transactions.show, forms),
        )
        self._sites = Listing(named=sites.named, matching=sites.matching, by_numbers=sites.by_numbers, show=sites.show)
        self._cursors = cursors
        self._paging = Paging(document, ids=ids, clock=clock, cursors=cursors, behaviour=behaviour)
        self._behaviour = behaviour
        self._answers: dict[str, Answer] = {}
        self._actions: Mapping[str, Callable[[Company, ListKind, Call], Json]] = {
            "create": self._create,
            "retrieve": self._retrieve,
            "update": self._update,
            "list": lambda company, kind, call: self._paging.answer(company, self._list_listing(kind), call),
        }
        self._form_actions: Mapping[str, Callable[[Company, TransactionKind, Call], Json]] = {
            "create": self._create_form,
            "retrieve": self._retrieve_form,
            "update": self._update_form,
            "list": lambda company, kind, call: self._paging.answer(company, self._form_listing(kind), call),
            "void": self._void,
            "delete": self._delete,
        }

    @cached_property
    def _operations(self) -> Mapping[str, Operation]:
        return {operation.name: operation for operation in self._document.operations()}

    def emulates(self, operation: Operation) -> bool:
        name, action = _parts(operation)
        if operation.name in SINGLES or operation.name in (_ALL, _ONE_OF_ALL, _SITES):
            return True
        return (name in self._kinds and action in _ACTIONS) or (name in self._forms and action in _OF_TRANSACTIONS)

    def knows(self, operation: Operation, parameter: str) -> bool:
        """Return whether a list supports a query parameter, by the sandbox's name for it."""
        name, action = _parts(operation)
        if operation.name == _ALL:
            return all_transactions.is_known(parameter)
        if action != "list":
            return True
        if name in self._forms:
            return transaction_lists.is_known(self._forms[name], parameter)
        return name not in self._kinds or lists.is_known(self._kinds[name], parameter)

    @staticmethod
    def writes(operation: Operation) -> bool:
        """Return whether an operation may change the company file."""
        return operation.method != "GET"

    def perform(self, company: Company, call: Call) -> Json:
        """Answer a call. Raises ApiError when it is refused."""
        check_characters([call.query, call.body])
        if call.operation.name == _ALL:
            return self._paging.answer(company, self._all, call)
        if call.operation.name == _SITES:
            return self._paging.answer(company, self._sites, call)
        if call.operation.name == _ONE_OF_ALL:
            return all_transactions.one(self._forms, company, check_id("id", call.path["id"]))
        single: Single | None = SINGLES.get(call.operation.name)
        if single is not None:
            return single(self._document, company, call)
        name, action = _parts(call.operation)
        if not self.emulates(call.operation):
            raise not_emulated(f"The sandbox does not emulate {call.operation.name} yet.")
        if name in self._forms:
            return self._form_actions[action](company, self._forms[name], call)
        kind = self._kinds[name]
        if kind.feature_to_read and not company.is_on(kind.feature):
            raise feature_off(kind.feature)
        return self._actions[action](company, kind, call)

    def add(self, company: Company, kind_name: str, fields: Json) -> str:
        """Make an object of a list, also of one without an endpoint, and return its id. Raises ApiError."""
        kind = self._kinds[kind_name]
        stored = write.create(company, self._catalog, kind, self._schema(kind, "create"), fields)
        return stored.id

    def delete(self, company: Company, kind_name: str, object_id: str) -> None:
        """Delete an object of a list, for which the API has no operation. Raises ApiError."""
        remove.delete(company, self._kinds, self._forms, self._kinds[kind_name], object_id)

    def end_run(self, cursor: str) -> None:
        """Forget a traversal of a list."""
        self._cursors.end(cursor)

    def update_schema(self, kind_name: str) -> Json | None:
        """Return the schema of an update of a kind, None for a kind that has none."""
        operation = self._operations.get(f"{_PREFIX}{kind_name}.update")
        return None if operation is None else operation.body

    def edit(self, company: Company, kind_name: str, object_id: str, body: Json) -> Json:
        """Update an object or transaction, and return it as the API shows it. Raises ApiError."""
        schema = self.update_schema(kind_name) or {}
        if kind_name in self._forms:
            form = self._forms[kind_name]
            record = transactions.update(
                company, self._catalog, form, (self._schema(form, "create"), schema), object_id, body
            )
            return self._form_answer(company, form, record)
        kind = self._kinds[kind_name]
        stored = write.update(company, self._catalog, kind, (self._schema(kind, "create"), schema), object_id, body)
        return self.answer(company, kind, stored)

    def answer(self, company: Company, kind: Kind, stored: Stored | Transaction) -> Json:
        """Return a record as the API shows it."""
        known = self._answers.get(kind.name)
        if known is None:
            known = self._answers[kind.name] = compile_answer(self._document, kind)
        return known(company, stored)

    def _schema(self, kind: Kind, action: str) -> Json:
        operation = self._operations.get(f"{_PREFIX}{kind.name}.{action}")
        return {} if operation is None else operation.body or {}

    # --- one object ---

    def _create(self, company: Company, kind: ListKind, call: Call) -> Json:
        schema = call.operation.body or {}
        stored = write.create(company, self._catalog, kind, schema, call.body)
        return self.answer(company, kind, stored)

    def _retrieve(self, company: Company, kind: ListKind, call: Call) -> Json:
        object_id = check_id("id", call.path["id"])
        stored = company.get(kind.name, object_id)
        if stored is None:
            raise query_miss(object_id)
        return self.answer(company, kind, stored)

    def _update(self, company: Company, kind: ListKind, call: Call) -> Json:
        schemas = (self._schema(kind, "create"), call.operation.body or {})
        object_id = str(call.path["id"])
        stored = write.update(company, self._catalog, kind, schemas, object_id, call.body)
        return self.answer(company, kind, stored)

    # --- one transaction ---

    def _create_form(self, company: Company, kind: TransactionKind, call: Call) -> Json:
        record = transactions.create(company, self._catalog, kind, call.operation.body or {}, call.body)
        return self._form_answer(company, kind, record)

    def _retrieve_form(self, company: Company, kind: TransactionKind, call: Call) -> Json:
        transaction_id = check_id("id", call.path["id"])
        record = get(company, kind.name, transaction_id)
        if record is None:
            raise query_miss(transaction_id)
        return self._form_answer(company, kind, record, with_links=True)

    def _update_form(self, company: Company, kind: TransactionKind, call: Call) -> Json:
        schemas = (self._schema(kind, "create"), call.operation.body or {})
        record = transactions.update(company, self._catalog, kind, schemas, str(call.path["id"]), call.body)
        return self._form_answer(company, kind, record)

    def _void(self, company: Company, kind: TransactionKind, call: Call) -> Json:
        record = transactions.void(company, self._catalog, kind, str(call.path["id"]))
        return self._receipt(company, kind, call, record, {"voided": True})

    def _delete(self, company: Company, kind: TransactionKind, call: Call) -> Json:
        record = transactions.delete(company, self._catalog, kind, str(call.path["id"]))
        return self._receipt(company, kind, call, record, {"deleted": True})

    def _receipt(self, company: Company, kind: TransactionKind, call: Call, record: Transaction, done: Json) -> Json:
        """The answer of a void or a deletion, with the fields that it has."""
        known = {
            "id": record.id,
            "objectType": kind.component,
            "createdAt": company.moment(record.created),
            "updatedAt": company.moment(record.updated),
            "refNumber": record.ref,
            **done,
        }
        return {name: known[name] for name in call.operation.answer["properties"]}

    def _form_answer(
        self,
        company: Company,
        kind: TransactionKind,
        record: Transaction,
        *,
        with_lines: bool = True,
        with_links: bool = False,
    ) -> Json:
        answer = self.answer(company, kind, record)
        return complete(company, self._types, kind, record, answer, with_lines=with_lines, with_links=with_links)

    # --- lists ---

    def listing(self, name: str) -> Listing:
        """Return the list of a kind: how it chooses, orders and shows its records."""
        return self._form_listing(self._forms[name]) if name in self._forms else self._list_listing(self._kinds[name])

    def _list_listing(self, kind: ListKind) -> Listing:
        def named(company: Company, query: Json) -> list[Stored] | None:
            parameter = next((one for one in lists.BY_VALUE if one in query), None)
            if parameter is None:
                return None
            return lists.by_value(company, kind, parameter, query[parameter], exact=self._behaviour.exact_names)

        def show(company: Company, record: Stored, query: Json) -> Json:
            answer = self.answer(company, kind, record)
            for parameter, view in kind.views.items():
                if parameter in query:
                    view(answer, query[parameter])
            return answer

        return Listing(
            named=named,
            matching=lambda company, query: lists.matching(company, kind, query),
            by_numbers=lambda company, numbers, _: lists.by_numbers(company, numbers),
            show=show,
        )

    def _form_listing(self, kind: TransactionKind) -> Listing:
        def named(company: Company, query: Json) -> list[Transaction] | None:
            parameter = next((one for one in transaction_lists.BY_VALUE if one in query), None)
            if parameter is None:
                return None
            return transaction_lists.by_value(company, kind, parameter, query[parameter])

        def show(company: Company, record: Transaction, query: Json) -> Json:
            with_lines = query.get("includeLineItems", True) and query.get("includeComponentLineItems", True)
            with_links = bool(query.get("includeLinkedTransactions", False))
            return self._form_answer(company, kind, record, with_lines=bool(with_lines), with_links=with_links)

        return Listing(
            named=named,
            matching=lambda company, query: transaction_lists.matching(company, kind, query),
            by_numbers=lambda company, numbers, _: transaction_lists.by_numbers(company, numbers),
            show=show,
        )


def _parts(operation: Operation) -> tuple[str, str]:
    """`qbd.customers.list` -> ("customers", "list")."""
    name, _, action = operation.name.removeprefix(_PREFIX).rpartition(".")
    return name, action
