// Generated from schema/resources.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "resources")]
pub use super::common::{
    ObjectData, PersonData, Resource, ResourceCategory, ResourceCategoryAssignment,
    ResourceCategoryImageAssignment, ResourceCategoryType, ResourceClassification,
    ResourceData, ResourceFeature, ResourceFeatureAssignment,
    ResourceFeatureClassification, ResourceState, SpaceData, TimeInterval,
};

/// States of the resources in a category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryOccupancyState {
    /// Identifier of the resource category.
    pub resource_category_id: ids::ResourceCategoryId,
    /// State of each resource.
    pub resource_occupancy_states: Vec<ResourceOccupancyState>,
}

/// Which entities `resources/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceExtent {
    /// True returns the resources.
    pub resources: Option<bool>,
    /// True returns the resource categories.
    ///
    /// Deprecated since 2023-05-23; gone on 2025-01-10; use `resourceCategories/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-05-23; gone on 2025-01-10; use `resourceCategories/getAll` instead"
    )]
    pub resource_categories: Option<bool>,
    /// True returns the links between resources and categories.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryAssignments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryAssignments/getAll` instead"
    )]
    pub resource_category_assignments: Option<bool>,
    /// True returns the links between categories and images.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryImageAssignments/getAll`
    /// instead.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryImageAssignments/getAll` instead"
    )]
    pub resource_category_image_assignments: Option<bool>,
    /// True returns the resource features.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatures/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatures/getAll` instead"
    )]
    pub resource_features: Option<bool>,
    /// True returns the links between resources and features.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatureAssignments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatureAssignments/getAll` instead"
    )]
    pub resource_feature_assignments: Option<bool>,
    /// True returns inactive entities too.
    pub inactive: Option<bool>,
}

impl ResourceExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            resources: None,
            resource_categories: None,
            resource_category_assignments: None,
            resource_category_image_assignments: None,
            resource_features: None,
            resource_feature_assignments: None,
            inactive: None,
        }
    }

    /// Sets `Resources`. True returns the resources.
    #[must_use]
    #[inline]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets `ResourceCategories`. True returns the resource categories.
    #[deprecated(
        note = "deprecated since 2023-05-23; gone on 2025-01-10; use `resourceCategories/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `ResourceCategoryAssignments`. True returns the links between resources and categories.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryAssignments/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets `ResourceCategoryImageAssignments`. True returns the links between categories and images.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceCategoryImageAssignments/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn resource_category_image_assignments(
        mut self,
        resource_category_image_assignments: bool,
    ) -> Self {
        self.resource_category_image_assignments = Some(
            resource_category_image_assignments,
        );
        self
    }

    /// Sets `ResourceFeatures`. True returns the resource features.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatures/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn resource_features(mut self, resource_features: bool) -> Self {
        self.resource_features = Some(resource_features);
        self
    }

    /// Sets `ResourceFeatureAssignments`. True returns the links between resources and features.
    #[deprecated(
        note = "deprecated since 2023-11-01; gone on 2025-01-10; use `resourceFeatureAssignments/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn resource_feature_assignments(
        mut self,
        resource_feature_assignments: bool,
    ) -> Self {
        self.resource_feature_assignments = Some(resource_feature_assignments);
        self
    }

    /// Sets `Inactive`. True returns inactive entities too.
    #[must_use]
    #[inline]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

impl Default for ResourceExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Housekeeping and occupancy state of a resource.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceOccupancyState {
    /// Identifier of the resource.
    pub resource_id: ids::ResourceId,
    /// Housekeeping state.
    pub resource_state: common::ResourceState,
    /// Whether the resource is free, reserved or blocked.
    pub occupancy_state: OccupancyState,
}

/// Changes to a resource.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceUpdateParameters {
    /// Identifier of the resource.
    pub resource_id: ids::ResourceId,
    /// Changes the name.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the resource that this one is part of.
    pub parent_resource_id: Option<values::UpdateValue<Option<ids::ResourceId>>>,
    /// Changes what is specific to spaces, objects or persons.
    pub data: Option<ResourceUpdateParametersData>,
    /// Changes the housekeeping state, to a value of `ResourceStateEnum`.
    pub state: Option<values::UpdateValue<Option<common::ResourceState>>>,
    /// Sets the reason for the change of state.
    pub state_reason: Option<values::UpdateValue<Option<String>>>,
}

