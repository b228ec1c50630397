// Generated from schema/vouchers.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "vouchers")]
pub use super::common::{
    ActivityState, ActivityStates, Company, CompanyOptions, CreditRating,
    CreditRatingBasicEnum, OldAddress, RateForExtent, RateType, TimeInterval, VoucherCode,
};

/// New value for the rates that a voucher opens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignedRateIds {
    /// The rates that the voucher opens from now on.
    ///
    /// Items: at most 10.
    pub value: Option<Vec<ids::RateId>>,
}

impl AssignedRateIds {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets `Value`. The rates that the voucher opens from now on.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

impl Default for AssignedRateIds {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A voucher that opens rates to those who have one of its codes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    /// Identifier of this voucher.
    pub id: ids::VoucherId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Name of the voucher.
    ///
    /// Length: at most 128 characters.
    pub name: String,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Who the voucher is for.
    pub type_: VoucherType,
    /// Whether it is active or deleted.
    ///
    /// Use `IsActive` instead.
    #[deprecated(note = "use `IsActive` instead")]
    pub activity_state: Option<common::ActivityState>,
    /// The partner company that the voucher is for.
    pub company_id: Option<ids::CompanyId>,
    /// The travel agency that the voucher is for.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// Start of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_start_utc: Option<values::UtcDateTime>,
    /// End of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_end_utc: Option<values::UtcDateTime>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Whether it is active.
    pub is_active: bool,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
}

/// A voucher to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherAddParameters {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Name of the voucher add parameters.
    ///
    /// Length: at most 128 characters.
    pub name: String,
    /// Who the voucher is for.
    pub type_: VoucherType,
    /// The partner company or travel agency that the voucher is for.
    pub company_id: Option<ids::CompanyId>,
    /// The rates that the voucher opens.
    ///
    /// Items: at most 10.
    pub assigned_rate_ids: Option<Vec<ids::RateId>>,
    /// Start of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_start_utc: Option<values::UtcDateTime>,
    /// End of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_end_utc: Option<values::UtcDateTime>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

impl VoucherAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        name: impl Into<String>,
        type_: VoucherType,
    ) -> Self {
        Self {
            service_id,
            name: name.into(),
            type_,
            company_id: None,
            assigned_rate_ids: None,
            occupiable_interval_start_utc: None,
            occupiable_interval_end_utc: None,
            external_identifier: None,
        }
    }

    /// Sets `CompanyId`. The partner company or travel agency that the voucher is for.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(company_id);
        self
    }

    /// Sets `AssignedRateIds`. The rates that the voucher opens.
    #[must_use]
    #[inline]
    pub fn assigned_rate_ids(
        mut self,
        assigned_rate_ids: impl IntoIterator<Item = ids::RateId>,
    ) -> Self {
        self.assigned_rate_ids = Some(assigned_rate_ids.into_iter().collect());
        self
    }

    /// Sets `OccupiableIntervalStartUtc`. Start of the period in which stays booked with the voucher may
    /// lie.
    #[must_use]
    #[inline]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: values::UtcDateTime,
    ) -> Self {
        self.occupiable_interval_start_utc = Some(occupiable_interval_start_utc);
        self
    }

    /// Sets `OccupiableIntervalEndUtc`. End of the period in which stays booked with the voucher may lie.
    #[must_use]
    #[inline]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: values::UtcDateTime,
    ) -> Self {
        self.occupiable_interval_end_utc = Some(occupiable_interval_end_utc);
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
}

/// The link between a voucher and a rate that it opens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherAssignment {
    /// Identifier of the voucher.
    pub voucher_id: Option<ids::VoucherId>,
    /// Identifier of the rate.
    pub rate_id: Option<ids::RateId>,
}

/// Which entities `vouchers/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherExtent {
    /// True returns the vouchers.
    pub vouchers: Option<bool>,
    /// True returns the codes of the vouchers.
    ///
    /// Deprecated since 2023-10-23; gone on 2025-01-10; use `voucherCodes/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-10-23; gone on 2025-01-10; use `voucherCodes/getAll` instead"
    )]
    pub voucher_codes: Option<bool>,
    /// True returns the links between vouchers and rates.
    pub voucher_assignments: Option<bool>,
    /// True returns the companies of the vouchers.
    ///
    /// Deprecated since 2023-10-23; gone on 2025-01-10; use `companies/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-10-23; gone on 2025-01-10; use `companies/getAll` instead"
    )]
    pub companies: Option<bool>,
    /// True returns the rates of the vouchers.
    pub rates: Option<bool>,
}

