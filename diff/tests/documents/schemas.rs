//! Edits of what a schema says of a value.

use super::*;

#[test]
fn facts_behind_a_name_are_facts_of_the_property() {
    let code = "{type: string, minLength: 2, maxLength: 10, pattern: '^[A-Z]+$'}";
    let named = |code: &str| with(NAMED, &format!("N: {code}"));
    assert_told(&with(code, ""), &named(code), &[]);
    let wrapped = with(&format!("{{allOf: [{NAMED}]}}"), &format!("N: {code}"));
    assert_told(&with(code, ""), &wrapped, &[]);
    let chain = with(
        NAMED,
        &format!("N: {{$ref: '#/components/schemas/M'}}\nM: {code}"),
    );
    assert_told(&named(code), &chain, &[]);
    for (from, to, expected) in [
        ("maxLength: 10", "maxLength: 5", "B10 Toy.A"),
        ("minLength: 2", "minLength: 3", "B10 Toy.A"),
        ("maxLength: 10, ", "", "C9 Toy.A"),
        ("A-Z", "a-z", "B15 Toy.A"),
        ("type: string", "type: [string, 'null']", "C6 Toy.A"),
        ("type: string", "type: string, default: AB", "B16 Toy.A"),
        ("type: string", "type: string, deprecated: true", "E9 Toy.A"),
        ("type: string", "type: string, readOnly: true", "B19 Toy.A"),
        ("type: string", "type: string, format: date", "B8 Toy.A"),
    ] {
        assert_told(&named(code), &named(&code.replace(from, to)), &[expected]);
    }
    let list = "{type: array, minItems: 1, maxItems: 5, items: {type: string}}";
    assert_told(&with(list, ""), &named(list), &[]);
    for (from, to) in [
        ("maxItems: 5", "maxItems: 4"),
        ("minItems: 1", "uniqueItems: true, minItems: 1"),
        ("items: {type: string}", "items: {type: [string, 'null']}"),
        ("items: {type: string}", "items: {type: boolean}"),
    ] {
        assert_told_once(&named(list), &named(&list.replace(from, to)));
    }
    let kind = "{type: string, enum: [Car, Doll]}";
    for other in [
        "{type: [string, 'null'], enum: [Car, Doll, null]}",
        "{type: string, enum: [Car, Doll], deprecated: true}",
        "{type: string, enum: [Car, Doll, Kite]}",
        "{type: string, enum: [Car]}",
    ] {
        assert_told_once(&named(kind), &named(other));
    }
    for other in [
        "{type: object, additionalProperties: false, properties: {Size: {type: number}}, nullable: true}",
        "{type: object, additionalProperties: false, properties: {Size: {type: number}}, required: [Size]}",
        "{type: object, properties: {Size: {type: number}}}",
    ] {
        let model =
            "{type: object, additionalProperties: false, properties: {Size: {type: number}}}";
        assert_told_once(&named(model), &named(other));
    }
}

#[test]
fn what_holds_together_is_compared_part_by_part() {
    let base = "B: {type: object, properties: {Bark: {type: string}}}";
    let all = |part: &str| {
        let parts = format!("{{allOf: [{{$ref: '#/components/schemas/B'}}, {part}]}}");
        with(NAMED, &format!("N: {parts}\n{base}"))
    };
    let plain = "{type: object, properties: {Loud: {type: string, maxLength: 9}}}";
    for (other, expected) in [
        (plain.replace("type: string", "type: boolean"), "B7 N.Loud"),
        (
            plain.replace("properties", "required: [Loud], properties"),
            "B4 N.Loud",
        ),
        (
            plain.replace("properties", "required: [Bark], properties"),
            "B4 N.Bark",
        ),
        (plain.replace(", maxLength: 9", ""), "C9 N.Loud"),
        (
            plain.replace("Loud: {", "Soft: {type: string}, Loud: {"),
            "B2 N.Soft",
        ),
        (
            plain.replace("properties", "nullable: true, properties"),
            "",
        ),
    ] {
        if expected.is_empty() {
            // Null holds only where both parts allow it.
            assert_told(&all(plain), &all(&other), &[]);
        } else {
            let told = told(&all(plain), &all(&other));
            assert!(told.contains(&expected.to_owned()), "{other}: {told:?}");
            assert_told_once(&all(plain), &all(&other));
        }
    }
    let base_other = all(plain).replace("Bark: {type: string}", "Bark: {type: boolean}");
    assert_told_once(&all(plain), &base_other);
    // Parts that disagree are told with both sides, so a change of the one that is not taken is seen.
    let clash = |ty: &str| all(&format!("{{properties: {{Bark: {{type: {ty}}}}}}}"));
    assert_told_once(&clash("boolean"), &clash("number"));
}

