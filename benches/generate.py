"""What the generator costs on the whole API: wall seconds and memory of a release run, and of the build script's path without a change.

Usage: python3 benches/generate.py [--runs N]

Works on a copy of the schema and of generated/ under target/, so the tree is not touched. The build script is the one of a dev build,
run directly with the variables that cargo sets: as it is after a change to a file that it watches but that gives the same bindings.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess

from measure import measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
COPY = ROOT / "target" / "bench-generate"


def built(*arguments: str) -> list[dict]:
    """Builds, and gives cargo's messages."""
    command = ["cargo", "build", *arguments, "--message-format", "json-render-diagnostics"]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return [json.loads(line) for line in output.stdout.splitlines()]


def connector() -> str:
    messages = built("--release", "--package", "mews-connector-cli")
    return next(m["executable"] for m in messages if m.get("executable") and m["target"]["name"] == "connector")


def build_script() -> str:
    """The compiled build script of the root package, with the generator in it."""
    for message in built("--package", "mews-connector", "--features", "generate"):
        target = message.get("target", {})
        if "custom-build" in target.get("kind", []) and pathlib.Path(target["src_path"]) == ROOT / "build.rs":
            return message["filenames"][0]
    raise SystemExit("cargo named no build script of the root package")


def copy() -> None:
    shutil.rmtree(COPY, ignore_errors=True)
    for name in ("schema", "generated", "language/src", "codegen/src"):
        shutil.copytree(ROOT / name, COPY / name)
    shutil.copy(ROOT / "Cargo.toml", COPY)


def report(title: str, runs: int, command: list[str], env: dict[str, str], before=lambda: None) -> None:
    figures = []
    for _ in range(runs):
        before()
        figures.append(measure(command, cwd=COPY, env=env))
    wall = sorted(figure.wall * 1e3 for figure in figures)
    cpu = sorted(figure.cpu * 1e3 for figure in figures)
    memory = max(figure.memory for figure in figures)
    times = f"{wall[runs // 2]:.0f} ms ({wall[0]:.0f} to {wall[-1]:.0f}), CPU {cpu[runs // 2]:.0f} ms"
    print(f"{title}: {times}, {memory:.0f} MB", flush=True)


def remove_generated() -> None:
    shutil.rmtree(COPY / "generated")


def remove_stamp() -> None:
    (COPY / "generated" / "stamp").unlink(missing_ok=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    program, script = connector(), build_script()
    copy()
    plain = dict(os.environ)
    report("connector generate, nothing there", runs, [program, "generate"], plain, remove_generated)
    report("connector generate --check", runs, [program, "generate", "--check"], plain)
    out = COPY / "out"
    out.mkdir()
    cargo = dict(os.environ, CARGO_MANIFEST_DIR=str(COPY), OUT_DIR=str(out), CARGO_FEATURE_GENERATE="1")
    report("build script, stamp agrees", runs, [script], cargo)
    report("build script, stamp gone, same bindings", runs, [script], cargo, remove_stamp)


if __name__ == "__main__":
    main()
