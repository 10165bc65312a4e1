"""`python -m conductor_client.sandbox`: the sandbox as a process."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from .key import DEFAULT_KEY
from .times import PC_ZONE, offset_zone


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        from . import Sandbox
    except ImportError as error:
        return _fail(str(error))
    try:
        sandbox = Sandbox(
            database=options.database,
            key=options.key,
            host=options.host,
            port=options.port,
            allow_host=options.allow_host,
            now=options.now,
            seed=options.seed,
            auto_connect=options.auto_connect,
            durable=options.durable,
            latency=options.latency if options.latency is not None else float(options.realistic),
            apis=options.api or ["conductor"],
            delay_writes=options.delay_writes,
            pc_zone=PC_ZONE if options.pc_offset is None else offset_zone(options.pc_offset),
        )
    except ValueError as error:
        return _fail(str(error))
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        sandbox.start()
    except OSError as error:
        sandbox.close()
        return _fail(f"cannot listen on {options.host}:{options.port}: {error.strerror or error}")
    try:
        variables: dict[str, str] = {}
        if "conductor" in (options.api or ["conductor"]):
            variables = {"CONDUCTOR_BASE_URL": sandbox.base_url, "END_USER_ID": sandbox.connected_end_user()}
            if options.key == DEFAULT_KEY:
                # Another key is the user's own, and stays out of what may be logged.
                variables = {"CONDUCTOR_SECRET_KEY": DEFAULT_KEY, **variables}
            sys.stdout.write(f"Conductor sandbox at {sandbox.base_url}\n")
        if "conductorone" in (options.api or ()):
            other = sandbox.conductorone
            variables["CONDUCTORONE_CLIENT_ID"] = other.client_id
            variables["CONDUCTORONE_CLIENT_SECRET"] = other.client_secret
            sys.stdout.write(f"ConductorOne sandbox at {other.base_url}\n")
        sys.stdout.write(f"export {' '.join(f'{name}={shlex.quote(value)}' for name, value in variables.items())}\n")
        sys.stdout.flush()
        if options.allow_host:
            sys.stderr.write(
                f"Warning: other machines may reach this sandbox on {options.host}; it has no real security.\n"
            )
        sys.stderr.write("Paste the line above into another shell. Stop the sandbox with Ctrl+C.\n")
        if "END_USER_ID" in variables:
            sys.stderr.write(f"Look into it, and break things, at {sandbox.base_url.removesuffix('/v1')}/sandbox/\n")
        if options.ready_file is not None:
            try:
                _write(options.ready_file, sandbox.base_url)
            except OSError as error:
                return _fail(f"{options.ready_file} cannot be written: {error.strerror or error}")
        # In slices, because Windows does not interrupt a wait without an end.
        while not stop.wait(0.5):
            pass
    finally:
        sandbox.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {__package__}",
        description="A local Conductor API on loopback. The first line on standard output tells its address, "
        "the second sets the environment variables of a client, with the id of a connected end-user.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a name that clients may call it by beside loopback ones; needed for --host 0.0.0.0; may be repeated",
    )
    parser.add_argument("--port", type=int, default=0, help="0 takes a free port (default: %(default)s)")
    parser.add_argument(
        "--database",
        default=":memory:",
        help="a file, with the company files in a folder beside it, or :memory: (default: %(default)s)",
    )
    parser.add_argument("--key", default=DEFAULT_KEY, help="the secret key that is accepted (default: %(default)s)")
    parser.add_argument("--durable", action="store_true", help="let no power cut lose an answered write; slower")
    parser.add_argument(
        "--api",
        action="append",
        metavar="NAME",
        help="what to serve: conductor (default) or conductorone; may be repeated",
    )
    parser.add_argument(
        "--delay-writes",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="how long writes of ConductorOne stay invisible to reads (default: %(default)s)",
    )
    parser.add_argument("--seed", help="makes ids repeatable; demo and large also name the company to begin with")
    parser.add_argument("--realistic", action="store_true", help="take the time that a PC with QuickBooks takes")
    parser.add_argument("--latency", type=float, metavar="N", help="take N times as long; --realistic is --latency 1")
    parser.add_argument("--now", metavar="DATE", help="a date or time at which the clock stands still")
    parser.add_argument("--ready-file", type=Path, help="a file that gets the address once the server answers")
    parser.add_argument("--pc-offset", help="the PC's offset from UTC, such as -08:00 (write it as --pc-offset=-08:00)")
    parser.add_argument(
        "--auto-connect",
        action="store_true",
        help="connect new end-users at once, instead of when their auth flow page is confirmed",
    )
    return parser


def _write(path: Path, text: str) -> None:
    """Write the file atomically, so that a reader never sees part of an address."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.write_text(text + "\n", encoding="utf-8")
    draft.replace(path)


def _fail(message: str) -> int:
    sys.stderr.write(f"conductor sandbox: {message}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
