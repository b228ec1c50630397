//! Decides which bindings are compiled: the committed ones, or fresh ones when the schema has moved on.
//!
//! Nothing outside `OUT_DIR` is ever written. `docs/architecture.md` tells why there are two sources.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    println!("cargo::rustc-check-cfg=cfg(bindings_from_out_dir)");
    println!("cargo::rerun-if-changed=build.rs");
    if !root.join("schema").is_dir() {
        return; // A package from the registry has no schema, so its bindings are current by definition.
    }
    for watched in ["schema", "generated", "language/src", "codegen/src"] {
        if root.join(watched).is_dir() {
            println!("cargo::rerun-if-changed={watched}");
        }
    }
    let stamp = fs::read_to_string(root.join("generated/stamp")).unwrap_or_default();
    let is = |name: &str, folder: &str| {
        let line = format!("{name} {:016x}", fingerprint(&root.join(folder)));
        stamp.lines().any(|stamped| stamped == line)
    };
    let schema = is("schema", "schema");
    let generator = is("language", "language/src") && is("generator", "codegen/src");
    if schema && generator && is("generated", "generated") {
        return;
    }
    refresh(&root, schema);
}

#[cfg(feature = "generate")]
fn refresh(root: &Path, _schema_is_current: bool) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    match mews_connector_codegen::for_build_script(root, &out.join("generated")) {
        Ok(None) => {}
        Ok(Some(warning)) => {
            println!("cargo::rustc-cfg=bindings_from_out_dir");
            println!("cargo::warning={warning}");
        }
        Err(problems) => fail(&problems),
    }
}

#[cfg(not(feature = "generate"))]
fn refresh(_root: &Path, schema_is_current: bool) {
    if !schema_is_current {
        fail(
            "generated/ is older than schema/, and the generator is off.\n\
             Run `cargo connector generate`, or build with the feature `generate` (a plain `cargo build` does).",
        );
    }
}

fn fail(problems: &str) -> ! {
    for line in problems.lines() {
        println!("cargo::error={line}");
    }
    process::exit(1)
}

/// FNV-1a over names and contents, as in the generator's `stamp.rs`; here without any dependency.
pub(crate) fn fingerprint(folder: &Path) -> u64 {
    fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{name}/"), files);
            } else if name != "stamp" && entry.path().is_file() {
                // Anything else, such as a pipe, might never end; the generator says what it is.
                files.push((name, fs::read(entry.path()).unwrap_or_default()));
            }
        }
    }
    let mut files = Vec::new();
    collect(folder, "", &mut files);
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut feed = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for (name, bytes) in &files {
        name.bytes().chain([0]).for_each(&mut feed);
        bytes
            .iter()
            .copied()
            .filter(|byte| *byte != b'\r')
            .for_each(&mut feed);
        feed(0);
    }
    hash
}
