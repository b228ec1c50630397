// Generated from schema/ones.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::ids;

/// Both resources have it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// Identifier of this shared.
    pub id: ids::SharedId,
}

impl Shared {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(id: ids::SharedId) -> Self {
        Self { id }
    }
}

/// One resource has it.
#[cfg(feature = "ones")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyOne {
    /// The text.
    pub text: String,
}

/// Request of `ones/getAll`.
#[cfg(feature = "ones")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {}

#[cfg(feature = "ones")]
impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(feature = "ones")]
impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "ones")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "ones/getAll",
        "/api/golden/v1/ones/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `ones/getAll`.
#[cfg(feature = "ones")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The items.
    pub items: Vec<Shared>,
    /// The own.
    pub own: Vec<OnlyOne>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

#[cfg(feature = "ones")]
impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `ones`. The first of two resources that share a model.
#[cfg(feature = "ones")]
#[derive(Debug, Clone)]
pub struct Ones {
    client: runtime::Client,
}

#[cfg(feature = "ones")]
impl Ones {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists them.
    ///
    /// `POST /api/golden/v1/ones/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
