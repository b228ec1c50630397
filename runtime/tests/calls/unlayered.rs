//! What stands for `layers.rs` where the feature `tower` is off: each transport as it is.

use mews_connector_runtime::transport::Transport;
use mews_connector_runtime::{Client, ClientBuilder, Environment};

pub(crate) fn through<T: Transport>(transport: T) -> T {
    transport
}

pub(crate) fn network(builder: ClientBuilder<Client>, _: &Environment) -> ClientBuilder<Client> {
    builder
}

pub(crate) fn cases(wanted: u32) -> u32 {
    wanted
}
