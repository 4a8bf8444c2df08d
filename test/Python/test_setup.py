"""`scripts/setup.sh` names what it cannot install, and stops."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def machine(tmp_path):
    """A copy of the script on a machine without any package or right."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "setup.sh", tmp_path / "scripts")
    for name in ("packages-debian12.txt", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, body in (
        ("dpkg-query", "exit 1"),
        ("id", "echo 1000"),
        ("sudo", "exit 1"),
        ("apt-get", "echo apt-get was called; exit 1"),
    ):
        (tools / name).write_text(f"#!/bin/sh\n{body}\n")
        (tools / name).chmod(0o755)
    return tmp_path


def run(machine):
    return subprocess.run(
        ["bash", "scripts/setup.sh"], cwd=machine, stdin=subprocess.DEVNULL,
        capture_output=True, text=True,
        env=dict(os.environ, PATH=f"{machine / 'bin'}:{os.environ['PATH']}"),
    )


def test_without_rights_it_names_the_packages(machine):
    result = run(machine)
    assert result.returncode == 1 and result.stdout == ""
    packages = (ROOT / "packages-debian12.txt").read_text().split()
    assert result.stderr.split("run again: ")[1].split() == packages
    assert not (machine / ".venv").exists()


def test_only_missing_packages_are_named(machine):
    (machine / "bin" / "dpkg-query").write_text(
        '#!/bin/sh\ncase "$*" in *mlir*) exit 1;; *) echo installed;; esac\n'
    )
    result = run(machine)
    assert result.returncode == 1
    assert result.stderr.split("run again: ")[1].split() == ["libmlir-22-dev", "mlir-22-tools"]


def test_lists_that_cannot_be_updated(machine):
    (machine / "bin" / "id").write_text("#!/bin/sh\necho 0\n")
    (machine / "bin" / "apt-get").write_text("#!/bin/sh\nexit 100\n")
    result = run(machine)
    assert result.returncode == 1
    assert "could not update its lists" in result.stderr
    assert "libmlir-22-dev" in result.stderr


def test_a_package_that_does_not_install_is_an_error(machine):
    (machine / "bin" / "id").write_text("#!/bin/sh\necho 0\n")
    (machine / "bin" / "apt-get").write_text('#!/bin/sh\n[ "$1" = update ]\n')
    result = run(machine)
    assert result.returncode == 1
    assert "install these packages" in result.stderr
