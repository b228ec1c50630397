//! How a fake is set up and started.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use mews_connector_codegen::schema::model::Schema;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::catalog::Catalog;
use crate::check::{Tokens, token_properties};
use crate::clock::{Clock, SystemClock};
use crate::embedded;
use crate::handle::Fake;
use crate::journal::Journal;
use crate::meaning::Meanings;
use crate::random::Random;
use crate::script::Script;
use crate::server::{Server, Shared, router};
use crate::state::World;

/// The largest request body unless it is set; the vendor does not publish its own.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// Settings of a fake. Each has a default, so [`Builder::start`] alone is enough.
pub struct Builder {
    source: Source,
    port: u16,
    seed: u64,
    clock: Box<dyn Clock>,
    tokens: Tokens,
    max_body: usize,
}

enum Source {
    Embedded,
    Directory(PathBuf),
    Given(Box<Schema>),
}

/// Why a fake did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The schema has mistakes, or cannot be read.
    #[error("the schema cannot be used:\n{0}")]
    Schema(String),
    /// The port cannot be listened on.
    #[error(
        "cannot listen on port {port} of this machine: {source}; choose another port, or 0 for any that is free"
    )]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Builder {
    pub(crate) fn new() -> Self {
        Builder {
            source: Source::Embedded,
            port: 0,
            seed: 0,
            clock: Box::new(SystemClock),
            tokens: Tokens::new(),
            max_body: MAX_BODY,
        }
    }

    /// Serves this schema instead of the one that was embedded when the crate was built.
    #[must_use]
    pub fn schema(mut self, schema: Schema) -> Self {
        self.source = Source::Given(Box::new(schema));
        self
    }

    /// Serves the schema in this directory, read when the fake starts.
    #[must_use]
    pub fn schema_dir(mut self, directory: impl AsRef<Path>) -> Self {
        self.source = Source::Directory(directory.as_ref().to_owned());
        self
    }

    /// Listens on this port of 127.0.0.1. By default, and with 0, the system chooses a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where everything comes from that looks random. The same seed, clock and calls, made one after the other, give
    /// the same bytes, whatever machine they are made on; only the `Date` header is the machine's. The default is 0.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Takes the time from this clock instead of the machine's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Accepts this text as `ClientToken`, instead of one made from the seed.
    #[must_use]
    pub fn client_token(self, token: impl Into<String>) -> Self {
        self.token("ClientToken", token)
    }

    /// Accepts this text as `AccessToken`, instead of one made from the seed.
    #[must_use]
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.token("AccessToken", token)
    }

    /// Accepts this text in the envelope property `property`. A property that is no token in the schema is not asked.
    fn token(mut self, property: &str, token: impl Into<String>) -> Self {
        self.tokens.insert(property.to_owned(), token.into());
        self
    }

    /// The largest request body in bytes; a larger one is answered with 413. The default is 8 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Starts the fake on the tokio runtime that this is awaited on.
    ///
    /// # Errors
    ///
    /// When the schema cannot be used or the port cannot be listened on.
    pub async fn start(self) -> Result<Fake, StartError> {
        let schema = match self.source {
            Source::Embedded => embedded::schema()?,
            Source::Directory(directory) => embedded::load(&directory)?,
            Source::Given(schema) => *schema,
        };
        let mut random = Random::new(self.seed);
        let envelope = &schema.api.envelope;
        // One is made for each property even where one was given, so that what follows stays the same.
        let made: Vec<_> = token_properties(envelope)
            .map(|name| (name.to_owned(), random.token()))
            .collect();
        let given = self.tokens;
        let tokens = made.into_iter().map(|(name, token)| {
            let token = given.get(&name).cloned().unwrap_or(token);
            (name, token)
        });
        let tokens: Tokens = tokens.collect();

        let listen = |source| StartError::Listen {
            port: self.port,
            source,
        };
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)))
            .await
            .map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let shared = Shared {
            world: World::new(random),
            journal: Journal::default(),
            script: Script::default(),
        };
        let server = Arc::new(Server {
            catalog: Catalog::new(schema),
            meanings: Meanings::new(),
            tokens,
            clock: self.clock,
            max_body: self.max_body,
            shared: Mutex::new(shared),
        });

        let (stop, stopped) = oneshot::channel::<()>();
        let serving =
            axum::serve(listener, router(Arc::clone(&server))).with_graceful_shutdown(async {
                // Told to stop, or the handle is gone: either way it is over.
                let _ = stopped.await;
            });
        let task = tokio::spawn(serving.into_future());
        Ok(Fake::new(server, address, stop, task))
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}
