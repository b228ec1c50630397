// Generated from schema/enterprises.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "enterprises")]
pub use super::common::{EnterpriseSubscription, OldAddress, PricingMode, TimeInterval};

/// An enterprise as listed for the holder of an access token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterprisePortfolio {
    /// Identifier of this enterprise portfolio.
    pub id: ids::EnterpriseId,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Identifier of the enterprise within the holding company.
    ///
    /// Length: at most 255 characters.
    pub holding_key: Option<String>,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Name of the chain.
    pub chain_name: String,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Name of the enterprise portfolio.
    pub name: String,
    /// Time zone, as an identifier of the IANA database.
    pub time_zone_identifier: String,
    /// Code of the legal environment that applies.
    pub legal_environment_code: String,
    /// Code of the rules for accommodation that apply.
    pub accommodation_environment_code: String,
    /// Code of the rules for accounting that apply.
    pub accounting_environment_code: String,
    /// Code of the tax environment, as in `taxEnvironments/getAll`.
    pub tax_environment_code: String,
    /// Language used where no other is chosen.
    pub default_language_code: String,
    /// How far back data may still be changed.
    ///
    /// Deprecated since 2023-12-05; use `AccountingEditableHistoryInterval`,
    /// `OperationalEditableHistoryInterval` instead.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::IsoDuration>()` reads it.
    #[deprecated(
        note = "deprecated since 2023-12-05; use `AccountingEditableHistoryInterval`, `OperationalEditableHistoryInterval` instead"
    )]
    pub editable_history_interval: Option<String>,
    /// How far back accounting data may still be changed.
    pub accounting_editable_history_interval: Option<values::IsoDuration>,
    /// How far back operational data may still be changed.
    pub operational_editable_history_interval: Option<values::IsoDuration>,
    /// Website of the enterprise.
    pub website_url: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Image of the logo, for `images/getUrls`.
    pub logo_image_id: Option<ids::ImageId>,
    /// Image of the cover, for `images/getUrls`.
    pub cover_image_id: Option<ids::ImageId>,
    /// Whether prices are kept with or without tax.
    pub pricing: common::PricingMode,
    /// Number of decimal places to which taxes are rounded.
    pub tax_precision: Option<i32>,
    /// Identifier of the address.
    pub address_id: ids::AddressId,
    /// Address of the enterprise.
    pub address: common::OldAddress,
    /// Names of the groups that the enterprise belongs to.
    pub group_names: Vec<String>,
    /// Details of the subscription to the system.
    pub subscription: common::EnterpriseSubscription,
    /// When the enterprise was connected to the integration.
    pub linked_utc: values::UtcDateTime,
    /// Name in at most 11 characters.
    ///
    /// Length: at most 11 characters.
    pub short_name: Option<String>,
    /// Offset of the moment at which the business day closes.
    pub business_day_closing_offset: Option<values::IsoDuration>,
}

/// Request of `enterprises/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers given by an external system.
    ///
    /// Items: 1 to 1000.
    pub external_identifiers: Option<Vec<String>>,
    /// Only enterprises that were connected in this interval.
    ///
    /// At most 3 months long.
    pub linked_utc: Option<common::TimeInterval>,
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
            external_identifiers: None,
            linked_utc: None,
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

    /// Sets `ExternalIdentifiers`. Identifiers given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `LinkedUtc`. Only enterprises that were connected in this interval.
    #[must_use]
    #[inline]
    pub fn linked_utc(mut self, linked_utc: common::TimeInterval) -> Self {
        self.linked_utc = Some(linked_utc);
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

#[cfg(feature = "enterprises")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "enterprises/getAll",
            "/api/connector/v1/enterprises/getAll",
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
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("LinkedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "enterprises")]
impl runtime::Paginated for GetAllRequest {
    type Item = EnterprisePortfolio;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.enterprises.len()
    }

    #[inline]
    fn key(item: &EnterprisePortfolio) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<EnterprisePortfolio> {
        response.enterprises
    }
}

/// Response of `enterprises/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The enterprises.
    pub enterprises: Vec<EnterprisePortfolio>,
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

/// The operations of `enterprises`. The properties that an access token reaches.
#[cfg(feature = "enterprises")]
#[derive(Debug, Clone)]
pub struct Enterprises {
    client: runtime::Client,
}

#[cfg(feature = "enterprises")]
impl Enterprises {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the enterprises that the access token reaches, newest first.
    ///
    /// `POST /api/connector/v1/enterprises/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
