//! A running fake, as the test or program that started it sees it.

use std::net::SocketAddr;
use std::sync::Arc;

use mews_connector_language::model::Schema;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::dispatch::{self, KnownBy};
use crate::server::state::Server;
use mews_connector_language::value::sample::Profile;

/// A Connector API that runs in this process. It stops when the handle is dropped.
///
/// ```no_run
/// # async fn example() -> Result<(), mews_connector_fake::StartError> {
/// let fake = mews_connector_fake::Fake::start().await?;
/// println!("{} takes {} and {}", fake.platform_address(), fake.client_token(), fake.access_token());
/// # Ok(())
/// # }
/// ```
pub struct Fake {
    server: Arc<Server>,
    address: SocketAddr,
    stop: Option<watch::Sender<()>>,
    task: Option<JoinHandle<std::io::Result<()>>>,
}

impl Fake {
    pub(crate) fn new(
        server: Arc<Server>,
        address: SocketAddr,
        stop: watch::Sender<()>,
        task: JoinHandle<std::io::Result<()>>,
    ) -> Self {
        Fake {
            server,
            address,
            stop: Some(stop),
            task: Some(task),
        }
    }

    /// The address to give to a client, such as `http://127.0.0.1:40123`, without a slash at the end.
    pub fn platform_address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The socket that the fake listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The `ClientToken` that the fake accepts; empty when the schema has none.
    pub fn client_token(&self) -> &str {
        self.token("ClientToken")
    }

    /// The `AccessToken` that the fake accepts; empty when the schema has none.
    pub fn access_token(&self) -> &str {
        self.token("AccessToken")
    }

    fn token(&self, property: &str) -> &str {
        self.server.tokens.get(property).map_or("", String::as_str)
    }

    /// The identifier of the enterprise that the access token belongs to.
    pub fn enterprise_id(&self) -> String {
        self.server.shared().world.enterprise.clone()
    }

    /// Who knows what an operation, such as `messages/getAll`, does in this fake; none when there is no such operation.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mews_connector_fake::StartError> {
    /// use mews_connector_fake::{Fake, KnownBy};
    ///
    /// let fake = Fake::start().await?;
    /// assert_eq!(fake.known_by("messages/getAll"), Some(KnownBy::Convention));
    /// assert_eq!(fake.known_by("reservations/start"), Some(KnownBy::Hand));
    /// assert_eq!(fake.known_by("images/getUrls"), Some(KnownBy::Schema));
    /// # Ok(())
    /// # }
    /// ```
    pub fn known_by(&self, operation: &str) -> Option<KnownBy> {
        dispatch::known_by(&self.server.catalog, &self.server.handlers, operation)
    }

    /// The schema that is served.
    pub fn schema(&self) -> &Schema {
        self.server.catalog.schema()
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Creates `count` entities of a model, made from the schema, and gives their identifiers, oldest first. There are
    /// none when the schema has no such model. What they refer to need not exist; a [hotel](crate::Builder::hotel) is coherent.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mews_connector_fake::StartError> {
    /// let fake = mews_connector_fake::Fake::start().await?;
    /// let ids = fake.populate("Message", 2_500);
    /// assert_eq!(ids.len(), 2_500);
    /// # Ok(())
    /// # }
    /// ```
    pub fn populate(&self, model: &str, count: usize) -> Vec<String> {
        self.server.populate(model, count)
    }

    /// A request of `operation` that the schema allows and whose identifiers name entities of this fake, which are
    /// created when there are none; the operation's own properties only, see [`Fake::complete`] for the others. None
    /// when the schema has no such operation.
    pub fn sample_request(&self, operation: &str, profile: Profile) -> Option<serde_json::Value> {
        let request = self.server.sample_request(operation, profile)?;
        Some(request.to_value())
    }

    /// A whole request body: `own` with the envelope, tokens included, and a first page of the largest size where the
    /// operation is paginated. What is in `own` already stays. A body that is not an object, and an unknown operation, are
    /// given back unchanged.
    pub fn complete(&self, operation: &str, own: serde_json::Value) -> serde_json::Value {
        let api = &self.schema().api;
        let (Some((operation, _)), serde_json::Value::Object(mut body)) =
            (self.server.catalog.operation(operation), own.clone())
        else {
            return own;
        };
        for field in api.envelope.iter().filter(|field| field.required) {
            let value = self
                .server
                .tokens
                .get(&field.name)
                .map_or("Sample 1.0.0", String::as_str);
            body.entry(&field.name).or_insert_with(|| value.into());
        }
        if operation.pages.is_some() {
            let first = || serde_json::json!({ "Count": api.pagination.max_count });
            body.entry(&api.pagination.request).or_insert_with(first);
        }
        body.into()
    }

    /// Answers what is under way, then stops. Dropping the handle does the same without waiting for it.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(task) = self.task.take() {
            // The server ends without an error, or was ended with its runtime: nothing is left to do in either case.
            let _ = task.await;
        }
    }
}

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fake")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
