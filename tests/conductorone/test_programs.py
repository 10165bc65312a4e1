"""Programs as users start them: the example, and the sandbox on the command line."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

import pytest

from conductor_client.conductorone import ConductorOne, ConductorOneCredentials
from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.conductorone.tokens import CLIENT_SECRET
from tests.support.process import ROOT

EXAMPLE = ROOT / "examples" / "conductorone_owner.py"
STEPS = ["created", "read back", "page of", "page of", "page of", "replaced by", "left"]


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(EXAMPLE), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CONDUCTOR_LOG": "debug"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _shows_no_secret(output: str) -> None:
    # What every client id, assertion and token of the sandbox begins or ends with.
    for secret in (CLIENT_SECRET, CLIENT_SECRET.rpartition(":")[2], "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"):
        assert secret not in output
    assert re.search(r"eyJ[\w-]+\.[\w-]+\.[\w-]+", output) is None
    assert re.search(r"(?i)bearer [\w-]{8,}", output) is None
    assert re.search(r'access_token"?[:=] ?"?[\w-]', output) is None


def test_the_example() -> None:
    ran = _run()
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    assert len(lines) == 2 * len(STEPS)
    assert all(line.startswith(step) for line, step in zip(lines, STEPS * 2, strict=True))
    assert "POST /auth/v1/token: 200" in ran.stderr
    _shows_no_secret(ran.stdout + ran.stderr)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("secret", r"CredentialError: no token from [\w.:]+: status 401, invalid_client \(The signature is wrong\.\)"),
        ("token", r"AuthenticationError: .*token is missing, unknown or has expired\. \(401 16\)"),
        ("app", r"NotFoundError: .*There is no such app or connector\. \(404 5\)"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(wrong: str, message: str) -> None:
    ran = _run("--wrong", wrong)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert re.fullmatch(message, ran.stderr.splitlines()[-1])
    assert "Traceback" not in ran.stderr
    _shows_no_secret(ran.stdout + ran.stderr)
    assert "expired-0123456789abcdef" not in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="ends the process by a signal")
def test_the_sandbox_as_a_process() -> None:
    command = [sys.executable, "-m", "conductor_client.sandbox", "--api", "conductorone", "--delay-writes", "3600"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            first, second = process.stdout.readline(), process.stdout.readline()
            assert first.startswith("ConductorOne sandbox at http://127.0.0.1:")
            settings = dict(part.split("=", 1) for part in second.removeprefix("export ").split())
            assert settings.keys() == {"CONDUCTORONE_CLIENT_ID", "CONDUCTORONE_CLIENT_SECRET"}
            credentials = ConductorOneCredentials(*settings.values(), method="secret")
            with ConductorOne(credentials) as c1:
                c1.connector_owners.create_user_owner("user-id", app_id="app", connector_id="con", role_slug="owner")
                # Not shown for an hour.
                assert list(c1.connector_owners.search_user_owners("con", app_id="app")) == []
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)
    assert process.returncode == 0


def test_both_in_one_server() -> None:
    with Sandbox(apis=["conductor", "conductorone"]) as sandbox:
        there = sandbox.conductorone
        credentials = ConductorOneCredentials(there.client_id, there.client_secret)
        with ConductorOne(credentials) as c1:
            assert list(c1.connector_owners.search_user_owners("con", app_id="app")) == []
        from conductor_client import Conductor

        with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as conductor:
            assert conductor.end_users.list().data == []


def test_names_of_apis() -> None:
    for apis in ([], ["nothing"], "conductorone"):
        with pytest.raises(ValueError, match="apis takes a list of conductor, conductorone"):
            Sandbox(apis=apis)
    with pytest.raises(ValueError, match="it is not served"):
        _ = Sandbox().conductorone
