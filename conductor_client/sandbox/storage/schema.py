"""The tables. Money is whole cents, quantities whole hundred-thousandths, times whole seconds since 1970."""

from __future__ import annotations

VERSION = 6
"""`PRAGMA user_version` of both kinds of database.

Version 5 did not know what foreign amounts are in the home currency, version 4 which links were used, version 3 had no
foreign amounts, version 2 no stock moves, version 1 no company files.
"""

COMPANY = """
CREATE TABLE objects (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, namespace TEXT NOT NULL, parent TEXT,
    name TEXT NOT NULL, name_key TEXT, full_name TEXT NOT NULL, full_key TEXT NOT NULL, sort_key BLOB NOT NULL,
    active INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, revision INTEGER NOT NULL,
    data TEXT NOT NULL, UNIQUE (kind, id)
);
CREATE UNIQUE INDEX o_name ON objects (namespace, coalesce(parent, ''), name_key);
CREATE INDEX o_kind ON objects (kind, seq);
CREATE INDEX o_active ON objects (kind, active, seq);
CREATE INDEX o_full ON objects (kind, full_key);
CREATE INDEX o_sort ON objects (kind, sort_key);
CREATE INDEX o_parent ON objects (parent) WHERE parent IS NOT NULL;
CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE, date TEXT NOT NULL, ref TEXT,
    ref_number INTEGER, series TEXT, serial INTEGER, entity TEXT, header TEXT, account TEXT,
    total INTEGER NOT NULL,
    side TEXT, open INTEGER, posting INTEGER NOT NULL, pending INTEGER NOT NULL, void INTEGER NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, revision INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE INDEX t_all ON transactions (date, seq);
CREATE INDEX t_kind ON transactions (kind, date, seq);
CREATE INDEX t_updated ON transactions (kind, updated);
CREATE INDEX t_entity ON transactions (entity, kind, date);
CREATE INDEX t_ref ON transactions (kind, ref);
CREATE INDEX t_number ON transactions (kind, ref_number);
CREATE INDEX t_series ON transactions (series, serial) WHERE series IS NOT NULL;
CREATE INDEX t_open ON transactions (entity, side, date, seq) WHERE open > 0;
CREATE TABLE lines (
    txn INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, item TEXT, account TEXT, entity TEXT,
    class TEXT, quantity INTEGER, amount INTEGER, order_line TEXT, payment TEXT, closed INTEGER NOT NULL
);
CREATE INDEX l_txn ON lines (txn, place);
CREATE INDEX l_item ON lines (item, txn) WHERE item IS NOT NULL;
CREATE INDEX l_open ON lines (item) WHERE item IS NOT NULL AND NOT closed;
CREATE INDEX l_account ON lines (account, txn) WHERE account IS NOT NULL;
CREATE INDEX l_order ON lines (order_line) WHERE order_line IS NOT NULL;
CREATE INDEX l_payment ON lines (payment) WHERE payment IS NOT NULL;
CREATE TABLE postings (
    txn INTEGER NOT NULL, line TEXT, move INTEGER, account TEXT NOT NULL, entity TEXT, item TEXT, class TEXT,
    date TEXT NOT NULL, amount INTEGER NOT NULL, quantity INTEGER NOT NULL
);
CREATE INDEX p_account ON postings (account, date, amount);
CREATE INDEX p_txn ON postings (txn, move);
CREATE INDEX p_entity ON postings (entity, account) WHERE entity IS NOT NULL;
CREATE INDEX p_item ON postings (item, date) WHERE item IS NOT NULL;
CREATE TABLE foreign_amounts (
    txn INTEGER NOT NULL, line TEXT, account TEXT NOT NULL, entity TEXT, amount INTEGER NOT NULL, home INTEGER NOT NULL
);
CREATE INDEX f_txn ON foreign_amounts (txn);
CREATE INDEX f_account ON foreign_amounts (account);
CREATE INDEX f_entity ON foreign_amounts (entity) WHERE entity IS NOT NULL;
CREATE TABLE moves (
    txn INTEGER NOT NULL, place INTEGER NOT NULL, item TEXT NOT NULL, date TEXT NOT NULL, way TEXT NOT NULL,
    quantity INTEGER NOT NULL, value INTEGER NOT NULL, asset TEXT NOT NULL, counter TEXT, cogs TEXT NOT NULL,
    entity TEXT, class TEXT, line TEXT, cost TEXT NOT NULL, amount INTEGER, difference INTEGER,
    stock_quantity INTEGER, stock_value INTEGER, average TEXT, PRIMARY KEY (txn, place)
) WITHOUT ROWID;
CREATE INDEX m_item ON moves (item, date, txn, place);
CREATE TABLE applications (
    source INTEGER NOT NULL, target INTEGER NOT NULL, via INTEGER, amount INTEGER NOT NULL, discount INTEGER NOT NULL,
    discount_account TEXT, discount_class TEXT
);
CREATE INDEX a_source ON applications (source);
CREATE INDEX a_target ON applications (target);
CREATE TABLE balances (
    account TEXT NOT NULL, entity TEXT NOT NULL, item TEXT NOT NULL, amount INTEGER NOT NULL,
    quantity INTEGER NOT NULL, PRIMARY KEY (account, entity, item)
) WITHOUT ROWID;
CREATE INDEX b_entity ON balances (entity, account) WHERE entity <> '';
CREATE INDEX b_item ON balances (item) WHERE item <> '';
CREATE TABLE deleted (
    kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT, created INTEGER NOT NULL, deleted INTEGER NOT NULL,
    is_list INTEGER NOT NULL
);
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

PLATFORM = """
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE end_users (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL,
    company_name TEXT NOT NULL, source_id TEXT NOT NULL UNIQUE, email TEXT NOT NULL
);
CREATE TABLE connections (
    end_user_id TEXT PRIMARY KEY REFERENCES end_users (id) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, state TEXT NOT NULL,
    last_request_at TEXT, last_successful_request_at TEXT
);
CREATE TABLE auth_sessions (
    id TEXT PRIMARY KEY, end_user_id TEXT NOT NULL REFERENCES end_users (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    client_secret TEXT NOT NULL UNIQUE, publishable_key TEXT NOT NULL, expires_at TEXT NOT NULL, redirect_url TEXT,
    used_at TEXT
);
"""
