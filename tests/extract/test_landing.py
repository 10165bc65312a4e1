"""What lands in files and tables is exact, typed, and the books."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import dlt
import pytest

from conductor_client import Conductor
from conductor_client.errors import InvalidArgumentError
from conductor_client.extract import Changes
from conductor_client.extract.arrow import CsvFile, ParquetFile, arrow_schema, to_arrow
from conductor_client.extract.dlt_source import books
from conductor_client.models import Customer, Invoice
from conductor_client.sandbox import Sandbox
from tests.extract.copies import RESOURCES, People

# It has no types.
pa: Any = import_module("pyarrow")
pc: Any = import_module("pyarrow.compute")
pq: Any = import_module("pyarrow.parquet")

END_USER = "end_usr_1234567abcdefg"


def invoice(**members: Any) -> Invoice:
    return Invoice.from_dict({"id": "1", "updatedAt": "2026-01-02T03:04:05-08:00", **members})


class TestArrow:
    def test_amounts_are_decimals_and_moments_are_in_utc(self) -> None:
        lines = [{"id": "2", "amount": "0.10"}, {"id": "3", "amount": "12345678901.23"}]
        table = to_arrow([invoice(lines=lines, subtotal="0.10", transactionDate="2026-01-02")], Invoice)
        (row,) = table.to_pylist()
        assert row["subtotal"] == Decimal("0.10")
        assert [line["amount"] for line in row["lines"]] == [Decimal("0.10"), Decimal("12345678901.23")]
        assert row["updated_at"] == datetime(2026, 1, 2, 11, 4, 5, tzinfo=UTC)
        assert row["transaction_date"] == date(2026, 1, 2)
        assert pa.types.is_decimal(table.schema.field("subtotal").type)

    def test_every_model_has_a_schema_even_without_records(self) -> None:
        assert to_arrow([], Customer).schema == arrow_schema(Customer)
        assert "class" in arrow_schema(Invoice).names

    def test_what_the_document_does_not_know_breaks_nothing(self) -> None:
        odd = invoice(
            newMember={"a": 1},
            shipmentOrigin="mars",
            subtotal="much",
            customer={"id": "c", "newMember": 2},
            lines=[{"id": "4"}, {"id": "2", "newMember": 3, "item": {"id": "i", "newMember": "4"}}],
        )
        (row,) = to_arrow([odd], Invoice, end_user_id=END_USER).to_pylist()
        assert json.loads(row["additional_properties"]) == {
            "newMember": {"a": 1},
            "customer": {"newMember": 2},
            "lines": [{}, {"newMember": 3, "item": {"newMember": "4"}}],
        }
        assert (row["subtotal"], row["lines"][1]["id"], row["end_user_id"]) == (None, "2", END_USER)

    @pytest.mark.parametrize("rate", ["NaN", float("nan"), float("inf")])
    def test_what_is_no_number_is_null(self, rate: Any) -> None:
        (row,) = to_arrow([invoice(exchangeRate=rate)], Invoice).to_pylist()
        assert row["exchange_rate"] is None

    def test_more_places_than_the_column_has_are_rounded(self) -> None:
        (row,) = to_arrow([invoice(exchangeRate=1 / 3)], Invoice).to_pylist()
        assert row["exchange_rate"] == Decimal("0.333333333")

    def test_amounts_of_any_size_are_exact_or_refused(self) -> None:
        largest = "12345678901234567890123456789.12"
        (row,) = to_arrow([invoice(subtotal=largest)], Invoice).to_pylist()
        assert row["subtotal"] == Decimal(largest)
        with pytest.raises(InvalidArgumentError, match="more digits"):
            to_arrow([invoice(subtotal="9" * 30)], Invoice)


class TestFiles:
    def test_parquet_is_written_in_groups_and_adds_up(self, tmp_path: Path) -> None:
        path = tmp_path / "invoices.parquet"
        with ParquetFile(path, Invoice, end_user_id=END_USER) as file:
            for page in range(50):
                file.write(invoice(id=f"{page}-{number}", subtotal="0.10") for number in range(100))
                assert len(file._group) < 2000
        assert file.rows == 5000
        table = pq.read_table(path)
        assert pq.ParquetFile(path).num_row_groups == 3
        assert pc.sum(table["subtotal"]).as_py() == Decimal("500.00")
        assert set(table["end_user_id"].to_pylist()) == {END_USER}

    @pytest.mark.parametrize("kind", [ParquetFile, CsvFile])
    def test_a_file_appears_when_it_is_complete(self, tmp_path: Path, kind: type[ParquetFile] | type[CsvFile]) -> None:
        path = tmp_path / "file"
        path.write_text("the one before")
        with suppress(ZeroDivisionError), kind(path, Invoice) as file:
            file.write([invoice()])
            file.write(invoice(id=str(1 // number)) for number in (1, 0))
        assert path.read_text() == "the one before"
        assert [each.name for each in tmp_path.iterdir()] == ["file"]
        with kind(path, Invoice) as file:
            pass
        assert path.read_bytes()[:14] != b"the one before"

    @pytest.mark.parametrize("kind", [ParquetFile, CsvFile])
    def test_records_of_another_class_are_refused_not_written_as_nulls(
        self, tmp_path: Path, kind: type[ParquetFile] | type[CsvFile]
    ) -> None:
        path = tmp_path / "file"
        with (
            pytest.raises(InvalidArgumentError, match="takes Customer objects, not Invoice"),
            kind(path, Customer) as file,
        ):
            file.write([invoice()])
        with (
            pytest.raises(InvalidArgumentError, match=r"not dict; read them without raw=True"),
            kind(path, Invoice) as file,
        ):
            file.write([invoice().to_dict()])
        assert not path.exists()
        with pytest.raises(RuntimeError, match="open only within its with block"):
            kind(path, Invoice).write([invoice()])
        with kind(path, Invoice) as file:
            pass
        with pytest.raises(RuntimeError, match="open only within its with block"):
            file.write([invoice()])

    @pytest.mark.parametrize("kind", [ParquetFile, CsvFile])
    def test_half_a_character_does_not_spoil_the_file(
        self, tmp_path: Path, kind: type[ParquetFile] | type[CsvFile]
    ) -> None:
        path = tmp_path / "file"
        with kind(path, Invoice) as file:
            file.write([invoice(memo="Müller \U0001f600\ud83d", lines=[{"description": "\ude00"}])])
        if kind is ParquetFile:
            (row,) = pq.read_table(path).to_pylist()
        else:
            with path.open(newline="", encoding="utf-8") as text:
                (row,) = csv.DictReader(text)
        assert row["memo"] == "Müller \U0001f600\N{REPLACEMENT CHARACTER}"

    def test_csv_has_exact_texts_and_lists_as_json(self, tmp_path: Path) -> None:
        path = tmp_path / "invoices.csv"
        line = {"amount": "0.10", "quantity": 2, "serviceDate": "2026-03-31"}
        with CsvFile(path, Invoice) as file:
            file.write([invoice(subtotal="12345678901234567890123456789.10")])
            file.write([invoice(subtotal="100", customer={"id": "c", "fullName": 'A "B", C\nD'}, lines=[line])])
        with path.open(newline="") as text:
            large, row = csv.DictReader(text)
        assert large["subtotal"] == "12345678901234567890123456789.1"
        assert (row["subtotal"], row["customer.full_name"]) == ("100", 'A "B", C\nD')
        assert row["updated_at"] == "2026-01-02T03:04:05-08:00"
        line = json.loads(row["lines"])[0]
        assert (line["amount"], line["quantity"], line["service_date"]) == ("0.1", "2", "2026-03-31")


@pytest.fixture
def pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dlt.Pipeline:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    return dlt.pipeline(
        "books",
        pipelines_dir=str(tmp_path / "pipelines"),
        destination=dlt.destinations.duckdb(str(tmp_path / "warehouse.duckdb")),
        dataset_name="books",
    )


@pytest.fixture
def sandbox_of_its_own() -> Iterator[Sandbox]:
    with Sandbox(revision_ties=False) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox_of_its_own: Sandbox) -> Iterator[Conductor]:
    sandbox = sandbox_of_its_own
    with (
        sandbox.new_company() as pc,
        Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=pc.end_user_id) as made,
    ):
        yield made


def rows(pipeline: dlt.Pipeline, query: str) -> list[Any]:
    with pipeline.sql_client() as destination:
        return list(destination.execute_sql(query) or ())


def same(pipeline: dlt.Pipeline, client: Conductor) -> None:
    """Compare the tables with the books, record by record."""
    invoices = list(client.qbd.invoices.list())
    landed = rows(pipeline, "SELECT id, memo, subtotal, updated_at, revision_number FROM invoices")
    assert sorted(landed) == sorted((i.id, i.memo, i.subtotal, i.updated_at, i.revision_number) for i in invoices)
    landed = rows(
        pipeline,
        "SELECT invoices.id, l.id, l.amount FROM invoices__lines l JOIN invoices ON _dlt_root_id = invoices._dlt_id",
    )
    assert sorted(landed) == sorted((i.id, line.id, line.amount) for i in invoices for line in i.lines)
    total = rows(pipeline, "SELECT sum(amount) FROM invoices__lines")[0][0]
    assert (total or 0) == sum(line.amount or 0 for i in invoices for line in i.lines)
    customers = [(c.id, c.first_name, c.balance, c.is_active) for c in client.qbd.customers.list(status="all")]
    assert sorted(rows(pipeline, "SELECT id, first_name, balance, is_active FROM customers")) == sorted(customers)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
class TestDlt:
    def test_tables_stay_the_books(self, pipeline: dlt.Pipeline, client: Conductor) -> None:
        people = People(client, random.Random(1))
        for _ in range(4):
            people.work(15)
            pipeline.run(books(client, RESOURCES, whole=["qbd.customers"]))
            same(pipeline, client)
        kinds = dict(rows(pipeline, "SELECT column_name, data_type FROM information_schema.columns"))
        assert kinds["amount"].startswith("DECIMAL")
        assert kinds["updated_at"] == "TIMESTAMP WITH TIME ZONE"
        assert rows(pipeline, "SELECT count(*), max(hired_date) FROM employees") == [(0, None)]

    def test_a_later_load_brings_what_changed(self, pipeline: dlt.Pipeline, client: Conductor) -> None:
        people = People(client, random.Random(2))
        for _ in range(10):
            people.enter()
        pipeline.run(books(client, ["qbd.invoices"]))
        people.change()
        pipeline.run(books(client, ["qbd.invoices"]))
        trace: Any = pipeline.last_trace
        assert trace.last_normalize_info.row_counts["invoices"] == 1

    def test_arguments_reach_the_lists(self, pipeline: dlt.Pipeline, client: Conductor) -> None:
        people = People(client, random.Random(4))
        for _ in range(4):
            people.enter()
        pipeline.run(books(client, ["qbd.invoices"], arguments={"qbd.invoices": {"include_line_items": False}}))
        assert "invoices__lines" not in str(rows(pipeline, "SELECT table_name FROM information_schema.tables"))
        # Others than the last time: all is read anew.
        pipeline.run(books(client, ["qbd.customers", "qbd.invoices"]))
        same(pipeline, client)

    def test_what_is_unusable_is_refused_before_anything_is_read(self) -> None:
        with Conductor(api_key="sk_conductor_x", end_user_id=END_USER) as nobody:
            with pytest.raises(InvalidArgumentError, match="not among the resources"):
                books(nobody, ["qbd.invoices"], whole=["qbd.customers"])
            with pytest.raises(InvalidArgumentError, match=r"no list 'qbd\.invoice'"):
                books(nobody, ["qbd.invoice"])
            with pytest.raises(InvalidArgumentError, match="not one text"):
                books(nobody, "qbd.invoices")

    def test_a_load_that_fails_is_read_again(self, pipeline: dlt.Pipeline, client: Conductor) -> None:
        people = People(client, random.Random(3))
        people.work(15)
        pipeline.run(books(client, RESOURCES))
        people.work(15)
        with pytest.raises(Exception, match="not one of ours"):
            pipeline.run([books(client, RESOURCES), dlt.resource(failing, name="failing")])
        pipeline.run(books(client, RESOURCES, whole=["qbd.customers"]))
        same(pipeline, client)

    def test_companies_share_tables(
        self, pipeline: dlt.Pipeline, client: Conductor, sandbox_of_its_own: Sandbox
    ) -> None:
        with sandbox_of_its_own.new_company() as pc:
            other = client.for_end_user(pc.end_user_id)
            for seed, each in enumerate((client, other)):
                people = People(each, random.Random(seed))
                for _ in range(3 + seed):
                    people.enter()
                pipeline.run(books(each, ["qbd.invoices"]))
            counts = rows(pipeline, "SELECT end_user_id, count(*) FROM invoices GROUP BY 1")
            assert dict(counts) == {each.end_user_id: len(list(each.qbd.invoices.list())) for each in (client, other)}


def failing() -> Iterator[dict[str, int]]:
    yield {"number": 1}
    raise RuntimeError("not one of ours")


def test_batches_fit_files(client: Conductor, tmp_path: Path) -> None:
    People(client, random.Random(5)).work(20)
    with ParquetFile(tmp_path / "invoices.parquet", Invoice, end_user_id=client.end_user_id) as file:
        for batch in Changes(client, resources=["qbd.invoices"]):
            file.write(batch.records)
    assert file.rows == len(list(client.qbd.invoices.list()))
