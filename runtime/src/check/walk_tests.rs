//! Which requests keep to their limits, and how one that does not is told.

use super::*;

const ONE_TO_TWO: Rule = Rule::Items {
    min: Some(1),
    max: Some(2),
};

static LIMITS: [Limit; 19] = [
    Limit::new("Ids", ONE_TO_TWO),
    Limit::new("Ids", Rule::Unique),
    Limit::new("Messages", ONE_TO_TWO),
    Limit::new(
        "Messages[].Text",
        Rule::Length {
            min: Some(1),
            max: Some(3),
        },
    ),
    Limit::new("Messages[].Tags", Rule::Unique),
    Limit::new(
        "Messages[].Tags[]",
        Rule::Length {
            min: None,
            max: Some(2),
        },
    ),
    Limit::new(
        "Amount",
        Rule::Range {
            min: Some("0"),
            max: Some("0.3"),
        },
    ),
    Limit::new(
        "Item.Count.Value",
        Rule::Range {
            min: Some("1"),
            max: None,
        },
    ),
    Limit::new(
        "Item.Note",
        Rule::Length {
            min: None,
            max: Some(1),
        },
    ),
    Limit::new(
        "Names{}",
        Rule::Length {
            min: None,
            max: Some(4),
        },
    ),
    Limit::new(
        "Names{}.Deep",
        Rule::Length {
            min: None,
            max: Some(4),
        },
    ),
    Limit::new("UpdatedUtc", Rule::MaxMonths(3)),
    Limit::new("Days", Rule::MaxMonths(1)),
    Limit::new("CollidingUtc", Rule::MaxDays(100)),
    Limit::new("Nights", Rule::MaxDays(1)),
    Limit::new(
        "Grid[][]",
        Rule::Range {
            min: None,
            max: Some("9"),
        },
    ),
    Limit::new(
        "Data.Text",
        Rule::Length {
            min: None,
            max: Some(2),
        },
    ),
    Limit::new(
        "Data.Text",
        Rule::Length {
            min: None,
            max: Some(5),
        },
    ),
    Limit::new(
        "Id",
        Rule::Length {
            min: None,
            max: Some(1),
        },
    ),
];

fn check(body: &str) -> Option<String> {
    violation(body.as_bytes(), &LIMITS).map(|it| it.to_string())
}

#[test]
fn what_keeps_to_the_limits_passes() {
    for body in [
        "{}",
        r#"{"Ids":null,"Amount":null,"UpdatedUtc":null,"Other":[1,2,3],"Text":"long enough"}"#,
        r#"{"Ids":["a","b"],"Messages":[{"Text":"abc","Tags":["ab","c"],"Other":"long text"}]}"#,
        r#"{"Amount":0.3,"Item":{"Count":{"Value":1},"Note":"x"}}"#,
        r#"{"Amount":"not a number","Item":{"Count":{"Value":null}}}"#,
        r#"{"Amount":3e-1,"Item":{"Count":null,"Note":null}}"#,
        r#"{"Messages":[{"Text":"žšč"},{"Text":"\u0041\ud83d\ude00b"}]}"#,
        r#"{"Names":{"a":"1234","b":{"Deep":"1234","Other":"12345"}}}"#,
        r#"{"UpdatedUtc":{"StartUtc":"2026-01-31T00:00:00Z","EndUtc":"2026-05-01T00:00:00Z"}}"#,
        r#"{"UpdatedUtc":{"StartUtc":null,"EndUtc":"2026-05-01T00:00:00Z"}}"#,
        r#"{"UpdatedUtc":{"StartUtc":"x","EndUtc":"2026-05-01T00:00:00Z"},"Data":{"Text":"12345"}}"#,
        r#"{"Days":{"Start":"2026-02-01","End":"2026-03-02"},"Flag":true}"#,
        r#"{"CollidingUtc":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-11T00:00:00Z"}}"#,
        r#"{"Grid":[[9],[],[1,9]]}"#,
        "not JSON",
        "[1, 2",
    ] {
        assert_eq!(check(body), None, "{body}");
    }
}

