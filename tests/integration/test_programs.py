"""Programs as users start them: the sample of the API's own documentation, the quick start, the demo."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conductor_client import Conductor
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings

# The program that the API's documentation shows, apart from its first import line and a remark.
SAMPLE = """\
import os
from conductor_client import Conductor

conductor = Conductor(
    api_key=os.environ.get("CONDUCTOR_SECRET_KEY"),
)
end_user = conductor.end_users.create(
    company_name="Acme Inc.",
    email="alice@acme.com",
    source_id="{source_id}",
)
print(end_user.id)
"""
ASYNC_SAMPLE = """\
import asyncio
import os
from conductor_client import AsyncConductor

async def main():
    conductor = AsyncConductor(
        api_key=os.environ.get("CONDUCTOR_SECRET_KEY"),
    )
    end_user = await conductor.end_users.create(
        company_name="Acme Inc.",
        email="alice@acme.com",
        source_id="{source_id}",
    )
    print(end_user.id)
    await conductor.close()

asyncio.run(main())
"""


@pytest.mark.parametrize("sample", [SAMPLE, ASYNC_SAMPLE], ids=["sync", "async"])
def test_the_documented_sample(sample: str, sandbox: Sandbox, tmp_path: Path) -> None:
    program = tmp_path / "sample.py"
    program.write_text(sample.format(source_id=tmp_path.name), encoding="utf-8")
    printed = run_python(str(program), cwd=tmp_path, settings=sandbox_settings(sandbox))
    assert re.fullmatch(r"end_usr_\w+\n", printed)


def test_the_documented_sample_without_a_key(sandbox: Sandbox, tmp_path: Path) -> None:
    program = tmp_path / "sample.py"
    program.write_text(SAMPLE.format(source_id=tmp_path.name), encoding="utf-8")
    settings = {"CONDUCTOR_BASE_URL": sandbox.base_url}
    with pytest.raises(AssertionError, match=r"ConfigurationError: .*CONDUCTOR_SECRET_KEY"):
        run_python(str(program), cwd=tmp_path, settings=settings)


def test_the_quick_start(sandbox: Sandbox, tmp_path: Path) -> None:
    quickstart = str(ROOT / "examples" / "quickstart.py")
    printed = run_python(quickstart, cwd=tmp_path, settings=sandbox_settings(sandbox))
    assert len(set(re.findall(r"req_\w+", printed))) >= 7


def test_the_quick_start_stops_where_nobody_connected_yet(tmp_path: Path) -> None:
    """What happens first against the live service: the end-user must open the link before anything else works."""
    with Sandbox() as sandbox:
        quickstart = str(ROOT / "examples" / "quickstart.py")
        printed = run_python(quickstart, cwd=tmp_path, settings=sandbox_settings(sandbox))
    assert "not connected yet" in printed
    assert re.search(r"open this link on that PC: http\S+\n.*END_USER_ID=end_usr_", printed)


def test_the_quick_start_goes_on_with_an_end_user(sandbox: Sandbox, acme: Conductor, tmp_path: Path) -> None:
    settings = {**sandbox_settings(sandbox), "END_USER_ID": str(acme.end_user_id)}
    assert f"{acme.end_user_id}" in run_python(
        str(ROOT / "examples" / "quickstart.py"), cwd=tmp_path, settings=settings
    )
    (invoice,) = acme.qbd.invoices.list().data
    assert (invoice.is_paid, str(invoice.subtotal)) == (True, "195.00")
    assert [str(deposit.total_amount) for deposit in acme.qbd.deposits.list().data] == ["195.00"]


def test_the_quick_start_in_real_books_writes_one_customer(sandbox: Sandbox, acme: Conductor, tmp_path: Path) -> None:
    """What `scripts/demo --live` runs: no document, and nothing that it does not say."""
    settings = {**sandbox_settings(sandbox), "END_USER_ID": str(acme.end_user_id)}
    before = len(acme.qbd.accounts.list().data)
    printed = run_python(str(ROOT / "examples" / "quickstart.py"), "--one-customer", cwd=tmp_path, settings=settings)
    (customer,) = acme.qbd.customers.list(status="all").data
    assert (customer.is_active, str(customer.balance)) == (False, "0.00")
    assert list(acme.qbd.transactions.list()) == []
    assert len(acme.qbd.accounts.list().data) == before
    assert acme.qbd.service_items.list(status="all").data == []
    said = printed.index("will write    one customer")
    assert said < printed.index("customer      ") < printed.index("refused       ") < printed.index("written       ")
    assert f"{customer.name}, active: False" in printed


def test_demo() -> None:
    printed = _demo()
    assert printed.returncode == 0, printed.stderr
    parts = ("end-user", "auth session", "health check", "customer", "item", "invoice", "payment", "deposit", "listed")
    for part in (*parts, "report", "refused", "sandbox       stopped"):
        assert re.search(rf"^{part}\b", printed.stdout, re.MULTILINE), part
    assert len(set(re.findall(r"req_\w+", printed.stdout))) >= 7
    # As with the service: nothing works until the link is confirmed, and then everything does.
    assert printed.stdout.index("not connected yet") < printed.stdout.index("link          confirmed")


def test_demo_live_says_what_it_needs() -> None:
    printed = _demo("--live")
    assert printed.returncode == 1
    assert "CONDUCTOR_SECRET_KEY" in printed.stderr
    assert "CONDUCTOR_PUBLISHABLE_KEY" in printed.stderr


def test_demo_help() -> None:
    assert "--live" in _demo("--help").stdout
    assert _demo("--nonsense").returncode != 0


def _demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CONDUCTOR_")}
    command = [sys.executable, str(ROOT / "scripts" / "demo"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
