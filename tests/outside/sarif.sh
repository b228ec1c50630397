#!/usr/bin/env bash
# Whether the SARIF of `connector diff` is SARIF 2.1.0: the standard's JSON Schema as Microsoft's multitool ships it (from npm),
# in the judgement of check-jsonschema (from PyPI); both are kept under target/. Other reports may be named to be judged as well.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
place=$root/target/outside
venv=$place/venv
mkdir -p "$place"
[ -x "$venv/bin/check-jsonschema" ] || {
    [ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check check-jsonschema==0.39.0
}
package=$place/node_modules/@microsoft/sarif-multitool-linux
[ -e "$package" ] || npm install --silent --no-audit --no-fund --prefix "$place" @microsoft/sarif-multitool-linux@5.7.0
judge() {
    "$venv/bin/check-jsonschema" --schemafile "$package/sarif-2.1.0.json" "$@"
}

judge "$root"/diff/tests/reports/*.sarif "$@"

# A judge that accepts everything would say nothing.
sed 's/"level": "error"/"level": "terrible"/' "$root/diff/tests/reports/usual.sarif" > "$place/spoilt.sarif"
if judge "$place/spoilt.sarif" > "$place/spoilt.log"; then
    echo "a report with an unknown level was accepted" >&2
    exit 1
fi
grep -q terrible "$place/spoilt.log"