impl ResourceUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(resource_id: ids::ResourceId) -> Self {
        Self {
            resource_id,
            name: None,
            parent_resource_id: None,
            data: None,
            state: None,
            state_reason: None,
        }
    }

    /// Changes `Name`. Changes the name.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(values::UpdateValue::new(Some(name.into())));
        self
    }

    /// Clears `Name`.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ParentResourceId`. Changes or removes the resource that this one is part of.
    #[must_use]
    #[inline]
    pub fn parent_resource_id(mut self, parent_resource_id: ids::ResourceId) -> Self {
        self.parent_resource_id = Some(
            values::UpdateValue::new(Some(parent_resource_id)),
        );
        self
    }

    /// Clears `ParentResourceId`.
    #[must_use]
    #[inline]
    pub fn clear_parent_resource_id(mut self) -> Self {
        self.parent_resource_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Data`. Changes what is specific to spaces, objects or persons.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: ResourceUpdateParametersData) -> Self {
        self.data = Some(data);
        self
    }

    /// Changes `State`. Changes the housekeeping state, to a value of `ResourceStateEnum`.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: common::ResourceState) -> Self {
        self.state = Some(values::UpdateValue::new(Some(state)));
        self
    }

    /// Clears `State`.
    #[must_use]
    #[inline]
    pub fn clear_state(mut self) -> Self {
        self.state = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `StateReason`. Sets the reason for the change of state.
    #[must_use]
    #[inline]
    pub fn state_reason(mut self, state_reason: impl Into<String>) -> Self {
        self.state_reason = Some(values::UpdateValue::new(Some(state_reason.into())));
        self
    }

    /// Clears `StateReason`.
    #[must_use]
    #[inline]
    pub fn clear_state_reason(mut self) -> Self {
        self.state_reason = Some(values::UpdateValue::new(None));
        self
    }
}

/// Changes to the data of a space.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SpaceDataUpdateParameters {
    /// Changes the number or name of the floor.
    pub floor_number: Option<values::UpdateValue<Option<String>>>,
    /// Changes the text on where the space is.
    pub location_notes: Option<values::UpdateValue<Option<String>>>,
}

impl SpaceDataUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            floor_number: None,
            location_notes: None,
        }
    }

    /// Changes `FloorNumber`. Changes the number or name of the floor.
    #[must_use]
    #[inline]
    pub fn floor_number(mut self, floor_number: impl Into<String>) -> Self {
        self.floor_number = Some(values::UpdateValue::new(Some(floor_number.into())));
        self
    }

    /// Clears `FloorNumber`.
    #[must_use]
    #[inline]
    pub fn clear_floor_number(mut self) -> Self {
        self.floor_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `LocationNotes`. Changes the text on where the space is.
    #[must_use]
    #[inline]
    pub fn location_notes(mut self, location_notes: impl Into<String>) -> Self {
        self.location_notes = Some(
            values::UpdateValue::new(Some(location_notes.into())),
        );
        self
    }

    /// Clears `LocationNotes`.
    #[must_use]
    #[inline]
    pub fn clear_location_notes(mut self) -> Self {
        self.location_notes = Some(values::UpdateValue::new(None));
        self
    }
}

impl Default for SpaceDataUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes what is specific to spaces, objects or persons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceUpdateParametersData {
    /// Space.
    Space(SpaceDataUpdateParameters),
    /// Object.
    Object(common::ObjectData),
    /// Person.
    Person(common::PersonData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Whether a resource is free, reserved or blocked.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OccupancyState {
    /// Neither reserved nor blocked.
    Vacant,
    /// A reservation is assigned to the resource and locked to it.
    ReservedLocked,
    /// A reservation is assigned to the resource.
    Reserved,
    /// Blocked for internal use.
    InternalUse,
    /// Blocked as out of order.
    OutOfOrder,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for OccupancyState {}

impl OccupancyState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Vacant,
        Self::ReservedLocked,
        Self::Reserved,
        Self::InternalUse,
        Self::OutOfOrder,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vacant => "Vacant",
            Self::ReservedLocked => "ReservedLocked",
            Self::Reserved => "Reserved",
            Self::InternalUse => "InternalUse",
            Self::OutOfOrder => "OutOfOrder",
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

/// Request of `resources/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the resources.
    ///
    /// Items: 1 to 1000.
    pub resource_ids: Option<Vec<ids::ResourceId>>,
    /// Only resources with these names.
    ///
    /// Items: 1 to 1000.
    pub names: Option<Vec<String>>,
    /// Which entities the response contains.
    pub extent: ResourceExtent,
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
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(extent: ResourceExtent) -> Self {
        Self {
            enterprise_ids: None,
            resource_ids: None,
            names: None,
            extent,
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

    /// Sets `ResourceIds`. Identifiers of the resources.
    #[must_use]
    #[inline]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = ids::ResourceId>,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().collect());
        self
    }

    /// Sets `Names`. Only resources with these names.
    #[must_use]
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
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

#[cfg(feature = "resources")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resources/getAll",
            "/api/connector/v1/resources/getAll",
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
                    "ResourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Names",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "resources")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Resource;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.resources.len()
    }

    #[inline]
    fn key(item: &common::Resource) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Resource> {
        response.resources
    }
}

