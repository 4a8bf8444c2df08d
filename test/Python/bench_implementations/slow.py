"""A peer that does not end."""

import time

from cpu.implementations import Prepared

NAME = "slow"
PACKAGES = ()


def unsupported(case):
    return "no such head" if case.heads == 3 else None


def scratch_bytes(case):
    return 0


def start(threads):
    pass


def prepare(case, arrays):
    runs = iter(range(10))
    return Prepared(lambda: arrays[0] if next(runs) == 0 else time.sleep(60), lambda out: out)
