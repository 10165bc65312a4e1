"""Answers of a success that are none: the service's error envelope, or a record without what it is known by."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from conductor_client import AsyncConductor, Conductor, errors
from conductor_client._core.operation import Effect, Operation
from conductor_client._schema.containers import Array, Record
from conductor_client._schema.model import fields_of
from conductor_client.transport import Incoming
from tests.support.examples import Extent, Manner, arguments, operations
from tests.support.scripted import AsyncScript, Script, answer

Json = dict[str, Any]
OPERATIONS = {operation.name: operation for operation in operations()}
ENVELOPE: Json = {
    "error": {
        "message": "refused",
        "userFacingMessage": "No.",
        "type": "INVALID_REQUEST_ERROR",
        "code": "PARAMETER_INVALID",
        "integrationCode": "3120",
        "httpStatusCode": 400,
        "requestId": "req_body",
    }
}


def _known_by(operation: Operation[Any]) -> str | None:
    """The member without which an answer of the operation is none, by the document."""
    codec = operation.answer.codec
    if operation.paging is not None or not isinstance(codec, Record):
        return None
    required = {m.name: m.codec for _, m in fields_of(codec.target()) if not m.optional and not m.null}
    if operation.name.endswith(".list"):
        assert isinstance(required["data"], Array)
        return "data"
    return next((name for name in ("id", "transactionId") if name in required), None)


KNOWN = {name: member for name, operation in OPERATIONS.items() if (member := _known_by(operation)) is not None}
PAGED = [name for name, operation in OPERATIONS.items() if operation.paging is not None]
OTHERS = [name for name in OPERATIONS if name not in KNOWN and name not in PAGED]


@pytest.mark.whole
def test_all_records_are_known_by_something() -> None:
    assert len(KNOWN) > 200
    assert {name for name in OTHERS if not name.startswith("qbd.reports.")} == {
        "end_users.passthrough",
        "qbd.company.retrieve",
        "qbd.health_check",
        "qbd.preferences.retrieve",
    }
    assert KNOWN["qbd.transactions.retrieve"] == "transactionId"


def _ask(asynchronous: bool, name: str, incoming: Incoming, **path: str) -> tuple[Any, int]:
    """Call a method by its operation's name; its result or error, and how often it was sent."""
    given = arguments(OPERATIONS[name], Extent.REQUIRED, Manner.PLAIN, flat=False)
    request = OPERATIONS[name].request({**given, **path})
    transport: Script
    if asynchronous:
        transport = AsyncScript(incoming)
        client = AsyncConductor(api_key="sk_x", transport=transport, end_user_id="e")
        return asyncio.run(client.send(request)), len(transport.sent)
    transport = Script(incoming)
    return Conductor(api_key="sk_x", transport=transport, end_user_id="e").send(request), len(transport.sent)


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize(
    "body", [{}, ENVELOPE, {"id": None, "transactionId": None, "data": None}], ids=["{}", "e", "n"]
)
def test_a_record_without_its_identity_is_refused(name: str, body: Json) -> None:
    writes = not (OPERATIONS[name].effect in (Effect.READ, Effect.CURSOR_READ) or OPERATIONS[name].repeatable)
    for asynchronous in (False, True):
        with pytest.raises(errors.APIResponseValidationError) as caught:
            _ask(asynchronous, name, answer(body=body))
        error = caught.value
        assert (error.outcome, error.attempts, error.retryable) == ("unknown", 1, False)
        assert isinstance(error, errors.OutcomeUnknownError) == writes
        assert (error.write is not None) == writes
        assert (error.status_code, error.request_id) == (200, "req_7")
        if body is ENVELOPE:
            assert f"{name}: the answer is an error in spite of its status: refused" in error.message
            assert (error.type, error.code) == ("INVALID_REQUEST_ERROR", "PARAMETER_INVALID")
            assert (error.integration_code, error.user_facing_message, error.body) == ("3120", "No.", ENVELOPE)
        else:
            assert f"{name}: the answer has no {KNOWN[name]}" in error.message


@pytest.mark.parametrize("name", OTHERS)
def test_what_needs_no_identity_is_left_alone(name: str) -> None:
    for asynchronous in (False, True):
        result, sent = _ask(asynchronous, name, answer(body={"unexpected": 1}))
        assert result.request_id == "req_7"
        assert sent == 1


def test_an_envelope_in_the_place_of_a_report_is_refused() -> None:
    for name in OTHERS:
        if name == "end_users.passthrough":
            # QuickBooks' own answer, whatever it holds.
            assert _ask(False, name, answer(body=ENVELOPE))[0] == ENVELOPE
            continue
        with pytest.raises(errors.APIResponseValidationError, match="in spite of its status"):
            _ask(False, name, answer(body=ENVELOPE))


