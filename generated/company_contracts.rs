// Generated from schema/company_contracts.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "company-contracts")]
pub use super::common::{ActivityStates, TimeInterval};

/// A contract between a travel agency and a service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContract {
    /// Identifier of this travel agency contract.
    pub id: ids::TravelAgencyContractId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Identifier of the company.
    pub company_id: ids::CompanyId,
    /// Whether it is active.
    pub is_active: bool,
    /// True if prices include the commission.
    pub commission_included: Option<bool>,
    /// Commission of the travel agency.
    pub commission: Option<values::Decimal>,
    /// Adjustment of channel manager prices by a fixed amount.
    pub channel_manager_absolute_adjustment: Option<values::Decimal>,
    /// Adjustment of channel manager prices in proportion.
    pub channel_manager_relative_adjustment: Option<values::Decimal>,
    /// Settings of the contract.
    pub options: TravelAgencyContractOptions,
    /// Code of the contract in accounting.
    pub accounting_code: Option<String>,
    /// Time that the travel agency has to pay an invoice.
    pub invoice_due_interval: Option<values::IsoDuration>,
    /// Business segment for reservations from the channel manager.
    pub channel_manager_business_segment_id: Option<ids::BusinessSegmentId>,
    /// Person to contact.
    pub contact_person: Option<String>,
    /// E-mail address of the contact.
    pub contact_email: Option<String>,
    /// Further contact details.
    pub additional_contact_info: Option<String>,
    /// Notes about the contract.
    pub notes: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// A contract with a travel agency to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractAddParameters {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Identifier of the company.
    pub company_id: ids::CompanyId,
    /// True if prices include the commission.
    pub commission_included: Option<bool>,
    /// Commission of the travel agency.
    pub commission: Option<values::Decimal>,
    /// Business segment for reservations from the channel manager.
    pub channel_manager_business_segment_id: Option<ids::BusinessSegmentId>,
    /// Adjustment of channel manager prices by a fixed amount.
    pub channel_manager_absolute_adjustment: Option<values::Decimal>,
    /// Adjustment of channel manager prices in proportion.
    pub channel_manager_relative_adjustment: Option<values::Decimal>,
    /// Settings of the contract.
    pub options: TravelAgencyContractOptions,
    /// Code of the contract in accounting.
    pub accounting_code: Option<String>,
    /// Time that the travel agency has to pay an invoice.
    pub invoice_due_interval: Option<values::IsoDuration>,
    /// Person to contact.
    pub contact_person: Option<String>,
    /// E-mail address of the contact.
    pub contact_email: Option<String>,
    /// Further contact details.
    pub additional_contact_info: Option<String>,
    /// Notes about the contract.
    pub notes: Option<String>,
}

impl TravelAgencyContractAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        company_id: ids::CompanyId,
        options: TravelAgencyContractOptions,
    ) -> Self {
        Self {
            service_id,
            company_id,
            commission_included: None,
            commission: None,
            channel_manager_business_segment_id: None,
            channel_manager_absolute_adjustment: None,
            channel_manager_relative_adjustment: None,
            options,
            accounting_code: None,
            invoice_due_interval: None,
            contact_person: None,
            contact_email: None,
            additional_contact_info: None,
            notes: None,
        }
    }

    /// Sets `CommissionIncluded`. True if prices include the commission.
    #[must_use]
    #[inline]
    pub fn commission_included(mut self, commission_included: bool) -> Self {
        self.commission_included = Some(commission_included);
        self
    }

    /// Sets `Commission`. Commission of the travel agency.
    #[must_use]
    #[inline]
    pub fn commission(mut self, commission: values::Decimal) -> Self {
        self.commission = Some(commission);
        self
    }

    /// Sets `ChannelManagerBusinessSegmentId`. Business segment for reservations from the channel manager.
    #[must_use]
    #[inline]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.channel_manager_business_segment_id = Some(
            channel_manager_business_segment_id,
        );
        self
    }

    /// Sets `ChannelManagerAbsoluteAdjustment`. Adjustment of channel manager prices by a fixed amount.
    #[must_use]
    #[inline]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: values::Decimal,
    ) -> Self {
        self.channel_manager_absolute_adjustment = Some(
            channel_manager_absolute_adjustment,
        );
        self
    }

    /// Sets `ChannelManagerRelativeAdjustment`. Adjustment of channel manager prices in proportion.
    #[must_use]
    #[inline]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: values::Decimal,
    ) -> Self {
        self.channel_manager_relative_adjustment = Some(
            channel_manager_relative_adjustment,
        );
        self
    }

    /// Sets `AccountingCode`. Code of the contract in accounting.
    #[must_use]
    #[inline]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets `InvoiceDueInterval`. Time that the travel agency has to pay an invoice.
    #[must_use]
    #[inline]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: values::IsoDuration,
    ) -> Self {
        self.invoice_due_interval = Some(invoice_due_interval);
        self
    }

    /// Sets `ContactPerson`. Person to contact.
    #[must_use]
    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets `ContactEmail`. E-mail address of the contact.
    #[must_use]
    #[inline]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// Sets `AdditionalContactInfo`. Further contact details.
    #[must_use]
    #[inline]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<String>,
    ) -> Self {
        self.additional_contact_info = Some(additional_contact_info.into());
        self
    }

    /// Sets `Notes`. Notes about the contract.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// Settings of a contract with a travel agency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractOptions {
    /// True if cancellation fees count towards the estimated commission.
    pub include_cancellation_fee_in_commission_estimate: Option<bool>,
    /// True if automatic settlement passes over this contract.
    pub skip_automatic_settlement: Option<bool>,
}

