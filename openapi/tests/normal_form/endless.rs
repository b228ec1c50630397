//! Schemas without an end, and those that are too deep or too many.

use super::*;

#[test]
fn what_has_no_end_is_told() {
    let a = |schemas: &str| document("{$ref: '#/components/schemas/X'}", schemas);
    let x = "{$ref: '#/components/schemas/X'}";
    let y = "{$ref: '#/components/schemas/Y'}";
    for ring in [
        format!("    X: {x}\n"),
        format!("    X: {y}\n    Y: {x}\n"),
        format!("    X: {{allOf: [{x}]}}\n"),
        format!("    X: {{allOf: [{x}, {{type: object, properties: {{B: {{type: string}}}}}}]}}\n"),
        format!(
            "    X: {{allOf: [{y}, {{required: [B]}}]}}\n    Y: {{allOf: [{x}, {{required: [B]}}]}}\n"
        ),
        format!("    X: {{anyOf: [{x}, {{type: 'null'}}]}}\n"),
    ] {
        let told = refused(&a(&ring));
        assert!(
            told.contains("it only leads to itself: X"),
            "{ring}: {told}"
        );
        assert!(told.starts_with("line 11: X: "), "{ring}: {told}");
    }
    for (ring, ty) in [
        (format!("    X: {{type: array, items: {x}}}\n"), "[json]"),
        (
            format!("    X: {{type: object, additionalProperties: {x}}}\n"),
            "{string: json}",
        ),
        (
            format!(
                "    X: {{type: array, items: {y}}}\n    Y: {{type: object, additionalProperties: {x}}}\n"
            ),
            "[{string: json}]",
        ),
        (
            format!("    X: {{type: array, items: {{anyOf: [{x}, {{type: 'null'}}]}}}}\n"),
            "[json?]",
        ),
    ] {
        let import = take(&a(&ring));
        assert!(
            property(&a(&ring)).contains(ty),
            "{ring}: {}",
            property(&a(&ring))
        );
        let told = remarks(&import);
        assert!(
            told.iter().any(|line| line
                .contains("which leads to itself or through too many others, taken as `json`")),
            "{told:?}"
        );
    }
    // A model of itself, and a model that is merged with itself further down.
    let own = format!(
        "    X: {{type: object, properties: {{Next: {x}, All: {{type: array, items: {x}}}}}}}\n"
    );
    assert!(written(&take(&a(&own))).contains("All: { type: \"[X]\", required: false }"));
    let inner = format!(
        "    X: {{type: object, properties: {{Next: {{allOf: [{x}, {{properties: {{B: {{type: string}}}}}}]}}}}}}\n"
    );
    let told = remarks(&take(&a(&inner)));
    assert!(
        told.iter()
            .any(|line| line.contains("`X`, which leads to itself")),
        "{told:?}"
    );
}

#[test]
fn choices_of_what_has_no_end_are_told() {
    let x = "{$ref: '#/components/schemas/X'}";
    let pet = "{$ref: '#/components/schemas/Pet'}";
    let told = |schemas: &str| remarks(&take(&document(x, schemas)));
    // A case is a list in which the choice stands again.
    let case = format!(
        "    X: {{type: array, items: {{type: object, properties: {{B: {{oneOf: [{pet}, {pet}], x-coproduct-map: {{K: X, \
         L: Pet}}}}}}}}}}\n"
    );
    let case = told(&case);
    assert!(
        case.iter()
            .any(|line| line.contains("the case `K` is {type: array, ")
                && line.ends_with("taken as `json`")),
        "{case:?}"
    );
    let leaf = format!(
        "    X: {{oneOf: [{pet}, {pet}], x-coproduct-map: {{K: T, L: Pet}}}}\n    T: {{type: string}}\n"
    );
    let leaf = written(&take(&document(x, &leaf)));
    assert!(leaf.contains("K: string"), "{leaf}");
    let beside = format!("    X: {{oneOf: [{pet}, {x}], properties: {{B: {{type: string}}}}}}\n");
    let beside = told(&beside);
    assert!(
        beside
            .iter()
            .any(|line| line.contains("beside the alternatives: {properties: {B: {type: string}}}")),
        "{beside:?}"
    );
    let unnamed = told("    X: {oneOf: [{type: boolean}, {type: integer}]}\n");
    assert!(
        unnamed.iter().any(|line| line.contains(
            "{oneOf: [{type: boolean}, {type: integer}]} has no known form, taken as `json`"
        )),
        "{unnamed:?}"
    );
}

#[test]
fn long_rows_and_deep_nests_are_bounded() {
    let mut row = String::new();
    for number in 0..200 {
        writeln!(
            row,
            "    N{number}: {{$ref: '#/components/schemas/N{}'}}",
            number + 1
        )
        .unwrap();
    }
    row.push_str("    N200: {type: string}\n");
    let told = refused(&document("{$ref: '#/components/schemas/N0'}", &row));
    assert!(
        told.contains("more than 64 schemas lead to each other in a row"),
        "{told}"
    );
    let mut lists = String::new();
    for number in 0..2000 {
        let next = format!("{{$ref: '#/components/schemas/N{}'}}", number + 1);
        writeln!(
            lists,
            "    N{number}: {{type: array, items: {{type: object, additionalProperties: {next}}}}}"
        )
        .unwrap();
    }
    lists.push_str("    N2000: {type: string}\n");
    let told = remarks(&take(&document(
        "{$ref: '#/components/schemas/N0'}",
        &lists,
    )));
    assert!(
        told.iter()
            .any(|line| line.contains("or through too many others")),
        "{told:?}"
    );
    // Ten times ten times ten … copies are refused, not made.
    let mut wide = String::new();
    for number in 0..12 {
        let next = format!("{{$ref: '#/components/schemas/N{}'}}", number + 1);
        let all: Vec<String> = (0..10)
            .map(|index| format!("P{index}: {{type: array, items: {next}}}"))
            .collect();
        let object = format!(
            "{{allOf: [{{properties: {{{}}}}}, {{properties: {{Q: {{type: string}}}}}}]}}",
            all.join(", ")
        );
        writeln!(wide, "    N{number}: {{type: array, items: {object}}}").unwrap();
    }
    wide.push_str("    N12: {type: string}\n");
    let told = refused(&document("{$ref: '#/components/schemas/N0'}", &wide));
    assert!(told.contains("no more than that"), "{told}");
}
