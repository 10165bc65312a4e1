"""Which names the server answers to: a page in a browser must not reach it under a name of its own."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from conductor_client.sandbox import DEFAULT_KEY, Sandbox

from .support import Api


def ask(sandbox: Sandbox, host: str, path: str = "/v1/end-users") -> httpx.Response:
    url = sandbox.base_url.removesuffix("/v1") + path
    return httpx.get(url, headers={"Host": host, "Authorization": f"Bearer {sandbox.api_key}"}, trust_env=False)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.2:80", "[::1]", "[::1]:8080"])
def test_loopback_names_always_pass(sandbox: Sandbox, host: str) -> None:
    assert ask(sandbox, host).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "[::2]", "", "sandbox"]
)
@pytest.mark.parametrize("path", ["/v1/end-users", "/sandbox/auth-flow/x", "/sandbox/console/", "/anything"])
def test_other_names_are_refused_and_not_reflected(sandbox: Sandbox, host: str, path: str) -> None:
    response = ask(sandbox, host, path)
    error = response.json()["error"]
    assert (response.status_code, error["code"], error["type"]) == (403, "HOST_NOT_ALLOWED", "PERMISSION_ERROR")
    assert error["requestId"] == response.headers["Conductor-Request-Id"]
    assert "Location" not in response.headers


def test_a_refused_host_changes_nothing(sandbox: Sandbox, platform: Api) -> None:
    body = {"companyName": "A", "sourceId": "s", "email": "e"}
    platform.refused(403, "POST", "/end-users", json=body, headers={"Host": "evil.example"})
    assert platform.get("/end-users")["data"] == []


def test_an_allowed_host(sandbox: Sandbox) -> None:
    with Sandbox(host="0.0.0.0", allow_host=["Sandbox", "ci.example"], auto_connect=True) as open_sandbox:
        assert open_sandbox.base_url.startswith("http://127.0.0.1:")
        for host in ("sandbox", "SANDBOX:4010", "ci.example:80", "localhost"):
            assert ask(open_sandbox, host).status_code == 200
        assert ask(open_sandbox, "other.example").status_code == 403
        # Links lead to the name that the client used, which is one that was allowed.
        end_user = open_sandbox.connected_end_user()
        response = httpx.post(
            f"{open_sandbox.base_url}/auth-sessions",
            json={"publishableKey": "pk_1", "endUserId": end_user},
            headers={"Host": "ci.example:4010", "Authorization": f"Bearer {open_sandbox.api_key}"},
            trust_env=False,
        )
        assert response.json()["authFlowUrl"].startswith("http://ci.example:4010/sandbox/auth-flow/")


def test_one_name_is_not_its_letters() -> None:
    with Sandbox(host="0.0.0.0", allow_host="abc") as sandbox:
        assert ask(sandbox, "abc").status_code == 200
        assert ask(sandbox, "a").status_code == 403


@pytest.mark.parametrize("name", ["", "sandbox:4010", "http://sandbox", "sandbox/", "[::1]", "a b", "*", "::1:x"])
def test_a_name_that_no_request_can_carry_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a host"):
        Sandbox(allow_host=["sandbox", name])


@pytest.mark.parametrize(
    ("name", "header"), [("Sand_box-1.example", "sand_box-1.example:80"), ("fe80::1", "[fe80::1]")]
)
def test_names_and_addresses_that_are_allowed(name: str, header: str) -> None:
    with Sandbox(allow_host=name) as sandbox:
        assert ask(sandbox, header).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.1", "example.com"])
def test_other_addresses_need_a_name_that_is_allowed(host: str) -> None:
    with pytest.raises(ValueError, match="allow_host"):
        Sandbox(host=host)


def test_the_command_warns() -> None:
    command = [sys.executable, "-m", "conductor_client.sandbox", "--host", "0.0.0.0", "--allow-host", "sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        response = httpx.get(
            f"{url}/end-users", headers={"Host": "sandbox", "Authorization": f"Bearer {DEFAULT_KEY}"}, trust_env=False
        )
        assert response.status_code == 200
        process.terminate()
        _, errors = process.communicate(timeout=20)
    assert "Warning: other machines may reach this sandbox on 0.0.0.0; it has no real security.\n" in errors
