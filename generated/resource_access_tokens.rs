// Generated from schema/resource_access_tokens.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "resource-access-tokens")]
pub use super::common::{
    ActivityStates, ResourceAccessToken, ResourceAccessTokenPermissions,
    ResourceAccessTokenType, TimeInterval,
};

/// An access token to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenParameters {
    /// The reservation or other service order that the token belongs to.
    pub service_order_id: Option<ids::ServiceOrderId>,
    /// The companion of the reservation for whom the token is.
    pub companionship_id: Option<ids::CompanionshipId>,
    /// Identifier of the resource.
    pub resource_id: Option<ids::ResourceId>,
    /// The code or the content of the tag.
    pub value: Option<String>,
    /// Whether the token is a code or a tag, a value of `ResourceAccessTokenType`.
    pub type_: Option<common::ResourceAccessTokenType>,
    /// Serial number of the tag.
    pub serial_number: Option<String>,
    /// From when the token opens.
    pub validity_start_utc: Option<values::UtcDateTime>,
    /// Until when the token opens.
    pub validity_end_utc: Option<values::UtcDateTime>,
    /// What the token opens.
    pub permissions: Option<ResourceAccessTokenPermissionsParameters>,
}

impl ResourceAccessTokenParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            service_order_id: None,
            companionship_id: None,
            resource_id: None,
            value: None,
            type_: None,
            serial_number: None,
            validity_start_utc: None,
            validity_end_utc: None,
            permissions: None,
        }
    }

    /// Sets `ServiceOrderId`. The reservation or other service order that the token belongs to.
    #[must_use]
    #[inline]
    pub fn service_order_id(mut self, service_order_id: ids::ServiceOrderId) -> Self {
        self.service_order_id = Some(service_order_id);
        self
    }

    /// Sets `CompanionshipId`. The companion of the reservation for whom the token is.
    #[must_use]
    #[inline]
    pub fn companionship_id(mut self, companionship_id: ids::CompanionshipId) -> Self {
        self.companionship_id = Some(companionship_id);
        self
    }

    /// Sets `ResourceId`. Identifier of the resource.
    #[must_use]
    #[inline]
    pub fn resource_id(mut self, resource_id: ids::ResourceId) -> Self {
        self.resource_id = Some(resource_id);
        self
    }

    /// Sets `Value`. The code or the content of the tag.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `Type`. Whether the token is a code or a tag, a value of `ResourceAccessTokenType`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: common::ResourceAccessTokenType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets `SerialNumber`. Serial number of the tag.
    #[must_use]
    #[inline]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }

    /// Sets `ValidityStartUtc`. From when the token opens.
    #[must_use]
    #[inline]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: values::UtcDateTime,
    ) -> Self {
        self.validity_start_utc = Some(validity_start_utc);
        self
    }

    /// Sets `ValidityEndUtc`. Until when the token opens.
    #[must_use]
    #[inline]
    pub fn validity_end_utc(mut self, validity_end_utc: values::UtcDateTime) -> Self {
        self.validity_end_utc = Some(validity_end_utc);
        self
    }

    /// Sets `Permissions`. What the token opens.
    #[must_use]
    #[inline]
    pub fn permissions(
        mut self,
        permissions: ResourceAccessTokenPermissionsParameters,
    ) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Default for ResourceAccessTokenParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// New values for what an access token opens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenPermissionsParameters {
    /// Sets whether the token opens the bed.
    pub bed: Option<values::UpdateValue<bool>>,
    /// Sets whether the token opens the room.
    pub room: Option<values::UpdateValue<bool>>,
    /// Sets whether the token opens the floor.
    pub floor: Option<values::UpdateValue<bool>>,
    /// Sets whether the token opens the building.
    pub building: Option<values::UpdateValue<bool>>,
}

impl ResourceAccessTokenPermissionsParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            bed: None,
            room: None,
            floor: None,
            building: None,
        }
    }

    /// Changes `Bed`. Sets whether the token opens the bed.
    #[must_use]
    #[inline]
    pub fn bed(mut self, bed: bool) -> Self {
        self.bed = Some(values::UpdateValue::new(bed));
        self
    }

    /// Changes `Room`. Sets whether the token opens the room.
    #[must_use]
    #[inline]
    pub fn room(mut self, room: bool) -> Self {
        self.room = Some(values::UpdateValue::new(room));
        self
    }

    /// Changes `Floor`. Sets whether the token opens the floor.
    #[must_use]
    #[inline]
    pub fn floor(mut self, floor: bool) -> Self {
        self.floor = Some(values::UpdateValue::new(floor));
        self
    }

    /// Changes `Building`. Sets whether the token opens the building.
    #[must_use]
    #[inline]
    pub fn building(mut self, building: bool) -> Self {
        self.building = Some(values::UpdateValue::new(building));
        self
    }
}

impl Default for ResourceAccessTokenPermissionsParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to an access token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenUpdateParameters {
    /// Identifier of the resource access token.
    pub resource_access_token_id: Option<ids::ResourceAccessTokenId>,
    /// Changes from when the token opens.
    pub validity_start_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes until when the token opens.
    pub validity_end_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes the code or the content of the tag.
    ///
    /// Length: at most 255 characters.
    pub value: Option<values::UpdateValue<Option<String>>>,
    /// Changes what the token opens.
    pub permissions: Option<ResourceAccessTokenPermissionsParameters>,
}

impl ResourceAccessTokenUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            resource_access_token_id: None,
            validity_start_utc: None,
            validity_end_utc: None,
            value: None,
            permissions: None,
        }
    }

    /// Sets `ResourceAccessTokenId`. Identifier of the resource access token.
    #[must_use]
    #[inline]
    pub fn resource_access_token_id(
        mut self,
        resource_access_token_id: ids::ResourceAccessTokenId,
    ) -> Self {
        self.resource_access_token_id = Some(resource_access_token_id);
        self
    }

    /// Changes `ValidityStartUtc`. Changes from when the token opens.
    #[must_use]
    #[inline]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: values::UtcDateTime,
    ) -> Self {
        self.validity_start_utc = Some(
            values::UpdateValue::new(Some(validity_start_utc)),
        );
        self
    }

    /// Clears `ValidityStartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_validity_start_utc(mut self) -> Self {
        self.validity_start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ValidityEndUtc`. Changes until when the token opens.
    #[must_use]
    #[inline]
    pub fn validity_end_utc(mut self, validity_end_utc: values::UtcDateTime) -> Self {
        self.validity_end_utc = Some(values::UpdateValue::new(Some(validity_end_utc)));
        self
    }

    /// Clears `ValidityEndUtc`.
    #[must_use]
    #[inline]
    pub fn clear_validity_end_utc(mut self) -> Self {
        self.validity_end_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Value`. Changes the code or the content of the tag.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(values::UpdateValue::new(Some(value.into())));
        self
    }

    /// Clears `Value`.
    #[must_use]
    #[inline]
    pub fn clear_value(mut self) -> Self {
        self.value = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Permissions`. Changes what the token opens.
    #[must_use]
    #[inline]
    pub fn permissions(
        mut self,
        permissions: ResourceAccessTokenPermissionsParameters,
    ) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Default for ResourceAccessTokenUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Request of `resourceAccessTokens/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The tokens to add.
    ///
    /// Items: 1 to 1000.
    pub resource_access_token_parameters: Vec<ResourceAccessTokenParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_access_token_parameters: impl IntoIterator<
            Item = ResourceAccessTokenParameters,
        >,
    ) -> Self {
        Self {
            resource_access_token_parameters: resource_access_token_parameters
                .into_iter()
                .collect(),
        }
    }
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceAccessTokens/add",
            "/api/connector/v1/resourceAccessTokens/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("resourceAccessTokens/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceAccessTokenParameters",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `resourceAccessTokens/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The resource access tokens.
    pub resource_access_tokens: Vec<common::ResourceAccessToken>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `resourceAccessTokens/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// The access tokens to delete.
    pub ids: Vec<ids::ResourceAccessTokenId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = ids::ResourceAccessTokenId>) -> Self {
        Self {
            ids: ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceAccessTokens/delete",
            "/api/connector/v1/resourceAccessTokens/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resourceAccessTokens/getAll");
}

/// Response of `resourceAccessTokens/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `resourceAccessTokens/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the resource access tokens.
    ///
    /// Items: 1 to 1000.
    pub resource_access_token_ids: Option<Vec<ids::ResourceAccessTokenId>>,
    /// Identifiers of the service orders.
    ///
    /// Items: 1 to 1000.
    pub service_order_ids: Option<Vec<ids::ServiceOrderId>>,
    /// Only access tokens whose validity has time in common with this interval.
    ///
    /// At most 3 months long.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            resource_access_token_ids: None,
            service_order_ids: None,
            colliding_utc: None,
            updated_utc: None,
            activity_states: None,
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

    /// Sets `ResourceAccessTokenIds`. Identifiers of the resource access tokens.
    #[must_use]
    #[inline]
    pub fn resource_access_token_ids(
        mut self,
        resource_access_token_ids: impl IntoIterator<Item = ids::ResourceAccessTokenId>,
    ) -> Self {
        self.resource_access_token_ids = Some(
            resource_access_token_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `ServiceOrderIds`. Identifiers of the service orders.
    #[must_use]
    #[inline]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<Item = ids::ServiceOrderId>,
    ) -> Self {
        self.service_order_ids = Some(service_order_ids.into_iter().collect());
        self
    }

    /// Sets `CollidingUtc`. Only access tokens whose validity has time in common with this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
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
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceAccessTokens/getAll",
            "/api/connector/v1/resourceAccessTokens/getAll",
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
                    "ResourceAccessTokenIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceOrderIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CollidingUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::ResourceAccessToken;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.resource_access_tokens.len()
    }

    #[inline]
    fn key(item: &common::ResourceAccessToken) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::ResourceAccessToken> {
        response.resource_access_tokens
    }
}

/// Response of `resourceAccessTokens/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The resource access tokens.
    pub resource_access_tokens: Vec<common::ResourceAccessToken>,
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

