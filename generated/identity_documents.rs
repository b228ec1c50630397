// Generated from schema/identity_documents.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "identity-documents")]
pub use super::common::IdentityDocumentType;

/// Changes to one identity document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentUpdateParameters {
    /// Identifier of this identity document update parameters.
    pub id: ids::IdentityDocumentId,
    /// Changes the kind of the document.
    pub type_: Option<values::UpdateValue<common::IdentityDocumentType>>,
    /// Changes the number.
    pub number: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the last day of validity.
    pub expiration_date: Option<values::UpdateValue<Option<values::Date>>>,
    /// Changes or removes the day of issue.
    pub issuance_date: Option<values::UpdateValue<Option<values::Date>>>,
    /// Changes or removes the country of issue, an ISO 3166-1 code.
    pub issuing_country_code: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the city of issue.
    pub issuing_city: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the support number, as on Spanish documents.
    pub identity_document_support_number: Option<values::UpdateValue<Option<String>>>,
    /// Changes or removes the state, province or region of issue.
    pub issuing_country_subdivision_code: Option<values::UpdateValue<Option<String>>>,
    /// Changes whether the document counts as verified.
    pub is_verified: Option<values::UpdateValue<bool>>,
}

impl IdentityDocumentUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(id: ids::IdentityDocumentId) -> Self {
        Self {
            id,
            type_: None,
            number: None,
            expiration_date: None,
            issuance_date: None,
            issuing_country_code: None,
            issuing_city: None,
            identity_document_support_number: None,
            issuing_country_subdivision_code: None,
            is_verified: None,
        }
    }

    /// Changes `Type`. Changes the kind of the document.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: common::IdentityDocumentType) -> Self {
        self.type_ = Some(values::UpdateValue::new(type_));
        self
    }

    /// Changes `Number`. Changes the number.
    #[must_use]
    #[inline]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(values::UpdateValue::new(Some(number.into())));
        self
    }

    /// Clears `Number`.
    #[must_use]
    #[inline]
    pub fn clear_number(mut self) -> Self {
        self.number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ExpirationDate`. Changes or removes the last day of validity.
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

    /// Changes `IssuanceDate`. Changes or removes the day of issue.
    #[must_use]
    #[inline]
    pub fn issuance_date(mut self, issuance_date: values::Date) -> Self {
        self.issuance_date = Some(values::UpdateValue::new(Some(issuance_date)));
        self
    }

    /// Clears `IssuanceDate`.
    #[must_use]
    #[inline]
    pub fn clear_issuance_date(mut self) -> Self {
        self.issuance_date = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `IssuingCountryCode`. Changes or removes the country of issue, an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(
            values::UpdateValue::new(Some(issuing_country_code.into())),
        );
        self
    }

    /// Clears `IssuingCountryCode`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_country_code(mut self) -> Self {
        self.issuing_country_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `IssuingCity`. Changes or removes the city of issue.
    #[must_use]
    #[inline]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(values::UpdateValue::new(Some(issuing_city.into())));
        self
    }

    /// Clears `IssuingCity`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_city(mut self) -> Self {
        self.issuing_city = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `IdentityDocumentSupportNumber`. Changes or removes the support number, as on Spanish
    /// documents.
    #[must_use]
    #[inline]
    pub fn identity_document_support_number(
        mut self,
        identity_document_support_number: impl Into<String>,
    ) -> Self {
        self.identity_document_support_number = Some(
            values::UpdateValue::new(Some(identity_document_support_number.into())),
        );
        self
    }

    /// Clears `IdentityDocumentSupportNumber`.
    #[must_use]
    #[inline]
    pub fn clear_identity_document_support_number(mut self) -> Self {
        self.identity_document_support_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `IssuingCountrySubdivisionCode`. Changes or removes the state, province or region of issue.
    #[must_use]
    #[inline]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_subdivision_code = Some(
            values::UpdateValue::new(Some(issuing_country_subdivision_code.into())),
        );
        self
    }

    /// Clears `IssuingCountrySubdivisionCode`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_country_subdivision_code(mut self) -> Self {
        self.issuing_country_subdivision_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `IsVerified`. Changes whether the document counts as verified.
    #[must_use]
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(values::UpdateValue::new(is_verified));
        self
    }
}

/// A passport or another document that proves who a customer is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentV20241025 {
    /// Identifier of this identity document v20241025.
    pub id: ids::IdentityDocumentId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Kind of the document.
    pub type_: common::IdentityDocumentType,
    /// Number of the document.
    pub number: String,
    /// Last day of validity.
    pub expiration_date: Option<values::Date>,
    /// Day of issue.
    pub issuance_date: Option<values::Date>,
    /// Country of issue, as an ISO 3166-1 code.
    pub issuing_country_code: Option<String>,
    /// City of issue.
    pub issuing_city: Option<String>,
    /// Support number printed on the document, as on Spanish ones.
    pub identity_document_support_number: Option<String>,
    /// State, province or region of issue, as a code.
    pub issuing_country_subdivision_code: Option<String>,
    /// True if the document has been verified.
    pub is_verified: bool,
}

/// An identity document to add to a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsAddData {
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Kind of the document.
    pub type_: common::IdentityDocumentType,
    /// Number of the document.
    pub number: String,
    /// Last day of validity.
    pub expiration_date: Option<values::Date>,
    /// Day of issue.
    pub issuance_date: Option<values::Date>,
    /// Country of issue, as an ISO 3166-1 code.
    pub issuing_country_code: Option<String>,
    /// City of issue.
    pub issuing_city: Option<String>,
    /// Support number printed on the document, as on Spanish ones.
    pub identity_document_support_number: Option<String>,
    /// State, province or region of issue, as a code.
    pub issuing_country_subdivision_code: Option<String>,
    /// True if the document has been verified.
    pub is_verified: Option<bool>,
}

impl IdentityDocumentsAddData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        customer_id: ids::CustomerId,
        type_: common::IdentityDocumentType,
        number: impl Into<String>,
    ) -> Self {
        Self {
            customer_id,
            type_,
            number: number.into(),
            expiration_date: None,
            issuance_date: None,
            issuing_country_code: None,
            issuing_city: None,
            identity_document_support_number: None,
            issuing_country_subdivision_code: None,
            is_verified: None,
        }
    }

    /// Sets `ExpirationDate`. Last day of validity.
    #[must_use]
    #[inline]
    pub fn expiration_date(mut self, expiration_date: values::Date) -> Self {
        self.expiration_date = Some(expiration_date);
        self
    }

    /// Sets `IssuanceDate`. Day of issue.
    #[must_use]
    #[inline]
    pub fn issuance_date(mut self, issuance_date: values::Date) -> Self {
        self.issuance_date = Some(issuance_date);
        self
    }

    /// Sets `IssuingCountryCode`. Country of issue, as an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets `IssuingCity`. City of issue.
    #[must_use]
    #[inline]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }

    /// Sets `IdentityDocumentSupportNumber`. Support number printed on the document, as on Spanish ones.
    #[must_use]
    #[inline]
    pub fn identity_document_support_number(
        mut self,
        identity_document_support_number: impl Into<String>,
    ) -> Self {
        self.identity_document_support_number = Some(
            identity_document_support_number.into(),
        );
        self
    }

    /// Sets `IssuingCountrySubdivisionCode`. State, province or region of issue, as a code.
    #[must_use]
    #[inline]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_subdivision_code = Some(
            issuing_country_subdivision_code.into(),
        );
        self
    }

    /// Sets `IsVerified`. True if the document has been verified.
    #[must_use]
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }
}

/// Request of `identityDocuments/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The documents to add.
    ///
    /// Items: 1 to 10.
    pub identity_documents: Vec<IdentityDocumentsAddData>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        identity_documents: impl IntoIterator<Item = IdentityDocumentsAddData>,
    ) -> Self {
        Self {
            chain_id: None,
            identity_documents: identity_documents.into_iter().collect(),
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

#[cfg(feature = "identity-documents")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "identityDocuments/add",
            "/api/connector/v1/identityDocuments/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("identityDocuments/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "IdentityDocuments",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
            ],
        );
}

