"""Endpoints of `qbd.unit_of_measure_sets`."""
