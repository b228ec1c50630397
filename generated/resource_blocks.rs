// Generated from schema/resource_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "resource-blocks")]
pub use super::common::{ActivityStates, TimeInterval};

/// A period in which a resource is not for sale.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlock {
    /// Identifier of this resource block.
    pub id: ids::ResourceBlockId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// The blocked resource.
    pub assigned_resource_id: ids::ResourceId,
    /// Whether it is active.
    pub is_active: bool,
    /// Why the resource is blocked.
    pub type_: ResourceBlockType,
    /// From when the resource is blocked.
    pub start_utc: values::UtcDateTime,
    /// Until when the resource is blocked.
    pub end_utc: values::UtcDateTime,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When the block was deleted.
    pub deleted_utc: Option<values::UtcDateTime>,
    /// Name of the resource block.
    pub name: String,
    /// Free text on the block.
    pub notes: Option<String>,
}

/// A resource block to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockAddParameters {
    /// The resource to block.
    pub resource_id: ids::ResourceId,
    /// Name of the resource block add parameters.
    pub name: String,
    /// Why the resource is blocked.
    pub type_: ResourceBlockType,
    /// When it starts.
    pub start_utc: values::UtcDateTime,
    /// When it ends.
    pub end_utc: values::UtcDateTime,
    /// Free text on the block.
    pub notes: Option<String>,
}

impl ResourceBlockAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_id: ids::ResourceId,
        name: impl Into<String>,
        type_: ResourceBlockType,
        start_utc: values::UtcDateTime,
        end_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            resource_id,
            name: name.into(),
            type_,
            start_utc,
            end_utc,
            notes: None,
        }
    }

    /// Sets `Notes`. Free text on the block.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// Which resource blocks `resourceBlocks/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockExtent {
    /// True returns deleted blocks too.
    pub inactive: Option<bool>,
}

impl ResourceBlockExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { inactive: None }
    }

    /// Sets `Inactive`. True returns deleted blocks too.
    #[must_use]
    #[inline]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

impl Default for ResourceBlockExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Why a resource is blocked.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceBlockType {
    /// It cannot be used, for instance because of repairs.
    OutOfOrder,
    /// The property uses it itself.
    InternalUse,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ResourceBlockType {}

impl ResourceBlockType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::OutOfOrder, Self::InternalUse];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutOfOrder => "OutOfOrder",
            Self::InternalUse => "InternalUse",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `resourceBlocks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The resource blocks.
    ///
    /// Items: 1 to 1000.
    pub resource_blocks: Vec<ResourceBlockAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_blocks: impl IntoIterator<Item = ResourceBlockAddParameters>,
    ) -> Self {
        Self {
            resource_blocks: resource_blocks.into_iter().collect(),
        }
    }
}

#[cfg(feature = "resource-blocks")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceBlocks/add",
            "/api/connector/v1/resourceBlocks/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("resourceBlocks/getAll")
        .confirmed_within("CreatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceBlocks",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-blocks")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `resourceBlocks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The resource blocks.
    ///
    /// Items: at most 1000.
    pub resource_blocks: Vec<ResourceBlock>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `resourceBlocks/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the resource blocks.
    ///
    /// Items: 1 to 1000.
    pub resource_block_ids: Vec<ids::ResourceBlockId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_block_ids: impl IntoIterator<Item = ids::ResourceBlockId>,
    ) -> Self {
        Self {
            resource_block_ids: resource_block_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "resource-blocks")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceBlocks/delete",
            "/api/connector/v1/resourceBlocks/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resourceBlocks/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceBlockIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `resourceBlocks/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `resourceBlocks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Whether deleted blocks are returned too, superseded by `ActivityStates`.
    ///
    /// Deprecated since 2025-09-15; use `ActivityStates` instead.
    #[deprecated(note = "deprecated since 2025-09-15; use `ActivityStates` instead")]
    pub extent: Option<ResourceBlockExtent>,
    /// Identifiers of the resource blocks.
    ///
    /// Items: 1 to 1000.
    pub resource_block_ids: Option<Vec<ids::ResourceBlockId>>,
    /// Identifiers of the assigned resources.
    ///
    /// Items: 1 to 1000.
    pub assigned_resource_ids: Option<Vec<ids::ResourceId>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Only blocks that have time in common with this interval.
    ///
    /// At most 3 months long.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            extent: None,
            resource_block_ids: None,
            assigned_resource_ids: None,
            activity_states: None,
            colliding_utc: None,
            created_utc: None,
            updated_utc: None,
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }

    /// Sets `Extent`. Whether deleted blocks are returned too, superseded by `ActivityStates`.
    #[deprecated(note = "deprecated since 2025-09-15; use `ActivityStates` instead")]
    #[must_use]
    #[inline]
    pub fn extent(mut self, extent: ResourceBlockExtent) -> Self {
        self.extent = Some(extent);
        self
    }

    /// Sets `ResourceBlockIds`. Identifiers of the resource blocks.
    #[must_use]
    #[inline]
    pub fn resource_block_ids(
        mut self,
        resource_block_ids: impl IntoIterator<Item = ids::ResourceBlockId>,
    ) -> Self {
        self.resource_block_ids = Some(resource_block_ids.into_iter().collect());
        self
    }

    /// Sets `AssignedResourceIds`. Identifiers of the assigned resources.
    #[must_use]
    #[inline]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<Item = ids::ResourceId>,
    ) -> Self {
        self.assigned_resource_ids = Some(assigned_resource_ids.into_iter().collect());
        self
    }

    /// Sets `ActivityStates`. Only what is in one of these states of activity.
    #[must_use]
    #[inline]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = common::ActivityStates>,
    ) -> Self {
        self.activity_states = Some(activity_states.into_iter().collect());
        self
    }

    /// Sets `CollidingUtc`. Only blocks that have time in common with this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "resource-blocks")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceBlocks/getAll",
            "/api/connector/v1/resourceBlocks/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ResourceBlockIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AssignedResourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CollidingUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "resource-blocks")]
impl runtime::Paginated for GetAllRequest {
    type Item = ResourceBlock;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.resource_blocks.len()
    }

    #[inline]
    fn key(item: &ResourceBlock) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<ResourceBlock> {
        response.resource_blocks
    }
}

/// Response of `resourceBlocks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The resource blocks.
    ///
    /// Items: at most 1000.
    pub resource_blocks: Vec<ResourceBlock>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `resourceBlocks`. Periods in which a resource is out of order or kept for internal
/// use.
#[cfg(feature = "resource-blocks")]
#[derive(Debug, Clone)]
pub struct ResourceBlocks {
    client: runtime::Client,
}

#[cfg(feature = "resource-blocks")]
impl ResourceBlocks {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Blocks resources for a period.
    ///
    /// `POST /api/connector/v1/resourceBlocks/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `resourceBlocks/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes resource blocks.
    ///
    /// `POST /api/connector/v1/resourceBlocks/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resourceBlocks/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists resource blocks, newest first.
    ///
    /// `POST /api/connector/v1/resourceBlocks/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