/// Request of `resourceAccessTokens/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The resource access token updates.
    pub resource_access_token_updates: Option<Vec<ResourceAccessTokenUpdateParameters>>,
}

impl UpdateRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            resource_access_token_updates: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `ResourceAccessTokenUpdates`. The resource access token updates.
    #[must_use]
    #[inline]
    pub fn resource_access_token_updates(
        mut self,
        resource_access_token_updates: impl IntoIterator<
            Item = ResourceAccessTokenUpdateParameters,
        >,
    ) -> Self {
        self.resource_access_token_updates = Some(
            resource_access_token_updates.into_iter().collect(),
        );
        self
    }
}

impl Default for UpdateRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceAccessTokens/update",
            "/api/connector/v1/resourceAccessTokens/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resourceAccessTokens/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceAccessTokenUpdates[].Value.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-access-tokens")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `resourceAccessTokens/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The resource access tokens.
    pub resource_access_tokens: Vec<common::ResourceAccessToken>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `resourceAccessTokens`. PIN codes and RFID tags that open resources for guests.
#[cfg(feature = "resource-access-tokens")]
#[derive(Debug, Clone)]
pub struct ResourceAccessTokens {
    client: runtime::Client,
}

#[cfg(feature = "resource-access-tokens")]
impl ResourceAccessTokens {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates access tokens for reservations or their companions.
    ///
    /// `POST /api/connector/v1/resourceAccessTokens/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `resourceAccessTokens/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow)
    /// asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes access tokens.
    ///
    /// `POST /api/connector/v1/resourceAccessTokens/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resourceAccessTokens/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists access tokens, newest first.
    ///
    /// `POST /api/connector/v1/resourceAccessTokens/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes value, validity or permissions of access tokens.
    ///
    /// `POST /api/connector/v1/resourceAccessTokens/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resourceAccessTokens/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
