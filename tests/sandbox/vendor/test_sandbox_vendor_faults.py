"""What the API vendor's own clients see of each fault, and what has happened at QuickBooks when they do.

They are installed as `test_sandbox_vendor` says.
"""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.faults import KINDS

from ..support import CUSTOMERS, Api
from .api import NoAnswerError

CREATE = "qbd.customers.create"

# For each fault of a write: its status, the code in the envelope, the integration's code, and whether the work is done.
# No status: the client has nothing to read. No code: the body is the page of a gateway.
WRITES: dict[str, tuple[int | None, str | None, str | None, bool]] = {
    "reset_before": (None, None, None, False),
    "reset_after_work": (None, None, None, True),
    "close_mid_body": (None, None, None, True),
    "truncate": (None, None, None, True),
    "slow_body": (200, None, None, True),
    "html_502": (502, None, None, False),
    "html_502 work": (502, None, None, True),
    "429": (429, "RATE_LIMIT_EXCEEDED", None, False),
    "503": (503, "SERVICE_UNAVAILABLE", None, False),
    "503 work": (503, "SERVICE_UNAVAILABLE", None, True),
    "504_after_work": (504, "QBD_REQUEST_TIMEOUT", None, True),
    "status_520": (520, None, None, False),
    "status_520 work": (520, None, None, True),
    "locked": (502, "QBD_REQUEST_ERROR", "3175", False),
    "busy_dialog": (502, "QBD_CONNECTION_ERROR", "0x80040414", False),
}


def test_every_fault_is_tried() -> None:
    assert {name.partition(" ")[0] for name in WRITES} == set(KINDS) - {"stale", "duplicate_page"}


@pytest.mark.parametrize("fault", WRITES)
def test_a_write(sandbox: Sandbox, api: Api, fault: str) -> None:
    status, code, integration, done = WRITES[fault]
    name, _, after = fault.partition(" ")
    sandbox.fault(name, CREATE, end_user_id=api.end_user_id, after=after or None, seconds=0)
    if status is None:
        with pytest.raises(NoAnswerError):
            api.request("POST", CUSTOMERS, json={"name": "Ada"})
    else:
        answer = api.request("POST", CUSTOMERS, json={"name": "Ada"})
        assert answer.status_code == status
        body = answer.json()
        if status == 200:
            assert body["name"] == "Ada"
        elif code is not None:
            error = body["error"]
            assert (error["httpStatusCode"], error["code"], error.get("integrationCode")) == (status, code, integration)
            assert error["requestId"].startswith("req_")
        else:
            assert not isinstance(body, dict) or "error" not in body
    assert api.customers() == (["Ada"] if done else [])
    (entry,) = [one for one in sandbox.requests(api.end_user_id) if one.operation == CREATE]
    assert entry.fault == name


def test_a_revision_that_somebody_else_changed(sandbox: Sandbox, api: Api) -> None:
    made = api.customer("Ada")
    path, change = f"{CUSTOMERS}/{made['id']}", {"revisionNumber": made["revisionNumber"], "phone": "1"}
    sandbox.fault("stale", "qbd.customers.update", end_user_id=api.end_user_id)
    answer = api.request("POST", path, json=change)
    assert (answer.status_code, answer.json()["error"]["integrationCode"]) == (502, "3200")
    newest = api.get(path)
    assert newest["revisionNumber"] != made["revisionNumber"]
    assert newest["phone"] is None
    changed = api.post(path, **{**change, "revisionNumber": newest["revisionNumber"]})
    assert changed["phone"] == "1"


def test_a_page_that_comes_twice(sandbox: Sandbox, api: Api) -> None:
    for name in "abcd":
        api.customer(name)
    first = api.get(CUSTOMERS, limit=2)
    sandbox.fault("duplicate_page", "qbd.customers.list", end_user_id=api.end_user_id)
    pages = [api.get(CUSTOMERS, cursor=first["nextCursor"])["data"] for _ in range(2)]
    assert [[one["name"] for one in page] for page in pages] == [["a", "b"], ["c", "d"]]
