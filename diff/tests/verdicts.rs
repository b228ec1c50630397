//! What a person is told of single edits of a toy shop, where a plausible verdict would be wrong.

#![allow(clippy::unwrap_used, missing_docs)]

use mews_connector_diff::inputs::Version;
use mews_connector_diff::settings::Severity;
use mews_connector_diff::{
    Bump, Change, Deployed, Diff, Options, Rename, Wire, WireVerdict, compare_versions,
};

const FILES: [(&str, &str); 4] = [
    ("api.yaml", include_str!("facts/schema/api.yaml")),
    ("common.yaml", include_str!("facts/schema/common.yaml")),
    (
        "corrections.yaml",
        include_str!("facts/schema/corrections.yaml"),
    ),
    ("toys.yaml", include_str!("facts/schema/toys.yaml")),
];

/// The shop with some texts in the place of others.
fn shop(instead: &[(&str, &str)]) -> Version {
    let mut files: Vec<(String, String)> = FILES
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    for (what, by) in instead {
        assert!(files.iter().any(|(_, text)| text.contains(what)), "{what}");
        for (_, text) in &mut files {
            *text = text.replace(what, by);
        }
    }
    Version::of_schema("shop", files, None).unwrap_or_else(|problems| panic!("{problems}"))
}

fn told(old: &[(&str, &str)], new: &[(&str, &str)]) -> Diff {
    compare_versions(&shop(old), &shop(new), &Options::default())
}

fn edited(new: &[(&str, &str)]) -> Diff {
    told(&[], new)
}

/// Rule and target of each record.
fn records(diff: &Diff) -> Vec<(&str, &str)> {
    let changes = diff.changes.iter();
    changes
        .map(|it| (it.rule.id(), it.target.as_str()))
        .collect()
}

fn only(diff: &Diff) -> &Change {
    let [change] = diff.changes.as_slice() else {
        panic!("{:#?}", diff.changes);
    };
    change
}

fn answered(wire: Wire) -> WireVerdict {
    WireVerdict {
        request: None,
        response: Some(wire),
    }
}

#[test]
fn one_question_mark_is_one_record() {
    let loose = ("Serial: SerialNumber", "Serial: SerialNumber?");
    let diff = edited(&[loose]);
    let change = only(&diff);
    assert_eq!(
        (change.rule.id(), change.wire),
        ("C4", answered(Wire::Breaks))
    );
    assert_eq!(change.title, "became optional and may be null now");
    assert_eq!(change.deployed, Deployed::Fails);
    let diff = told(&[loose], &[]);
    let change = only(&diff);
    assert_eq!(
        (change.rule.id(), change.wire),
        ("C5", answered(Wire::Safe))
    );
    assert_eq!(change.rust, Bump::Major);
}

#[test]
fn a_deployed_client_reads_what_is_missing_as_what_is_null() {
    let diff = edited(&[("{ type: date?, required: true,", "{ type: date?,")]);
    let of_field = diff.changes.iter().find(|it| it.target == "Toy.Release");
    let change = of_field.unwrap();
    assert_eq!(
        (change.rule.id(), change.wire),
        ("C4", answered(Wire::Breaks))
    );
    assert_eq!(change.deployed, Deployed::Works);
    let diff = told(
        &[(
            "Serial: SerialNumber",
            "Serial: { type: SerialNumber, required: false }",
        )],
        &[("Serial: SerialNumber", "Serial: SerialNumber?")],
    );
    assert_eq!(only(&diff).deployed, Deployed::Works);
}

#[test]
fn what_is_never_repeated_is_not_repeated_for_money() {
    let add = "    doc: Adds toys to a shop.\n    effect: additive_write\n";
    let money = format!("{add}    money: true\n");
    let diff = edited(&[(add, &money)]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.wire.worst()), ("A17", Wire::None));
    assert_eq!(change.deployed, Deployed::Works);
    let metered = "effect: metered_read";
    let diff = edited(&[(metered, "effect: additive_write")]);
    assert_eq!(only(&diff).deployed, Deployed::Works);
    let diff = edited(&[("effect: absolute_write", "effect: additive_write")]);
    let change = only(&diff);
    assert_eq!(change.wire.worst(), Wire::Depends);
    assert!(
        change
            .why
            .deployed
            .ends_with("when the program has asked for that.")
    );
    let diff = told(&[(metered, "effect: read")], &[]);
    assert_eq!(
        only(&diff).why.deployed,
        "After a lost response it retries the call, as the old effect allowed."
    );
}

