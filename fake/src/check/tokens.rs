//! Who calls: the envelope properties that are secret.

use std::collections::BTreeMap;

use mews_connector_language::model::{Field, Scalar, Type};

use super::{At, Rejection};
use crate::json::Object;
use crate::limiter::Account;

/// The tokens that the fake accepts, by the envelope property that carries them.
pub(crate) type Tokens = BTreeMap<String, String>;

/// The envelope properties that carry a token.
pub(crate) fn properties(envelope: &[Field]) -> impl Iterator<Item = &str> {
    envelope
        .iter()
        .filter(|field| field.ty == Type::Scalar(Scalar::Secret))
        .map(|field| field.name.as_str())
}

/// The envelope property for which a fake may accept several tokens.
pub(crate) const ACCESS_TOKEN: &str = "AccessToken";

/// Refuses a body without the right tokens; otherwise tells the account of its access token. The response does not repeat
/// what was sent.
pub(crate) fn check(
    tokens: &Tokens,
    further: &[String],
    body: &Object,
) -> Result<Account, Rejection> {
    let mut account = 0;
    for (name, token) in tokens {
        let sent = body.get(name).and_then(|value| value.as_str());
        if sent == Some(token.as_str()) {
            continue;
        }
        let other = further.iter().position(|it| Some(it.as_str()) == sent);
        if let Some(other) = other.filter(|_| name == ACCESS_TOKEN) {
            account = other + 1;
            continue;
        }
        let what = if sent.is_some() {
            "is not one that this server gave out"
        } else {
            "is missing"
        };
        return Err(Rejection {
            status: 401,
            message: format!("Invalid {name}: the token {what}."),
            pointer: At::ROOT.name(name).pointer(),
            rule: "token",
        });
    }
    Ok(account)
}
