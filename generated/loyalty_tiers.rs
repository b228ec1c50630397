// Generated from schema/loyalty_tiers.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "loyalty-tiers")]
pub use super::common::{ActivityStates, TimeInterval};

/// A level of membership within a loyalty programme.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTier {
    /// Identifier of this loyalty tier.
    pub id: ids::LoyaltyTierId,
    /// Identifier of the loyalty program.
    pub loyalty_program_id: ids::LoyaltyProgramId,
    /// Name of the loyalty tier.
    ///
    /// Length: at most 50 characters.
    pub name: String,
    /// Code of the tier.
    ///
    /// Length: at most 50 characters.
    pub code: String,
    /// Rank of the tier among those of the programme.
    pub ordering: i32,
}

/// A loyalty tier to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierAddParameters {
    /// Identifier of the loyalty program.
    pub loyalty_program_id: ids::LoyaltyProgramId,
    /// Name of the loyalty tier add parameters.
    ///
    /// Length: at most 50 characters.
    pub name: String,
    /// Code of the tier.
    ///
    /// Length: at most 50 characters.
    pub code: String,
    /// Rank of the tier among those of the programme.
    pub ordering: i32,
}

impl LoyaltyTierAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_program_id: ids::LoyaltyProgramId,
        name: impl Into<String>,
        code: impl Into<String>,
        ordering: i32,
    ) -> Self {
        Self {
            loyalty_program_id,
            name: name.into(),
            code: code.into(),
            ordering,
        }
    }
}

/// Changes to one loyalty tier.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierUpdateParameters {
    /// The tier to change.
    pub loyalty_tier_id: ids::LoyaltyTierId,
    /// Changes the name.
    ///
    /// Length: at most 50 characters.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Changes the code.
    ///
    /// Length: at most 50 characters.
    pub code: Option<values::UpdateValue<Option<String>>>,
    /// Changes the rank among the tiers of the programme.
    pub ordering: Option<values::UpdateValue<i32>>,
}

impl LoyaltyTierUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(loyalty_tier_id: ids::LoyaltyTierId) -> Self {
        Self {
            loyalty_tier_id,
            name: None,
            code: None,
            ordering: None,
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

    /// Changes `Code`. Changes the code.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(values::UpdateValue::new(Some(code.into())));
        self
    }

    /// Clears `Code`.
    #[must_use]
    #[inline]
    pub fn clear_code(mut self) -> Self {
        self.code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Ordering`. Changes the rank among the tiers of the programme.
    #[must_use]
    #[inline]
    pub fn ordering(mut self, ordering: i32) -> Self {
        self.ordering = Some(values::UpdateValue::new(ordering));
        self
    }
}

/// Request of `loyaltyTiers/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The loyalty tiers.
    ///
    /// Items: 1 to 1000.
    pub loyalty_tiers: Vec<LoyaltyTierAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_tiers: impl IntoIterator<Item = LoyaltyTierAddParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_tiers: loyalty_tiers.into_iter().collect(),
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyTiers/add",
            "/api/connector/v1/loyaltyTiers/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("loyaltyTiers/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyTiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyTiers[].Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyTiers[].Code",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyTiers/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The loyalty tiers.
    ///
    /// Items: at most 1000.
    pub loyalty_tiers: Vec<LoyaltyTier>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `loyaltyTiers/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the loyalty tiers.
    ///
    /// Items: 1 to 1000.
    pub loyalty_tier_ids: Vec<ids::LoyaltyTierId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(loyalty_tier_ids: impl IntoIterator<Item = ids::LoyaltyTierId>) -> Self {
        Self {
            loyalty_tier_ids: loyalty_tier_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyTiers/delete",
            "/api/connector/v1/loyaltyTiers/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyTiers/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyTierIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `loyaltyTiers/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `loyaltyTiers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Identifiers of the loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_program_ids: Vec<ids::LoyaltyProgramId>,
    /// Identifiers of the loyalty tiers.
    ///
    /// Items: 1 to 1000.
    pub loyalty_tier_ids: Option<Vec<ids::LoyaltyTierId>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_program_ids: impl IntoIterator<Item = ids::LoyaltyProgramId>,
    ) -> Self {
        Self {
            chain_ids: None,
            loyalty_program_ids: loyalty_program_ids.into_iter().collect(),
            loyalty_tier_ids: None,
            activity_states: None,
            updated_utc: None,
        }
    }

    /// Sets `ChainIds`. Chains to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = ids::ChainId>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().collect());
        self
    }

    /// Sets `LoyaltyTierIds`. Identifiers of the loyalty tiers.
    #[must_use]
    #[inline]
    pub fn loyalty_tier_ids(
        mut self,
        loyalty_tier_ids: impl IntoIterator<Item = ids::LoyaltyTierId>,
    ) -> Self {
        self.loyalty_tier_ids = Some(loyalty_tier_ids.into_iter().collect());
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

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyTiers/getAll",
            "/api/connector/v1/loyaltyTiers/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "ChainIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyProgramIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyTierIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Paginated for GetAllRequest {
    type Item = LoyaltyTier;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.loyalty_tiers.len()
    }

    #[inline]
    fn key(item: &LoyaltyTier) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<LoyaltyTier> {
        response.loyalty_tiers
    }
}

/// Response of `loyaltyTiers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The loyalty tiers.
    ///
    /// Items: at most 1000.
    pub loyalty_tiers: Vec<LoyaltyTier>,
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

/// Request of `loyaltyTiers/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The loyalty tier updates.
    ///
    /// Items: 1 to 1000.
    pub loyalty_tier_updates: Vec<LoyaltyTierUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_tier_updates: impl IntoIterator<Item = LoyaltyTierUpdateParameters>,
    ) -> Self {
        Self {
            loyalty_tier_updates: loyalty_tier_updates.into_iter().collect(),
        }
    }
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyTiers/update",
            "/api/connector/v1/loyaltyTiers/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyTiers/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyTierUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyTierUpdates[].Name.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyTierUpdates[].Code.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-tiers")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyTiers/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The loyalty tiers.
    ///
    /// Items: at most 1000.
    pub loyalty_tiers: Vec<LoyaltyTier>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `loyaltyTiers`. Levels of membership within a loyalty programme.
#[cfg(feature = "loyalty-tiers")]
#[derive(Debug, Clone)]
pub struct LoyaltyTiers {
    client: runtime::Client,
}

#[cfg(feature = "loyalty-tiers")]
impl LoyaltyTiers {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds tiers to loyalty programmes.
    ///
    /// `POST /api/connector/v1/loyaltyTiers/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `loyaltyTiers/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes tiers of loyalty programmes.
    ///
    /// `POST /api/connector/v1/loyaltyTiers/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `loyaltyTiers/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the tiers of the given loyalty programmes, newest first.
    ///
    /// `POST /api/connector/v1/loyaltyTiers/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes name, code or order of loyalty tiers.
    ///
    /// `POST /api/connector/v1/loyaltyTiers/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `loyaltyTiers/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
