"""How long a fresh process takes until the first resource method can be called, and until the first answer is there.

Usage: python -m benchmarks.import_time [--rounds N] [--peer PYTHON]

--peer names a Python in whose environment the vendor's own SDK (`conductor-py`) is installed.
Each figure is the time inside a new process, without the start of the interpreter, as a multiple of the floor.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from .measure import Contender, print_ratios, take_turns
from .peers import ROOT

FLOOR = "import httpx, attrs"
FIRST_METHOD = """
from conductor_client import Conductor
assert callable(Conductor(api_key="sk_conductor_x").qbd.invoices.list)
"""
PEER_FIRST_METHOD = """
from conductor import Conductor
assert callable(Conductor(api_key="sk_conductor_x").qbd.invoices.list)
"""
ANSWER_FLOOR = """
import attrs, httpx, json
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=BODY)))
assert json.loads(http.get("http://127.0.0.1/v1/end-users/end_usr_1").content)["id"]
"""
FIRST_ANSWER = """
import httpx
from conductor_client import Conductor
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=BODY)))
assert Conductor(api_key="sk_conductor_x", http_client=http).end_users.retrieve("end_usr_1").id
"""
PEER_FIRST_ANSWER = """
import httpx
from conductor import Conductor
http = httpx.Client(transport=httpx.MockTransport(
    lambda request: httpx.Response(200, content=BODY, headers={"content-type": "application/json"})))
assert Conductor(api_key="sk_conductor_x", http_client=http).end_users.retrieve("end_usr_1").id
"""
BODY = (
    b'{"id":"end_usr_1","objectType":"end_user","createdAt":"2024-01-01T12:34:56.789Z","companyName":"Acme Inc.",'
    b'"sourceId":"1","email":"alice@acme.example","integrationConnections":[]}'
)


# This checkout, wherever the environment's own copy of the package may be.
PATHS = f"import sys; sys.path.insert(0, {str(ROOT)!r})"


def fresh_process(code: str, python: str = sys.executable) -> Contender:
    """A contender that runs the code in a new process."""
    clock = "time.perf_counter()"
    timed = f"{PATHS}; import time; BODY = {BODY!r}; started = {clock}\n{code}\nprint({clock} - started)"

    def run() -> float:
        # Isolated, so that neither the working directory nor a user's own site counts.
        result = subprocess.run([python, "-I", "-c", timed], check=True, capture_output=True, text=True)
        return float(result.stdout)

    return run


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--peer", metavar="PYTHON")
    options = parser.parse_args()
    methods = {FLOOR: fresh_process(FLOOR), "first resource method": fresh_process(FIRST_METHOD)}
    answers = {"httpx.Client(), one answer": fresh_process(ANSWER_FLOOR), "first answer": fresh_process(FIRST_ANSWER)}
    if options.peer:
        methods["conductor-py: first resource method"] = fresh_process(PEER_FIRST_METHOD, options.peer)
        answers["conductor-py: first answer"] = fresh_process(PEER_FIRST_ANSWER, options.peer)
    print_ratios(take_turns(methods, options.rounds), FLOOR, 1.35)
    print_ratios(take_turns(answers, options.rounds), "httpx.Client(), one answer", 1.6)


if __name__ == "__main__":
    main()