impl TravelAgencyContractOptions {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            include_cancellation_fee_in_commission_estimate: None,
            skip_automatic_settlement: None,
        }
    }

    /// Sets `IncludeCancellationFeeInCommissionEstimate`. True if cancellation fees count towards the
    /// estimated commission.
    #[must_use]
    #[inline]
    pub fn include_cancellation_fee_in_commission_estimate(
        mut self,
        include_cancellation_fee_in_commission_estimate: bool,
    ) -> Self {
        self.include_cancellation_fee_in_commission_estimate = Some(
            include_cancellation_fee_in_commission_estimate,
        );
        self
    }

    /// Sets `SkipAutomaticSettlement`. True if automatic settlement passes over this contract.
    #[must_use]
    #[inline]
    pub fn skip_automatic_settlement(mut self, skip_automatic_settlement: bool) -> Self {
        self.skip_automatic_settlement = Some(skip_automatic_settlement);
        self
    }
}

impl Default for TravelAgencyContractOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to the settings of a contract with a travel agency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractOptionsParameters {
    /// Sets whether cancellation fees count towards the estimated commission.
    pub include_cancellation_fee_in_commission_estimate: values::UpdateValue<bool>,
    /// Sets whether automatic settlement passes over this contract.
    pub skip_automatic_settlement: values::UpdateValue<bool>,
}

impl TravelAgencyContractOptionsParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        include_cancellation_fee_in_commission_estimate: values::UpdateValue<bool>,
        skip_automatic_settlement: values::UpdateValue<bool>,
    ) -> Self {
        Self {
            include_cancellation_fee_in_commission_estimate,
            skip_automatic_settlement,
        }
    }
}

/// Changes to one contract with a travel agency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TravelAgencyContractUpdateParameters {
    /// Identifier of the travel agency contract.
    pub travel_agency_contract_id: ids::TravelAgencyContractId,
    /// Sets whether prices include the commission.
    pub commission_included: Option<values::UpdateValue<Option<bool>>>,
    /// Sets the commission of the travel agency.
    pub commission: Option<values::UpdateValue<Option<values::Decimal>>>,
    /// Sets the business segment for reservations from the channel manager.
    pub channel_manager_business_segment_id: Option<
        values::UpdateValue<Option<ids::BusinessSegmentId>>,
    >,
    /// Sets the adjustment of channel manager prices by a fixed amount.
    pub channel_manager_absolute_adjustment: Option<
        values::UpdateValue<Option<values::Decimal>>,
    >,
    /// Sets the adjustment of channel manager prices in proportion.
    pub channel_manager_relative_adjustment: Option<
        values::UpdateValue<Option<values::Decimal>>,
    >,
    /// Changes to the settings of the contract.
    pub options: Option<TravelAgencyContractOptionsParameters>,
    /// Sets the code of the contract in accounting.
    pub accounting_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the time that the travel agency has to pay an invoice.
    pub invoice_due_interval: Option<values::UpdateValue<Option<String>>>,
    /// Sets the person to contact.
    pub contact_person: Option<values::UpdateValue<Option<String>>>,
    /// Sets the e-mail address of the contact.
    pub contact_email: Option<values::UpdateValue<Option<String>>>,
    /// Sets the further contact details.
    pub additional_contact_info: Option<values::UpdateValue<Option<String>>>,
    /// Sets the notes about the contract.
    pub notes: Option<values::UpdateValue<Option<String>>>,
}

