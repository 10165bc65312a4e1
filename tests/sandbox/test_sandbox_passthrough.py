"""Passthrough: requests in qbXML's words see and change the same records as those of the typed API."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, cast

import pytest

from conductor_client import Conductor
from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions import FORMS, KINDS
from conductor_client.sandbox.qbxml.names import NOUNS

from .conftest import connect_to
from .months.runner import Month, load_month
from .support import Api, Json, contents


@pytest.fixture(scope="module")
def books() -> Iterator[tuple[Sandbox, Api]]:
    with Sandbox(now="2026-03-31", strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        Month(load_month("northgate"), sandbox, api).run()
        yield sandbox, api


def send(api: Api, body: Json) -> Json:
    path = f"/end-users/{api.end_user_id}/passthrough/quickbooks_desktop"
    return Api(api.client).good("POST", path, json=body)


def ask(api: Api, name: str, **request: Any) -> Json:
    answer = send(api, {f"{name}Rq": request})
    assert set(answer) == {f"{name}Rs"}
    found: Json = answer[f"{name}Rs"]
    return found


def listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]  # pyright: ignore[reportUnknownVariableType]


_HEAD = {
    "id": "TxnID",
    "createdAt": "TimeCreated",
    "updatedAt": "TimeModified",
    "revisionNumber": "EditSequence",
    "customer": "CustomerRef",
    "class": "ClassRef",
    "receivablesAccount": "ARAccountRef",
    "documentTemplate": "TemplateRef",
    "transactionDate": "TxnDate",
    "refNumber": "RefNumber",
    "isPending": "IsPending",
    "isFinanceCharge": "IsFinanceCharge",
    "purchaseOrderNumber": "PONumber",
    "terms": "TermsRef",
    "dueDate": "DueDate",
    "salesRepresentative": "SalesRepRef",
    "shipmentOrigin": "FOB",
    "shippingDate": "ShipDate",
    "shippingMethod": "ShipMethodRef",
    "subtotal": "Subtotal",
    "salesTaxItem": "ItemSalesTaxRef",
    "salesTaxPercentage": "SalesTaxPercentage",
    "salesTaxTotal": "SalesTaxTotal",
    "appliedAmount": "AppliedAmount",
    "balanceRemaining": "BalanceRemaining",
    "currency": "CurrencyRef",
    "exchangeRate": "ExchangeRate",
    "balanceRemainingInHomeCurrency": "BalanceRemainingInHomeCurrency",
    "memo": "Memo",
    "isPaid": "IsPaid",
    "customerMessage": "CustomerMsgRef",
    "isQueuedForPrint": "IsToBePrinted",
    "isQueuedForEmail": "IsToBeEmailed",
    "salesTaxCode": "CustomerSalesTaxCodeRef",
    "suggestedDiscountAmount": "SuggestedDiscountAmount",
    "suggestedDiscountDate": "SuggestedDiscountDate",
    "otherCustomField": "Other",
    "externalId": "ExternalGUID",
}
_LINE = {
    "id": "TxnLineID",
    "item": "ItemRef",
    "description": "Desc",
    "quantity": "Quantity",
    "unitOfMeasure": "UnitOfMeasure",
    "overrideUnitOfMeasureSet": "OverrideUOMSetRef",
    "rate": "Rate",
    "ratePercent": "RatePercent",
    "class": "ClassRef",
    "amount": "Amount",
    "inventorySite": "InventorySiteRef",
    "inventorySiteLocation": "InventorySiteLocationRef",
    "serialNumber": "SerialNumber",
    "lotNumber": "LotNumber",
    "expirationDate": "ExpirationDate",
    "serviceDate": "ServiceDate",
    "salesTaxCode": "SalesTaxCodeRef",
    "otherCustomField1": "Other1",
    "otherCustomField2": "Other2",
}
_ADDRESS = {f"line{number}": f"Addr{number}" for number in range(1, 6)} | {
    "city": "City",
    "state": "State",
    "postalCode": "PostalCode",
    "country": "Country",
    "note": "Note",
}
_LINK = {
    "id": "TxnID",
    "transactionType": "TxnType",
    "transactionDate": "TxnDate",
    "refNumber": "RefNumber",
    "linkType": "LinkType",
    "amount": "Amount",
}
_GROUP = {
    "id": "TxnLineID",
    "itemGroup": "ItemGroupRef",
    "description": "Desc",
    "quantity": "Quantity",
    "unitOfMeasure": "UnitOfMeasure",
    "overrideUnitOfMeasureSet": "OverrideUOMSetRef",
    "shouldPrintItemsInGroup": "IsPrintItemsInGroup",
    "totalAmount": "TotalAmount",
}
_WORDS = {
    "receive_payment": "ReceivePayment",
    "credit_memo": "CreditMemo",
    "sales_order": "SalesOrder",
    "ar_refund_credit_card": "ARRefundCreditCard",
    "amount": "AMTTYPE",
    "quantity": "QUANTYPE",
}


def renamed(typed: Json, names: dict[str, str]) -> Json:
    """A typed object in qbXML's words, by a table that was written out by hand."""
    found: Json = {}
    for name, value in typed.items():
        if value in (None, "", [], {"id": None, "fullName": None}) or name not in names:
            continue
        if isinstance(value, dict):
            reference = cast("Json", value)
            found[names[name]] = {"ListID": reference["id"], "FullName": reference["fullName"]}
        else:
            found[names[name]] = _WORDS.get(value, value) if isinstance(value, str) else value
    return found


