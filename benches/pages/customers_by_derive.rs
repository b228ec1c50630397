//! A page of customers with derives: every value that is no number and no truth value is a text.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response {
    pub customers: Vec<Customer>,
    pub documents: Vec<IdentityDocument>,
    pub cursor: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Customer {
    pub id: String,
    pub chain_id: String,
    pub number: String,
    pub title: Option<String>,
    pub sex: Option<String>,
    pub first_name: Option<String>,
    pub last_name: String,
    pub second_last_name: Option<String>,
    pub nationality_code: Option<String>,
    pub preferred_language_code: Option<String>,
    pub language_code: Option<String>,
    pub birth_date: Option<String>,
    pub birth_place: Option<String>,
    pub occupation: Option<String>,
    pub email: Option<String>,
    pub has_ota_email: Option<bool>,
    pub phone: Option<String>,
    pub tax_identification_number: Option<String>,
    pub loyalty_code: Option<String>,
    pub accounting_code: Option<String>,
    pub billing_code: Option<String>,
    pub notes: Option<String>,
    pub car_registration_number: Option<String>,
    pub dietary_requirements: Option<String>,
    pub created_utc: String,
    pub updated_utc: String,
    pub passport: Option<IdentityDocument>,
    pub identity_card: Option<IdentityDocument>,
    pub visa: Option<IdentityDocument>,
    pub drivers_license: Option<IdentityDocument>,
    pub address: Option<OldAddress>,
    pub address_id: Option<String>,
    pub classifications: Vec<String>,
    pub options: Vec<String>,
    pub italian_destination_code: Option<String>,
    pub italian_fiscal_code: Option<String>,
    pub company_id: Option<String>,
    pub merge_target_id: Option<String>,
    pub activity_state: Option<String>,
    pub is_active: bool,
    pub preferred_space_features: Vec<String>,
    pub creator_profile_id: String,
    pub updater_profile_id: String,
    pub birth_country_code: Option<String>,
    pub birth_country_subdivision_code: Option<String>,
    pub italian_lottery_code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct IdentityDocument {
    pub id: Option<String>,
    pub customer_id: Option<String>,
    pub r#type: Option<String>,
    pub number: Option<String>,
    pub expiration: Option<String>,
    pub issuance: Option<String>,
    pub issuing_country_code: Option<String>,
    pub issuing_city: Option<String>,
    pub identity_document_support_number: Option<String>,
    pub issuing_country_subdivision_code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OldAddress {
    pub id: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<String>,
    pub country_code: Option<String>,
    pub country_subdivision_code: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
