// Generated from schema/loyalty_memberships.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "loyalty-memberships")]
pub use super::common::{
    ActivityStates, EnterpriseProfileData, ProfileData, TimeInterval,
};

/// The membership of a customer or company in a loyalty programme.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembership {
    /// Identifier of this loyalty membership.
    pub id: ids::LoyaltyMembershipId,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Identifier of the loyalty program.
    pub loyalty_program_id: ids::LoyaltyProgramId,
    /// How far the enrolment has come.
    pub state: LoyaltyMembershipState,
    /// True if this is the main membership of the account.
    pub is_primary: bool,
    /// Identifier of the membership at the provider of the programme.
    pub provider_membership_id: Option<String>,
    /// Code of the membership.
    ///
    /// Deprecated since 2025-08-05; use `MembershipNumber` instead.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    pub code: Option<String>,
    /// Points that the member holds.
    pub points: Option<i32>,
    /// Day on which the membership ends.
    pub expiration_date: Option<values::Date>,
    /// Web page of the membership.
    pub url: Option<String>,
    /// Tier that the member has reached.
    pub loyalty_tier_id: Option<ids::LoyaltyTierId>,
    /// Profile that created the membership.
    pub creator_profile: Option<common::ProfileData>,
    /// Profile that changed the membership last.
    pub updater_profile: Option<common::ProfileData>,
    /// Number of the membership.
    pub membership_number: Option<String>,
}

/// A loyalty membership to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipAddParameters {
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Identifier of the loyalty program.
    pub loyalty_program_id: ids::LoyaltyProgramId,
    /// True to make this the main membership of the account.
    pub is_primary: bool,
    /// State of the enrolment to begin with.
    pub state: Option<LoyaltyMembershipState>,
    /// Code of the membership.
    ///
    /// Length: at most 255 characters.
    ///
    /// Deprecated since 2025-08-05; use `MembershipNumber` instead.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    pub code: Option<String>,
    /// Points that the member holds.
    pub points: Option<i32>,
    /// Day on which the membership ends.
    pub expiration_date: Option<values::Date>,
    /// Web page of the membership.
    pub url: Option<String>,
    /// Tier that the member has reached.
    pub loyalty_tier_id: Option<ids::LoyaltyTierId>,
    /// Number of the membership.
    ///
    /// Length: at most 255 characters.
    pub membership_number: Option<String>,
}

impl LoyaltyMembershipAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        loyalty_program_id: ids::LoyaltyProgramId,
        is_primary: bool,
    ) -> Self {
        Self {
            account_id,
            loyalty_program_id,
            is_primary,
            state: None,
            code: None,
            points: None,
            expiration_date: None,
            url: None,
            loyalty_tier_id: None,
            membership_number: None,
        }
    }

    /// Sets `State`. State of the enrolment to begin with.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: LoyaltyMembershipState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `Code`. Code of the membership.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `Points`. Points that the member holds.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets `ExpirationDate`. Day on which the membership ends.
    #[must_use]
    #[inline]
    pub fn expiration_date(mut self, expiration_date: values::Date) -> Self {
        self.expiration_date = Some(expiration_date);
        self
    }

    /// Sets `Url`. Web page of the membership.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `LoyaltyTierId`. Tier that the member has reached.
    #[must_use]
    #[inline]
    pub fn loyalty_tier_id(mut self, loyalty_tier_id: ids::LoyaltyTierId) -> Self {
        self.loyalty_tier_id = Some(loyalty_tier_id);
        self
    }

    /// Sets `MembershipNumber`. Number of the membership.
    #[must_use]
    #[inline]
    pub fn membership_number(mut self, membership_number: impl Into<String>) -> Self {
        self.membership_number = Some(membership_number.into());
        self
    }
}

