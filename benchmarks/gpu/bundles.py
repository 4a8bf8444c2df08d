"""Writes what a machine with a GPU needs for the check: a folder of kernels, the library
that launches them, and these scripts.

Run by `make gpu-bundles`. Needs alibi-compile (ptxas, too, unless --emit=ptx) and no
package of Python. Entries that are up to date are not compiled again. The folder is
complete: copied to another machine by whatever means (`tar`, `rsync`, `scp -r`), it needs
Python 3.10 or later, NumPy, PyTorch and the driver of its GPU there:

    python3 gpu/check.py --output results
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import configurations

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
#: Scripts that are no use where there is no compiler.
LEFT_OUT = ("bundles.py",)
ARCHITECTURES = "sm_80,sm_90,sm_90a"
DESCRIPTION = "description.json"


def parse(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=ROOT / "build", metavar="FOLDER",
                        help="of the build of alibi-mlir (default: build)")
    parser.add_argument("--output", type=Path, metavar="FOLDER", help="default: gpu in the build")
    parser.add_argument("--arch", default=ARCHITECTURES, metavar="SM,...",
                        help=f"architectures (default: {ARCHITECTURES})")
    parser.add_argument("--emit", choices=("bundle", "ptx"), default="bundle",
                        help="ptx: no cubins; the driver compiles, as the emulator needs it")
    parser.add_argument("--entries", nargs="+", metavar="NAME", choices=configurations.ENTRIES,
                        default=list(configurations.ENTRIES), help="default: all of them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N")
    options = parser.parse_args(arguments)
    options.output = options.output or options.build / "gpu"
    options.compiler = options.build / "bin" / "alibi-compile"
    options.runtime = options.build / "lib" / "libAlibiCUDA.so"
    for path in (options.compiler, options.runtime):
        if not path.exists():
            parser.error(f"{path} does not exist: run make build, or say --build=FOLDER")
    return options


def _digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def compile_entry(entry, options, compiler):
    """How an entry's bundle came about: `{"key", "images", "note", "failed"}`."""
    folder = options.output / "bundles" / entry.name
    key = hashlib.sha256("\0".join((entry.text(), options.arch, options.emit, compiler)).encode())
    result = {"key": key.hexdigest(), "images": options.emit, "note": "", "failed": False}
    stamp = options.output / "bundles" / f"{entry.name}.json"
    if stamp.exists() and (folder / "manifest.json").exists():
        before = json.loads(stamp.read_text())
        if before["key"] == result["key"]:
            return before
    stamp.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    status, text = 1, ""
    for images in dict.fromkeys((options.emit, "ptx")):
        status, said = _run(entry, images, folder, options)
        text += said
        result["images"] = images
        if status == 0:
            break
    # Kernels that ptxas makes spill are kept for the driver to compile, and named.
    result |= {"failed": status != 0, "note": text.strip()}
    if status == 0:
        stamp.write_text(json.dumps(result))
    return result


def _run(entry, images, folder, options):
    command = [options.compiler, "-", "--target=cuda", f"--arch={options.arch}", "-o", folder]
    command += ["--emit=ptx"] if images == "ptx" else []
    done = subprocess.run(command, input=entry.text(), capture_output=True, text=True)
    return done.returncode, done.stderr


def _commit():
    done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HERE,
                          capture_output=True, text=True)
    return done.stdout.strip() or "unknown"


def main(arguments=None):
    options = parse(arguments)
    (options.output / "bundles").mkdir(parents=True, exist_ok=True)
    (options.output / DESCRIPTION).unlink(missing_ok=True)
    compiler = _digest(options.compiler.resolve())
    entries = [configurations.ENTRIES[name] for name in options.entries]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda entry: compile_entry(entry, options, compiler), entries))
    described = {}
    for entry, result in zip(entries, results):
        described[entry.name] = {name: result[name] for name in ("images", "note", "failed")}
        if result["failed"] or result["note"]:
            print(f"gpu-bundles: {entry.name} {'failed' if result['failed'] else 'has PTX alone'}: "
                  f"{result['note']}")
    scripts = options.output / "gpu"
    shutil.rmtree(scripts, ignore_errors=True)
    scripts.mkdir()
    for path in HERE.glob("*.py"):
        if path.name not in LEFT_OUT:
            shutil.copy2(path, scripts)
    # By another name than `cuda`, which packages of NVIDIA have.
    shutil.copy2(ROOT / "python" / "alibi_mlir" / "cuda.py", scripts / "alibi_cuda.py")
    shutil.copy2(options.runtime, scripts)
    about = {"commit": _commit(), "architectures": options.arch, "entries": described}
    (options.output / DESCRIPTION).write_text(json.dumps(about, indent=1) + "\n")
    size = sum(path.stat().st_size for path in options.output.rglob("*") if path.is_file())
    failed = sum(result["failed"] for result in results)
    print(f"gpu-bundles: {len(entries) - failed} of {len(entries)} entries in {options.output}, "
          f"{size / 2**20:.1f} MiB")
    return 1 if failed == len(entries) else 0


if __name__ == "__main__":
    sys.exit(main())
