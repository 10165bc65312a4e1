"""Programs of ten lines that other people write: FastAPI, pandas, polars; with `--long` Django, Flask, Celery."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import subprocess
import sys
import types
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from conductor_client import Conductor
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings

VENDORS_APP = """
import os
from typing import Any
from conductor import AsyncConductor, Conductor
from conductor.pagination import SyncCursorPage
from conductor.types.qbd import AccountListResponse, Customer
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
end_user = os.environ["END_USER_ID"]
client, other = Conductor(), AsyncConductor()

class Found(BaseModel):
    best: Customer
    others: list[Customer] = []

@app.get("/customers/{id}")
def customer(id: str) -> Customer:
    return client.qbd.customers.retrieve(id, conductor_end_user_id=end_user)

@app.get("/customers")
async def customers() -> list[Customer]:
    return [one async for one in other.qbd.customers.list(conductor_end_user_id=end_user)]

@app.get("/page")
def page() -> SyncCursorPage[Customer]:
    return client.qbd.customers.list(conductor_end_user_id=end_user)

@app.get("/found/{id}")
def found(id: str) -> Found:
    return Found(best=client.qbd.customers.retrieve(id, conductor_end_user_id=end_user))

@app.get("/accounts")
async def accounts() -> AccountListResponse:
    return await other.qbd.accounts.list(conductor_end_user_id=end_user)

@app.get("/anything/{id}")
def anything(id: str) -> dict[str, Any]:
    one = client.qbd.customers.retrieve(id, conductor_end_user_id=end_user)
    return {"one": one, "page": client.qbd.customers.list(conductor_end_user_id=end_user)}

@app.get("/short/{id}", response_model_exclude={"name", "balance"})
def short(id: str) -> Customer:
    return client.qbd.customers.retrieve(id, conductor_end_user_id=end_user)

@app.get("/plain/{what}")
def plain(what: str, id: str):
    one = client.qbd.customers.retrieve(id, conductor_end_user_id=end_user)
    page = client.qbd.customers.list(conductor_end_user_id=end_user)
    accounts = client.qbd.accounts.list(conductor_end_user_id=end_user)
    return {"one": one, "many": [one], "page": page, "accounts": accounts}[what]
"""


@pytest.fixture
def settings(sandbox: Sandbox, acme: Conductor, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of a program for one end-user, in this process and for others."""
    found = {**sandbox_settings(sandbox), "END_USER_ID": acme.end_user_id or ""}
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found


@pytest.fixture
def customer(acme: Conductor) -> Any:
    return acme.qbd.customers.create(name="Bergmann Tools", credit_limit=Decimal("1500.10"))


@pytest.fixture
def app(settings: dict[str, str]) -> Iterator[Any]:
    """The vendor's app with nothing but its imports renamed."""
    module = types.ModuleType("vendors_app")
    sys.modules["vendors_app"] = module
    source = VENDORS_APP.replace("from conductor ", "from conductor_client ")
    source = source.replace("from conductor.", "from conductor_client.")
    exec(compile(source, "vendors_app.py", "exec"), vars(module))
    yield module.app
    vars(module)["client"].close()
    asyncio.run(vars(module)["other"].aclose())
    del sys.modules["vendors_app"]


def ask(app: Any, *paths: str) -> list[Any]:
    async def main() -> list[Any]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as web:
            answers = [await web.get(path) for path in paths]
        assert [answer.status_code for answer in answers] == [200] * len(answers)
        return [answer.json() for answer in answers]

    return asyncio.run(main())


def test_fastapi_serves_what_the_service_sent(app: Any, acme: Conductor, customer: Any) -> None:
    sent = json.loads(acme.with_raw_response(acme.qbd.customers.retrieve)(customer.id).content)
    page = json.loads(acme.with_raw_response(acme.qbd.customers.list)().content)
    accounts = json.loads(acme.with_raw_response(acme.qbd.accounts.list)().content)
    paths = (f"/customers/{customer.id}", "/customers", "/page", f"/found/{customer.id}", "/accounts")
    assert ask(app, *paths) == [sent, [sent], page, {"best": sent, "others": []}, accounts]
    (short,) = ask(app, f"/short/{customer.id}")
    assert short == {name: value for name, value in sent.items() if name not in {"name", "balance"}}
    assert ask(app, f"/anything/{customer.id}") == [{"one": sent, "page": page}]
    kinds = ("one", "many", "page", "accounts")
    assert ask(app, *(f"/plain/{kind}?id={customer.id}" for kind in kinds)) == [sent, [sent], page, accounts]