impl TravelAgencyContractUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(travel_agency_contract_id: ids::TravelAgencyContractId) -> Self {
        Self {
            travel_agency_contract_id,
            commission_included: None,
            commission: None,
            channel_manager_business_segment_id: None,
            channel_manager_absolute_adjustment: None,
            channel_manager_relative_adjustment: None,
            options: None,
            accounting_code: None,
            invoice_due_interval: None,
            contact_person: None,
            contact_email: None,
            additional_contact_info: None,
            notes: None,
        }
    }

    /// Changes `CommissionIncluded`. Sets whether prices include the commission.
    #[must_use]
    #[inline]
    pub fn commission_included(mut self, commission_included: bool) -> Self {
        self.commission_included = Some(
            values::UpdateValue::new(Some(commission_included)),
        );
        self
    }

    /// Clears `CommissionIncluded`.
    #[must_use]
    #[inline]
    pub fn clear_commission_included(mut self) -> Self {
        self.commission_included = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Commission`. Sets the commission of the travel agency.
    #[must_use]
    #[inline]
    pub fn commission(mut self, commission: values::Decimal) -> Self {
        self.commission = Some(values::UpdateValue::new(Some(commission)));
        self
    }

    /// Clears `Commission`.
    #[must_use]
    #[inline]
    pub fn clear_commission(mut self) -> Self {
        self.commission = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ChannelManagerBusinessSegmentId`. Sets the business segment for reservations from the
    /// channel manager.
    #[must_use]
    #[inline]
    pub fn channel_manager_business_segment_id(
        mut self,
        channel_manager_business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.channel_manager_business_segment_id = Some(
            values::UpdateValue::new(Some(channel_manager_business_segment_id)),
        );
        self
    }

    /// Clears `ChannelManagerBusinessSegmentId`.
    #[must_use]
    #[inline]
    pub fn clear_channel_manager_business_segment_id(mut self) -> Self {
        self.channel_manager_business_segment_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ChannelManagerAbsoluteAdjustment`. Sets the adjustment of channel manager prices by a fixed
    /// amount.
    #[must_use]
    #[inline]
    pub fn channel_manager_absolute_adjustment(
        mut self,
        channel_manager_absolute_adjustment: values::Decimal,
    ) -> Self {
        self.channel_manager_absolute_adjustment = Some(
            values::UpdateValue::new(Some(channel_manager_absolute_adjustment)),
        );
        self
    }

    /// Clears `ChannelManagerAbsoluteAdjustment`.
    #[must_use]
    #[inline]
    pub fn clear_channel_manager_absolute_adjustment(mut self) -> Self {
        self.channel_manager_absolute_adjustment = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ChannelManagerRelativeAdjustment`. Sets the adjustment of channel manager prices in
    /// proportion.
    #[must_use]
    #[inline]
    pub fn channel_manager_relative_adjustment(
        mut self,
        channel_manager_relative_adjustment: values::Decimal,
    ) -> Self {
        self.channel_manager_relative_adjustment = Some(
            values::UpdateValue::new(Some(channel_manager_relative_adjustment)),
        );
        self
    }

    /// Clears `ChannelManagerRelativeAdjustment`.
    #[must_use]
    #[inline]
    pub fn clear_channel_manager_relative_adjustment(mut self) -> Self {
        self.channel_manager_relative_adjustment = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Options`. Changes to the settings of the contract.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: TravelAgencyContractOptionsParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Changes `AccountingCode`. Sets the code of the contract in accounting.
    #[must_use]
    #[inline]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(
            values::UpdateValue::new(Some(accounting_code.into())),
        );
        self
    }

    /// Clears `AccountingCode`.
    #[must_use]
    #[inline]
    pub fn clear_accounting_code(mut self) -> Self {
        self.accounting_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `InvoiceDueInterval`. Sets the time that the travel agency has to pay an invoice.
    #[must_use]
    #[inline]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<String>,
    ) -> Self {
        self.invoice_due_interval = Some(
            values::UpdateValue::new(Some(invoice_due_interval.into())),
        );
        self
    }

    /// Clears `InvoiceDueInterval`.
    #[must_use]
    #[inline]
    pub fn clear_invoice_due_interval(mut self) -> Self {
        self.invoice_due_interval = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ContactPerson`. Sets the person to contact.
    #[must_use]
    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(
            values::UpdateValue::new(Some(contact_person.into())),
        );
        self
    }

    /// Clears `ContactPerson`.
    #[must_use]
    #[inline]
    pub fn clear_contact_person(mut self) -> Self {
        self.contact_person = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ContactEmail`. Sets the e-mail address of the contact.
    #[must_use]
    #[inline]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(values::UpdateValue::new(Some(contact_email.into())));
        self
    }

    /// Clears `ContactEmail`.
    #[must_use]
    #[inline]
    pub fn clear_contact_email(mut self) -> Self {
        self.contact_email = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AdditionalContactInfo`. Sets the further contact details.
    #[must_use]
    #[inline]
    pub fn additional_contact_info(
        mut self,
        additional_contact_info: impl Into<String>,
    ) -> Self {
        self.additional_contact_info = Some(
            values::UpdateValue::new(Some(additional_contact_info.into())),
        );
        self
    }

    /// Clears `AdditionalContactInfo`.
    #[must_use]
    #[inline]
    pub fn clear_additional_contact_info(mut self) -> Self {
        self.additional_contact_info = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Notes`. Sets the notes about the contract.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }
}

/// Request of `companyContracts/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The travel agency contracts.
    ///
    /// Items: 1 to 1000.
    pub travel_agency_contracts: Vec<TravelAgencyContractAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        travel_agency_contracts: impl IntoIterator<
            Item = TravelAgencyContractAddParameters,
        >,
    ) -> Self {
        Self {
            travel_agency_contracts: travel_agency_contracts.into_iter().collect(),
        }
    }
}

#[cfg(feature = "company-contracts")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companyContracts/add",
            "/api/connector/v1/companyContracts/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("companyContracts/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "TravelAgencyContracts",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "company-contracts")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `companyContracts/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The travel agency contracts.
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `companyContracts/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the travel agency contracts.
    ///
    /// Items: 1 to 1000.
    pub travel_agency_contract_ids: Vec<ids::TravelAgencyContractId>,
    /// Services to which the contracts belong.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        travel_agency_contract_ids: impl IntoIterator<
            Item = ids::TravelAgencyContractId,
        >,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        Self {
            enterprise_id: None,
            travel_agency_contract_ids: travel_agency_contract_ids.into_iter().collect(),
            service_ids: service_ids.into_iter().collect(),
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

#[cfg(feature = "company-contracts")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companyContracts/delete",
            "/api/connector/v1/companyContracts/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("companyContracts/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "TravelAgencyContractIds",
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
            ],
        );
}

