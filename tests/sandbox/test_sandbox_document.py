"""The tables against the document: what is declared exists, and nothing of a list is silently ignored."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import filters
from conductor_client.sandbox.document import Operation, load
from conductor_client.sandbox.formats import complaint
from conductor_client.sandbox.resources import RESOURCES

OPERATIONS = {operation.name: operation for operation in load().operations()}
LISTS = [operation for name in RESOURCES if (operation := OPERATIONS.get(f"qbd.{name}.list")) is not None]


def test_every_operation_has_its_own_name_and_is_found_by_its_path() -> None:
    assert len(OPERATIONS) == len(list(load().operations()))
    for operation in OPERATIONS.values():
        found = load().match(operation.path.replace("{integrationSlug}", "quickbooks_desktop").replace("{id}", "a%2Fb"))
        assert found is not None
        assert found[operation.method].name == operation.name


def test_path_values_are_decoded_after_splitting() -> None:
    assert OPERATIONS["end_users.retrieve"].path_values("/end-users/a%2Fb%20c") == {"id": "a/b c"}


@pytest.mark.parametrize("operation", LISTS, ids=lambda operation: operation.name)
def test_every_list_parameter_works(operation: Operation) -> None:
    resource = RESOURCES[operation.name.split(".")[1]]
    beside = {"ids", "fullNames", "names", "cursor", "limit", *resource.views}
    for parameter in operation.parameters_in("query"):
        if parameter.name not in beside:
            filters.find(resource, parameter.name)


@pytest.mark.parametrize("name", RESOURCES)
def test_declarations_name_fields_that_exist(name: str) -> None:
    resource = RESOURCES[name]
    answer = load().components[resource.component]["properties"]
    body = (OPERATIONS[f"qbd.{name}.create"].body or {})["properties"]
    assert set(resource.reference_fields()) <= set(body)
    assert {field.removesuffix("Id") for field in resource.reference_fields()} <= set(answer)
    assert set(resource.computed) <= set(answer)
    # What can be sent is shown, or is a reference, or leaves its mark on a computed field.
    odd = {field for field in body if field not in answer and field not in resource.reference_fields()}
    assert odd <= {"openingBalance", "openingBalanceDate"}


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("decimal", ["0", "-1.50", "007"], ["", "+1", ".5", "1.", "1e3", " 1", "1\n", "NaN"]),
        ("date", ["2024-02-29"], ["2023-02-29", "2024-2-9", "20240229", "2024-02-29T00:00:00", "2024-W01-1"]),
        ("date-time", ["2024-01-01T00:00:00", "2024-01-01T00:00:00.5Z"], ["2024-01-01", "2024-01-01 00:00:00", "T"]),
        ("moment-before", ["2024-01-01", "2024-01-01T00:00:00+05:30"], ["0000-01-01", "now"]),
        ("duration", ["PT1H30M", "PT0S", "P1DT2H"], ["P", "PT", "1:30", "PT1H30"]),
        ("uuid", ["12345678-abcd-1234-abcd-1234567890AB"], ["{12345678-abcd-1234-abcd-1234567890AB}", "1234"]),
        ("uri", ["https://a.example/b?c#d", "app://done"], ["a.example", "https:", "https://a b", "http://[::1"]),
        ("unheard-of", ["anything"], []),
    ],
)
def test_formats(name: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if complaint(name, text) is not None] == []
    assert [text for text in bad if complaint(name, text) is None] == []
