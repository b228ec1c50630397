//! What the generated code does on the wire: the JSON it writes, and what it makes of the JSON it is given.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use mews_connector_goldens::{every_kind, marked, named, nested, paged, sums, updated};
use mews_connector_runtime::__private::codec;
use mews_connector_runtime::Paginated;
use mews_connector_runtime::pages::RejectedKind;
use mews_connector_runtime::values::UpdateValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn written(value: &impl Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

fn read<T: DeserializeOwned>(json: Value) -> Result<T, serde_json::Error> {
    serde_json::from_str(&json.to_string())
}

fn all_kinds() -> Value {
    json!({
        "Id": "11111111-1111-4111-8111-111111111111",
        "Text": "t",
        "Flag": true,
        "Small": 7,
        "Large": 9_007_199_254_740_993_i64,
        "Huge": u64::MAX,
        "Price": 10.25,
        "Key": "22222222-2222-4222-8222-222222222222",
        "CreatedUtc": "2026-01-31T12:00:00Z",
        "Day": "2026-01-31",
        "Month": "2026-01",
        "Span": "P0Y0M1DT0H0M0S",
        "Zone": "Europe/Prague",
        "Currency": "EUR",
        "Bytes": "AAEC",
        "Anything": { "a": [1, null] },
        "Shape": "Circle",
        "Shapes": ["Square", "Blob"],
        "Level": -1,
        "Levels": [0, 1, 7],
        "Rate": 0.5,
        "Serial": u64::MAX,
        "Answer": true,
        "Numbers": { "Circle": [1, 2], "Blob": [] },
        "Sparse": ["a", null],
        "Always": null,
        "Inner": { "StartUtc": "2026-01-01T00:00:00Z" },
        "Hybrid": "eid:42",
        "Old": "k-1"
    })
}

#[test]
fn a_model_that_travels_both_ways_is_written_as_it_was_read() {
    let model: every_kind::every_kind::AllKinds = read(all_kinds()).unwrap();
    assert_eq!(written(&model), all_kinds());
    assert_eq!(model.shapes[1].as_str(), "Blob");
    assert_eq!(model.price.to_string(), "10.25");
}

#[test]
fn names_of_signs_and_letters_beyond_ascii_are_exact_on_the_wire() {
    let request = named::named::MoveRequest::new("t", "s", [])
        .id("1")
        .ref_("2")
        .x_large_size("3")
        .unit_price("4")
        .größe("5")
        .at("6");
    assert_eq!(
        written(&request),
        json!({
            "Type": "t",
            "Self": "s",
            "Vec": [],
            "@id": "1",
            "$ref": "2",
            "x-large.size": "3",
            "Unit price": "4",
            "Größe": "5",
            "@": "6"
        })
    );
    use named::named::Kind;
    for (value, text) in [
        (Kind::Empty, ""),
        (Kind::TwoWords, "two words"),
        (Kind::Active, "Active"),
        (Kind::InLowerCase, "active"),
        (Kind::Star, "*"),
        (Kind::Größe, "Größe"),
    ] {
        assert_eq!(value.as_str(), text);
        assert_eq!(Kind::from(text), value);
    }
    assert!(!Kind::from("ACTIVE").is_known());
}

#[test]
fn enums_of_numbers_and_flags_travel_as_such() {
    use every_kind::every_kind::{AllKinds, Answer, Level, Rate, Serial};
    let mut json = all_kinds();
    let model: AllKinds = read(json.clone()).unwrap();
    assert_eq!(model.level, Level::Minus1);
    assert_eq!(model.levels[..2], [Level::Easy, Level::Value1]);
    assert_eq!(
        (model.levels[2].value(), model.levels[2].is_known()),
        (7, false)
    );
    assert_eq!(model.levels[2], Level::from(7));
    assert_eq!(model.rate, Some(Rate::Value0_5));
    assert_eq!(model.serial, Some(Serial::Value18446744073709551615));
    assert_eq!(model.answer, Some(Answer::True));
    assert_eq!(Rate::Minus0_25.to_string(), "-0.25");
    assert_eq!(Level::KNOWN.len(), 3);
    // What is not known is kept, digit by digit.
    json["Rate"] = json!(0.75);
    json["Serial"] = json!(u64::MAX - 1);
    json["Answer"] = json!(false);
    let model: AllKinds = read(json.clone()).unwrap();
    assert_eq!(written(&model), json);
    for (name, value) in [
        ("Level", json!("1")),
        ("Level", json!(2_147_483_648_u32)),
        ("Level", json!(1.5)),
        ("Serial", json!(-1)),
        ("Answer", json!(1)),
    ] {
        let mut json = all_kinds();
        json[name] = value;
        assert!(read::<AllKinds>(json).is_err(), "{name}");
    }
}

#[test]
fn what_is_optional_may_be_missing_or_null_and_what_is_required_may_not() {
    let mut json = all_kinds();
    for name in [
        "Flag", "Large", "Key", "Day", "Inner", "Sparse", "Anything", "Old",
    ] {
        json[name] = Value::Null;
    }
    json.as_object_mut().unwrap().remove("Hybrid");
    json["Shapes"] = Value::Null;
    let model: every_kind::every_kind::AllKinds = read(json.clone()).unwrap();
    assert!(model.flag.is_none() && model.hybrid.is_none() && model.shapes.is_empty());
    assert!(written(&model).get("Flag").is_none(), "None is left out");
    assert_eq!(
        written(&model)["Always"],
        Value::Null,
        "unless it is always there"
    );

    for name in ["Id", "Text", "Small", "Price", "CreatedUtc", "Shape"] {
        let mut broken = all_kinds();
        broken[name] = Value::Null;
        let error = read::<every_kind::every_kind::AllKinds>(broken)
            .unwrap_err()
            .to_string();
        assert!(error.contains(name), "{error}");
    }
}

#[test]
fn an_update_has_three_states() {
    use updated::updated::ThingUpdate;
    let fixed = UpdateValue::new("1.50".parse().unwrap());
    let keep = ThingUpdate::new(fixed);
    assert_eq!(written(&keep), json!({ "Fixed": { "Value": 1.50 } }));
    let set = keep.clone().name("N").notes("n").count(3);
    assert_eq!(
        written(&set),
        json!({ "Name": { "Value": "N" }, "Notes": { "Value": "n" }, "Count": { "Value": 3 }, "Fixed": { "Value": 1.50 } })
    );
    let cleared = set.clear_notes().clear_kinds();
    assert_eq!(written(&cleared)["Notes"], json!({ "Value": null }));
    assert_eq!(written(&cleared)["Kinds"], json!({ "Value": null }));
    let names = keep.names([("en-GB".to_owned(), "Suite".to_owned())]);
    assert_eq!(
        written(&names)["Names"],
        json!({ "Value": { "en-GB": "Suite" } })
    );
}

#[test]
fn a_value_named_unknown_is_not_the_unknown_value() {
    use updated::updated::Kind;
    assert_eq!(Kind::from("Unknown"), Kind::Unknown);
    assert!(Kind::Unknown.is_known());
    assert!(!Kind::from("Three").is_known());
    assert_eq!(Kind::from("Three").to_string(), "Three");
}

#[test]
fn unions_of_every_form() {
    use sums::sums::{
        Adjacent, ByIds, Circle, DeviceData, ExchangeRequest, ExchangeResponse, Filter, Sparse,
    };
    let circle = || Circle::new("2.5".parse().unwrap());
    let request = ExchangeRequest::new(Adjacent::Circle(circle()), [Adjacent::Point])
        .sparse(Sparse::Circle(circle()));
    let json = json!({
        "Adjacent": { "Discriminator": "Circle", "Value": { "Radius": 2.5 } },
        "Sparse": { "Discriminator": "Circle", "Circle": { "Radius": 2.5 } },
        "Many": [{ "Discriminator": "Point" }]
    });
    assert_eq!(written(&request), json);
    assert_eq!(
        written(&Filter::ByIds(ByIds::new(["a"]))),
        json!({ "Ids": ["a"] })
    );

    let later = json!({ "Discriminator": "Hexagon", "Value": { "Sides": 6 } });
    let response: ExchangeResponse = read(json!({
        "Adjacent": later,
        "Sparse": [{ "Discriminator": "Square", "Circle": null, "SquareData": { "Side": 1 } }],
        "Holders": [
            { "Data": { "Side": 3 }, "Device": { "Type": "Scanner" } },
            { "Device": { "Type": "Robot" }, "Data": { "Arms": 2 } },
            { "Device": { "Type": "Printer" } }
        ]
    }))
    .unwrap();
    let adjacent = response.adjacent.unwrap();
    assert_eq!(written(&adjacent), later, "an unknown case keeps its JSON");
    assert!(
        matches!(&response.sparse[0], Sparse::Square(square) if square.side.to_string() == "1")
    );
    assert!(matches!(
        &response.holders[0].data,
        Some(DeviceData::Scanner(_))
    ));
    assert!(!matches!(
        &response.holders[1].data,
        None | Some(DeviceData::Printer(_) | DeviceData::Scanner(_))
    ));
    assert!(response.holders[2].data.is_none());
}

#[test]
fn the_payload_of_a_known_case_must_be_there() {
    let error = read::<sums::sums::Adjacent>(json!({ "Discriminator": "Circle", "Value": {} }))
        .unwrap_err()
        .to_string();
    assert!(error.contains("Radius"), "{error}");
}

#[test]
fn a_page_keeps_what_it_cannot_read_apart() {
    let json = json!({
        "Entries": [
            { "Id": "11111111-1111-4111-8111-111111111111", "UpdatedUtc": "2026-01-01T00:00:00Z", "Lines": null },
            { "Lines": ["no identifier"] }
        ],
        "Cursor": "11111111-1111-4111-8111-111111111111"
    });
    let response: paged::paged::GetAllResponse =
        codec::from_slice(json.to_string().as_bytes()).unwrap();
    assert!(
        read::<paged::paged::GetAllResponse>(json).is_err(),
        "serde alone is strict"
    );
    assert_eq!(response.entries.len(), 1);
    let told: Vec<_> = response
        .rejected
        .iter()
        .map(|it| (it.path.as_str(), it.kind))
        .collect();
    assert_eq!(
        told,
        [
            ("Entries[0].Lines", RejectedKind::Empty),
            ("Entries[1]", RejectedKind::Item)
        ]
    );
    assert!(response.cursor.is_some());
}

#[test]
fn an_item_tells_what_tells_it_apart() {
    use mews_connector_runtime::pages::Key;
    use paged::paged::{GetAllRequest, GetNamelessRequest, GetOptionalRequest, Interval, Slip};
    let id = "11111111-1111-4111-8111-11111111111A";
    let at = "2026-01-01T00:00:00Z";
    let entry = read(json!({ "Id": id, "UpdatedUtc": at, "Lines": [] })).unwrap();
    let key = GetAllRequest::key(&entry);
    assert_eq!(key, Key::of(Some(&id.to_lowercase()), at.parse().ok()));
    let slip: Slip = read(json!({ "Id": 7 })).unwrap();
    assert_eq!(GetOptionalRequest::key(&slip), Key::of(Some("7"), None));
    let slip: Slip = read(json!({ "UpdatedUtc": at })).unwrap();
    assert_eq!(GetOptionalRequest::key(&slip), None);
    let interval: Interval = read(json!({ "StartUtc": at })).unwrap();
    assert_eq!(GetNamelessRequest::key(&interval), None);
}

#[test]
fn recursive_models_are_boxed_only_where_they_must_be() {
    use nested::nested::Tree;
    let leaf = |label: &str| Tree::new(label, []);
    let tree = Tree::new("root", [leaf("other")]).left(leaf("left"));
    let json = json!({ "Label": "root", "Left": { "Label": "left", "Others": [] }, "Others": [{ "Label": "other", "Others": [] }] });
    assert_eq!(written(&tree), json);
    assert_eq!(read::<Tree>(json).unwrap(), tree);
}

#[test]
fn names_in_rust_change_nothing_on_the_wire() {
    use named::named::{Kind, MoveRequest, OptionType};
    let request = MoveRequest::new("t", "s", [])
        .new_("n")
        .clone_("c")
        ._2fa_code("1")
        .own_name("o")
        .mutex(OptionType::new("none"));
    assert_eq!(
        written(&request),
        json!({
            "Type": "t", "Self": "s", "New": "n", "Clone": "c", "2faCode": "1", "Mutex": { "None": "none" }, "Vec": [],
            "self_name": "o"
        })
    );
    assert_eq!(Kind::from("IT_N2_1"), Kind::ItN2_1);
    assert_eq!(Kind::from("IT_N21"), Kind::ItN21);
    assert_eq!(Kind::Self_.as_str(), "Self");
}

#[test]
fn facts_are_constants() {
    use mews_connector_runtime::{Effect, Operation};
    let facts = <paged::paged::GetAllRequest as Operation>::FACTS;
    assert_eq!((facts.name, facts.effect), ("paged/getAll", Effect::Read));
    assert!(facts.paginated && facts.portfolio && !facts.money);
    assert_eq!(facts.limits.len(), 2);
    let facts = <sums::sums::ExchangeRequest as Operation>::FACTS;
    assert!(facts.money);
    assert_eq!(facts.confirmed_by, Some("sums/find"));
}

#[test]
fn a_row_of_flags_is_set_by_name() {
    use paged::paged::Days;
    let days = Days::new().second(true).wish("w");
    let json = json!({ "First": false, "Second": true, "Third": false, "Wish": "w" });
    assert_eq!(written(&days), json);
    assert_eq!(written(&Days::default())["Second"], json!(false));
}

#[test]
fn a_write_names_the_interval_that_it_is_found_by() {
    use mews_connector_runtime::{Confirmed, Operation};
    let facts = <paged::paged::AddRequest as Operation>::FACTS;
    assert_eq!(facts.confirmed_by, Some("paged/getAll"));
    assert_eq!(facts.confirmed_within, Some("CreatedUtc"));
    fn read<W: Confirmed>() -> &'static str {
        <W::Read as Operation>::FACTS.name
    }
    assert_eq!(read::<paged::paged::AddRequest>(), "paged/getAll");
}

