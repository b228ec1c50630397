"""What the fake costs: its start, its memory, the time of an answer, and answers in a second.

    cargo build --release -p mews-connector-cli
    python3 benches/fake.py [--size medium] [--runs 10]

The first answer is a page of ten message threads; start and memory are the median and the worst of the runs. An answer is a page of a
hundred reservations over one connection. Answers in a second are pages of ten reservations, asked for by `wrk` over 16
connections; without `wrk` that is left out, and said.
"""

import argparse
import contextlib
import http.client
import json
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BASE = "/api/connector/v1/"
JSON = {"Content-Type": "application/json"}


@contextlib.contextmanager
def fake(connector: pathlib.Path, size: str):
    """A fake, by its process, address and tokens."""
    process = subprocess.Popen(
        [connector, "--root", ROOT, "fake", "--port", "0", "--size", size, "--rate-limit", "off"],
        stdout=subprocess.PIPE, text=True)
    try:
        exported = {}
        while len(exported) < 3:
            line = process.stdout.readline()
            if not line:
                raise SystemExit("the fake ended before it listened")
            if line.startswith("export "):
                name, value = line.removeprefix("export ").strip().split("=", 1)
                exported[name] = value
        tokens = {"ClientToken": exported["MEWS_CLIENT_TOKEN"], "AccessToken": exported["MEWS_ACCESS_TOKEN"]}
        yield process, exported["MEWS_PLATFORM_ADDRESS"].removeprefix("http://"), tokens
    finally:
        process.kill()
        process.wait()


def page(tokens: dict, count: int) -> str:
    return json.dumps({**tokens, "Client": "bench 1.0", "Limitation": {"Count": count}})


def post(connection: http.client.HTTPConnection, operation: str, body: str) -> bytes:
    connection.request("POST", BASE + operation, body, JSON)
    answer = connection.getresponse()
    text = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{operation} answers {answer.status}: {text[:200]}")
    return text


def start(connector: pathlib.Path, size: str) -> tuple[float, float]:
    """Milliseconds from start to answer, and resident megabytes after it."""
    started = time.monotonic()
    with fake(connector, size) as (process, address, tokens):
        post(http.client.HTTPConnection(address), "messageThreads/getAll", page(tokens, 10))
        milliseconds = (time.monotonic() - started) * 1000
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        return milliseconds, int(status.split("VmRSS:")[1].split()[0]) / 1024


def answers(address: str, tokens: dict) -> None:
    connection = http.client.HTTPConnection(address)
    body, times = page(tokens, 100), []
    for _ in range(300):
        before = time.monotonic()
        text = post(connection, "reservations/getAll/2023-06-06", body)
        times.append((time.monotonic() - before) * 1000)
    found = len(json.loads(text)["Reservations"])
    print(f"page of {found} reservations, {len(text) // 1024} KB: p50 {statistics.median(times):.2f} ms, p99 {sorted(times)[-3]:.2f} ms")


def throughput(address: str, tokens: dict) -> None:
    if not shutil.which("wrk"):
        print("answers in a second: left out, wrk is not installed")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [[{page(tokens, 10)}]]\n')
        script.flush()
        told = subprocess.check_output(
            ["wrk", "--threads", "1", "--connections", "16", "--duration", "10s", "--script", script.name,
             f"http://{address}{BASE}reservations/getAll/2023-06-06"], text=True)
    if "Non-2xx" in told:
        raise SystemExit(told)
    print(f"answers in a second, pages of 10: {told.split('Requests/sec:')[1].split()[0]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="medium")
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    metadata = subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--no-deps", "--offline"], cwd=ROOT)
    connector = pathlib.Path(json.loads(metadata)["target_directory"]) / "release" / "connector"
    figures = [start(connector, options.size) for _ in range(options.runs)]
    for name, values, unit in zip(("start to first answer", "memory"), zip(*figures), ("ms", "MB")):
        print(f"{name}: median {statistics.median(values):.0f} {unit}, worst {max(values):.0f} {unit}")
    with fake(connector, options.size) as (_, address, tokens):
        answers(address, tokens)
        throughput(address, tokens)


if __name__ == "__main__":
    main()
