//! The `use` lines of a file: those that its items need, so that none is ever unused.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::quote;

/// The imports that these items need.
pub(super) fn needed(items: &[TokenStream]) -> Vec<TokenStream> {
    let mut found = Found::default();
    for item in items {
        found.visit(item.clone());
    }
    let mut imports = Vec::new();
    if found.has("runtime") {
        imports.push(quote! { use mews_connector_runtime as runtime; });
    }
    match (found.has("codec"), found.has("Place")) {
        (_, true) => imports.push(quote! { use mews_connector_runtime::codec::{self, Place}; }),
        (true, false) => imports.push(quote! { use mews_connector_runtime::codec; }),
        (false, false) => {}
    }
    match (found.has("pages"), found.has("values")) {
        (true, true) => imports.push(quote! { use mews_connector_runtime::{pages, values}; }),
        (true, false) => imports.push(quote! { use mews_connector_runtime::pages; }),
        (false, true) => imports.push(quote! { use mews_connector_runtime::values; }),
        (false, false) => {}
    }
    match (found.has("Deserializer"), found.has("Serializer")) {
        (true, true) => imports.push(quote! {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};
        }),
        (true, false) => imports.push(quote! { use serde::{Deserialize, Deserializer}; }),
        (false, true) => imports.push(quote! { use serde::{Serialize, Serializer}; }),
        (false, false) => {}
    }
    imports
}

/// The first segments of the paths, and the names of the traits, that were met.
#[derive(Default)]
struct Found {
    words: Vec<&'static str>,
}

impl Found {
    /// The names that are only ever imported, never defined, by a generated file.
    const WORDS: [&'static str; 7] = [
        "runtime",
        "codec",
        "pages",
        "values",
        "Place",
        "Deserializer",
        "Serializer",
    ];

    fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    fn visit(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.visit(group.stream()),
                TokenTree::Ident(ident) => {
                    let starts_path = matches!(
                        tokens.peek(),
                        Some(TokenTree::Punct(punct))
                            if matches!(punct.as_char(), '<' | '>')
                                // `values::Date`, but not `values: Date`.
                                || (punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
                    );
                    let word = Self::WORDS.into_iter().find(|word| ident == word);
                    if let Some(word) = word.filter(|word| starts_path && !self.has(word)) {
                        self.words.push(word);
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}
