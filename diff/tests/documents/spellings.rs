//! Spellings that mean the same, and edits that hide among them.

use super::*;

#[test]
fn one_number_has_many_spellings() {
    let limited = |text: &str| with(&format!("{{type: string, maxLength: {text}}}"), "");
    for text in ["255.0", "2.55e2", "2550E-1", "255.000"] {
        assert_told(&limited("255"), &limited(text), &[]);
    }
    assert_told(
        &limited("255"),
        &limited("255.5"),
        &["C9 Toy.A", "? Toy.A `maxLength`"],
    );
    let bound = |text: &str| {
        with(
            &format!("{{type: number, minimum: {text}, default: {text}}}"),
            "",
        )
    };
    assert_told(&bound("10"), &bound("1e1"), &[]);
    assert_told(&bound("10"), &bound("10.0"), &[]);
    assert_told_once(&bound("10"), &bound("10.01"));
}

#[test]
fn anchors_are_what_they_stand_for() {
    let object = "{type: object, properties: {B: ONE, C: TWO}}";
    let of = |one: &str, two: &str| with(&object.replace("ONE", one).replace("TWO", two), "");
    let plain = of(
        "{type: string, maxLength: 9}",
        "{type: string, maxLength: 9}",
    );
    let anchored = of("&id001 {type: string, maxLength: 9}", "*id001");
    assert_told(&plain, &anchored, &[]);
    let directive = format!("%YAML 1.2\n---\n{}", anchored.trim_start());
    assert_told(&plain, &directive, &[]);
    let merged = of(
        "&b {type: string, maxLength: 9}",
        "{<<: *b, description: C}",
    );
    assert_told(&plain, &merged, &[]);
    assert_told_once(&plain, &anchored.replace("maxLength: 9", "maxLength: 8"));
}

#[test]
fn null_has_many_spellings() {
    let schemas = |property: &str| match property.contains("Nothing") {
        true => "Nothing: {type: 'null'}",
        false => "",
    };
    let of = |null: &str| {
        with(
            &format!("{{anyOf: [{{$ref: '#/components/schemas/Box'}}, {null}]}}"),
            schemas(null),
        )
    };
    let plain = of("{type: 'null'}");
    for null in [
        "{type: 'null', description: nothing}",
        "{enum: [null]}",
        "{const: null}",
        "{type: ['null']}",
        "{$ref: '#/components/schemas/Nothing'}",
    ] {
        assert_told(&plain, &of(null), &[]);
    }
    assert_told_once(&plain, &of("{type: string}"));
    assert_told_once(&plain, &with("{$ref: '#/components/schemas/Box'}", ""));
}