#[test]
fn what_the_language_cannot_say_is_compared_by_its_content() {
    for (one, other) in [
        (
            "{type: number, multipleOf: 0.01}",
            "{type: number, multipleOf: 0.1}",
        ),
        (
            "{type: number, exclusiveMinimum: 0}",
            "{type: number, exclusiveMinimum: 1}",
        ),
        (
            "{type: string, contentEncoding: base64}",
            "{type: string, contentEncoding: base32}",
        ),
        (
            "{type: string, format: odd}",
            "{type: string, format: strange}",
        ),
        ("{type: [string, integer]}", "{type: [string, boolean]}"),
        (
            "{type: string, not: {enum: [a]}}",
            "{type: string, not: {enum: [b]}}",
        ),
        (
            "{type: object, properties: {P: {type: string}}, dependentRequired: {P: [Q]}}",
            "{type: object, properties: {P: {type: string}}, dependentRequired: {P: [R]}}",
        ),
        (
            "{type: object, patternProperties: {'^a': {type: string}}}",
            "{type: object, patternProperties: {'^a': {type: boolean}}}",
        ),
        (
            "{type: object, additionalProperties: {type: string}, propertyNames: {maxLength: 3}}",
            "{type: object, additionalProperties: {type: string}, propertyNames: {maxLength: 4}}",
        ),
        (
            "{type: string, x-strange: 1}",
            "{type: string, x-strange: 2}",
        ),
        (
            "{type: string, nullable: maybe}",
            "{type: string, nullable: often}",
        ),
        (
            "{type: string, nullable: {a: 1}}",
            "{type: string, nullable: {a: 2}}",
        ),
        (
            "{type: string, maxLength: many}",
            "{type: string, maxLength: few}",
        ),
        (
            "{type: string, maxLength: {a: 1}}",
            "{type: string, maxLength: {a: 2}}",
        ),
        (
            "{type: string, enum: [A, [b]]}",
            "{type: string, enum: [A, [c]]}",
        ),
    ] {
        for (old, new) in [(one, other), (other, one)] {
            let told = told(&with(old, ""), &with(new, ""));
            assert!(
                matches!(told.as_slice(), [only] if only.starts_with("? Toy.A")),
                "{old} {new}: {told:?}"
            );
        }
        assert_told(&with(one, ""), &with(one, ""), &[]);
        assert_told_once(&with("{type: string, minLength: 3}", ""), &with(one, ""));
    }
}

#[test]
fn alternatives_are_compared_by_their_content() {
    let choice = |way: &str, one: &str, two: &str| with(&format!("{{{way}: [{one}, {two}]}}"), "");
    let object = |properties: &str| format!("{{type: object, properties: {{{properties}}}}}");
    for way in ["oneOf", "anyOf"] {
        let old = choice(
            way,
            &object("P: {type: string}"),
            &object("Q: {type: string}"),
        );
        for new in [
            object("R: {type: string}"),
            object("Q: {type: boolean}"),
            object("Q: {type: string, maxLength: 4}"),
            object("Q: {type: [string, 'null']}"),
            object("Q: {type: string}, R: {type: string}"),
            "{type: object, required: [Q], properties: {Q: {type: string}}}".to_owned(),
            "{type: string}".to_owned(),
            "{$ref: '#/components/schemas/Box'}".to_owned(),
        ] {
            assert_told_once(&old, &choice(way, &object("P: {type: string}"), &new));
        }
        let turned = choice(
            way,
            &object("Q: {type: string}"),
            &object("P: {type: string}"),
        );
        assert_told(&old, &turned, &[]);
    }
    let named = |more: &str| {
        let choice = format!(
            "{{oneOf: [{{$ref: '#/components/schemas/Box'}}, {{$ref: '#/components/schemas/Ball'}}{more}]}}"
        );
        let ball = "Ball: {type: object, additionalProperties: false, properties: {Round: {type: boolean}}}";
        with(&choice, ball)
    };
    assert_told_once(&named(""), &named(", {$ref: '#/components/schemas/Toy'}"));
    assert_told_once(&named(""), &named(", {type: 'null'}"));
    assert_told_once(
        &named(""),
        &named("").replace("Round: {type: boolean}", "Round: {type: string}"),
    );
}

