"""The pages of the sandbox as a browser asks for them: the connection flow, and the console."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest

from conductor_client.sandbox import Sandbox, pages

from .support import CUSTOMERS, HEALTH, Api, HandClock, Json

STATIC = Path(pages.__file__).parent / "static"
EVIL = "<script>alert(1)</script>\"'&"


class Browser:
    """Pages of one sandbox, with the forms on them, and no script."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.root = sandbox.base_url.removesuffix("/v1")
        self.client = httpx.Client(follow_redirects=True, trust_env=False, timeout=60, verify=False)
        self.page = httpx.Response(0)

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Ask for an address, which may be relative to the console."""
        return self.client.request(method, urljoin(f"{self.root}/sandbox/console/", path), **more)

    def get(self, path: str = "", status: int = 200) -> str:
        return self._seen(self.send("GET", path), status)

    def post(self, path: str, status: int = 200, **fields: str) -> str:
        """Send a form with the token of the page that is open."""
        token = re.search(r'name="token" value="([\w-]+)"', self.page.text)
        assert token is not None
        return self._seen(self.send("POST", path, data={"token": token[1], **fields}), status)

    def _seen(self, page: httpx.Response, status: int) -> str:
        assert page.status_code == status, page.text
        if page.text:
            assert page.headers["Content-Type"] == "text/html; charset=utf-8"
            policy = page.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert "<script>" not in page.text
            assert not re.search(r"\son\w+=|\sstyle=|<style", page.text)
        self.page = page
        return page.text

    def links(self, pattern: str) -> list[str]:
        return [unescape(link) for link in re.findall(rf'href="([^"]*(?:{pattern})[^"]*)"', self.page.text)]

    def text(self) -> str:
        """The words of the page that is open."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.page.text.partition("<body>")[2])).split())


@pytest.fixture
def browser(sandbox: Sandbox) -> Iterator[Browser]:
    browser = Browser(sandbox)
    yield browser
    browser.client.close()


@pytest.fixture
def session(sandbox: Sandbox, api: Api) -> Json:
    """An auth session of an end-user that is not connected."""
    sandbox.set_connection(api.end_user_id, "not_set_up")
    return Api(api.client).post("/auth-sessions", publishableKey="pk_sandbox_1234", endUserId=api.end_user_id)


# --- the connection flow ---


def test_the_steps_of_the_flow(browser: Browser, session: Json, api: Api) -> None:
    browser.get(session["authFlowUrl"])
    assert "pk_sandbox" not in browser.text()
    for step, words in (
        ("file", "Is the right company file open?"),
        ("connector", "Add the connection to the Web Connector"),
        ("certificate", "What do you answer QuickBooks?"),
    ):
        (link, *_) = browser.links(f"step={step}")
        browser.get(urljoin(session["authFlowUrl"], link))
        assert words in browser.text()
        assert browser.page.headers["Referrer-Policy"] == "no-referrer"
        assert session["clientSecret"] not in browser.page.text
    url = session["authFlowUrl"] + "&step=password&answer=always"
    browser.get(url)
    api.refused(409, "GET", HEALTH)  # none of it has connected anything
    answered = browser.send("POST", url, data={"answer": "always", "password": "entered"})
    assert (answered.status_code, "You can close this tab" in answered.text) == (200, True)
    assert api.get(HEALTH)["status"] == "ok"


@pytest.mark.parametrize(("step", "words"), [("elsewhere", "on the other PC"), ("wrong_file", "Ask the person")])
def test_answers_that_change_nothing(browser: Browser, session: Json, api: Api, step: str, words: str) -> None:
    browser.get(f"{session['authFlowUrl']}&step={step}")
    assert words in browser.text()
    assert api.refused(409, "GET", HEALTH)["code"] == "INTEGRATION_CONNECTION_NOT_SET_UP"


@pytest.mark.parametrize(
    ("form", "state", "status"),
    [
        ({"answer": "no"}, "access_denied", 502),
        ({"answer": "prompt"}, "modal_dialog", 502),
        ({"answer": "open"}, "not_running", 502),
        ({"answer": "always", "password": "later"}, "waiting_for_password", 409),
    ],
)
def test_wrong_answers_fail_in_silence_and_can_be_mended(
    browser: Browser, session: Json, api: Api, sandbox: Sandbox, form: dict[str, str], state: str, status: int
) -> None:
    page = browser.send("POST", session["authFlowUrl"], data=form)
    assert page.status_code == 200
    assert state in page.text
    assert sandbox.state_of(api.end_user_id) == state
    error = api.refused(status, "GET", HEALTH)
    assert error["code"] in page.text
    assert error.get("integrationCode", "") in page.text
    assert httpx.post(session["authFlowUrl"], trust_env=False).status_code == 200
    assert api.get(HEALTH)["status"] == "ok"


