"""Endpoints of `qbd.build_assemblies`."""
