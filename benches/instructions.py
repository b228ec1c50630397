"""Instructions executed by parts of the bindings, counted by callgrind: the same on every machine, so fit to compare commits.

Usage: python3 benches/instructions.py [heap|pages|call]...

Needs valgrind. `heap`: reading and writing a page. `pages`: reading three pages as the client does, through serde and into
derived structs, with the allocations. `call`: a hundred calls over loopback, by hand with reqwest and by the
bindings, for an empty page and for pages of ten and of a hundred messages. Counts only what happens inside the functions named here,
on their own thread; half a minute each.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "target" / "bench-instructions"
PAGES = tuple(f"{page}_by_{way}" for page in ("reservations", "order_items", "customers") for way in ("client", "serde", "derive"))
# Of each bench: the functions to count, and the arguments to do so with; None stands for the name of the
# function, and then the bench says itself what the function allocates.
BENCHES = {
    "heap": (("reservations_by_client", "reservations_by_derive", "encode_typed", "encode_derived"), ((),)),
    "pages": (PAGES, (None,)),
    "call": (("call_by_hand", "call_by_bindings"), (("0",), ("10",), ("100",))),
}


def executable(bench: str) -> str:
    """Builds a bench."""
    command = ["cargo", "bench", "--package", "mews-connector-benches", "--bench", bench]
    command += ["--no-run", "--message-format", "json-render-diagnostics"]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    built = (json.loads(line) for line in output.splitlines())
    return next(b["executable"] for b in built if b.get("executable") and b["target"]["name"] == bench)


def count(program: str, function: str, arguments: tuple[str, ...]) -> tuple[int, str]:
    """Instructions inside one function and what it calls, and what the bench printed."""
    out = FOLDER / "-".join((function, *arguments))
    command = ["valgrind", "--tool=callgrind", f"--toggle-collect=*::{function}", f"--callgrind-out-file={out}"]
    result = subprocess.run([*command, program, *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", result.stderr)
    assert collected and int(collected[1]) > 0, f"callgrind has not seen {function}:\n{result.stderr}"
    return int(collected[1]), result.stdout.strip()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for bench in sys.argv[1:] or BENCHES:
        functions, runs = BENCHES[bench]
        program = executable(bench)
        for arguments in runs:
            for function in functions:
                given = (function,) if arguments is None else arguments
                what = " ".join(dict.fromkeys((function, *given)))
                instructions, printed = count(program, function, given)
                allocations = f", {printed}" if arguments is None else ""
                print(f"{what}: {instructions / 1e6:.1f} million instructions{allocations}", flush=True)


if __name__ == "__main__":
    main()
