"""Diagnostics written for someone: one module a reporter, each with one REPORTER."""