/// Response of `identityDocuments/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The identity documents.
    ///
    /// Items: at most 10.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `identityDocuments/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 10.
    pub customer_ids: Vec<ids::CustomerId>,
}

impl ClearRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_ids: impl IntoIterator<Item = ids::CustomerId>) -> Self {
        Self {
            chain_id: None,
            customer_ids: customer_ids.into_iter().collect(),
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

#[cfg(feature = "identity-documents")]
impl runtime::Operation for ClearRequest {
    type Response = ClearResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "identityDocuments/clear",
            "/api/connector/v1/identityDocuments/clear",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("identityDocuments/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
            ],
        );
}

/// Response of `identityDocuments/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearResponse {}

impl runtime::OperationResponse for ClearResponse {}

/// Request of `identityDocuments/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifiers of the identity documents.
    ///
    /// Items: 1 to 100.
    pub identity_document_ids: Vec<ids::IdentityDocumentId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        identity_document_ids: impl IntoIterator<Item = ids::IdentityDocumentId>,
    ) -> Self {
        Self {
            chain_id: None,
            identity_document_ids: identity_document_ids.into_iter().collect(),
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

#[cfg(feature = "identity-documents")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "identityDocuments/delete",
            "/api/connector/v1/identityDocuments/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("identityDocuments/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "IdentityDocumentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `identityDocuments/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `identityDocuments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Identifiers of the identity documents.
    ///
    /// Items: 1 to 100.
    pub identity_document_ids: Option<Vec<ids::IdentityDocumentId>>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 100.
    pub customer_ids: Vec<ids::CustomerId>,
    /// Only documents of these kinds.
    ///
    /// No duplicates.
    pub types: Option<Vec<common::IdentityDocumentType>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_ids: impl IntoIterator<Item = ids::CustomerId>) -> Self {
        Self {
            chain_ids: None,
            identity_document_ids: None,
            customer_ids: customer_ids.into_iter().collect(),
            types: None,
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

    /// Sets `IdentityDocumentIds`. Identifiers of the identity documents.
    #[must_use]
    #[inline]
    pub fn identity_document_ids(
        mut self,
        identity_document_ids: impl IntoIterator<Item = ids::IdentityDocumentId>,
    ) -> Self {
        self.identity_document_ids = Some(identity_document_ids.into_iter().collect());
        self
    }

    /// Sets `Types`. Only documents of these kinds.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = common::IdentityDocumentType>,
    ) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }
}

