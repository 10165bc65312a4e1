"""The exception tree, and the table that says what an attempt came to."""

from __future__ import annotations

import copy
import itertools
import json
import pickle
import sys
from collections.abc import Callable
from typing import Any, Literal, cast, get_args

import pytest

from conductor_client import errors
from conductor_client._conductor import CONDUCTOR
from conductor_client._core.retry import Refusal, Rule, is_retryable, matching_rule, outcome_of
from conductor_client.errors import Outcome, combine, status_class
from conductor_client.transport import Headers, Incoming, Phase

RULES = CONDUCTOR.rules

OUTCOMES = [
    (Phase.BEFORE_SENDING, "not_sent"),
    (Phase.SENT, "unknown"),
    (Refusal(429), "not_sent"),
    (Refusal(409, "INTEGRATION_CONNECTION_ERROR", "INTEGRATION_CONNECTION_NOT_SET_UP"), "not_sent"),
    (Refusal(409, "INTEGRATION_CONNECTION_ERROR", "INTEGRATION_CONNECTION_NOT_ACTIVE"), "not_sent"),
    (Refusal(409), "unknown"),
    (Refusal(409, "INTEGRATION_CONNECTION_ERROR", "SOMETHING_NEW"), "unknown"),
    *((Refusal(status), "rejected") for status in (400, 401, 403, 404, 422)),
    (Refusal(404, "INVALID_REQUEST_ERROR", "RESOURCE_MISSING"), "rejected"),
    (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", "0x80040408"), "not_sent"),
    (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", "0x80040420"), "not_sent"),
    (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", "0x8004040A"), "not_sent"),
    (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", "0x80040424"), "not_sent"),
    *(
        (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", f"0x800404{code}"), "unknown")
        for code in ("00", "01", "02", "0e", "1c", "25", "99")
    ),
    (Refusal(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR"), "unknown"),
    *(
        (Refusal(502, "INTEGRATION_ERROR", "QBD_REQUEST_ERROR", code), "rejected")
        for code in ("3100", "3120", "3140", "3175", "3200")
    ),
    *(
        (Refusal(502, "INTEGRATION_ERROR", "QBD_REQUEST_ERROR", code), "unknown")
        for code in ("500", "530", "550", "999", "1000", "3230", "9999", None)
    ),
    (Refusal(504, "INTEGRATION_ERROR", "QBD_REQUEST_TIMEOUT"), "unknown"),
    *((Refusal(status), "unknown") for status in (100, 301, 304, 405, 408, 418, 500, 502, 503, 504, 520, 999)),
    *((Refusal(status), "applied") for status in range(200, 300)),
    # No code of the service overrides a success.
    (Refusal(200, None, "INTEGRATION_CONNECTION_NOT_SET_UP"), "applied"),
]


@pytest.mark.parametrize(("failure", "outcome"), OUTCOMES)
def test_outcome_table(failure: Phase | Refusal, outcome: str) -> None:
    assert outcome_of(failure, RULES) == outcome


@pytest.mark.parametrize("status", range(100, 1000))
def test_every_status_has_an_outcome_and_a_class(status: int) -> None:
    expected = (
        "applied"
        if 200 <= status < 300
        else {429: "not_sent"}.get(status, "rejected" if status in (400, 401, 403, 404, 422, 501) else "unknown")
    )
    assert outcome_of(Refusal(status), RULES) == expected
    assert issubclass(status_class(status), errors.APIStatusError)
    assert (status_class(status) is errors.InternalServerError) == (status >= 500)


@pytest.mark.parametrize(
    ("refusal", "named"),
    [
        (Refusal(502, None, "QBD_REQUEST_ERROR", "3200"), errors.StaleRevisionError),
        (Refusal(502, None, "QBD_REQUEST_ERROR", "3175"), errors.ObjectInUseError),
        (Refusal(502, None, "QBD_REQUEST_ERROR", "3120"), errors.ObjectNotFoundError),
        (Refusal(502, None, "QBD_REQUEST_ERROR", "500"), errors.ObjectNotFoundError),
        (Refusal(404, None, "RESOURCE_MISSING"), errors.ObjectNotFoundError),
        (Refusal(502, None, "QBD_REQUEST_ERROR", "3100"), errors.NameNotUniqueError),
        (Refusal(409, None, "INTEGRATION_CONNECTION_NOT_SET_UP"), errors.ConnectionNotSetUpError),
        (Refusal(409, None, "INTEGRATION_CONNECTION_NOT_ACTIVE"), errors.ConnectionNotActiveError),
        (Refusal(502, None, "QBD_CONNECTION_ERROR", "0x80040402"), errors.QuickBooksUnreachableError),
        (Refusal(504, None, "QBD_REQUEST_TIMEOUT"), errors.QuickBooksTimeoutError),
    ],
)
def test_named_classes(refusal: Refusal, named: type[errors.APIStatusError]) -> None:
    rule = matching_rule(refusal, RULES)
    assert rule is not None
    assert rule.error is named


def test_a_rule_may_leave_the_outcome_to_the_status() -> None:
    rules = (Rule("ODD", error=errors.ObjectInUseError),)
    assert outcome_of(Refusal(400, None, "ODD"), rules) == "rejected"
    assert outcome_of(Refusal(500, None, "ODD"), rules) == "unknown"


@pytest.mark.parametrize("effect", ["read", "cursor", "write"])
@pytest.mark.parametrize("failure", [failure for failure, _ in OUTCOMES])
def test_what_may_have_been_seen_is_repeated_only_if_it_reads(
    failure: Phase | Refusal, effect: Literal["read", "cursor", "write"]
) -> None:
    retryable = is_retryable(failure, RULES, effect=effect)
    if effect != "read" and outcome_of(failure, RULES) != "not_sent":
        assert not retryable
    if isinstance(failure, Refusal) and failure.status not in (408, 429, 500, 502, 503, 504, *range(520, 528)):
        assert not retryable


RETRYABLE: list[tuple[Phase | Refusal, set[str]]] = [
    (Phase.BEFORE_SENDING, {"read", "cursor", "write"}),
    (Phase.SENT, {"read"}),
    (Refusal(429), {"read", "cursor", "write"}),
    (Refusal(408), {"read"}),
    (Refusal(500), {"read"}),
    (Refusal(503), {"read"}),
    (Refusal(502, None, "QBD_CONNECTION_ERROR", "0x80040402"), {"read"}),
    (Refusal(502, None, "QBD_CONNECTION_ERROR", "0x80040408"), {"read", "cursor", "write"}),
    (Refusal(502, None, "QBD_REQUEST_ERROR", "3200"), set()),
    (Refusal(504, None, "QBD_REQUEST_TIMEOUT"), set()),
    (Refusal(409, None, "INTEGRATION_CONNECTION_NOT_ACTIVE"), set()),
    *((Refusal(status), set[str]()) for status in (400, 401, 403, 404, 409, 528)),
    # A gateway's: the service said nothing.
    *((Refusal(status), {"read"}) for status in (502, 504, 520, 527)),
    (Refusal(502, "INTEGRATION_ERROR"), set()),
    (Refusal(504, None, "SOMETHING_NEW"), set()),
]


@pytest.mark.parametrize(("failure", "effects"), RETRYABLE)
def test_retryable(failure: Phase | Refusal, effects: set[str]) -> None:
    assert {e for e in ("read", "cursor", "write") if is_retryable(failure, RULES, effect=e)} == effects


def _stale() -> errors.APIStatusError:
    cls = combine(errors.StaleRevisionError, errors.InternalServerError)
    response = Incoming(502, Headers([("Conductor-Request-Id", "req_1")]), b'{"error": {}}')
    return cast("type[errors.APIStatusError]", cls)(
        "out of date",
        response=response,
        request_id="req_1",
        code="QBD_REQUEST_ERROR",
        integration_code="3200",
        outcome="rejected",
        operation="qbd.invoices.update",
    )


def test_an_error_is_both_its_status_and_its_name() -> None:
    error = _stale()
    assert isinstance(error, errors.StaleRevisionError)
    assert isinstance(error, errors.InternalServerError)
    assert type(error).__name__ == "StaleRevisionError"
    assert type(error) is combine(errors.StaleRevisionError, errors.InternalServerError)


def test_str_begins_with_the_request_id() -> None:
    assert str(_stale()) == "req_1: out of date (502 QBD_REQUEST_ERROR 3200)"
    assert str(errors.APIConnectionError("no answer")) == "no answer"


def _pickled(error: Any) -> Any:
    return pickle.loads(pickle.dumps(error))


TWINS: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, _pickled]


@pytest.mark.parametrize("twin", TWINS)
def test_errors_pickle_and_copy(twin: Callable[[Any], Any]) -> None:
    error = _stale()
    error.add_note("seen by the nightly job")
    again = twin(error)
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.__dict__ == error.__dict__
    assert again.response.json() == {"error": {}}
    assert again.response.headers["conductor-request-id"] == "req_1"
    assert again.__notes__ == ["seen by the nightly job"]


@pytest.mark.parametrize(
    "error",
    [
        errors.InvalidArgumentError("no", path="lines[2].amount"),
        errors.UnexpectedArgumentError("no", path="x"),
        errors.ConfigurationError("no"),
        errors.CursorLostError("lost", items=150, remaining=3, request_id="req_2"),
        errors.RateLimitError("slow", response=Incoming(429, Headers())),
    ],
)
def test_all_kinds_pickle(error: errors.ConductorError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert again.__dict__ == error.__dict__
    assert again.args == error.args


def _stored_as_json(error: errors.ConductorError) -> Any:
    """What Celery's result backends make of an exception that went through JSON."""
    stored = json.loads(
        json.dumps({"module": type(error).__module__, "type": type(error).__qualname__, "args": error.args})
    )
    cls = getattr(sys.modules[stored["module"]], stored["type"])
    return cls(*stored["args"])


@pytest.mark.parametrize("outcome", get_args(Outcome))
@pytest.mark.parametrize("request_id", ["req_1", None])
@pytest.mark.parametrize(
    "parts",
    [
        (errors.BadRequestError,),
        (errors.StaleRevisionError, errors.InternalServerError),
        (errors.OutcomeUnknownError, errors.APITimeoutError),
        (errors.APIResponseValidationError,),
    ],
)
def test_the_outcome_survives_being_rebuilt_from_args(
    parts: tuple[type[errors.APIError], ...], outcome: Outcome, request_id: str | None
) -> None:
    error = cast("type[errors.APIError]", combine(*parts))("no", outcome=outcome, request_id=request_id, code="X")
    for again in (_stored_as_json(error), type(error)(*error.args), _stored_as_json(_pickled(error))):
        assert isinstance(again, parts[0])
        assert (again.message, again.outcome, again.request_id) == ("no", outcome, request_id)
        assert str(again) == (f"{request_id}: no" if request_id else "no")
        assert not again.retryable


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (errors.InvalidArgumentError("no", path="x"), "not_sent"),
        (errors.ConfigurationError("no"), "not_sent"),
        (errors.ConnectionNotReadyError("no", reason=errors.RateLimitError("slow")), "not_sent"),
        (errors.CursorLostError("no", items=5, request_id="req_1"), "unknown"),
        (errors.SeveralFoundError("no", value="x", items=[1]), "applied"),
    ],
)
def test_other_exceptions_have_their_outcome_by_their_class(error: errors.ConductorError, outcome: str) -> None:
    assert _stored_as_json(error).outcome == error.outcome == outcome


def test_local_refusals_are_ordinary_python_errors_too() -> None:
    assert issubclass(errors.InvalidArgumentError, ValueError)
    assert issubclass(errors.UnexpectedArgumentError, TypeError)
    assert errors.InvalidArgumentError("no", path="lines[0]").path == "lines[0]"
    assert errors.InvalidArgumentError("no").outcome == "not_sent"


def test_any_two_api_classes_combine() -> None:
    named = [errors.StaleRevisionError, errors.QuickBooksTimeoutError, errors.ObjectNotFoundError]
    for unknown, name, status in itertools.product((True, False), named, (404, 418, 502)):
        parts = (*((errors.OutcomeUnknownError,) if unknown else ()), name, status_class(status))
        cls = combine(*parts)
        assert all(issubclass(cls, part) for part in parts)
    timeout = combine(errors.OutcomeUnknownError, errors.APITimeoutError)
    assert issubclass(timeout, errors.APIConnectionError)


def test_all_public_classes_are_listed() -> None:
    public = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception) and not name.startswith("_")
    }
    assert public == set(errors.__all__)