#[test]
fn an_effect_that_one_side_does_not_say_is_undecided() {
    let diff = told(&[("    effect: metered_read\n", "")], &[]);
    let change = only(&diff);
    assert_eq!(change.title, "effect changed from unknown to metered_read");
    assert_eq!(change.wire.request, Some(Wire::Undecided));
    assert!(diff.is_undecided());
}

#[test]
fn what_enters_the_envelope_is_not_sent_by_those_who_upgrade_either() {
    let diff = edited(&[("envelope:\n", "envelope:\n  Tenant: string\n")]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.deployed), ("B1", Deployed::Fails));
    assert!(
        change
            .why
            .deployed
            .contains("one that upgrades does not either")
    );
    assert_eq!(change.rust, Bump::Patch);
}

#[test]
fn an_earlier_date_is_against_the_policy_and_breaks_no_call() {
    let diff = edited(&[("gone_on: 2027-01-31", "gone_on: 2026-10-31")]);
    let change = only(&diff);
    assert_eq!(change.rule.id(), "A10");
    assert!(change.against_policy.is_some());
    assert_eq!(Severity::of(change), Severity::Risky);
}

#[test]
fn corrections_and_a_version_that_moves_alone_are_told() {
    let why = (
        "why: Longer names are accepted, and empty ones are refused.",
        "why: Nobody knows.",
    );
    let later = ("version: 2026-08", "version: 2026-09");
    let at = "corrections.operations.toys/update.request.Name.length";
    let diff = edited(&[why, later]);
    assert_eq!(records(&diff), [("E14", at)]);
    assert_eq!(
        (diff.versions.old.as_str(), diff.versions.new.as_str()),
        ("2026-08", "2026-09")
    );
    assert_eq!(records(&edited(&[later])), [("E13", "api.version")]);
}

#[test]
fn a_renamed_model_that_was_also_edited_tells_its_contents() {
    let renamed = ("ToyParameters", "NewToy");
    let grown = (
        "Name: { type: string, length: 1..255 }\n      Code",
        "Name: { type: string, length: 1..255 }\n      Weight: decimal\n      Code",
    );
    let diff = edited(&[renamed, grown]);
    assert_eq!(records(&diff), [("E1", "NewToy"), ("B1", "NewToy.Weight")]);
}

#[test]
fn the_vendors_name_pairs_definitions_that_look_unlike() {
    let walk = "  Walk:\n    doc: A walk through the room.\n    fields:\n      Steps: { type: int32, range: 1..100 }\n";
    let known = walk.replace("room.\n", "room.\n    schema_id: Their.Walk\n");
    let other = known
        .replace("  Walk:", "  Stroll:")
        .replace("Steps", "Metres");
    let diff = told(
        &[(walk, &known)],
        &[(walk, &other), ("Walk: Walk\n", "Walk: Stroll\n")],
    );
    assert_eq!(records(&diff), [("E1", "Stroll"), ("E12", "Stroll.Metres")]);
    assert_eq!(diff.changes[0].rename, Some(Rename::VendorName));
}

#[test]
fn two_models_that_swap_their_names_break_nothing_on_the_wire() {
    let diff = edited(&[
        ("CardPayment", "Swapped"),
        ("VoucherPayment", "CardPayment"),
        ("Swapped", "VoucherPayment"),
    ]);
    assert_eq!(
        records(&diff),
        [("E1", "CardPayment"), ("E1", "VoucherPayment")]
    );
    for change in &diff.changes {
        assert!(
            change.title.contains("swapped names with"),
            "{}",
            change.title
        );
        assert_eq!(change.wire.worst(), Wire::None);
        assert_eq!(
            (change.deployed, change.rust),
            (Deployed::Works, Bump::Major)
        );
    }
    assert_eq!(
        diff.notes.iter().filter(|note| note.rule == "rust").count(),
        0
    );
}

#[test]
fn another_enum_tells_the_values_that_went_and_came() {
    let kinds = "enums:\n  Sort: { doc: Sorts., values: { Car: , Doll: } }\n  Kind: { doc: Kinds., values: { Car: , Puppet: , Robot: } }\n";
    let field = ("      Colours: {", "      Kind: Sort\n      Colours: {");
    let other = ("      Colours: {", "      Kind: Kind\n      Colours: {");
    let diff = told(&[("enums:\n", kinds), field], &[("enums:\n", kinds), other]);
    let change = only(&diff);
    assert_eq!(
        change.title,
        "type changed from Sort to Kind: removed Doll, added Puppet, Robot"
    );
    assert_eq!(
        (change.rule.id(), change.wire),
        ("C7", answered(Wire::Depends))
    );
    assert_eq!(change.deployed, Deployed::Degrades);
}

