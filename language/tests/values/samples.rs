//! What is made: it is valid, it ends, and its edges are where the limits are.

use mews_connector_language::model::{Field, Limits, Request, Response, Type};
use mews_connector_language::value::json::Json;
use mews_connector_language::value::sample::{self, Chance, Maker, Profile};
use mews_connector_language::value::validate::{At, Patterns, Validator};

use super::{fields, mews, schema, toys};

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
