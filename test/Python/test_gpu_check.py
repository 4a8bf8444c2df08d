"""The check of GPUs, without one: correctness by the emulator, judgements, reports."""

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import reference
from alibi_mlir import sampling

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("ALIBI_BUILD_DIR", "build")).resolve()
EMULATOR = os.environ.get("ALIBI_CUDA_EMULATOR") or BUILD / "test" / "Emulator" / "libcuda-emulator.so"
SCRIPTS = ROOT / "benchmarks" / "gpu"
sys.path.append(str(SCRIPTS))

import bars  # noqa: E402
import check  # noqa: E402
import configurations  # noqa: E402
import devices  # noqa: E402
import formula  # noqa: E402
import judge  # noqa: E402
import numbers16  # noqa: E402
import partitions  # noqa: E402
import worker  # noqa: E402

#: Of one entry each: splits, certified heads, masks of Philox, segments.
ENTRIES = ("exact_f16_d64_symmetric", "certified_lengths_f16_symmetric", "sampled_cuts_causal",
           "exact_segments_causal")


def run(script, *arguments, **options):
    command = [sys.executable, str(script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, **options)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder as it is copied to a machine with a GPU, of PTX."""
    path = tmp_path_factory.mktemp("gpu") / "copied"
    arguments = ("--build", BUILD, "--output", path, "--emit=ptx", "--jobs", 2, "--entries", *ENTRIES)
    done = run(SCRIPTS / "bundles.py", *arguments)
    assert done.returncode == 0, done.stderr
    times = {x: x.stat().st_mtime_ns for x in path.rglob("*.ptx")}
    # Every entry has kernels of mma, some have others.
    assert sum("_mma." in x.name for x in times) == len(ENTRIES)
    # Nothing is compiled twice.
    assert run(SCRIPTS / "bundles.py", *arguments).returncode == 0
    assert times == {x: x.stat().st_mtime_ns for x in path.rglob("*.ptx")}
    return path


def test_emulator(folder, tmp_path):
    """The copied scripts, by themselves."""
    environment = {name: x for name, x in os.environ.items() if name not in ("PYTHONPATH", "ALIBI_BUILD_DIR")}
    done = run(folder / "gpu" / "check.py", "--emulator", EMULATOR, "--output", tmp_path, cwd=tmp_path,
               env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(next(tmp_path.glob("gpu-emulator-*.json")).read_text())
    rows = found["rows"]
    assert {row["entry"] for row in rows} == set(ENTRIES)
    assert all(row["status"] == "ok" and row["error"] < 0.01 for row in rows)
    assert found["bars"][0]["verdict"] == "pass"
    assert "| exact_f16_d64_symmetric" in next(tmp_path.glob("*.md")).read_text()


def test_no_gpu(folder):
    try:
        check.check_device()
    except check.Impossible:
        pass
    else:
        pytest.skip("there is a GPU")
    for script in (folder / "gpu" / "check.py", SCRIPTS / "check.py"):
        done = run(script)
        assert done.returncode == 2 and done.stdout == ""
        assert done.stderr.startswith("gpu-check: no GPU") and done.stderr.count("\n") == 1


def test_broken_bundle_is_a_row(folder, tmp_path):
    """A configuration that cannot be launched does not end the run."""
    copied = tmp_path / "copied"
    shutil.copytree(folder, copied)
    (copied / "bundles" / ENTRIES[0] / "manifest.json").write_text("{}")
    (copied / "description.json").write_text(json.dumps({
        "commit": "", "architectures": "", "entries": {"exact_x": {"images": "", "note": "no", "failed": True}}}))
    done = run(copied / "gpu" / "check.py", "--emulator", EMULATOR, "--output", tmp_path)
    assert done.returncode == 1, done.stderr
    rows = json.loads(next(tmp_path.glob("*.json")).read_text())["rows"]
    status = {row["entry"]: row["status"] for row in rows}
    assert status == {**dict.fromkeys(ENTRIES, "ok"), ENTRIES[0]: "failed", "exact_x": "failed"}
    assert "manifest.json" in next(row["note"] for row in rows if row["entry"] == ENTRIES[0])


def problem(seed=3, *, element="bf16", methods="#alibi.exact", causal=True, n=150, m=170, **options):
    rng = np.random.default_rng(seed)
    q, k, v = (numbers16.numbers(numbers16.rounded(rng.standard_normal(shape), element))
               for shape in ((2, 4, n, 32), (2, 2, m, 32), (2, 2, m, 24)))
    slopes = np.array([0.5, 0.1, 0.02, 0.004], np.float32)
    return formula.Problem(devices.NumpyOps, q, k, v, slopes, formula.parse_methods(methods, 4), element,
                           causal, 32**-0.5, **options)


def results(given):
    """`(out, lse)` in float64, and what low precision gives."""
    true, plain = [], []
    for b, h in np.ndindex(2, 4):
        rows = formula.attend(given, b, h, np.arange(given.query.shape[2]), elements=4000)
        true.append((rows.out, rows.lse))
        plain.append((rows.plain_out, rows.plain_lse))
    shape = (2, 4, given.query.shape[2])
    return [[np.stack(x).reshape(*shape, *x[0].shape[1:]) for x in zip(*pairs)] for pairs in (true, plain)]


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("limits", (
    {}, {"key_lengths": np.array([170, 60]), "key_starts": np.array([3, 0])},
    {"key_lengths": np.array([170, 0]), "query_offset": np.array([-20, 4])}))
def test_formula(causal, limits):
    given = problem(causal=causal, **limits)
    (out, lse), _ = results(given)
    expected = reference.attention(given.query, given.key, given.value, given.slopes, causal=causal, **limits)
    np.testing.assert_allclose(out, expected[0], atol=1e-12)
    np.testing.assert_allclose(lse, expected[1], atol=1e-12)
    for b in range(2):
        # The reference sees what `seen` says, and nothing else.
        key = np.zeros_like(given.key)
        key[b][:, ~given.seen(b)] = 1e3
        changed = dataclasses.replace(given, key=given.key + key)
        np.testing.assert_array_equal(results(changed)[0][0][b], out[b])


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
def test_sampled(sampler):
    length = 170
    slopes = np.array([0.5, 0.1, 0.02, 0.004], np.float32)
    drawn = sampling.draw(slopes, 5, sampler=sampler, seed=11, length=length)
    method = f"#alibi.sampled<samples = 5, sampler = {sampler}, seed = 11>"
    given = problem(methods=method, table=drawn.table, encoding=drawn.encoding)
    out, lse = results(given)[0]
    expected = reference.attention(given.query, given.key, given.value, slopes, causal=True, partition=drawn)
    np.testing.assert_allclose(out, expected[0], atol=1e-10)
    np.testing.assert_allclose(lse, expected[1], atol=1e-10)


@pytest.mark.parametrize("sampler", ("grid", "cuts"))
def test_blocks_of_positions(sampler):
    drawn = sampling.draw(np.array([0.2], np.float32), 3, sampler=sampler, seed=2**63 + 5)
    positions = np.arange(-300, 500)
    for words, expected in zip(drawn.table[:, 0], drawn.blocks(positions)[:, 0]):
        found = partitions.labels(words, drawn.encoding, positions, positions)
        np.testing.assert_array_equal(np.diff(found) != 0, np.diff(expected) != 0)


def test_segments_are_sequences():
    queries, keys = np.array([0, 1, 40, 40, 140]), np.array([0, 1, 60, 100, 169])
    given = problem(query_segments=queries, key_segments=keys)
    out, lse = results(given)[0]
    for t in range(4):
        q, k = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        expected = reference.attention(
            given.query[:, :, q], given.key[:, :, k], given.value[:, :, k], given.slopes, causal=True)
        np.testing.assert_allclose(out[:, :, q], expected[0], atol=1e-12)
        np.testing.assert_allclose(lse[:, :, q], expected[1], atol=1e-12)
    assert np.all(out[:, :, 140:] == 0) and np.all(np.isneginf(lse[:, :, 140:]))


@pytest.mark.parametrize("element", ("bf16", "f16"))
def test_judge(element):
    """What low precision gives passes; a key too few, NaN or a wrong row does not."""
    given = problem(element=element)
    (true, true_lse), (out, lse) = results(given)
    out, lse = out.astype(np.float32), lse.astype(np.float32)
    verdict = judge.judge(given, out, lse)
    assert verdict.passed and 0 < verdict.error == verdict.plain_error

    fewer = dataclasses.replace(given, key_lengths=np.array([170, 169]), query_offset=np.array([20, 20]))
    assert not judge.judge(given, results(fewer)[0][0].astype(np.float32), lse).passed
    assert not judge.judge(given, out, results(fewer)[0][1].astype(np.float32)).passed
    for bad in (np.nan, np.inf, 0):
        wrong = out.copy()
        wrong[1, 2, 149] = bad
        assert judge.judge(given, wrong, lse).out > 1
    wrong = lse.copy()
    wrong[0, 0, 0] += 1e-3
    assert judge.judge(given, out, wrong).lse > 1
    json.dumps(verdict.row(), allow_nan=False)


def test_judge_certified():
    """Half of the tolerance may be missing, and must be reported."""
    given = problem(methods="#alibi.certified<tolerance = 1.0e-02>")
    (out, lse), _ = results(given)
    short = (lse + np.log1p(-5e-3)).astype(np.float32)
    dropped = np.full(lse.shape, 6e-3, np.float32)
    assert judge.judge(given, out, short, dropped).passed
    assert judge.judge(given, out, short, dropped / 2).dropped > 1
    assert judge.judge(given, out, short, dropped * 2).dropped > 1
    assert judge.judge(given, out, (lse + np.log1p(-2e-2)).astype(np.float32), dropped).lse > 1
    assert judge.judge(given, out, (lse + 1e-3).astype(np.float32), dropped).lse > 1


def test_methods():
    text = "#alibi.per_head<[#alibi.exact, #alibi.window<distance = 70>, #alibi.certified<tolerance = 1.0e-3>]>"
    assert formula.parse_methods(text, 3) == [
        ("exact", {}), ("window", {"distance": "70"}), ("certified", {"tolerance": "1.0e-3"})]
    assert formula.parse_methods("#alibi.window<tolerance = 1.0e-03>", 2) == [
        ("window", {"tolerance": "1.0e-03"})] * 2


def test_every_entry_is_an_attention():
    """alibi-opt takes them all; every case and cell has its entry."""
    text = "".join(entry.text() for entry in configurations.ENTRIES.values())
    done = subprocess.run([BUILD / "bin" / "alibi-opt", "-o", os.devnull], input=text, capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stderr
    cases = (*configurations.CASES, *configurations.SMALL)
    assert len({case.name for case in cases}) == len(cases)
    assert {case.entry for case in cases} <= set(configurations.ENTRIES)
    for cell in (*configurations.PREFILL, *configurations.NEAR_LINEAR, *configurations.DECODE):
        assert set(cell.entries) <= set(configurations.ENTRIES)
    assert set(configurations.ENTRIES) <= {case.entry for case in cases}


def timed(cell, implementation, ms, **values):
    return cell.shape | {
        "implementation": implementation, "status": "ok", "note": "", "median_ms": ms, "spread": 0.01, "rounds": 9,
        "tflops": ms and cell.flop / ms / 1e9, **values,
    }


def canned():
    """Rows as a run writes them: a cell per mask, near-linear methods, a crash."""
    rows = []
    for cell, ours in zip(configurations.PREFILL[:2], (2.0, 5.0)):
        rows += [timed(cell, cell.entries[0], ours), timed(cell, "sdpa-flash", 1.5),
                 timed(cell, "sdpa-cudnn", 1.4), timed(cell, "flex", 3.0)]
    crashed = configurations.PREFILL[2]
    rows.append(timed(crashed, "flex", None, status="crashed", note="it | ended"))
    rows.append(timed(crashed, crashed.entries[0], 1.0))
    for cell in configurations.NEAR_LINEAR[:2]:
        rows.append(timed(cell, "certified_d128_causal", cell.n / 16384))
        rows.append(timed(cell, "exact_bf16_d128_causal", (cell.n / 16384) ** 2))
    rows.append({"stage": "launch", "id": "bound, one kernel", "status": "ok", "note": "", "median_us": 4.2,
                 "least_us": 4.0})
    rows.append({"stage": "correctness", "id": "one", "entry": "one", "status": "ok", "note": "", "out": 0.3,
                 "lse": 0.1, "dropped": None, "error": 1e-3, "plain_error": 1e-3})
    return rows


ABOUT = {"device": "NVIDIA H200", "multiprocessors": 132, "driver": "1", "python": "3.12", "torch": "2",
         "commit": "abc", "date": "2026-01-02T03:04:05+00:00",
         "entries": {"exact_x": {"images": "ptx", "note": "spills", "failed": False}}}


def test_report(tmp_path):
    source = tmp_path / "in.json"
    source.write_text(json.dumps({"about": ABOUT, "rows": canned()}))
    done = run(SCRIPTS / "check.py", "--report", source, "--output", tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "gpu-nvidia-h200-2026-01-02.json").read_text())
    verdicts = {bar["name"]: (bar["verdict"], bar["measured"]) for bar in found["bars"]}
    assert [verdict for verdict, _ in verdicts.values()] == [
        "pass", "pass", "miss", "miss", "pass", "pass", "not measured"]
    assert any("70.0%" in text and "sdpa-cudnn" in text for _, text in verdicts.values())
    assert any("slower in" in text and "0.60x" in text for _, text in verdicts.values())
    assert any(text.startswith("8.0x") for _, text in verdicts.values())
    text = (tmp_path / "gpu-nvidia-h200-2026-01-02.md").read_text()
    assert "## Prefill" in text and "| 1.00 | 16384 to 131072 |" in text and "it \\| ended" in text
    assert "exact_x | ptx | spills" in text and (tmp_path / "gpu-nvidia-h200-2026-01-02.png").exists()
    lengths = {line.count(" | ") for line in text.split("## Prefill")[1].split("##")[0].splitlines() if line[:1] == "|"}
    assert len(lengths) == 1


def test_wrong_results_change_the_status():
    row = timed(configurations.PREFILL[0], "exact_bf16_d128_causal", None)
    assert check.is_wrong(row | {"status": "wrong"}) and check.is_wrong(row | {"status": "crashed"})
    assert not check.is_wrong(row | {"status": "over the time limit"})
    assert not check.is_wrong(row | {"implementation": "flex", "status": "failed"})
    assert not check.is_wrong({"stage": "sanitizer", "id": "memcheck", "status": "skipped"})
    assert check.is_wrong({"stage": "sanitizer", "id": "memcheck", "status": "failed"})
    assert [bar.verdict for bar in bars.evaluate([row | {"status": "failed"}], ABOUT)][:2] == ["not measured", "miss"]


@pytest.fixture
def workers(tmp_path):
    options = check.parse(["--bundles", str(tmp_path)])
    return check.Workers(options, tmp_path / "rows")


def test_a_process_that_ends(workers, monkeypatch):
    """What had begun gets a row, and the next process leaves it out."""
    script = """
import os, sys
sys.path.insert(0, %r)
import worker
log = worker.Log(%r)
for name in ("a", "b", "c", "d"):
    if log.seen(name):
        continue
    log.begin(name)
    if name == "b":
        os.abort()
    log.row({"stage": "correctness", "id": name, "status": "ok", "note": ""})
    if name == "c":
        sys.exit(worker.BROKEN)
""" % (str(SCRIPTS), str(workers.rows))
    monkeypatch.setattr(workers, "command", lambda *_: [sys.executable, "-c", script])
    workers.run("correctness", 60)
    rows = check.results(workers.rows, {})
    assert [(row["id"], row["status"]) for row in rows] == [
        ("a", "ok"), ("b", "crashed"), ("c", "ok"), ("d", "ok")]


def test_a_process_that_hangs(workers, monkeypatch):
    name = configurations.PREFILL[0].name
    begin = ("import sys, time; sys.path.insert(0, %r); import worker; "
             "worker.Log(%r).begin(%r, 'flex'); time.sleep(100)"
             % (str(SCRIPTS), str(workers.rows), name))
    monkeypatch.setattr(workers, "command", lambda *_: [sys.executable, "-c", begin])
    monkeypatch.setattr(check, "GRACE", 2)
    workers.run("prefill", 0)
    row, = check.results(workers.rows, {})
    assert (row["id"], row["implementation"], row["status"], row["n"]) == (name, "flex", "over the time limit", 16384)
    assert worker.Log(workers.rows).seen(name) == {"flex"}


def test_peers():
    """Masks as PyTorch makes them, and what FlexAttention computes with them."""
    torch = pytest.importorskip("torch")
    import peers
    from torch.nn.attention.flex_attention import create_block_mask

    n, slopes = 512, torch.tensor([0.5, 0.1, 0.02])
    windows = torch.tensor([configurations.window_of(slope) for slope in slopes.tolist()])
    for found, function, heads in (
        (peers.causal_mask(torch, n, "cpu"), lambda b, h, q, kv: q >= kv, None),
        (peers.window_mask(torch, n, slopes), lambda b, h, q, kv: (q >= kv) & (q - kv <= windows[h]), 3),
    ):
        expected = create_block_mask(function, None, heads, n, n, device="cpu")
        for name in ("kv_num_blocks", "kv_indices", "full_kv_num_blocks", "full_kv_indices"):
            assert torch.equal(getattr(found, name), getattr(expected, name)), name
    q = torch.arange(7)
    for causal in (True, False):
        biased = peers.score_function(torch, slopes, causal, masked=False)(1.0, 0, 1, q, torch.tensor(3))
        allowed = (q >= 3) | (not causal)
        expected = torch.where(allowed, 1 - 0.1 * (q - 3).abs(), -np.inf)
        torch.testing.assert_close(biased, expected)
    with pytest.raises(peers.OverTime, match="spin took more than 0.2 s"), peers.time_limit(0.2, "spin"):
        while True:
            pass


SANITIZER = """#!/bin/sh
# Runs what it is to look at, and says what it is told to.
tool=$2 log=$6
shift 6
"$@" || exit
case $tool in
  memcheck) echo "========= ERROR SUMMARY: 0 errors" > $log ;;
  racecheck) echo "========= RACECHECK SUMMARY: 2 hazards displayed (2 errors, 0 warnings)" > $log; exit 86 ;;
  synccheck) sleep 100 ;;
esac
"""


def test_sanitizer(tmp_path, monkeypatch):
    import sanitizer

    def worker_of(rows):
        row = json.dumps({"stage": "correctness", "id": "a", "status": "ok", "note": ""})
        return ["sh", "-c", f"echo '{row}' > {rows}"]

    monkeypatch.setattr(sanitizer, "find", lambda: None)
    assert {row["status"] for row in sanitizer.run(worker_of, 60, tmp_path)} == {"skipped"}
    program = tmp_path / "compute-sanitizer"
    program.write_text(SANITIZER)
    program.chmod(0o755)
    monkeypatch.setattr(sanitizer, "find", lambda: str(program))
    rows = sanitizer.run(worker_of, 6, tmp_path)
    assert [(row["id"], row["status"]) for row in rows] == [
        ("memcheck", "ok"), ("racecheck", "failed"), ("synccheck", "over the time limit")]
    assert "1 of 1 small cases passed" in rows[0]["note"] and "2 hazard" in rows[1]["note"]
    assert "2 hazards" in (tmp_path / "racecheck.log").read_text()