#[test]
#[allow(deprecated)]
fn former_names_still_work() {
    use marked::marked::{FormerName, GetRequest, OldState, Renamed, State};
    let request = GetRequest::new().newest_name("n");
    assert_eq!(request, GetRequest::new().new_name("n"));
    let _: fn(FormerName) -> Renamed = |renamed| renamed;
    let _: fn(OldState) -> State = |state| state;
    assert_eq!(written(&GetRequest::new()), json!({}));
}

#[test]
fn maps_keep_their_typed_keys() {
    use every_kind::every_kind::{SetResponse, ShapeKind};
    let response: SetResponse =
        read(json!({ "Things": [], "Labels": { "en-GB": "Room" }, "Maybe": null })).unwrap();
    assert_eq!(
        response.labels,
        BTreeMap::from([("en-GB".to_owned(), "Room".to_owned())])
    );
    assert!(response.maybe.is_empty());
    let model: every_kind::every_kind::AllKinds = read(all_kinds()).unwrap();
    assert_eq!(model.numbers[&ShapeKind::Circle], [1, 2]);
}

#[test]
#[allow(deprecated)]
fn the_former_name_of_a_value_serves_in_expressions_and_patterns() {
    use marked::marked::State;
    assert_eq!(State::Locked, State::Closed);
    assert_eq!(State::Locked.as_str(), "Closed");
    assert!(matches!(State::from("Closed"), State::Locked));
    assert!(!matches!(State::from("Locked"), State::Locked));
}

