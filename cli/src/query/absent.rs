//! What stands in for jq in a build without it: no filter, and so no result.

use mews_connector_language::value::json::Json;

/// There is none.
pub(crate) enum Query {}

impl Query {
    /// Says where filters are to be had.
    pub(crate) fn new(_: &str) -> Result<Self, String> {
        Err(
            "this build has no filters; `cargo install mews-connector-cli` has, and so has a checkout with \
             `cargo run --package mews-connector-cli -- call …`"
                .to_owned(),
        )
    }

    pub(crate) fn run(&self, _: Json) -> Result<Vec<Found>, String> {
        match *self {}
    }
}

/// There is none of these either.
pub(crate) enum Found {}

impl Found {
    pub(crate) fn text(&self) -> Option<String> {
        match *self {}
    }

    pub(crate) fn compact(&self) -> String {
        match *self {}
    }

    pub(crate) fn pretty(&self) -> String {
        match *self {}
    }

    pub(crate) fn into_json(self) -> Json {
        match self {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_for_a_filter_is_told_where_there_is_one() {
        let told = Query::new(".").err().unwrap();
        assert!(told.contains("cargo install mews-connector-cli"), "{told}");
    }
}