/// Response of `resources/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The resources.
    pub resources: Vec<common::Resource>,
    /// The resource categories.
    ///
    /// Deprecated since 2023-05-23; gone on 2025-01-10.
    #[deprecated(note = "deprecated since 2023-05-23; gone on 2025-01-10")]
    pub resource_categories: Vec<common::ResourceCategory>,
    /// The resource category assignments.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10.
    #[deprecated(note = "deprecated since 2023-11-01; gone on 2025-01-10")]
    pub resource_category_assignments: Vec<common::ResourceCategoryAssignment>,
    /// The resource category image assignments.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10.
    #[deprecated(note = "deprecated since 2023-11-01; gone on 2025-01-10")]
    pub resource_category_image_assignments: Vec<
        common::ResourceCategoryImageAssignment,
    >,
    /// The resource features.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10.
    #[deprecated(note = "deprecated since 2023-11-01; gone on 2025-01-10")]
    pub resource_features: Vec<common::ResourceFeature>,
    /// The resource feature assignments.
    ///
    /// Deprecated since 2023-11-01; gone on 2025-01-10.
    #[deprecated(note = "deprecated since 2023-11-01; gone on 2025-01-10")]
    pub resource_feature_assignments: Vec<common::ResourceFeatureAssignment>,
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

/// Request of `resources/getOccupancyState`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOccupancyStateRequest {
    /// Identifiers of the resource categories.
    ///
    /// Items: at most 5.
    pub resource_category_ids: Vec<ids::ResourceCategoryId>,
    /// Only resources in these housekeeping states.
    pub resource_states: Option<Vec<common::ResourceState>>,
    /// Only resources in these occupancy states.
    pub occupancy_states: Option<Vec<OccupancyState>>,
}

impl GetOccupancyStateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_category_ids: impl IntoIterator<Item = ids::ResourceCategoryId>,
    ) -> Self {
        Self {
            resource_category_ids: resource_category_ids.into_iter().collect(),
            resource_states: None,
            occupancy_states: None,
        }
    }

    /// Sets `ResourceStates`. Only resources in these housekeeping states.
    #[must_use]
    #[inline]
    pub fn resource_states(
        mut self,
        resource_states: impl IntoIterator<Item = common::ResourceState>,
    ) -> Self {
        self.resource_states = Some(resource_states.into_iter().collect());
        self
    }

    /// Sets `OccupancyStates`. Only resources in these occupancy states.
    #[must_use]
    #[inline]
    pub fn occupancy_states(
        mut self,
        occupancy_states: impl IntoIterator<Item = OccupancyState>,
    ) -> Self {
        self.occupancy_states = Some(occupancy_states.into_iter().collect());
        self
    }
}

#[cfg(feature = "resources")]
impl runtime::Operation for GetOccupancyStateRequest {
    type Response = GetOccupancyStateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resources/getOccupancyState",
            "/api/connector/v1/resources/getOccupancyState",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(5),
                    },
                ),
            ],
        );
}

/// Response of `resources/getOccupancyState`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOccupancyStateResponse {
    /// The resource category occupancy states.
    pub resource_category_occupancy_states: Vec<ResourceCategoryOccupancyState>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetOccupancyStateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `resources/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The resource updates.
    ///
    /// Items: 1 to 1000.
    pub resource_updates: Vec<ResourceUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_updates: impl IntoIterator<Item = ResourceUpdateParameters>,
    ) -> Self {
        Self {
            resource_updates: resource_updates.into_iter().collect(),
        }
    }
}

#[cfg(feature = "resources")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resources/update",
            "/api/connector/v1/resources/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resources/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resources")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `resources/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {}

impl runtime::OperationResponse for UpdateResponse {}

/// The operations of `resources`. Rooms, beds, parking spots and other things that are booked one by
/// one.
#[cfg(feature = "resources")]
#[derive(Debug, Clone)]
pub struct Resources {
    client: runtime::Client,
}

#[cfg(feature = "resources")]
impl Resources {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists resources and the related entities asked for, newest first.
    ///
    /// `POST /api/connector/v1/resources/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns the housekeeping and occupancy state of every resource in the given categories.
    ///
    /// `POST /api/connector/v1/resources/getOccupancyState`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_occupancy_state(
        &self,
        request: GetOccupancyStateRequest,
    ) -> runtime::Call<GetOccupancyStateRequest> {
        self.client.call(request)
    }

    /// Changes resources, among others their housekeeping state.
    ///
    /// `POST /api/connector/v1/resources/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resources/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
