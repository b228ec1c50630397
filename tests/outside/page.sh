#!/usr/bin/env bash
# The start page of the fake in a real browser: Debian's Chromium, without a window, driven by page.py. Screenshots are
# left in target/outside.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
place=target/outside
mkdir -p "$place"
command -v chromedriver > /dev/null || {
    apt-get update --quiet --quiet
    apt-get install --yes --quiet --quiet --no-install-recommends chromium chromium-driver
}
cargo build --quiet --package mews-connector-cli
connector=$(cargo metadata --format-version 1 --no-deps --offline | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')/debug/connector
"$connector" fake --port 0 --size empty > "$place/fake.log" &
fake=$!
trap 'kill $fake 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    grep -q 'MEWS_ACCESS_TOKEN' "$place/fake.log" && break
    kill -0 $fake 2>/dev/null || exit 1
    sleep 0.1
done
python3 tests/outside/page.py "$(sed -n 's/export MEWS_PLATFORM_ADDRESS=//p' "$place/fake.log")" "$place"
