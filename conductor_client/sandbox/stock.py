"""Stock at average cost: the moves of an item in order of date, then entry; an earlier move replays the later ones.

The value of a move follows from the moves before it, so a document only states quantities. The postings of a move are
made here, and made again when an earlier move changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

from .ledger import Posting, post, withdraw
from .money import unit_value, whole
from .storage.company import Company

Position = tuple[str, int, int]
"""Date, number of the transaction, place within it."""


class Span(NamedTuple):
    """Where the stock of an item changed: the first and the last position, moves that are gone included."""

    first: Position
    last: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A change of an item's stock by a document.

    `way` is "given" where the document says the value (a receipt, a return to a vendor, a change of value alone),
    "average" where it follows from the stock, against the account `counter`; "component" and "built" are the two sides
    of a build. `cost` stands in for the average of an item that was never received. Quantities are hundred-thousandths.
    """

    item: str
    way: str
    quantity: int
    asset: str
    cogs: str
    value: int = 0
    counter: str | None = None
    entity: str | None = None
    class_id: str | None = None
    line: str | None = None
    cost: str = "0.00"


class State(NamedTuple):
    """The stock of an item: quantity, value in cents, and the exact average, None before the first receipt."""

    quantity: int
    value: int
    average: Fraction | None


class Worth(NamedTuple):
    """The effect of a move: the state after it, what its asset account gets, and what goes to cost of goods sold."""

    state: State
    amount: int
    difference: int


EMPTY = State(0, 0, None)


def apply(state: State, way: str, quantity: int, value: int, cost: str) -> Worth:
    """Return the effect of a move on a state; for "average" and "component" the value follows from the state."""
    average = unit_value(cost) if state.average is None else state.average
    if way in ("average", "component"):
        if quantity < 0:
            return _issue(state, -quantity, average)
        value = whole(quantity * average)
    if quantity > 0:
        return _receive(state, quantity, value, average)
    if quantity < 0:
        return _give_back(state, -quantity, -value)
    worth = state.value + value
    mean = Fraction(worth, state.quantity) if state.quantity > 0 else state.average
    return Worth(State(state.quantity, worth, mean), value, 0)


def _receive(state: State, quantity: int, value: int, average: Fraction) -> Worth:
    left = state.quantity + quantity
    if state.quantity >= 0:
        worth = state.value + value
        return Worth(State(left, worth, Fraction(worth, left)), value, 0)
    # More was sold than there was: what is left is worth what came in now, and the rest was the cost of the sales.
    worth = whole(left * (Fraction(value, quantity) if left > 0 else average))
    difference = state.value + value - worth
    mean = Fraction(worth, left) if left > 0 else average
    return Worth(State(left, worth, mean), value - difference, difference)


def _issue(state: State, quantity: int, average: Fraction) -> Worth:
    cost = state.value if quantity == state.quantity else whole(quantity * average)
    left, worth = state.quantity - quantity, state.value - cost
    mean = Fraction(worth, left) if left > 0 else state.average
    return Worth(State(left, worth, mean), -cost, 0)


def _give_back(state: State, quantity: int, value: int) -> Worth:
    left, worth = state.quantity - quantity, state.value - value
    if left == 0:
        return Worth(State(0, 0, state.average), -value - worth, worth)
    return Worth(State(left, worth, Fraction(worth, left) if left > 0 else state.average), -value, 0)


def state_at(company: Company, item: str, date: str, but: int = 0) -> State:
    """Return the stock at the end of a day, as if the transaction `but` were not there."""
    state = EMPTY
    for row in _rows(company, item, None):
        if row[3] <= date and row[0] != but:
            state = apply(state, row[2], row[4], _given(company, row), row[11]).state
    return state


def last_average(company: Company, item: str) -> Fraction | None:
    """Return the average after an item's last move, in cents for each hundred-thousandth; None before a receipt."""
    row = company.connection.execute(
        "SELECT average FROM moves WHERE item = ? ORDER BY date DESC, txn DESC, place DESC LIMIT 1", (item,)
    ).fetchone()
    return None if row is None or row[0] is None else Fraction(row[0])


# --- replay ---

_ROW = (
    "txn, place, way, date, quantity, value, asset, counter, cogs, entity, class, cost, line, amount, difference,"
    " stock_quantity, stock_value, average"
)


def _rows(company: Company, item: str, start: Position | None) -> list[tuple[Any, ...]]:
    after = "" if start is None else " AND (date, txn, place) >= (?, ?, ?)"
    return company.connection.execute(
        f"SELECT {_ROW} FROM moves WHERE item = ?{after} ORDER BY date, txn, place", (item, *(start or ()))
    ).fetchall()


