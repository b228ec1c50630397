// Generated from schema/resource_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "resource-categories")]
pub use super::common::{
    ActivityStates, ResourceCategory, ResourceCategoryType, ResourceCategoryTypeEnum,
    ResourceClassification, TimeInterval,
};

/// A resource category to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAddParameters {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// What kind of resource the category consists of.
    pub type_: common::ResourceCategoryTypeEnum,
    /// Number of persons that a resource regularly takes.
    pub capacity: i32,
    /// Number of persons that a resource takes beyond its regular capacity.
    pub extra_capacity: Option<i32>,
    /// Name of the resource category add parameters, by language.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// Abbreviated names, per language.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// Descriptions, per language.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// Standard class that the category corresponds to.
    pub classification: Option<common::ResourceClassification>,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: Option<i32>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// The accounting category in which revenue of the category is booked.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
}

impl ResourceCategoryAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        type_: common::ResourceCategoryTypeEnum,
        capacity: i32,
    ) -> Self {
        Self {
            service_id,
            type_,
            capacity,
            extra_capacity: None,
            names: None,
            short_names: None,
            descriptions: None,
            classification: None,
            ordering: None,
            external_identifier: None,
            accounting_category_id: None,
        }
    }

    /// Sets `ExtraCapacity`. Number of persons that a resource takes beyond its regular capacity.
    #[must_use]
    #[inline]
    pub fn extra_capacity(mut self, extra_capacity: i32) -> Self {
        self.extra_capacity = Some(extra_capacity);
        self
    }

    /// Sets `Names`. Name of the resource category add parameters, by language.
    #[must_use]
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = (String, String)>) -> Self {
        self.names = Some(names.into_iter().collect());
        self
    }

    /// Sets `ShortNames`. Abbreviated names, per language.
    #[must_use]
    #[inline]
    pub fn short_names(
        mut self,
        short_names: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.short_names = Some(short_names.into_iter().collect());
        self
    }

    /// Sets `Descriptions`. Descriptions, per language.
    #[must_use]
    #[inline]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.descriptions = Some(descriptions.into_iter().collect());
        self
    }

    /// Sets `Classification`. Standard class that the category corresponds to.
    #[must_use]
    #[inline]
    pub fn classification(
        mut self,
        classification: common::ResourceClassification,
    ) -> Self {
        self.classification = Some(classification);
        self
    }

    /// Sets `Ordering`. Place among its siblings in lists; the lowest comes first.
    #[must_use]
    #[inline]
    pub fn ordering(mut self, ordering: i32) -> Self {
        self.ordering = Some(ordering);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `AccountingCategoryId`. The accounting category in which revenue of the category is booked.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id);
        self
    }
}

/// Changes to a resource category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryUpdateParameters {
    /// Identifier of the resource category.
    pub resource_category_id: ids::ResourceCategoryId,
    /// Replaces the names.
    pub names: Option<
        values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
    >,
    /// Replaces the abbreviated names.
    pub short_names: Option<
        values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
    >,
    /// Replaces the descriptions.
    pub descriptions: Option<
        values::UpdateValue<Option<std::collections::BTreeMap<String, String>>>,
    >,
    /// Changes what kind of resource the category consists of.
    pub type_: Option<values::UpdateValue<common::ResourceCategoryTypeEnum>>,
    /// Changes the number of persons that a resource regularly takes.
    pub capacity: Option<values::UpdateValue<i32>>,
    /// Changes the number of persons that a resource takes beyond its regular capacity.
    pub extra_capacity: Option<values::UpdateValue<i32>>,
    /// Changes the place of the category in lists.
    pub ordering: Option<values::UpdateValue<i32>>,
    /// Changes or removes the standard class.
    pub classification: Option<
        values::UpdateValue<Option<common::ResourceClassification>>,
    >,
    /// Changes the identifier in an external system.
    pub external_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the accounting category in which revenue is booked.
    pub accounting_category_id: Option<
        values::UpdateValue<Option<ids::AccountingCategoryId>>,
    >,
}

