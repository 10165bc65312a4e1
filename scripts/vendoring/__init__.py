"""Copies of the package for other repositories: what goes into one, how it is written, checked and updated.

Standard library only. `check.py` goes along with each copy, as its `_vendor.py`.
"""
