"""A call's attempts over scripted transports, sync and async: what is sent again, and the time it has."""

from __future__ import annotations

from typing import Any

import pytest

from conductor_client import errors
from conductor_client._core.operation import Effect, Operation, Request
from conductor_client.transport import Headers, Incoming, Phase
from tests.support.scripted import MakeClient, Step, answer, lost, refusal
from tests.support.tiny_api import (
    ID,
    LIST,
    RETRIEVE,
    THING,
    create,
    page,
    retrieve,
)

pytestmark = pytest.mark.usefixtures("no_permits_left")


cursor_read = LIST.request({"cursor": "c"})


# Retries


@pytest.mark.parametrize(
    "step",
    [
        lost(),
        *(answer(status) for status in (500, 503, 408, 429)),
        lost(Phase.BEFORE_SENDING),
        *(Incoming(status, Headers(ID.items()), b"<html>Bad gateway</html>") for status in (502, 504, 520, 527)),
    ],
)
def test_a_read_is_sent_again(make_client: MakeClient, step: Step) -> None:
    one = make_client(step, step, answer())
    assert one.send(retrieve).id == "1"
    assert len(one.transport.sent) == 3
    first, second = one.clock.slept
    assert 0.25 < first <= 0.5 < second <= 1.0
    two = make_client(step)
    error = two.fails(retrieve)
    assert (len(two.transport.sent), error.attempts, error.retryable) == (3, 3, True)
    three = make_client(step)
    assert three.fails(retrieve, {"max_retries": 0}).attempts == 1
    assert make_client(step, max_retries=5).fails(retrieve).attempts == 6


@pytest.mark.parametrize(
    "step",
    [
        *(refusal(502, "QBD_REQUEST_ERROR", code) for code in ("3200", "500", None)),
        refusal(504, "QBD_REQUEST_TIMEOUT"),
        refusal(504, "SOMETHING_NEW"),
        answer(404),
        answer(528),
    ],
)
def test_a_read_that_the_service_refused_is_not_sent_again(make_client: MakeClient, step: Step) -> None:
    one = make_client(step, answer())
    error = one.fails(retrieve)
    assert (len(one.transport.sent), error.attempts, error.retryable) == (1, 1, False)


@pytest.mark.parametrize("request_", [create, cursor_read])
@pytest.mark.parametrize(
    "step", [lost(Phase.BEFORE_SENDING), answer(429), refusal(502, "QBD_CONNECTION_ERROR", "0x80040408")]
)
def test_what_was_not_sent_is_sent_whatever_it_does(
    make_client: MakeClient, request_: Request[Any], step: Step
) -> None:
    body = page("a") if request_ is cursor_read else THING
    one = make_client(step, step, answer(body=body))
    assert one.send(request_).request_id == "req_7"
    assert len(one.transport.sent) == 3
    # A connection that has carried nothing else is for what nobody may double.
    assert all(sent.fresh == (request_ is create) for sent in one.transport.sent)
    error = make_client(step).fails(request_)
    assert (error.attempts, error.outcome) == (3, "not_sent")


@pytest.mark.parametrize("request_", [create, cursor_read])
@pytest.mark.parametrize(
    "step",
    [
        lost(),
        *(answer(status, x_should_retry="true") for status in (408, 500, 502, 503, 504, 520)),
        refusal(502, "QBD_CONNECTION_ERROR", "0x80040402"),
        answer(200, "not an object"),
        Incoming(200, Headers(ID.items()), b'{"id"', "peer closed"),
    ],
)
def test_what_may_have_happened_is_never_repeated(make_client: MakeClient, request_: Request[Any], step: Step) -> None:
    one = make_client(step, answer(), max_retries=9)
    error = one.fails(request_)
    assert len(one.transport.sent) == 1
    assert not one.clock.slept
    assert isinstance(error, errors.OutcomeUnknownError) == (request_ is create and error.outcome == "unknown")
    assert error.outcome in ("unknown", "applied")


def test_the_last_attempt_of_a_write_counts(make_client: MakeClient) -> None:
    one = make_client(answer(429), lost())
    error = one.fails(create)
    assert isinstance(error, errors.OutcomeUnknownError)
    assert (error.outcome, error.attempts) == ("unknown", 2)


@pytest.mark.parametrize(
    ("effect", "advice"),
    [
        (Effect.CREATE, r"settle(error) looks for the record"),
        (Effect.UPDATE, r"settle(error) compares the record"),
        (Effect.DELETE, "whether the record is still there"),
        (Effect.VOID, "whether the record is void"),
        (Effect.WRITE, "look up what it changes"),
    ],
)
def test_an_unknown_outcome_says_what_can_be_done(make_client: MakeClient, effect: Effect, advice: str) -> None:
    operation = Operation(name="x", method="POST", path="/x", effect=effect, answer=RETRIEVE.answer)
    error = make_client(answer(503)).fails(operation.request({}))
    assert isinstance(error, errors.OutcomeUnknownError)
    assert isinstance(error, errors.InternalServerError)
    assert advice in str(error)
    assert str(error).startswith("req_7: ")


def test_the_rest_that_the_service_asks_for_is_kept_or_given_up(make_client: MakeClient) -> None:
    one = make_client(answer(429, retry_after="7"), answer(503, retry_after_ms="1500"), answer())
    one.send(retrieve)
    assert one.clock.slept == [7.0, 1.5]
    two = make_client(answer(429, retry_after="61"), answer())
    assert isinstance(two.fails(retrieve), errors.RateLimitError)
    assert not two.clock.slept