impl ResourceCategoryUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(resource_category_id: ids::ResourceCategoryId) -> Self {
        Self {
            resource_category_id,
            names: None,
            short_names: None,
            descriptions: None,
            type_: None,
            capacity: None,
            extra_capacity: None,
            ordering: None,
            classification: None,
            external_identifier: None,
            accounting_category_id: None,
        }
    }

    /// Changes `Names`. Replaces the names.
    #[must_use]
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = (String, String)>) -> Self {
        self.names = Some(values::UpdateValue::new(Some(names.into_iter().collect())));
        self
    }

    /// Clears `Names`.
    #[must_use]
    #[inline]
    pub fn clear_names(mut self) -> Self {
        self.names = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ShortNames`. Replaces the abbreviated names.
    #[must_use]
    #[inline]
    pub fn short_names(
        mut self,
        short_names: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.short_names = Some(
            values::UpdateValue::new(Some(short_names.into_iter().collect())),
        );
        self
    }

    /// Clears `ShortNames`.
    #[must_use]
    #[inline]
    pub fn clear_short_names(mut self) -> Self {
        self.short_names = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Descriptions`. Replaces the descriptions.
    #[must_use]
    #[inline]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.descriptions = Some(
            values::UpdateValue::new(Some(descriptions.into_iter().collect())),
        );
        self
    }

    /// Clears `Descriptions`.
    #[must_use]
    #[inline]
    pub fn clear_descriptions(mut self) -> Self {
        self.descriptions = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Type`. Changes what kind of resource the category consists of.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: common::ResourceCategoryTypeEnum) -> Self {
        self.type_ = Some(values::UpdateValue::new(type_));
        self
    }

    /// Changes `Capacity`. Changes the number of persons that a resource regularly takes.
    #[must_use]
    #[inline]
    pub fn capacity(mut self, capacity: i32) -> Self {
        self.capacity = Some(values::UpdateValue::new(capacity));
        self
    }

    /// Changes `ExtraCapacity`. Changes the number of persons that a resource takes beyond its regular
    /// capacity.
    #[must_use]
    #[inline]
    pub fn extra_capacity(mut self, extra_capacity: i32) -> Self {
        self.extra_capacity = Some(values::UpdateValue::new(extra_capacity));
        self
    }

    /// Changes `Ordering`. Changes the place of the category in lists.
    #[must_use]
    #[inline]
    pub fn ordering(mut self, ordering: i32) -> Self {
        self.ordering = Some(values::UpdateValue::new(ordering));
        self
    }

    /// Changes `Classification`. Changes or removes the standard class.
    #[must_use]
    #[inline]
    pub fn classification(
        mut self,
        classification: common::ResourceClassification,
    ) -> Self {
        self.classification = Some(values::UpdateValue::new(Some(classification)));
        self
    }

    /// Clears `Classification`.
    #[must_use]
    #[inline]
    pub fn clear_classification(mut self) -> Self {
        self.classification = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ExternalIdentifier`. Changes the identifier in an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(
            values::UpdateValue::new(Some(external_identifier.into())),
        );
        self
    }

    /// Clears `ExternalIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_external_identifier(mut self) -> Self {
        self.external_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AccountingCategoryId`. Changes or removes the accounting category in which revenue is
    /// booked.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(
            values::UpdateValue::new(Some(accounting_category_id)),
        );
        self
    }

    /// Clears `AccountingCategoryId`.
    #[must_use]
    #[inline]
    pub fn clear_accounting_category_id(mut self) -> Self {
        self.accounting_category_id = Some(values::UpdateValue::new(None));
        self
    }
}

/// Request of `resourceCategories/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The resource categories.
    ///
    /// Items: at most 100.
    pub resource_categories: Vec<ResourceCategoryAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_categories: impl IntoIterator<Item = ResourceCategoryAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_categories: resource_categories.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "resource-categories")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceCategories/add",
            "/api/connector/v1/resourceCategories/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("resourceCategories/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceCategories",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "ResourceCategories[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-categories")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `resourceCategories/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The resource categories.
    ///
    /// Items: at most 100.
    pub resource_categories: Vec<common::ResourceCategory>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `resourceCategories/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the resource categories.
    ///
    /// Items: at most 100.
    pub resource_category_ids: Vec<ids::ResourceCategoryId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_category_ids: impl IntoIterator<Item = ids::ResourceCategoryId>,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_category_ids: resource_category_ids.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "resource-categories")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceCategories/delete",
            "/api/connector/v1/resourceCategories/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resourceCategories/getAll")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `resourceCategories/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `resourceCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the resource categories.
    ///
    /// Items: 1 to 1000.
    pub resource_category_ids: Option<Vec<ids::ResourceCategoryId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            resource_category_ids: None,
            service_ids: service_ids.into_iter().collect(),
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

    /// Sets `ResourceCategoryIds`. Identifiers of the resource categories.
    #[must_use]
    #[inline]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<Item = ids::ResourceCategoryId>,
    ) -> Self {
        self.resource_category_ids = Some(resource_category_ids.into_iter().collect());
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

#[cfg(feature = "resource-categories")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceCategories/getAll",
            "/api/connector/v1/resourceCategories/getAll",
            runtime::Effect::Read,
        )
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
                    "ResourceCategoryIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "resource-categories")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::ResourceCategory;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.resource_categories.len()
    }

    #[inline]
    fn key(item: &common::ResourceCategory) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::ResourceCategory> {
        response.resource_categories
    }
}

/// Response of `resourceCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The resource categories.
    ///
    /// Items: at most 1000.
    pub resource_categories: Vec<common::ResourceCategory>,
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

/// Request of `resourceCategories/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The resource category updates.
    ///
    /// Items: at most 100.
    pub resource_category_updates: Vec<ResourceCategoryUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        resource_category_updates: impl IntoIterator<
            Item = ResourceCategoryUpdateParameters,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_category_updates: resource_category_updates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "resource-categories")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "resourceCategories/update",
            "/api/connector/v1/resourceCategories/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("resourceCategories/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ResourceCategoryUpdates",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

#[cfg(feature = "resource-categories")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `resourceCategories/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The resource categories.
    ///
    /// Items: at most 100.
    pub resource_categories: Vec<common::ResourceCategory>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `resourceCategories`. Categories of bookable resources, such as room types.
#[cfg(feature = "resource-categories")]
#[derive(Debug, Clone)]
pub struct ResourceCategories {
    client: runtime::Client,
}

#[cfg(feature = "resource-categories")]
impl ResourceCategories {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates resource categories in services.
    ///
    /// `POST /api/connector/v1/resourceCategories/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `resourceCategories/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow)
    /// asks it about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes resource categories.
    ///
    /// `POST /api/connector/v1/resourceCategories/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resourceCategories/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the resource categories of the given services, newest first.
    ///
    /// `POST /api/connector/v1/resourceCategories/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes resource categories.
    ///
    /// `POST /api/connector/v1/resourceCategories/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `resourceCategories/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
