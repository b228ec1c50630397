// Generated from schema/loyalty_programs.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "loyalty-programs")]
pub use super::common::{ActivityStates, TimeInterval};

/// A programme that rewards the loyalty of customers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgram {
    /// Identifier of this loyalty program.
    pub id: ids::LoyaltyProgramId,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Name of the loyalty program.
    pub name: String,
    /// Code of the programme.
    pub code: String,
    /// Who runs the programme.
    pub type_: LoyaltyProgramType,
    /// Whether membership costs something.
    pub subscription: LoyaltyProgramSubscription,
}

/// A loyalty programme to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramAddParameters {
    /// Name of the loyalty program add parameters.
    ///
    /// Length: at most 100 characters.
    pub name: String,
    /// Code of the programme; updates cannot change it.
    ///
    /// Length: at most 50 characters.
    pub code: String,
    /// Who runs the programme.
    pub type_: LoyaltyProgramType,
    /// Whether membership costs something.
    pub subscription: LoyaltyProgramSubscription,
}

impl LoyaltyProgramAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        type_: LoyaltyProgramType,
        subscription: LoyaltyProgramSubscription,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            type_,
            subscription,
        }
    }
}

/// Changes to one loyalty programme.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramUpdateParameters {
    /// The programme to change.
    pub loyalty_program_id: ids::LoyaltyProgramId,
    /// Changes the name.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Changes who runs the programme.
    pub type_: Option<values::UpdateValue<LoyaltyProgramType>>,
    /// Changes whether membership costs something.
    pub subscription: Option<values::UpdateValue<LoyaltyProgramSubscription>>,
}

impl LoyaltyProgramUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(loyalty_program_id: ids::LoyaltyProgramId) -> Self {
        Self {
            loyalty_program_id,
            name: None,
            type_: None,
            subscription: None,
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

    /// Changes `Type`. Changes who runs the programme.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: LoyaltyProgramType) -> Self {
        self.type_ = Some(values::UpdateValue::new(type_));
        self
    }

    /// Changes `Subscription`. Changes whether membership costs something.
    #[must_use]
    #[inline]
    pub fn subscription(mut self, subscription: LoyaltyProgramSubscription) -> Self {
        self.subscription = Some(values::UpdateValue::new(subscription));
        self
    }
}

/// Whether membership of a loyalty programme costs something.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoyaltyProgramSubscription {
    /// Free.
    Free,
    /// Paid.
    Paid,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for LoyaltyProgramSubscription {}

impl LoyaltyProgramSubscription {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Free, Self::Paid];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "Free",
            Self::Paid => "Paid",
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

/// Who runs a loyalty programme.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoyaltyProgramType {
    /// The hotel or its chain.
    Hotel,
    /// A partner outside the hotel trade's own programmes, such as an airline.
    ExternalPartner,
    /// A soft brand, under which independent hotels market themselves.
    SoftBrand,
    /// Unknown.
    Unknown,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for LoyaltyProgramType {}

impl LoyaltyProgramType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Hotel,
        Self::ExternalPartner,
        Self::SoftBrand,
        Self::Unknown,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hotel => "Hotel",
            Self::ExternalPartner => "ExternalPartner",
            Self::SoftBrand => "SoftBrand",
            Self::Unknown => "Unknown",
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

/// Request of `loyaltyPrograms/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_programs: Vec<LoyaltyProgramAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_programs: impl IntoIterator<Item = LoyaltyProgramAddParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_programs: loyalty_programs.into_iter().collect(),
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

#[cfg(feature = "loyalty-programs")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyPrograms/add",
            "/api/connector/v1/loyaltyPrograms/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("loyaltyPrograms/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyPrograms",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyPrograms[].Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyPrograms[].Code",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-programs")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyPrograms/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_programs: Vec<LoyaltyProgram>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `loyaltyPrograms/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_program_ids: Vec<ids::LoyaltyProgramId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_program_ids: impl IntoIterator<Item = ids::LoyaltyProgramId>,
    ) -> Self {
        Self {
            loyalty_program_ids: loyalty_program_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "loyalty-programs")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyPrograms/delete",
            "/api/connector/v1/loyaltyPrograms/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyPrograms/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyProgramIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `loyaltyPrograms/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `loyaltyPrograms/getAll`.
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
    /// Identifiers of the loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_program_ids: Option<Vec<ids::LoyaltyProgramId>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Only programmes with one of these codes.
    ///
    /// Items: 1 to 1000.
    pub codes: Option<Vec<String>>,
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
            loyalty_program_ids: None,
            activity_states: None,
            codes: None,
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

    /// Sets `Codes`. Only programmes with one of these codes.
    #[must_use]
    #[inline]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "loyalty-programs")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyPrograms/getAll",
            "/api/connector/v1/loyaltyPrograms/getAll",
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
            ],
        );
}

#[cfg(feature = "loyalty-programs")]
impl runtime::Paginated for GetAllRequest {
    type Item = LoyaltyProgram;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.loyalty_programs.len()
    }

    #[inline]
    fn key(item: &LoyaltyProgram) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<LoyaltyProgram> {
        response.loyalty_programs
    }
}

/// Response of `loyaltyPrograms/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_programs: Vec<LoyaltyProgram>,
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

/// Request of `loyaltyPrograms/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The loyalty program updates.
    ///
    /// Items: 1 to 1000.
    pub loyalty_program_updates: Vec<LoyaltyProgramUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        loyalty_program_updates: impl IntoIterator<Item = LoyaltyProgramUpdateParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_program_updates: loyalty_program_updates.into_iter().collect(),
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

#[cfg(feature = "loyalty-programs")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "loyaltyPrograms/update",
            "/api/connector/v1/loyaltyPrograms/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("loyaltyPrograms/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "LoyaltyProgramUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "loyalty-programs")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `loyaltyPrograms/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The loyalty programs.
    ///
    /// Items: 1 to 1000.
    pub loyalty_programs: Vec<LoyaltyProgram>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `loyaltyPrograms`. Loyalty programmes of a chain.
#[cfg(feature = "loyalty-programs")]
#[derive(Debug, Clone)]
pub struct LoyaltyPrograms {
    client: runtime::Client,
}

#[cfg(feature = "loyalty-programs")]
impl LoyaltyPrograms {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds loyalty programmes to a chain.
    ///
    /// `POST /api/connector/v1/loyaltyPrograms/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `loyaltyPrograms/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes loyalty programmes.
    ///
    /// `POST /api/connector/v1/loyaltyPrograms/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `loyaltyPrograms/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the loyalty programmes of the chains, newest first.
    ///
    /// `POST /api/connector/v1/loyaltyPrograms/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes name, type or subscription of loyalty programmes.
    ///
    /// `POST /api/connector/v1/loyaltyPrograms/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `loyaltyPrograms/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
