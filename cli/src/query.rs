//! `--jq`: jq filters over the whole answer, without jq installed.

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::Val;

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
    pub(crate) fn run(&self, input: Val) -> Result<Vec<Val>, String> {
        let context = Ctx::<data::JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let results = self.0.id.run((context, input)).map(unwrap_valr);
        results
            .map(|result| result.map_err(|error| shortened(error.to_string())))
            .collect()
    }
}

/// A problem may quote the whole answer; its beginning is enough.
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
            .map(json::compact)
            .collect();
        assert_eq!(results, ["2", "1.10"]);
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
