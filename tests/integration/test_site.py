"""The site: it builds, every link leads somewhere, its search finds what people ask, agents find all pages."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from conductor_client import Conductor
from scripts.pages import llms, programs, site
from tests.support.pages import dead_links
from tests.support.process import ROOT
from tests.support.steady import node

# What people ask, and the page that answers it, which must be among the first five.
QUESTIONS = {
    "connect a company": "recipes/onboarding.html",
    "publishable key": "start.html",
    "invoice exactly once": "recipes/invoice-once.html",
    "receive payment deposit": "recipes/receive-payment.html",
    "pay a bill": "recipes/pay-bill.html",
    "changed since": "recipes/keep-a-copy.html",
    "profit and loss": "recipes/month-end-report.html",
    "invoice line quantity": "recipes/correct-an-invoice.html",
    "duplicates": "recipes/find-duplicates.html",
    "void": "recipes/void-or-delete.html",
    "journal entry": "recipes/journal-entry.html",
    "stock count": "recipes/inventory-count.html",
    "many companies": "recipes/many-companies.html",
    "pytest": "recipes/test-your-service.html",
    "PC is off": "recipes/company-offline.html",
    "parquet": "recipes/export-to-parquet.html",
    "django": "recipes/django.html",
    "celery": "recipes/celery.html",
    "webhooks": "faq.html",
    "attachments": "faq.html",
    "timeout": "client.html",
    "lost answer settle": "writes.html",
    "cancelled write": "writes.html",
    "stale revision": "errors.html",
    "external id": "recipes/write-once.html",
    "purchase order": "recipes/purchase-order.html",
    "refund": "recipes/credit-and-refund.html",
    "windows": "faq.html",
}
# Which resources belong together. A recipe must call one of each family; a new resource must be put into one.
FAMILIES = {
    "end-users": "end_users auth_sessions",
    "the company": "qbd qbd.company qbd.preferences qbd.currencies qbd.templates",
    "accounts": "qbd.accounts qbd.account_tax_lines",
    "customers": "qbd.customers qbd.customer_types qbd.sales_representatives",
    "vendors": "qbd.vendors qbd.other_names",
    "employees and time": "qbd.employees qbd.payroll_wage_items qbd.time_tracking_activities",
    "terms and methods": "qbd.standard_terms qbd.date_driven_terms qbd.payment_methods qbd.shipping_methods",
    "classes and prices": "qbd.classes qbd.price_levels qbd.unit_of_measure_sets",
    "services and charges": "qbd.service_items qbd.other_charge_items qbd.non_inventory_items"
    " qbd.discount_items qbd.subtotal_items qbd.item_groups",
    "stock": "qbd.inventory_items qbd.inventory_sites qbd.item_sites qbd.inventory_adjustments",
    "assemblies": "qbd.inventory_assembly_items qbd.build_assemblies",
    "sales tax": "qbd.sales_tax_items qbd.sales_tax_codes qbd.sales_tax_group_items qbd.sales_tax_payment_checks",
    "offers and orders": "qbd.estimates qbd.sales_orders",
    "invoices": "qbd.invoices",
    "sales": "qbd.sales_receipts",
    "credits to customers": "qbd.credit_memos qbd.credit_card_refunds",
    "payments": "qbd.receive_payments qbd.payments_to_deposit qbd.deposits",
    "purchase orders": "qbd.purchase_orders qbd.item_receipts",
    "bills": "qbd.bills qbd.bills_to_pay qbd.bill_check_payments qbd.bill_credit_card_payments qbd.vendor_credits",
    "bank": "qbd.checks qbd.transfers",
    "cards": "qbd.credit_card_charges qbd.credit_card_credits",
    "journal": "qbd.journal_entries qbd.transactions",
    "deletions": "qbd.deleted_list_objects qbd.deleted_transactions",
    "reports": "qbd.reports",
}


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built by what `scripts/site` runs; a link that leads nowhere fails it."""
    folder = tmp_path_factory.mktemp("site")
    assert site.build(folder) == []
    return folder / "html"


