//! How a fake is set up and started.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jiff::tz::TimeZone;
use mews_connector_language::model::Schema;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::catalog::Catalog;
use crate::check::{ACCESS_TOKEN, Tokens, token_properties};
use crate::clock::{Clock, SystemClock, Time};
use crate::embedded;
use crate::error::StartError;
use crate::faults::{FaultRule, Rules};
use crate::handle::Fake;
use crate::hotel::{self, Hotel};
use crate::journal::Journal;
use crate::kept::MAX_BYTES;
use crate::limiter::{Limiter, RateLimit};
use crate::random::Random;
use crate::record::Proxy;
use crate::record::{Recording, Source as AnswerSource};
use crate::redact;
use crate::resources;
use crate::server::state::{Server, Shared};
use crate::server::{Door, Orders, router};

/// The largest request body unless it is set; the vendor does not publish its own.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// Settings of a fake. Each has a default, so [`Builder::start`] alone is enough.
pub struct Builder {
    source: Source,
    port: u16,
    seed: u64,
    clock: Box<dyn Clock>,
    tokens: Tokens,
    further_tokens: Vec<String>,
    max_body: usize,
    max_journal: usize,
    max_recording: usize,
    rate_limit: Limit,
    rules: Vec<FaultRule>,
    answers: Answers,
    records: bool,
    hotel: Hotel,
}

enum Answers {
    Made,
    Replayed(Recording),
    Forwarded(String),
}

#[derive(Clone, Copy)]
enum Limit {
    Off,
    Documented,
    To(RateLimit),
}

enum Source {
    Embedded,
    Directory(PathBuf),
    Given(Box<Schema>),
}

impl Fake {
    /// Starts a fake with default settings: the embedded schema, a free port, seed 0, the machine's clock.
    ///
    /// # Errors
    ///
    /// When the schema cannot be used or the port cannot be listened on.
    pub async fn start() -> Result<Self, StartError> {
        Builder::new().start().await
    }

    /// Settings of a fake to start.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl Builder {
    pub(crate) fn new() -> Self {
        Builder {
            source: Source::Embedded,
            port: 0,
            seed: 0,
            clock: Box::new(SystemClock),
            tokens: Tokens::new(),
            further_tokens: Vec::new(),
            max_body: MAX_BODY,
            max_journal: MAX_BYTES,
            max_recording: MAX_BYTES,
            rate_limit: Limit::Off,
            rules: Vec::new(),
            answers: Answers::Made,
            records: false,
            hotel: Hotel::default(),
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
        self.token(ACCESS_TOKEN, token)
    }

    /// Accepts this text as `AccessToken`, too. What there is behind it is the same; the rate limit counts it by itself, as the
    /// vendor does. An empty text is not a token, and is not accepted.
    #[must_use]
    pub fn also_accepts(mut self, access_token: impl Into<String>) -> Self {
        let token = Some(access_token.into()).filter(|it: &String| !it.is_empty());
        self.further_tokens.extend(token);
        self
    }

    /// Accepts this text in the envelope property `property`. A property that is not a token in the schema is not asked.
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

    /// How many bytes of calls the journal holds, up to 10,000 calls. When there are more, the oldest calls are dropped as a
    /// whole; [`Fake::dropped_calls`] tells how many. The default is 64 MiB.
    #[must_use]
    pub fn max_journal(mut self, bytes: usize) -> Self {
        self.max_journal = bytes;
        self
    }

    /// How many bytes of calls and answers a recording holds. When there are more, the oldest calls are dropped as a whole;
    /// [`Recording::dropped`] tells how many. The default is 64 MiB.
    #[must_use]
    pub fn max_recording(mut self, bytes: usize) -> Self {
        self.max_recording = bytes;
        self
    }

    /// Limits the requests. By default nothing is limited, because most tests are not about that and have no time to
    /// wait.
    #[must_use]
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Limit::To(limit);
        self
    }

    /// Limits the requests as the schema says that the vendor does.
    #[must_use]
    pub fn documented_rate_limit(mut self) -> Self {
        self.rate_limit = Limit::Documented;
        self
    }

