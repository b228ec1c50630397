//! `connector fake`: the offline API, driven by the schema of this workspace as it is now, or by the built-in one.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use mews_connector_fake::{Fake, FaultRule, Hotel, RateLimit, Recording};
use mews_connector_language::replace::{Replacement, replace_private_file};

use crate::Failure;

/// What the help says after the options.
const EXAMPLES: &str = "\
Examples:
  connector fake                            a start page at http://127.0.0.1:8420
  connector fake --size chain               five hotels, 100,000 reservations
  connector fake --rate-limit off           as many calls as you like
  connector fake --fault '{\"operation\": \"orders/add\", \"call\": 2, \"fault\": {\"kind\": \"close\", \"when\": \"processed\"}}'
                                            the second orders/add is done, and its response lost
  curl -X POST http://127.0.0.1:8420/__fake/clock/advance -d '{\"seconds\": 30}'

Everything else that can be done to a running fake is in docs/fake.md.";

/// How the fake is started.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The port to listen on, on this machine only; 0 for any that is free.
    #[arg(long, default_value_t = 8420)]
    port: u16,
    /// What the made-up values depend on: the same seed and the same calls give the same answers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What the fake is seeded with, around the present.
    #[arg(long, value_enum, default_value_t = Size::Small)]
    size: Size,
    /// How many calls are answered: REQUESTS/SECONDS, or off [default: what the schema documents].
    #[arg(long, value_name = "LIMIT", value_parser = rate_limit)]
    rate_limit: Option<Limit>,
    /// Accepts the access token in this environment variable, too, with a rate limit of its own. May be given several times.
    #[arg(long, value_name = "VARIABLE")]
    also_accept: Vec<String>,
    /// Something to go wrong, as JSON. May be given several times.
    #[arg(long, value_name = "JSON", value_parser = fault)]
    fault: Vec<FaultRule>,
    /// A file with a list of such JSON objects.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Writes all calls and their responses to a file in the end, without tokens but with the data of guests.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// How many MiB of calls and answers a recording holds; when there are more, the oldest calls are dropped.
    #[arg(long, value_name = "MIB", default_value_t = 64, requires = "record")]
    max_recording: usize,
    /// How many MiB of calls the journal holds; when there are more, the oldest calls are dropped.
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    max_journal: usize,
    /// Answers from such a file.
    #[arg(long, value_name = "FILE", conflicts_with = "proxy")]
    replay: Option<PathBuf>,
    /// Passes calls on to the server at this address and reports, in the end, how its responses differ from the schema.
    /// The tokens are those of the caller, and what is called has its effect there.
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
    /// Works from the schema in this folder, instead of that of the workspace, or the built-in one where there is none.
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
}

/// What there is when nobody has called yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Size {
    /// Nothing but what callers create.
    Empty,
    /// One hotel of 12 rooms.
    Small,
    /// One hotel of 120 rooms, with some 20,000 reservations.
    Medium,
    /// Five hotels behind one portfolio token, with 100,000 reservations.
    Chain,
}

