"""The certificates that all connections trust, and the limits of a client that a caller makes.

`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured.
"""

from __future__ import annotations

import functools
import os
import ssl
from typing import Final

import httpx

from ..errors import ConfigurationError
from .connections import EXPIRY, MOST_CONNECTIONS

LIMITS: Final = httpx.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=100, keepalive_expiry=EXPIRY)
"""For a client that a caller makes."""


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One for all connections: making one reads every certificate authority anew.

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