    /// Lets something go wrong from the first call on, and again after a reset.
    #[must_use]
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Keeps every call and its response, for [`Fake::recording`]. Tokens are left out.
    #[must_use]
    pub fn record(mut self) -> Self {
        self.records = true;
        self
    }

    /// Answers from a recording instead of from what the fake remembers. A call that is not in it is refused; of several
    /// equal ones, the responses come in the order in which they were recorded, and the last one again and again.
    #[must_use]
    pub fn replay(mut self, recording: Recording) -> Self {
        self.answers = Answers::Replayed(recording);
        self
    }

    /// Passes calls on to the server at this address, such as `https://api.example.com`, and compares its responses with
    /// the schema: see [`Fake::drift`]. The tokens are those of the caller, and what is called has its effect there.
    #[must_use]
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.answers = Answers::Forwarded(address.into());
        self
    }

    /// Seeds the fake with a hotel of this size, whose present is the clock's when the fake starts. By default there is
    /// [none](Hotel::Empty). See [`Hotel`] for what is in it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mews_connector_fake::StartError> {
    /// use mews_connector_fake::{Fake, Hotel};
    ///
    /// let fake = Fake::builder().hotel(Hotel::Small).seed(7).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn hotel(mut self, hotel: Hotel) -> Self {
        self.hotel = hotel;
        self
    }

    /// Starts the fake on the tokio runtime that this is awaited on.
    ///
    /// # Errors
    ///
    /// When the schema cannot be used, the port cannot be listened on, or a fault contradicts itself.
    pub async fn start(self) -> Result<Fake, StartError> {
        if let Some(problem) = self.rules.iter().find_map(FaultRule::problem) {
            return Err(StartError::Fault(problem));
        }
        let schema = match self.source {
            Source::Embedded => embedded::schema()?,
            Source::Directory(directory) => embedded::load(&directory)?,
            Source::Given(schema) => *schema,
        };
        let mut source = match self.answers {
            Answers::Made => AnswerSource::made(),
            Answers::Replayed(recording) => AnswerSource::replayed(recording),
            Answers::Forwarded(address) => {
                AnswerSource::forwarded(Proxy::new(&address).map_err(StartError::Proxy)?)
            }
        };
        if self.records {
            source.keep(self.max_recording);
        }
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
        let rate_limit = match self.rate_limit {
            Limit::Off => None,
            Limit::To(limit) => Some(limit),
            Limit::Documented => {
                let documented = &schema.api.rate_limit;
                Some(RateLimit::new(documented.requests, documented.seconds))
            }
        };
        let catalog = Catalog::new(schema);
        let now = TimeZone::UTC.to_datetime(self.clock.now());
        let world = hotel::world(&catalog, random, now, self.hotel);
        let mut faults = Rules::default();
        self.rules
            .iter()
            .cloned()
            .for_each(|rule| faults.push(rule));
        let shared = Shared {
            world: world.clone(),
            limiter: Limiter::new(rate_limit),
            journal: Journal::new(self.max_journal),
            faults,
            snapshots: BTreeMap::new(),
        };
        let server = Arc::new(Server {
            catalog,
            handlers: resources::handlers(),
            redactor: redact::known(&tokens, &self.further_tokens),
            tokens,
            further_tokens: self.further_tokens,
            time: Time::new(self.clock),
            max_body: self.max_body,
            port: address.port(),
            source,
            initial: world,
            rate_limit,
            rules: self.rules,
            shared: Mutex::new(shared),
        });

        let (stop, mut stopped) = watch::channel(());
        let door = Door {
            listener,
            server: Arc::clone(&server),
            stopping: stopped.clone(),
        };
        let service = router(Arc::clone(&server)).into_make_service_with_connect_info::<Orders>();
        let serving = axum::serve(door, service).with_graceful_shutdown(async move {
            // Told to stop, or the handle is gone: either way it is over.
            let _ = stopped.changed().await;
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
