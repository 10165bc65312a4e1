"""What came of a campaign, counted by comparing what callers saw with what the service did. Standard library only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

__all__ = ["CreateResult", "Tally"]


@dataclass
class CreateResult:
    """What a caller saw of one create: `ok`, or the outcome that the exception tells (`raised` if it tells none)."""

    end_user: str
    name: str
    seen: str


@dataclass
class Tally:
    """The figures of one client at one rate of faults."""

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
    broken: list[str] = field(default_factory=list[str])
    strangers: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0

    def list_read(self, identities: Sequence[str], end_user: int, records: int, error: BaseException | None) -> None:
        """Count one list: what was yielded of it, and the exception that ended it, if any."""
        self.lists += 1
        distinct = set(identities)
        self.repeated += len(identities) - len(distinct)
        self.foreign += sum(not identity.endswith(f"-{end_user:07d}") for identity in distinct)
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

    def creates_made(self, results: Sequence[CreateResult], stats: Mapping[str, Any]) -> None:
        """Count all creates: what callers saw against the `landed` of the service."""
        landed, arrived, self.broken = stats["landed"], stats["arrived"], stats["broken"]
        for result in results:
            times = landed.get(result.end_user, {}).get(result.name, 0)
            self.creates += 1
            self.created[result.seen] += 1
            self.made += times
            self.doubled += times > 1
            self.denied += times > 0 and result.seen in ("not_sent", "rejected")
            self.phantom += times == 0 and result.seen in ("ok", "applied")
            self.resent += max(0, arrived.get(result.end_user, {}).get(result.name, 0) - 1)

    def stranger(self, error: BaseException) -> None:
        """Note an exception that is not one of the client's own."""
        self.strangers[type(error).__name__] += 1

    @property
    def is_safe(self) -> bool:
        """Whether nothing was lost, repeated, doubled or reported as not done."""
        harm = self.lost, self.repeated, self.foreign, self.doubled, self.denied, self.phantom, self.strangers.total()
        return not any(harm) and not self.broken

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
        raised = ", ".join(f"{name} {count}" for name, count in self.raised.most_common()) or "none"
        seen = ", ".join(f"{name} {count}" for name, count in self.created.most_common()) or "none"
        lines = list[str]()
        if self.lists:
            lines += [
                f"lists {self.lists}: complete {self.complete}, raised {self.raised.total()} ({raised}), "
                f"silently short {self.short}",
                f"  records lost {self.lost}, repeated {self.repeated}, of another end-user {self.foreign}",
            ]
        lines += [f"  such as {name}: {text}" for name, text in self.examples.items()]
        if self.creates:
            lines += [
                f"creates {self.creates}: {seen}",
                f"  really made {self.made}, doubled {self.doubled}, landed but reported not_sent or rejected "
                f"{self.denied}, reported made but missing {self.phantom}, requests sent again {self.resent}",
            ]
        if self.strangers:
            lines.append(f"  exceptions that are not the client's own: {dict(self.strangers)}")
        if self.broken:
            lines.append(f"  THE SERVER ITSELF IS BROKEN: {self.broken[0]}")
        return [*lines, f"  {self.seconds:.1f} s"]
