"""Pages from templates, the files that they load, and the headers that go with both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

STATIC_PATH = "/sandbox/static/"

_FOLDER = Path(__file__).parent
_KINDS = {"css": "text/css", "js": "text/javascript"}
_STATIC = {path.name: _KINDS[path.suffix[1:]] for path in (_FOLDER / "static").iterdir() if path.suffix[1:] in _KINDS}
_TEMPLATES = Environment(
    loader=FileSystemLoader(_FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
# No script or style within a page, nothing from elsewhere, no frame around it. The style sheet has pictures as data.
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
    " base-uri 'none'; frame-ancestors 'none'"
)


def page(name: str, status: int = 200, *, of_flow: bool = False, **values: Any) -> Response:
    """Return a page from its template. Every value is escaped.

    The address of a page of the connection flow holds a secret, which no site is to see as a referrer; and its form
    leads to a redirectUrl, which may be anywhere.
    """
    headers = {
        "Content-Security-Policy": _POLICY if of_flow else f"{_POLICY}; form-action 'self'",
        "Referrer-Policy": "no-referrer" if of_flow else "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return HTMLResponse(_TEMPLATES.get_template(f"{name}.html").render(static=STATIC_PATH, **values), status, headers)


def static_file(name: str) -> Response | None:
    """Return a style sheet or script by its name, None where there is none."""
    kind = _STATIC.get(name)
    if kind is None:
        return None
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response((_FOLDER / "static" / name).read_bytes(), 200, headers, kind)
