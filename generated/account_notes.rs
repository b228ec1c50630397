// Generated from schema/account_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "account-notes")]
pub use super::common::{
    AccountTypeEnum, ActivityStates, EnterpriseProfileData, ProfileData, TimeInterval,
};

/// A note that staff attached to a customer or company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNote {
    /// Identifier of this account note.
    pub id: ids::AccountNoteId,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Text of the note.
    pub content: String,
    /// Whether the note is on a customer or a company.
    pub account_type: common::AccountTypeEnum,
    /// What the note is about.
    pub classifications: Vec<AccountNoteClassification>,
    /// Whether it is active.
    pub is_active: bool,
    /// Who wrote the note.
    pub creator_profile: common::ProfileData,
    /// Who changed the note last.
    pub updater_profile: common::ProfileData,
}

/// A note to add to an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteAddParameters {
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Text of the note.
    ///
    /// Length: at most 1000 characters.
    pub content: String,
    /// What the note is about.
    ///
    /// Items: 1 to 1. No duplicates.
    pub classifications: Vec<AccountNoteClassification>,
}

impl AccountNoteAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        content: impl Into<String>,
        classifications: impl IntoIterator<Item = AccountNoteClassification>,
    ) -> Self {
        Self {
            account_id,
            content: content.into(),
            classifications: classifications.into_iter().collect(),
        }
    }
}

/// Changes to what a note on an account is about.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteUpdateClassifications {
    /// Sets whether the note is a general one.
    pub general: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about food and beverage.
    pub food_and_beverage: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about the reception.
    pub front_office: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about reservations.
    pub reservations: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about housekeeping.
    pub housekeeping: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about maintenance.
    pub maintenance: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about an earlier stay.
    pub previous_stay: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about relatives of the customer.
    pub family_relations: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about gifts.
    pub gifts: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about accounting.
    pub accounting: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about complaints.
    pub complaints: Option<values::UpdateValue<bool>>,
    /// Sets whether the note is about something else.
    pub other: Option<values::UpdateValue<bool>>,
}

impl AccountNoteUpdateClassifications {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            general: None,
            food_and_beverage: None,
            front_office: None,
            reservations: None,
            housekeeping: None,
            maintenance: None,
            previous_stay: None,
            family_relations: None,
            gifts: None,
            accounting: None,
            complaints: None,
            other: None,
        }
    }

    /// Changes `General`. Sets whether the note is a general one.
    #[must_use]
    #[inline]
    pub fn general(mut self, general: bool) -> Self {
        self.general = Some(values::UpdateValue::new(general));
        self
    }

    /// Changes `FoodAndBeverage`. Sets whether the note is about food and beverage.
    #[must_use]
    #[inline]
    pub fn food_and_beverage(mut self, food_and_beverage: bool) -> Self {
        self.food_and_beverage = Some(values::UpdateValue::new(food_and_beverage));
        self
    }

    /// Changes `FrontOffice`. Sets whether the note is about the reception.
    #[must_use]
    #[inline]
    pub fn front_office(mut self, front_office: bool) -> Self {
        self.front_office = Some(values::UpdateValue::new(front_office));
        self
    }

    /// Changes `Reservations`. Sets whether the note is about reservations.
    #[must_use]
    #[inline]
    pub fn reservations(mut self, reservations: bool) -> Self {
        self.reservations = Some(values::UpdateValue::new(reservations));
        self
    }

    /// Changes `Housekeeping`. Sets whether the note is about housekeeping.
    #[must_use]
    #[inline]
    pub fn housekeeping(mut self, housekeeping: bool) -> Self {
        self.housekeeping = Some(values::UpdateValue::new(housekeeping));
        self
    }

    /// Changes `Maintenance`. Sets whether the note is about maintenance.
    #[must_use]
    #[inline]
    pub fn maintenance(mut self, maintenance: bool) -> Self {
        self.maintenance = Some(values::UpdateValue::new(maintenance));
        self
    }

    /// Changes `PreviousStay`. Sets whether the note is about an earlier stay.
    #[must_use]
    #[inline]
    pub fn previous_stay(mut self, previous_stay: bool) -> Self {
        self.previous_stay = Some(values::UpdateValue::new(previous_stay));
        self
    }

    /// Changes `FamilyRelations`. Sets whether the note is about relatives of the customer.
    #[must_use]
    #[inline]
    pub fn family_relations(mut self, family_relations: bool) -> Self {
        self.family_relations = Some(values::UpdateValue::new(family_relations));
        self
    }

    /// Changes `Gifts`. Sets whether the note is about gifts.
    #[must_use]
    #[inline]
    pub fn gifts(mut self, gifts: bool) -> Self {
        self.gifts = Some(values::UpdateValue::new(gifts));
        self
    }

    /// Changes `Accounting`. Sets whether the note is about accounting.
    #[must_use]
    #[inline]
    pub fn accounting(mut self, accounting: bool) -> Self {
        self.accounting = Some(values::UpdateValue::new(accounting));
        self
    }

    /// Changes `Complaints`. Sets whether the note is about complaints.
    #[must_use]
    #[inline]
    pub fn complaints(mut self, complaints: bool) -> Self {
        self.complaints = Some(values::UpdateValue::new(complaints));
        self
    }

    /// Changes `Other`. Sets whether the note is about something else.
    #[must_use]
    #[inline]
    pub fn other(mut self, other: bool) -> Self {
        self.other = Some(values::UpdateValue::new(other));
        self
    }
}