def test_links_that_do_not_connect(browser: Browser, session: Json, api: Api, clock: HandClock) -> None:
    url = session["authFlowUrl"]
    browser.get(url.replace("auth-flow/", "auth-flow/x"), 404)
    assert "Copy the whole link" in browser.text()
    browser.get(f"{url}&step=nowhere", 400)
    for form in ({"answer": "perhaps"}, {"password": "x"}):
        assert browser.send("POST", url, data=form).status_code == 400
    api.refused(409, "GET", HEALTH)
    assert browser.send("POST", url).status_code == 200
    for method in ("GET", "POST"):
        again = browser.send(method, url)
        assert (again.status_code, "already used" in again.text) == (409, True)
    assert api.get(HEALTH)["status"] == "ok"
    clock.turn(31 * 60)
    browser.get(url, 410)


@pytest.mark.parametrize(("url", "links"), [("https://app.example/back?x=1&y", 1), ("javascript:alert(1)", 0)])
def test_the_last_button_pressed_twice(browser: Browser, session: Json, api: Api, url: str, links: int) -> None:
    made = {"publishableKey": "pk_1", "endUserId": api.end_user_id, "redirectUrl": url}
    link = Api(api.client).post("/auth-sessions", **made)["authFlowUrl"]
    with suppress(httpx.RemoteProtocolError, httpx.InvalidURL):  # httpx cannot go to what is no address of the web
        httpx.post(link, trust_env=False)
    browser.get(link, 409)
    assert browser.links("app.example|javascript") == [url] * links


def test_the_file_for_the_web_connector(browser: Browser, session: Json, api: Api) -> None:
    answer = browser.send("GET", f"{session['authFlowUrl']}&step=download")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="conductor-sandbox.qwc"'
    assert f"<UserName>{api.end_user_id}</UserName>" in answer.text
    assert answer.text == browser.send("GET", f"{session['authFlowUrl']}&step=download").text
    assert session["clientSecret"] not in answer.text


# --- the console ---


@pytest.fixture
def shop(api: Api) -> Json:
    """A company with an invoice, an item and a failed call."""
    api.customer("Ada", openingBalance="25.00", openingBalanceDate="2026-02-01")
    api.make("vendors", name="Rimworks")
    api.make(
        "inventory_items",
        name="Wheel",
        incomeAccountId=api.make("accounts", name="Sales", accountType="income")["id"],
        cogsAccountId=api.account("Cost of Goods Sold")["id"],
        assetAccountId=api.account("Inventory Asset")["id"],
        quantityOnHand=2,
        purchaseCost="40.00",
    )
    return {"id": api.end_user_id}


def test_from_the_companies_to_a_document(browser: Browser, shop: Json) -> None:
    browser.send("GET", browser.root)
    browser.get()
    assert "active" in browser.text()
    (company,) = browser.links("/companies/")
    browser.get(company)
    (accounts,) = browser.links("/accounts")
    browser.get(accounts)
    assert re.search(r"Total 105\.00 105\.00", browser.text())
    receivable = next(
        link for link, name in re.findall(r'href="([^"]*)">([^<]*)<', browser.page.text) if name[:10] == "Accounts R"
    )
    browser.get(receivable)
    assert "Ada 25.00 25.00" in browser.text()
    (document,) = browser.links("/transactions/")
    browser.get(document)
    assert "Invoice" in browser.text()
    assert "Accounts Receivable Ada 25.00 Uncategorized Income Ada 25.00" in browser.text()
    account = browser.links("/accounts/")[-1]
    browser.get(account)
    assert "Uncategorized Income" in browser.text()


def test_the_other_pages_of_a_company(browser: Browser, shop: Json) -> None:
    for path, words in {
        "transactions": "invoice",
        "names": "Ada 25.00 Vendors Name Balance Rimworks 0.00",
        "items": "Wheel 2 80.00",
        "health": "All is well",
    }.items():
        browser.get(f"companies/{shop['id']}/{path}")
        assert words in browser.text()
        assert f'href="/sandbox/console/companies/{shop["id"]}/{path}" aria-current="page"' in browser.page.text


