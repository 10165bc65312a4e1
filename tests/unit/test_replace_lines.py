"""`replace_lines="raise"`: which updates it refuses, and which it lets through."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client import errors
from tests.support.books import Json, Office

MakeOffice: TypeAlias = Callable[..., Office]

INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "7",
    "lines": [{"id": "L1", "quantity": 1}, {"id": "L2", "quantity": 2}],
    "lineGroups": [],
}
GROUP: Json = {"id": "G1", "itemGroup": {"id": "P9"}, "quantity": 1, "lines": [{"id": "L3", "quantity": 4}]}


@pytest.fixture(params=["sync", "async"])
def office(request: pytest.FixtureRequest) -> MakeOffice:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records, **options: Office(request.param == "async", *(records or (INVOICE,)), **options)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"lines": [{"id": "-1", "itemId": "P1"}]}, "lines"),
        ({"lineGroups": [{"id": "G1", "lines": [{"id": "-1"}]}, {"id": "-1"}]}, "lineGroups[0].lines"),
        ({"lines": [{"id": "L1"}, {"id": "-1"}], "lineGroups": [{"id": "G1"}, {"id": "-1"}]}, None),
        ({"memo": "x", "applyCredits": [{"creditTransactionId": "T1", "appliedAmount": "1.00"}]}, None),
    ],
)
def test_an_update_that_replaces_all_lines_can_be_refused(office: MakeOffice, body: Json, path: str | None) -> None:
    arguments = {"lines": "lines", "lineGroups": "line_groups", "memo": "memo", "applyCredits": "apply_credits"}

    def snake(value: Any) -> Any:
        text = json.dumps(value).replace("itemId", "item_id").replace("creditTransactionId", "credit_transaction_id")
        return json.loads(text.replace("appliedAmount", "applied_amount"))

    given = {arguments[name]: snake(value) for name, value in body.items()}
    record = {**INVOICE, "lineGroups": [GROUP]}

    def update(desk: Office, **options: Any) -> None:
        desk.run(desk.client.qbd.invoices.update("I1", revision_number="7", **given, **options))

    for desk, options in ((office(record, replace_lines="raise"), {}), (office(record), {"replace_lines": "raise"})):
        if path is None:
            update(desk, **options)
            continue
        with pytest.raises(errors.InvalidArgumentError, match="every line") as caught:
            update(desk, **options)
        assert (caught.value.path, desk.books.sent) == (path, [])
    update(office(record))
    update(office(record, replace_lines="raise"), replace_lines="allow")
    with pytest.raises(errors.InvalidArgumentError, match="replace_lines takes"):
        office(record).client.with_options(replace_lines="never")
