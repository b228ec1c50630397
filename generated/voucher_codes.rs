// Generated from schema/voucher_codes.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "voucher-codes")]
pub use super::common::{ActivityState, TimeInterval, VoucherCode};

/// A voucher code to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodeAddParameters {
    /// Identifier of the voucher.
    pub voucher_id: ids::VoucherId,
    /// The code as guests enter it.
    ///
    /// Length: at most 128 characters.
    pub value: String,
    /// From when the code can be used.
    pub validity_start_utc: Option<values::UtcDateTime>,
    /// Until when the code can be used.
    pub validity_end_utc: Option<values::UtcDateTime>,
}

impl VoucherCodeAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(voucher_id: ids::VoucherId, value: impl Into<String>) -> Self {
        Self {
            voucher_id,
            value: value.into(),
            validity_start_utc: None,
            validity_end_utc: None,
        }
    }

    /// Sets `ValidityStartUtc`. From when the code can be used.
    #[must_use]
    #[inline]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: values::UtcDateTime,
    ) -> Self {
        self.validity_start_utc = Some(validity_start_utc);
        self
    }

    /// Sets `ValidityEndUtc`. Until when the code can be used.
    #[must_use]
    #[inline]
    pub fn validity_end_utc(mut self, validity_end_utc: values::UtcDateTime) -> Self {
        self.validity_end_utc = Some(validity_end_utc);
        self
    }
}

/// Request of `voucherCodes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The voucher codes to add.
    ///
    /// Items: 1 to 1000.
    pub voucher_code_parameters: Vec<VoucherCodeAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        voucher_code_parameters: impl IntoIterator<Item = VoucherCodeAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_code_parameters: voucher_code_parameters.into_iter().collect(),
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

#[cfg(feature = "voucher-codes")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "voucherCodes/add",
            "/api/connector/v1/voucherCodes/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("voucherCodes/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "VoucherCodeParameters",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "VoucherCodeParameters[].Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(128),
                    },
                ),
            ],
        );
}

#[cfg(feature = "voucher-codes")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `voucherCodes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The voucher codes.
    ///
    /// Items: at most 1000.
    pub voucher_codes: Vec<common::VoucherCode>,
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

/// Request of `voucherCodes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the voucher codes.
    ///
    /// Items: 1 to 1000.
    pub voucher_code_ids: Vec<ids::VoucherCodeId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(voucher_code_ids: impl IntoIterator<Item = ids::VoucherCodeId>) -> Self {
        Self {
            enterprise_id: None,
            voucher_code_ids: voucher_code_ids.into_iter().collect(),
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

#[cfg(feature = "voucher-codes")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "voucherCodes/delete",
            "/api/connector/v1/voucherCodes/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("voucherCodes/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "VoucherCodeIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `voucherCodes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `voucherCodes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the voucher codes.
    ///
    /// Items: 1 to 1000.
    pub voucher_code_ids: Option<Vec<ids::VoucherCodeId>>,
    /// Identifiers of the vouchers.
    ///
    /// Items: 1 to 1000.
    pub voucher_ids: Vec<ids::VoucherId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(voucher_ids: impl IntoIterator<Item = ids::VoucherId>) -> Self {
        Self {
            enterprise_ids: None,
            voucher_code_ids: None,
            voucher_ids: voucher_ids.into_iter().collect(),
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

    /// Sets `VoucherCodeIds`. Identifiers of the voucher codes.
    #[must_use]
    #[inline]
    pub fn voucher_code_ids(
        mut self,
        voucher_code_ids: impl IntoIterator<Item = ids::VoucherCodeId>,
    ) -> Self {
        self.voucher_code_ids = Some(voucher_code_ids.into_iter().collect());
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

#[cfg(feature = "voucher-codes")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "voucherCodes/getAll",
            "/api/connector/v1/voucherCodes/getAll",
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
                    "VoucherCodeIds",
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
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "voucher-codes")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::VoucherCode;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.voucher_codes.len()
    }

    #[inline]
    fn key(item: &common::VoucherCode) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), item.updated_utc)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::VoucherCode> {
        response.voucher_codes
    }
}

/// Response of `voucherCodes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The voucher codes.
    ///
    /// Items: at most 1000.
    pub voucher_codes: Vec<common::VoucherCode>,
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

/// The operations of `voucherCodes`. Codes that guests enter to use a voucher.
#[cfg(feature = "voucher-codes")]
#[derive(Debug, Clone)]
pub struct VoucherCodes {
    client: runtime::Client,
}

#[cfg(feature = "voucher-codes")]
impl VoucherCodes {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates codes for vouchers.
    ///
    /// `POST /api/connector/v1/voucherCodes/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `voucherCodes/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes voucher codes.
    ///
    /// `POST /api/connector/v1/voucherCodes/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `voucherCodes/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the codes of the given vouchers, newest first.
    ///
    /// `POST /api/connector/v1/voucherCodes/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
