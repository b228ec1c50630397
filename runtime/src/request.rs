//! The request of a call as it is sent: written as JSON once, and compared with what every request has to be.

use bytes::Bytes;
use serde::Serialize;

use crate::client::Client;
use crate::codec::{self, Encode};
use crate::engine::Target;
use crate::envelope::Envelope;
use crate::error::Error;
use crate::failure;

/// A request that was serialised and checked once, to be sent any number of times.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) target: Target,
    pub(crate) body: Bytes,
}

impl Request {
    /// Writes the request of a typed operation.
    pub(crate) fn encode(
        client: &Client,
        target: Target,
        request: &dyn Encode,
        paged: bool,
    ) -> Result<Self, Error> {
        let body = codec::to_vec(request).map_err(|error| error.to_string());
        Self::checked(client, target, body, paged)
    }

    /// Writes the request of an operation without types.
    pub(crate) fn serialize(
        client: &Client,
        target: Target,
        request: &impl Serialize,
        paged: bool,
    ) -> Result<Self, Error> {
        let body = serde_json::to_vec(request).map_err(|error| error.to_string());
        Self::checked(client, target, body, paged)
    }

    /// Refuses what is not JSON object, and an object with properties that the client sets.
    fn checked(
        client: &Client,
        target: Target,
        body: Result<Vec<u8>, String>,
        paged: bool,
    ) -> Result<Self, Error> {
        let body = body.map_err(|error| {
            let detail = format!("the request cannot be written as JSON: {error}");
            failure::refused(client.scrubber(), &target.name, detail)
        })?;
        match Envelope::check(&body, paged) {
            Ok(()) => Ok(Self {
                target,
                // Without room to grow, which `Bytes` would keep an account of.
                body: body.into_boxed_slice().into(),
            }),
            Err(misfit) => Err(failure::refused(
                client.scrubber(),
                &target.name,
                misfit.to_string(),
            )),
        }
    }
}
