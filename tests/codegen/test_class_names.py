from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.document.validate import validate
from scripts.codegen.normalise import Normalised

from .conftest import Json


def _schemas(normalised: Normalised) -> Json:
    schemas: Json = normalised.document["components"]["schemas"]
    return schemas


def test_how_many_and_how_long(normalised: Normalised) -> None:
    names = list(_schemas(normalised))
    assert max(len(name) for name in names) <= 45
    assert all(re.fullmatch(r"[A-Z][A-Za-z]*", name) for name in names), "a number stuck on"


def test_the_names_one_expects(normalised: Normalised) -> None:
    expected = {
        "Address", "AddressInput", "AuthSession", "AuthSessionCreate", "Customer", "CustomerCreate", "CustomerPage",
        "EmployeeHoursInput", "EndUser", "EndUserDeleteResult", "EndUserList", "Error", "ExpenseLineCreate",
        "HealthCheck", "Invoice", "InvoiceCreate", "InvoiceCreateLine", "InvoiceCreateLineGroup",
        "InvoiceDeleteResult", "InvoiceLine", "InvoicePage", "InvoiceUpdate", "InvoiceUpdateLine",
        "InvoiceVoidResult", "ObjectReference", "PaymentToDepositList", "Preferences", "Report", "ReportCell",
        "ReportDataRow", "TemplateList", "TransactionPage",
    }  # fmt: skip
    assert expected <= _schemas(normalised).keys()


def test_shared_shapes_share_a_class(normalised: Normalised) -> None:
    properties = _schemas(normalised)["Invoice"]["properties"]
    nullable_reference = [{"$ref": "#/components/schemas/ObjectReference"}, {"type": "null"}]
    assert properties["customer"]["anyOf"] == nullable_reference
    assert properties["class"]["anyOf"] == nullable_reference
    assert len(normalised.lock["classes"]["ObjectReference"]["at"]) > 100
    update = _schemas(normalised)
    line = update["InvoiceUpdate"]["properties"]["lines"]["items"]["$ref"]
    group_line = update["InvoiceUpdateLineGroup"]["properties"]["lines"]["items"]["$ref"]
    assert line == group_line == "#/components/schemas/InvoiceUpdateLine"


def test_requests_and_responses_never_share(normalised: Normalised) -> None:
    for name, entry in normalised.lock["classes"].items():
        requests = [".request" in place or place.endswith("<input>") for place in entry["at"]]
        assert all(requests) or not any(requests), name
        assert _schemas(normalised)[name]["x-class"]["direction"] == entry["direction"]


def _objects(node: Any, pointer: str = "") -> Iterator[str]:
    if is_array(node):
        for index, item in enumerate(node):
            yield from _objects(item, f"{pointer}/{index}")
    elif is_object(node):
        if "properties" in node and node.get("type") == "object":
            yield pointer
        for key, value in node.items():
            if key not in ("example", "default"):
                yield from _objects(value, f"{pointer}/{key}")


def test_objects_stand_in_the_components_only(normalised: Normalised) -> None:
    found = [p for p in _objects(normalised.document) if not re.fullmatch(r"/components/schemas/\w+", p)]
    assert found == []


def test_the_result_is_a_valid_document(normalised: Normalised) -> None:
    validate(normalised.document)


def test_free_form_objects_get_no_class(normalised: Normalised) -> None:
    operation = normalised.document["paths"]["/end-users/{id}/passthrough/{integrationSlug}"]["post"]
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert answer == {"type": "object", "additionalProperties": True, "description": answer["description"]}
    assert body["type"] == "object"
    assert "properties" not in body


def test_report_rows_are_a_union_of_classes(normalised: Normalised) -> None:
    rows = _schemas(normalised)["Report"]["properties"]["rows"]["items"]
    assert [branch["$ref"].rpartition("/")[2] for branch in rows["oneOf"]] == [
        "ReportTextRow", "ReportDataRow", "ReportSubtotalRow", "ReportTotalRow",
    ]  # fmt: skip
    assert rows["discriminator"]["mapping"]["text"] == "#/components/schemas/ReportTextRow"


def test_long_lists_of_values_have_names(normalised: Normalised) -> None:
    parameters = normalised.document["paths"]["/quickbooks-desktop/reports/aging"]["get"]["parameters"]
    by_name = {p["name"]: p["schema"] for p in parameters}
    assert by_name["reportType"]["x-enum"] == "AgingReportType"
    assert by_name["includeColumns"]["items"]["x-enum"] == "IncludeColumn"
    assert "x-enum" not in by_name["detailLevel"]
    enums = normalised.lock["enums"]
    assert max(len(name) for name in enums) <= 45
    assert not enums.keys() & _schemas(normalised).keys()
    # One name, one list of values.
    values: dict[str, set[tuple[str, ...]]] = {}
    for schema in _with_enum(normalised.document):
        values.setdefault(schema["x-enum"], set()).add(tuple(sorted(schema["enum"])))
    assert values.keys() == enums.keys()
    assert all(len(lists) == 1 for lists in values.values())


def _with_enum(node: Any) -> Iterator[Json]:
    if is_array(node):
        for item in node:
            yield from _with_enum(item)
    elif is_object(node):
        if "x-enum" in node:
            yield node
        for value in node.values():
            yield from _with_enum(value)


def test_every_class_and_property_is_described(normalised: Normalised) -> None:
    for name, schema in _schemas(normalised).items():
        assert len(schema.get("description", "")) > 10, name
        for wire, child in schema["properties"].items():
            assert len(child.get("description", "")) > 10, f"{name}.{wire}"


def test_texts_of_a_shared_class_state_the_widest_limit(normalised: Normalised) -> None:
    for name, schema in _schemas(normalised).items():
        for wire, child in schema["properties"].items():
            stated = re.search(r"At most (\d+) characters", child["description"])
            inner = child["anyOf"][0] if "anyOf" in child else child
            if "items" not in inner:
                assert (int(stated[1]) if stated else None) == inner.get("maxLength"), f"{name}.{wire}"
