"""Reports, from the postings. Those that are not here yet answer that they are not emulated."""

from __future__ import annotations

from .general_summary import general_summary

__all__ = ["general_summary"]
