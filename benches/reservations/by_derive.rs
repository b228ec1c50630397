//! The same response as somebody writes it who wants to be done: derived, and every value that is not a number a text.

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Response {
    pub(crate) reservations: Vec<Reservation>,
    pub(crate) cursor: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Reservation {
    pub(crate) id: String,
    pub(crate) service_id: String,
    pub(crate) account_id: String,
    pub(crate) account_type: String,
    pub(crate) creator_profile_id: String,
    pub(crate) updater_profile_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) booker_id: Option<String>,
    pub(crate) number: String,
    pub(crate) state: String,
    pub(crate) origin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) commander_origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) origin_details: Option<String>,
    pub(crate) created_utc: String,
    pub(crate) updated_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cancelled_utc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voucher_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) business_segment_id: Option<String>,
    pub(crate) options: Options,
    pub(crate) rate_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) credit_card_id: Option<String>,
    pub(crate) group_id: String,
    pub(crate) requested_resource_category_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) assigned_resource_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) availability_block_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) partner_company_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) travel_agency_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) assigned_resource_locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) channel_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) channel_manager_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cancellation_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) released_utc: Option<String>,
    pub(crate) start_utc: String,
    pub(crate) end_utc: String,
    pub(crate) scheduled_start_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) actual_start_utc: Option<String>,
    pub(crate) scheduled_end_utc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) actual_end_utc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) qr_code_data: Option<String>,
    pub(crate) person_counts: Vec<PersonCount>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Options {
    pub(crate) owner_checked_in: bool,
    pub(crate) all_companions_checked_in: bool,
    pub(crate) any_companion_checked_in: bool,
    pub(crate) connector_check_in: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PersonCount {
    pub(crate) age_category_id: String,
    pub(crate) count: i32,
}
