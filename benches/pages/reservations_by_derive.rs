//! The same response as somebody writes it who wants to be done: derived, and every value that is not a number a text.

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response {
    pub reservations: Vec<Reservation>,
    pub cursor: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Reservation {
    pub id: String,
    pub service_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    pub account_type: String,
    pub creator_profile_id: String,
    pub updater_profile_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booker_id: Option<String>,
    pub number: String,
    pub state: String,
    pub origin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commander_origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_details: Option<String>,
    pub created_utc: String,
    pub updated_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_utc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voucher_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_segment_id: Option<String>,
    pub options: Options,
    pub rate_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_card_id: Option<String>,
    pub group_id: String,
    pub requested_resource_category_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_resource_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_block_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_company_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travel_agency_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_resource_locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_manager_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_utc: Option<String>,
    pub start_utc: String,
    pub end_utc: String,
    pub scheduled_start_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_start_utc: Option<String>,
    pub scheduled_end_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_end_utc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_code_data: Option<String>,
    pub person_counts: Vec<PersonCount>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Options {
    pub owner_checked_in: bool,
    pub all_companions_checked_in: bool,
    pub any_companion_checked_in: bool,
    pub connector_check_in: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct PersonCount {
    pub age_category_id: String,
    pub count: i32,
}
