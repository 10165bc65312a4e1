"""Every operation that the sandbox has a definition for answers something else than 501."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.document import Operation, load

from .report_checks import required
from .support import Api, Json, missing

OPERATIONS = list(load().operations())
_GIVEN: Json = {
    "qbd.bills_to_pay.list": {"vendorId": "80000001-1700000000"},
    "qbd.deleted_list_objects.list": {"objectTypes": "customer"},
    "qbd.deleted_transactions.list": {"transactionTypes": "invoice"},
}


def query_of(operation: Operation) -> Json:
    """The parameters that an operation cannot do without."""
    if operation.name.startswith("qbd.reports."):
        kinds = next(one.schema["enum"] for one in operation.parameters if one.name == "reportType")
        return required(kinds[0])
    return dict(_GIVEN.get(operation.name, {}))


@pytest.mark.parametrize("preferences", [{}, {"multiCurrency": True, "multiLocationInventory": True}], ids=str)
def test_no_operation_is_left_out(sandbox: Sandbox, api: Api, preferences: dict[str, bool]) -> None:
    """The client checks each answer against the document; a GET without an id in its path answers 200."""
    sandbox.set_preferences(api.end_user_id, **preferences)
    off = {"qbd.inventory_sites.list", "qbd.item_sites.list", "qbd.currencies.list"} if not preferences else set[str]()
    for operation in OPERATIONS:
        path = operation.path.replace("{integrationSlug}", "quickbooks_desktop").replace("{id}", "80000001-1700000000")
        options: Json = {"params": query_of(operation)}
        if operation.method == "POST" and operation.body is not None:
            options["json"] = {"HostQueryRq": {}} if operation.name == "end_users.passthrough" else {}
        answer = api.request(operation.method, path, **options)
        if operation.name in missing():
            assert answer.status_code == 501
            continue
        assert answer.status_code != 501, operation.name
        assert answer.status_code < 500 or answer.json()["error"]["code"] == "QBD_REQUEST_ERROR", operation.name
        if operation.method == "GET" and "{" not in operation.path and "vendorId" not in options["params"]:
            assert answer.status_code == 200 or operation.name in off, (operation.name, answer.text)
