//! Requests that the fake takes, made from the schema and from what is there.

use crate::json::Json;
use crate::server::state::Server;
use mews_connector_language::value::sample::Profile;

impl Server {
    /// A request of an operation whose identifiers name entities, which are created when there are none.
    pub(crate) fn sample_request(&self, operation: &str, profile: Profile) -> Option<Json> {
        let (operation, _) = self.catalog.operation(operation)?;
        let now = self.now();
        let world = &mut self.shared().world;
        Some(world.sample(&self.catalog, &self.handlers, now, operation, profile))
    }
}