/// Response of `companyContracts/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `companyContracts/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the company contracts.
    ///
    /// Items: 1 to 1000.
    pub company_contract_ids: Option<Vec<ids::TravelAgencyContractId>>,
    /// Identifiers of the companies.
    ///
    /// Items: 1 to 1000.
    pub company_ids: Option<Vec<ids::CompanyId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
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
            company_contract_ids: None,
            company_ids: None,
            service_ids: None,
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

    /// Sets `CompanyContractIds`. Identifiers of the company contracts.
    #[must_use]
    #[inline]
    pub fn company_contract_ids(
        mut self,
        company_contract_ids: impl IntoIterator<Item = ids::TravelAgencyContractId>,
    ) -> Self {
        self.company_contract_ids = Some(company_contract_ids.into_iter().collect());
        self
    }

    /// Sets `CompanyIds`. Identifiers of the companies.
    #[must_use]
    #[inline]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().collect());
        self
    }

    /// Sets `ServiceIds`. Identifiers of the services.
    #[must_use]
    #[inline]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().collect());
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

#[cfg(feature = "company-contracts")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companyContracts/getAll",
            "/api/connector/v1/companyContracts/getAll",
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
                    "CompanyContractIds",
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

#[cfg(feature = "company-contracts")]
impl runtime::Paginated for GetAllRequest {
    type Item = TravelAgencyContract;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.travel_agency_contracts.len()
    }

    #[inline]
    fn key(item: &TravelAgencyContract) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<TravelAgencyContract> {
        response.travel_agency_contracts
    }
}

/// Response of `companyContracts/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The travel agency contracts.
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
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

/// Request of `companyContracts/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The travel agency contract updates.
    ///
    /// Items: 1 to 1000.
    pub travel_agency_contract_updates: Vec<TravelAgencyContractUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        travel_agency_contract_updates: impl IntoIterator<
            Item = TravelAgencyContractUpdateParameters,
        >,
    ) -> Self {
        Self {
            travel_agency_contract_updates: travel_agency_contract_updates
                .into_iter()
                .collect(),
        }
    }
}

#[cfg(feature = "company-contracts")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companyContracts/update",
            "/api/connector/v1/companyContracts/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("companyContracts/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "TravelAgencyContractUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "company-contracts")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `companyContracts/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The travel agency contracts.
    pub travel_agency_contracts: Vec<TravelAgencyContract>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `companyContracts`. Contracts between travel agencies and services: commission,
/// invoicing and channel manager terms.
#[cfg(feature = "company-contracts")]
#[derive(Debug, Clone)]
pub struct CompanyContracts {
    client: runtime::Client,
}

#[cfg(feature = "company-contracts")]
impl CompanyContracts {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds contracts between travel agencies and services.
    ///
    /// `POST /api/connector/v1/companyContracts/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `companyContracts/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes contracts with travel agencies.
    ///
    /// `POST /api/connector/v1/companyContracts/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `companyContracts/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the contracts with travel agencies.
    ///
    /// `POST /api/connector/v1/companyContracts/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes the terms of contracts with travel agencies.
    ///
    /// `POST /api/connector/v1/companyContracts/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `companyContracts/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
