"""What came of a campaign, counted by comparing what callers saw with what the service did. Standard library only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, cast

__all__ = ["ABANDONED", "ANOTHER", "CreateResult", "Tally", "request_ceiling"]

ABANDONED = "abandoned"
"""Seen of a call that ended without a word to its caller: cancelled, interrupted, or left with its event loop."""
ANOTHER = "ok, but another's record"

_PAGE = 150
_RESTARTS = 10
_PARTS = 16
# A list is told from its end-user; a few records come and go.
_SLACK = 2


def request_ceiling(records: int, max_restarts: int | None = None) -> int:
    """The most requests that one list may cost, whatever happens: each pass and each part at its full length.

    Args:
        records: Of the list.
        max_restarts: How often it may be begun anew; None is the client's default.
    """
    passes = 1 + _PARTS + (_RESTARTS if max_restarts is None else max_restarts)
    return passes * (-(-records // _PAGE) + _SLACK)


@dataclass
class CreateResult:
    """What a caller saw of one create: `ok`, or the outcome that the exception tells (`raised` if it tells none)."""

    end_user: str
    name: str
    seen: str


@dataclass
class Tally:
    """The figures of one client at one rate of faults.

    Attributes:
        denied: Creates that landed although the caller was told that nothing happened.
        phantom: Creates that did not land although the caller was told that they did.
        another: Creates and reads that gave a record which is not the one that was made or asked for.
        resent: Requests of creates beyond the first of each.
        over: Lists that cost more requests than they may.
        strangers: Exceptions that are neither the client's own nor injected.
        swallowed: Injected exceptions that did not reach the caller.
        hangs: Calls that did not end, by what they were.
        leaks: What was open at the end and had not been at the beginning.
    """

    lists: int = 0
    complete: int = 0
    short: int = 0
    lost: int = 0
    repeated: int = 0
    foreign: int = 0
    raised: Counter[str] = field(default_factory=Counter[str])
    examples: dict[str, str] = field(default_factory=dict[str, str])
    creates: int = 0
    created: Counter[str] = field(default_factory=Counter[str])
    made: int = 0
    doubled: int = 0
    denied: int = 0
    phantom: int = 0
    resent: int = 0
    reads: int = 0
    another: int = 0
    requests: int = 0
    most: int = 0
    over: int = 0
    incidents: int = 0
    interrupted: int = 0
    swallowed: int = 0
    broken: list[str] = field(default_factory=list[str])
    strangers: Counter[str] = field(default_factory=Counter[str])
    hangs: Counter[str] = field(default_factory=Counter[str])
    leaks: Counter[str] = field(default_factory=Counter[str])
    faults: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0

    def list_read(self, identities: Sequence[str], end_user: int, records: int, error: BaseException | None) -> None:
        """Count one list: what was yielded of it, and the exception that ended it, if any."""
        self.lists += 1
        distinct = set(identities)
        self.repeated += len(identities) - len(distinct)
        # A record that has lost its id is not this company's either.
        self.foreign += sum(not str(identity).endswith(f"-{end_user:07d}") for identity in distinct)
        if error is not None:
            self.raised[type(error).__name__] += 1
            self.examples.setdefault(type(error).__name__, str(error)[:200])
            return
        missing = sum(f"{index:06d}-{end_user:07d}" not in distinct for index in range(records))
        self.lost += missing
        if missing:
            self.short += 1
        else:
            self.complete += 1

    def record_read(self, asked: str, got: str | None, error: BaseException | None) -> None:
        """Count one read of a single record."""
        self.reads += 1
        self.another += error is None and got != asked

    def creates_made(self, results: Sequence[CreateResult], stats: Mapping[str, Any]) -> None:
        """Count all creates: what callers saw against the `landed` of the service."""
        landed, arrived = stats["landed"], stats["arrived"]
        self.broken = [*self.broken, *stats["broken"]]
        for result in results:
            times = landed.get(result.end_user, {}).get(result.name, 0)
            self.creates += 1
            self.created[result.seen] += 1
            self.made += times
            self.doubled += times > 1
            self.denied += times > 0 and result.seen in ("not_sent", "rejected", "refused")
            self.phantom += times == 0 and result.seen in ("ok", "applied")
            self.another += result.seen == ANOTHER
            self.resent += max(0, arrived.get(result.end_user, {}).get(result.name, 0) - 1)

    def requests_made(self, stats: Mapping[str, Any], ceiling: int) -> None:
        """Count the requests, and those of each list against what one may cost."""
        self.requests += stats["requests"]
        self.faults.update(stats["faults"])
        self.most = max(self.most, *stats["lists"].values(), 0)
        self.over += sum(count > ceiling for count in stats["lists"].values())

    def stranger(self, error: BaseException, where: str = "") -> None:
        """Note an exception that is not one of the client's own."""
        self.strangers[f"{type(error).__name__}{where and f' {where}'}"] += 1
        self.examples.setdefault(type(error).__name__, str(error)[:200])

    @property
    def harm(self) -> dict[str, int]:
        """All that must not be, where there is any."""
        found = {
            "records lost": self.lost,
            "records repeated": self.repeated,
            "records of another end-user": self.foreign,
            "creates doubled": self.doubled,
            "landed, told as not done": self.denied,
            "told as made, missing": self.phantom,
            "another's record": self.another,
            "foreign exceptions": self.strangers.total(),
            "injected exceptions swallowed": self.swallowed,
            "hangs": self.hangs.total(),
            "leaks": self.leaks.total(),
            "lists above the ceiling of requests": self.over,
            "errors of the server itself": len(self.broken),
        }
        return {name: count for name, count in found.items() if count}

    @property
    def is_safe(self) -> bool:
        """Whether nothing was lost, repeated, doubled, told wrongly, left behind, or never ended."""
        return not self.harm

    def add(self, other: Tally) -> None:
        """Count in what another part of the same campaign has found."""
        for each in fields(self):
            mine: Any = getattr(self, each.name)
            more: Any = getattr(other, each.name)
            if each.name == "most":
                self.most = max(mine, more)
            elif each.name == "examples":
                self.examples = {**more, **mine}
            else:
                setattr(self, each.name, mine + more)

    def to_dict(self) -> dict[str, Any]:
        """As JSON-ready data."""
        return vars(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tally:
        """From what `to_dict` gave, after a way through JSON."""
        tally = cls()
        for name, value in data.items():
            counts = isinstance(getattr(tally, name), Counter)
            setattr(tally, name, Counter(cast("dict[str, int]", value)) if counts else value)
        return tally

    def lines(self) -> list[str]:
        """The report."""
        lines = list[str]()
        if self.lists:
            lines += [
                f"lists {self.lists}: complete {self.complete}, raised {self.raised.total()} ({_counts(self.raised)}), "
                f"silently short {self.short}",
                f"  records lost {self.lost}, repeated {self.repeated}, of another end-user {self.foreign}; "
                f"at most {self.most} requests for one list, above the ceiling {self.over}",
            ]
        if self.creates:
            lines += [
                f"creates {self.creates}: {_counts(self.created)}",
                f"  really made {self.made}, doubled {self.doubled}, landed but reported as not done {self.denied}, "
                f"reported made but missing {self.phantom}, requests sent again {self.resent}",
            ]
        if self.reads or self.another:
            lines.append(
                f"reads of one record {self.reads}; another's record came from these and creates {self.another}"
            )
        if self.incidents:
            lines.append(f"incidents {self.incidents}, exceptions injected {self.interrupted}, lost {self.swallowed}")
        for title, counts in (
            ("exceptions that are not the client's own", self.strangers),
            ("HANGS", self.hangs),
            ("left behind", self.leaks),
        ):
            lines += [f"  {title}: {_counts(counts)}"] if counts else []
        lines += [f"  such as {name}: {text}" for name, text in self.examples.items()]
        if self.broken:
            lines.append(f"  THE SERVER ITSELF IS BROKEN: {self.broken[0]}")
        return [*lines, f"  {self.seconds:.1f} s"]


def _counts(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "none"
