"""What the bindings cost to compile: CPU seconds, peak memory and library size of the root package alone.

Usage: python3 benches/compile.py [--runs N]

Dependencies are built before anything is measured. CPU seconds are those of all processes that cargo starts, memory is that of the
largest of them; on a machine that is shared, compare figures of one run with each other, not with those of another day.
"""

import argparse
import os
import pathlib
import shutil
import subprocess

from measure import measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "target" / "bench-compile"
PACKAGE = "mews-connector"
ENVIRONMENT = dict(os.environ, CARGO_INCREMENTAL="0", CARGO_TARGET_DIR=str(TARGET), CARGO_PROFILE_DEV_DEBUG="2")
# Of this package only, so that the dependencies stay built.
WITHOUT_DEBUG = ["--config", f"profile.dev.package.{PACKAGE}.debug=0"]
KINDS = (("check", "check", []), ("build", "build", []), ("build without debug information", "build", WITHOUT_DEBUG))


def cargo(*arguments: str) -> None:
    subprocess.run(["cargo", *arguments], cwd=ROOT, env=ENVIRONMENT, check=True, stderr=subprocess.DEVNULL)


def rlib() -> float:
    """Megabytes of the one library that is there."""
    sizes = [path.stat().st_size for path in TARGET.glob("debug/deps/libmews_connector-*.rlib")]
    assert len(sizes) == 1, f"found {len(sizes)} libraries, expected one"
    return sizes[0] / 1e6


def forget() -> None:
    """Makes cargo compile the package again, and nothing else."""
    cargo("clean", "--package", PACKAGE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    shutil.rmtree(TARGET, ignore_errors=True)
    for name, features in (("all resources", "full"), ("messages", "messages")):
        chosen = ["--package", PACKAGE, "--lib", "--no-default-features", "--features", features]
        for title, command, extra in KINDS:
            arguments = [command, *chosen, *extra]
            cargo(*arguments)
            figures = []
            for _ in range(runs):
                forget()
                figures.append(measure(["cargo", *arguments], cwd=ROOT, env=ENVIRONMENT))
            seconds = sorted(figure.cpu for figure in figures)
            memory = max(figure.memory for figure in figures)
            text = f"{name}, {title}: {seconds[runs // 2]:.1f} CPU s ({seconds[0]:.1f} to {seconds[-1]:.1f}), {memory:.0f} MB"
            print(f"{text}, rlib {rlib():.1f} MB" if command == "build" else text, flush=True)


if __name__ == "__main__":
    main()