#[test]
fn the_only_property_that_went_is_the_only_one_that_came() {
    let diff = edited(&[
        ("      Colours: {", "      Paints: {"),
        ("[Colours]", "[Paints]"),
    ]);
    let renamed = diff.changes.iter().find(|it| it.rule.id() == "E12");
    assert_eq!(renamed.unwrap().target, "Toy.Paints");
    assert!(matches!(renamed.unwrap().rename, Some(Rename::Inferred(percent)) if percent < 70));
    let other = edited(&[(
        "      Colours: { type: \"[string]\", items: ..10, each: { length: 1..30 } }",
        "      Paints: \"[int32]\"",
    )]);
    assert_eq!(
        records(&other),
        [("C2", "Toy.Colours"), ("C1", "Toy.Paints")]
    );
}

#[test]
fn a_renamed_file_is_no_change_of_the_api() {
    let mut new = shop(&[]);
    let files: Vec<(String, String)> = FILES
        .iter()
        .map(|(name, text)| (name.replace("toys.yaml", "shop.yaml"), (*text).to_owned()))
        .collect();
    new = Version::of_schema("shop", files, new.folder.take()).unwrap();
    let diff = compare_versions(&shop(&[]), &new, &Options::default());
    assert!(diff.is_empty(), "{:#?}", diff.changes);
}

#[test]
fn a_resource_without_operations_is_told() {
    let mut files: Vec<(String, String)> = FILES
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    files.push((
        "bears.yaml".to_owned(),
        "resource: bears\ndoc: Bears.\n".to_owned(),
    ));
    let more = Version::of_schema("shop", files, None).unwrap();
    let diff = compare_versions(&shop(&[]), &more, &Options::default());
    assert_eq!(records(&diff), [("E11", "bears")]);
    let diff = compare_versions(&more, &shop(&[]), &Options::default());
    assert_eq!(records(&diff), [("E11", "bears")]);
}

#[test]
fn what_is_deprecated_in_a_response_becomes_an_option_in_rust() {
    let marked = (
        "Serial: SerialNumber",
        "Serial: { type: SerialNumber, deprecated: { instead: [Id] } }",
    );
    let diff = edited(&[marked]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.rust), ("E9", Bump::Major));
    assert_eq!(change.wire, answered(Wire::Safe));
    assert!(change.why.rust.contains("Option"), "{:?}", change.why);
    let diff = told(&[marked], &[]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.rust), ("A9", Bump::Major));

    // Whoever reads it as an option does without it.
    let gone = ("      Serial: SerialNumber\n", "");
    let diff = told(&[marked], &[gone]);
    let change = only(&diff);
    assert_eq!(
        (change.rule.id(), change.deployed),
        ("E10", Deployed::Degrades)
    );
    let loose = (
        marked.0,
        "Serial: { type: SerialNumber, required: false, deprecated: { instead: [Id] } }",
    );
    let diff = told(&[marked], &[loose]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.deployed), ("C4", Deployed::Works));
    assert_eq!(
        (change.wire, change.rust),
        (answered(Wire::Breaks), Bump::Patch)
    );
}

#[test]
fn what_is_deprecated_in_a_request_keeps_its_type() {
    let price = "Price: { type: decimal, range: 0.. }";
    let marked = "Price: { type: decimal, range: 0.., deprecated: {} }";
    let diff = edited(&[(price, marked)]);
    let change = only(&diff);
    assert_eq!((change.rule.id(), change.rust), ("E9", Bump::Minor));
}

#[test]
fn a_correction_of_a_text_changes_the_type_of_what_a_response_has() {
    let corrected = (
        "corrections:\n",
        "corrections:\n  - at: models.Toy.fields.Release.type\n    was: string?\n    now: date?\n    why: It is a day.\n    evidence: It is one in all answers.\n\n",
    );
    for (old, new) in [(&[][..], &[corrected][..]), (&[corrected][..], &[][..])] {
        let diff = told(old, new);
        let change = only(&diff);
        assert_eq!((change.rule.id(), change.rust), ("E14", Bump::Major));
        assert!(
            change.why.rust.contains("Option<String>"),
            "{:?}",
            change.why
        );
        assert!(diff.notes.is_empty(), "{:?}", diff.notes);
    }
}