def test_a_company_in_which_nothing_happened(browser: Browser, api: Api) -> None:
    for path in ("", "/accounts", "/transactions", "/names", "/items", "/health"):
        browser.get(f"companies/{api.end_user_id}{path}")
    browser.get(f"companies/{api.end_user_id}/accounts/{api.account('Inventory Asset')['id']}")
    assert "No postings" in browser.text()


def test_breaking_and_mending_a_connection(browser: Browser, api: Api, sandbox: Sandbox) -> None:
    company = f"companies/{api.end_user_id}"
    browser.get(company)
    browser.post(f"{company}/state", state="quickbooks_closed")
    assert "0x80040408" in browser.text()
    refused = api.refused(502, "GET", CUSTOMERS)
    browser.get(company)
    assert f"502 0x80040408 QBD_CONNECTION_ERROR {refused['message']}" in re.sub(r" \d+ (?=0x)", " ", browser.text())
    browser.post(f"{company}/state", state="active")
    assert api.get(HEALTH)["status"] == "ok"
    browser.post(f"{company}/state", state="modal_dialog", requests="1")
    api.refused(502, "GET", HEALTH)
    assert sandbox.state_of(api.end_user_id) == "active"
    for fields in ({"state": "asleep"}, {"state": "active", "requests": "0"}, {"state": "active", "requests": "two"}):
        browser.get(company)
        browser.post(f"{company}/state", 400, **fields)


def test_faults(browser: Browser, api: Api, sandbox: Sandbox) -> None:
    company = f"companies/{api.end_user_id}"
    browser.get(company)
    browser.post(
        "faults", name="html_502", operation="qbd.customers.*", times="2", after="work", endUserId=api.end_user_id
    )
    assert "html_502 qbd.customers.* 2 done first" in browser.text()
    asked = {"Authorization": f"Bearer {sandbox.api_key}", "Conductor-End-User-Id": api.end_user_id}
    assert httpx.get(f"{sandbox.base_url}{CUSTOMERS}", headers=asked, trust_env=False).status_code == 502
    browser.post("faults/clear", endUserId=api.end_user_id)
    assert "html_502 qbd" not in browser.text()
    assert api.customers() == []
    browser.get()
    browser.post("faults", name="429", times="")
    api.refused(429, "GET", HEALTH)
    browser.get(company)
    browser.post("faults", 400, name="fire")
    browser.get(company)
    browser.post("faults", 400, name="503", endUserId="none")


def test_the_log(browser: Browser, api: Api, sandbox: Sandbox) -> None:
    api.post(CUSTOMERS, name="Ada's")
    api.refused(400, "POST", CUSTOMERS, json={"name": 5})
    number = sandbox.requests()[-1].number
    browser.get(f"requests?endUserId={api.end_user_id}&failed=on")
    assert browser.links("/requests/") == [f"/sandbox/console/requests/{number}"]
    browser.get(f"requests/{number}")
    assert "curl -X POST" in browser.text()
    assert '-H "Authorization: Bearer $CONDUCTOR_SECRET_KEY"' in browser.text()
    assert '"name": 5' in browser.text()
    browser.get(f"requests/{number - 1}")
    assert "Ada'\"'\"'s" in browser.text()  # as a shell takes it
    browser.get(f"requests?endUserId={api.end_user_id}")
    (more,) = re.findall(r'hx-get="([^"]+)"', browser.page.text)
    more = unescape(more)
    assert browser.send("GET", more).status_code == 204
    api.get(HEALTH)
    Api(api.client).get("/end-users")
    browser.get(more)
    assert browser.links("/requests/") == [f"/sandbox/console/requests/{number + 1}"]
    browser.get(f"requests?endUserId={api.end_user_id}&live=off")
    assert "hx-get" not in browser.page.text
    browser.get("requests/0", 404)
    browser.get("requests/new?after=x", 404)
    browser.get("requests?endUserId=none", 404)


def test_a_request_without_an_answer(browser: Browser, api: Api, sandbox: Sandbox) -> None:
    sandbox.fault("reset_before", end_user_id=api.end_user_id)
    with pytest.raises(httpx.TransportError):
        api.get(HEALTH)
    (lost,) = sandbox.requests(api.end_user_id)
    browser.get(f"requests/{lost.number}")
    assert "the client got no answer" in browser.text()


