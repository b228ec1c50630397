"""What a comparison costs on the whole API: milliseconds and memory of a release run of `connector diff`.

Usage: python3 benches/diff.py [--runs N] [OLD.openapi.yaml NEW.openapi.yaml]

The schema is compared with a copy of itself. Two documents of the vendor, when they are named, are compared as they are, and then as
the schema folders that an import makes of them. The best wall time is printed beside the median, since everything above the best is
the machine's; CPU is that of all threads.
"""

import argparse
import json
import pathlib
import shutil
import subprocess

from measure import measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACE = ROOT / "target" / "bench-diff"


def connector() -> str:
    command = ["cargo", "build", "--release", "--package", "mews-connector-cli", "--message-format", "json-render-diagnostics"]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    messages = [json.loads(line) for line in output.splitlines()]
    return next(m["executable"] for m in messages if m.get("executable") and m["target"]["name"] == "connector")


def imported(program: str, document: pathlib.Path) -> pathlib.Path:
    """The schema of a document: its facts, in a workspace that holds nothing else."""
    root = PLACE / document.name.split(".")[0]
    (root / "schema").mkdir(parents=True)
    shutil.copy(ROOT / "schema" / "api.yaml", root / "schema")
    command = [program, "--root", str(root), "import", str(document)]
    subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)
    return root / "schema"


def report(title: str, runs: int, program: str, old: pathlib.Path, new: pathlib.Path) -> None:
    output = PLACE / "report.txt"
    command = [program, "diff", str(old), str(new), "--fail-on", "never", "--output", str(output)]
    figures = [measure(command, cwd=PLACE) for _ in range(runs)]
    wall = sorted(figure.wall * 1e3 for figure in figures)
    cpu = sorted(figure.cpu * 1e3 for figure in figures)
    memory = max(figure.memory for figure in figures)
    times = f"wall {wall[runs // 2]:.0f} ms (best {wall[0]:.0f}), CPU {cpu[runs // 2]:.0f} ms (best {cpu[0]:.0f})"
    print(f"{title}: {times}, {memory:.0f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("documents", nargs="*", type=lambda path: pathlib.Path(path).resolve())
    options = parser.parse_args()
    if len(options.documents) not in (0, 2):
        parser.error("name two documents, or none")
    program = connector()
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    shutil.copytree(ROOT / "schema", PLACE / "copy")
    report("schema against itself", options.runs, program, ROOT / "schema", PLACE / "copy")
    if options.documents:
        report("documents", options.runs, program, *options.documents)
        report("the same as schemas", options.runs, program, *(imported(program, document) for document in options.documents))


if __name__ == "__main__":
    main()