def test_invoices_agree_field_by_field(books: tuple[Sandbox, Api]) -> None:
    api = books[1]
    typed = api.all("invoices", includeLineItems="true", includeLinkedTransactions="true")
    asked = ask(api, "InvoiceQuery", IncludeLineItems="true", IncludeLinkedTxns=True)
    assert (asked["statusCode"], asked["statusSeverity"]) == ("0", "Info")
    shown = listed(asked["InvoiceRet"])
    assert len(typed) == len(shown) > 3
    for one, other in zip(typed, shown, strict=True):
        expected = renamed(one, _HEAD)
        for name, element in (("billingAddress", "BillAddress"), ("shippingAddress", "ShipAddress")):
            if one[name] is not None:
                expected[element] = renamed(one[name], _ADDRESS)
        for name, element, names in (
            ("lines", "InvoiceLineRet", _LINE),
            ("linkedTransactions", "LinkedTxn", _LINK),
        ):
            if one[name]:
                expected[element] = [renamed(line, names) for line in one[name]]
        if one["lineGroups"]:
            expected["InvoiceLineGroupRet"] = [
                {**renamed(group, _GROUP), "InvoiceLineRet": [renamed(line, _LINE) for line in group["lines"]]}
                for group in one["lineGroups"]
            ]
        apart = {"objectType", "billingAddress", "shippingAddress", "lines", "linkedTransactions", "lineGroups"}
        # Members of a newer document than this table.
        new = {name[0].upper() + name[1:] for name in set(one) - set(_HEAD) - apart - {"customFields"}}
        assert {name: value for name, value in other.items() if name not in new} == expected


@pytest.mark.parametrize("kind", sorted(NOUNS))
def test_every_kind_can_be_queried(books: tuple[Sandbox, Api], kind: str) -> None:
    api = books[1]
    if kind in ("inventory_sites", "unit_of_measure_sets", "price_levels"):
        return
    answer = ask(api, f"{NOUNS[kind]}Query", **({"ActiveStatus": "All"} if kind == "accounts" else {}))
    if kind in ("job_types", "vendor_types", "customer_messages", "billing_rates"):
        assert answer[f"{NOUNS[kind]}Ret"]["Name"]
        return
    typed = api.all(kind, **({"status": "all"} if kind == "accounts" else {}))
    ids = [one.get("TxnID") or one.get("ListID") for one in listed(answer.get(f"{NOUNS[kind]}Ret"))]
    assert ids == [one["id"] for one in typed]
    if not typed:
        assert (answer["statusCode"], answer["statusSeverity"]) == ("1", "Warn")


def test_nouns_name_kinds() -> None:
    assert set(NOUNS) <= {*KINDS, *FORMS}
    assert len(set(NOUNS.values())) == len(NOUNS)