def test_reset_and_snapshot(browser: Browser, api: Api) -> None:
    company = f"companies/{api.end_user_id}"
    api.customer("Ada")
    browser.get(company)
    browser.post(f"{company}/snapshot")
    assert "Reset comes back" in browser.text()
    api.customer("Bob")
    browser.post(f"{company}/reset")
    assert "The company file is as it was" in browser.text()
    assert api.customers() == ["Ada"]
    assert "The company file is as it was" not in browser.get(company)


def test_entering_a_bill(browser: Browser, api: Api, shop: Json) -> None:
    (item,) = api.get("/quickbooks-desktop/inventory-items")["data"]
    (vendor,) = api.get("/quickbooks-desktop/vendors")["data"]
    receipt = api.make(
        "item_receipts",
        vendorId=vendor["id"],
        transactionDate="2026-02-10",
        itemLines=[{"itemId": item["id"], "quantity": 1, "cost": "40.00"}],
    )
    path = f"companies/{shop['id']}/transactions/{receipt['id']}"
    browser.get(path)
    browser.post(f"{path}/enter-bill")
    assert "The item receipt is a bill now" in browser.text()
    assert api.get(f"/quickbooks-desktop/bills/{receipt['id']}")["amountDue"] == "40.00"


def test_the_clock() -> None:
    with Sandbox(now="2026-03-31") as standing:
        browser = Browser(standing)
        browser.get()
        browser.post("clock", number="2", unit="days")
        assert "2026-04-02 12:00:00 -0800" in browser.text()
        browser.post("clock", now="2026-05-01")
        assert "2026-05-01" in browser.text()
        for fields in (
            {"now": "soon"},
            {"now": ""},
            {"number": "99999", "unit": "days"} | {"now": ""},
            {"number": "x"},
        ):
            browser.get()
            browser.post("clock", 400, **fields)
        browser.client.close()


def test_a_clock_that_runs_is_not_moved(browser: Browser) -> None:
    assert "It runs by itself" in browser.get()
    browser.get("companies/none", 404)
    browser.get("nowhere", 404)
    assert browser.send("POST", "clock").status_code == 403


# --- what keeps others out ---


def test_names_are_text_on_every_page(browser: Browser, platform: Api) -> None:
    body = {"companyName": EVIL, "sourceId": EVIL, "email": "e"}
    end_user = platform.good("POST", "/end-users", json=body)
    session = platform.post(
        "/auth-sessions", publishableKey=f"pk_{EVIL}", endUserId=end_user["id"], redirectUrl=f"https://x/{EVIL}"
    )
    api = Api(platform.client, end_user["id"])
    customer = api.customer(EVIL.replace(":", ""), openingBalance="1.00", openingBalanceDate="2026-02-01")
    account = api.make(
        "accounts", name=EVIL[:20], accountType="bank", openingBalance="5.00", openingBalanceDate="2026-02-01"
    )
    api.refused(400, "POST", CUSTOMERS, json={"name": EVIL, EVIL: 1})
    company = f"companies/{end_user['id']}"
    for step in ("start", "elsewhere", "file", "wrong_file", "connector", "certificate", "password"):
        browser.get(f"{session['authFlowUrl']}&step={step}")
    browser.get(f"{session['authFlowUrl']}&step=<script>", 400)
    for path in ("", "/accounts", "/transactions", "/names", "/items", "/health", f"/accounts/{account['id']}"):
        browser.get(f"{company}{path}")
        assert "&lt;script&gt;" in browser.page.text
    for link in browser.links("/transactions/"):
        browser.get(link)
    browser.get("requests")
    for link in browser.links("/requests/"):
        browser.get(link)
    browser.get(company)
    browser.post("faults", 400, name="503", operation=EVIL, endUserId=end_user["id"])
    assert "There is no operation &#34;&lt;script&gt;" in browser.page.text
    browser.get(f"{company}?done={EVIL}")
    browser.get(f"{company}/accounts/{EVIL}".replace("/script", "script"), 404)
    browser.get(company)
    browser.post("faults", 400, name=EVIL)
    assert customer["name"] == EVIL


