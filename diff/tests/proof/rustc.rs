//! Crates made of generated bindings, and callers compiled against them, by rustc itself: a crate takes a fraction of a second.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::{env, fs};

use mews_connector_codegen::emit::{Files, emit};
use mews_connector_codegen::ir;
use mews_connector_language::model::Schema;
use serde_json::Value;

/// A compiled crate.
pub(crate) struct Crate {
    pub(crate) files: Files,
    /// Where it is: the sources, the metadata, and `arguments` for others who want to look at it.
    pub(crate) folder: PathBuf,
}

/// What rustc says of callers.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Those that do not compile, with the first error of each.
    pub(crate) errors: BTreeMap<usize, String>,
    /// Those that use something deprecated.
    pub(crate) deprecated: BTreeSet<usize>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where crates are laid out.
pub(crate) fn place() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("proof")
}

/// What every crate links: `--extern` by name, and the folder of the rest.
fn externs() -> &'static [String] {
    static EXTERNS: OnceLock<Vec<String>> = OnceLock::new();
    EXTERNS.get_or_init(|| {
        const CRATES: [&str; 3] = ["mews-connector-runtime", "serde", "serde_json"];
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(root())
            .args(["build", "--locked", "--message-format", "json"]);
        cargo.args(CRATES.map(|name| format!("--package={name}")));
        let told = run(&mut cargo);
        assert!(
            told.status.success(),
            "{}",
            String::from_utf8_lossy(&told.stderr)
        );
        let mut arguments = Vec::new();
        for line in String::from_utf8(told.stdout).unwrap().lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let name = message["target"]["name"].as_str().unwrap_or_default();
            let files = message["filenames"].as_array().into_iter().flatten();
            let library = files
                .filter_map(Value::as_str)
                .find(|file| file.ends_with(".rmeta"));
            if let Some(library) = library {
                if CRATES
                    .map(|name| name.replace('-', "_"))
                    .contains(&name.to_owned())
                {
                    arguments.push(format!("--extern={name}={library}"));
                }
                if name == "serde" {
                    let folder = Path::new(library).parent().unwrap();
                    arguments.push(format!("-Ldependency={}", folder.display()));
                }
            }
        }
        assert_eq!(arguments.len(), CRATES.len() + 1, "{arguments:?}");
        arguments
    })
}

fn run(command: &mut Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn rustc() -> Command {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--emit=metadata", "--error-format=json"]);
    rustc
}

/// What rustc and rustdoc are told of a crate.
fn arguments(name: &str) -> Vec<String> {
    let crate_name = format!("--crate-name={name}");
    let own = ["--edition=2024", "--crate-type=lib", "--cap-lints=allow"];
    let own = own.into_iter().map(str::to_owned);
    own.chain([crate_name])
        .chain(externs().iter().cloned())
        .collect()
}

impl Crate {
    /// Generates the bindings of a schema and compiles them as the crate that users depend on, with its default features. Each
    /// list has crates of its own, so that tests may run side by side.
    pub(crate) fn of(schema: &Schema, list: &str) -> Self {
        let bindings = ir::lower(schema).unwrap_or_else(|problems| panic!("{problems:?}"));
        let files = emit(&bindings);
        let folder = place()
            .join(list)
            .join(format!("{:016x}", fingerprint(&files)));
        let made = Self { files, folder };
        made.write();
        let mut arguments = arguments("mews_connector");
        let features = bindings.features.iter();
        arguments.extend(features.map(|name| format!("--cfg=feature=\"{name}\"")));
        let path = made.folder.join("arguments");
        fs::write(&path, arguments.join("\n")).unwrap();
        let mut rustc = rustc();
        rustc
            .arg(format!("@{}", path.display()))
            .arg("--out-dir")
            .arg(&made.folder);
        let told = run(rustc.arg(made.folder.join("src/lib.rs")));
        assert!(
            told.status.success(),
            "{}",
            String::from_utf8_lossy(&told.stderr)
        );
        made
    }

    fn metadata(&self) -> PathBuf {
        self.folder.join("libmews_connector.rmeta")
    }

    /// The crate as it is published, with other bindings.
    fn write(&self) {
        let source = self.folder.join("src");
        fs::create_dir_all(&source).unwrap();
        for name in ["lib.rs", "client.rs"] {
            fs::copy(root().join("src").join(name), source.join(name)).unwrap();
        }
        for (name, text) in &self.files {
            let path = self.folder.join("generated").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    /// Compiles callers against the crate. Errors of an early pass hide those of later ones, so what fails is left out and the
    /// rest is compiled again, until nothing fails.
    pub(crate) fn callers(&self, callers: &[&str]) -> Told {
        let mut told = Told::default();
        loop {
            let (fresh, deprecated) = self.round(callers, &told.errors);
            if fresh.is_empty() {
                told.deprecated = deprecated;
                return told;
            }
            told.errors.extend(fresh);
        }
    }

    fn round(
        &self,
        callers: &[&str],
        without: &BTreeMap<usize, String>,
    ) -> (BTreeMap<usize, String>, BTreeSet<usize>) {
        let mut text = "#![allow(unused, nonstandard_style)]\n".to_owned();
        let mut lines = 2;
        let mut starts = Vec::new();
        for (index, caller) in callers
            .iter()
            .enumerate()
            .filter(|(index, _)| !without.contains_key(index))
        {
            starts.push((lines, index));
            lines += caller.matches('\n').count() + 3;
            text.push_str(&format!("pub mod caller{index} {{\n{caller}\n}}\n"));
        }
        let path = self
            .folder
            .join(format!("caller_{:016x}.rs", fingerprint(&text)));
        fs::write(&path, text).unwrap();
        let mut rustc = rustc();
        let linked = format!("--extern=mews_connector={}", self.metadata().display());
        rustc.args(
            arguments("caller")
                .iter()
                .filter(|argument| !argument.starts_with("--cap")),
        );
        rustc
            .arg(linked)
            .arg("--out-dir")
            .arg(self.folder.join("callers"));
        let output = run(rustc.arg(&path));
        let (mut errors, mut deprecated) = (BTreeMap::new(), BTreeSet::new());
        let told = String::from_utf8(output.stderr).unwrap();
        for line in told.lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let spans = message["spans"].as_array().unwrap();
            let line = spans.iter().find_map(|span| line_of(span, &path));
            let Some(line) = line else {
                assert_ne!(
                    message["level"], "error: internal compiler error",
                    "{message}"
                );
                continue;
            };
            let at = starts.partition_point(|(start, _)| *start as u64 <= line) - 1;
            let index = starts[at].1;
            match message["level"].as_str() {
                Some("error") => {
                    errors
                        .entry(index)
                        .or_insert_with(|| message["rendered"].as_str().unwrap().to_owned());
                }
                _ if message["code"]["code"] == "deprecated" => {
                    deprecated.insert(index);
                }
                _ => {}
            }
        }
        assert_eq!(output.status.success(), errors.is_empty(), "{told}");
        fs::remove_file(path).unwrap();
        (errors, deprecated)
    }
}

/// The line of a file that a span is about; one in a macro of somebody else is about the line that calls it.
fn line_of(span: &Value, file: &Path) -> Option<u64> {
    let here = Path::new(span["file_name"].as_str()?) == file;
    if here && span["is_primary"] == true {
        return span["line_start"].as_u64();
    }
    let mut outer = &span["expansion"]["span"];
    while outer.is_object() {
        if Path::new(outer["file_name"].as_str()?) == file {
            return outer["line_start"].as_u64();
        }
        outer = &outer["expansion"]["span"];
    }
    None
}

/// A name for a text.
fn fingerprint(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
