"""The threads of compiled functions."""

import operator

from . import _core


def get_num_threads():
    """How many threads a call of a compiled function uses: what
    `set_num_threads` set last, or the environment's OMP_NUM_THREADS, or as many as
    the process may use CPUs."""
    return _core.get_thread_count()


def set_num_threads(count):
    """Sets how many threads a call of a compiled function uses. Results do not
    depend on it.

    Args:
        count: at least 1; for calls by every thread of the process.

    Raises:
        TypeError: `count` is no integer.
        ValueError: it is below 1, or above 1024.
    """
    count = operator.index(count)
    if not 1 <= count <= 1024:
        raise ValueError(f"count is {count}, expected 1 to 1024 threads")
    _core.set_thread_count(count)