impl From<Size> for Hotel {
    fn from(size: Size) -> Self {
        match size {
            Size::Empty => Hotel::Empty,
            Size::Small => Hotel::Small,
            Size::Medium => Hotel::Medium,
            Size::Chain => Hotel::Chain,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Limit {
    Off,
    To(RateLimit),
}

fn mebibytes(count: usize) -> usize {
    count.saturating_mul(1024 * 1024)
}

fn rate_limit(text: &str) -> Result<Limit, String> {
    if text == "off" {
        return Ok(Limit::Off);
    }
    let parsed = text.split_once('/').and_then(|(requests, seconds)| {
        let seconds = seconds.parse().ok().filter(|seconds| *seconds > 0)?;
        Some(RateLimit::new(requests.parse().ok()?, seconds))
    });
    parsed
        .map(Limit::To)
        .ok_or_else(|| "two numbers such as 200/30 are expected, or off".to_owned())
}

fn fault(text: &str) -> Result<FaultRule, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// Runs until it is interrupted.
pub(crate) fn run(workspace: Option<PathBuf>, options: &Options) -> Result<String, Failure> {
    let broken = |error: &dyn std::fmt::Display| Failure::Broken(error.to_string());
    let of_workspace = || workspace.map(|root| root.join("schema"));
    let schema = options.schema.clone().or_else(of_workspace);
    let mut builder = Fake::builder();
    if let Some(folder) = &schema {
        builder = builder.schema_dir(folder);
    }
    builder = builder
        .port(options.port)
        .seed(options.seed)
        .max_journal(mebibytes(options.max_journal))
        .max_recording(mebibytes(options.max_recording))
        .hotel(options.size.into());
    builder = match options.rate_limit {
        None => builder.documented_rate_limit(),
        Some(Limit::Off) => builder,
        Some(Limit::To(limit)) => builder.rate_limit(limit),
    };
    for variable in &options.also_accept {
        let token = std::env::var(variable).ok().filter(|it| !it.is_empty());
        // What was given is not shown, as it may be the token itself.
        builder = builder.also_accepts(token.ok_or_else(|| {
            let text = "a variable that --also-accept names is not set; it takes the name of one, and not a token";
            Failure::Broken(text.to_owned())
        })?);
    }
    let listed: Vec<FaultRule> = options
        .faults
        .as_deref()
        .map_or(Ok(Vec::new()), from_file)?;
    for rule in listed.iter().chain(&options.fault) {
        builder = builder.fault(rule.clone());
    }
    if let Some(path) = &options.record {
        // A recording that cannot be written is told before there is one to lose.
        Replacement::prepare(path, b"").map_err(|error| unwritten(path, &error))?;
        builder = builder.record();
    }
    if let Some(path) = &options.replay {
        builder = builder.replay(from_file::<Recording>(path)?);
    }
    if let Some(address) = &options.proxy {
        builder = builder.proxy(address);
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broken(&error))?;
    runtime.block_on(async {
        let fake = builder.start().await.map_err(|error| broken(&error))?;
        let stop = told_to_stop().map_err(|error| broken(&error))?;
        say(&fake, options, schema.as_deref());
        stop.await;
        let (recording, drift) = (fake.recording(), fake.drift());
        fake.stop().await;
        if let Some(path) = &options.record {
            save(path, &recording)?;
        }
        let dropped = match recording.dropped() {
            dropped if dropped.is_nothing() => String::new(),
            dropped => {
                format!("The recording lacks {dropped}; --max-recording lets it hold more.\n")
            }
        };
        if drift.is_empty() {
            return Ok(format!("Stopped.\n{dropped}"));
        }
        let lines: Vec<_> = drift.iter().map(ToString::to_string).collect();
        Err(Failure::Found(format!(
            "{dropped}The server's responses are not what the schema says:\n{}",
            lines.join("\n")
        )))
    })
}

/// What ends on Ctrl-C, or on what service managers send. It listens before it is waited for.
#[cfg(unix)]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// What ends on Ctrl-C.
#[cfg(not(unix))]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a way to be told, it runs until it is ended by force.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}

/// Writes the recording, which holds the data of guests.
fn save(path: &Path, recording: &Recording) -> Result<(), Failure> {
    replace_private_file(path, recording.to_json()).map_err(|error| unwritten(path, &error))
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    Failure::Broken(format!("{} cannot be written: {error}", path.display()))
}

/// Reads a JSON file.
fn from_file<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let wrong =
        |error: &dyn std::fmt::Display| Failure::Found(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
    serde_json::from_str(&text).map_err(|error| wrong(&error))
}

fn say(fake: &Fake, options: &Options, schema: Option<&Path>) {
    let schema = schema.map_or("the built-in schema".to_owned(), |folder| {
        format!("the schema in {}", folder.display())
    });
    let greeting = format!(
        "A fake Connector API listens, with {schema}. Open {address} in a browser, or stop it with Ctrl-C.\n\n\
         export MEWS_PLATFORM_ADDRESS={address}\n\
         export MEWS_CLIENT_TOKEN={client}\n\
         export MEWS_ACCESS_TOKEN={access}\n",
        address = fake.platform_address(),
        client = fake.client_token(),
        access = fake.access_token(),
    );
    let greeting = match &options.proxy {
        None => greeting,
        Some(server) => format!(
            "Calls to {} are passed on to {server}; give it the server's own tokens. Stop with Ctrl-C to see the report.\n\n\
             export MEWS_PLATFORM_ADDRESS={0}\n",
            fake.platform_address()
        ),
    };
    let mut out = io::stdout();
    // A closed pipe is the reader's choice.
    let _ = out
        .write_all(greeting.as_bytes())
        .and_then(|()| out.flush());
}
