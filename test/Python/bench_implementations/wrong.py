"""Ours, but for the last query."""

from cpu.implementations import Prepared, ours

NAME = "wrong"
PACKAGES = ()
unsupported = ours.unsupported
scratch_bytes = ours.scratch_bytes
start = ours.start


def prepare(case, arrays):
    right = ours.prepare(case, arrays)

    def fetch(out):
        out = out.copy()
        out[..., -1, :] += 0.01
        return out

    return Prepared(right.run, fetch)
