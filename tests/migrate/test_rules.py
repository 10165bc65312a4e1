"""The rules one by one: what is a place, what is none, and what is written in its place."""

from __future__ import annotations

import json
import textwrap

import pytest

from conductor_client.migrate import migrate
from conductor_client.migrate.names import target_of
from tests.support.process import ROOT

HEAD = """\
import json, copy
from decimal import Decimal
from datetime import datetime
from conductor import Conductor, APIStatusError
client = Conductor(end_user_id="e")
invoice = client.qbd.invoices.retrieve("1")
page = client.qbd.invoices.list()
"""


def rules(code: str) -> list[str]:
    """The rules that a piece of a program meets, after a head that makes a client, an invoice and a page."""
    return [
        f"{place.rule}{'?' if place.verdict == 'check' else ''}"
        for place in migrate(HEAD + textwrap.dedent(code)).places
    ]


def rewritten(code: str) -> str:
    source = migrate(HEAD + textwrap.dedent(code)).source
    return source.removeprefix(HEAD.replace("from conductor ", "from conductor_client "))


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ('invoice.subtotal == "0.00"', ["amount-compared"]),
        ('"0.00" != invoice.subtotal', ["amount-compared"]),
        ('invoice.subtotal in {"0.00"}', ["amount-compared"]),
        ('ZERO = "0.00"\ninvoice.subtotal == ZERO', ["amount-compared"]),
        ('total = invoice.subtotal\nif total == "0.00": pass', ["amount-compared"]),
        ('match invoice.subtotal:\n    case "0.00": pass', ["amount-compared"]),
        ("def same(text: str): return invoice.subtotal == text", ["amount-compared"]),
        ("def same(text): return invoice.subtotal == text", ["amount-compared?"]),
        ('def zero(x): return x.subtotal == "0.00"', ["amount-compared?"]),
        ('def zero(x): return x.subtotal == "0.00"\nzero(invoice)', ["amount-compared"]),
        ('def zero(x: "Basket"): return x.subtotal == "0.00"', []),
        ('from conductor.types.qbd import *\ndef zero(x: Invoice): return x.subtotal == "0.00"', ["amount-compared"]),
        ('from basket import *\ndef zero(x: Invoice): return x.subtotal == "0.00"', []),
        ("from conductor.types.qbd import Bill\nBill.construct(id='1')", ["model-dict"]),
        ("from conductor import types\ntypes.qbd.Bill.model_json_schema()", ["model-dict?"]),
        ("from basket import Bill\nBill.construct(id='1')", []),
        ('getattr(invoice, "subtotal") == "0.00"', ["amount-compared"]),
        ("invoice.subtotal == 0", ["amount-compared"]),
        ('Decimal(invoice.subtotal) == Decimal("0.00")', []),
        ('str(invoice.subtotal) == "0.00"', []),
        ("invoice.subtotal is None", []),
        ("invoice.subtotal == invoice.sales_tax_total", []),
        ("if invoice.subtotal: pass", ["amount-truth"]),
        ("while not invoice.subtotal: pass", ["amount-truth"]),
        ('text = invoice.subtotal or "0.00"', ["amount-truth"]),
        ("any(each.subtotal for each in page)", ["amount-truth"]),
        ("[each for each in page if each.subtotal]", ["amount-truth"]),
        ("assert invoice.subtotal", ["amount-truth"]),
        ("if (total := invoice.subtotal): pass", ["amount-truth"]),
        ("if invoice.memo: pass", []),
        ("if float(invoice.subtotal): pass", []),
        ("sorted(page, key=lambda each: each.subtotal)", ["amount-order"]),
        ("sorted(page, key=lambda each: float(each.subtotal))", []),
        ("invoice.subtotal > invoice.sales_tax_total", ["amount-order"]),
        ("{}.get(invoice.subtotal)", ["amount-key"]),
        ("invoice.exchange_rate == 1.1", ["quantity-float"]),
        ("invoice.exchange_rate == 1.5", []),
        ("isinstance(invoice.subtotal, (str, bytes))", ["type-check"]),
        ("isinstance(invoice, str)", []),
        ('invoice.created_at == "2026-01-01"', ["moment-compared"]),
        ('invoice.created_at > "2026-01-01"', ["moment-compared"]),
        ("invoice.created_at > invoice.updated_at", []),
        ('f"{invoice.created_at}"', ["moment-text"]),
        ('f"{invoice.transaction_date} {invoice.subtotal}"', []),
        ("print([invoice.created_at])", []),
        ("print(invoice.created_at)", ["moment-text"]),
        ('"".join([invoice.created_at])', ["moment-text"]),
        ("invoice.created_at.isoformat()[:10]", []),
        ("json.dumps(invoice.to_dict())", []),
        ("row = {}\nrow['at'] = invoice.created_at\njson.dumps(row)", ["json-value"]),
        ("rows = []\nrows.append({'at': invoice.created_at})\njson.dumps(rows)", ["json-value"]),
        ("import httpx\nhttpx.post('/', json={'at': invoice.created_at})", ["json-value"]),
        ("json.dumps({'at': str(invoice.subtotal)})", []),
        ("invoice.newMember", ["model-member"]),
        ("invoice.colour = 1", ["model-member"]),
        ("def show(x): return x.model_extra", ["model-dict?"]),
        ("copy.copy(invoice)", []),
        ("copy.deepcopy(client)", ["client-copy"]),
        ("client.api_key", ["client-member"]),
        ("client.timeout = 5", ["client-member"]),
        ("try:\n    page.get_next_page()\nexcept RuntimeError: pass", ["last-page"]),
        ("if page.has_next_page(): page.get_next_page()", []),
        ("page.get_next_page()", ["last-page?"]),
        ("try: pass\nexcept APIStatusError as e: '<' in e.body", ["error-body"]),
        ("try: pass\nexcept APIStatusError as e: e.body['error']", []),
        ("try: pass\nexcept APIStatusError as e: e.request", ["error-member"]),
        ("try: pass\nexcept APIStatusError as e: e.response.elapsed", ["error-member"]),
        ("try: pass\nexcept APIStatusError as e: e.response.status_code", []),
        ("try: pass\nexcept APIStatusError as e: '404' in str(e)", ["error-text"]),
        ("try: pass\nexcept ValueError as e: '404' in str(e)", []),
        ('{"X-Should-Retry": "true"}', ["retry-header"]),
        ("client.qbd.customers.create(name='a', memo=None)", []),
        ("client.qbd.customers.create(name='a', note=None)", ["none-argument"]),
        ("client.qbd.customers.create(name='a', billing_address={'line1': None})", ["none-argument"]),
        ("client.qbd.customers.create(name='a', credit_limit=10.5)", ["float-argument"]),
        ("client.qbd.customers.list(ids=[])", ["empty-ids"]),
        ("client.get('/x', cast_to=dict)", ["raw-call"]),
        ("from conductor import DEFAULT_TIMEOUT", ["name"]),
        ("from unittest import mock\nmock.patch('conductor.Conductor')", ["name-in-text"]),
        ("client.with_options(timeout=5).qbd.bills.retrieve('1').amount_due == '0.00'", ["amount-compared"]),
        (
            "books = None\ndef setup():\n    global books\n    books = Conductor()\n"
            "def use(): return books.qbd.bills.retrieve('1').amount_due == '0.00'",
            ["amount-compared"],
        ),
        ("page.data.sort(key=lambda each: each.subtotal)", ["amount-order"]),
        ("text = ''\ntext += invoice.subtotal", ["amount-text"]),
        ("for line in invoice.lines:\n    if line.amount == '0.00': pass", ["amount-compared"]),
        ("for number, line in enumerate(invoice.lines):\n    if line.amount: pass", ["amount-truth"]),
        ("by_id = {each.id: each for each in page}\nby_id['1'].subtotal == '0.00'", ["amount-compared"]),
        ("class A:\n    def __init__(self): self.c = Conductor()\n"
         "    def f(self): return self.c.qbd.invoices.retrieve('1').subtotal == '0'", ["amount-compared"]),
    ],
)  # fmt: skip
def test_places(code: str, wanted: list[str]) -> None:
    assert rules(code) == wanted


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("x = invoice.created_at[:10]", "x = invoice.created_at.isoformat()[:10]"),
        ('x = f"{invoice.created_at[:10]}"', 'x = f"{invoice.created_at.isoformat()[:10]}"'),
        ("x = datetime.fromisoformat(invoice.created_at)", "x = invoice.created_at"),
        ("x = vars(invoice)", "x = invoice.to_dict(use_api_names=False)"),
        ("x = invoice.model_dump()", "x = invoice.to_dict(use_api_names=False)"),
        ("x = invoice.model_dump(mode='json', by_alias=True)", "x = invoice.to_dict(use_api_names=True)"),
        ("x = json.dumps(invoice.model_dump())", "x = json.dumps(invoice.to_dict(use_api_names=False))"),
        (
            "from conductor.types.qbd import Bill\nx = Bill.model_validate({})",
            "from conductor_client.models import Bill\nx = Bill.from_dict({})",
        ),
        ("x = invoice.model_dump(include={'id'})", "x = invoice.model_dump(include={'id'})"),
        ("x = invoice.model_dump_json(indent=2)", "x = invoice.to_json(use_api_names=False, indent=2)"),
        ("x = invoice.model_extra", "x = invoice.additional_properties"),
        ("x = copy.copy(client)", "x = client.with_options()"),
        ('x = "$" + invoice.subtotal', 'x = "$" + str(invoice.subtotal)'),
        ("x = invoice.exchange_rate * 1.5", "x = float(invoice.exchange_rate) * 1.5"),
        (
            "x = json.dumps([invoice.sales_tax_total])",
            "x = json.dumps([(None if invoice.sales_tax_total is None else str(invoice.sales_tax_total))])",
        ),
        ("x = invoice.subtotal == '0.00'", "x = invoice.subtotal == '0.00'"),
        ("def f(x): return x.created_at[:10]", "def f(x): return x.created_at[:10]"),
    ],
)
def test_what_is_written(code: str, wanted: str) -> None:
    assert rewritten(code) == wanted
    assert rewritten(wanted) == wanted


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("import conductor\nconductor.Conductor()\n", "import conductor_client\nconductor_client.Conductor()\n"),
        ("import conductor as c\nc.types.EndUser\n", "import conductor_client as c\nc.models.EndUser\n"),
        (
            "import conductor\nconductor_client = conductor.Conductor()\n",
            "import conductor_client as conductor\nconductor_client = conductor.Conductor()\n",
        ),
        (
            "import conductor.types.qbd as q\nq.BillVoidResponse\n",
            "import conductor_client.models as q\nq.BillVoidResult\n",
        ),
        (
            "import conductor.types.qbd\nconductor.types.qbd.Bill\n",
            "import conductor_client.models\nconductor_client.models.Bill\n",
        ),
        (
            "from conductor.pagination import SyncCursorPage\nx: 'SyncCursorPage[int]'\n",
            "from conductor_client import Page\nx: 'Page[int]'\n",
        ),
        (
            "from conductor.pagination import SyncCursorPage\nclass Page: ...\nx: SyncCursorPage[int]\n",
            "from conductor_client import Page as SyncCursorPage\nclass Page: ...\nx: SyncCursorPage[int]\n",
        ),
        (
            "from conductor.types.qbd import (\n    AccountListResponse,\n    Bill,  # theirs\n)\n",
            "from conductor_client.models import (\n    AccountList,\n    Bill,  # theirs\n)\n",
        ),
        (
            "from conductor.types.qbd.invoice import Invoice, LineItem, Customer\n",
            "from conductor_client.models import Invoice, ObjectReference\n",
        ),
        ("from conductor import types\ntypes.qbd.Bill\n", "from conductor_client import models as types\ntypes.Bill\n"),
        ("from conductor import Omit\nx = Omit()\n", "from conductor_client import omit, Omit\nx = omit\n"),
        ("conductor = 1\nprint(conductor)\n", "conductor = 1\nprint(conductor)\n"),
        ("from . import conductor\nconductor.types.x\n", "from . import conductor\nconductor.types.x\n"),
        (
            "import os; from conductor import omit; from conductor.types.qbd import BillVoidResponse as B\n",
            "import os; from conductor_client import omit; from conductor_client.models import BillVoidResult as B\n",
        ),
        (
            "from conductor.types.qbd import BillVoidResponse\n__all__ = ['BillVoidResponse']\n",
            "from conductor_client.models import BillVoidResult as BillVoidResponse\n__all__ = ['BillVoidResponse']\n",
        ),
        ("from conductor import *\nConductor()\n", "from conductor_client import *\nConductor()\n"),
        (
            "from conductor import Conductor, BaseModel  # theirs\n",
            "from conductor_client import Conductor\nfrom conductor_client._schema.model import Model  # theirs\n",
        ),
        ("from conductors import types\n", "from conductors import types\n"),
        ("import logging\nlogging.getLogger('conductor')\n", "import logging\nlogging.getLogger('conductor_client')\n"),
    ],
)  # fmt: skip
def test_names(code: str, wanted: str) -> None:
    assert migrate(code).source == wanted
    assert migrate(wanted).source == wanted


def test_every_public_name_of_the_vendor_is_rewritten_or_told() -> None:
    surface = json.loads((ROOT / "tests" / "fixtures" / "vendor_surface.json").read_text(encoding="utf-8"))
    for name in surface["names"].split():
        moved = migrate(f"from conductor import {name}\n")
        if [place.rule for place in moved.places] == ["name"]:
            continue
        target = target_of(f"conductor.{name}")
        assert target is not None
        module = __import__(target.module, fromlist=[target.name])
        assert hasattr(module, target.name), name
