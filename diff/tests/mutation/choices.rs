//! Edits of enums and unions.

use std::collections::BTreeSet;

use mews_connector_codegen::names;
use mews_connector_diff::Wire;
use mews_connector_language::model::{
    Case, Enum, EnumValue, Field, Request, Response, Scalar, Schema, Type, Union, UnionForm,
};

use crate::definitions::edit;
use crate::mutator::{Mutator, Told, Verdict, always, both, by_policy, told};
use crate::parts::{case, on_its_way_out, value};

/// Values of enums.
pub(crate) fn values() -> Vec<Mutator> {
    vec![
        choice(
            "add a value",
            ":Quokka",
            |it| it.extensible = false,
            |it| it.values.push(value("Quokka")),
            told(always("D1", Wire::Safe), meets("D2")),
        ),
        choice(
            "add an announced value",
            ":Quokka",
            |it| it.extensible = true,
            |it| it.values.push(value("Quokka")),
            told(always("D1", Wire::Safe), always("D2", Wire::Safe)),
        ),
        choice(
            "remove a value",
            ":Quokka",
            |it| it.values.push(value("Quokka")),
            |it| drop(it.values.pop()),
            told(always("D3", Wire::Breaks), always("D4", Wire::Safe)),
        ),
        quokka(
            "rename a value",
            ":Wombat",
            |it| {
                *it = value("Wombat");
                it.was = Some(names::variant("Quokka"));
            },
            both("D5", Wire::Breaks),
        ),
        quokka(
            "deprecate a value",
            ":Quokka",
            |it| it.status = on_its_way_out("2028-01-31"),
            both("D6", Wire::Safe),
        ),
        quokka(
            "describe a value anew",
            ":Quokka",
            |it| it.doc = "A small one.".to_owned(),
            both("E11", Wire::Docs),
        ),
        quokka(
            "give a value another Rust name",
            ":Quokka",
            |it| it.rust = Some("Wombat".to_owned()),
            both("E5", Wire::None),
        ),
        choice(
            "swap two values",
            "",
            |it| it.values.extend([value("Quokka"), value("Wombat")]),
            |it| {
                let last = it.values.len() - 1;
                it.values.swap(last - 1, last);
            },
            both("D8", Wire::None),
        ),
        choice(
            "announce that values are added",
            "",
            |it| it.extensible = false,
            |it| it.extensible = true,
            told(always("D7", Wire::Safe), always("D7", Wire::Depends)),
        ),
        choice(
            "no longer announce that values are added",
            "",
            |it| it.extensible = true,
            |it| it.extensible = false,
            both("D7", Wire::Safe),
        ),
        retype(
            "make numbers of the values of an enum",
            (Scalar::String, Scalar::Int32),
            Wire::Breaks,
        ),
        retype(
            "make texts of the values of an enum",
            (Scalar::Decimal, Scalar::String),
            Wire::Breaks,
        ),
        retype(
            "make room for larger values of an enum",
            (Scalar::Int32, Scalar::Int64),
            Wire::Safe,
        ),
    ]
}

/// An enum of numbers, as numbers of another type or as texts.
fn retype(name: &'static str, types: (Scalar, Scalar), wire: Wire) -> Mutator {
    let numbers = || {
        let values = [("1", "One"), ("2", "Two")].map(|(number, rust)| EnumValue {
            rust: Some(rust.to_owned()),
            ..value(number)
        });
        values.to_vec()
    };
    Mutator::new(name, move |rng, old| {
        let prepare = |it: &mut Enum| (it.of, it.values) = (types.0, numbers());
        let change = |it: &mut Enum| it.of = types.1;
        let names = free(old);
        edit(
            rng,
            old,
            names,
            "",
            |schema, name| schema.enums.get_mut(name).unwrap(),
            (prepare, change),
            both("D12", wire),
        )
    })
}