def test_the_openapi_document_of_an_app_has_fields_types_and_texts(app: Any) -> None:
    document = app.openapi()
    schemas = document["components"]["schemas"]
    assert {"Customer", "CustomerPage", "AccountList", "Account", "Found", "Address"} <= schemas.keys()
    limit = schemas["Customer"]["properties"]["creditLimit"]
    assert limit["anyOf"] == [{"type": "string", "format": "decimal"}, {"type": "null"}]
    assert limit["description"]
    assert schemas["Found"]["properties"]["best"]["$ref"] == "#/components/schemas/Customer"
    answer = document["paths"]["/customers"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["items"] == {"$ref": "#/components/schemas/Customer"}


def test_pandas(acme: Conductor, customer: Any) -> None:
    pd: Any = importlib.import_module("pandas")  # which has no types of its own
    rows = [one.to_dict(mode="python", use_api_names=False) for one in acme.qbd.customers.list()]
    frame: Any = pd.DataFrame(rows).set_index("id")
    assert frame.loc[customer.id, "credit_limit"] == Decimal("1500.10")
    accounts = pd.DataFrame([dict(account) for account in acme.qbd.accounts.list()])
    assert "fullName" in accounts


def test_polars(acme: Conductor, customer: Any) -> None:
    import polars as pl

    rows = [{"id": one.id, "credit_limit": one.credit_limit} for one in acme.qbd.customers.list()]
    frame = pl.DataFrame(rows)
    assert frame.filter(pl.col("id") == customer.id)["credit_limit"].to_list() == [Decimal("1500.10")]
    assert pl.DataFrame([one.to_dict() for one in acme.qbd.customers.list()]).height == len(rows)


DJANGO = """
import os, sys
from django.conf import settings
settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="x", ALLOWED_HOSTS=["*"])
import django
django.setup()
from django.http import JsonResponse
from django.test import Client
from django.urls import path
from conductor_client import Conductor

books = Conductor(end_user_id=os.environ["END_USER_ID"])

def customer(request, id):
    return JsonResponse(books.qbd.customers.retrieve(id).to_dict())

urlpatterns = [path("customers/<str:id>", customer)]
print(Client().get(f"/customers/{sys.argv[1]}").json()["creditLimit"])
"""

FLASK = """
import os, sys
from flask import Flask
from conductor_client import Conductor

app, books = Flask(__name__), Conductor(end_user_id=os.environ["END_USER_ID"])

@app.get("/customers/<id>")
def customer(id):
    return books.qbd.customers.retrieve(id).to_dict()

print(app.test_client().get(f"/customers/{sys.argv[1]}").json["creditLimit"])
"""


@pytest.mark.long
@pytest.mark.parametrize(("needs", "program"), [("django", DJANGO), ("flask", FLASK)])
def test_web_frameworks(needs: str, program: str, settings: dict[str, str], customer: Any, tmp_path: Path) -> None:
    pytest.importorskip(needs)
    (tmp_path / "program.py").write_text(program)
    printed = run_python(str(tmp_path / "program.py"), customer.id, cwd=ROOT, settings=settings, options=())
    assert printed.splitlines()[-1] == "1500.10"


CELERY = """
import os
from celery import Celery
from conductor_client import Conductor

folder = os.environ["QUEUE"]
app = Celery("tasks", broker="filesystem://", backend=f"file://{folder}/results")
app.conf.broker_transport_options = {"data_folder_in": folder, "data_folder_out": folder, "control_folder": folder}
app.conf.update(result_serializer="json", accept_content=["json"])
books = Conductor(end_user_id=os.environ["END_USER_ID"])  # before the fork

@app.task
def customer(id):
    return books.qbd.customers.retrieve(id).to_dict()

@app.task
def rename(id):
    books.qbd.customers.update(id, revision_number="1", name="Other")
"""

CALLER = """
import os, sys
os.makedirs(os.environ["QUEUE"] + "/results", exist_ok=True)
import tasks
print(tasks.customer.delay(sys.argv[1]).get(timeout=60)["creditLimit"])
try:
    tasks.rename.delay(sys.argv[1]).get(timeout=60)
except Exception as error:
    print(type(error).__name__, error.outcome)
"""


@pytest.mark.long
def test_celery(settings: dict[str, str], customer: Any, tmp_path: Path) -> None:
    pytest.importorskip("celery")
    (tmp_path / "tasks.py").write_text(CELERY)
    (tmp_path / "caller.py").write_text(CALLER)
    (tmp_path / "queue" / "results").mkdir(parents=True)
    environment = {**os.environ, **settings, "QUEUE": str(tmp_path / "queue"), "PYTHONPATH": f"{tmp_path}:{ROOT}"}
    command = [sys.executable, "-m", "celery", "-A", "tasks", "worker", "--pool=prefork", "-c", "2", "-l", "WARNING"]
    worker = subprocess.Popen(command, cwd=tmp_path, env=environment)
    try:
        done = subprocess.run(
            [sys.executable, "caller.py", customer.id],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    finally:
        worker.terminate()
        worker.wait(60)
    assert done.stdout.splitlines() == ["1500.10", "StaleRevisionError rejected"], done.stderr


@pytest.mark.long
def test_jupyter(settings: dict[str, str], customer: Any, tmp_path: Path) -> None:
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    cells = [
        "from conductor_client import AsyncConductor\nimport os",
        "books = AsyncConductor(end_user_id=os.environ['END_USER_ID'])",
        f"customer = await books.qbd.customers.retrieve({customer.id!r})",
        "print(customer.credit_limit, [one.id async for one in books.qbd.customers.list()])\ncustomer",
    ]
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbclient.NotebookClient(book, timeout=120, kernel_name="python3").execute()
    printed, shown = book.cells[-1].outputs
    assert printed["text"] == f"1500.10 ['{customer.id}']\n"
    assert shown["data"]["text/plain"].startswith("Customer(id=")
