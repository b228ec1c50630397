"""What a command costs; shared by the scripts of this folder."""

import dataclasses
import os
import pathlib
import subprocess
import time


@dataclasses.dataclass
class Figure:
    """Seconds on the clock, seconds of CPU in all its processes, megabytes of the largest of them."""

    wall: float
    cpu: float
    memory: float


def measure(command: list[str], *, cwd: pathlib.Path, env: dict[str, str] | None = None) -> Figure:
    """Runs a command that must succeed. Its output is shown when it does not."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    # wait4 tells what this child and all that it waited for have used, and nothing of earlier children.
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{output.decode(errors='replace')}")
    return Figure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
