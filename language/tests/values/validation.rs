//! What is validated: each rule, its place and its words.

use mews_connector_language::value::validate::{At, Patterns, Validator};

use super::{fields, object, problems, toys};

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
