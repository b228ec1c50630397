//! The real schema, the JSON Schema that editors read, and the page that explains the language.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use mews_connector_language::language::{LANGUAGE_SCHEMA_FILE, language_schema};
use mews_connector_language::model::{Effect, Longest, Request, Response, Scalar, Type};
use mews_connector_language::value::scalars::SCALARS;
use mews_connector_language::{Place, format_dir, load, load_texts, problem_at};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_schema_is_sound() {
    let loaded = load(&root().join("schema")).unwrap();
    let schema = loaded.schema;
    let resources: Vec<_> = schema
        .resources
        .iter()
        .map(|resource| resource.name.as_str())
        .collect();
    assert!(
        resources.is_sorted() && resources.contains(&"messages"),
        "{resources:?}"
    );
    let messages = schema
        .resources
        .iter()
        .find(|resource| resource.name == "messages")
        .unwrap();
    let get_all = messages
        .operations
        .iter()
        .find(|operation| operation.action == "getAll")
        .unwrap();
    assert_eq!((get_all.effect, get_all.portfolio), (Effect::Read, true));
    assert_eq!(get_all.pages.as_ref().unwrap().items, "Messages");
    let Request::Fields(fields) = &get_all.request else {
        panic!("{:?}", get_all.request)
    };
    let facts: Vec<_> = fields
        .iter()
        .map(|field| {
            (
                field.name.as_str(),
                field.required,
                field.nullable,
                field.limits.items.max,
            )
        })
        .collect();
    assert_eq!(
        facts,
        [
            ("EnterpriseIds", false, true, Some(1000)),
            ("MessageThreadIds", true, false, Some(1000)),
            ("CreatedUtc", false, true, None),
        ]
    );
    assert_eq!(fields[2].limits.longest, Some(Longest::Months(1)));
    let Response::Fields(fields) = &get_all.response else {
        panic!("{:?}", get_all.response)
    };
    assert_eq!(
        fields[0].ty,
        Type::List(Box::new(Type::Model("Message".to_owned())))
    );
    let add = messages
        .operations
        .iter()
        .find(|operation| operation.action == "add")
        .unwrap();
    assert_eq!(add.settled_by.as_deref(), Some("messages/getAll"));
    assert_eq!(
        schema.models["Sender"].fields[1].ty,
        Type::Scalar(Scalar::Json)
    );
    let resolved = schema.models["MessageThread"]
        .fields
        .iter()
        .find(|field| field.name == "IsResolved")
        .unwrap();
    assert!(!resolved.required && !resolved.nullable);
}

#[test]
fn the_schema_is_in_canonical_form() {
    for file in format_dir(&root().join("schema")).unwrap() {
        assert_eq!(file.before, file.after, "{} is not formatted", file.name);
    }
}

/// `UPDATE_GOLDENS=1` writes the file.
#[test]
fn the_committed_json_schema_is_current() {
    let path = root().join("schema").join(LANGUAGE_SCHEMA_FILE);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, language_schema()).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), language_schema());
}

/// Every key of the language: the owner's name in the JSON Schema, the key and its description.
fn keys() -> Vec<(String, String, String)> {
    let schema: Value = serde_json::from_str(&language_schema()).unwrap();
    let mut keys = Vec::new();
    for (owner, definition) in schema["$defs"].as_object().unwrap() {
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            let text = property["description"]
                .as_str()
                .unwrap_or_default()
                .replace('\n', " ");
            keys.push((owner.clone(), key.clone(), text));
        }
    }
    keys
}

#[test]
fn every_key_is_described() {
    for (owner, key, text) in keys() {
        assert!(!text.is_empty(), "{owner}.{key} has no doc comment");
    }
}

/// The reference at the end of `docs/schema-language.md`; `UPDATE_GOLDENS=1` writes it.
#[test]
fn the_key_reference_is_current() {
    let path = root().join("docs/schema-language.md");
    let page = fs::read_to_string(&path).unwrap();
    let (start, end) = ("<!-- keys: begin -->\n", "<!-- keys: end -->");
    let mut reference = String::new();
    let mut last = String::new();
    for (owner, key, text) in keys() {
        if owner != last {
            let title = owner.trim_end_matches("Spec");
            reference.push_str(&format!(
                "\n### {title}\n\n| key | meaning |\n| --- | --- |\n"
            ));
            last = owner;
        }
        reference.push_str(&format!("| `{key}` | {} |\n", text.replace('|', "\\|")));
    }
    reference.push('\n');
    let before = page.split_once(start).unwrap().0;
    let after = page.split_once(end).unwrap().1;
    let wanted = format!("{before}{start}{reference}{end}{after}");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), wanted);
}

/// The examples of the page are a schema, all together: each block is named by its first line.
#[test]
fn the_examples_of_the_page_are_sound_and_canonical() {
    let page = fs::read_to_string(root().join("docs/schema-language.md")).unwrap();
    let mut files: Vec<(String, String)> = Vec::new();
    for block in page.split("```yaml\n").skip(1) {
        let (text, _) = block.split_once("```").unwrap();
        let (name, _) = text.split_once('\n').unwrap();
        let name = name.trim_start_matches("# ").to_owned();
        assert!(name.ends_with(".yaml"), "{name}");
        assert_eq!(
            mews_connector_language::format_text(&name, text).unwrap(),
            text,
            "{name}"
        );
        files.push((name, text.to_owned()));
    }
    let loaded = load_texts(files).unwrap();
    assert!(loaded.schema.unions.len() >= 4);
    for scalar in SCALARS {
        let name = scalar.facts().name;
        assert!(
            page.contains(&format!("`{name}`")),
            "the built-in type {name} is not explained"
        );
    }
}

#[test]
fn other_checkers_can_point_at_places() {
    let loaded = load(&root().join("schema")).unwrap();
    let schema = &loaded.schema;
    let place = Place::definition(
        &schema.models["Message"].home,
        mews_connector_language::Section::Models,
        "Message",
    )
    .key("fields")
    .key("Text");
    let problem = problem_at(
        &loaded.sources,
        &place,
        "rust-name",
        "two names meet",
        Some("write `rust`".to_owned()),
    );
    assert_eq!(problem.file.as_deref(), Some("messages.yaml"));
    let text = &loaded.sources.file("messages.yaml").unwrap().text;
    assert_eq!(&text[problem.span.clone()], "Text");
    assert!(problem.line > 1 && problem.column == 7);
}
