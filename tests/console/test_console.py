"""The pages of the sandbox in a browser: with the mouse, with the keyboard alone, on a narrow screen, and for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, expect

from conductor_client import Conductor
from conductor_client.errors import ConductorError, QuickBooksUnreachableError
from conductor_client.sandbox import Sandbox
from conductor_client.types import UNSET, Unset
from tests.console.browser import AXE, CHROMIUM, chromium, serious_faults, tab_to, width_of

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: install Debian's package chromium")

NARROW = 400
REFUSED = "Content Security Policy"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A shop with a past."""
    with Sandbox(now="2026-03-31", seed="demo") as running:
        yield running


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    with chromium(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab in which nothing may go wrong: no script or style that the page's own policy refuses, no exception."""
    page, wrong = context.new_page(), list[str]()

    def on_console(message: ConsoleMessage) -> None:
        if REFUSED in message.text:
            wrong.append(message.text)

    def on_error(error: Error) -> None:
        # A page that is left gives up the question for new requests that is under way.
        if "fetch" not in str(error) and "abort" not in str(error):
            wrong.append(str(error))

    page.on("console", on_console)
    page.on("pageerror", on_error)
    yield page
    page.close()
    assert wrong == []


@pytest.fixture
def root(sandbox: Sandbox) -> str:
    return f"{sandbox.base_url.removesuffix('/v1')}/sandbox/console/"


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Conductor]:
    """A client of an end-user who is not connected."""
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url, max_retries=0) as conductor:
        end_user = conductor.end_users.create(company_name="Ada <b>Bikes</b>", email="a@b.example", source_id="ada")
        yield conductor.for_end_user(end_user.id)
        sandbox.delete_company(end_user.id)


def link_for(client: Conductor, redirect_url: str | Unset = UNSET) -> str:
    session = client.auth_sessions.create(
        end_user_id=str(client.end_user_id), publishable_key="pk_sandbox_1234", redirect_url=redirect_url
    )
    return session.auth_flow_url


def test_connecting_breaking_and_mending(page: Page, client: Conductor, root: str) -> None:
    page.goto(link_for(client, root))
    page.get_by_role("button", name="No, it is another one").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing has changed")
    page.get_by_role("link", name="Back").click()
    page.get_by_role("button", name="Yes, this is the PC").click()
    page.get_by_role("button", name="Yes, all of it").click()
    page.get_by_role("button", name="QuickBooks is asking").click()
    page.get_by_label("Yes, always").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="I have entered it").click()
    # The redirectUrl, which is the console here.
    expect(page).to_have_url(root)
    assert client.qbd.customers.list(limit=1).data

    page.get_by_role("link", name="Ada <b>Bikes</b>").click()
    page.get_by_label("State").select_option("quickbooks_closed")
    page.get_by_role("button", name="Set the state").click()
    expect(page.get_by_role("status")).to_have_text("The state of the connection has changed.")
    page.get_by_role("link", name="Requests").last.click()
    expect(page.get_by_role("heading", name="Requests")).to_be_visible()
    with pytest.raises(QuickBooksUnreachableError) as caught:
        client.qbd.invoices.list()
    # It comes in by itself.
    failed = page.get_by_role("row").filter(has_text="0x80040408")
    expect(failed).to_have_count(1)
    failed.get_by_role("link").click()
    expect(page.get_by_text(str(caught.value.request_id)).first).to_be_visible()
    expect(page.get_by_role("region", name="As curl")).to_contain_text("$CONDUCTOR_SECRET_KEY")
    page.get_by_role("link", name=str(client.end_user_id)).click()
    page.get_by_role("button", name="Mend the connection").click()
    expect(page.get_by_text("calls are carried out")).to_be_visible()
    assert client.qbd.health_check().status == "ok"


def test_a_wrong_answer_is_told(page: Page, client: Conductor) -> None:
    page.goto(link_for(client) + "&step=certificate")
    page.get_by_label("No", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="I have entered it").click()
    expect(page.get_by_role("status")).to_contain_text("0x80040420")
    with pytest.raises(QuickBooksUnreachableError, match="0x80040420"):
        client.qbd.health_check()
    page.get_by_role("button", name="Do it again").click()
    page.get_by_label("Yes, always").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="I have entered it").click()
    expect(page.get_by_role("status")).to_contain_text("You can close this tab")
    assert client.qbd.health_check().status == "ok"


def test_from_the_trial_balance_to_a_document_and_back_to_the_beginning(
    page: Page, client: Conductor, sandbox: Sandbox, root: str
) -> None:
    sandbox.connect(str(client.end_user_id))
    customer = client.qbd.customers.list(limit=1).data[0]
    item = client.qbd.service_items.list(limit=1).data[0]
    made = client.qbd.invoices.create(
        customer_id=customer.id,
        transaction_date="2026-03-31",
        ref_number="A-777",
        lines=[{"item_id": item.id, "quantity": 1, "rate": "12.34"}],
    )
    page.goto(f"{root}companies/{client.end_user_id}")
    page.get_by_role("link", name="Trial balance").click()
    total = page.get_by_role("row").filter(has_text="Total").get_by_role("cell")
    expect(total.nth(0)).to_have_text(total.nth(1).inner_text())
    page.get_by_role("link", name="Accounts Receivable", exact=True).click()
    page.get_by_role("link", name="A-777").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Invoice A-777")
    postings = page.get_by_role("region", name="Postings").get_by_role("row")
    expect(postings.filter(has_text="Accounts Receivable")).to_be_visible()
    expect(postings.filter(has_text=item.full_name or item.name).first).to_contain_text("12.34")

    page.get_by_role("link", name="Connection").click()
    page.get_by_text("Reset the company file").click()
    page.get_by_role("button", name="Reset now").click()
    expect(page.get_by_role("status")).to_contain_text("The company file is as it was")
    with pytest.raises(ConductorError):
        client.qbd.invoices.retrieve(made.id)