/// Changes to one loyalty membership.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipUpdateParameters {
    /// The membership to change.
    pub loyalty_membership_id: ids::LoyaltyMembershipId,
    /// Moves the membership to another programme.
    pub loyalty_program_id: Option<values::UpdateValue<ids::LoyaltyProgramId>>,
    /// Changes the state of the enrolment.
    pub state: Option<values::UpdateValue<LoyaltyMembershipState>>,
    /// Changes whether this is the main membership of the account.
    pub is_primary: Option<values::UpdateValue<bool>>,
    /// Changes or removes the code.
    ///
    /// Deprecated since 2025-08-05; use `MembershipNumber` instead.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    pub code: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the identifier at the provider of the programme.
    ///
    /// Length: at most 100 characters.
    pub provider_membership_id: Option<values::UpdateValue<Option<String>>>,
    /// Sets or removes the number of points; not an increment.
    pub points: Option<values::UpdateValue<Option<i32>>>,
    /// Changes or removes the day on which the membership ends.
    pub expiration_date: Option<values::UpdateValue<Option<values::Date>>>,
    /// Changes or removes the web page.
    pub url: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the tier.
    pub loyalty_tier_id: Option<values::UpdateValue<Option<ids::LoyaltyTierId>>>,
    /// Changes or removes the number.
    ///
    /// Length: at most 255 characters.
    pub membership_number: Option<values::UpdateValue<Option<String>>>,
}

