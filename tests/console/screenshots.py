"""Takes the pictures of docs/sandbox.md: python -m tests.console.screenshots."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import Page

from conductor_client import Conductor
from conductor_client.errors import ConductorError
from conductor_client.sandbox import Sandbox
from tests.console.browser import chromium
from tests.support.process import ROOT

FOLDER = ROOT / "docs" / "images"


def take(page: Page, sandbox: Sandbox) -> None:
    """Go through the pages as the text does, with a picture of each."""

    def picture(name: str, height: int) -> None:
        page.set_viewport_size({"width": 960, "height": height})
        page.screenshot(path=FOLDER / f"sandbox-{name}.png")

    root = f"{sandbox.base_url.removesuffix('/v1')}/sandbox/console/"
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url, max_retries=0) as conductor:
        made = conductor.end_users.create(company_name="Ada Bikes", email="ada@bikes.example", source_id="ada")
        client = conductor.for_end_user(made.id)
        link = client.auth_sessions.create(end_user_id=made.id, publishable_key="pk_sandbox_1234").auth_flow_url
        page.goto(f"{link}&step=certificate")
        page.get_by_label("Yes, always").check()
        picture("flow", 620)
        sandbox.connect(made.id)
        invoice = client.qbd.invoices.list(limit=1).data[0]
        client.qbd.health_check()
        sandbox.state(made.id, "quickbooks_closed")
        sandbox.fault("reset_after_work", "qbd.invoices.create", end_user_id=made.id)
        for call in (client.qbd.health_check, client.qbd.invoices.list):
            try:
                call()
            except ConductorError as error:
                print(error)
        page.goto(f"{root}companies/{made.id}")
        picture("connection", 780)
        page.goto(f"{root}requests?endUserId={made.id}")
        picture("requests", 560)
        page.goto(f"{root}companies/{made.id}/transactions/{invoice.id}")
        picture("document", 640)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with (
        Sandbox(now="2026-03-31", seed="demo") as sandbox,
        tempfile.TemporaryDirectory() as folder,
        chromium(Path(folder)) as context,
    ):
        take(context.new_page(), sandbox)


if __name__ == "__main__":
    main()
