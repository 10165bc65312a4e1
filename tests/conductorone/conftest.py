from __future__ import annotations

import pytest

from .support import Tenant


@pytest.fixture
def tenant() -> Tenant:
    return Tenant()


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ACCESS_TOKEN", "OIDC_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "TENANT_DOMAIN", "SERVER_URL"):
        monkeypatch.delenv(f"CONDUCTORONE_{name}", raising=False)