def test_the_keyboard_alone(page: Page, client: Conductor, root: str) -> None:
    page.goto(link_for(client, root))
    for name in ("Yes, this is the PC", "Yes, all of it", "QuickBooks is asking"):
        tab_to(page.get_by_role("button", name=name))
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    tab_to(page.get_by_label("No", exact=True))
    page.keyboard.press("ArrowUp")  # around to the last answer
    expect(page.get_by_label("Yes, always")).to_be_checked()
    tab_to(page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    tab_to(page.get_by_role("button", name="I have entered it"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(root)

    tab_to(page.get_by_role("link", name="To the content"))
    page.keyboard.press("Enter")
    tab_to(page.get_by_role("link", name="Ada <b>Bikes</b>"))
    page.keyboard.press("Enter")
    state = page.get_by_label("State")
    tab_to(state)
    for _ in range(20):
        if state.input_value() == "not_active":
            break
        page.keyboard.press("ArrowDown")
    tab_to(page.get_by_role("button", name="Set the state"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("INTEGRATION_CONNECTION_NOT_ACTIVE")).to_be_visible()
    tab_to(page.get_by_text("Reset the company file"))
    page.keyboard.press("Enter")
    tab_to(page.get_by_role("button", name="Reset now"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("The company file is as it was")


def test_new_requests_leave_the_reader_where_they_are(
    page: Page, client: Conductor, sandbox: Sandbox, root: str
) -> None:
    sandbox.connect(str(client.end_user_id))
    client.qbd.health_check()
    page.goto(f"{root}requests?endUserId={client.end_user_id}")
    rows = page.locator("#log tbody tr")
    expect(rows).to_have_count(1)
    tab_to(rows.get_by_role("link"))
    for count in (2, 3):
        client.qbd.health_check()
        expect(rows).to_have_count(count)
        expect(rows.last.get_by_role("link")).to_be_focused()
    # Who wants it to stand still says so.
    page.get_by_label("Stand still").check()
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile("live=off"))
    expect(page.locator("[hx-get]")).to_have_count(0)


def every_page(client: Conductor, sandbox: Sandbox, root: str) -> Iterator[str]:
    """The addresses of all pages, with something on each."""
    end_user_id = str(client.end_user_id)
    link = link_for(client, root)
    steps = ("start", "elsewhere", "file", "wrong_file", "connector", "certificate", "password", "nowhere")
    yield from (f"{link}&step={step}" for step in steps)
    yield f"{link}x"
    sandbox.connect(end_user_id)
    with pytest.raises(ConductorError):
        client.qbd.customers.retrieve("80000FFF-1")
    sandbox.fault("503", "qbd.estimates.*", end_user_id=end_user_id, times=3)
    sandbox.state(end_user_id, "wrong_file")
    company = f"{root}companies/{end_user_id}"
    yield from (root, f"{root}?done=clock", company, f"{root}requests", f"{root}requests?endUserId={end_user_id}")
    yield f"{root}requests/{sandbox.requests()[-1].number}"
    yield from (f"{company}/{name}" for name in ("accounts", "transactions", "names", "items", "health"))
    sandbox.connect(end_user_id)
    account = next(one for one in client.qbd.accounts.list().data if one.name == "Utilities")
    invoice = client.qbd.invoices.list(limit=1).data[0]
    yield from (f"{company}/accounts/{account.id}", f"{company}/transactions/{invoice.id}", f"{root}nowhere")


def test_every_page_fits_a_narrow_screen(page: Page, client: Conductor, sandbox: Sandbox, root: str) -> None:
    page.set_viewport_size({"width": NARROW, "height": 800})
    for address in every_page(client, sandbox, root):
        page.goto(address)
        assert width_of(page) <= NARROW, address


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed; scripts/test does that")
def test_axe_finds_nothing_serious(page: Page, client: Conductor, sandbox: Sandbox, root: str) -> None:
    for address in every_page(client, sandbox, root):
        page.emulate_media(color_scheme="light")
        page.goto(address)
        expect(page.locator("h1")).to_have_count(1)
        assert serious_faults(page) == [], address
        # Only the colours differ at night.
        page.emulate_media(color_scheme="dark")
        assert serious_faults(page, "color-contrast") == [], address


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed; scripts/test does that")
def test_axe_would_find_something(page: Page, root: str) -> None:
    page.goto(root)
    page.evaluate("document.querySelector('h1').innerHTML = '<img src=\"data:,\">'")
    assert [line.partition(":")[0] for line in serious_faults(page)] == ["image-alt"]


def test_no_script_that_gets_into_a_page_runs(context: BrowserContext, root: str) -> None:
    page = context.new_page()
    page.goto(root)
    with page.expect_console_message(lambda message: REFUSED in message.text):
        page.evaluate(
            "() => { const one = document.createElement('script'); one.textContent = 'window.ran = 1';"
            " document.body.append(one); }"
        )
    assert page.evaluate("window.ran") is None
    page.close()


def test_a_page_for_those_with_a_key_of_their_own(context: BrowserContext, page: Page) -> None:
    with Sandbox(key="sk_my_own_key_0123456789") as private:
        page.goto(private.base_url.removesuffix("/v1"))
        assert not AXE.exists() or serious_faults(page) == []
        page.get_by_label("The secret key").fill("sk_my_own_key_0123456789")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", name="Companies")).to_be_visible()
        (cookie,) = [one for one in context.cookies() if one.get("name", "").startswith("conductor_sandbox_")]
        assert (cookie.get("httpOnly"), cookie.get("sameSite")) == (True, "Strict")
