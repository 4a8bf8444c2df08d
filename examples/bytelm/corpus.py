"""The corpus of the byte model: the Python standard library's own source.

A file belongs to the held-out part when the first byte of the SHA-256 of its
path, relative to the standard library, is below 16 (one file in sixteen); the
split therefore does not change with the machine or with the Python version.
"""

import hashlib
import sysconfig
from pathlib import Path

# Third-party code, and file trees that not every installation carries.
_LEFT_OUT = {"site-packages", "dist-packages", "lib2to3", "idlelib"}
_TEST_FOLDERS = {"test", "tests"}


def is_held_out(relative_path: str) -> bool:
    return hashlib.sha256(relative_path.encode()).digest()[0] < 16


def files(held_out: bool, tests: bool):
    """Sorted `(relative path, bytes)` of one part of the standard library.

    `tests` says whether the library's own test folders are included; some
    distributions do not install them.
    """
    root = Path(sysconfig.get_paths()["stdlib"])
    for path in sorted(root.rglob("*.py")):
        relative = path.relative_to(root)
        folders = set(relative.parts[:-1])
        if folders & _LEFT_OUT or (not tests and folders & _TEST_FOLDERS):
            continue
        if is_held_out(relative.as_posix()) == held_out:
            yield relative.as_posix(), path.read_bytes()


def training_bytes() -> bytes:
    """All training files, each ended by a zero byte."""
    return b"".join(data + b"\0" for _, data in files(held_out=False, tests=True))


def held_out_windows(context: int, count: int):
    """The first `count` held-out files (outside test folders) of at least
    `context + 1` bytes: `(relative path, context + 1 bytes)`."""
    found = [
        (name, data[: context + 1])
        for name, data in files(held_out=True, tests=False)
        if len(data) > context
    ]
    if len(found) < count:
        raise RuntimeError(
            f"the standard library here has only {len(found)} held-out files of "
            f"more than {context} bytes; {count} are needed"
        )
    return found[:count]
