"""Implementations for the tests of the benchmark."""
