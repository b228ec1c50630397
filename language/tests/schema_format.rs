//! The formatter: formatting twice changes nothing, and formatting changes no meaning, whatever is written.

#![allow(clippy::unwrap_used)]

use indexmap::IndexMap;
use mews_connector_language::hidden;
use mews_connector_language::spec::{
    CaseSpec, Compact, DeprecatedSpec, EffectSpec, EnumSpec, FieldSpec, FileSpec, FormSpec,
    LimitsSpec, ModelSpec, OperationSpec, PagesSpec, RequestSpec, ResourceFile, ResponseSpec,
    UnionSpec, ValueSpec,
};
use mews_connector_language::types;
use mews_connector_language::{format_spec, format_text, load_texts, read_text};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Texts that make a formatter stumble.
fn text() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("no".to_owned()),
        Just("12".to_owned()),
        Just(String::new()),
        Just("a: b # c".to_owned()),
        Just("two  blanks and a very long line that has to be wrapped somewhere, because it is wider than it may be".to_owned()),
        Just("first line\n\n- second\n  indented".to_owned()),
        Just("quote \" and \\ back\tslash".to_owned()),
        Just("ends with newline\n".to_owned()),
        Just("{ braces }, [brackets]".to_owned()),
    ];
    prop_oneof![3 => "[A-Za-z .,:#'\"\\-]{0,150}", 2 => odd, 1 => any::<String>()].prop_map(seen)
}

/// Files with hidden characters are refused.
fn seen(text: String) -> String {
    let hidden: Vec<_> = hidden::hidden(&text).map(|(_, it)| it).collect();
    text.replace(&hidden[..], "")
        .replace(['\r', '\u{fe0e}', '\u{fe0f}'], "")
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[A-Z][a-zA-Z0-9]{0,12}", 1 => Just("null".to_owned()), 1 => Just("a: b".to_owned()), 1 => "\\PC{1,20}"]
        .prop_map(seen)
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<u64>().prop_map(serde_json::Value::from),
        (-1e15..1e15).prop_map(serde_json::Value::from),
        text().prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            proptest::collection::btree_map(key(), inner, 0..4)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

fn deprecated() -> impl Strategy<Value = DeprecatedSpec> {
    (of(text()), of(text()), vec(text(), 0..3)).prop_map(|(since, gone_on, instead)| {
        DeprecatedSpec {
            since,
            gone_on,
            instead,
        }
    })
}

fn field() -> impl Strategy<Value = Compact<FieldSpec>> {
    let limits = (
        of(text()),
        of(text()),
        of(1_u32..99),
        of(json()),
        of(text()),
    );
    (
        text(),
        of(any::<bool>()),
        limits,
        of(deprecated()),
        of(doc()),
    )
        .prop_map(
            |(ty, required, (items, pattern, max_months, default, length), deprecated, doc)| {
                Compact(FieldSpec {
                    ty,
                    required,
                    items,
                    pattern,
                    max_months,
                    max_days: max_months,
                    default,
                    unique: length.is_some(),
                    each: LimitsSpec {
                        length,
                        ..LimitsSpec::default()
                    }
                    .some(),
                    deprecated,
                    doc,
                    ..FieldSpec::default()
                })
            },
        )
}

/// Docs lose the blanks at their ends; that is all they lose.
fn doc() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.trim().to_owned())
}

fn map<T: std::fmt::Debug>(
    of: impl Strategy<Value = T>,
) -> impl Strategy<Value = IndexMap<String, T>> {
    vec((key(), of), 0..4).prop_map(|entries| entries.into_iter().collect())
}

fn operation() -> impl Strategy<Value = OperationSpec> {
    // Boxed, because the values of a strategy lie on the stack, and that of a test is small.
    let request = prop_oneof![
        text().prop_map(RequestSpec::Union),
        map(field()).prop_map(RequestSpec::Fields)
    ]
    .boxed();
    let response = prop_oneof![
        text().prop_map(ResponseSpec::Model),
        map(field()).prop_map(ResponseSpec::Fields)
    ]
    .boxed();
    let pages = (text(), any::<bool>())
        .prop_map(|(items, optional)| Compact(PagesSpec { items, optional }))
        .boxed();
    (
        doc(),
        of(deprecated()),
        of(pages),
        request,
        response,
        any::<bool>(),
        of(text()),
    )
        .prop_map(
            |(doc, deprecated, pages, request, response, money, effect_why)| OperationSpec {
                doc: Some(doc),
                effect: Some(EffectSpec::Read),
                effect_why,
                money,
                deprecated,
                pages,
                request,
                response,
                ..OperationSpec::default()
            },
        )
}