def test_filters(books: tuple[Sandbox, Api]) -> None:
    api = books[1]
    everything = api.all("invoices")
    one = next(each for each in everything if each["refNumber"])
    for request, query in (
        ({"TxnID": one["id"]}, {"ids": one["id"]}),
        ({"RefNumber": [one["refNumber"]]}, {"refNumbers": one["refNumber"]}),
        ({"PaidStatus": "PaidOnly"}, {"paymentStatus": "paid"}),
        ({"PaidStatus": "All", "MaxReturned": "2"}, {"limit": 2}),
        ({"EntityFilter": {"FullName": one["customer"]["fullName"]}}, {"customerIds": one["customer"]["id"]}),
        (
            {"TxnDateRangeFilter": {"FromTxnDate": "2026-03-10", "ToTxnDate": "2026-03-20"}},
            {"transactionDateFrom": "2026-03-10", "transactionDateTo": "2026-03-20"},
        ),
        ({"RefNumberFilter": {"MatchCriterion": "Contains", "RefNumber": "1"}}, {"refNumberContains": "1"}),
    ):
        found = [each["TxnID"] for each in listed(ask(api, "InvoiceQuery", **request).get("InvoiceRet"))]
        assert found == [each["id"] for each in api.get("/quickbooks-desktop/invoices", **query)["data"]], request


def test_iterators(books: tuple[Sandbox, Api]) -> None:
    api = books[1]
    ids = [one["id"] for one in api.all("invoices")]
    answer = ask(api, "InvoiceQuery", iterator="Start", MaxReturned=2)
    found = [one["TxnID"] for one in answer["InvoiceRet"]]
    assert answer["iteratorRemainingCount"] == len(ids) - 2
    assert answer["iteratorID"].startswith("{")
    while answer["iteratorRemainingCount"]:
        answer = ask(api, "InvoiceQuery", iterator="Continue", iteratorID=answer["iteratorID"], MaxReturned=1)
        found += [one["TxnID"] for one in listed(answer["InvoiceRet"])]
    assert found == ids
    answer = ask(api, "InvoiceQuery", iterator="Start", MaxReturned=1)
    assert ask(api, "InvoiceQuery", iterator="Stop", iteratorID=answer["iteratorID"])["statusCode"] == "0"


def test_add_mod_and_delete(api: Api, sandbox: Sandbox) -> None:
    made = ask(api, "CustomerAdd", CustomerAdd={"Name": "Ada", "Phone": "1", "BillAddress": {"Addr1": "Mill Lane 1"}})
    ada = made["CustomerRet"]
    typed = api.get(f"/quickbooks-desktop/customers/{ada['ListID']}")
    assert (typed["name"], typed["billingAddress"]["line1"]) == ("Ada", "Mill Lane 1")
    changed = ask(
        api,
        "CustomerMod",
        CustomerMod={"ListID": ada["ListID"], "EditSequence": ada["EditSequence"], "IsActive": "false"},
    )
    assert changed["CustomerRet"]["IsActive"] is False
    income = ask(api, "AccountAdd", AccountAdd={"Name": "Sales", "AccountType": "Income"})["AccountRet"]
    assert income["AccountType"] == "Income"
    item = ask(
        api,
        "ItemServiceAdd",
        ItemServiceAdd={
            "Name": "Hour",
            "SalesOrPurchase": {"Price": "65.00", "PostingAccountRef": {"ListID": income["ListID"]}},
        },
    )["ItemServiceRet"]
    invoice = ask(
        api,
        "InvoiceAdd",
        InvoiceAdd={
            "CustomerRef": {"FullName": "ada"},
            "TxnDate": "2026-02-01",
            "InvoiceLineAdd": {"ItemRef": {"FullName": "Hour"}, "Quantity": "2"},
        },
    )["InvoiceRet"]
    assert (invoice["Subtotal"], invoice["InvoiceLineRet"][0]["ItemRef"]["ListID"]) == ("130.00", item["ListID"])
    line = invoice["InvoiceLineRet"][0]["TxnLineID"]
    changed = ask(
        api,
        "InvoiceMod",
        InvoiceMod={
            "TxnID": invoice["TxnID"],
            "EditSequence": invoice["EditSequence"],
            "InvoiceLineMod": [{"TxnLineID": line, "Quantity": 3}, {"TxnLineID": "-1", "Desc": "a text"}],
        },
    )["InvoiceRet"]
    assert (changed["Subtotal"], len(changed["InvoiceLineRet"])) == ("195.00", 2)
    paid = ask(
        api,
        "ReceivePaymentAdd",
        ReceivePaymentAdd={
            "CustomerRef": {"FullName": "Ada"},
            "TxnDate": "2026-02-02",
            "TotalAmount": "195.00",
            "AppliedToTxnAdd": [{"TxnID": invoice["TxnID"], "PaymentAmount": "195.00"}],
        },
    )["ReceivePaymentRet"]
    assert paid["AppliedToTxnRet"][0]["TxnID"] == invoice["TxnID"]
    assert ask(api, "TxnVoid", TxnVoidType="Invoice", TxnID=invoice["TxnID"])["statusCode"] == "0"
    gone = ask(api, "TxnDel", TxnDelType="ReceivePayment", TxnID=paid["TxnID"])
    assert (gone["statusCode"], gone["TxnDelType"]) == ("0", "ReceivePayment")
    in_use = ask(api, "ListDel", ListDelType="Customer", ListID=ada["ListID"])
    assert (in_use["statusCode"], in_use["statusSeverity"]) == ("3175", "Error")
    other = ask(api, "JobTypeAdd", JobTypeAdd={"Name": "Roof"})["JobTypeRet"]
    assert ask(api, "ListDel", ListDelType="JobType", ListID=other["ListID"])["FullName"] == "Roof"
    assert sandbox.broken_invariants(api.end_user_id) == []