impl Default for AccountNoteUpdateClassifications {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to one note on an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteUpdateParameters {
    /// Identifier of the account note.
    pub account_note_id: ids::AccountNoteId,
    /// Sets the text of the note.
    ///
    /// Length: 1 to 1000 characters.
    pub content: Option<values::UpdateValue<Option<String>>>,
    /// Changes to what the note is about.
    pub classifications: AccountNoteUpdateClassifications,
}

impl AccountNoteUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_note_id: ids::AccountNoteId,
        classifications: AccountNoteUpdateClassifications,
    ) -> Self {
        Self {
            account_note_id,
            content: None,
            classifications,
        }
    }

    /// Changes `Content`. Sets the text of the note.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(values::UpdateValue::new(Some(content.into())));
        self
    }

    /// Clears `Content`.
    #[must_use]
    #[inline]
    pub fn clear_content(mut self) -> Self {
        self.content = Some(values::UpdateValue::new(None));
        self
    }
}

/// What a note on an account is about.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountNoteClassification {
    /// General.
    General,
    /// Food and beverage.
    FoodAndBeverage,
    /// Matters of the reception.
    FrontOffice,
    /// Reservations.
    Reservations,
    /// Housekeeping.
    Housekeeping,
    /// Maintenance.
    Maintenance,
    /// What happened during an earlier stay.
    PreviousStay,
    /// Relatives of the customer.
    FamilyRelations,
    /// Presents given or to be given.
    Gifts,
    /// Accounting.
    Accounting,
    /// Complaints.
    Complaints,
    /// Other.
    Other,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AccountNoteClassification {}

impl AccountNoteClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::General,
        Self::FoodAndBeverage,
        Self::FrontOffice,
        Self::Reservations,
        Self::Housekeeping,
        Self::Maintenance,
        Self::PreviousStay,
        Self::FamilyRelations,
        Self::Gifts,
        Self::Accounting,
        Self::Complaints,
        Self::Other,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "General",
            Self::FoodAndBeverage => "FoodAndBeverage",
            Self::FrontOffice => "FrontOffice",
            Self::Reservations => "Reservations",
            Self::Housekeeping => "Housekeeping",
            Self::Maintenance => "Maintenance",
            Self::PreviousStay => "PreviousStay",
            Self::FamilyRelations => "FamilyRelations",
            Self::Gifts => "Gifts",
            Self::Accounting => "Accounting",
            Self::Complaints => "Complaints",
            Self::Other => "Other",
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