impl VoucherExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            vouchers: None,
            voucher_codes: None,
            voucher_assignments: None,
            companies: None,
            rates: None,
        }
    }

    /// Sets `Vouchers`. True returns the vouchers.
    #[must_use]
    #[inline]
    pub fn vouchers(mut self, vouchers: bool) -> Self {
        self.vouchers = Some(vouchers);
        self
    }

    /// Sets `VoucherCodes`. True returns the codes of the vouchers.
    #[deprecated(
        note = "deprecated since 2023-10-23; gone on 2025-01-10; use `voucherCodes/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn voucher_codes(mut self, voucher_codes: bool) -> Self {
        self.voucher_codes = Some(voucher_codes);
        self
    }

    /// Sets `VoucherAssignments`. True returns the links between vouchers and rates.
    #[must_use]
    #[inline]
    pub fn voucher_assignments(mut self, voucher_assignments: bool) -> Self {
        self.voucher_assignments = Some(voucher_assignments);
        self
    }

    /// Sets `Companies`. True returns the companies of the vouchers.
    #[deprecated(
        note = "deprecated since 2023-10-23; gone on 2025-01-10; use `companies/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets `Rates`. True returns the rates of the vouchers.
    #[must_use]
    #[inline]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

impl Default for VoucherExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to a voucher.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherUpdateParameters {
    /// Identifier of the voucher.
    pub voucher_id: ids::VoucherId,
    /// Changes the name.
    ///
    /// Length: at most 128 characters.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Changes who the voucher is for.
    pub type_: Option<values::UpdateValue<VoucherType>>,
    /// Changes or removes the partner company or travel agency that the voucher is for.
    pub company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Replaces the rates that the voucher opens.
    pub assigned_rate_ids: Option<AssignedRateIds>,
    /// Changes the start of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_start_utc: Option<
        values::UpdateValue<Option<values::UtcDateTime>>,
    >,
    /// Changes the end of the period in which stays booked with the voucher may lie.
    pub occupiable_interval_end_utc: Option<
        values::UpdateValue<Option<values::UtcDateTime>>,
    >,
    /// Changes the identifier in an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<values::UpdateValue<Option<String>>>,
}

impl VoucherUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(voucher_id: ids::VoucherId) -> Self {
        Self {
            voucher_id,
            name: None,
            type_: None,
            company_id: None,
            assigned_rate_ids: None,
            occupiable_interval_start_utc: None,
            occupiable_interval_end_utc: None,
            external_identifier: None,
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

    /// Changes `Type`. Changes who the voucher is for.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: VoucherType) -> Self {
        self.type_ = Some(values::UpdateValue::new(type_));
        self
    }

