// Generated from schema/devices.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;
use super::common;

#[cfg(feature = "devices")]
pub use super::common::{Device, DeviceType};

/// Request of `devices/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "devices")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "devices/getAll",
        "/api/connector/v1/devices/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `devices/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The devices.
    pub devices: Vec<common::Device>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `devices`. Devices on site: printers, payment terminals, key cutters, fiscal
/// machines, passport scanners.
#[cfg(feature = "devices")]
#[derive(Debug, Clone)]
pub struct Devices {
    client: runtime::Client,
}

#[cfg(feature = "devices")]
impl Devices {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the devices of the enterprise.
    ///
    /// `POST /api/connector/v1/devices/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
