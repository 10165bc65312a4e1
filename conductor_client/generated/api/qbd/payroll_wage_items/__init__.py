"""Endpoints of `qbd.payroll_wage_items`."""