    /// Changes `CompanyId`. Changes or removes the partner company or travel agency that the voucher is
    /// for.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(values::UpdateValue::new(Some(company_id)));
        self
    }

    /// Clears `CompanyId`.
    #[must_use]
    #[inline]
    pub fn clear_company_id(mut self) -> Self {
        self.company_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `AssignedRateIds`. Replaces the rates that the voucher opens.
    #[must_use]
    #[inline]
    pub fn assigned_rate_ids(mut self, assigned_rate_ids: AssignedRateIds) -> Self {
        self.assigned_rate_ids = Some(assigned_rate_ids);
        self
    }

    /// Changes `OccupiableIntervalStartUtc`. Changes the start of the period in which stays booked with the
    /// voucher may lie.
    #[must_use]
    #[inline]
    pub fn occupiable_interval_start_utc(
        mut self,
        occupiable_interval_start_utc: values::UtcDateTime,
    ) -> Self {
        self.occupiable_interval_start_utc = Some(
            values::UpdateValue::new(Some(occupiable_interval_start_utc)),
        );
        self
    }

    /// Clears `OccupiableIntervalStartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_occupiable_interval_start_utc(mut self) -> Self {
        self.occupiable_interval_start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `OccupiableIntervalEndUtc`. Changes the end of the period in which stays booked with the
    /// voucher may lie.
    #[must_use]
    #[inline]
    pub fn occupiable_interval_end_utc(
        mut self,
        occupiable_interval_end_utc: values::UtcDateTime,
    ) -> Self {
        self.occupiable_interval_end_utc = Some(
            values::UpdateValue::new(Some(occupiable_interval_end_utc)),
        );
        self
    }

    /// Clears `OccupiableIntervalEndUtc`.
    #[must_use]
    #[inline]
    pub fn clear_occupiable_interval_end_utc(mut self) -> Self {
        self.occupiable_interval_end_utc = Some(values::UpdateValue::new(None));
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
}

/// Who a voucher is for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VoucherType {
    /// Anybody who has a code.
    Public,
    /// Guests of a partner company.
    PartnerCompany,
    /// Guests of a travel agency.
    TravelAgency,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for VoucherType {}

impl VoucherType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Public,
        Self::PartnerCompany,
        Self::TravelAgency,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::PartnerCompany => "PartnerCompany",
            Self::TravelAgency => "TravelAgency",
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

/// Request of `vouchers/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The vouchers to add.
    ///
    /// Items: 1 to 1000.
    pub voucher_parameters: Vec<VoucherAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        voucher_parameters: impl IntoIterator<Item = VoucherAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_parameters: voucher_parameters.into_iter().collect(),
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

#[cfg(feature = "vouchers")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "vouchers/add",
            "/api/connector/v1/vouchers/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("vouchers/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "VoucherParameters",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "VoucherParameters[].Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(128),
                    },
                ),
                runtime::Limit::new(
                    "VoucherParameters[].AssignedRateIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                ),
                runtime::Limit::new(
                    "VoucherParameters[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "vouchers")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `vouchers/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The vouchers.
    pub vouchers: Vec<Voucher>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `vouchers/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the vouchers.
    ///
    /// Items: 1 to 1000.
    pub voucher_ids: Vec<ids::VoucherId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(voucher_ids: impl IntoIterator<Item = ids::VoucherId>) -> Self {
        Self {
            enterprise_id: None,
            voucher_ids: voucher_ids.into_iter().collect(),
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

#[cfg(feature = "vouchers")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "vouchers/delete",
            "/api/connector/v1/vouchers/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("vouchers/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "VoucherIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `vouchers/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `vouchers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Which entities the response contains.
    pub extent: VoucherExtent,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Identifiers of the vouchers.
    ///
    /// Items: 1 to 1000.
    pub voucher_ids: Option<Vec<ids::VoucherId>>,
    /// Only vouchers tied to these companies.
    ///
    /// Items: 1 to 1000.
    pub company_ids: Option<Vec<ids::CompanyId>>,
    /// Only vouchers with these codes.
    ///
    /// Items: 1 to 1000.
    pub voucher_code_values: Option<Vec<String>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Identifiers given by an external system.
    ///
    /// Items: 1 to 1000.
    pub external_identifiers: Option<Vec<String>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        extent: VoucherExtent,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            extent,
            service_ids: service_ids.into_iter().collect(),
            voucher_ids: None,
            company_ids: None,
            voucher_code_values: None,
            activity_states: None,
            updated_utc: None,
            external_identifiers: None,
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

    /// Sets `VoucherIds`. Identifiers of the vouchers.
    #[must_use]
    #[inline]
    pub fn voucher_ids(
        mut self,
        voucher_ids: impl IntoIterator<Item = ids::VoucherId>,
    ) -> Self {
        self.voucher_ids = Some(voucher_ids.into_iter().collect());
        self
    }

    /// Sets `CompanyIds`. Only vouchers tied to these companies.
    #[must_use]
    #[inline]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().collect());
        self
    }

    /// Sets `VoucherCodeValues`. Only vouchers with these codes.
    #[must_use]
    #[inline]
    pub fn voucher_code_values(
        mut self,
        voucher_code_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_code_values = Some(
            voucher_code_values.into_iter().map(Into::into).collect(),
        );
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
}

#[cfg(feature = "vouchers")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "vouchers/getAll",
            "/api/connector/v1/vouchers/getAll",
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
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "VoucherIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "VoucherCodeValues",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "vouchers")]
impl runtime::Paginated for GetAllRequest {
    type Item = Voucher;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.vouchers.len()
    }

    #[inline]
    fn key(item: &Voucher) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Voucher> {
        response.vouchers
    }
}

/// Response of `vouchers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The vouchers.
    pub vouchers: Vec<Voucher>,
    /// The voucher codes.
    pub voucher_codes: Vec<common::VoucherCode>,
    /// The voucher assignments.
    pub voucher_assignments: Vec<VoucherAssignment>,
    /// The rates.
    pub rates: Vec<common::RateForExtent>,
    /// The companies.
    pub companies: Vec<common::Company>,
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

/// Request of `vouchers/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The voucher updates.
    ///
    /// Items: 1 to 1000.
    pub voucher_updates: Vec<VoucherUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        voucher_updates: impl IntoIterator<Item = VoucherUpdateParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_updates: voucher_updates.into_iter().collect(),
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

#[cfg(feature = "vouchers")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "vouchers/update",
            "/api/connector/v1/vouchers/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("vouchers/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "VoucherUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "VoucherUpdates[].Name.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(128),
                    },
                ),
                runtime::Limit::new(
                    "VoucherUpdates[].AssignedRateIds.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(10),
                    },
                ),
                runtime::Limit::new(
                    "VoucherUpdates[].ExternalIdentifier.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "vouchers")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `vouchers/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The vouchers.
    pub vouchers: Vec<Voucher>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `vouchers`. Vouchers that open rates to the holders of their codes.
#[cfg(feature = "vouchers")]
#[derive(Debug, Clone)]
pub struct Vouchers {
    client: runtime::Client,
}

#[cfg(feature = "vouchers")]
impl Vouchers {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates vouchers.
    ///
    /// `POST /api/connector/v1/vouchers/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `vouchers/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes vouchers.
    ///
    /// `POST /api/connector/v1/vouchers/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `vouchers/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the vouchers of the given services and the related entities asked for, newest first.
    ///
    /// `POST /api/connector/v1/vouchers/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes vouchers.
    ///
    /// `POST /api/connector/v1/vouchers/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `vouchers/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
