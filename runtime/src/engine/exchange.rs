//! One call, as the engine is given it.

use std::borrow::Cow;

use bytes::Bytes;

use crate::client::Client;
use crate::name::Name;
use crate::operation::{Effect, Facts};
use crate::options::CallOptions;
use crate::pages::Limitation;

/// Where a call goes, and what it does there.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) name: Name,
    pub(crate) path: Cow<'static, str>,
    pub(crate) effect: Effect,
    pub(crate) money: bool,
    pub(crate) confirmed_by: Option<&'static str>,
}

impl From<&'static Facts> for Target {
    fn from(facts: &'static Facts) -> Self {
        Self {
            name: facts.name.into(),
            path: Cow::Borrowed(facts.path),
            effect: facts.effect,
            money: facts.money,
            confirmed_by: facts.confirmed_by,
        }
    }
}

/// One call, ready to be sent any number of times.
pub(crate) struct Exchange {
    pub(crate) client: Client,
    pub(crate) target: Target,
    /// The serialised request, without the envelope.
    pub(crate) request: Bytes,
    pub(crate) limitation: Option<Limitation>,
    pub(crate) options: CallOptions,
}
