#!/usr/bin/env bash
# Whether the exported documents are OpenAPI, in the judgement of openapi-spec-validator (from PyPI, kept under target/).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
place=target/outside
venv=$place/venv
mkdir -p "$place"
[ -x "$venv/bin/openapi-spec-validator" ] || {
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
}
for version in 3.0 3.1; do
    for format in yaml json; do
        printf 'OpenAPI %s, %s, ' "$version" "$format"
        cargo connector export --openapi "$version" --format "$format" | "$venv/bin/openapi-spec-validator" -
    done
done
