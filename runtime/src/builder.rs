//! Sets a client up and refuses what would fail, or leak, later.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::addresses::Addresses;
use crate::budget::{Budgets, Priority, RateLimit, Tokens};
use crate::client::{Client, Connection, checked_text, checked_token};
use crate::clock::{Clock, TokioClock};
use crate::codec::{Bounds, Missing};
use crate::connections::FreshConnections;
use crate::envelope::Language;
use crate::environment::Environment;
use crate::error::{BuildError, Setting};
use crate::headers::Headers;
use crate::known::KnownUnknowns;
use crate::observe::Observer;
use crate::operation::Api;
use crate::retry::{Jitter, RetryPolicy};
use crate::timeouts::Timeouts;
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::{Limits, Transport};
use crate::values::Secret;

/// 64 MiB.
const MAX_ANSWER_BYTES: usize = 64 * 1024 * 1024;
/// Lists of the API, with their repeated names, compress up to about a hundred times; gzip can reach a thousand.
const MAX_INFLATE_RATIO: usize = 300;

/// The settings of a client: tokens, time limits, retries, rate limit, headers, transport and more.
///
/// It starts with `Client::builder`, and `build` checks the settings. `C` is the client that it builds.
///
/// ```
/// # mod mews_connector {
/// #     pub use mews_connector_runtime::*;
/// #     static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);
/// #     pub struct Client;
/// #     impl Client {
/// #         pub fn builder(environment: Environment) -> ClientBuilder<mews_connector_runtime::Client> {
/// #             ClientBuilder::new(environment, &API)
/// #         }
/// #     }
/// # }
/// use mews_connector::{Client, Environment, RetryPolicy, Timeouts};
/// use std::time::Duration;
///
/// let client = Client::builder(Environment::Demo)
///     .client_token("client-token-of-the-application")
///     .access_token("access-token-of-the-hotel")
///     .client_name("Acme Guest Chat 1.4.0")
///     .language("en-GB")
///     .timeouts(Timeouts::default().with_deadline(Duration::from_secs(60)))
///     .retry(RetryPolicy::default().with_max_attempts(5))
///     .build()?;
/// # Ok::<(), mews_connector::BuildError>(())
/// ```
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder<C> {
    environment: Environment,
    api: &'static Api,
    client_token: Option<Secret>,
    access_token: Option<Secret>,
    client_name: Option<String>,
    label: Option<String>,
    headers: Headers,
    language: Option<Language>,
    timeouts: Timeouts,
    fresh_connections: FreshConnections,
    retry: RetryPolicy,
    jitter_seed: Option<u64>,
    rate_limit: RateLimit,
    budgets: Option<Arc<dyn Budgets>>,
    priority: Priority,
    limits: Limits,
    bounds: Bounds,
    check_limits: bool,
    strict: bool,
    observer: Option<Arc<dyn Observer>>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    target: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder for an API in an environment.
    pub fn new(environment: Environment, api: &'static Api) -> Self {
        Self {
            environment,
            api,
            client_token: None,
            access_token: None,
            client_name: None,
            label: None,
            headers: Headers::default(),
            language: None,
            timeouts: Timeouts::default(),
            fresh_connections: FreshConnections::default(),
            retry: RetryPolicy::default(),
            jitter_seed: None,
            rate_limit: RateLimit::new(
                api.rate_limit_requests,
                Duration::from_secs(u64::from(api.rate_limit_seconds)),
            ),
            budgets: None,
            priority: Priority::default(),
            limits: Limits {
                bytes: MAX_ANSWER_BYTES,
                ratio: MAX_INFLATE_RATIO,
            },
            bounds: Bounds::default(),
            check_limits: true,
            strict: false,
            observer: None,
            transport: None,
            clock: Arc::new(TokioClock::new()),
            target: PhantomData,
        }
    }

    /// The token of your application. Required.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.client_token = Some(Secret::new(token.into()));
        self
    }

    /// The token of the property or portfolio that the calls are for. Required.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(Secret::new(token.into()));
        self
    }

    /// Name and version of your application, which the API wants in every request. Required.
    pub fn client_name(mut self, name: impl Into<String>) -> Self {
        self.client_name = Some(name.into());
        self
    }

    /// A name for logs and metrics, such as `hotel-a`: the field `client` of every span, and of each
    /// [`Attempt`](crate::Attempt). The API never sees it. `with_label` of a client gives another one to a client that
    /// shares its connections.
    #[doc(alias = "tracing")]
    #[doc(alias = "logging")]
    #[doc(alias = "logs")]
    #[doc(alias = "span")]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a header to each request, in place of one of the same name; a call may replace it with its own.
    ///
    /// Refused when the client is built: headers that would break the call (`Host`, `Content-Length`, `Content-Type`,
    /// `Cookie`, `Connection` and the like), line breaks, and tokens. `Debug` shows no value.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.headers.set(name.as_ref(), value.as_ref());
        self
    }

    /// Language and culture of texts and error messages, such as `en-GB`.
    pub fn language(self, code: impl Into<String>) -> Self {
        let code = code.into();
        self.language_and_culture(code.clone(), code)
    }

    /// Language and culture, where they differ. The API ignores one without the other.
    pub fn language_and_culture(
        mut self,
        language: impl Into<String>,
        culture: impl Into<String>,
    ) -> Self {
        self.language = Some(Language {
            language: language.into(),
            culture: culture.into(),
        });
        self
    }

    /// The time limits.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Which calls get a connection of their own: by default those that add something or move money.
    pub fn fresh_connections(mut self, which: FreshConnections) -> Self {
        self.fresh_connections = which;
        self
    }

    /// When calls are sent again; each call may choose another policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Makes the random part of waits the same in every run, for tests.
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter_seed = Some(seed);
        self
    }

    /// How many requests each access token may send in which time, where it is not what the API says.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = limit;
        self
    }

    /// Takes the rate budgets of access tokens from elsewhere, such as one that several processes share, or
    /// [`Unlimited`](crate::budget::Unlimited).
    pub fn budgets(mut self, budgets: impl Budgets) -> Self {
        self.budgets = Some(Arc::new(budgets));
        self
    }

    /// Which calls go first when there are more than the rate limit allows; each call may choose otherwise.
    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    /// The most bytes that a response may have after inflating. 64 MiB by default.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// How many times larger a compressed answer may become, looked at from 1 MiB on. 300 by default.
    pub fn max_inflate_ratio(mut self, ratio: usize) -> Self {
        self.limits.ratio = ratio;
        self
    }

    /// How many times its own size a response may take in memory while it is read, its bytes included. 4 by default. On
    /// top come 2 MiB, and up to 16 KiB for each of the first thousand items of a page, so that no page of the API is
    /// refused.
    pub fn max_memory_ratio(mut self, ratio: usize) -> Self {
        self.bounds.ratio = ratio;
        self
    }

    /// How many items of one response are set aside when they cannot be read; a response with more of them is an error as
    /// a whole. 1000 by default, which is the largest page. Of other values as many are listed, and the rest is counted.
    pub fn max_rejected_items(mut self, items: usize) -> Self {
        self.bounds.aside = items;
        self
    }

    /// Whether requests are compared with the limits that the schema knows before they are sent. On by default, since
    /// the server would refuse them anyway; off for the day when the server knows better. A single call is exempt with
    /// [`unchecked`](crate::Call::unchecked).
    pub fn check_limits(mut self, check: bool) -> Self {
        self.check_limits = check;
        self
    }

    /// What becomes of required values that a response lacks. By default the object around them is set aside.
    pub fn missing(mut self, missing: Missing) -> Self {
        self.bounds.missing = missing;
        self
    }

    /// Whether a value that cannot be read fails the whole response. Off by default: the rest of it is delivered, and what
    /// is wrong with it listed.
    #[doc(alias = "strict mode")]
    #[doc(alias = "lenient")]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Tells an observer of each attempt that has ended, for metrics.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Replaces the network. Required where the feature `reqwest` is off.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Replaces the clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When a token or the application's name is missing or cannot be right (line breaks, blanks, control characters),
    /// when the platform address would show the tokens to others, when TLS cannot be set up, or when there is no transport. The error names the
    /// setting, never its value.
    pub fn build(self) -> Result<C, BuildError> {
        // There, asking `Instant` for the time is a panic, and no clock can make one otherwise.
        if cfg!(all(target_family = "wasm", target_os = "unknown")) {
            return Err(BuildError::new(
                Setting::Clock,
                "has no monotonic time on this target; types and values work here, calls need one such as \
                 `wasm32-wasip1`",
            ));
        }
        let client_token = required(Setting::ClientToken, self.client_token)?;
        let access_token = required(Setting::AccessToken, self.access_token)?;
        let tokens = [&client_token, &access_token];
        let client_name = match self.client_name {
            Some(name) => text(Setting::ClientName, name, &tokens)?,
            None => {
                return Err(BuildError::new(
                    Setting::ClientName,
                    "is missing; set the name and version of your application, such as `Acme Guest Chat 1.4.0`",
                ));
            }
        };
        let language = self
            .language
            .map(|Language { language, culture }| {
                Ok(Language {
                    language: text(Setting::Language, language, &tokens)?,
                    culture: text(Setting::Culture, culture, &tokens)?,
                })
            })
            .transpose()?;
        let address = self.environment.resolve(self.api.base_path, &tokens)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => network(address.secure, &self.timeouts)?,
        };
        let connection = Connection {
            addresses: Addresses::new(address.base),
            api: self.api,
            client_token,
            client_name,
            language,
            timeouts: self.timeouts,
            fresh_connections: self.fresh_connections,
            retry: self.retry,
            priority: self.priority,
            tokens: match self.budgets {
                Some(budgets) => Tokens::given(budgets),
                None => Tokens::local(self.rate_limit, Arc::clone(&self.clock)),
            },
            jitter: self.jitter_seed.map_or_else(Jitter::random, Jitter::seeded),
            limits: self.limits,
            bounds: self.bounds,
            check_limits: self.check_limits,
            strict: self.strict,
            headers: self.headers,
            observer: self.observer,
            unknown: KnownUnknowns::default(),
            transport,
            clock: self.clock,
        };
        let mut client = Client::new(Arc::new(connection), &access_token).with_checked_headers()?;
        if let Some(label) = self.label {
            client = client.with_label(label)?;
        }
        Ok(C::from(client))
    }
}