@pytest.mark.parametrize("name", PAGED)
def test_an_envelope_in_the_place_of_a_page_is_refused(name: str) -> None:
    for asynchronous in (False, True):
        with pytest.raises(errors.APIResponseValidationError, match="in spite of its status"):
            _ask(asynchronous, name, answer(body=ENVELOPE))


@pytest.mark.parametrize("body", [{"id": "1", **ENVELOPE}, {"id": "1", "error": "none"}, {"id": 1}])
def test_an_answer_with_its_identity_is_a_result(body: Json) -> None:
    full = {member.name: None for _, member in fields_of(_target("qbd.customers.retrieve"))}
    result, _ = _ask(False, "qbd.customers.retrieve", answer(body={**full, **body}), id="1")
    assert result.id == body["id"]


def _target(name: str) -> Any:
    codec = OPERATIONS[name].answer.codec
    assert isinstance(codec, Record)
    return codec.target()


@pytest.mark.parametrize("body", [{"id": ""}, {"id": None, "name": "x"}, {"data": {}}, {"data": "x"}, {"data": []}])
def test_an_empty_identity_is_none(body: Json) -> None:
    name = "qbd.accounts.list" if "data" in body else "qbd.customers.retrieve"
    if body == {"data": []}:
        assert _ask(False, name, answer(body=body))[0].data == []
        return
    with pytest.raises(errors.APIResponseValidationError, match=r"the answer has no (id|data)"):
        _ask(False, name, answer(body=body))


MORE: Json = {"data": [{"id": "1", "fullName": "Cash", "sourceId": "acme"}], "nextCursor": "c1", "hasMore": True}


USES: list[Callable[[Any], object]] = [list, len, lambda records: records[0], lambda records: records[:]]


def test_a_list_without_pages_that_announces_more_is_not_taken_for_whole() -> None:
    """As where the service has begun to page a list: nothing asks for the rest."""
    client = Conductor(api_key="sk_x", transport=Script(answer(body=MORE)), end_user_id="end_usr_1")
    whole = Conductor(
        api_key="sk_x", transport=Script(answer(body={**MORE, "hasMore": False})), end_user_id="end_usr_1"
    )
    # The last one has these members by the document.
    for name in ("accounts", "employees", "templates"):
        listed = getattr(client.qbd, name).list()
        assert [record.id for record in listed.data] == ["1"]
        for use in USES:
            with pytest.raises(errors.IncompleteListError, match="more items are announced"):
                use(listed)
        assert [record.id for record in getattr(whole.qbd, name).list()] == ["1"]
    with pytest.raises(errors.IncompleteListError, match="more items are announced"):
        client.qbd.accounts.find(full_names=["Cash", "Bank"])
    # A source id that is not among them would be made a second time.
    with pytest.raises(errors.IncompleteListError, match="more items are announced"):
        client.end_users.get_or_create(source_id="other", company_name="Other", email="o@other.example")
    assert whole.end_users.get_or_create(source_id="acme", company_name="A", email="a@acme.example").id == "1"


async def test_nor_in_asyncio() -> None:
    async with AsyncConductor(
        api_key="sk_x", transport=AsyncScript(answer(body=MORE)), end_user_id="end_usr_1"
    ) as client:
        with pytest.raises(errors.IncompleteListError, match="more items are announced"):
            async for _ in client.qbd.accounts.list():
                pass
        with pytest.raises(errors.IncompleteListError, match="more items are announced"):
            await client.qbd.accounts.find(full_names=["Cash", "Bank"])


@pytest.mark.parametrize("member", ["voided", "deleted"])
def test_a_void_or_delete_that_names_no_record_did_not_surely_happen(member: str) -> None:
    name = "qbd.invoices.void" if member == "voided" else "qbd.invoices.delete"
    assert OPERATIONS[name].effect in (Effect.VOID, Effect.DELETE)
    with pytest.raises(errors.OutcomeUnknownError):
        _ask(False, name, answer(body={member: True}))
    result, _ = _ask(False, name, answer(body={member: True, "id": "1"}), id="1")
    assert getattr(result, member) is True


RAW: list[Callable[[Conductor], Any]] = [
    lambda client: client.qbd.invoices.with_raw_response.delete("1"),
    lambda client: client.qbd.invoices.with_raw_response.retrieve("1"),
]


@pytest.mark.parametrize("call", RAW)
def test_a_raw_answer_is_judged_when_it_is_parsed(call: Callable[[Conductor], Any]) -> None:
    client = Conductor(api_key="sk_x", transport=Script(answer(body=ENVELOPE)), end_user_id="e")
    response = call(client)
    assert json.loads(response.content) == ENVELOPE
    with pytest.raises(errors.APIResponseValidationError):
        response.parse()
    assert client.get("/anything") == ENVELOPE
