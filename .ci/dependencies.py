"""Checks every dependency in the lockfile: its licence is one we may use, and its Rust version is not above ours. And the
trees of consumers stay small.

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
# The most packages, ours included, that a consumer compiles, with these features of the bindings.
TREES = {"messages,reqwest": 105, "messages": 39}


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
for features, most in TREES.items():
    command = ["cargo", "tree", "--locked", "--package", "mews-connector", "--no-default-features", "--features", features]
    tree = subprocess.check_output(command + ["--edges", "normal,build", "--prefix", "none", "--no-dedupe"], text=True)
    packages = len(set(tree.splitlines()))
    print(f"{packages} packages with the features {features}")
    if packages > most:
        problems.append(f"{packages} packages with the features {features}, where {most} are the most")
print(f"{len(metadata['packages']) - len(members)} dependencies checked: licences, and Rust {ours}")
if problems:
    sys.exit("\n".join(problems))
