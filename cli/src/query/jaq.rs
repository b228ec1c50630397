//! jq filters by jaq, which is a jq written in Rust.

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::Val;
use jaq_json::write::Pp;
use mews_connector_language::value::json::Json;

/// A filter that can be run.
pub(crate) struct Query(jaq_core::compile::Filter<jaq_core::Native<data::JustLut<Val>>>);

impl Query {
    /// Compiles a filter.
    pub(crate) fn new(filter: &str) -> Result<Self, String> {
        let defs = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let funs = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let file = File {
            code: filter,
            path: (),
        };
        let modules = Loader::new(defs).load(&arena, file).map_err(|errors| {
            let text: Vec<_> = errors
                .into_iter()
                .map(|(_, error)| unreadable(error))
                .collect();
            text.join("; ")
        })?;
        let compiled = Compiler::default().with_funs(funs).compile(modules);
        compiled.map(Self).map_err(|errors| {
            let names = errors.iter().flat_map(|(_, errors)| errors);
            let text: Vec<_> = names
                .map(|(name, what)| format!("there is no {} `{name}`", what.as_str()))
                .collect();
            text.join("; ")
        })
    }

    /// All results of the filter.
    pub(crate) fn run(&self, input: Json) -> Result<Vec<Found>, String> {
        let text = input.to_text();
        drop(input);
        let input = jaq_json::read::parse_single(text.as_bytes());
        let input = input.map_err(|error| error.to_string())?;
        drop(text);
        let context = Ctx::<data::JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let results = self.0.id.run((context, input)).map(unwrap_valr);
        results
            .map(|result| {
                result
                    .map(Found)
                    .map_err(|error| shortened(error.to_string()))
            })
            .collect()
    }
}

/// One result of a filter. jq knows values that JSON does not, such as `NaN`, so it is jq that writes them.
pub(crate) struct Found(Val);

impl Found {
    /// The characters of a text; none for everything else.
    pub(crate) fn text(&self) -> Option<String> {
        text(&self.0)
    }

    /// On one line.
    pub(crate) fn compact(&self) -> String {
        written(&self.0, &Pp::default())
    }

    /// Over several lines.
    pub(crate) fn pretty(&self) -> String {
        let pp = Pp {
            indent: Some("  ".to_owned()),
            sep_space: true,
            ..Pp::default()
        };
        written(&self.0, &pp)
    }

    /// The value, with a key that is not text and bytes that are none as the text in which jq writes them.
    pub(crate) fn into_json(self) -> Json {
        json(&self.0)
    }
}

fn json(value: &Val) -> Json {
    let member = |(name, value): (&Val, &Val)| {
        let name = text(name).unwrap_or_else(|| written(name, &Pp::default()));
        (name, json(value))
    };
    match value {
        Val::Null => Json::Null,
        Val::Bool(flag) => Json::Bool(*flag),
        Val::Num(number) => Json::Number(number.to_string()),
        Val::Arr(items) => Json::Array(items.iter().map(json).collect()),
        Val::Obj(members) => Json::Object(members.iter().map(member).collect()),
        other => Json::String(text(other).unwrap_or_else(|| written(other, &Pp::default()))),
    }
}

fn text(value: &Val) -> Option<String> {
    match value {
        Val::TStr(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

fn written(value: &Val, pp: &Pp) -> String {
    let mut out = Vec::new();
    // A vector takes everything.
    let _ = jaq_json::write::write(&mut out, pp, 0, value);
    String::from_utf8_lossy(&out).into_owned()
}

/// A problem may quote the whole response; its beginning is enough.
fn shortened(text: String) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// What is wrong with the text of a filter.
fn unreadable(error: load::Error<&str>) -> String {
    let at = |expected: &str, rest: &str| match rest {
        "" => format!("{expected} is missing at the end"),
        rest => format!("{expected} is missing at `{rest}`"),
    };
    let texts: Vec<_> = match error {
        load::Error::Io(errors) => errors.into_iter().map(|(_, text)| text).collect(),
        load::Error::Lex(errors) => errors
            .iter()
            .map(|(it, rest)| at(it.as_str(), rest))
            .collect(),
        load::Error::Parse(errors) => errors
            .iter()
            .map(|(it, rest)| at(it.as_str(), rest))
            .collect(),
    };
    texts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn filters_run_over_the_whole_and_keep_digits() {
        let input = json::parse(br#"{"Items":[{"V":1.10},{"V":2}]}"#).unwrap();
        let query = Query::new(".Items | length, .[0].V").unwrap();
        let results: Vec<_> = query
            .run(input)
            .unwrap()
            .iter()
            .map(Found::compact)
            .collect();
        assert_eq!(results, ["2", "1.10"]);
    }

    #[test]
    fn results_are_written_as_jq_writes_them() {
        let input = json::parse(br#"{"A":[1.10,"x\u007f"],"B":{}}"#).unwrap();
        let query = Query::new("., nan, (1/3), .A[1]").unwrap();
        let results = query.run(input).unwrap();
        assert_eq!(
            results[0].pretty(),
            "{\n  \"A\": [\n    1.10,\n    \"x\\u007f\"\n  ],\n  \"B\": {}\n}"
        );
        let compact: Vec<_> = results.iter().map(Found::compact).collect();
        assert_eq!(compact[1..], ["NaN", "0.3333333333333333", r#""x\u007f""#]);
        assert_eq!(results[3].text().as_deref(), Some("x\u{7f}"));
        let values: Vec<_> = results.into_iter().map(Found::into_json).collect();
        assert_eq!(values[0].to_text(), "{\"A\":[1.10,\"x\u{7f}\"],\"B\":{}}");
        assert_eq!(values[1], Json::Number("NaN".to_owned()));
    }

    #[test]
    fn what_cannot_be_understood_says_so() {
        for (filter, expected) in [
            (".Items |", "term is missing at the end"),
            ("lenght", "there is no filter `lenght`"),
        ] {
            assert_eq!(
                Query::new(filter).err().as_deref(),
                Some(expected),
                "{filter}"
            );
        }
    }
}
