"""The command line and the fake, for the scripts beside this file."""

import contextlib
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def connector() -> Path:
    """The command line, built."""
    subprocess.run(["cargo", "build", "--quiet", "--package", "mews-connector-cli"], cwd=ROOT, check=True)
    told = subprocess.run(["cargo", "metadata", "--format-version", "1", "--no-deps", "--offline"],
                          cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return Path(json.loads(told.stdout)["target_directory"]) / "debug" / "connector"


@contextlib.contextmanager
def fake(*arguments):
    """A fake that runs until the block ends: its address, and its tokens by property."""
    process = subprocess.Popen([connector(), "fake", "--port", "0", *arguments], stdout=subprocess.PIPE, text=True)
    told = {}
    try:
        for line in process.stdout:
            if found := re.match(r"\s*export MEWS_(\w+)=(\S+)", line):
                told[found[1]] = found[2]
            if len(told) == 3:
                break
        else:
            sys.exit("the fake does not start")
        yield told["PLATFORM_ADDRESS"], {"ClientToken": told["CLIENT_TOKEN"], "AccessToken": told["ACCESS_TOKEN"]}
    finally:
        process.terminate()
        process.wait()
