"""The TLS context of all connections, and the connection limits of a caller's own client."""

from __future__ import annotations

import functools
import os
import ssl
from typing import Final

import httpx

from ..errors import ConfigurationError
from .connections import EXPIRY, MOST_CONNECTIONS

LIMITS: Final = httpx.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=100, keepalive_expiry=EXPIRY)
"""The connection limits of a caller's own client."""


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """Return the TLS context of all connections, made once, because that reads all certificate authorities.

    Raises:
        ConfigurationError: the environment names certificates that cannot be read.
    """
    directory = os.environ.get("SSL_CERT_DIR")
    if directory and not os.environ.get("SSL_CERT_FILE") and not os.path.isdir(directory):
        raise ConfigurationError(f"SSL_CERT_DIR names {directory}, which is no directory")
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        file = os.environ.get("SSL_CERT_FILE")
        if not file:
            raise
        raise ConfigurationError(f"SSL_CERT_FILE names {file}, which cannot be read: {error}") from error
