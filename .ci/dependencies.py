"""Checks every dependency in the lockfile: its licence is one we may use, and its Rust version is not above ours.

Works offline from `cargo metadata`; a stand-in for cargo-deny's licence check on a machine that has only Rust.
"""

import json
import re
import subprocess
import sys

ALLOWED = {
    "MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib",
    "Unicode-3.0", "0BSD", "CC0-1.0", "MIT-0", "Unlicense", "CDLA-Permissive-2.0",
}


def allowed(expression: str) -> bool:
    """An SPDX expression of OR and AND, without nesting beyond one level of brackets."""
    expression = expression.replace("/", " OR ")
    expression = re.sub(r"\(([^()]*)\)", lambda match: "MIT" if allowed(match[1]) else "refused", expression)
    return any(
        all(part.strip() in ALLOWED for part in choice.split(" AND ")) for choice in expression.split(" OR ")
    )


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in (text.split("-")[0] + ".0.0").split(".")[:3])


metadata = json.loads(subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--locked"]))
members = set(metadata["workspace_members"])
ours = next(p["rust_version"] for p in metadata["packages"] if p["name"] == "mews-connector")
problems = []
for package in metadata["packages"]:
    name = f"{package['name']} {package['version']}"
    if package["id"] in members:
        continue
    if not allowed(package["license"] or ""):
        problems.append(f"{name}: licence {package['license']!r} is not one of those we may use")
    if package["rust_version"] and version(package["rust_version"]) > version(ours):
        problems.append(f"{name}: needs Rust {package['rust_version']}, but this workspace promises {ours}")
print(f"{len(metadata['packages']) - len(members)} dependencies checked: licences, and Rust {ours}")
if problems:
    sys.exit("\n".join(problems))
