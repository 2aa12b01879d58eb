"""Runs one program and says what it took: seconds, and the most memory that it held at once."""

import os
import pathlib
import resource
import signal
import subprocess
import threading
import time

# With less memory than this left, the system would begin to end programs of others.
LEAST_LEFT = 700 << 20


class Failed(Exception):
    """A program did not come to its end, and why."""


def least():
    """MB below which nothing can be told: a program begins with what this one holds."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 + 1


def timed(command, stdout=subprocess.DEVNULL, fine=(0,), patience=3600):
    """Seconds and peak memory in MB. Files that are mapped into memory count as held."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        watch = Watch(process, start + patience)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        why = watch.stop()
    if why or process.returncode not in fine:
        told = said.decode(errors="replace").strip().splitlines()
        raise Failed(why or f"ended with {process.returncode}: {told[-1] if told else 'it said nothing'}")
    return seconds, usage.ru_maxrss / 1024


class Watch:
    """Ends a program that takes too long, or takes the memory that others need."""

    def __init__(self, process, until):
        self.process, self.until, self.why = process, until, None
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def look(self):
        while not self.done.wait(0.25):
            if time.perf_counter() > self.until:
                self.why = "took too long"
            elif memory_left() < LEAST_LEFT:
                self.why = "took all memory"
            if self.why:
                os.killpg(self.process.pid, signal.SIGKILL)
                return

    def stop(self):
        self.done.set()
        self.thread.join()
        return self.why


def memory_left():
    """Bytes that programs can still have."""
    for line in pathlib.Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) << 10
    return LEAST_LEFT


def machine():
    """The machine in one line: processor, cores, memory, system."""
    model, total = "unknown processor", 0
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    for line in pathlib.Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemTotal:"):
            total = int(line.split()[1])
    return f"{model}, {os.cpu_count()} cores, {total / (1 << 20):.0f} GiB, {os.uname().sysname} {os.uname().release}"