def test_effects_that_only_the_caller_knows(make_client: MakeClient) -> None:
    run = Operation(name="x", method="POST", path="/x", effect=Effect.WRITE, answer=RETRIEVE.answer)
    assert make_client(lost()).fails(run.request({})).attempts == 1
    assert make_client(lost()).fails(run.request({}), {"effect": "read"}).attempts == 3
    assert make_client(lost()).fails(run.request({}), {"effect": "cursor_read"}).attempts == 1
    assert make_client(lost()).fails(retrieve, {"effect": "write"}).attempts == 1
    with pytest.raises(errors.InvalidArgumentError, match="known to create"):
        make_client(answer()).send(create, {"effect": "read"})
    with pytest.raises(errors.InvalidArgumentError, match="effect takes one of"):
        make_client(answer()).send(create, {"effect": "magic"})


@pytest.mark.parametrize(
    "payload",
    [
        {"InvoiceQueryRq": {"@iterator": "Start", "MaxReturned": 5}},
        {"InvoiceQueryRq": [{"_attributes": {"iterator": "Continue", "iteratorID": "{x}"}}]},
        {"invoiceQueryRq": {"Iterator": "Start"}},
    ],
)
def test_a_qbxml_iterator_is_a_cursor(make_client: MakeClient, payload: Any) -> None:
    for body, attempts in ((payload, 1), ({"InvoiceQueryRq": {"MaxReturned": 5}}, 3)):
        one = make_client(lost())
        with pytest.raises(errors.APIConnectionError):
            one.run(one.client.post("/end-users/u/passthrough/quickbooks_desktop", body=body, effect="read"))
        assert len(one.transport.sent) == attempts


def test_a_cursor_in_a_call_to_any_path_is_never_repeated_either(make_client: MakeClient) -> None:
    for options in ({"query": {"cursor": "c"}}, {"extra_query": {"cursor": "c"}}):
        one = make_client(answer(500))
        with pytest.raises(errors.InternalServerError):
            one.run(one.client.get("/quickbooks-desktop/invoices", **options))
        assert len(one.transport.sent) == 1


# Time


def test_the_whole_call_has_a_deadline(make_client: MakeClient) -> None:
    one = make_client(answer(503, retry_after="20"), total_timeout=50)
    error = one.fails(retrieve)
    # After 40 seconds a third rest would not fit.
    assert (one.clock.slept, error.attempts) == ([20.0, 20.0], 3)
    assert isinstance(error, errors.InternalServerError)
    two = make_client(answer(503, retry_after="20"), total_timeout=39)
    assert (two.fails(retrieve).attempts, two.clock.slept) == (2, [20.0])
    three = make_client(answer(503, retry_after="20"))
    assert three.fails(retrieve, {"total_timeout": 10}).attempts == 1


def test_attempts_and_the_services_own_wait_fit_into_what_is_left(make_client: MakeClient) -> None:
    one = make_client(answer(503, retry_after="50"), total_timeout=130, timeout=100)
    one.fails(retrieve)
    assert [round(sent.timeout or 0) for sent in one.transport.sent] == [100, 80, 30]
    assert [sent.headers["conductor-timeout-seconds"] for sent in one.transport.sent] == ["90", "69", "19"]
    two = make_client(answer(), total_timeout=12, timeout=None)
    two.send(retrieve)
    two.send(retrieve, {"extra_headers": {"Conductor-Timeout-Seconds": "30"}})
    assert [round(sent.timeout or 0) for sent in two.transport.sent] == [12, 12]
    assert [sent.headers["conductor-timeout-seconds"] for sent in two.transport.sent] == ["5", "30"]


def test_a_write_is_not_sent_at_the_last_moment(make_client: MakeClient) -> None:
    one = make_client(answer(429, retry_after="16"), answer(), total_timeout=20)
    error = one.fails(create)
    assert isinstance(error, errors.APITimeoutError)
    assert (error.outcome, error.attempts, len(one.transport.sent)) == ("not_sent", 1, 1)
    two = make_client(answer(429, retry_after="16"), answer(), total_timeout=20)
    assert two.send(retrieve).id == "1"


def test_a_cursor_is_asked_again_only_before_it_expires(make_client: MakeClient) -> None:
    one = make_client(answer(429, retry_after="4"), answer(body=page("a")))
    result, attempt = one.exchange_page(cursor_read, until=one.clock.now() + 10)
    assert (result.data[0].id, attempt.answer.status_code) == ("a", 200)
    two = make_client(answer(429, retry_after="4"), answer(body=page("a")))
    with pytest.raises(errors.RateLimitError):
        two.exchange_page(cursor_read, until=two.clock.now() + 3)
    assert len(two.transport.sent) == 1
    three = make_client(answer(body=page("a")))
    with pytest.raises(errors.APITimeoutError) as caught:
        three.exchange_page(cursor_read, until=three.clock.now() - 1)
    assert (caught.value.outcome, three.transport.sent) == ("not_sent", [])
    with pytest.raises(errors.APITimeoutError):
        three.exchange_page(cursor_read, deadline=three.clock.now() - 1)
    with pytest.raises(errors.APIConnectionError):
        make_client(lost()).exchange_page(cursor_read)
