//! The text of one generated file: a header, then the items, formatted one by one with a blank line between them.

use proc_macro2::TokenStream;

/// The items of one file.
#[derive(Default)]
pub(super) struct Items {
    items: Vec<TokenStream>,
}

impl Items {
    /// Adds an item.
    pub(super) fn push(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// Whether nothing has been added.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The formatted text, with the schema files that it comes from in its first line.
    pub(super) fn render(self, sources: &[&str]) -> String {
        let mut text = header(sources);
        let mut packed = false;
        for item in self.items {
            let item = format_item(item);
            // Declarations of one line that follow each other are kept together.
            let declaration = item.lines().count() == 1;
            if !(packed && declaration) {
                text.push('\n');
            }
            packed = declaration;
            text.push_str(&item);
        }
        text
    }
}

impl Extend<TokenStream> for Items {
    fn extend<T: IntoIterator<Item = TokenStream>>(&mut self, items: T) {
        self.items.extend(items);
    }
}

fn header(sources: &[&str]) -> String {
    let from = match sources {
        [] => "schema/".to_owned(),
        sources => sources
            .iter()
            .map(|source| format!("schema/{source}"))
            .collect::<Vec<_>>()
            .join(", "),
    };
    format!(
        "// Generated from {from} by `cargo connector generate`. Edit the schema, not this file.\n"
    )
}

fn format_item(item: TokenStream) -> String {
    // The emitters only put together what `quote!` has checked the brackets of; whatever is not a Rust item would be a
    // fault of theirs, and shows as text that the next compiler run points at.
    match syn::parse2::<syn::File>(item.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        Err(_) => format!("{item}\n"),
    }
}

/// Puts a blank line before every documented or attributed member of a block but the first.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let (mut previous, mut in_fields) = ("", false);
    for line in text.lines() {
        if !line.starts_with(' ') {
            in_fields = line.contains("struct ") || line.contains("enum ");
        }
        let member = line.starts_with("    ") && !line.starts_with("     ") && line != "    }";
        // A sentence of a doc may break at a semicolon, too.
        let declared = previous.starts_with("    ")
            && previous.ends_with(';')
            && !previous.trim_start().starts_with("//");
        let ended = previous == "    }" || declared;
        if member && ended && !in_fields {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn members_are_set_apart_and_docs_stay_whole() {
        let doc = "impl A {\n    /// One;\n    /// two.\n    fn b() {}\n}\n";
        assert_eq!(spaced(doc), doc);
        let consts = "impl A {\n    const B: u8 = 1;\n    const C: u8 = 2;\n}\n";
        let apart = "impl A {\n    const B: u8 = 1;\n\n    const C: u8 = 2;\n}\n";
        assert_eq!(spaced(consts), apart);
    }
}
