"""Whole answers: status, headers and bytes beside the typed result, or without decoding."""
