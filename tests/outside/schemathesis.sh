#!/usr/bin/env bash
# Whether the fake is what the exported document says, in the judgement of schemathesis (from PyPI, kept under target/): all
# phases, all operations, a fixed seed. Two to ten minutes. Arguments go to the tool, such as
# `--include-path-regex messages`.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
place=target/outside
venv=$place/venv
mkdir -p "$place"
[ -x "$venv/bin/schemathesis" ] || {
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5
}
cargo build --quiet --package mews-connector-cli
connector=$(cargo metadata --format-version 1 --no-deps --offline | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')/debug/connector
"$connector" export --openapi 3.1 > "$place/openapi-3.1.yaml"
"$connector" fake --port 0 --rate-limit off > "$place/fake.log" &
fake=$!
trap 'kill $fake 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    grep -q 'MEWS_ACCESS_TOKEN' "$place/fake.log" && break
    kill -0 $fake 2>/dev/null || exit 1
    sleep 0.1
done
eval "$(grep '^export ' "$place/fake.log")"

# positive_data_acceptance knows statuses only and takes every 400 for a failure; the hooks bring a check that also reads the
# reason, and lets through exactly the rules that no document can state.
export SCHEMATHESIS_HOOKS=schemathesis_hooks PYTHONPATH=$root/tests/outside
# It keeps what it found where it runs.
cd "$place"
venv/bin/schemathesis run openapi-3.1.yaml --url "$MEWS_PLATFORM_ADDRESS" \
    --phases examples,coverage,fuzzing,stateful --checks all --exclude-checks positive_data_acceptance \
    --seed 1 --max-examples 5 --workers 2 --continue-on-failure "$@"