#[test]
#[allow(deprecated)]
fn a_response_does_without_what_is_deprecated_and_a_constructor_asks_for_it() {
    use marked::marked::{Ending, GetResponse};
    let body = json!({ "Span": "P1D", "Kept": { "Size": 3 } });
    let response: GetResponse = read(body).unwrap();
    assert_eq!((response.total, response.names.len()), (None, 0));
    assert_eq!(response.kept.unwrap().name, None);
    let kept = Ending::new("a", 3);
    assert_eq!(written(&kept), json!({ "Name": "a", "Size": 3 }));
}

#[test]
#[allow(deprecated)]
fn a_text_of_unknown_form_survives_where_only_a_correction_knows_its_form() {
    use mews_connector_runtime::values::IsoDuration;
    let body = json!({
        "Total": 1,
        "Names": [],
        "Span": "0M1D0:0:0.0",
        "Moments": ["2026-01-31T12:00:00Z", null, "soon"],
        "Mark": "Stained",
    });
    let response: marked::marked::GetResponse = read(body).unwrap();
    assert_eq!(response.span, "0M1D0:0:0.0");
    assert!(response.span.parse::<IsoDuration>().is_err());
    assert_eq!(response.moments[2].as_deref(), Some("soon"));
    assert_eq!(response.mark.unwrap().as_str(), "Stained");
}
