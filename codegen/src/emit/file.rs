//! The text of one generated file: a header, then the items, formatted one by one with a blank line between them.

use proc_macro2::TokenStream;

use super::imports::Needed;

/// The items of one file.
#[derive(Default)]
pub(super) struct Items {
    items: Vec<TokenStream>,
    imports: Option<(usize, &'static str)>,
}

impl Items {
    /// Adds an item.
    pub(super) fn push(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// Puts the imports that the items of the file need behind what has been added so far. `up` leads to the folder of the
    /// bindings.
    pub(super) fn import_here(&mut self, up: &'static str) {
        self.imports = Some((self.items.len(), up));
    }

    /// Whether nothing has been added.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The formatted text, with the schema file that it comes from in its first line.
    pub(super) fn render(self, source: Option<&str>) -> String {
        let mut needed = Needed::default();
        let mut items: Vec<_> = self
            .items
            .into_iter()
            .map(|item| format_item(item, &mut needed))
            .collect();
        if let Some((at, up)) = self.imports {
            items.splice(at..at, needed.lines(up));
        }
        let mut text = header(source);
        let mut packed = false;
        for item in items {
            // Declarations of one line that follow each other are kept together.
            let declaration = item.lines().nth(1).is_none();
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

fn header(source: Option<&str>) -> String {
    let source = source.unwrap_or_default();
    format!(
        "// Generated from schema/{source} by `cargo connector generate`. Edit the schema, not this file.\n"
    )
}

/// The text of an item, of whose imports note is taken.
fn format_item(item: TokenStream, needed: &mut Needed) -> String {
    // The emitters only put together what `quote!` has checked the brackets of; whatever is not a Rust item would be a
    // fault of theirs, and shows as an error that the next compiler run points at.
    match syn::parse2(item) {
        Ok(file) => {
            needed.by(&file);
            spaced(&prettyplease::unparse(&file))
        }
        Err(error) => format!("{}\n", error.into_compile_error()),
    }
}

/// Puts a blank line between the members of a block, as a person would; between the fields and variants of a type there is none.
///
/// prettyplease keeps no blank lines, since tokens have none. It writes each item in a form that can be relied on (four spaces
/// for a member, its end at the same depth), so lines tell what a second parse would.
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
