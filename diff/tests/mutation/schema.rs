//! Small schemas that differ from seed to seed, written in the schema language and read by the loader, so that each is one that
//! a person could have written.

use std::fmt::Write as _;

use fastrand::Rng;
use mews_connector_language::load_facts;
use mews_connector_language::model::Schema;

/// Names of properties, unlike each other, so that none looks like another one renamed.
const WORDS: &[&str] = &[
    "Amber", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Heath", "Islet", "Jetty",
    "Knoll", "Lagoon", "Marsh", "Nook", "Orchard", "Prairie", "Quarry", "Ridge", "Spring",
    "Tundra", "Upland", "Valley", "Willow", "Yard",
];

const SCALARS: &[&str] = &[
    "string", "bool", "int32", "int64", "uint64", "decimal", "uuid", "datetime", "date",
    "duration", "currency", "email",
];

/// Definitions that any property may name; a model only of later models, so that none contains itself.
const MODELS: &[&str] = &["Boat", "Hull", "Sail", "Pier", "Crane", "Span"];
const OTHERS: &[&str] = &["BoatId", "DockId", "Mood", "Paint", "Cargo", "Route"];

/// A schema of two resources.
pub(crate) fn random(rng: &mut Rng) -> Schema {
    let text = [
        ("boats.yaml", boats(rng)),
        ("docks.yaml", docks(rng)),
        ("common.yaml", common(rng)),
    ];
    let mut files: Vec<(String, String)> = text
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    files.push(("api.yaml".to_owned(), API.to_owned()));
    load_facts(files)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema
}

const API: &str = "language: 1
name: harbour
version: 2026-07
doc: Everything about boats.
base_path: /api/harbour/v1
envelope:
  ClientToken: { type: secret, doc: Tells which program calls. }
  AccessToken: { type: secret, doc: Tells who calls. }
  Client: string
pagination: { request: Limitation, response: Cursor, max_count: 1000 }
errors: Fault
rate_limit: { requests: 200, seconds: 30, per: AccessToken }
";

fn boats(rng: &mut Rng) -> String {
    let mut text = String::from("resource: boats\ndoc: The boats.\noperations:\n");
    operation(
        rng,
        &mut text,
        "getAll",
        "pages: Boats",
        &["Boats: '[Boat]'", "Spares: '[Sail]'"],
    );
    operation(
        rng,
        &mut text,
        "add",
        "settled_by: getAll",
        &["Boats: '[Boat]'"],
    );
    operation(
        rng,
        &mut text,
        "update/2024-01-01",
        "restricted: true",
        &["Hull: Hull"],
    );
    text += "  close:\n    doc: Closes it.\n    effect: absolute_write\n    request:\n";
    properties(rng, &mut text, 0);
    text += "  find:\n    doc: Finds boats.\n    effect: read\n    request: Search\n    response:\n      Boats: '[Boat]'\n";
    text += "ids:\n  BoatId: A boat.\nmodels:\n";
    for (at, name) in MODELS.iter().enumerate().take(3) {
        model(rng, &mut text, name, at);
    }
    text += "  ByPaint:\n    doc: Boats of a paint.\n    fields:\n      Paint: Paint\n";
    text += "  ByMood:\n    doc: Boats of a mood.\n    fields:\n      Mood: Mood\n      Strict: bool?\n";
    text += "enums:\n  Mood:\n    doc: How it is.\n    values: { Calm: , Rough: It is shaken., Lost: }\n";
    text += "unions:\n  Search:\n    doc: Ways to search.\n    form: shapes\n    cases: { ByPaint: ByPaint, ByMood: ByMood }\n";
    text += "  Cargo:\n    doc: What it carries.\n    form: adjacent\n    cases: { Crate: string, Animal: Span, Nothing: }\n";
    text
}

fn docks(rng: &mut Rng) -> String {
    let mut text = String::from("resource: docks\ndoc: The docks.\noperations:\n");
    let pages = if rng.bool() {
        "pages: Piers"
    } else {
        "pages: { items: Piers, optional: true }"
    };
    operation(
        rng,
        &mut text,
        "getAll",
        pages,
        &["Piers: '[Pier]'", "Cranes: '[Crane]'"],
    );
    operation(
        rng,
        &mut text,
        "list",
        "portfolio: true",
        &["Names: '[string]'"],
    );
    text += "  count:\n    doc: Counts docks.\n    effect: read\n    request:\n";
    properties(rng, &mut text, 0);
    text += "    response: Crane\nmodels:\n";
    for at in [3, 4] {
        model(rng, &mut text, MODELS[at], at);
    }
    text += "unions:\n  Route:\n    doc: Where it goes.\n    form: sparse\n    cases: { Inland: Span, Sea: string }\n";
    text
}

fn common(rng: &mut Rng) -> String {
    let mut text = String::from("ids:\n  DockId: A dock.\nmodels:\n");
    model(rng, &mut text, MODELS[5], 5);
    text += "  Fault:\n    doc: Why a call failed.\n    fields:\n      Message: string?\n      Details: string?\n";
    text += "enums:\n  Paint:\n    doc: What it is painted with.\n    values: { Red: , Green: Like grass., Blue: }\n";
    text
}

fn operation(rng: &mut Rng, text: &mut String, action: &str, mark: &str, response: &[&str]) {
    let effects = ["read", "metered_read", "absolute_write", "additive_write"];
    let effect = effects[rng.usize(..effects.len())];
    writeln!(
        text,
        "  {action}:\n    doc: Does it.\n    effect: {effect}\n    {mark}\n    request:"
    )
    .unwrap();
    properties(rng, text, 0);
    writeln!(text, "    response:").unwrap();
    for property in response {
        writeln!(text, "      {property}").unwrap();
    }
    let more = properties(rng, &mut String::new(), 0);
    for word in more.iter().take(1) {
        writeln!(text, "      {word}: decimal").unwrap();
    }
}

fn model(rng: &mut Rng, text: &mut String, name: &str, at: usize) {
    let open = if rng.u8(..4) == 0 {
        "    open: true\n"
    } else {
        ""
    };
    writeln!(text, "  {name}:\n    doc: A {name}.\n{open}    fields:").unwrap();
    properties(rng, text, at + 1);
}

/// Two to five properties that name models from `later` on.
fn properties(rng: &mut Rng, text: &mut String, later: usize) -> Vec<&'static str> {
    let mut words = WORDS.to_vec();
    rng.shuffle(&mut words);
    words.truncate(rng.usize(2..6));
    for word in &words {
        let plain = match rng.u8(..8) {
            0 if later < MODELS.len() => MODELS[rng.usize(later..MODELS.len())],
            0..=2 => OTHERS[rng.usize(..OTHERS.len())],
            _ => SCALARS[rng.usize(..SCALARS.len())],
        };
        let ty = match rng.u8(..5) {
            0 => format!("[{plain}]"),
            _ => plain.to_owned(),
        };
        let presence = ["", "?"][rng.usize(..2)];
        let required = ["", ", required: false", ", required: true"][rng.usize(..3)];
        let doc = ["", ", doc: What it is."][rng.usize(..2)];
        writeln!(
            text,
            "      {word}: {{ type: \"{ty}{presence}\"{required}{doc} }}"
        )
        .unwrap();
    }
    words
}
