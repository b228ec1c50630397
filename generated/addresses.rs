// Generated from schema/addresses.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "addresses")]
pub use super::common::{AccountType, ActivityStates, TimeInterval};

/// A postal address of a customer or company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountAddress {
    /// Identifier of this account address.
    pub id: Option<ids::AddressId>,
    /// Identifier of the account.
    pub account_id: Option<ids::AccountId>,
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Whether the address belongs to a customer or a company.
    pub account_type: common::AccountType,
    /// First line: usually street and number.
    ///
    /// Length: at most 1023 characters.
    pub line1: Option<String>,
    /// Second line.
    ///
    /// Length: at most 255 characters.
    pub line2: Option<String>,
    /// City or town.
    ///
    /// Length: at most 255 characters.
    pub city: Option<String>,
    /// Postcode of the address.
    ///
    /// Length: at most 255 characters.
    pub postal_code: Option<String>,
    /// Country, as an ISO 3166-1 code.
    pub country_code: Option<String>,
    /// State, province or region, as an ISO 3166-2 code.
    pub country_subdivision_code: Option<String>,
    /// Latitude in degrees.
    pub latitude: Option<values::Decimal>,
    /// Longitude in degrees.
    pub longitude: Option<values::Decimal>,
    /// When it last changed.
    pub updated_utc: Option<values::UtcDateTime>,
    /// Whether it is active.
    pub is_active: Option<bool>,
}

/// An address to add to a customer or company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressAddParameters {
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// First line: usually street and number.
    ///
    /// Length: at most 255 characters.
    pub line1: Option<String>,
    /// Second line.
    ///
    /// Length: at most 255 characters.
    pub line2: Option<String>,
    /// City or town.
    ///
    /// Length: at most 255 characters.
    pub city: Option<String>,
    /// Postcode of the address.
    ///
    /// Length: at most 255 characters.
    pub postal_code: Option<String>,
    /// Country, as an ISO 3166-1 code.
    pub country_code: Option<String>,
    /// State, province or region, as an ISO 3166-2 code.
    pub country_subdivision_code: Option<String>,
    /// Latitude in degrees.
    ///
    /// Range: -90 to 90.
    pub latitude: Option<values::Decimal>,
    /// Longitude in degrees.
    ///
    /// Range: -180 to 180.
    pub longitude: Option<values::Decimal>,
}

impl AddressAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(account_id: ids::AccountId) -> Self {
        Self {
            account_id,
            line1: None,
            line2: None,
            city: None,
            postal_code: None,
            country_code: None,
            country_subdivision_code: None,
            latitude: None,
            longitude: None,
        }
    }

    /// Sets `Line1`. First line: usually street and number.
    #[must_use]
    #[inline]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `Line2`. Second line.
    #[must_use]
    #[inline]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `City`. City or town.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `PostalCode`. Postcode of the address.
    #[must_use]
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `CountryCode`. Country, as an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `CountrySubdivisionCode`. State, province or region, as an ISO 3166-2 code.
    #[must_use]
    #[inline]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }

    /// Sets `Latitude`. Latitude in degrees.
    #[must_use]
    #[inline]
    pub fn latitude(mut self, latitude: values::Decimal) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets `Longitude`. Longitude in degrees.
    #[must_use]
    #[inline]
    pub fn longitude(mut self, longitude: values::Decimal) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

/// Changes to one address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressUpdateParameters {
    /// Identifier of the address.
    pub address_id: ids::AddressId,
    /// Sets the first line.
    ///
    /// Length: at most 255 characters.
    pub line1: Option<values::UpdateValue<Option<String>>>,
    /// Sets the second line.
    ///
    /// Length: at most 255 characters.
    pub line2: Option<values::UpdateValue<Option<String>>>,
    /// Sets the city or town.
    ///
    /// Length: at most 255 characters.
    pub city: Option<values::UpdateValue<Option<String>>>,
    /// Sets the postal code.
    ///
    /// Length: at most 255 characters.
    pub postal_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the country, as an ISO 3166-1 code.
    pub country_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the state, province or region, as an ISO 3166-2 code.
    pub country_subdivision_code: Option<values::UpdateValue<Option<String>>>,
}

