//! Transcripts: documents whose `console` blocks are carried out against a fake, and compared with what comes out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mews_connector_fake::{Fake, ManualClock};
use tempfile::TempDir;

/// A folder, a fake and an environment of its own; everything that changes from run to run is replaced.
pub(crate) struct Stage {
    pub(crate) folder: TempDir,
    pub(crate) fake: Fake,
    #[expect(dead_code, reason = "the fake runs on it")]
    runtime: tokio::runtime::Runtime,
}

impl Stage {
    /// A fake whose clock stands still.
    pub(crate) fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let clock = ManualClock::new("2026-02-01T00:00:00Z".parse().unwrap());
        let fake = Fake::builder()
            .seed(7)
            .clock(clock)
            .client_token("fake-client-token")
            .access_token("fake-access-token");
        let fake = runtime.block_on(fake.start()).unwrap();
        Self {
            folder: TempDir::new().unwrap(),
            fake,
            runtime,
        }
    }

    /// A shell command that finds `connector` and the fake.
    pub(crate) fn shell(&self, line: &str) -> Command {
        let binary = Path::new(env!("CARGO_BIN_EXE_connector"));
        let folder = binary.parent().unwrap();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(
            std::iter::once(PathBuf::from(folder)).chain(std::env::split_paths(&path)),
        );
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(line)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .env("PATH", path.unwrap())
            .env("HOME", self.folder.path())
            .env_remove("XDG_CONFIG_HOME")
            .env("MEWS_PLATFORM_ADDRESS", self.fake.platform_address())
            .env("MEWS_CLIENT_TOKEN", self.fake.client_token())
            .env("MEWS_ACCESS_TOKEN", self.fake.access_token());
        command
    }

    /// What a command prints on either stream, and its exit code when that is not 0.
    pub(crate) fn run(&self, line: &str) -> String {
        // One pipe for both streams keeps what was printed in order.
        let output = self.shell(&format!("{{ {line}\n}} 2>&1")).output().unwrap();
        let mut text = String::from_utf8(output.stdout).unwrap();
        match output.status.code() {
            Some(0) => {}
            Some(code) => text.push_str(&format!("[exit code {code}]\n")),
            None => text.push_str("[ended by a signal]\n"),
        }
        text.replace(&self.fake.platform_address(), "http://127.0.0.1:8420")
            .replace(&self.folder.path().display().to_string(), "~")
            .replace(
                concat!("connector/", env!("CARGO_PKG_VERSION")),
                "connector/1.2.3",
            )
    }

    /// Carries out a document. With `UPDATE_TRANSCRIPTS=1` the document is renewed instead of compared.
    pub(crate) fn play(&self, document: &Path) {
        let text = fs::read_to_string(document).unwrap();
        let played = self.played(&text);
        if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
            fs::write(document, played).unwrap();
        } else if text != played {
            let (number, expected, found) = text
                .lines()
                .chain(std::iter::repeat("(the end)"))
                .zip(played.lines().chain(std::iter::repeat("(the end)")))
                .enumerate()
                .find(|(_, (a, b))| a != b)
                .map(|(at, (a, b))| (at + 1, a, b))
                .unwrap();
            panic!(
                "{}:{number} is out of date; look at it after UPDATE_TRANSCRIPTS=1\nexpected: {expected}\n   found: {found}",
                document.display()
            );
        }
    }

    /// The document as it should be.
    fn played(&self, text: &str) -> String {
        let mut out = String::new();
        let mut identifiers = Identifiers::default();
        let mut lines = text.lines().peekable();
        let mut in_console = false;
        let mut commands = 0;
        while let Some(line) = lines.next() {
            if line.starts_with("```") {
                in_console = !in_console && line == "```console";
            }
            let Some(first) = line.strip_prefix("$ ").filter(|_| in_console) else {
                // Inside of a block, everything that is not a command is output of the one above.
                if !in_console || line.starts_with("```") {
                    out.push_str(line);
                    out.push('\n');
                }
                continue;
            };
            let mut command = first.to_owned();
            while command.ends_with('\\') {
                let next = lines.next().unwrap();
                command.push('\n');
                command.push_str(next);
            }
            let said = identifiers.numbered(&self.run(&command));
            out.push_str(&format!("$ {command}\n{said}"));
            commands += 1;
        }
        assert!(commands > 0, "there is no command in the document");
        out
    }
}

/// What the fake makes up depends on everything that it made up before, so a document shows which identifiers are the same
/// and not what they are.
#[derive(Default)]
struct Identifiers(Vec<String>);

impl Identifiers {
    /// The text with the identifiers numbered in the order in which they came up.
    fn numbered(&mut self, text: &str) -> String {
        /// What the program itself gives as an example.
        const EXAMPLE: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
        let mut out = String::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let step = match rest.get(..36).filter(|it| is_identifier(it)) {
                Some(EXAMPLE) => {
                    out.push_str(EXAMPLE);
                    36
                }
                Some(found) => {
                    let known = self.0.iter().position(|it| it == found);
                    let number = known.unwrap_or_else(|| {
                        self.0.push(found.to_owned());
                        self.0.len() - 1
                    });
                    out.push_str(&format!("00000000-0000-4000-8000-{:012}", number + 1));
                    36
                }
                None => {
                    out.push(first);
                    first.len_utf8()
                }
            };
            rest = &rest[step..];
        }
        out
    }
}

fn is_identifier(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}