def test_the_host_the_company_and_the_preferences(api: Api) -> None:
    assert ask(api, "HostQuery")["HostRet"]["Country"] == "US"
    assert ask(api, "CompanyQuery")["CompanyRet"]["CompanyName"] == "Sandbox Inc."
    preferences = ask(api, "PreferencesQuery")["PreferencesRet"]
    assert preferences["MultiCurrency"]["IsMultiCurrencyEnabled"] is False


def test_several_requests(api: Api) -> None:
    """What failed leaves nothing and ends the rest, unless the message says otherwise."""
    requests: Json = {
        "CustomerAddRq": [
            {"requestID": "1", "CustomerAdd": {"Name": "A"}},
            {"requestID": "2", "CustomerAdd": {"Name": "A"}},
            {"requestID": "3", "CustomerAdd": {"Name": "B"}},
        ]
    }
    answers = send(api, {"QBXMLMsgsRq": {"onError": "stopOnError", **requests}})["QBXMLMsgsRs"]["CustomerAddRs"]
    assert [(one["requestID"], one["statusCode"]) for one in answers] == [("1", "0"), ("2", "3100"), ("3", "3231")]
    assert api.customers() == ["A"]
    answers = send(api, {"QBXMLMsgsRq": {"onError": "continueOnError", **requests}})["QBXMLMsgsRs"]["CustomerAddRs"]
    assert [one["statusCode"] for one in answers] == ["3100", "3100", "0"]
    assert api.customers() == ["A", "B"]


@pytest.mark.parametrize(
    "body",
    [
        {"InvoiceQuery": {}},
        {"InvoiceQueryRq": "all"},
        {"InvoiceQueryRq": {"Colour": "red"}},
        {"InvoiceQueryRq": {"MaxReturned": "many"}},
        {"InvoiceQueryRq": {"iterator": "Start"}},
        {"InvoiceQueryRq": {"iterator": "Begin", "MaxReturned": 1}},
        {"InvoiceQueryRq": {"EntityFilter": "Ada"}},
        {"InvoiceQueryRq": {"NameFilter": {"MatchCriterion": "Is", "Name": "x"}}},
        {"CustomerAddRq": {"Name": "A"}},
        {"CustomerAddRq": {"CustomerAdd": {"Name": {"x": 1}}}},
        {"CustomerAddRq": {"CustomerAdd": {"Name": "A", "Size": 3}}},
        {"CustomerAddRq": {"CustomerAdd": {"Name": "A", "TermsRef": "Net 15"}}},
        {"CustomerModRq": {"CustomerMod": {"Name": "A"}}},
        {"TxnDelRq": {"TxnDelType": "Customer", "TxnID": "1-1"}},
        {"QBXMLMsgsRq": []},
        {"QBXMLMsgsRq": {}},
        {"QBXMLMsgsRq": {"onError": "stopOnError"}},
    ],
    ids=str,
)
def test_what_is_no_qbxml(sandbox: Sandbox, api: Api, body: Json) -> None:
    before = contents(sandbox, api.end_user_id)
    path = f"/end-users/{api.end_user_id}/passthrough/quickbooks_desktop"
    error = api.refused(502, "POST", path, json=body)
    assert error["integrationCode"] == "0x80040400"
    assert contents(sandbox, api.end_user_id) == before


