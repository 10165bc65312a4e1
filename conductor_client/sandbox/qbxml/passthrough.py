"""The passthrough operation: one qbXML request, or several in `QBXMLMsgsRq`, as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from ..call import Call
from ..definitions import FORMS, KINDS
from ..document import Document, Json, Operation
from ..engine.engine import Engine
from ..errors import ApiError, quickbooks_refused, quickbooks_unreachable
from ..model import Kind, TransactionKind
from ..storage.company import Company
from ..validation import Checker
from .convert import Converter, UnknownElement
from .names import KIND_OF, NOUNS
from .query import parameters

OPERATION = "end_users.passthrough"
_MESSAGES = "QBXMLMsgsRq"
_WITHOUT_ENDPOINT = ("job_types", "vendor_types", "customer_messages", "billing_rates")
_NOTHING_FOUND = ("1", "Warn", "A query request did not find a matching object in QuickBooks")
_TYPES: Mapping[str, str] = {noun: kind for kind, noun in NOUNS.items()}


class Passthrough:
    """Carries out qbXML requests with the operations of the API."""

    def __init__(self, document: Document, engine: Engine, checker: Checker) -> None:
        self._operations: Mapping[str, Operation] = {one.name: one for one in document.operations()}
        self._engine = engine
        self._checker = checker
        self._converter = Converter(document)
        self._simple: Mapping[str, Callable[[Company, Call, Json], Json]] = {
            "TxnDel": self._delete,
            "TxnVoid": self._void,
            "ListDel": self._delete_object,
            "HostQuery": self._host,
            "CompanyQuery": lambda company, call, _: self._single(company, call, "qbd.company.retrieve", "CompanyRet"),
            "PreferencesQuery": lambda company, call, _: self._single(
                company, call, "qbd.preferences.retrieve", "PreferencesRet"
            ),
        }

    def perform(self, company: Company, call: Call) -> Json:
        """Answer one request, or several in order until one fails. Raises ApiError if it is not qbXML."""
        body = call.body
        if set(body) != {_MESSAGES}:
            (name, answer), *_ = self._all(company, call, _requests(body))
            return {name: answer}
        messages = body[_MESSAGES]
        if not isinstance(messages, dict):
            raise _unreadable()
        given = cast("Json", messages)
        goes_on = given.get("onError") == "continueOnError"
        requests = _requests({name: value for name, value in given.items() if name != "onError"})
        found: Json = {}
        for name, answer in self._all(company, call, requests, goes_on=goes_on):
            known = found.get(name)
            if known is None:
                found[name] = answer
            else:
                found[name] = [*(cast("list[Json]", known) if isinstance(known, list) else [known]), answer]
        return {"QBXMLMsgsRs": found}

    def _all(
        self, company: Company, call: Call, requests: list[tuple[str, Json]], *, goes_on: bool = False
    ) -> list[tuple[str, Json]]:
        found: list[tuple[str, Json]] = []
        failed = False
        for name, request in requests:
            answer: Json
            if failed and not goes_on:
                answer = _status("3231", "Error", "The request has not been processed.")
            else:
                answer = self._one(company, call, name, request)
                failed = failed or answer["statusSeverity"] == "Error"
            if "requestID" in request:
                answer["requestID"] = request["requestID"]
            found.append((f"{name.removesuffix('Rq')}Rs", answer))
        return found

    def _one(self, company: Company, call: Call, name: str, request: Json) -> Json:
        """Carry out one request atomically; a refusal becomes a status."""
        execute = company.connection.execute
        execute("SAVEPOINT passthrough")
        try:
            answer = self._carry_out(company, call, name.removesuffix("Rq"), request)
        except ApiError as error:
            execute("ROLLBACK TO passthrough")
            execute("RELEASE passthrough")
            company.forget()
            if error.integration_code is None:
                raise _unreadable(error.message) from error
            if error.code != "QBD_REQUEST_ERROR":
                raise
            return _status(error.integration_code, "Error", error.user_message)
        except UnknownElement as error:
            raise _unreadable(f"{error} is not expected here") from None
        execute("RELEASE passthrough")
        return answer

    def _carry_out(self, company: Company, call: Call, name: str, request: Json) -> Json:
        simple = self._simple.get(name)
        if simple is not None:
            return simple(company, call, request)
        for ending, act in (("Query", self._query), ("Add", self._add), ("Mod", self._mod)):
            kind_name = KIND_OF.get(name.removesuffix(ending)) if name.endswith(ending) else None
            if kind_name is not None:
                return act(company, call, FORMS.get(kind_name) or KINDS[kind_name], request)
        raise quickbooks_refused("1030", f"This request is not supported: {name}Rq.")

    def _typed(self, company: Company, call: Call, name: str, **parts: Json) -> Json:
        """Carry out an operation of the API."""
        operation = self._operations.get(name)
        if operation is None:
            raise quickbooks_refused("1030", f"This request is not supported: {name}.")
        asked = parts.get("query", {})
        query = operation.known_query(self._checker.parameters(operation, "query", asked))
        body = parts.get("body", {})
        if operation.body is not None:
            self._checker.body(operation.body, body)
        given = frozenset(operation.known_query(asked))
        typed = replace(call, operation=operation, path=parts.get("path", {}), query=query, body=body, given=given)
        return self._engine.perform(company, typed)

    # --- add and mod ---

    def _add(self, company: Company, call: Call, kind: Kind, request: Json) -> Json:
        noun = NOUNS[kind.name]
        element = _element(request, f"{noun}Add")
        if kind.name in _WITHOUT_ENDPOINT:
            return self._add_without_endpoint(company, kind, noun, element)
        operation = self._operations.get(f"qbd.{kind.name}.create")
        schema = {} if operation is None else operation.body or {}
        body = self._converter.read(company, kind, schema, element, "Add")
        answer = self._typed(company, call, f"qbd.{kind.name}.create", body=body)
        return {**_OK, f"{noun}Ret": self._converter.show(kind, answer)}

    def _add_without_endpoint(self, company: Company, kind: Kind, noun: str, element: Json) -> Json:
        name = element.get("Name")
        if not isinstance(name, str) or set(element) - {"Name", "ParentRef", "IsActive"}:
            raise UnknownElement(f'"{noun}Add"')
        parent = element.get("ParentRef")
        fields: Json = {"name": name}
        if isinstance(parent, dict):
            fields["parentId"] = cast("Json", parent).get("ListID")
        object_id = self._engine.add(company, kind.name, fields)
        return {**_OK, f"{noun}Ret": self._stored(company, kind, object_id)}

    def _stored(self, company: Company, kind: Kind, object_id: str) -> Json:
        """An object of a list that the API has no operation for."""
        one = company.get(kind.name, object_id)
        if one is None:
            raise LookupError("the object was there a moment ago")
        parent = None if one.parent is None else company.get(kind.name, one.parent)
        above: Json = {} if parent is None else {"ParentRef": {"ListID": parent.id, "FullName": parent.full_name}}
        return {
            "ListID": one.id,
            "TimeCreated": company.moment(one.created),
            "TimeModified": company.moment(one.updated),
            "EditSequence": str(one.revision),
            "Name": one.name,
            "FullName": one.full_name,
            "IsActive": one.active,
            **above,
        }

    def _mod(self, company: Company, call: Call, kind: Kind, request: Json) -> Json:
        noun = NOUNS[kind.name]
        element = _element(request, f"{noun}Mod")
        own = "TxnID" if isinstance(kind, TransactionKind) else "ListID"
        operation = self._operations.get(f"qbd.{kind.name}.update")
        if operation is None:
            raise quickbooks_refused("1030", f"This request is not supported: {noun}ModRq.")
        if not isinstance(element.get(own), str):
            raise UnknownElement(f'"{own}"')
        rest = {name: value for name, value in element.items() if name != own}
        body = self._converter.read(company, kind, operation.body or {}, rest, "Mod")
        answer = self._typed(company, call, operation.name, path={"id": element[own]}, body=body)
        return {**_OK, f"{noun}Ret": self._converter.show(kind, answer)}

    # --- query ---

    def _query(self, company: Company, call: Call, kind: Kind, request: Json) -> Json:
        noun = NOUNS[kind.name]
        if kind.name in _WITHOUT_ENDPOINT:
            records = [self._stored(company, kind, one.id) for one in company.select("kind = ?", (kind.name,))]
            return _found(noun, records)
        operation = self._operations[f"qbd.{kind.name}.list"]
        iterator = request.get("iterator")
        if iterator is not None:
            return self._iterate(company, call, kind, operation, request, str(iterator))
        query = parameters(company, kind, operation, request)
        wanted = _whole(request)
        size = _largest(operation)
        query["limit"] = size if wanted is None else min(wanted, size)
        if "limit" not in {one.name for one in operation.parameters}:
            del query["limit"]
        page = self._typed(company, call, operation.name, query=query)
        records = cast("list[Json]", page["data"])
        while page.get("nextCursor") and (wanted is None or len(records) < wanted):
            page = self._typed(company, call, operation.name, query={"cursor": page["nextCursor"]})
            records += page["data"]
        if page.get("nextCursor"):
            self._engine.end_run(str(page["nextCursor"]))
        return _found(noun, [self._converter.show(kind, one) for one in records[:wanted]])

    def _iterate(
        self, company: Company, call: Call, kind: Kind, operation: Operation, request: Json, iterator: str
    ) -> Json:
        """Iterators are the cursors of the API in braces."""
        noun = NOUNS[kind.name]
        cursor = str(request.get("iteratorID", "")).strip("{}")
        if not operation.paged or iterator not in ("Start", "Continue", "Stop"):
            raise UnknownElement('"iterator"')
        if iterator == "Stop":
            self._engine.end_run(cursor)
            return {**_OK, "iteratorRemainingCount": 0, "iteratorID": f"{{{cursor}}}"}
        if iterator == "Start":
            query = parameters(company, kind, operation, request)
            if "limit" not in query:
                raise UnknownElement('"MaxReturned"')
        else:
            query = cast("Json", {"cursor": cursor})
            if (wanted := _whole(request)) is not None:
                query["limit"] = wanted
        page = self._typed(company, call, operation.name, query=query)
        shown = [self._converter.show(kind, one) for one in page["data"]]
        following = page["nextCursor"] or cursor or "00000000-0000-0000-0000-000000000000"
        return {
            **_found(noun, shown),
            "iteratorRemainingCount": page["remainingCount"],
            "iteratorID": f"{{{following}}}",
        }

    # --- the rest ---

    def _delete(self, company: Company, call: Call, request: Json) -> Json:
        return self._remove(company, call, request, "TxnDel", "delete")

    def _void(self, company: Company, call: Call, request: Json) -> Json:
        return self._remove(company, call, request, "TxnVoid", "void")

    def _remove(self, company: Company, call: Call, request: Json, word: str, action: str) -> Json:
        kind, own = _TYPES.get(str(request.get(f"{word}Type")), ""), request.get("TxnID")
        if kind not in FORMS or not isinstance(own, str):
            raise UnknownElement(f'"{word}Type"')
        answer = self._typed(company, call, f"qbd.{kind}.{action}", path={"id": own})
        when = {"TimeDeleted": company.moment(company.now)} if action == "delete" else {}
        number = {} if answer.get("refNumber") is None else {"RefNumber": answer["refNumber"]}
        return {**_OK, f"{word}Type": request[f"{word}Type"], "TxnID": own, **when, **number}

    def _delete_object(self, company: Company, _: Call, request: Json) -> Json:
        kind, own = _TYPES.get(str(request.get("ListDelType")), ""), request.get("ListID")
        if kind not in KINDS or not isinstance(own, str):
            raise UnknownElement('"ListDelType"')
        found = company.get(kind, own)
        self._engine.delete(company, kind, own)
        name = {} if found is None else {"FullName": found.full_name}
        when = company.moment(company.now)
        return {**_OK, "ListDelType": request["ListDelType"], "ListID": own, "TimeDeleted": when, **name}

    @staticmethod
    def _host(_: Company, __: Call, ___: Json) -> Json:
        host = {
            "ProductName": "Sandbox",
            "MajorVersion": "33",
            "MinorVersion": "0",
            "Country": "US",
            "SupportedQBXMLVersion": [*(f"{number}.0" for number in range(1, 17))],
            "IsAutomaticLogin": True,
            "QBFileMode": "SingleUser",
        }
        return {**_OK, "HostRet": host}

    def _single(self, company: Company, call: Call, name: str, ret: str) -> Json:
        answer = self._typed(company, call, name)
        component = str(self._operations[name].answer.get("$ref", "")).rpartition("/")[2]
        kind = Kind(name=name, component=component, noun="", type="")
        return {**_OK, ret: self._converter.show(kind, answer)}


_OK: Json = {"statusCode": "0", "statusSeverity": "Info", "statusMessage": "Status OK"}


def _status(code: str, severity: str, message: str) -> Json:
    return {"statusCode": code, "statusSeverity": severity, "statusMessage": message}


def _found(noun: str, records: list[Json]) -> Json:
    """Return one record itself and several as a list, as XML is read without a schema."""
    if not records:
        return _status(*_NOTHING_FOUND)
    return {**_OK, f"{noun}Ret": records[0] if len(records) == 1 else records}


def _requests(body: Json) -> list[tuple[str, Json]]:
    """Return the requests by name; several of one name are in a list."""
    found: list[tuple[str, Json]] = []
    for name, value in body.items():
        for one in cast("list[object]", value) if isinstance(value, list) else [value]:
            # An element without content is read as null or as an empty text.
            request: object = {} if one is None or one == "" else one
            if not name.endswith("Rq") or not isinstance(request, dict):
                raise _unreadable(f'"{name}" is no request')
            found.append((name, cast("Json", request)))
    if not found:
        raise _unreadable()
    return found


def _element(request: Json, name: str) -> Json:
    element = request.get(name)
    if not isinstance(element, dict):
        raise UnknownElement(f'"{name}" is missing: what stands in its place')
    return cast("Json", element)


def _largest(operation: Operation) -> int:
    for one in operation.parameters_in("query"):
        if one.name == "limit":
            found = one.rules.get("range") or (1, one.schema.get("maximum", 150))
            return int(found[1])
    return 150


def _whole(request: Json) -> int | None:
    """The number of records that a query asks for."""
    text = str(request.get("MaxReturned", ""))
    if "MaxReturned" in request and not (text.isascii() and text.isdigit() and int(text[:9]) > 0 and len(text) < 10):
        raise UnknownElement('"MaxReturned"')
    return int(text) if text else None


def _unreadable(detail: str = "") -> ApiError:
    message = "QuickBooks found an error when parsing the provided XML text stream."
    return quickbooks_unreachable("0x80040400", f"{message} {detail}".strip())
