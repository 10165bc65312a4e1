"""The sandbox as a server, as an application, as a process, and as a file."""

from __future__ import annotations

import asyncio
import re
import shlex
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from conductor_client.sandbox import DEFAULT_KEY, Sandbox
from conductor_client.sandbox.engine.engine import Engine
from conductor_client.sandbox.ids import Ids
from conductor_client.sandbox.times import offset_zone

from .conftest import connect_to
from .support import CUSTOMERS, HEALTH, Api, HandClock, check_answer_async, compact


async def test_as_an_application_without_a_socket(clock: HandClock) -> None:
    with closing(Sandbox(clock=clock, seed=1, auto_connect=True, strict=True)) as sandbox:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(sandbox.app),
            base_url="http://sandbox.example/v1",
            headers={"Authorization": f"Bearer {sandbox.api_key}"},
            event_hooks={"response": [check_answer_async]},
        ) as client:
            made = await client.post("/end-users", json={"companyName": "A", "sourceId": "s", "email": "e"})
            headers = {"Conductor-End-User-Id": made.json()["id"]}
            answers = await asyncio.gather(
                *(client.post(CUSTOMERS, json={"name": f"c{number}"}, headers=headers) for number in range(20))
            )
            assert {answer.status_code for answer in answers} == {200}
            assert len({answer.json()["id"] for answer in answers}) == 20
            assert len((await client.get(CUSTOMERS, headers=headers)).json()["data"]) == 20
            body = {"publishableKey": "pk_1", "endUserId": made.json()["id"]}
            session = await client.post("/auth-sessions", json=body)
            assert session.json()["authFlowUrl"].startswith("http://sandbox.example/sandbox/auth-flow/")
        with pytest.raises(RuntimeError, match="not started"):
            _ = sandbox.base_url