impl AddressUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(address_id: ids::AddressId) -> Self {
        Self {
            address_id,
            line1: None,
            line2: None,
            city: None,
            postal_code: None,
            country_code: None,
            country_subdivision_code: None,
        }
    }

    /// Changes `Line1`. Sets the first line.
    #[must_use]
    #[inline]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(values::UpdateValue::new(Some(line1.into())));
        self
    }

    /// Clears `Line1`.
    #[must_use]
    #[inline]
    pub fn clear_line1(mut self) -> Self {
        self.line1 = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Line2`. Sets the second line.
    #[must_use]
    #[inline]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(values::UpdateValue::new(Some(line2.into())));
        self
    }

    /// Clears `Line2`.
    #[must_use]
    #[inline]
    pub fn clear_line2(mut self) -> Self {
        self.line2 = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `City`. Sets the city or town.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(values::UpdateValue::new(Some(city.into())));
        self
    }

    /// Clears `City`.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `PostalCode`. Sets the postal code.
    #[must_use]
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(values::UpdateValue::new(Some(postal_code.into())));
        self
    }

    /// Clears `PostalCode`.
    #[must_use]
    #[inline]
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CountryCode`. Sets the country, as an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(values::UpdateValue::new(Some(country_code.into())));
        self
    }

    /// Clears `CountryCode`.
    #[must_use]
    #[inline]
    pub fn clear_country_code(mut self) -> Self {
        self.country_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CountrySubdivisionCode`. Sets the state, province or region, as an ISO 3166-2 code.
    #[must_use]
    #[inline]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(
            values::UpdateValue::new(Some(country_subdivision_code.into())),
        );
        self
    }

    /// Clears `CountrySubdivisionCode`.
    #[must_use]
    #[inline]
    pub fn clear_country_subdivision_code(mut self) -> Self {
        self.country_subdivision_code = Some(values::UpdateValue::new(None));
        self
    }
}

/// Request of `addresses/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The addresses.
    ///
    /// Items: 1 to 1000.
    pub addresses: Vec<AddressAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(addresses: impl IntoIterator<Item = AddressAddParameters>) -> Self {
        Self {
            chain_id: None,
            addresses: addresses.into_iter().collect(),
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

#[cfg(feature = "addresses")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "addresses/add",
            "/api/connector/v1/addresses/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("addresses/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Addresses",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].Line1",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].Line2",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].City",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].PostalCode",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].Latitude",
                    runtime::Rule::Range {
                        min: Some("-90"),
                        max: Some("90"),
                    },
                ),
                runtime::Limit::new(
                    "Addresses[].Longitude",
                    runtime::Rule::Range {
                        min: Some("-180"),
                        max: Some("180"),
                    },
                ),
            ],
        );
}

#[cfg(feature = "addresses")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `addresses/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The addresses.
    pub addresses: Vec<AccountAddress>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `addresses/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifiers of the addresses.
    ///
    /// Items: 1 to 1000.
    pub address_ids: Vec<ids::AddressId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(address_ids: impl IntoIterator<Item = ids::AddressId>) -> Self {
        Self {
            chain_id: None,
            address_ids: address_ids.into_iter().collect(),
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

#[cfg(feature = "addresses")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "addresses/delete",
            "/api/connector/v1/addresses/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("addresses/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AddressIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `addresses/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `addresses/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Identifiers of the addresses.
    ///
    /// Items: 1 to 1000.
    pub address_ids: Option<Vec<ids::AddressId>>,
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
            account_ids: None,
            address_ids: None,
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

    /// Sets `AddressIds`. Identifiers of the addresses.
    #[must_use]
    #[inline]
    pub fn address_ids(
        mut self,
        address_ids: impl IntoIterator<Item = ids::AddressId>,
    ) -> Self {
        self.address_ids = Some(address_ids.into_iter().collect());
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

#[cfg(feature = "addresses")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "addresses/getAll",
            "/api/connector/v1/addresses/getAll",
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
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AddressIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "addresses")]
impl runtime::Paginated for GetAllRequest {
    type Item = AccountAddress;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.addresses.len()
    }

    #[inline]
    fn key(item: &AccountAddress) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), item.updated_utc)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<AccountAddress> {
        response.addresses
    }
}

/// Response of `addresses/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The addresses.
    pub addresses: Vec<AccountAddress>,
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

/// Request of `addresses/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The address updates.
    ///
    /// Items: 1 to 1000.
    pub address_updates: Vec<AddressUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        address_updates: impl IntoIterator<Item = AddressUpdateParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            address_updates: address_updates.into_iter().collect(),
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

#[cfg(feature = "addresses")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "addresses/update",
            "/api/connector/v1/addresses/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("addresses/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AddressUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AddressUpdates[].Line1.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "AddressUpdates[].Line2.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "AddressUpdates[].City.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "AddressUpdates[].PostalCode.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "addresses")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `addresses/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The addresses.
    pub addresses: Vec<AccountAddress>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `addresses`. Postal addresses of customers and companies.
#[cfg(feature = "addresses")]
#[derive(Debug, Clone)]
pub struct Addresses {
    client: runtime::Client,
}

#[cfg(feature = "addresses")]
impl Addresses {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds addresses to customers and companies.
    ///
    /// `POST /api/connector/v1/addresses/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `addresses/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes addresses.
    ///
    /// `POST /api/connector/v1/addresses/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `addresses/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the addresses of customers and companies.
    ///
    /// `POST /api/connector/v1/addresses/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes parts of existing addresses.
    ///
    /// `POST /api/connector/v1/addresses/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `addresses/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
