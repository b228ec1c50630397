//! The docs that the generator emits for a schema in which a doc stands wherever one may stand.

use mews_connector_codegen::{check_texts, emit};
use syn::visit::Visit;

const SCHEMA: &str = "\
resource: things
doc: DOC
operations:
  get:
    doc: DOC
    effect: read
    effect_why: DOC
    deprecated: { instead: [DOC] }
    request:
      Id: { type: ThingId, doc: DOC }
      Code: { type: string?, pattern: \"^`+$\", default: \"` ``` <b>\", doc: DOC }
    response:
      Thing: Thing
ids:
  ThingId: DOC
models:
  Thing:
    doc: DOC
    fields:
      Id: ThingId
      Kind: { type: Kind, doc: DOC }
      Data: { type: Data, doc: DOC }
enums:
  Kind:
    doc: DOC
    values:
      Good: DOC
unions:
  Data:
    doc: DOC
    form: adjacent
    cases:
      Some: { type: string, doc: DOC }
";

/// What a build reads as Markdown.
#[derive(Default)]
pub(crate) struct Emitted {
    /// The docs of all items, each as rustdoc joins its lines.
    pub(crate) docs: Vec<String>,
    /// The notes of deprecated items.
    pub(crate) notes: Vec<String>,
    /// The lines of the doc that is being read.
    lines: Vec<String>,
}

/// Emits the schema with the docs, over and over, and reads the files that come of it.
pub(crate) fn emitted(docs: &[&str]) -> Emitted {
    let api = include_str!("../../goldens/schemas/api.yaml");
    let plain = "doc: A made-up API that shows what the generator writes.";
    assert!(api.contains(plain));
    let mut next = docs
        .iter()
        .cycle()
        .map(|doc| serde_json::to_string(doc).unwrap());
    let mut filled = |text: &str| {
        let mut parts = text.split("DOC");
        let first = parts.next().unwrap().to_owned();
        parts.fold(first, |text, part| text + &next.next().unwrap() + part)
    };
    let files = [
        ("api.yaml", api.replace(plain, "doc: DOC")),
        (
            "common.yaml",
            include_str!("../../goldens/schemas/common.yaml").to_owned(),
        ),
        ("things.yaml", SCHEMA.to_owned()),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), filled(&text)));
    let (_, bindings) =
        check_texts(files.to_vec()).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let mut emitted = Emitted::default();
    for (name, text) in emit::emit(&bindings) {
        if name.ends_with(".rs") {
            let file =
                syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
            emitted.visit_file(&file);
            emitted.end();
        }
    }
    // The example of a resource is the one program in a doc, and ours.
    for text in &mut emitted.docs {
        if let Some((before, example)) = text.split_once("\n```no_run\n# fn given<T>()") {
            assert!(example.contains("client.things().get(request)"), "{text}");
            *text = before.to_owned();
        }
    }
    let own = |text: &String| text.starts_with("Marks a [`") || text.starts_with("The former name");
    emitted.docs.retain(|text| !own(text));
    assert!(emitted.docs.len() > 15 && !emitted.notes.is_empty());
    emitted
}

impl Emitted {
    /// The doc of an item ends before its name.
    fn end(&mut self) {
        if !self.lines.is_empty() {
            self.docs.push(std::mem::take(&mut self.lines).join("\n"));
        }
    }
}

impl<'ast> Visit<'ast> for Emitted {
    fn visit_ident(&mut self, _: &'ast syn::Ident) {
        self.end();
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => {
                let line = text_of(&pair.value);
                assert!(!line.contains(['\n', '\r']), "{line:?}");
                self.lines
                    .push(line.strip_prefix(' ').unwrap_or(&line).to_owned());
            }
            syn::Meta::List(list) if list.path.is_ident("deprecated") => {
                let pair: syn::MetaNameValue = list.parse_args().unwrap();
                self.notes.push(text_of(&pair.value));
            }
            _ => {}
        }
    }
}

fn text_of(value: &syn::Expr) -> String {
    match value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => text.value(),
        other => panic!("no text: {}", quote::quote!(#other)),
    }
}

/// A crate of empty items that bear the docs and notes emitted for some docs, spelled as the generator spells them.
pub(crate) fn crate_of(docs: &[&str]) -> String {
    let items = docs.iter().enumerate().flat_map(|(at, doc)| {
        let Emitted { docs, notes, .. } = emitted(&[doc]);
        let documented = docs.into_iter().enumerate().map(move |(item, text)| {
            let name = quote::format_ident!("Doc{at}Of{item}");
            let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
            let item: syn::Item = syn::parse_quote! { #(#[doc = #lines])* pub struct #name; };
            item
        });
        let noted = notes.into_iter().enumerate().map(move |(item, note)| {
            let name = quote::format_ident!("Note{at}Of{item}");
            let item: syn::Item = syn::parse_quote! { #[doc = " Noted."] #[deprecated(note = #note)] pub struct #name; };
            item
        });
        documented.chain(noted).collect::<Vec<_>>()
    });
    let file = syn::File {
        shebang: None,
        attrs: Vec::new(),
        items: items.collect(),
        ..syn::parse_quote! {}
    };
    format!(
        "//! Nasty docs.\n#![deny(missing_docs)]\n{}",
        prettyplease::unparse(&file)
    )
}
