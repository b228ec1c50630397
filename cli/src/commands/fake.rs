//! `connector fake`: the offline API, driven by the schema of this workspace as it is now.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use mews_connector_fake::{Fake, FaultRule, RateLimit};

use crate::Failure;

/// What the help says after the options.
const EXAMPLES: &str = "\
Examples:
  connector fake                            a start page at http://127.0.0.1:8420
  connector fake --rate-limit off           as many calls as you like
  connector fake --fault '{\"operation\": \"orders/add\", \"call\": 2, \"fault\": {\"kind\": \"close\", \"when\": \"processed\"}}'
                                            the second orders/add is done, and its answer lost
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
    /// How many calls are answered: REQUESTS/SECONDS, or off [default: what the schema documents].
    #[arg(long, value_name = "LIMIT", value_parser = rate_limit)]
    rate_limit: Option<Limit>,
    /// Something to go wrong, as JSON. May be given several times.
    #[arg(long, value_name = "JSON", value_parser = fault)]
    fault: Vec<FaultRule>,
    /// A file with a list of such JSON objects.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy)]
enum Limit {
    Off,
    To(RateLimit),
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
pub(crate) fn run(root: &Path, options: &Options) -> Result<String, Failure> {
    let broken = |error: &dyn std::fmt::Display| Failure::Broken(error.to_string());
    let mut builder = Fake::builder()
        .schema_dir(root.join("schema"))
        .port(options.port)
        .seed(options.seed);
    builder = match options.rate_limit {
        None => builder.documented_rate_limit(),
        Some(Limit::Off) => builder,
        Some(Limit::To(limit)) => builder.rate_limit(limit),
    };
    let from_file = options.faults.as_deref().map_or(Ok(Vec::new()), faults)?;
    for rule in from_file.iter().chain(&options.fault) {
        builder = builder.fault(rule.clone());
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broken(&error))?;
    runtime.block_on(async {
        let fake = builder.start().await.map_err(|error| broken(&error))?;
        say(&fake);
        tokio::signal::ctrl_c()
            .await
            .map_err(|error| broken(&error))?;
        fake.stop().await;
        Ok("Stopped.\n".to_owned())
    })
}

fn faults(path: &Path) -> Result<Vec<FaultRule>, Failure> {
    let wrong =
        |error: &dyn std::fmt::Display| Failure::Found(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
    serde_json::from_str(&text).map_err(|error| wrong(&error))
}

fn say(fake: &Fake) {
    let greeting = format!(
        "A fake Connector API listens. Open {address} in a browser, or stop it with Ctrl-C.\n\n\
         export MEWS_PLATFORM_ADDRESS={address}\n\
         export MEWS_CLIENT_TOKEN={client}\n\
         export MEWS_ACCESS_TOKEN={access}\n",
        address = fake.platform_address(),
        client = fake.client_token(),
        access = fake.access_token(),
    );
    let mut out = io::stdout();
    // A closed pipe is the reader's choice.
    let _ = out
        .write_all(greeting.as_bytes())
        .and_then(|()| out.flush());
}