fn file() -> impl Strategy<Value = FileSpec> {
    let model =
        (doc(), map(field()), vec(text(), 0..3)).prop_map(|(doc, fields, names)| ModelSpec {
            doc: Some(doc),
            fields,
            open: names.len() > 1,
            at_least_one_of: names.clone(),
            columns: names,
            ..ModelSpec::default()
        });
    let value = (of(doc()), of(text())).prop_map(|(doc, rust)| {
        Compact(ValueSpec {
            doc,
            rust,
            ..ValueSpec::default()
        })
    });
    let item = (doc(), map(of(value))).prop_map(|(doc, values)| EnumSpec {
        doc: Some(doc),
        values,
        ..EnumSpec::default()
    });
    let case = (of(text()), of(doc())).prop_map(|(ty, doc)| {
        Compact(CaseSpec {
            ty,
            doc,
            ..CaseSpec::default()
        })
    });
    let union = (doc(), map(of(case))).prop_map(|(doc, cases)| UnionSpec {
        doc: Some(doc),
        form: FormSpec::Shapes,
        cases,
        ..UnionSpec::default()
    });
    (doc(), map(operation()), map(model), map(item), map(union)).prop_map(
        |(doc, operations, models, enums, unions)| {
            FileSpec::Resource(Box::new(ResourceFile {
                resource: "things".to_owned(),
                doc: Some(doc),
                operations,
                ids: IndexMap::new(),
                models,
                enums,
                unions,
            }))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_from_specs_is_canonical(spec in file()) {
        let text = format_spec(&spec);
        let read = read_text("things.yaml", &text);
        let read = read.unwrap_or_else(|problems| panic!("{problems}\n{text}"));
        prop_assert_eq!(&read, &spec, "the meaning changed:\n{}", text);
        prop_assert_eq!(format_text("things.yaml", &text).unwrap(), text);
    }

    #[test]
    fn any_text_is_read_without_panic_and_formatted_at_most_once(text in "[a-z:{}\\[\\]\"'#&*!|>\\- \n]{0,200}") {
        if let Ok(once) = format_text("common.yaml", &text) {
            prop_assert_eq!(format_text("common.yaml", &once).unwrap(), once);
        }
    }

    #[test]
    fn any_problem_can_be_rendered(text in "(resource|doc|models|operations|[A-Z]|é|\t|\r|\u{2028}|[:{}\\[\\],#'\" \n]){0,60}") {
        let files = vec![("api.yaml".to_owned(), "language: 1\n".to_owned()), ("things.yaml".to_owned(), text)];
        let problems = load_texts(files).unwrap_err();
        prop_assert!(problems.render(false).ends_with("in the schema\n"));
        prop_assert!(!problems.render(true).is_empty());
    }

    #[test]
    fn any_type_or_range_is_parsed_without_panic(text in "(update<|hybrid<|string|[A-Z]|[\\[\\]{}:?>. 0-9-]|é){0,40}") {
        if let Err(wrong) = types::parse(&text) {
            prop_assert!(text.get(wrong.range).is_some());
        }
        for wrong in [types::count_range(&text).err(), types::number_range(&text).err()].into_iter().flatten() {
            prop_assert!(text.get(wrong.range).is_some());
        }
    }

    #[test]
    fn comments_survive_and_stay(places in vec((0_usize..60, any::<bool>()), 0..8)) {
        let mut lines: Vec<String> = SAMPLE.lines().map(str::to_owned).collect();
        let mut expected = 0;
        for (number, (at, beside)) in places.iter().enumerate() {
            let at = at % lines.len();
            if *beside && !lines[at].is_empty() && !lines[at].contains(" #") {
                lines[at].push_str(&format!(" # note {number}."));
            } else {
                lines.insert(at, format!("# note {number}."));
            }
            expected += 1;
        }
        let text = lines.join("\n") + "\n";
        let once = format_text("things.yaml", &text).unwrap();
        prop_assert_eq!(once.matches("# note").count(), expected, "{}\n---\n{}", text, once);
        prop_assert_eq!(format_text("things.yaml", &once).unwrap(), once);
    }
}

/// No block scalars: within these, a `#` is text.
const SAMPLE: &str = "\
resource: things
doc: Toys.

operations:
  getAll:
    doc: Lists toys.
    pages: Things
    effect: read
    request:
      Names: { type: \"[string]\", items: 1..10 }
      Since:
        type: date
    response:
      Things: \"[Thing]\"

models:
  Thing:
    doc: A toy.
    fields:
      Id: string
      Kind:
        type: Kind
        deprecated:
          since: 2024-01-01
          instead:
            - Sort
            - Colour

enums:
  Kind:
    doc: Kinds.
    values:
      Car:
      Doll: For nearly everyone.
";

#[test]
fn brings_a_file_into_canonical_form() {
    let before = "\
# Toys for everyone.
doc: Toys.
resource: things
models:
  # The toy itself.
  Thing:
    fields:
      Id: {type: string} # its number
      Name: {doc: 'What it is called, which may be much longer than anyone would think at first sight, as is this line.', type: string?}
      Size: {doc: In metres., range: 0.., type: decimal}
    doc: A toy.
operations: {getAll: {effect: read, doc: Lists toys., pages: {items: Things}, response: {Things: '[Thing]'}}}
";
    let after = "\
# Toys for everyone.

resource: things
doc: Toys.

operations:
  getAll:
    doc: Lists toys.
    effect: read
    pages: Things
    response:
      Things: \"[Thing]\"

models:
  # The toy itself.
  Thing:
    doc: A toy.
    fields:
      Id: string # its number
      Name:
        type: string?
        doc: >-
          What it is called, which may be much longer than anyone would think at first sight, as is
          this line.
      Size: { type: decimal, range: 0.., doc: In metres. }
";
    assert_eq!(format_text("things.yaml", before).unwrap(), after);
    assert_eq!(format_text("things.yaml", after).unwrap(), after);
}

#[test]
fn refuses_what_it_does_not_understand() {
    let problems = format_text(
        "things.yaml",
        "resource: things\ndoc: Toys.\noperation: {}\n",
    )
    .unwrap_err();
    assert_eq!(problems.iter().next().unwrap().id, "unknown-key");
}
