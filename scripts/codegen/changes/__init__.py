"""Comparing two documents as a caller sees them: what changed where, and what it means for code."""
