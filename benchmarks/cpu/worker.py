"""An implementation in a process of its own.

So every library has its own threads, which are as many as asked for, and a run
that takes too long, or dies, ends alone.
"""

import contextlib
import ctypes
import os
import statistics
import tempfile
import time
import traceback
from multiprocessing import get_context

from . import implementations, inputs

#: Set to the number of threads before a process starts.
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

#: Seconds before a run, in which the threads of others stop spinning, and of a
#: run that is short.
PAUSE, SHORT = 0.01, 0.2


class Failed(Exception):
    """A request that failed; the text says why."""


class TooLong(Failed):
    """A request that was not answered in time. Its process is ended."""


class Worker:
    """The near end: requests to a process, answered in order.

    Args:
        module: the implementation's module.
        threads: the process gets as many CPUs, the first of those allowed.
    """

    def __init__(self, module, threads):
        self._log = tempfile.NamedTemporaryFile("w+", errors="replace")
        saved = {name: os.environ.get(name) for name in THREAD_VARIABLES}
        os.environ.update({name: str(threads) for name in THREAD_VARIABLES})
        try:
            context = get_context("spawn")
            self._pipe, far = context.Pipe()
            self._process = context.Process(
                target=_serve, args=(far, module, threads, self._log.name), daemon=True
            )
            self._process.start()
            far.close()
        finally:
            for name, value in saved.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value

    def ask(self, request, *arguments, seconds):
        """The answer to a request (a function of `_Server`).

        Raises:
            Failed: what went wrong there.
            TooLong: after that many seconds.
        """
        try:
            self._pipe.send((request, arguments))
            if not self._pipe.poll(seconds):
                self.close()
                raise TooLong(f"{request} took more than {seconds:.0f} s")
            good, answer = self._pipe.recv()
        except (EOFError, ConnectionError):
            self._process.join(5)
            with open(self._log.name, errors="replace") as log:
                last = log.read()[-300:].strip()
            raise Failed(
                f"the process ended with code {self._process.exitcode}: {last}"
            ) from None
        if not good:
            raise Failed(answer)
        return answer

    @property
    def alive(self):
        return self._process.is_alive()

    def close(self):
        """Ends the process."""
        self._process.kill()
        self._process.join()


def _serve(pipe, module, threads, log):
    output = os.open(log, os.O_WRONLY | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")  # Where memory runs out, this process goes first.
    server = None
    while True:
        try:
            request, arguments = pipe.recv()
        except EOFError:
            return
        try:
            if server is None:
                server = _Server(module, threads)
            answer = (True, getattr(server, request)(*arguments))
        except Exception as error:
            traceback.print_exc()
            answer = (False, f"{type(error).__name__}: {error}"[:300])
        pipe.send(answer)


class _Server:
    def __init__(self, module, threads):
        self.implementation = implementations.load(module)
        self.implementation.start(threads)
        self.prepared = None
        self.last = 0.0

    def unsupported(self, case):
        return self.implementation.unsupported(case)

    def prepare(self, case):
        """Builds, and runs once. Returns the rows to compare (None for limits),
        the note and the work."""
        arrays = inputs.arrays(case) if case.n else ()
        self.prepared = self.implementation.prepare(case, arrays)
        begin = time.perf_counter()
        result = self.prepared.run()
        self.last = time.perf_counter() - begin
        return self._rows(case, result), self.prepared.note, self.prepared.work

    def _rows(self, case, result):
        if self.prepared.fetch is None:
            return None
        out = self.prepared.fetch(result)
        expected = (1, case.heads, case.n, case.d)
        if out.shape != expected:
            raise ValueError(f"the result has shape {out.shape}, expected {expected}")
        return out[0][:, inputs.checked_rows(case)]

    def run(self):
        """(seconds of one run, CPU seconds of the process in it). Short ones run
        once before, for the processes that ran in between have had the caches."""
        time.sleep(PAUSE)
        if self.last < SHORT:
            self.prepared.run()
        begin, cpu_begin = time.perf_counter(), time.process_time()
        result = self.prepared.run()
        self.last, cpu = time.perf_counter() - begin, time.process_time() - cpu_begin
        del result
        return self.last, cpu

    def release(self):
        self.prepared = None

    def compile(self, case):
        """Seconds to compile this project's function of a case."""
        text = self.implementation.text(case)
        begin = time.perf_counter()
        self.implementation.compiled(text)
        return time.perf_counter() - begin

    def memory(self, case, small):
        """Runs once, after a run at the small case of the same program. Returns
        (bytes at the peak beyond inputs and outputs, seconds, rows)."""
        self.prepare(small)
        arrays = inputs.arrays(case)
        self.prepared = self.implementation.prepare(case, arrays)
        ctypes.CDLL(None).malloc_trim(0)
        with open("/proc/self/clear_refs", "w") as reset:
            reset.write("5")
        before = _status("VmRSS")
        begin = time.perf_counter()
        result = self.prepared.run()
        seconds = time.perf_counter() - begin
        return _status("VmHWM") - before - result.nbytes, seconds, self._rows(case, result)


def _status(name):
    """Bytes of a line of /proc/self/status."""
    with open("/proc/self/status") as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    raise KeyError(name)


def free_memory():
    """Bytes that new processes can have."""
    with open("/proc/meminfo") as lines:
        for line in lines:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    raise KeyError("MemAvailable")


def median_and_spread(values):
    """The median, and the interquartile range as a fraction of it."""
    median = statistics.median(values)
    if len(values) < 2:
        return median, 0.0
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return median, (high - low) / median
