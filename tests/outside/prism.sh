#!/usr/bin/env bash
# Whether a server that other people wrote can serve the exported document to the bindings: Prism (from npm, kept under
# target/) checks the requests against the document and answers from it; the calls are those of prism_call.rs.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
place=target/outside
port=${PORT:-4010}
mkdir -p "$place"
prism=$place/node_modules/.bin/prism
[ -x "$prism" ] || npm install --silent --no-audit --no-fund --prefix "$place" @stoplight/prism-cli@5.14.2
cargo connector export --openapi 3.1 > "$place/openapi-3.1.yaml"
cargo build --quiet --package mews-connector-tests --example prism_call

# --errors: a request that does not fit the document is refused, and not merely frowned on.
"$prism" mock --host 127.0.0.1 --port "$port" --errors "$place/openapi-3.1.yaml" > "$place/prism.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 120); do
    grep -q 'Prism is listening' "$place/prism.log" && break
    kill -0 $server 2>/dev/null || { cat "$place/prism.log"; exit 1; }
    sleep 0.5
done
cargo run --quiet --package mews-connector-tests --example prism_call -- "http://127.0.0.1:$port" || {
    tail -5 "$place/prism.log"
    exit 1
}