#[test]
fn numbers_are_not_texts() {
    for (old, new) in [
        (
            "{type: integer, enum: [0, 1, 2]}",
            "{type: string, enum: ['0', '1', '2']}",
        ),
        (
            "{type: integer, enum: [0, 1, 2]}",
            "{type: integer, enum: [0, 1, 3]}",
        ),
        (
            "{type: number, enum: [0.5, 1.5]}",
            "{type: string, enum: ['0.5', '1.5']}",
        ),
        (
            "{type: boolean, enum: [true]}",
            "{type: string, enum: ['true']}",
        ),
        (
            "{type: boolean, enum: [true]}",
            "{type: boolean, enum: [false]}",
        ),
        ("{type: integer, format: int32}", "{type: integer}"),
        (
            "{type: integer, format: int32}",
            "{type: integer, format: int64}",
        ),
        (
            "{type: integer, format: int64}",
            "{type: integer, format: uint64}",
        ),
        (
            "{type: integer, format: int64, maximum: 9999999999}",
            "{type: integer, format: int64, maximum: 9999999998}",
        ),
        (
            "{type: number, format: double}",
            "{type: number, format: float}",
        ),
        ("{type: number}", "{type: integer}"),
        ("{type: string, default: '1'}", "{type: string, default: 1}"),
        (
            "{type: array, items: {type: string, maxLength: 5}}",
            "{type: array, items: {type: string, maxLength: 2}}",
        ),
        (
            "{type: array, items: {type: integer, format: int32, minimum: 1}}",
            "{type: array, items: {type: integer, format: int32, minimum: 2}}",
        ),
        (
            "{type: object, additionalProperties: {type: string, pattern: a}}",
            "{type: object, additionalProperties: {type: string, pattern: b}}",
        ),
    ] {
        assert_told_once(&with(old, ""), &with(new, ""));
        let named = |ty: &str| with(NAMED, &format!("N: {ty}"));
        assert_told_once(&named(old), &named(new));
    }
}

#[test]
fn schemas_of_themselves_are_compared() {
    let tree = |ty: &str| {
        with(
            NAMED,
            &format!("N: {{type: array, items: {{$ref: '#/components/schemas/N'}}, {ty}}}"),
        )
    };
    assert_told(&tree("maxItems: 3"), &tree("maxItems: 3"), &[]);
    assert_told_once(&tree("maxItems: 3"), &tree("maxItems: 4"));
    let model = |ty: &str| {
        let node =
            "{type: object, properties: {Next: {$ref: '#/components/schemas/N'}, B: {type: TY}}}";
        with(NAMED, &format!("N: {}", node.replace("TY", ty)))
    };
    assert_told(&model("string"), &model("boolean"), &["B7 N.B"]);
}

#[test]
fn properties_beside_further_ones_are_compared() {
    let object = |own: &str, others: &str| {
        with(
            &format!(
                "{{type: object, properties: {{Name: {own}}}, additionalProperties: {others}}}"
            ),
            "",
        )
    };
    let old = object("{type: string}", "{type: string}");
    for new in [
        object("{type: boolean}", "{type: string}"),
        object("{type: string}", "{type: boolean}"),
        object("{type: string}", "{type: string, maxLength: 5}"),
        object("{type: string}", "true"),
        object("{type: string}", "false"),
        object("{type: string}, More: {type: string}", "{type: string}"),
        with("{type: object, additionalProperties: {type: string}}", ""),
    ] {
        assert_told_once(&old, &new);
    }
}
