//! Values of a schema's types: what is validated, and that what is made is valid.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mews_connector_language::model::{Field, Limits, Request, Response, Schema, Type};
use mews_connector_language::value::json::{Json, Object};
use mews_connector_language::value::sample::{self, Chance, Maker, Profile};
use mews_connector_language::value::validate::{At, Patterns, Problem, Validator};
use mews_connector_language::{load, load_facts};

const TOYS: &str = r#"
resource: toys
doc: The toys of a shop.

operations:
  add:
    doc: Adds toys.
    effect: additive_write
    request:
      Name: { type: string, length: ..5 }
      Code: { type: string?, pattern: "^[0-9]{3}$" }
      Price: { type: decimal?, range: "0..99.5" }
      Tags: { type: "[string]?", items: 1..2, unique: true }
      Sizes: { type: "[[int32]]?", each: { items: ..2, each: { range: 3..9 } } }
      Words: { type: "[string]?", items: 1..9, each: { length: 2..3 } }
      Labels: { type: "{language: string?}?", each: { pattern: "^[a-z]+$" } }
      Maker: { type: Maker?, doc: Who made it. }
      Born: { type: date? }
      Shop: { type: hybrid<ShopId>? }
      Sold: { type: TimeInterval?, max_months: 1 }
      Lent: { type: TimeInterval?, max_days: 100 }
      Kept: { type: TimeInterval?, max_days: 4000000000 }
      Held: { type: TimeInterval?, max_months: 4000000000 }
      Paid: { type: Payment? }
      Wrapped: { type: Wrapping? }
      Note: { type: update<string?>? }
      Names: { type: "{language: string}?" }
      Kind: string?
      Data: { type: Body?, tagged_by: Kind }
      Level: Level?
      Rates: { type: "[Rate]?", doc: Parts of the price. }
      Agreed: Agreed?
    response:
      Toys: "[Wood]"

ids:
  ShopId: A shop.

models:
  Wood:
    doc: Made of wood.
    fields:
      Tree: string
  Metal:
    doc: Made of metal.
    fields:
      Alloy: string
      Weight: int32
  Maker:
    doc: Who makes toys.
    at_least_one_of: [Name, Code]
    fields:
      Code: { type: string, required: false }
      Name: { type: string, required: false }
      Town: string?
  TimeInterval:
    doc: A span of time.
    fields:
      StartUtc: datetime?
      EndUtc: datetime?

enums:
  Level: { doc: For whom it is., type: int32, values: { "0": , "1": , "-1": } }
  Rate: { doc: A part of the price., type: decimal, values: { "0.5": , "1": } }
  Agreed: { doc: What was said., type: bool, values: { "true": } }

unions:
  Payment:
    doc: How a toy is paid for.
    form: adjacent
    tag: Type
    cases:
      Card: { type: string, doc: The number of the card. }
      Cash:
  Wrapping:
    doc: How a toy is wrapped.
    form: sparse
    tag: Type
    cases:
      Paper: { type: string, property: Colour }
      Box: { type: int32, property: Size }
  Body:
    doc: What a toy is made of.
    form: sibling
    cases:
      Wood: Wood
      Metal: Metal
"#;

const API: &str = r"
language: 1
name: toys
version: 2026-07
doc: Everything about toys.
base_path: /api/toys/v1
envelope:
  AccessToken: { type: secret, doc: Tells who calls. }
pagination: { request: Limitation, response: Cursor, max_count: 1000 }
errors: Fault
rate_limit: { requests: 200, seconds: 30, per: AccessToken }
";

const COMMON: &str = "
models:
  Fault:
    doc: Why a call failed.
    fields:
      Message: string?
";

fn toys() -> Schema {
    schema(TOYS)
}

