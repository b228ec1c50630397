"""Instructions executed to read and write a page, counted by callgrind: the same on every machine, so fit to compare commits.

Usage: python3 benches/instructions.py

Needs valgrind. Counts only what happens inside the four functions of `benches/reservations/mod.rs`; takes half a minute.
"""

import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "target" / "bench-instructions"
FUNCTIONS = ("decode_typed", "decode_derived", "encode_typed", "encode_derived")


def executable() -> str:
    """Builds the bench `heap`, which does each thing once."""
    features = ["--package", "mews-connector", "--features", "both-directions", "--bench", "heap"]
    command = ["cargo", "bench", *features, "--no-run", "--message-format", "json-render-diagnostics"]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    built = (json.loads(line) for line in output.splitlines())
    return next(b["executable"] for b in built if b.get("executable") and b["target"]["name"] == "heap")


def count(program: str, function: str) -> int:
    """Instructions inside one function and what it calls."""
    command = ["valgrind", "--tool=callgrind", f"--toggle-collect=*::{function}", f"--callgrind-out-file={FOLDER / function}"]
    result = subprocess.run([*command, program], cwd=ROOT, check=True, capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", result.stderr)
    assert collected and int(collected[1]) > 0, f"callgrind has not seen {function}:\n{result.stderr}"
    return int(collected[1])


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    program = executable()
    for function in FUNCTIONS:
        print(f"{function}: {count(program, function) / 1e6:.1f} million instructions", flush=True)


if __name__ == "__main__":
    main()