@pytest.mark.parametrize(
    ("name", "request_", "code"),
    [
        ("VehicleQuery", {}, "1030"),
        ("TransferDel", {}, "1030"),
        ("TemplateAdd", {"TemplateAdd": {}}, "1030"),
        ("InvoiceQuery", {"TxnID": "9F-1"}, "500"),
        ("InvoiceQuery", {"TxnID": "wrong"}, "3000"),
        ("InvoiceQuery", {"EntityFilter": {"FullName": "Nobody"}}, "3140"),
        ("CustomerAdd", {"CustomerAdd": {"Name": "A", "TermsRef": {"FullName": "Never"}}}, "3140"),
        ("CustomerMod", {"CustomerMod": {"ListID": "8000FFFF-1", "EditSequence": "1"}}, "3120"),
        ("TxnDel", {"TxnDelType": "Invoice", "TxnID": "9F-1"}, "3120"),
        ("ListDel", {"ListDelType": "Customer", "ListID": "8000FFFF-1"}, "3120"),
    ],
)
def test_refusals_are_statuses(api: Api, name: str, request_: Json, code: str) -> None:
    answer = ask(api, name, **request_)
    assert (answer["statusCode"], answer["statusSeverity"]) == (code, "Error")


def test_by_the_client(sandbox: Sandbox, api: Api) -> None:
    api.customer("Ada")
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as conductor:
        answer = conductor.end_users.passthrough(
            "quickbooks_desktop", id=api.end_user_id, qbd_payload={"CustomerQueryRq": {}}
        )
        assert "Ada" in str(answer)
    sandbox.state(api.end_user_id, "not_active")
    path = f"/end-users/{api.end_user_id}/passthrough/quickbooks_desktop"
    assert api.refused(409, "POST", path, json={"HostQueryRq": None})["code"] == "INTEGRATION_CONNECTION_NOT_ACTIVE"
    api.refused(404, "POST", "/end-users/end_usr_none/passthrough/quickbooks_desktop", json={"HostQueryRq": None})


def test_random_requests_break_nothing(api: Api, sandbox: Sandbox) -> None:
    """Elements of one request in another, with values of any type."""
    random = Random("qbxml")
    api.customer("Ada")
    elements = [
        *("Name", "ListID", "TxnID", "EditSequence", "CustomerRef", "InvoiceLineAdd", "InvoiceLineMod", "MaxReturned"),
        *("iterator", "iteratorID", "TxnDateRangeFilter", "EntityFilter", "NameFilter", "RefNumber", "IsActive"),
        *("Quantity", "ItemRef", "FullName", "BillAddress", "Addr1", "TxnDelType", "ListDelType", "ActiveStatus"),
    ]
    words = [*NOUNS.values(), "Txn", "List", "Host", ""]

    def value(depth: int) -> object:
        if depth and random.random() < 0.5:
            return {random.choice(elements): value(depth - 1) for _ in range(random.randint(0, 3))}
        if depth and random.random() < 0.3:
            return [value(depth - 1) for _ in range(random.randint(0, 2))]
        return random.choice(
            ["Ada", "", "80000001-1", "1-1", None, True, 5, 2.5, "Start", "Invoice", "\x01", "Contains"]
        )

    path = f"/end-users/{api.end_user_id}/passthrough/quickbooks_desktop"
    for _ in range(400):
        noun, ending = random.choice(words), random.choice(["Add", "Mod", "Query", "Del", "Void", ""])
        request = value(3)
        if random.random() < 0.6:
            request = {f"{noun}{ending}": request}
        body: Json = {f"{noun}{ending}Rq": request}
        answer = Api(api.client).request("POST", path, json=body)
        assert answer.status_code in (200, 400, 502), (body, answer.text)
    assert sandbox.broken_invariants(api.end_user_id) == []
