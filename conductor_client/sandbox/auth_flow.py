"""The page behind `authFlowUrl`: where the end-user would connect QuickBooks, one button does."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse, RedirectResponse, Response

from .connections import ACTIVE
from .platform import Platform
from .storage.platform import PlatformStore

_PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body {{ font: 16px/1.5 sans-serif; max-width: 34em; margin: 4em auto }} button {{ font: inherit }}</style>
</head>
<body><h1>{title}</h1>{body}</body>
</html>
"""

_FORM = """<p>The sandbox has no QuickBooks and no PC. On the real page, the Web Connector is set up here for
<strong>{company}</strong>.</p><form method="post"><button type="submit">Connect</button></form>"""


def _page(status: int, title: str, body: str) -> Response:
    # The address holds the session's secret: no other site is to see it as a referrer. No site may frame the button.
    headers = {
        "Referrer-Policy": "no-referrer",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Cache-Control": "no-store",
    }
    return HTMLResponse(_PAGE.format(title=escape(title), body=body), status, headers)


def show(store: PlatformStore, platform: Platform, secret: str, key: str, *, confirm: bool) -> Response:
    """The page (GET), or its confirmation (POST): the connection is set up, and the browser goes to the redirectUrl."""
    with store.transaction():
        session = platform.auth_session(secret, key)
        if session is None:
            return _page(404, "Unknown link", "<p>There is no auth session with this link.</p>")
        if platform.expired(session):
            return _page(410, "Link expired", "<p>This link has expired. Create a new auth session.</p>")
        if not confirm:
            return _page(200, "Connect QuickBooks Desktop", _FORM.format(company=escape(session["company_name"])))
        platform.set_state(session["end_user_id"], ACTIVE)
    if session["redirect_url"] is not None:
        return RedirectResponse(session["redirect_url"], 303, {"Referrer-Policy": "no-referrer"})
    return _page(200, "Connected", "<p>QuickBooks Desktop is connected. You can close this tab.</p>")