def _before(company: Company, item: str, start: Position) -> State:
    row = company.connection.execute(
        "SELECT stock_quantity, stock_value, average FROM moves WHERE item = ? AND (date, txn, place) < (?, ?, ?)"
        " ORDER BY date DESC, txn DESC, place DESC LIMIT 1",
        (item, *start),
    ).fetchone()
    return EMPTY if row is None else State(row[0], row[1], None if row[2] is None else Fraction(row[2]))


def _given(company: Company, row: Sequence[Any]) -> int:
    """The value of a move that does not follow from the stock: of what was built, the value of its components."""
    if row[2] != "built":
        return int(row[5])
    return -company.number("SELECT sum(amount) FROM moves WHERE txn = ? AND way = 'component'", row[0])


def enter_moves(company: Company, transaction: int, date: str, moves: Iterable[Move]) -> dict[str, Span]:
    """Store the moves of a transaction in place of those it had; return where each item's stock changed by that."""
    changed: dict[str, Span] = {}
    for item, day, place in company.connection.execute(
        "DELETE FROM moves WHERE txn = ? RETURNING item, date, place", (transaction,)
    ).fetchall():
        _extend(changed, item, (day, transaction, place))
    made = list(moves)
    company.connection.executemany(
        "INSERT INTO moves (txn, place, item, date, way, quantity, value, asset, counter, cogs, entity, class,"
        " line, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                transaction,
                place,
                move.item,
                date,
                move.way,
                move.quantity,
                move.value,
                move.asset,
                move.counter,
                move.cogs,
                move.entity,
                move.class_id,
                move.line,
                move.cost,
            )
            for place, move in enumerate(made)
        ],
    )
    for place, move in enumerate(made):
        _extend(changed, move.item, (date, transaction, place))
    return changed


def _extend(spans: dict[str, Span], item: str, position: Position) -> None:
    first, last = spans.get(item, (position, position))
    spans[item] = Span(min(first, position), max(last, position))


def replay(company: Company, changed: dict[str, Span]) -> None:
    """Compute the moves of items again from the first change on, and those of everything that is built of them."""
    waiting = dict(changed)
    while waiting:
        # The earliest first: the components of a build come before what is built.
        item = min(waiting, key=lambda one: waiting[one])
        for built, position in _replay(company, item, waiting.pop(item)):
            _extend(waiting, built, position)


def _replay(company: Company, item: str, span: Span) -> list[tuple[str, Position]]:
    state = _before(company, item, span.first)
    rows = _rows(company, item, span.first)
    # What changed, a move that is gone included, and a move whose value follows from other items must be worked out
    # whatever comes before: a receipt into negative stock makes states alike that other moves led to.
    last = max(
        (number for number, row in enumerate(rows) if (row[3], row[0], row[1]) <= span.last or row[2] == "built"),
        default=-1,
    )
    touched: list[tuple[str, Position]] = []
    for number, row in enumerate(rows):
        txn, place, way, date, quantity = row[:5]
        state, amount, difference = apply(state, way, quantity, _given(company, row), row[11])
        average = None if state.average is None else str(state.average)
        if (amount, difference) != (row[13], row[14]):
            _repost(company, item, row, amount, difference)
            if way == "component":
                touched += [
                    (built, (date, txn, at))
                    for built, at in company.connection.execute(
                        "SELECT item, place FROM moves WHERE txn = ? AND way = 'built'", (txn,)
                    )
                ]
        elif number > last and (state.quantity, state.value, average) == tuple(row[15:18]):
            break
        company.connection.execute(
            "UPDATE moves SET amount = ?, difference = ?, stock_quantity = ?, stock_value = ?, average = ?"
            " WHERE txn = ? AND place = ?",
            (amount, difference, state.quantity, state.value, average, txn, place),
        )
    return touched


def _repost(company: Company, item: str, row: Sequence[Any], amount: int, difference: int) -> None:
    txn, place, _, date, quantity, _, asset, counter, cogs, entity, class_id, _, line = row[:13]
    if row[13] is not None:  # a new move has posted nothing yet
        withdraw(company, txn, place)
    postings = [
        Posting(account=asset, amount=amount, item=item, quantity=quantity, class_id=class_id, line=line, move=place),
        Posting(account=cogs, amount=difference, item=item, class_id=class_id, line=line, move=place),
    ]
    if counter is not None:
        other = Posting(
            account=counter,
            amount=-amount - difference,
            item=item,
            entity=entity,
            class_id=class_id,
            line=line,
            move=place,
        )
        postings.append(other)
    post(company, txn, date, postings)