#[cfg(feature = "reqwest")]
fn network(secure: bool, timeouts: &Timeouts) -> Result<Arc<dyn Transport>, BuildError> {
    let transport = if secure {
        ReqwestTransport::secure(timeouts.connect)
    } else {
        ReqwestTransport::loopback(timeouts.connect)
    };
    match transport {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(error) => Err(BuildError::new(
            Setting::Transport,
            format!(
                "cannot be set up: {}. TLS needs the certificate authorities of the operating system (often the \
                 package `ca-certificates`)",
                error.cause()
            ),
        )),
    }
}

#[cfg(not(feature = "reqwest"))]
fn network(_: bool, _: &Timeouts) -> Result<Arc<dyn Transport>, BuildError> {
    Err(BuildError::new(
        Setting::Transport,
        "is missing: this program is compiled without a network; turn the feature `reqwest` on, or give the builder a \
         transport",
    ))
}

fn required(setting: Setting, token: Option<Secret>) -> Result<Secret, BuildError> {
    match token {
        Some(token) => checked_token(setting, token),
        None => Err(BuildError::new(setting, "is missing")),
    }
}

/// A text that is shown and sent, so that no token may stand in it.
fn text(setting: Setting, text: String, tokens: &[&Secret]) -> Result<String, BuildError> {
    checked_text(setting, text, |text| {
        let holds = |token: &&Secret| token.is_distinctive() && text.contains(token.expose());
        tokens.iter().any(holds)
    })
}

impl<C> fmt::Debug for ClientBuilder<C> {
    /// Leaves the texts out, which may turn out to be tokens in the wrong place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("has_client_name", &self.client_name.is_some())
            .field("timeouts", &self.timeouts)
            .field("fresh_connections", &self.fresh_connections)
            .field("retry", &self.retry)
            .field("check_limits", &self.check_limits)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}
