"""What the fake costs: from the start of the program to its first answer, and the memory that it then holds.

    cargo build --release -p mews-connector-cli
    python3 benches/fake.py [--size medium] [--runs 10]

The first answer is a page of ten message threads; the figures are the median and the worst of the runs.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(size: str, connector: pathlib.Path) -> tuple[float, float]:
    """Milliseconds from start to answer, and resident megabytes after it."""
    started = time.monotonic()
    process = subprocess.Popen(
        [connector, "--root", ROOT, "fake", "--port", "0", "--size", size], stdout=subprocess.PIPE, text=True)
    try:
        exported = {}
        while len(exported) < 3:
            line = process.stdout.readline()
            if not line:
                raise SystemExit("the fake ended before it listened")
            if line.startswith("export "):
                name, value = line.removeprefix("export ").strip().split("=", 1)
                exported[name] = value
        body = {"ClientToken": exported["MEWS_CLIENT_TOKEN"], "AccessToken": exported["MEWS_ACCESS_TOKEN"],
                "Client": "bench 1.0", "Limitation": {"Count": 10}}
        request = urllib.request.Request(
            exported["MEWS_PLATFORM_ADDRESS"] + "/api/connector/v1/messageThreads/getAll", json.dumps(body).encode(),
            {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=30).read()
        milliseconds = (time.monotonic() - started) * 1000
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        kilobytes = int(status.split("VmRSS:")[1].split()[0])
        return milliseconds, kilobytes / 1024
    finally:
        process.kill()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="medium")
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    metadata = subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--no-deps", "--offline"], cwd=ROOT)
    connector = pathlib.Path(json.loads(metadata)["target_directory"]) / "release" / "connector"
    figures = [run(options.size, connector) for _ in range(options.runs)]
    for name, values, unit in zip(("start to first answer", "memory"), zip(*figures), ("ms", "MB")):
        print(f"{name}: median {statistics.median(values):.0f} {unit}, worst {max(values):.0f} {unit}")


if __name__ == "__main__":
    main()