def test_search_finds_what_people_ask(html: Path) -> None:
    (worker,) = html.glob("assets/javascripts/workers/search.*.js")
    script = ROOT / "tests" / "support" / "site_search.js"
    command = [str(node()), str(script), str(worker), str(html / "search.json"), json.dumps(list(QUESTIONS))]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert len(QUESTIONS) >= 20
    missed = {
        question: found[:5]
        for (question, page), found in zip(QUESTIONS.items(), json.loads(printed), strict=True)
        if page not in [place.partition("#")[0] for place in found[:5]]
    }
    assert missed == {}


def test_a_link_that_leads_nowhere_is_found(html: Path, tmp_path: Path) -> None:
    for name in ("lists.html", "writes.html"):
        shutil.copy(html / name, tmp_path / name)
    page = tmp_path / "lists.html"
    planted = (
        '<a href="nothing.html">x</a><a href="writes.html#nowhere">x</a><img src="https://elsewhere.example/x.png">'
    )
    page.write_text(planted + '<a href="writes.html#lines">x</a>', encoding="utf-8")
    found = [problem for problem in site.dead_links(tmp_path) if problem.startswith("lists.html")]
    assert found == [
        "lists.html: https://elsewhere.example/x.png is loaded from elsewhere",
        "lists.html: nothing.html leads nowhere",
        "lists.html: writes.html#nowhere is no place in that page",
    ]


def test_agents_find_all_pages(html: Path) -> None:
    index = (html / "llms.txt").read_text(encoding="utf-8")
    whole = (html / "llms-full.txt").read_text(encoding="utf-8")
    assert index.startswith("# conductor-client\n\n> ")
    listed = re.findall(r"^- \[.+?\]\((.+?)\): \S", index, re.MULTILINE)
    assert len(listed) == index.count("\n- ")
    assert all((html / name).is_file() for name in listed)
    assert {path.relative_to(html).as_posix() for path in html.rglob("*.md")} == set(listed)
    for name in sorted(path.stem for path in programs.PROGRAMS.glob("*.py")):
        assert programs.code(name) in whole, name


def test_every_page_is_in_the_navigation(html: Path) -> None:
    named = Counter(name for _, names in llms.sections(html.parent / "zensical.toml") for name in names)
    assert set(named.values()) == {1}
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    guides = {page.replace("README.md", "index.md") for page in pages if not page.startswith("reference/")}
    assert guides <= set(named)


@pytest.mark.parametrize("page", sorted(programs.PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_recipe_pages(page: Path) -> None:
    """A page shows one program, exactly; the index leads to all pages."""
    assert list(dead_links(page)) == []
    text = page.read_text(encoding="utf-8")
    if page.stem == "README":
        pages = {one.name for one in programs.PAGES.glob("*.md")} - {"README.md"}
        assert set(re.findall(r"\]\((\S+\.md)\)", text)) == pages
        return
    assert text.count("```python") == 1
    ((name, code),) = programs.shown(page)
    assert code == programs.code(name), f"scripts/site --programs writes {name}.py into {page.name}"


def test_every_program_has_a_page() -> None:
    shown = Counter(name for page in programs.PAGES.glob("*.md") for name, _ in programs.shown(page))
    assert shown == Counter(path.stem for path in programs.PROGRAMS.glob("*.py"))


def test_recipes_are_about_all_that_the_api_has() -> None:
    families = {family: resources.split() for family, resources in FAMILIES.items()}
    resources = {"auth_sessions", "end_users", "qbd"}
    resources |= {f"qbd.{name}" for name in dir(Conductor(api_key="sk_x").qbd) if not name.startswith(("_", "with_"))}
    resources -= {"qbd.health_check"}
    assert Counter(resource for one in families.values() for resource in one) == Counter(resources)
    code = "\n".join(programs.code(path.stem) for path in programs.PROGRAMS.glob("*.py"))
    called = set(re.findall(r"\b(?:qbd\.(\w+)|(?:conductor|client)\.(end_users|auth_sessions))\.\w+\(", code))
    names = {f"qbd.{name}" if name else other for name, other in called}
    if "Changes(" in code:
        # It asks for what was deleted.
        names |= set(families["deletions"])
    assert {family: names & set(members) for family, members in families.items() if not names & set(members)} == {}


def test_customers_are_not_everything() -> None:
    """At most four recipes are about customers: the others may look one up, and write something else."""
    about = [path.stem for path in programs.PROGRAMS.glob("*.py") if "customers.create(" in programs.code(path.stem)]
    assert len(about) <= 4
