//! Headers as a person writes them into JSON: a map, or pairs where one comes more than once or the order counts.

use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};

type Pairs = Vec<(String, String)>;

/// Reads either.
pub(super) fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Pairs, D::Error> {
    deserializer.deserialize_any(Headers)
}

struct Headers;

impl<'de> Visitor<'de> for Headers {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"headers, as {"Name": "value"} or [["Name", "value"]]"#)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Pairs, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = list.next_element()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

#[cfg(test)]
mod tests {
    use crate::faults::CannedResponse;

    #[test]
    fn headers_are_a_map_or_pairs() {
        let of = |text: &str| serde_json::from_str::<CannedResponse>(text);
        let expected = CannedResponse::new(429).header("Retry-After", "3");
        for headers in [r#"{"Retry-After": "3"}"#, r#"[["Retry-After", "3"]]"#] {
            let text = format!(r#"{{"status": 429, "headers": {headers}}}"#);
            assert_eq!(of(&text).unwrap(), expected);
        }
        let problem = of(r#"{"status": 429, "headers": 3}"#)
            .unwrap_err()
            .to_string();
        assert!(problem.contains(r#"{"Name": "value"}"#), "{problem}");
    }
}
