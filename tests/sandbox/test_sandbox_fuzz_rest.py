"""Requests of the operations on neither lists nor transactions: each answer conforms to the document, none is a 500."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.document import Operation, load

from .report_checks import FAMILY
from .support import Api, Json, missing
from .test_sandbox_fuzz import OPERATIONS as OF_LISTS, objects, queries
from .test_sandbox_fuzz_forms import OPERATIONS as OF_FORMS
from .test_sandbox_operations import query_of

_ELSEWHERE = {one.name for one in (*OF_LISTS, *OF_FORMS)}
OPERATIONS = [one for one in load().operations() if one.name not in {*_ELSEWHERE, *missing()}]
_LONG = 300


def test_no_operation_is_left_out() -> None:
    missed = {one.name for one in load().operations()} - _ELSEWHERE - {one.name for one in OPERATIONS}
    assert missed <= missing()
    assert {one.name for one in FAMILY.values()} <= {one.name for one in OPERATIONS}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_no_request_breaks_it(
    sandbox: Sandbox, api: Api, platform: Api, operation: Operation, request: pytest.FixtureRequest
) -> None:
    numbers = itertools.count()
    of_platform = operation.name.startswith(("end_users", "auth_sessions"))
    asked = platform if of_platform else api

    @settings(
        max_examples=_LONG if request.config.getoption("--long") else 15,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture],
    )
    @given(data=st.data())
    def ask(data: st.DataObject) -> None:
        # Some are deleted, and must be there to be.
        company = platform.end_user(f"source {next(numbers)}")["id"] if of_platform else api.end_user_id
        path = operation.path.replace("{integrationSlug}", "quickbooks_desktop")
        path = path.replace("{id}", data.draw(st.sampled_from([company, "end_usr_none"]), "id"))
        needed = query_of(operation) if data.draw(st.integers(0, 3), "needed") else {}
        options: Json = {"params": {**needed, **data.draw(queries(operation), "query")}}
        if operation.body is not None:
            pool = {"endUserId": [company], "sourceId": [f"source {next(numbers)}"]}
            options = {"json": data.draw(objects(operation.body, "", pool), "body")}
        # The client's hook checks every answer: the document for a good one, the envelope for the others.
        answer = asked.request(operation.method, path, **options)
        assert answer.status_code in (200, 400, 404, 409, 502), answer.text

    ask()
