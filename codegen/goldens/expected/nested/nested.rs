// Generated from schema/nested.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;

/// A node and what hangs below it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// What stands at the root.
    ///
    /// Length: 1 to 8 characters.
    pub label: String,
    /// What is smaller.
    pub left: Option<Box<Tree>>,
    /// What is greater.
    pub right: Option<Box<Tree>>,
    /// What is elsewhere.
    pub others: Vec<Tree>,
}

impl Tree {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        label: impl Into<String>,
        others: impl IntoIterator<Item = Tree>,
    ) -> Self {
        Self {
            label: label.into(),
            left: None,
            right: None,
            others: others.into_iter().collect(),
        }
    }

    /// Sets `Left`. What is smaller.
    #[must_use]
    #[inline]
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Sets `Right`. What is greater.
    #[must_use]
    #[inline]
    pub fn right(mut self, right: Tree) -> Self {
        self.right = Some(Box::new(right));
        self
    }
}

/// A link of a chain.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Even {
    /// The next link.
    pub next: Option<Box<Odd>>,
}

/// A link of a chain.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Odd {
    /// The next link.
    pub next: Option<Box<Even>>,
}

/// Request of `nested/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// What grows.
    pub tree: Tree,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(tree: Tree) -> Self {
        Self { tree }
    }
}

#[cfg(feature = "nested")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "nested/add",
            "/api/golden/v1/nested/add",
            runtime::Effect::AdditiveWrite,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "Tree.Label",
                    runtime::Rule::Length {
                        min: Some(1),
                        max: Some(8),
                    },
                ),
            ],
        );
}

/// Response of `nested/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// What grows.
    pub tree: Option<Tree>,
    /// A chain.
    pub even: Option<Even>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `nested`. Models that contain themselves.
#[cfg(feature = "nested")]
#[derive(Debug, Clone)]
pub struct Nested {
    client: runtime::Client,
}

#[cfg(feature = "nested")]
impl Nested {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds a tree.
    ///
    /// `POST /api/golden/v1/nested/add`
    ///
    /// **Not idempotent:** calling it twice does it twice.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