/// The enums that may have any values: no key of a map and no case of a union is one of them.
fn free(schema: &Schema) -> Vec<String> {
    let mut fields: Vec<&Field> = schema.api.envelope.iter().collect();
    fields.extend(schema.models.values().flat_map(|model| &model.fields));
    for operation in schema.resources.iter().flat_map(|it| &it.operations) {
        if let Request::Fields(sent) = &operation.request {
            fields.extend(sent);
        }
        if let Response::Fields(answered) = &operation.response {
            fields.extend(answered);
        }
    }
    let deciders: BTreeSet<&str> = fields
        .iter()
        .filter_map(|field| field.tagged_by.as_deref()?.rsplit('.').next())
        .collect();
    let mut bound: BTreeSet<&str> = BTreeSet::new();
    for field in &fields {
        if deciders.contains(field.name.as_str()) || field.default.is_some() {
            bound.extend(field.ty.definitions());
        }
        field.ty.walk(&mut |part| {
            if let Type::Map(key, _) = part {
                bound.extend(key.definitions());
            }
        });
    }
    for case in schema.unions.values().flat_map(|union| &union.cases) {
        if let Some(Type::Map(key, _)) = &case.ty {
            bound.extend(key.definitions());
        }
    }
    let names = schema.enums.keys();
    names
        .filter(|name| !bound.contains(name.as_str()))
        .cloned()
        .collect()
}

/// Cases of unions.
pub(crate) fn cases() -> Vec<Mutator> {
    vec![
        union(
            "add a case",
            ":Quokka",
            |_| {},
            |it| it.cases.push(quokka_case()),
            told(always("D9", Wire::Safe), meets("D9")),
        ),
        union(
            "remove a case",
            ":Quokka",
            |it| it.cases.push(quokka_case()),
            |it| drop(it.cases.pop()),
            told(always("D10", Wire::Breaks), always("D10", Wire::Safe)),
        ),
        union(
            "deprecate a case",
            ":Quokka",
            |it| it.cases.push(quokka_case()),
            |it| it.cases.last_mut().unwrap().status = on_its_way_out("2028-01-31"),
            both("D6", Wire::Safe),
        ),
        union(
            "change the payload of a case",
            ":Quokka",
            |it| it.cases.push(quokka_case()),
            |it| it.cases.last_mut().unwrap().ty = Some(Type::Scalar(Scalar::Bool)),
            told(always("B7", Wire::Breaks), always("C7", Wire::Breaks)),
        ),
        union(
            "swap two cases",
            "",
            |_| {},
            |it| it.cases.swap(0, 1),
            both("D8", Wire::None),
        ),
        union(
            "change the tag of a union",
            "",
            |_| {},
            |it| {
                if let UnionForm::Adjacent { tag, .. } | UnionForm::Sparse { tag } = &mut it.form {
                    *tag = "Quokka".to_owned();
                }
            },
            both("D11", Wire::Breaks),
        ),
    ]
}

/// Readers may meet what they do not know.
const fn meets(rule: &'static str) -> Verdict {
    by_policy(rule, Wire::Breaks, Wire::Depends, Wire::Depends)
}

/// An edit of an enum, or of a part of it.
fn choice(
    name: &'static str,
    part: &'static str,
    prepare: impl Fn(&mut Enum) + 'static,
    change: impl Fn(&mut Enum) + 'static,
    told: Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let names = old.enums.keys().cloned().collect();
        edit(
            rng,
            old,
            names,
            part,
            |schema, name| schema.enums.get_mut(name).unwrap(),
            (&prepare, &change),
            told,
        )
    })
}

/// An edit of a value that is put in for it.
fn quokka(
    name: &'static str,
    part: &'static str,
    change: fn(&mut EnumValue),
    told: Told,
) -> Mutator {
    let prepare = |it: &mut Enum| it.values.push(value("Quokka"));
    let change = move |it: &mut Enum| change(it.values.last_mut().unwrap());
    choice(name, part, prepare, change, told)
}

fn quokka_case() -> Case {
    case("Quokka", Type::Scalar(Scalar::Int32))
}

/// An edit of a union that has a tag of its own, or of a part of it; the others lean on what is around them.
fn union(
    name: &'static str,
    part: &'static str,
    prepare: fn(&mut Union),
    change: fn(&mut Union),
    told: Told,
) -> Mutator {
    let tagged =
        |form: &UnionForm| matches!(form, UnionForm::Adjacent { .. } | UnionForm::Sparse { .. });
    Mutator::new(name, move |rng, old| {
        let names = old
            .unions
            .values()
            .filter(|union| tagged(&union.form) && union.cases.len() > 1)
            .map(|union| union.name.clone())
            .collect();
        edit(
            rng,
            old,
            names,
            part,
            |schema, name| schema.unions.get_mut(name).unwrap(),
            (prepare, change),
            told,
        )
    })
}