def test_many_threads_at_once(sandbox: Sandbox, api: Api) -> None:
    """Of twenty customers with one name exactly one is made."""
    results: list[int] = []

    def create() -> None:
        with connect_to(sandbox) as client:
            results.append(Api(client, api.end_user_id).request("POST", CUSTOMERS, json={"name": "A"}).status_code)

    threads = [threading.Thread(target=create) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [200, *[502] * 19]


def test_a_seed_repeats_ids(clock: HandClock) -> None:
    def ids() -> list[str]:
        with Sandbox(clock=clock, seed=3) as sandbox, connect_to(sandbox) as client:
            response = Api(client).request(
                "POST", "/end-users", json={"companyName": "A", "sourceId": "s", "email": "e"}
            )
            return [response.headers["Conductor-Request-Id"], compact(response.json())]

    assert ids() == ids()


@pytest.mark.parametrize("seed", ["dmeo", "DEMO", "large "])
def test_a_seed_that_nearly_names_a_company_is_refused(seed: str) -> None:
    with pytest.raises(ValueError, match=f"there is no company '{seed}'; did you mean '(demo|large)'"):
        Sandbox(seed=seed)


def test_ids_without_a_seed_or_in_another_run_differ() -> None:
    tokens = {Ids(seed, run).token("end_usr_") for seed, run in ((None, 1), (None, 1), (3, 1), (3, 2))}
    assert len(tokens) == 4


def test_a_file_keeps_everything(tmp_path: Path, clock: HandClock) -> None:
    file = str(tmp_path / "sandbox.db")
    with Sandbox(database=file, clock=clock, seed=1) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        made = api.customer("Acme")
    with Sandbox(database=file, clock=clock, seed=1) as sandbox, connect_to(sandbox) as client:
        api = Api(client, api.end_user_id)
        assert api.get(CUSTOMERS)["data"] == [made]
        assert api.customer("Bcme")["id"] == "80000002-1772366400"
        assert Api(client).end_user("another")["id"] != api.end_user_id


def test_arguments_that_cannot_be() -> None:
    for host in ("0.0.0.0", "192.168.0.1", "example.com", "::"):
        with pytest.raises(ValueError, match="loopback"):
            Sandbox(host=host)
    for key in ("", "pk_1", "sk_\n", "sk_ä"):
        with pytest.raises(ValueError, match="key"):
            Sandbox(key=key)
    for port in (-1, 65536):
        with pytest.raises(ValueError, match="port"):
            Sandbox(port=port)
    with pytest.raises(ValueError, match="zone"):
        Sandbox(clock=lambda: datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="offset"):
        offset_zone("PST")


def test_closing_twice_and_starting_twice() -> None:
    sandbox = Sandbox()
    with sandbox:
        url = sandbox.base_url
        with pytest.raises(RuntimeError, match="before"):
            sandbox.start()
    sandbox.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_a_fault_of_ours_is_an_envelope_too(
    sandbox: Sandbox, api: Api, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> dict[str, object]:
        return {"id": "x"}

    monkeypatch.setattr(Engine, "answer", broken)
    error = api.refused(500, "POST", CUSTOMERS, json={"name": "A"})
    assert error["code"] == "SANDBOX_ANSWER_INVALID"
    monkeypatch.undo()
    assert api.customers() == []  # what was not answered was not kept

    def fails(*_: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(Engine, "answer", fails)
    error = api.refused(500, "POST", CUSTOMERS, json={"name": "A"})
    assert (error["type"], "secret" in error["message"]) == ("INTERNAL_ERROR", False)
    assert "KeyError" in caplog.text


# --- the command ---


@pytest.fixture
def command(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    arguments = ["--seed", "1", "--auto-connect", "--ready-file", str(tmp_path / "ready"), "--pc-offset=+03:00"]
    process = subprocess.Popen(
        [sys.executable, "-m", "conductor_client.sandbox", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command(command: subprocess.Popen[str], tmp_path: Path, number: signal.Signals) -> None:
    assert command.stdout is not None
    line = command.stdout.readline()
    match = re.fullmatch(r"Conductor sandbox at (http://127\.0\.0\.1:\d+/v1)\n", line)
    assert match is not None
    variables = _exported(command.stdout.readline())
    assert (variables["CONDUCTOR_SECRET_KEY"], variables["CONDUCTOR_BASE_URL"]) == (DEFAULT_KEY, match[1])
    with httpx.Client(base_url=match[1], headers={"Authorization": f"Bearer {DEFAULT_KEY}"}) as client:
        assert Api(client, variables["END_USER_ID"]).get(HEALTH)["status"] == "ok"
    with httpx.Client(base_url=match[1], headers={"Authorization": f"Bearer {DEFAULT_KEY}"}) as client:
        api = Api(client, Api(client).end_user()["id"])
        assert api.get(HEALTH)["status"] == "ok"
        assert api.customer("A")["createdAt"].endswith("+03:00")
        command.send_signal(number)  # with a connection still open
        rest, errors = command.communicate(timeout=20)
    assert (command.returncode, rest) == (0, "")
    assert "Traceback" not in errors
    assert (tmp_path / "ready").read_text() == match[1] + "\n"


def _exported(line: str) -> dict[str, str]:
    """What a line for a shell sets."""
    word, *assignments = shlex.split(line)
    assert word == "export"
    return dict(assignment.split("=", 1) for assignment in assignments)


def _started(*arguments: str) -> dict[str, str]:
    """What a sandbox prints for a shell when it starts; it is stopped at once."""
    start = [sys.executable, "-m", "conductor_client.sandbox", *arguments]
    with subprocess.Popen(start, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        line = process.stdout.readline()
        process.kill()
    return _exported(line)


def test_command_keeps_its_end_user_and_tells_no_key_of_ones_own(tmp_path: Path) -> None:
    arguments = ["--database", str(tmp_path / "sandbox.db")]
    first, second = _started(*arguments), _started(*arguments, "--key", "sk_mine")
    assert first["END_USER_ID"] == second["END_USER_ID"]
    assert set(first) - set(second) == {"CONDUCTOR_SECRET_KEY"}


def test_connected_end_user() -> None:
    with Sandbox() as sandbox:
        first = sandbox.connected_end_user()
        sandbox.set_connection(first, "not_active")
        assert sandbox.connected_end_user() == first
        other = sandbox.connected_end_user("other")
        with httpx.Client(base_url=sandbox.base_url, headers={"Authorization": f"Bearer {sandbox.api_key}"}) as client:
            assert [Api(client, one).get(HEALTH)["status"] for one in (first, other)] == ["ok", "ok"]
        assert first != other


def _run(*arguments: str, code: str | None = None) -> subprocess.CompletedProcess[str]:
    start = ["-m", "conductor_client.sandbox"] if code is None else ["-c", code]
    return subprocess.run([sys.executable, *start, *arguments], capture_output=True, text=True, timeout=60, check=False)


def test_command_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        for arguments, message in (
            (["--host", "0.0.0.0"], "loopback"),
            (["--key", "x"], "sk_"),
            (["--pc-offset", "PST"], "offset"),
            (["--now", "soon"], "date"),
            (["--now", "1900-01-01"], "1971 and 2285"),
            (["--port", "65536"], "port"),
            (["--allow-host", "sandbox:4010"], "not the name of a host"),
            (["--latency", "-1"], "latency"),
            (["--database", "no-such-folder/sandbox.db"], "cannot be opened"),
            (["--port", str(taken.getsockname()[1])], "cannot listen"),
        ):
            done = _run(*arguments)
            assert (done.returncode, done.stdout) == (2, "")
            assert message in done.stderr
            assert done.stderr.count("\n") == 1


def test_a_ready_file_that_cannot_be_written() -> None:
    done = _run("--ready-file", "no-such-folder/ready")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("conductor sandbox: no-such-folder")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("module", ["uvicorn", "starlette", "jsonschema", "jsonschema_rs"])
def test_missing_extra(module: str) -> None:
    code = (
        f"import sys; sys.modules[{module!r}] = None\n"
        "from conductor_client.sandbox.__main__ import main\n"
        "sys.exit(main([]))"
    )
    done = _run(code=code)
    assert done.returncode == 2
    assert done.stderr == (
        f"conductor sandbox: the sandbox needs {module.replace('_', '-')}: "
        "install the package with its extra, from a checkout by pip install '.[sandbox]'\n"
    )


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("/quickbooks-desktop/customers", True),
        ("/v2/quickbooks-desktop/customers/80000001-1", True),
        ("/v1/v1/end-users", True),
        ("/v1/quickbooks-desktop/customer", False),
        ("/nothing", False),
    ],
)
def test_a_base_url_that_is_wrong_is_told(path: str, hint: bool) -> None:
    with Sandbox() as sandbox:
        root = sandbox.base_url.removesuffix("/v1")
        answer = httpx.get(root + path, headers={"Authorization": f"Bearer {sandbox.api_key}"})
    assert answer.status_code == 404
    assert ("The API is below /v1, and so must be the base URL." in answer.text) is hint
