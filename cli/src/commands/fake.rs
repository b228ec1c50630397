//! `connector fake`: the offline API, driven by the schema of this workspace as it is now.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use mews_connector_fake::Fake;

use crate::Failure;

/// How the fake is started.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The port to listen on, on this machine only.
    #[arg(long, default_value_t = 8420)]
    port: u16,
    /// What the made-up values depend on: the same seed and the same calls give the same answers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Runs until it is interrupted.
pub(crate) fn run(root: &Path, options: &Options) -> Result<String, Failure> {
    let broken = |error: &dyn std::fmt::Display| Failure::Broken(error.to_string());
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broken(&error))?;
    runtime.block_on(async {
        let fake = Fake::builder()
            .schema_dir(root.join("schema"))
            .port(options.port)
            .seed(options.seed)
            .start()
            .await
            .map_err(|error| broken(&error))?;
        let greeting = format!(
            "A fake Connector API listens on {address}. Stop it with Ctrl-C.\n\n\
             export MEWS_PLATFORM_ADDRESS={address}\n\
             export MEWS_CLIENT_TOKEN={client}\n\
             export MEWS_ACCESS_TOKEN={access}\n",
            address = fake.platform_address(),
            client = fake.client_token(),
            access = fake.access_token(),
        );
        let mut out = io::stdout();
        let _ = out
            .write_all(greeting.as_bytes())
            .and_then(|()| out.flush());
        tokio::signal::ctrl_c()
            .await
            .map_err(|error| broken(&error))?;
        fake.stop().await;
        Ok("Stopped.\n".to_owned())
    })
}
