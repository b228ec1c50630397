//! The client of the bindings: the runtime's client with a method per resource.

use mews_connector_runtime as runtime;
use serde::Serialize;

/// A connection to the API: one set of tokens, one budget, one pool of HTTP connections.
///
/// Cheap to clone; clones share everything. Every resource is a method: [`client.messages()`](Client::messages). A
/// resource whose cargo feature is off has none, so "no method named `messages`" means that `features = ["messages"]` is
/// missing in `Cargo.toml`.
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use mews_connector::{Client, Environment, message_threads};
///
/// let client = Client::builder(Environment::Demo)
///     .client_token(std::env::var("MEWS_CLIENT_TOKEN")?)
///     .access_token(std::env::var("MEWS_ACCESS_TOKEN")?)
///     .client_name("Acme Guest Chat 1.4.0")
///     .build()?;
/// let threads = client
///     .message_threads()
///     .get_all(message_threads::GetAllRequest::new())
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    core: runtime::Client,
}

impl Client {
    /// Configures a client for an environment of the API: tokens, timeouts, retries, rate limit, transport, strict mode.
    pub fn builder(environment: runtime::Environment) -> runtime::ClientBuilder<Self> {
        runtime::ClientBuilder::new(environment, &crate::api::API)
    }

    /// The call of a request, whatever its operation is: what generic code uses instead of the resource methods. Nothing is
    /// sent before it is awaited.
    pub fn call<O: runtime::Operation>(&self, request: O) -> runtime::Call<O> {
        self.core.call(request)
    }

    /// Prepares the call of an operation that the bindings do not know, by its name, such as `messages/getAll`.
    ///
    /// The request is anything that serialises to a JSON object; the client adds tokens, name and language as always.
    /// Since nobody knows what the operation does, it counts as one that moves money and must not be repeated. The
    /// response is [`values::Json`](runtime::values::Json), which `deserialize` reads as any type.
    pub fn call_untyped(
        &self,
        operation: impl Into<String>,
        request: impl Serialize,
    ) -> runtime::DescribedCall {
        self.core.call_untyped(operation, request)
    }

    /// A client for another property or portfolio of the same application. It shares the connections of this one.
    ///
    /// # Errors
    ///
    /// When the token cannot be one (empty, line breaks, blanks, control characters).
    pub fn with_access_token(&self, token: impl Into<String>) -> Result<Self, runtime::BuildError> {
        let core = self.core.with_access_token(token)?;
        Ok(Self { core })
    }

    /// The same client under a name of its own, which logs and metrics show as `client`; see
    /// [`ClientBuilder::label`](runtime::ClientBuilder::label).
    ///
    /// # Errors
    ///
    /// When the label is empty, or has control characters or a token in it.
    pub fn with_label(&self, label: impl Into<String>) -> Result<Self, runtime::BuildError> {
        let core = self.core.with_label(label)?;
        Ok(Self { core })
    }

    /// The rate budget of the access token: how much of it is used, and who waits. All clients for the token that come
    /// from the same builder share it.
    #[must_use]
    pub fn budget(&self) -> &dyn runtime::budget::Budget {
        self.core.budget()
    }

    /// Waits until what became of all requests so far is reported to the rate budget: the last thing to do in a program
    /// whose budget is shared with other processes.
    ///
    /// Only a [`Budgets`](runtime::budget::Budgets) from elsewhere queues anything, so otherwise this returns at once. Calls
    /// that are under way are not waited for, so end them first. Nothing is closed for good: this client, its clones and
    /// those for other access tokens share the budgets and go on working, and closing any of them waits for all.
    ///
    /// # Errors
    ///
    /// When it takes longer than the [deadline](runtime::Timeouts::deadline) of the client. The error
    /// [is a timeout](runtime::Error::is_timeout); waiting again does no harm.
    pub async fn close(&self) -> Result<(), runtime::Error> {
        self.core.close().await
    }

    /// The runtime's client behind the bindings.
    #[must_use]
    pub fn core(&self) -> &runtime::Client {
        &self.core
    }
}

impl From<runtime::Client> for Client {
    fn from(core: runtime::Client) -> Self {
        Self { core }
    }
}