#[test]
fn what_does_not_is_named_with_its_limit() {
    for (body, message) in [
        (
            r#"{"Ids":[]}"#,
            "`Ids` has 0 items, and the API accepts 1 to 2",
        ),
        (
            r#"{"Ids":[1,2,3]}"#,
            "`Ids` has 3 items, and the API accepts 1 to 2",
        ),
        (
            r#"{"Ids":["a","a"]}"#,
            "`Ids` has equal items at [0] and [1], and all have to differ",
        ),
        (
            r#"{"Messages":[{"Text":"a"},{"Text":"abcd"}]}"#,
            "`Messages[1].Text` has 4 characters, and the API accepts 1 to 3",
        ),
        (
            r#"{"Messages":[{"Text":""}]}"#,
            "`Messages[0].Text` has 0 characters, and the API accepts 1 to 3",
        ),
        (
            r#"{"Messages":[{"Tags":["a","abc"]}]}"#,
            "`Messages[0].Tags[1]` has 3 characters, and the API accepts at most 2",
        ),
        (
            r#"{"Messages":[{"Tags":["a","b","b"]}]}"#,
            "`Messages[0].Tags` has equal items at [1] and [2], and all have to differ",
        ),
        (
            r#"{"Amount":0.30000000000000000001}"#,
            "`Amount` is 0.30000000000000000001, and the API accepts 0 to 0.3",
        ),
        (
            r#"{"Amount":-1E-9}"#,
            "`Amount` is -1E-9, and the API accepts 0 to 0.3",
        ),
        (
            r#"{"Item":{"Count":{"Value":0}}}"#,
            "`Item.Count.Value` is 0, and the API accepts at least 1",
        ),
        (
            r#"{"Names":{"a":"1234","b":"12345"}}"#,
            "`Names.b` has 5 characters, and the API accepts at most 4",
        ),
        (
            r#"{"Names":{"b":{"Deep":"12345"}}}"#,
            "`Names.b.Deep` has 5 characters, and the API accepts at most 4",
        ),
        (
            r#"{"UpdatedUtc":{"StartUtc":"2026-01-31T00:00:00Z","EndUtc":"2026-05-01T00:00:01Z"}}"#,
            "`UpdatedUtc` reaches from \"2026-01-31T00:00:00Z\" to \"2026-05-01T00:00:01Z\", and the API accepts at \
             most 3 months",
        ),
        (
            r#"{"Days":{"Start":"2026-02-01","End":"2026-03-03"}}"#,
            "`Days` reaches from \"2026-02-01\" to \"2026-03-03\", and the API accepts at most a month",
        ),
        (
            r#"{"CollidingUtc":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-11T00:00:01Z"}}"#,
            "`CollidingUtc` reaches from \"2026-01-01T00:00:00Z\" to \"2026-04-11T00:00:01Z\", and the API accepts at \
             most 100 days",
        ),
        (
            r#"{"Nights":{"Start":"2026-02-01","End":"2026-02-03"}}"#,
            "`Nights` reaches from \"2026-02-01\" to \"2026-02-03\", and the API accepts at most a day",
        ),
        (
            r#"{"Grid":[[9],[1,10]]}"#,
            "`Grid[1][1]` is 10, and the API accepts at most 9",
        ),
        (
            r#"{"Data":{"Text":"123456"}}"#,
            "`Data.Text` has 6 characters, and the API accepts at most 2",
        ),
        (
            r#"{"Id":"ab"}"#,
            "`Id` has 2 characters, and the API accepts at most 1",
        ),
    ] {
        assert_eq!(check(body).as_deref(), Some(message), "{body}");
    }
}

#[test]
fn an_object_without_any_of_the_properties_is_refused() {
    static LIMITS: [Limit; 2] = [
        Limit::new("", Rule::AtLeastOneOf(&["Ids", "Names"])),
        Limit::new("Filters[]", Rule::AtLeastOneOf(&["From", "To"])),
    ];
    let check = |body: &str| violation(body.as_bytes(), &LIMITS).map(|it| it.to_string());
    for body in [
        r#"{"Ids":[]}"#,
        r#"{"Other":1,"Names":null,"Filters":[]}"#,
        r#"{"Names":["a"],"Filters":[{"To":1},{"From":1,"To":2}]}"#,
    ] {
        assert_eq!(check(body), None, "{body}");
    }
    let asks = "has none of the properties of which the API asks for one at least:";
    assert_eq!(
        check(r#"{"Other":1}"#),
        Some(format!("the request {asks} `Ids`, `Names`"))
    );
    assert_eq!(
        check(r#"{"Ids":[],"Filters":[{"To":1},{"Other":2}]}"#),
        Some(format!("`Filters[1]` {asks} `From`, `To`"))
    );
}
