// Generated from schema/others.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::ids;

/// Request of `others/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The items.
    ///
    /// Items: 1 to 3.
    pub items: Vec<super::ones::Shared>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(items: impl IntoIterator<Item = super::ones::Shared>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

#[cfg(feature = "others")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "others/add",
            "/api/golden/v1/others/add",
            runtime::Effect::AdditiveWrite,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "Items",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(3),
                    },
                ),
            ],
        );
}

/// Response of `others/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// Identifiers of the s.
    pub ids: Vec<ids::SharedId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `others`. The second of two resources that share a model.
#[cfg(feature = "others")]
#[derive(Debug, Clone)]
pub struct Others {
    client: runtime::Client,
}

#[cfg(feature = "others")]
impl Others {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds them.
    ///
    /// `POST /api/golden/v1/others/add`
    ///
    /// **Not idempotent:** calling it twice does it twice.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
