"""Runs the cases: implementations in turn, round by round."""

import time
from dataclasses import replace

import numpy as np

from . import implementations, inputs
from .worker import Failed, TooLong, Worker, free_memory, median_and_spread


class Bench:
    """Measures cases one after the other; `rows` has the results.

    Args:
        settings: a `Settings`.
        ours, peers: modules of implementations.
        say: takes lines of progress.
    """

    def __init__(self, settings, ours=implementations.OURS, peers=implementations.PEERS,
                 say=print):
        self.settings = settings
        self.ours = ours
        self.peers = list(peers)
        self.say = say
        self.rows = []
        self._limits = {}
        self._workers = {}
        self._threads = None
        self._known = {}
        self._begin = time.monotonic()

    def run(self, plan):
        """Measures a plan. Returns the rows."""
        try:
            for case in plan:
                if time.monotonic() - self._begin > self.settings.budget_s:
                    self._add(case, self.ours, status="not run", note="over the total time")
                    continue
                self.say(str(case))
                self._use_threads(case.threads)
                getattr(self, f"_{case.kind}", self._compare)(case)
        finally:
            self._use_threads(None)
        self.rows += [self._limit_row(*entry) for entry in self._limits.values()]
        return self.rows

    # Processes.

    def _use_threads(self, threads):
        if threads != self._threads:
            for worker in self._workers.values():
                worker.close()
            self._workers = {}
        self._threads = threads

    def _worker(self, module):
        worker = self._workers.get(module)
        if worker is None or not worker.alive:
            worker = self._workers[module] = Worker(module, self._threads)
        return worker

    def _fresh(self, module, request, *arguments, seconds):
        """The answer of a process that has done nothing before."""
        worker = Worker(module, self._threads)
        try:
            return worker.ask(request, *arguments, seconds=seconds)
        finally:
            worker.close()

    # Rows.

    def _add(self, case, module, **more):
        name = implementations.load(module).NAME
        row = {
            "impl": name, "method": case.method, "causal": case.causal, "dtype": case.dtype,
            "n": case.n, "d": case.d, "heads": case.heads, "threads": case.threads,
            "median_s": None, "spread": None, "gflops": None, "fraction_of_peak": None,
            "kind": case.kind, "keys": case.m, "slope": case.slope, "samples": case.samples,
            "status": "ok", "note": "",
        } | more
        self.rows.append(row)
        time_ = f"{row['median_s']:.4g} s +- {row['spread']:.1%}" if row["median_s"] else ""
        speed = f"{row['gflops']:.1f} GFLOP/s" if row["gflops"] else ""
        error = f"max error {row['max_error']:.1e}" if "max_error" in row else ""
        words = [w for w in (row["status"], time_, speed, error, row["note"]) if w]
        self.say(f"    {name:12} {', '.join(words)}")
        return row

    def _limit_row(self, case, work, times):
        median, spread = median_and_spread(times)
        rate = work / median / 1e9
        unit = "gb_per_s" if case.method == "read" else "gflops"
        row = {
            "impl": "limit", "method": case.method, "causal": None, "dtype": None, "n": None,
            "d": None, "heads": None, "threads": case.threads, "median_s": median,
            "spread": spread, "gflops": None, "fraction_of_peak": None, "kind": "limit",
            "status": "ok", "note": "", "repetitions": len(times),
        }
        return row | {unit: rate}

    # Cases.

    def _limit(self, case):
        try:
            worker = self._worker(implementations.LIMIT)
            reason = worker.ask("unsupported", case, seconds=self.settings.setup_s)
            if reason:
                raise Failed(reason)
            _, _, work = worker.ask("prepare", case, seconds=self.settings.setup_s)
            times = [worker.ask("run", seconds=60)[0] for _ in range(9)]
            worker.ask("release", seconds=60)
        except Failed as error:
            self._add(case, implementations.LIMIT, status="failed", note=str(error))
            return
        self._limits[case.method, case.threads] = (case, work, times)
        row = self._limit_row(case, work, times)
        rate = f"{row['gflops']:.1f} GFLOP/s" if row["gflops"] else f"{row['gb_per_s']:.1f} GB/s"
        self.say(f"    {rate} +- {row['spread']:.1%}")

    def _compile(self, case):
        try:
            times = [
                self._fresh(self.ours, "compile", case, seconds=self.settings.setup_s)
                for _ in range(3)
            ]
        except Failed as error:
            self._add(case, self.ours, status="failed", note=str(error))
            return
        median, spread = median_and_spread(times)
        self._add(case, self.ours, median_s=median, spread=spread, repetitions=len(times))

    def _memory(self, case):
        try:
            extra, seconds, rows = self._fresh(
                self.ours, "memory", case, replace(case, n=256),
                seconds=self.settings.memory_run_s,
            )
        except TooLong as error:
            self._add(case, self.ours, status="over the time limit", note=str(error))
            return
        except Failed as error:
            self._add(case, self.ours, status="failed", note=str(error))
            return
        checked = self._check(case, {self.ours: rows})[self.ours]
        self._add(
            case, self.ours, median_s=seconds, spread=0.0, repetitions=1,
            gflops=inputs.flops(case) / seconds / 1e9, extra_bytes=extra,
            note=f"{extra / 2**20:.0f} MiB beyond {case.data_bytes() / 2**20:.0f} MiB of inputs "
            f"and outputs", **checked,
        )

    def _compare(self, case):
        """Everyone in turn. Beside runs of ours: the exact kernel for curves of the
        sampled one, and always the limit that fractions are of."""
        modules = [self.ours] + (self.peers if case.peers else [])
        runnable = [module for module in modules if self._can_run(case, module)]
        if not runnable:
            return
        lanes = {module: (module, case) for module in runnable}
        if case.kind == "slopes":
            lanes["exact"] = (self.ours, replace(case, method="exact", samples=0))
        results = {}
        for group in self._groups(case, runnable):
            chosen = {key: lane for key, lane in lanes.items() if key in group or key == "exact"}
            self._measure_group(case, chosen, results)
        checked = self._check(case, {m: results[m]["rows"] for m in runnable
                                     if results[m].get("rows") is not None})
        for module in runnable:
            self._report(case, module, results, checked)

    def _can_run(self, case, module):
        """Says why not, in a row."""
        implementation = implementations.load(module)
        missing = implementations.missing(implementation)
        if missing:
            note = f"{', '.join(missing)} not installed"
            self._add(case, module, status="missing", note=note)
            return False
        reason = implementation.unsupported(case)
        if reason:
            self._add(case, module, status="unsupported", note=reason)
            return False
        known = self._known.get(self._series(case, module))
        if known:
            flops, seconds, n = known
            predicted = seconds * inputs.flops(case) / flops
            if predicted > self.settings.run_s:
                note = (
                    f"would take about {predicted:.0f} s, the limit is "
                    f"{self.settings.run_s:g} s; {seconds:.3g} s at n = {n}"
                )
                self._add(case, module, status="over the time limit", note=note)
                return False
        need, have = implementation.scratch_bytes(case), self._memory_limit()
        if need > have:
            note = f"needs {need / 1e9:.1f} GB of memory, {have / 1e9:.1f} GB may be used"
            self._add(case, module, status="out of memory", note=note)
            return False
        return True

    def _memory_limit(self):
        return self.settings.memory_share * free_memory()

    @staticmethod
    def _series(case, module):
        return module, replace(case, n=0, peers=False)

    def _groups(self, case, runnable):
        """Sets of implementations that fit into memory together; ours is in all."""
        groups, limit = [], self._memory_limit()
        for module in runnable:
            need = implementations.load(module).scratch_bytes(case) + 2 * case.data_bytes()
            for group in groups:
                if group["need"] + need <= limit:
                    group["modules"].add(module)
                    group["need"] += need
                    break
            else:
                groups.append({"modules": {module}, "need": need})
        if self.ours in runnable:
            for group in groups:
                group["modules"].add(self.ours)
        return [group["modules"] for group in groups]

    def _measure_group(self, case, lanes, results):
        """Adds to results[key]: times, note, rows, error, and the peak beside."""
        limit = "read" if case.kind == "decode" else "fma_peak"
        if case.dtype == "bfloat16" and ("dot_bf16_peak", case.threads) in self._limits:
            limit = "dot_bf16_peak"
        peak = (implementations.LIMIT, replace(case, kind="limit", method=limit, n=0))
        results["limit"] = limit
        programs = {}
        for key, (module, its_case) in {"peak": peak, **lanes}.items():
            result = results.setdefault(key, dict(times=[], cpu=[], rows=None, note="", error=None))
            try:
                # One worker holds one program: the exact lane beside ours is its own.
                owner = self._worker(module) if key != "exact" else self._exact_worker(module)
                rows, note, work = owner.ask(
                    "prepare", its_case, seconds=self.settings.setup_s + 3 * self.settings.run_s
                )
                result.update(rows=rows, note=note, work=work, error=None)
                programs[key] = owner
            except Failed as error:
                result["error"] = error
        self._rounds(dict(programs), results)
        for owner in programs.values():
            if owner.alive:
                owner.ask("release", seconds=60)

    def _exact_worker(self, module):
        worker = self._workers.get("exact")
        if worker is None or not worker.alive:
            worker = self._workers["exact"] = Worker(module, self._threads)
        return worker

    def _rounds(self, programs, results):
        begin, rounds, settings = time.monotonic(), 0, self.settings
        while rounds < settings.max_rounds and (
            rounds < settings.min_rounds or time.monotonic() - begin < settings.case_s
        ):
            for key in list(programs):
                try:
                    seconds, cpu = programs[key].ask(
                        "run", seconds=max(1.0, 2 * settings.run_s)
                    )
                    results[key]["times"].append(seconds)
                    results[key]["cpu"].append(cpu)
                    if seconds > settings.run_s:
                        raise TooLong(f"{seconds:.1f} s, the limit is {settings.run_s:g} s")
                except Failed as error:
                    results[key]["error"] = error
                    del programs[key]
            rounds += 1

    def _check(self, case, rows):
        """Per module: the largest difference from float64 and from ours, and
        whether it is wrong."""
        checked = {}
        ours = rows.get(self.ours)
        for module, out in rows.items():
            error = float(np.max(np.abs(out - inputs.expected(case))))
            checked[module] = {"max_error": error}
            if ours is not None and module != self.ours:
                checked[module]["max_difference"] = float(np.max(np.abs(out - ours)))
            tolerance = inputs.TOLERANCE[case.dtype]
            if not error <= tolerance:
                checked[module] |= {
                    "status": "wrong", "wrong": f"max error {error:.2g}, allowed {tolerance:g}",
                }
        return checked

    def _rate(self, limit, threads, beside):
        """Per second, the limit in its own case or beside the runs, whichever is
        more: a disturbed limit must not make fractions of it larger."""
        rates = [beside["work"] / median_and_spread(beside["times"])[0]]
        if (limit, threads) in self._limits:
            _, work, times = self._limits[limit, threads]
            rates.append(work / median_and_spread(times)[0])
        return max(rates)

    def _report(self, case, module, results, checked):
        result = results[module]
        if result["error"] is not None:
            late = isinstance(result["error"], TooLong)
            status = "over the time limit" if late else "failed"
            known = self._known.get(self._series(case, module)) if late else None
            largest = f"; {known[1]:.3g} s at n = {known[2]}" if known else ""
            self._add(case, module, status=status, note=f"{result['error']}{largest}")
            return
        median, spread = median_and_spread(result["times"])
        flops = inputs.flops(case)
        if case.n > 1:
            self._known[self._series(case, module)] = (flops, median, case.n)
        more = {
            "median_s": median, "spread": spread, "gflops": flops / median / 1e9,
            "repetitions": len(result["times"]), "entries": inputs.entries(case),
            "best_s": min(result["times"]),
            "cpu_share": sum(result["cpu"]) / sum(result["times"]) / case.threads,
        } | checked[module]
        notes = [note for note in (result["note"], more.pop("wrong", "")) if note]
        peak = results["peak"]
        if peak["times"]:
            rate = self._rate(results["limit"], case.threads, peak)
            if case.kind == "decode":
                data = case.cache_bytes() / median
                more |= {"gb_per_s": data / 1e9, "fraction_of_bandwidth": data / rate}
            else:
                more |= {"fraction_of_peak": flops / median / rate, "peak_gflops": rate / 1e9}
        if case.kind == "slopes" and results["exact"]["times"]:
            exact = replace(case, method="exact", samples=0)
            seconds = median_and_spread(results["exact"]["times"])[0]
            more["entry_ratio"] = (median / inputs.entries(case)) / (
                seconds / inputs.entries(exact)
            )
        self._add(case, module, note="; ".join(notes), **more)
