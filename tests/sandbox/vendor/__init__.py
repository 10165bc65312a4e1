"""The sandbox through the API vendor's own clients, where they are installed: see `test_sandbox_vendor`."""
