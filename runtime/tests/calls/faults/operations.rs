//! One operation of each effect class. Each has an empty request and an empty response.

use mews_connector_runtime::__private::codec::{self, Encode, Out};
use mews_connector_runtime::{Effect, Facts, Operation};
use serde::{Serialize, Serializer};

use crate::support::Nothing;

macro_rules! operation {
    ($(#[$doc:meta])* $name:ident, $facts:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct $name;

        impl Encode for $name {
            fn encode(&self, out: Out<'_>) {
                out.object(&[]);
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                codec::serialize(self, serializer)
            }
        }

        impl Operation for $name {
            type Response = Nothing;

            const FACTS: &'static Facts = &$facts;
        }
    };
}

operation!(
    /// Reads.
    Look,
    Facts::new("things/look", "/api/connector/v1/things/look", Effect::Read)
);
operation!(
    /// Reads and spends a quota.
    Print,
    Facts::new("bills/getPdf", "/api/connector/v1/bills/getPdf", Effect::MeteredRead)
);
operation!(
    /// Sets an end state.
    Set,
    Facts::new("things/update", "/api/connector/v1/things/update", Effect::AbsoluteWrite)
);
operation!(
    /// Adds.
    Add,
    Facts::new("orders/add", "/api/connector/v1/orders/add", Effect::AdditiveWrite)
        .confirmed_by("orderItems/getAll")
);
operation!(
    /// Adds and moves money.
    Charge,
    Facts::new("cards/charge", "/api/connector/v1/cards/charge", Effect::AdditiveWrite)
        .money()
        .confirmed_by("payments/getAll")
);
operation!(
    /// Sets an end state and moves money.
    Settle,
    Facts::new("bills/close", "/api/connector/v1/bills/close", Effect::AbsoluteWrite).money()
);