impl LoyaltyMembershipUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(loyalty_membership_id: ids::LoyaltyMembershipId) -> Self {
        Self {
            loyalty_membership_id,
            loyalty_program_id: None,
            state: None,
            is_primary: None,
            code: None,
            provider_membership_id: None,
            points: None,
            expiration_date: None,
            url: None,
            loyalty_tier_id: None,
            membership_number: None,
        }
    }

    /// Changes `LoyaltyProgramId`. Moves the membership to another programme.
    #[must_use]
    #[inline]
    pub fn loyalty_program_id(
        mut self,
        loyalty_program_id: ids::LoyaltyProgramId,
    ) -> Self {
        self.loyalty_program_id = Some(values::UpdateValue::new(loyalty_program_id));
        self
    }

    /// Changes `State`. Changes the state of the enrolment.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: LoyaltyMembershipState) -> Self {
        self.state = Some(values::UpdateValue::new(state));
        self
    }

    /// Changes `IsPrimary`. Changes whether this is the main membership of the account.
    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(values::UpdateValue::new(is_primary));
        self
    }

    /// Changes `Code`. Changes or removes the code.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(values::UpdateValue::new(Some(code.into())));
        self
    }

    /// Clears `Code`.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumber` instead")]
    #[must_use]
    #[inline]
    pub fn clear_code(mut self) -> Self {
        self.code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ProviderMembershipId`. Changes or removes the identifier at the provider of the programme.
    #[must_use]
    #[inline]
    pub fn provider_membership_id(
        mut self,
        provider_membership_id: impl Into<String>,
    ) -> Self {
        self.provider_membership_id = Some(
            values::UpdateValue::new(Some(provider_membership_id.into())),
        );
        self
    }

    /// Clears `ProviderMembershipId`.
    #[must_use]
    #[inline]
    pub fn clear_provider_membership_id(mut self) -> Self {
        self.provider_membership_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Points`. Sets or removes the number of points; not an increment.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(values::UpdateValue::new(Some(points)));
        self
    }

    /// Clears `Points`.
    #[must_use]
    #[inline]
    pub fn clear_points(mut self) -> Self {
        self.points = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ExpirationDate`. Changes or removes the day on which the membership ends.
    #[must_use]
    #[inline]
    pub fn expiration_date(mut self, expiration_date: values::Date) -> Self {
        self.expiration_date = Some(values::UpdateValue::new(Some(expiration_date)));
        self
    }

    /// Clears `ExpirationDate`.
    #[must_use]
    #[inline]
    pub fn clear_expiration_date(mut self) -> Self {
        self.expiration_date = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Url`. Changes or removes the web page.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(values::UpdateValue::new(Some(url.into())));
        self
    }

    /// Clears `Url`.
    #[must_use]
    #[inline]
    pub fn clear_url(mut self) -> Self {
        self.url = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `LoyaltyTierId`. Changes or removes the tier.
    #[must_use]
    #[inline]
    pub fn loyalty_tier_id(mut self, loyalty_tier_id: ids::LoyaltyTierId) -> Self {
        self.loyalty_tier_id = Some(values::UpdateValue::new(Some(loyalty_tier_id)));
        self
    }

    /// Clears `LoyaltyTierId`.
    #[must_use]
    #[inline]
    pub fn clear_loyalty_tier_id(mut self) -> Self {
        self.loyalty_tier_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `MembershipNumber`. Changes or removes the number.
    #[must_use]
    #[inline]
    pub fn membership_number(mut self, membership_number: impl Into<String>) -> Self {
        self.membership_number = Some(
            values::UpdateValue::new(Some(membership_number.into())),
        );
        self
    }

    /// Clears `MembershipNumber`.
    #[must_use]
    #[inline]
    pub fn clear_membership_number(mut self) -> Self {
        self.membership_number = Some(values::UpdateValue::new(None));
        self
    }
}

/// How far an enrolment in a loyalty programme has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoyaltyMembershipState {
    /// Recorded only.
    New,
    /// Waiting for the programme's decision.
    Pending,
    /// In force.
    Enrolled,
    /// Ended.
    Canceled,
    /// Refused.
    Declined,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for LoyaltyMembershipState {}

impl LoyaltyMembershipState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::New,
        Self::Pending,
        Self::Enrolled,
        Self::Canceled,
        Self::Declined,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "New",
            Self::Pending => "Pending",
            Self::Enrolled => "Enrolled",
            Self::Canceled => "Canceled",
            Self::Declined => "Declined",
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

/// Request of `loyaltyMemberships/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The loyalty memberships.
    ///
    /// Items: 1 to 1000.
    pub loyalty_memberships: Vec<LoyaltyMembershipAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_memberships: impl IntoIterator<Item = LoyaltyMembershipAddParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_memberships: loyalty_memberships.into_iter().collect(),
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

#[cfg(feature = "loyalty-memberships")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyMemberships/add",
            "/api/connector/v1/loyaltyMemberships/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("loyaltyMemberships/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyMemberships",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyMemberships[].Code",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyMemberships[].MembershipNumber",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-memberships")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyMemberships/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The loyalty memberships.
    pub loyalty_memberships: Vec<LoyaltyMembership>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `loyaltyMemberships/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the loyalty memberships.
    ///
    /// Items: 1 to 1000.
    pub loyalty_membership_ids: Vec<ids::LoyaltyMembershipId>,
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_membership_ids: impl IntoIterator<Item = ids::LoyaltyMembershipId>,
    ) -> Self {
        Self {
            loyalty_membership_ids: loyalty_membership_ids.into_iter().collect(),
            chain_id: None,
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

#[cfg(feature = "loyalty-memberships")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyMemberships/delete",
            "/api/connector/v1/loyaltyMemberships/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyMemberships/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyMembershipIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `loyaltyMemberships/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `loyaltyMemberships/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Identifiers of the loyalty memberships.
    ///
    /// Items: 1 to 1000.
    pub loyalty_membership_ids: Option<Vec<ids::LoyaltyMembershipId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Identifiers of the loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_program_ids: Option<Vec<ids::LoyaltyProgramId>>,
    /// Only memberships in one of these states.
    pub membership_states: Option<Vec<LoyaltyMembershipState>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Only memberships with one of these codes.
    ///
    /// Items: 1 to 1000.
    ///
    /// Deprecated since 2025-08-05; use `MembershipNumbers` instead.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumbers` instead")]
    pub codes: Option<Vec<String>>,
    /// Only memberships that the programme's provider knows under these identifiers.
    ///
    /// Items: 1 to 1000.
    pub provider_membership_ids: Option<Vec<String>>,
    /// Only memberships with one of these numbers.
    ///
    /// Items: at most 1000.
    pub membership_numbers: Option<Vec<String>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            chain_ids: None,
            created_utc: None,
            updated_utc: None,
            loyalty_membership_ids: None,
            account_ids: None,
            loyalty_program_ids: None,
            membership_states: None,
            activity_states: None,
            codes: None,
            provider_membership_ids: None,
            membership_numbers: None,
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

    /// Sets `LoyaltyMembershipIds`. Identifiers of the loyalty memberships.
    #[must_use]
    #[inline]
    pub fn loyalty_membership_ids(
        mut self,
        loyalty_membership_ids: impl IntoIterator<Item = ids::LoyaltyMembershipId>,
    ) -> Self {
        self.loyalty_membership_ids = Some(loyalty_membership_ids.into_iter().collect());
        self
    }

    /// Sets `AccountIds`. Identifiers of the accounts.
    #[must_use]
    #[inline]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = ids::AccountId>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().collect());
        self
    }

    /// Sets `LoyaltyProgramIds`. Identifiers of the loyalty programs.
    #[must_use]
    #[inline]
    pub fn loyalty_program_ids(
        mut self,
        loyalty_program_ids: impl IntoIterator<Item = ids::LoyaltyProgramId>,
    ) -> Self {
        self.loyalty_program_ids = Some(loyalty_program_ids.into_iter().collect());
        self
    }

    /// Sets `MembershipStates`. Only memberships in one of these states.
    #[must_use]
    #[inline]
    pub fn membership_states(
        mut self,
        membership_states: impl IntoIterator<Item = LoyaltyMembershipState>,
    ) -> Self {
        self.membership_states = Some(membership_states.into_iter().collect());
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

    /// Sets `Codes`. Only memberships with one of these codes.
    #[deprecated(note = "deprecated since 2025-08-05; use `MembershipNumbers` instead")]
    #[must_use]
    #[inline]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ProviderMembershipIds`. Only memberships that the programme's provider knows under these
    /// identifiers.
    #[must_use]
    #[inline]
    pub fn provider_membership_ids(
        mut self,
        provider_membership_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.provider_membership_ids = Some(
            provider_membership_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `MembershipNumbers`. Only memberships with one of these numbers.
    #[must_use]
    #[inline]
    pub fn membership_numbers(
        mut self,
        membership_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.membership_numbers = Some(
            membership_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "loyalty-memberships")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyMemberships/getAll",
            "/api/connector/v1/loyaltyMemberships/getAll",
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
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "LoyaltyMembershipIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountIds",
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
                    "Codes",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ProviderMembershipIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "MembershipNumbers",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-memberships")]
impl runtime::Paginated for GetAllRequest {
    type Item = LoyaltyMembership;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.loyalty_memberships.len()
    }

    #[inline]
    fn key(item: &LoyaltyMembership) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<LoyaltyMembership> {
        response.loyalty_memberships
    }
}

/// Response of `loyaltyMemberships/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The loyalty memberships.
    pub loyalty_memberships: Vec<LoyaltyMembership>,
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

/// Request of `loyaltyMemberships/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The loyalty membership updates.
    ///
    /// Items: 1 to 1000.
    pub loyalty_membership_updates: Vec<LoyaltyMembershipUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_membership_updates: impl IntoIterator<
            Item = LoyaltyMembershipUpdateParameters,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_membership_updates: loyalty_membership_updates.into_iter().collect(),
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

#[cfg(feature = "loyalty-memberships")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyMemberships/update",
            "/api/connector/v1/loyaltyMemberships/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyMemberships/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyMembershipUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyMembershipUpdates[].ProviderMembershipId.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyMembershipUpdates[].MembershipNumber.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-memberships")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyMemberships/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The loyalty memberships.
    pub loyalty_memberships: Vec<LoyaltyMembership>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `loyaltyMemberships`. Memberships of customers and companies in loyalty
/// programmes.
#[cfg(feature = "loyalty-memberships")]
#[derive(Debug, Clone)]
pub struct LoyaltyMemberships {
    client: runtime::Client,
}

#[cfg(feature = "loyalty-memberships")]
impl LoyaltyMemberships {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Enrols customers or companies in loyalty programmes.
    ///
    /// `POST /api/connector/v1/loyaltyMemberships/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `loyaltyMemberships/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow)
    /// asks it about the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes loyalty memberships.
    ///
    /// `POST /api/connector/v1/loyaltyMemberships/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `loyaltyMemberships/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists loyalty memberships, newest first.
    ///
    /// `POST /api/connector/v1/loyaltyMemberships/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes parts of existing loyalty memberships.
    ///
    /// `POST /api/connector/v1/loyaltyMemberships/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. Every
    /// given property, `Points` included, is sent as the value to store, not as an increment. If the
    /// response is lost, check with `loyaltyMemberships/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
