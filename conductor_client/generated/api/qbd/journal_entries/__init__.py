"""Endpoints of `qbd.journal_entries`."""
