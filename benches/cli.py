"""How quickly the command line starts, and how large it is.

Usage: python3 benches/cli.py [--runs N]

Builds `connector` in release and takes the best of N runs of each command, since everything above the best is the machine's. The size is
that of a copy without symbols.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from measure import measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMANDS = {
    "--version": ["--version"],
    "--help": ["--help"],
    "call --help": ["call", "--help"],
    "call messages getAll --help": ["call", "messages", "getAll", "--help"],
    "call messages getAll --dry-run": [
        "call", "messages", "getAll", "--dry-run", "--message-thread-ids", "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    ],
    "explain reservations/getAll/2023-06-06": ["explain", "reservations/getAll/2023-06-06"],
    "completing an operation": ["--", "connector", "call", "messages", ""],
}


def connector() -> pathlib.Path:
    command = ["cargo", "build", "--release", "--package", "mews-connector-cli", "--message-format", "json-render-diagnostics"]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    messages = [json.loads(line) for line in output.splitlines()]
    return pathlib.Path(next(m["executable"] for m in messages if m.get("executable") and m["target"]["name"] == "connector"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    binary = connector()
    with tempfile.TemporaryDirectory() as folder:
        stripped = pathlib.Path(folder) / "connector"
        shutil.copy(binary, stripped)
        subprocess.run(["strip", str(stripped)], check=True)
        print(f"binary without symbols: {stripped.stat().st_size / 1e6:.1f} MB")
        for name, arguments in COMMANDS.items():
            env = dict(os.environ) | ({"COMPLETE": "fish"} if arguments[0] == "--" else {})
            figures = [measure([str(stripped), *arguments], cwd=pathlib.Path(folder), env=env) for _ in range(runs)]
            wall = min(figure.wall for figure in figures)
            memory = max(figure.memory for figure in figures)
            print(f"{name}: {1000 * wall:.1f} ms, {memory:.0f} MB")


if __name__ == "__main__":
    main()
