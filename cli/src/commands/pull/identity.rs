//! What a checkpoint belongs to. Going on with anything else would mix two lists in one file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mews_connector_codegen::ir::request_limits;
use mews_connector_language::Schema;
use mews_connector_language::model::Operation;
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};

use super::format::Format;
use crate::output::Rows;
use crate::profile::Profile;
use crate::words;

/// What is pulled, from where, and into which columns; everything but the access token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    operation: String,
    request: String,
    format: String,
    address: String,
    language: Option<(String, String)>,
    /// What a request is cut into parts by; a checkpoint counts the parts.
    limits: Vec<String>,
    columns: Vec<String>,
}

impl Identity {
    pub(super) fn new(
        schema: &Schema,
        operation: &Operation,
        request: &str,
        format: Format,
        profile: &Profile,
        rows: &Rows,
    ) -> Self {
        let limits = request_limits(schema, operation).into_iter();
        let column = |column: &crate::output::Column| {
            format!("{}: {}", column.name(), words::type_name(&column.ty))
        };
        Self {
            operation: operation.path(),
            request: request.to_owned(),
            format: format.name().to_owned(),
            address: profile.address(),
            language: profile.language.clone(),
            limits: limits
                .map(|limit| format!("{}: {:?}", limit.property, limit.rule))
                .collect(),
            columns: rows.columns.iter().map(column).collect(),
        }
    }

    /// What of this identity is another in `now`, each part in a few words.
    pub(super) fn differences(&self, now: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for (what, before, now) in [
            ("operation", &self.operation, &now.operation),
            ("address", &self.address, &now.address),
            ("request", &self.request, &now.request),
            ("format", &self.format, &now.format),
        ] {
            if before != now {
                found.push(format!("the {what} was {before} and is {now}"));
            }
        }
        if self.language != now.language {
            found.push("the language and culture of the profile are others".to_owned());
        }
        if self.columns != now.columns {
            let (before, after) = (self.columns.len(), now.columns.len());
            let first = self.columns.iter().zip(&now.columns);
            let same = first.take_while(|(before, now)| before == now).count();
            let name = |columns: &[String]| match columns.get(same) {
                Some(column) => format!("`{column}`"),
                None => "missing".to_owned(),
            };
            found.push(format!(
                "the schema gives other columns: {before} and {after} of them, and number {} was {} and is {}",
                same + 1,
                name(&self.columns),
                name(&now.columns)
            ));
        } else if self.limits != now.limits {
            found.push("the schema gives the request other limits".to_owned());
        }
        found
    }
}

/// What a checkpoint keeps of an access token: enough to recognise it, and of no use to who finds the file. The key is of
/// this checkpoint alone, so that two checkpoints do not tell that they are of one hotel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TokenHash {
    key: String,
    hash: String,
}

impl TokenHash {
    /// The hash of a token, with a new key.
    pub(super) fn new(token: &str) -> Result<Self, String> {
        let mut key = [0; 32];
        SystemRandom::new()
            .fill(&mut key)
            .map_err(|_| "the system gives no random numbers".to_owned())?;
        let hash = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), token.as_bytes());
        Ok(Self {
            key: STANDARD.encode(key),
            hash: STANDARD.encode(hash),
        })
    }

    /// Whether it is the hash of this token.
    pub(super) fn is_of(&self, token: &str) -> bool {
        let (Ok(key), Ok(hash)) = (STANDARD.decode(&self.key), STANDARD.decode(&self.hash)) else {
            return false;
        };
        let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
        hmac::verify(&key, token.as_bytes(), &hash).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_of_its_token_alone_and_never_the_same() {
        let (first, second) = (TokenHash::new("T0K3N"), TokenHash::new("T0K3N"));
        let (first, second) = (first.unwrap(), second.unwrap());
        assert!(first.is_of("T0K3N") && second.is_of("T0K3N"));
        assert!(!first.is_of("T0K3M") && !first.is_of(""));
        assert_ne!(first, second);
        assert!(!serde_json::to_string(&first).unwrap().contains("T0K3N"));
        let broken = TokenHash {
            key: "?".to_owned(),
            ..first
        };
        assert!(!broken.is_of("T0K3N"));
    }

    #[test]
    fn every_part_that_differs_is_named() {
        let identity = |columns: &[&str], limits: &[&str]| Identity {
            operation: "messages/getAll".to_owned(),
            request: "{}".to_owned(),
            format: "csv".to_owned(),
            address: "http://127.0.0.1:1".to_owned(),
            language: None,
            limits: limits.iter().map(|it| (*it).to_owned()).collect(),
            columns: columns.iter().map(|it| (*it).to_owned()).collect(),
        };
        let before = identity(&["Id: MessageId", "Text: string"], &[]);
        let mut now = identity(&["Id: MessageId"], &["UpdatedUtc: MaxMonths(1)"]);
        assert_eq!(
            before.differences(&now),
            [
                "the schema gives other columns: 2 and 1 of them, and number 2 was `Text: string` and is missing"
            ]
        );
        now.columns = before.columns.clone();
        assert_eq!(
            before.differences(&now),
            ["the schema gives the request other limits"]
        );
        now.limits.clear();
        assert!(before.differences(&now).is_empty());
        now.address = "http://127.0.0.1:2".to_owned();
        now.request = r#"{"Name":"x"}"#.to_owned();
        now.language = Some(("en-US".to_owned(), "en-US".to_owned()));
        assert_eq!(
            before.differences(&now),
            [
                "the address was http://127.0.0.1:1 and is http://127.0.0.1:2",
                r#"the request was {} and is {"Name":"x"}"#,
                "the language and culture of the profile are others",
            ]
        );
    }
}