#[cfg(feature = "identity-documents")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "identityDocuments/getAll",
            "/api/connector/v1/identityDocuments/getAll",
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
                    "IdentityDocumentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new("Types", runtime::Rule::Unique),
            ],
        );
}

#[cfg(feature = "identity-documents")]
impl runtime::Paginated for GetAllRequest {
    type Item = IdentityDocumentV20241025;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.identity_documents.len()
    }

    #[inline]
    fn key(item: &IdentityDocumentV20241025) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<IdentityDocumentV20241025> {
        response.identity_documents
    }
}

/// Response of `identityDocuments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The identity documents.
    ///
    /// Items: at most 1000.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
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

/// Request of `identityDocuments/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The identity documents.
    ///
    /// Items: 1 to 10.
    pub identity_documents: Vec<IdentityDocumentUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        identity_documents: impl IntoIterator<Item = IdentityDocumentUpdateParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            identity_documents: identity_documents.into_iter().collect(),
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

#[cfg(feature = "identity-documents")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "identityDocuments/update",
            "/api/connector/v1/identityDocuments/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("identityDocuments/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "IdentityDocuments",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
            ],
        );
}

/// Response of `identityDocuments/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The identity documents.
    ///
    /// Items: at most 10.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `identityDocuments`. Passports and other identity documents of customers.
#[cfg(feature = "identity-documents")]
#[derive(Debug, Clone)]
pub struct IdentityDocuments {
    client: runtime::Client,
}

#[cfg(feature = "identity-documents")]
impl IdentityDocuments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds identity documents to customers.
    ///
    /// `POST /api/connector/v1/identityDocuments/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `identityDocuments/getAll` before you call it again. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Removes all identity documents of the given customers.
    ///
    /// `POST /api/connector/v1/identityDocuments/clear`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `identityDocuments/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn clear(&self, request: ClearRequest) -> runtime::Call<ClearRequest> {
        self.client.call(request)
    }

    /// Removes the given identity documents.
    ///
    /// `POST /api/connector/v1/identityDocuments/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `identityDocuments/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the identity documents of the given customers, newest first.
    ///
    /// `POST /api/connector/v1/identityDocuments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes parts of existing identity documents.
    ///
    /// `POST /api/connector/v1/identityDocuments/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `identityDocuments/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
