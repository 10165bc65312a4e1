"""Descriptions: our dictionary, the sentences that follow from the structure, docstrings."""
