//! The handle that calls are made with.

use std::fmt;
use std::sync::Arc;

use crate::addresses::Addresses;
use crate::budget::{Budget, Priority, Token, Tokens};
use crate::clock::Clock;
use crate::codec::Bounds;
use crate::connections::FreshConnections;
use crate::engine::limit::at_once_or_within;
use crate::envelope::{Envelope, Language};
use crate::error::{BuildError, Error, Kind, Parts, Phase, Setting};
use crate::headers::Headers;
use crate::known::KnownUnknowns;
use crate::observe::Observer;
use crate::operation::Api;
use crate::retry::{Allowance, Jitter, RetryPolicy};
use crate::scrub::Scrubber;
use crate::timeouts::Timeouts;
use crate::transport::{Limits, Transport};
use crate::values::Secret;

/// Makes calls, for one application and one access token.
///
/// Cloning is cheap, and clones share connections. Made by a [`ClientBuilder`](crate::ClientBuilder).
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    label: Option<Arc<str>>,
}

/// What belongs to one access token.
pub(crate) struct Inner {
    pub(crate) connection: Arc<Connection>,
    pub(crate) envelope: Envelope,
    pub(crate) scrubber: Arc<Scrubber>,
    pub(crate) allowance: Allowance,
    pub(crate) token: Arc<Token>,
}

/// What clients for different access tokens share.
pub(crate) struct Connection {
    pub(crate) addresses: Addresses,
    pub(crate) api: &'static Api,
    pub(crate) client_token: Secret,
    pub(crate) client_name: String,
    pub(crate) language: Option<Language>,
    pub(crate) timeouts: Timeouts,
    pub(crate) fresh_connections: FreshConnections,
    pub(crate) retry: RetryPolicy,
    pub(crate) priority: Priority,
    pub(crate) tokens: Tokens,
    pub(crate) jitter: Jitter,
    pub(crate) limits: Limits,
    pub(crate) bounds: Bounds,
    pub(crate) check_limits: bool,
    pub(crate) strict: bool,
    pub(crate) headers: Headers,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) unknown: KnownUnknowns,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Client {
    pub(crate) fn new(connection: Arc<Connection>, access_token: &Secret) -> Self {
        let envelope = Envelope::new(
            &connection.client_token,
            access_token,
            &connection.client_name,
            connection.language.as_ref(),
        );
        let scrubber = Arc::new(Scrubber::new([&connection.client_token, access_token]));
        let token = connection.tokens.get(access_token);
        Self {
            inner: Arc::new(Inner {
                connection,
                envelope,
                scrubber,
                allowance: Allowance::new(),
                token,
            }),
            label: None,
        }
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    pub(crate) fn scrubber(&self) -> &Scrubber {
        &self.inner.scrubber
    }

    /// The same client under a name of its own: the field `client` of its spans, see [`ClientBuilder::label`].
    ///
    /// # Errors
    ///
    /// When the label is empty, or has control characters or a token in it.
    ///
    /// [`ClientBuilder::label`]: crate::ClientBuilder::label
    pub fn with_label(&self, label: impl Into<String>) -> Result<Self, BuildError> {
        let label = checked_text(Setting::Label, label.into(), |text| {
            self.inner.scrubber.scrub(text) != text
        })?;
        Ok(Self {
            label: Some(label.into()),
            ..self.clone()
        })
    }

    /// The client, unless a header of the builder cannot be sent.
    pub(crate) fn with_checked_headers(self) -> Result<Self, BuildError> {
        match self.inner.connection.headers.flaw(&self.inner.scrubber) {
            Some(flaw) => Err(BuildError::new(Setting::Header, flaw)),
            None => Ok(self),
        }
    }

    pub(crate) fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// A client for another property or portfolio of the same application. It shares the connections of this one, and its
    /// label until [`with_label`](Self::with_label) gives it another.
    ///
    /// # Errors
    ///
    /// When the token cannot be one (empty, line breaks, blanks, control characters), or stands in a header of the builder.
    pub fn with_access_token(&self, token: impl Into<String>) -> Result<Self, BuildError> {
        let token = checked_token(Setting::AccessToken, Secret::new(token.into()))?;
        let client = Self {
            label: self.label.clone(),
            ..Self::new(Arc::clone(&self.inner.connection), &token)
        };
        client.with_checked_headers()
    }

    /// The rate budget of the access token. All clients for the token that come from the same builder share it.
    #[must_use]
    pub fn budget(&self) -> &dyn Budget {
        &*self.inner.token.budget
    }

    /// Waits until what became of all requests so far is reported to the rate budget: the last thing to do in a program
    /// whose budget is shared with other processes.
    ///
    /// Only a [`Budgets`](crate::budget::Budgets) from elsewhere queues anything, so otherwise this returns at once. Calls
    /// that are under way are not waited for, so end them first. Nothing is closed for good: this client, its clones and
    /// those for other access tokens share the budgets and go on working, and closing any of them waits for all.
    ///
    /// # Errors
    ///
    /// When it takes longer than the [deadline](crate::Timeouts::deadline) of the client. The error
    /// [is a timeout](Error::is_timeout); waiting again does no harm.
    pub async fn close(&self) -> Result<(), Error> {
        let connection = &self.inner.connection;
        let Some(budgets) = connection.tokens.source() else {
            return Ok(());
        };
        let limit = connection.timeouts.deadline;
        let closed = at_once_or_within(&*connection.clock, limit, budgets.closed()).await;
        closed.ok_or_else(|| {
            let detail = format!("the rate budgets did not report all requests within {limit:?}");
            let parts = Parts::new(Kind::Timeout, Phase::NotSent, &"close".into(), detail);
            Error::new(parts, &self.inner.scrubber)
        })
    }

    /// The facts of the API that the client was built for.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.inner.connection.api
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.inner.connection.addresses.base())
            .field("client_name", &self.inner.connection.client_name)
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}

/// A token that can be one: the usual slip is a line break that came along from a file or a shell.
pub(crate) fn checked_token(setting: Setting, token: Secret) -> Result<Secret, BuildError> {
    let text = token.expose();
    let flaw = if text.is_empty() {
        Some("is empty")
    } else if text.contains(['\n', '\r']) {
        Some(
            "contains a line break; values read from files and shells often end in one, so trim it",
        )
    } else if text.chars().any(char::is_whitespace) {
        Some("contains a blank; tokens have none")
    } else if text.chars().any(char::is_control) {
        Some("contains a control character; tokens have none")
    } else {
        None
    };
    match flaw {
        Some(flaw) => Err(BuildError::new(setting, flaw)),
        None => Ok(token),
    }
}

/// A text that can be sent and shown: `holds_token` tells whether it gives a token away.
pub(crate) fn checked_text(
    setting: Setting,
    text: String,
    holds_token: impl FnOnce(&str) -> bool,
) -> Result<String, BuildError> {
    let flaw = if text.trim().is_empty() {
        "is empty"
    } else if holds_token(&text) {
        "contains a token; were two settings mixed up?"
    } else if text.chars().any(char::is_control) {
        "contains a line break or another control character"
    } else {
        return Ok(text);
    };
    Err(BuildError::new(setting, flaw))
}