def test_forms_of_other_sites_change_nothing(browser: Browser, api: Api, sandbox: Sandbox) -> None:
    company = f"companies/{api.end_user_id}"
    page = browser.get(company)
    token = re.findall(r'name="token" value="([\w-]+)"', page)[0]
    state = {"state": "not_active"}
    for data, headers in (
        (state, {}),
        ({**state, "token": "x"}, {}),
        ({**state, "token": "\udc80é".encode("utf-8", "replace").decode()}, {}),
        ({**state, "token": token}, {"Origin": "https://evil.example"}),
        ({**state, "token": token}, {"Origin": "null"}),
    ):
        refused = browser.send("POST", f"{company}/state", data=data, headers=headers)
        assert refused.status_code == 403
    many = "&".join(f"a{number}=1" for number in range(101))
    as_form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.send("POST", f"{company}/state", content=f"token={token}&{many}", headers=as_form).status_code == 403
    as_json = browser.send("POST", f"{company}/state", json={**state, "token": token})
    assert as_json.status_code == 403
    for path in ("reset", "snapshot", "state", "enter-bill"):
        assert browser.send("GET", f"{company}/{path}").status_code in (404, 405)
    assert sandbox.state_of(api.end_user_id) == "active"
    good = browser.send("POST", f"{company}/state", data={**state, "token": token}, headers={"Origin": browser.root})
    assert good.status_code == 200


def test_a_key_of_ones_own_is_asked_for() -> None:
    key = "sk_my_own_key_0123456789"
    with Sandbox(key=key) as private:
        browser = Browser(private)
        end_user = private.connected_end_user()
        for path in ("", "requests", f"companies/{end_user}", "nowhere"):
            browser.get(path, 401)
            assert end_user not in browser.page.text
        browser.post(f"companies/{end_user}/state", 401, state="not_active")
        browser.post("sign-in", 401, key="sk_conductor_sandbox")
        assert "not the key" in browser.text()
        browser.post("sign-in", key=key)
        cookie = next(iter(browser.client.cookies.jar))
        assert cookie.path == "/sandbox"
        assert cookie.has_nonstandard_attr("HttpOnly")
        assert key not in (cookie.value or "")
        browser.get()
        assert end_user in browser.page.text
        browser.get(f"companies/{end_user}")
        assert key not in browser.page.text
        browser.client.cookies.clear()
        browser.client.cookies.set(cookie.name, "guess", path="/sandbox")
        browser.get("", 401)
        browser.client.close()


def test_methods_and_paths(browser: Browser) -> None:
    for path in ("/", "/sandbox", "/sandbox/", "/sandbox/console"):
        page = browser.send("GET", browser.root + path)
        assert (page.status_code, str(page.url)) == (200, f"{browser.root}/sandbox/console/")
        assert browser.send("PUT", browser.root + path).status_code == 405
    assert browser.send("HEAD", "").status_code == 200
    assert browser.send("PUT", "").status_code == 405
    assert browser.send("HEAD", "faults").headers["Allow"] == "POST"
    for name in ("../console.py", "LICENSES.txt", "none.css", "", "..%2fconsole.py"):
        assert browser.send("GET", f"{browser.root}/sandbox/static/{name}").status_code == 404


def test_looking_changes_no_id_of_a_seed() -> None:
    def made(*, looks: bool) -> str:
        with Sandbox(seed=3) as sandbox:
            if looks:
                browser = Browser(sandbox)
                browser.get()
                browser.get("requests")
                browser.client.close()
            return sandbox.connected_end_user()

    assert made(looks=True) == made(looks=False)


def test_files_of_others_are_as_they_came() -> None:
    """Each with its version, licence and hash; no other file in the folder is somebody else's."""
    notes = (STATIC / "LICENSES.txt").read_text(encoding="utf-8")
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in STATIC.iterdir()}
    told = dict(re.findall(r"^(\S+\.(?:js|css)) .*\n +sha256 (\w{64})$", notes, re.MULTILINE))
    assert told == {name: hashes[name] for name in ("htmx.min.js", "pico.min.css")}
    assert set(hashes) == {*told, "pages.css", "LICENSES.txt"}
    assert "Zero-Clause BSD" in notes
    assert "MIT License" in notes


def test_files_are_served(browser: Browser) -> None:
    page = browser.get("requests")
    names = re.findall(r'(?:src|href)="(/sandbox/static/[^"]+)"', page)
    assert len(names) == 3
    for name in names:
        answer = browser.send("GET", browser.root + name)
        assert answer.content == (STATIC / name.rpartition("/")[2]).read_bytes()
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
