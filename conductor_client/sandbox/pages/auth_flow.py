"""The pages behind `authFlowUrl`, with which an end-user connects QuickBooks, one decision per page.

A GET changes nothing; a POST confirms and sets the connection up. A POST without a form, as a test sends, confirms all
decisions. Other sites cannot confirm, because they do not have the secret.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit
from xml.sax.saxutils import escape

from starlette.responses import RedirectResponse, Response

from ..connections import ACTIVE, STATES
from ..platform import Platform
from ..storage.platform import PlatformStore
from .rendering import page

ALWAYS = "always"
_ANSWERS: Mapping[str, str] = {
    "no": "access_denied",
    "prompt": "modal_dialog",
    "open": "not_running",
    ALWAYS: ACTIVE,
}
"""The answers to the question of QuickBooks' certificate, each with the state that it leaves the connection in."""
_PASSWORD: Mapping[str, str] = {"entered": "", "later": "waiting_for_password"}
_STEPS = ("start", "elsewhere", "file", "wrong_file", "connector", "certificate", "password")
_CONNECTOR = """<?xml version="1.0"?>
<QBWCXML>
  <AppName>Conductor sandbox</AppName>
  <AppID></AppID>
  <AppURL>{origin}/sandbox/</AppURL>
  <AppDescription>Nothing answers there: the sandbox has no QuickBooks.</AppDescription>
  <AppSupport>{origin}/sandbox/</AppSupport>
  <UserName>{user}</UserName>
  <OwnerID>{{{owner}}}</OwnerID>
  <FileID>{{{file}}}</FileID>
  <QBType>QBFS</QBType>
</QBWCXML>
"""


def show(
    store: PlatformStore,
    platform: Platform,
    secret: str,
    query: Mapping[str, str],
    form: Mapping[str, str] | None,
    origin: str,
) -> Response:
    """Return a page of the flow, or with a form (POST) set up the connection and go to the redirectUrl."""
    with store.transaction():
        session = platform.auth_session(secret, query.get("key", ""))
        if session is None:
            return _refusal(404, "unknown")
        if platform.expired(session):
            return _refusal(410, "expired")
        if session["used_at"] is not None:
            return _refusal(409, "used", session["redirect_url"])
        if form is None:
            return _step(session, query, origin)
        answer, password = form.get("answer", ALWAYS), form.get("password", "entered")
        if answer not in _ANSWERS or password not in _PASSWORD:
            return _refusal(400, "odd")
        state = _PASSWORD[password] or _ANSWERS[answer]
        platform.set_state(session["end_user_id"], state)
        if state == ACTIVE:
            platform.use_auth_session(session["id"])
    if state != ACTIVE:
        return _silent(session, state)
    if session["redirect_url"] is not None:
        return RedirectResponse(session["redirect_url"], 303, {"Referrer-Policy": "no-referrer"})
    return page("connected", of_flow=True, company=session["company_name"])


def _refusal(status: int, reason: str, back: str | None = None) -> Response:
    # A second click on the last button shows this instead of the redirectUrl. Only a web address becomes a link.
    link = back if back is not None and back.lower().startswith(("https://", "http://")) else None
    return page("flow_refusal", status, of_flow=True, reason=reason, back=link)


def _step(session: sqlite3.Row, query: Mapping[str, str], origin: str) -> Response:
    step = query.get("step", "start")
    if step == "download":
        return _connector(session, origin)
    answer = query.get("answer", ALWAYS)
    if step not in _STEPS or answer not in _ANSWERS:
        return _refusal(400, "odd")
    return page(
        "flow",
        of_flow=True,
        step=step,
        answer=answer,
        password=_digest(session, "password")[:16],
        to={name: _link(session, name) for name in (*_STEPS, "download")},
        **_about(session),
    )


def _silent(session: sqlite3.Row, state: str) -> Response:
    """Return the page about a problem that an end-user does not see: the connection is set up, and calls fail."""
    refusal = STATES[state]
    error = None if refusal is None else refusal(None)
    return page(
        "flow_silent",
        of_flow=True,
        state=state,
        error=error,
        again=_link(session, "password" if state == _PASSWORD["later"] else "certificate"),
        **_about(session),
    )


def _about(session: sqlite3.Row) -> dict[str, Any]:
    url = session["redirect_url"]
    return {
        "company": session["company_name"],
        "key": session["publishable_key"],
        "back": None if url is None else urlsplit(str(url)).netloc or url,
    }


def _link(session: sqlite3.Row, step: str) -> str:
    return "?" + urlencode({"key": session["publishable_key"], "step": step})


def _digest(session: sqlite3.Row, purpose: str) -> str:
    """Return letters that are stable for a session and do not reveal its secret."""
    return hashlib.sha256(f"{purpose}/{session['client_secret']}".encode()).hexdigest()


def _connector(session: sqlite3.Row, origin: str) -> Response:
    def guid(purpose: str) -> str:
        text = _digest(session, purpose)
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:32]))

    text = _CONNECTOR.format(
        origin=escape(origin), user=escape(session["end_user_id"]), owner=guid("owner"), file=guid("file")
    )
    headers = {
        "Content-Disposition": 'attachment; filename="conductor-sandbox.qwc"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(text, 200, headers, "application/xml")