/// Request of `accountNotes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The account notes.
    ///
    /// Items: 1 to 1000.
    pub account_notes: Vec<AccountNoteAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_notes: impl IntoIterator<Item = AccountNoteAddParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            account_notes: account_notes.into_iter().collect(),
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

#[cfg(feature = "account-notes")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountNotes/add",
            "/api/connector/v1/accountNotes/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("accountNotes/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AccountNotes",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountNotes[].Content",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountNotes[].Classifications",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1),
                    },
                ),
                runtime::Limit::new(
                    "AccountNotes[].Classifications",
                    runtime::Rule::Unique,
                ),
            ],
        );
}

#[cfg(feature = "account-notes")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `accountNotes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The account notes.
    pub account_notes: Vec<AccountNote>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `accountNotes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifiers of the account notes.
    ///
    /// Items: 1 to 1000.
    pub account_note_ids: Vec<ids::AccountNoteId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(account_note_ids: impl IntoIterator<Item = ids::AccountNoteId>) -> Self {
        Self {
            chain_id: None,
            account_note_ids: account_note_ids.into_iter().collect(),
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

#[cfg(feature = "account-notes")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountNotes/delete",
            "/api/connector/v1/accountNotes/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("accountNotes/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "AccountNoteIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `accountNotes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `accountNotes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Identifiers of the account notes.
    ///
    /// Items: 1 to 1000.
    pub account_note_ids: Option<Vec<ids::AccountNoteId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
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
            chain_ids: None,
            account_note_ids: None,
            account_ids: None,
            updated_utc: None,
            activity_states: None,
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

    /// Sets `AccountNoteIds`. Identifiers of the account notes.
    #[must_use]
    #[inline]
    pub fn account_note_ids(
        mut self,
        account_note_ids: impl IntoIterator<Item = ids::AccountNoteId>,
    ) -> Self {
        self.account_note_ids = Some(account_note_ids.into_iter().collect());
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

#[cfg(feature = "account-notes")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountNotes/getAll",
            "/api/connector/v1/accountNotes/getAll",
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
                    "AccountNoteIds",
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
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "account-notes")]
impl runtime::Paginated for GetAllRequest {
    type Item = AccountNote;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.account_notes.len()
    }

    #[inline]
    fn key(item: &AccountNote) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<AccountNote> {
        response.account_notes
    }
}

/// Response of `accountNotes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The account notes.
    pub account_notes: Vec<AccountNote>,
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

/// Request of `accountNotes/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The account note updates.
    ///
    /// Items: 1 to 1000.
    pub account_note_updates: Vec<AccountNoteUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_note_updates: impl IntoIterator<Item = AccountNoteUpdateParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            account_note_updates: account_note_updates.into_iter().collect(),
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

#[cfg(feature = "account-notes")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountNotes/update",
            "/api/connector/v1/accountNotes/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("accountNotes/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "AccountNoteUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountNoteUpdates[].Content.Value",
                    runtime::Rule::Length {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "account-notes")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `accountNotes/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The account notes.
    pub account_notes: Vec<AccountNote>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `accountNotes`. Notes that staff attach to customers and companies.
#[cfg(feature = "account-notes")]
#[derive(Debug, Clone)]
pub struct AccountNotes {
    client: runtime::Client,
}

#[cfg(feature = "account-notes")]
impl AccountNotes {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds notes to customers and companies.
    ///
    /// `POST /api/connector/v1/accountNotes/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `accountNotes/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes notes of accounts.
    ///
    /// `POST /api/connector/v1/accountNotes/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `accountNotes/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the notes on accounts, newest first.
    ///
    /// `POST /api/connector/v1/accountNotes/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes the text or the classification of notes.
    ///
    /// `POST /api/connector/v1/accountNotes/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `accountNotes/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