fn schema(toys: &str) -> Schema {
    let files = [
        ("toys.yaml", toys),
        ("api.yaml", API),
        ("common.yaml", COMMON),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let loaded = load_facts(files.to_vec());
    loaded
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema
}

fn mews() -> Schema {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    load(&root).unwrap().schema
}

fn fields(schema: &Schema) -> &[Field] {
    match &schema.resources[0].operations[0].request {
        Request::Fields(fields) => fields,
        Request::Union(name) => panic!("{name}"),
    }
}

fn object(json: &str) -> Object {
    match Json::parse(json.as_bytes()).unwrap() {
        Json::Object(object) => object,
        other => panic!("{other:?}"),
    }
}

/// Every problem as `pointer rule: text`.
fn problems(json: &str) -> Vec<String> {
    let schema = toys();
    let patterns = Patterns::of(&schema);
    let found = Validator::new(&schema, &patterns).problems(fields(&schema), &object(json));
    let text = |it: &Problem| format!("{} {}: {}", it.pointer, it.rule, it.what);
    found.iter().map(text).collect()
}

#[test]
fn each_rule_says_where_and_why() {
    let cases = [
        (r#"{}"#, "/Name required: it is required"),
        (r#"{"Name":null}"#, "/Name null: it may not be null"),
        (
            r#"{"Name":1}"#,
            "/Name type: a string is expected, a number was sent",
        ),
        (
            r#"{"Name":"locomotive"}"#,
            "/Name length: at most 5 characters expected, 10 sent",
        ),
        (
            r#"{"Name":"a","name":"b"}"#,
            "/name unknown: there is no such property; it is written Name",
        ),
        (
            r#"{"Name":"a","Code":"12"}"#,
            "/Code pattern: text that matches ^[0-9]{3}$ is expected",
        ),
        (
            r#"{"Name":"a","Price":99.51}"#,
            "/Price range: at most 99.5 is expected",
        ),
        (
            r#"{"Name":"a","Price":-1e-2}"#,
            "/Price range: at least 0 is expected",
        ),
        (
            r#"{"Name":"a","Level":"1"}"#,
            "/Level type: a whole number of 32 bits is expected, a string was sent",
        ),
        (
            r#"{"Name":"a","Level":2}"#,
            "/Level enum: one of 0, 1, -1 is expected",
        ),
        (
            r#"{"Name":"a","Rates":[5e-1,1.0,0.51]}"#,
            "/Rates/2 enum: one of 0.5, 1 is expected",
        ),
        (
            r#"{"Name":"a","Agreed":false}"#,
            "/Agreed enum: one of true is expected",
        ),
        (
            r#"{"Name":"a","Tags":[]}"#,
            "/Tags items: at least 1 item expected, 0 sent",
        ),
        (
            r#"{"Name":"a","Tags":["x","x"]}"#,
            "/Tags/1 unique: the same item stands earlier in the list",
        ),
        (
            r#"{"Name":"a","Sizes":[[3],[4,5,6]]}"#,
            "/Sizes/1 items: at most 2 items expected, 3 sent",
        ),
        (
            r#"{"Name":"a","Sizes":[[3],[4,10]]}"#,
            "/Sizes/1/1 range: at most 9 is expected",
        ),
        (
            r#"{"Name":"a","Words":["ab","abcd"]}"#,
            "/Words/1 length: at most 3 characters expected, 4 sent",
        ),
        (
            r#"{"Name":"a","Labels":{"en-GB":"big","de-DE":"Riesig"}}"#,
            "/Labels/de-DE pattern: text that matches ^[a-z]+$ is expected",
        ),
        (
            r#"{"Name":"a","Born":"2026-99-99"}"#,
            "/Born format: a date such as 2026-01-31 is expected",
        ),
        (
            r#"{"Name":"a","Shop":"eid:"}"#,
            "/Shop hybrid: a uuid, or eid: and an external identifier, is expected",
        ),
        (
            r#"{"Name":"a","Sold":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-02-02T00:00:01Z"}}"#,
            "/Sold interval: the interval must not exceed 1M1D",
        ),
        (
            r#"{"Name":"a","Sold":{"StartUtc":"2026-01-02T00:00:00Z","EndUtc":"2026-01-01T00:00:00Z"}}"#,
            "/Sold interval: EndUtc lies before StartUtc",
        ),
        (
            r#"{"Name":"a","Lent":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-11T00:00:01Z"}}"#,
            "/Lent interval: the interval must not exceed 100D",
        ),
        (
            r#"{"Name":"a","Maker":{"Town":"Brno"}}"#,
            "/Maker at-least-one: at least one of Name, Code is expected",
        ),
        (
            r#"{"Name":"a","Paid":{"Type":"Coin"}}"#,
            "/Paid/Type union: one of Card, Cash is expected",
        ),
        (
            r#"{"Name":"a","Paid":{"Type":"Card"}}"#,
            "/Paid/Value union: it is required, because Type says Card",
        ),
        (
            r#"{"Name":"a","Paid":{"Type":"Cash","Value":1}}"#,
            "/Paid/Value union: Cash has no data",
        ),
        (
            r#"{"Name":"a","Wrapped":{"Type":"Paper","Colour":"red","Size":1}}"#,
            "/Wrapped/Size union: Type says Paper, so it has to be left out",
        ),
        (
            r#"{"Name":"a","Note":{}}"#,
            "/Note/Value update: it is required",
        ),
        (
            r#"{"Name":"a","Names":{"?":"x"}}"#,
            "/Names/? key: a language code such as en-GB is expected",
        ),
        (
            r#"{"Name":"a","Kind":"Wood","Data":{}}"#,
            "/Data/Tree required: it is required",
        ),
        // Without a tag, the case that gets furthest tells why.
        (
            r#"{"Name":"a","Data":{"Alloy":"x","Weight":"y"}}"#,
            "/Data/Tree required: it is required",
        ),
    ];
    for (json, expected) in cases {
        assert_eq!(problems(json), [expected], "{json}");
    }
}

#[test]
fn all_problems_are_told_at_once_and_right_values_have_none() {
    assert_eq!(
        problems(r#"{"Code":"x","Born":1,"Extra":0}"#),
        [
            "/Name required: it is required",
            "/Code pattern: text that matches ^[0-9]{3}$ is expected",
            "/Born type: a string is expected, a number was sent",
            "/Extra unknown: there is no such property",
        ]
    );
    for json in [
        r#"{"Name":"","Price":99.50,"Born":"2024-02-29","Shop":"eid:7","Note":{"Value":null}}"#,
        r#"{"Name":"a","Sold":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-02-02T00:00:00Z"}}"#,
        r#"{"Name":"a","Lent":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-11T00:00:00Z"}}"#,
        r#"{"Name":"a","Kept":{"StartUtc":"0001-01-01T00:00:00Z","EndUtc":"9999-12-31T00:00:00Z"}}"#,
        r#"{"Name":"a","Held":{"StartUtc":"0001-01-01T00:00:00Z","EndUtc":"9999-12-31T00:00:00Z"}}"#,
        r#"{"Name":"a","Maker":{"Code":"x"}}"#,
        r#"{"Name":"a","Paid":{"Type":"Cash"},"Wrapped":{"Type":"Box","Size":1,"Colour":null}}"#,
        r#"{"Name":"a","Kind":"Metal","Data":{"Alloy":"x","Weight":1.0},"Names":{"en-GB":"x"}}"#,
        r#"{"Name":"a","Data":{"Tree":"oak"},"Kind":null}"#,
        r#"{"Name":"a","Sizes":[[],[3,9]],"Words":["ab","abc"],"Labels":{"en-GB":"big","de-DE":null}}"#,
    ] {
        assert_eq!(problems(json), [""; 0], "{json}");
    }
}

#[test]
fn a_validator_of_requests_refuses_empty_texts_and_collects_identifiers() {
    let schema = toys();
    let patterns = Patterns::of(&schema);
    let strict = || Validator::new(&schema, &patterns).without_empty_texts();
    let empty = object(r#"{"Name":""}"#);
    let problem = strict().properties(&At::ROOT, fields(&schema), false, &empty);
    assert_eq!(problem.unwrap_err().rule, "length");
    let mut validator = strict().collecting();
    let sent = object(r#"{"Name":"a","Shop":"2f1c1b0e-8f3a-4c65-9d2e-000000000000"}"#);
    validator
        .properties(&At::ROOT, fields(&schema), false, &sent)
        .unwrap();
    let references = validator.into_references();
    assert_eq!(references.len(), 1);
    assert_eq!(
        (references[0].label.as_str(), references[0].id_type.as_str()),
        ("Shop", "ShopId")
    );
}

/// A small generator; its numbers only have to differ.
struct Numbers(u64);

impl Chance for Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).checked_rem(end).unwrap_or(0)
    }

    fn uuid(&mut self) -> String {
        format!(
            "{:08x}-0000-4000-8000-{:012x}",
            self.below(1 << 31),
            self.below(1 << 31)
        )
    }
}

#[test]
fn whatever_is_made_of_the_real_schema_is_valid() {
    let schema = mews();
    let patterns = Patterns::of(&schema);
    let mut numbers = Numbers(7);
    let now = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);
    let mut count = 0;
    let operations = schema.resources.iter().flat_map(|it| &it.operations);
    for operation in operations {
        let request = match &operation.request {
            Request::Fields(_) => None,
            Request::Union(name) => Some(Type::Union(name.clone())),
        };
        let response = match &operation.response {
            Response::Fields(fields) => fields,
            Response::Model(name) => &schema.models[name].fields,
        };
        for profile in [Profile::Minimal, Profile::Maximal] {
            let check = |fields: &[Field], made: &Json| {
                let made = made.as_object().unwrap();
                let found = Validator::new(&schema, &patterns).problems(fields, made);
                assert_eq!(found, [], "{} {profile:?}", operation.path());
            };
            let mut maker = Maker::new(&schema, &mut numbers, now);
            let made = maker.request(operation, profile);
            if let (None, Request::Fields(fields)) = (&request, &operation.request) {
                check(fields, &made);
            }
            check(response, &maker.response(&operation.response, profile));
            count += 1;
        }
    }
    assert!(count > 300, "{count}");
}

#[test]
fn what_is_made_within_limits_of_each_is_valid() {
    let schema = toys();
    let patterns = Patterns::of(&schema);
    let mut numbers = Numbers(7);
    let now = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);
    let mut maker = Maker::new(&schema, &mut numbers, now);
    let made = maker.request(&schema.resources[0].operations[0], Profile::Maximal);
    let names = ["Sizes", "Words", "Labels"];
    let mut limited = fields(&schema).to_vec();
    limited.retain(|field| names.contains(&field.name.as_str()));
    let mut made = made.as_object().unwrap().clone();
    made.retain(|name, _| names.contains(&name.as_str()));
    for items in made.values().map(Json::to_text) {
        assert!(items.len() > 4, "{items} holds something");
    }
    let found = Validator::new(&schema, &patterns).problems(&limited, &made);
    assert_eq!((made.len(), found), (3, Vec::new()));
}

#[test]
fn the_smallest_value_of_every_definition_is_valid() {
    for schema in [mews(), toys()] {
        let patterns = Patterns::of(&schema);
        let models = schema.models.keys().cloned().map(Type::Model);
        let unions = schema.unions.keys().cloned().map(Type::Union);
        let enums = schema.enums.keys().cloned().map(Type::Enum);
        let ids = schema.ids.keys().cloned().map(Type::Id);
        for ty in models.chain(unions).chain(enums).chain(ids) {
            for made in [sample::value(&schema, &ty)]
                .into_iter()
                .flatten()
                .chain(sample::all(&schema, &ty))
            {
                let mut validator = Validator::new(&schema, &patterns);
                let found = validator.value(&At::ROOT, &ty, &Limits::default(), None, &made);
                assert_eq!(found, Ok(()), "{ty:?} {}", made.to_text());
            }
        }
    }
}

/// Values without an end, or with a distant one.
const ENDLESS: &str = r#"
resource: toys
doc: Toys without end.
operations:
  getAll:
    doc: Lists toys.
    effect: read
    response:
      Tree: { type: Tree?, doc: Grows. }
      Crowd: { type: Crowd?, doc: Comes. }
      Speech: { type: Speech?, doc: Goes on. }
      Wish: { type: Wish?, doc: Is open. }
models:
  Tree:
    doc: Has a branch at least.
    fields:
      Branches: { type: "[Tree]", items: 1.., doc: Where it goes on. }
  Crowd:
    doc: Many people.
    fields:
      Names: { type: "[string]", items: 4000000000.., doc: Who came. }
  Speech:
    doc: A long one.
    fields:
      Text: { type: string, length: 4000000000.., doc: What was said. }
  Both:
    doc: Two wishes.
    fields:
      Left: { type: Wish, doc: One. }
      Right: { type: Wish, doc: Another. }
  One:
    doc: A plain wish.
    fields:
      Name: { type: string, doc: What it is. }
unions:
  Wish:
    doc: What somebody wants.
    form: adjacent
    cases:
      Both: Both
      One: One
"#;

#[test]
fn a_steady_sample_ends() {
    let schema = schema(ENDLESS);
    let made = |name: &str| {
        let ty = match schema.models.contains_key(name) {
            true => Type::Model(name.to_owned()),
            false => Type::Union(name.to_owned()),
        };
        sample::steady(&schema, &ty).map(|made| made.to_text())
    };
    assert_eq!(made("Tree"), None);
    assert_eq!(made("Crowd"), None);
    assert!(made("Speech").is_some_and(|text| text.len() < 20_000));
    let leaf = r#"{"Discriminator":"One","Value":{"Name":"Name 1"}}"#;
    let both = format!(r#"{{"Discriminator":"Both","Value":{{"Left":{leaf},"Right":{leaf}}}}}"#);
    assert_eq!(made("Wish"), Some(both));
}

#[test]
fn a_sample_has_one_of_the_properties_of_which_one_is_there() {
    let schema = toys();
    let maker = Type::Model("Maker".to_owned());
    let text = |made: Option<Json>| made.map(|made| made.to_text());
    let steady = text(sample::steady(&schema, &maker));
    assert_eq!(steady.as_deref(), Some(r#"{"Code":"Code 1"}"#));
    let smallest = text(sample::value(&schema, &maker));
    assert_eq!(smallest.as_deref(), Some(r#"{"Name":"a"}"#));
}

#[test]
fn a_steady_sample_of_a_property_does_not_depend_on_others() {
    let schema = toys();
    let made = |name: &str| sample::steady(&schema, &Type::Model(name.to_owned()));
    let metal = Json::parse(br#"{"Alloy":"Alloy 1","Weight":2}"#).unwrap();
    assert_eq!(made("Metal"), Some(metal));
    assert_eq!(
        made("Wood"),
        Some(Json::parse(br#"{"Tree":"Tree 1"}"#).unwrap())
    );
}

#[test]
fn edges_lie_within_and_just_beyond_limits() {
    let schema = toys();
    let field = |name: &str| {
        fields(&schema)
            .iter()
            .find(|field| field.name == name)
            .unwrap()
    };
    let texts = |name: &str| -> Vec<String> {
        let field = field(name);
        sample::edges(&schema, field, &field.limits)
            .iter()
            .map(Json::to_text)
            .collect()
    };
    assert!(
        texts("Name").contains(&"\"aaaaaa\"".to_owned()),
        "one character too many"
    );
    assert!(texts("Tags").contains(&"[]".to_owned()), "one item too few");
    assert!(texts("Price").contains(&"-1".to_owned()), "below the least");
    assert!(
        texts("Note").contains(&r#"{"Value":null}"#.to_owned()),
        "cleared"
    );
    assert_eq!(texts("Words")[0], r#"["00"]"#, "within the limits");
    for (name, beyond) in [
        ("Words", r#"["aaaa"]"#),
        ("Words", r#"["a"]"#),
        ("Sizes", "[[10]]"),
        ("Sizes", "[[3,4,5]]"),
        ("Labels", r#"{"en-GB":"?"}"#),
    ] {
        assert!(texts(name).contains(&beyond.to_owned()), "{name}: {beyond}");
    }
    let interval = r#"{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-03-01T00:00:00Z"}"#;
    assert!(
        texts("Sold").contains(&interval.to_owned()),
        "a month too long"
    );
    let interval = r#"{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-12T00:00:00Z"}"#;
    assert!(
        texts("Lent").contains(&interval.to_owned()),
        "a day too long"
    );
    assert!(!texts("Kept").is_empty() && !texts("Held").is_empty());
}
