//! Edits of properties: presence, names, marks, order.

use fastrand::Rng;
use mews_connector_codegen::names;
use mews_connector_diff::Policy::{Strict, Tolerant, Vendor};
use mews_connector_diff::{Direction, Wire};
use mews_connector_language::model::{Field, Scalar, Schema, Status, Type};

use crate::mutator::{
    Mutation, Mutator, Owner, Told, Verdict, always, both, by_policy, edited, one, owners,
    properties, told,
};
use crate::parts::{bare, model, on_its_way_out, plain};

/// Properties that come and go.
pub(crate) fn existence() -> Vec<Mutator> {
    vec![
        add("add a required property", true),
        add("add an optional property", false),
        remove("remove a property", None),
        remove("remove a property after its date", Some("2026-01-31")),
        remove("remove a deprecated property early", Some("2028-01-31")),
    ]
}

/// Whether a property must be there, may be null, may be sent.
pub(crate) fn presence() -> Vec<Mutator> {
    vec![
        property(
            "require a property",
            |field| field.required = false,
            |field| field.required = true,
            |_| told(always("B4", Wire::Breaks), always("C5", Wire::Safe)),
        ),
        property(
            "make a property optional",
            |field| field.required = true,
            |field| field.required = false,
            |field| told(always("B5", Wire::Safe), lost("C4", field, field.nullable)),
        ),
        property(
            "allow null",
            |field| field.nullable = false,
            |field| field.nullable = true,
            |field| told(always("B6", Wire::Safe), lost("C6", field, !field.required)),
        ),
        property(
            "forbid null",
            |field| field.nullable = true,
            |field| field.nullable = false,
            |_| told(always("B6", Wire::Breaks), always("C6", Wire::Safe)),
        ),
        property(
            "make a property optional that may be null",
            |field| (field.required, field.nullable) = (true, false),
            |field| (field.required, field.nullable) = (false, true),
            |field| told(always("B5", Wire::Safe), missing("C4", field)),
        ),
        property(
            "require a value",
            |field| (field.required, field.nullable) = (false, true),
            |field| (field.required, field.nullable) = (true, false),
            |_| told(always("B4", Wire::Breaks), always("C5", Wire::Safe)),
        ),
        property(
            "make a property read-only",
            |field| field.read_only = false,
            |field| field.read_only = true,
            |_| told(always("B19", Wire::Depends), always("B19", Wire::None)),
        ),
        property(
            "make a property writable",
            |field| field.read_only = true,
            |field| field.read_only = false,
            |_| told(always("B19", Wire::Safe), always("B19", Wire::None)),
        ),
    ]
}

/// How long and by whom a property may be used.
pub(crate) fn marks() -> Vec<Mutator> {
    vec![
        property(
            "restrict a property",
            free,
            |field| field.status.restricted = true,
            |_| both("A11", Wire::Depends),
        ),
        property(
            "free a restricted property",
            |field| field.status.restricted = true,
            |field| field.status.restricted = false,
            |_| both("A12", Wire::Safe),
        ),
        property(
            "deprecate a property",
            free,
            |field| field.status = on_its_way_out("2028-01-31"),
            |_| both("E9", Wire::Safe),
        ),
        property(
            "withdraw the deprecation of a property",
            |field| field.status = on_its_way_out("2028-01-31"),
            free,
            |_| both("A9", Wire::Safe),
        ),
        property(
            "move the date of a property earlier",
            |field| field.status = on_its_way_out("2028-01-31"),
            |field| field.status = on_its_way_out("2027-01-31"),
            |_| both("A10", Wire::Depends),
        ),
        property(
            "move the date of a property later",
            |field| field.status = on_its_way_out("2028-01-31"),
            |field| field.status = on_its_way_out("2029-01-31"),
            |_| both("A10", Wire::Safe),
        ),
    ]
}

/// What is said of a property, and what it is called in Rust.
pub(crate) fn words() -> Vec<Mutator> {
    vec![
        property(
            "describe a property anew",
            |field| field.doc = Some("What it is.".to_owned()),
            |field| field.doc = Some("What it may be.".to_owned()),
            |_| both("E11", Wire::Docs),
        ),
        property(
            "give a property another unit",
            |field| {
                plain(field, Type::Scalar(Scalar::Decimal));
                field.doc = Some("The price without tax.".to_owned());
            },
            |field| field.doc = Some("The price with tax.".to_owned()),
            |_| both("C12", Wire::Depends),
        ),
        property(
            "give a property another Rust name",
            |_| {},
            |field| field.rust = Some("quokka".to_owned()),
            |_| both("E5", Wire::None),
        ),
        property(
            "keep a former name of a property",
            |field| field.was = None,
            |field| field.was = Some("quokka".to_owned()),
            |_| both("E5", Wire::None),
        ),
    ]
}

/// Properties that are called otherwise.
pub(crate) fn called() -> Vec<Mutator> {
    vec![
        rename("rename a property, declared", |field| {
            field.was = Some(
                field
                    .rust
                    .take()
                    .unwrap_or_else(|| names::field(&field.name)),
            );
            field.name = "Quokka".to_owned();
            both("E12", Wire::Breaks)
        }),
        rename("rename a property, inferred", |field| {
            field.was = None;
            field.rust = None;
            field.name.push('z');
            replaced("E12", field, field.required, false)
        }),
        rename("change only the name on the wire", |field| {
            field.rust.get_or_insert_with(|| names::field(&field.name));
            field.was = None;
            field.name = match field.name.to_uppercase() {
                upper if upper == field.name => field.name.to_lowercase(),
                upper => upper,
            };
            both("E4", Wire::Breaks)
        }),
    ]
}

/// Properties that stand elsewhere.
pub(crate) fn places() -> Vec<Mutator> {
    vec![
        order(),
        envelope("move a property into an object", true),
        envelope("move a property out of an object", false),
    ]
}

/// Edits one property, after preparing it.
pub(crate) fn edit(
    rng: &mut Rng,
    old: &mut Schema,
    prepare: impl Fn(&mut Field),
    change: impl Fn(&mut Field),
    verdict: impl Fn(&Field) -> Told,
) -> Option<Mutation> {
    let (owner, at) = one(rng, properties(old))?;
    prepare(&mut owner.fields(old)[at]);
    let new = edited(old, |new| change(&mut owner.fields(new)[at]));
    let field = owner.fields(old)[at].clone();
    Some(Mutation {
        new,
        target: format!("{}.{}", owner.target(old), field.name),
        place: owner.place(old),
        told: verdict(&field),
    })
}

/// An edit of a fact of a property.
pub(crate) fn property(
    name: &'static str,
    prepare: fn(&mut Field),
    change: fn(&mut Field),
    verdict: fn(&Field) -> Told,
) -> Mutator {
    Mutator::new(name, move |rng, old| {
        edit(rng, old, prepare, change, verdict)
    })
}

fn free(field: &mut Field) {
    field.status = Status::default();
}

fn is_collection(field: &Field) -> bool {
    matches!(field.ty, Type::List(_) | Type::Map(..))
}

/// What may be without a value in one more way; `before` says that it already could.
fn lost(rule: &'static str, field: &Field, before: bool) -> Verdict {
    if before {
        by_policy(rule, Wire::Breaks, Wire::Depends, Wire::Breaks)
    } else {
        missing(rule, field)
    }
}

/// What readers could count on is not there: only a tolerant one takes a missing list for an empty one.
fn missing(rule: &'static str, field: &Field) -> Verdict {
    let tolerant = if is_collection(field) {
        Wire::Depends
    } else {
        Wire::Breaks
    };
    by_policy(rule, Wire::Breaks, tolerant, Wire::Breaks)
}

/// A property that is no longer answered.
fn gone(rule: &'static str, field: &Field) -> Verdict {
    if field.required {
        missing(rule, field)
    } else {
        always(rule, Wire::Depends)
    }
}

/// Whether the owner takes properties that are not listed.
fn is_open(owner: &Owner, schema: &Schema) -> bool {
    matches!(owner, Owner::Model(name) if schema.models[name].open)
}

/// A property that was not there before: only a reader of a closed object may refuse it.
fn come(rule: &'static str, open: bool) -> Verdict {
    let strict = if open { Wire::Safe } else { Wire::Breaks };
    by_policy(rule, strict, Wire::Safe, Wire::Safe)
}

/// A property that must not be sent any more: a server may refuse it, and one of a closed object does.
fn unsent(rule: &'static str, open: bool) -> Verdict {
    let strict = if open { Wire::Depends } else { Wire::Breaks };
    by_policy(rule, strict, Wire::Depends, Wire::Depends)
}

/// One property in the place of another: as bad as removing the one and adding the other.
fn replaced(rule: &'static str, before: &Field, required: bool, open: bool) -> Told {
    let request = match required {
        true => always(rule, Wire::Breaks),
        false => unsent(rule, open),
    };
    let (gone, come) = (gone(rule, before), come(rule, open));
    let worse = |policy| gone.wire(policy).max(come.wire(policy));
    let response = by_policy(rule, worse(Strict), worse(Tolerant), worse(Vendor));
    told(request, response)
}

fn add(name: &'static str, required: bool) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let owner = one(rng, owners(old))?;
        let field = bare("Quokka", Type::Scalar(Scalar::Int32), required);
        let new = edited(old, |new| owner.fields(new).push(field));
        let request = if required {
            always("B1", Wire::Breaks)
        } else {
            always("B2", Wire::Safe)
        };
        Some(Mutation {
            new,
            target: format!("{}.Quokka", owner.target(old)),
            place: owner.place(old),
            told: told(request, come("C1", is_open(&owner, old))),
        })
    })
}

fn remove(name: &'static str, announced: Option<&'static str>) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let mut places = properties(old);
        // The last property of a response takes the whole response along, which is another rule.
        places.retain(|(owner, _)| {
            !matches!(owner, Owner::Body(_, _, Direction::Response)) || owner.fields(old).len() > 1
        });
        let (owner, at) = one(rng, places)?;
        owner.fields(old)[at].status = announced.map(on_its_way_out).unwrap_or_default();
        let field = owner.fields(old)[at].clone();
        let new = edited(old, |new| {
            owner.fields(new).remove(at);
        });
        let rule = |rule| if announced.is_some() { "E10" } else { rule };
        // The vendor keeps to dates; a reader that validates knows of none.
        let kept = announced.is_some_and(|date| date < "2026-12");
        let or_kept = |wire| if kept { Wire::Safe } else { wire };
        let unsent = unsent(rule("B3"), is_open(&owner, old));
        let gone = gone(rule(if field.required { "C2" } else { "C3" }), &field);
        Some(Mutation {
            new,
            target: format!("{}.{}", owner.target(old), field.name),
            place: owner.place(old),
            told: told(
                by_policy(
                    unsent.rule,
                    unsent.wire(Strict),
                    unsent.wire(Tolerant),
                    or_kept(unsent.wire(Vendor)),
                ),
                by_policy(
                    gone.rule,
                    gone.wire(Strict),
                    gone.wire(Tolerant),
                    or_kept(gone.wire(Vendor)),
                ),
            ),
        })
    })
}

/// Renames a property of an object that is closed: an open one takes either name.
fn rename(name: &'static str, change: fn(&mut Field) -> Told) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let (owner, at) = one(rng, properties(old))?;
        if let Owner::Model(name) = &owner {
            old.models.get_mut(name).unwrap().open = false;
        }
        // Long, so that one more letter leaves it similar.
        owner.fields(old)[at].name = "LengthOverAll".to_owned();
        owner.fields(old)[at].rust = None;
        let mut new = edited(old, |_| {});
        let told = change(&mut owner.fields(&mut new)[at]);
        Some(Mutation {
            target: format!("{}.{}", owner.target(old), owner.fields(&mut new)[at].name),
            place: owner.place(old),
            new,
            told,
        })
    })
}

fn order() -> Mutator {
    Mutator::new("swap two properties", |rng, old| {
        let mut places = owners(old);
        places.retain(|owner| owner.fields(old).len() > 1);
        let owner = one(rng, places)?;
        let new = edited(old, |new| owner.fields(new).swap(0, 1));
        Some(Mutation {
            new,
            target: owner.target(old),
            place: owner.place(old),
            told: both("E7", Wire::None),
        })
    })
}

/// A property and an object of its own that holds it, in either order.
fn envelope(name: &'static str, into: bool) -> Mutator {
    Mutator::new(name, move |rng, old| {
        let (owner, at) = one(rng, properties(old))?;
        let inner = bare("Draught", Type::Scalar(Scalar::Decimal), rng.bool());
        let keel = bare("Keel", Type::Scalar(Scalar::Int32), true);
        let holder = model("Quokka", vec![inner.clone(), keel]);
        let outer = bare("Bulkhead", Type::Model(holder.name.clone()), rng.bool());
        let (before, after) = if into { (inner, outer) } else { (outer, inner) };
        let target = format!("{}.{}", owner.target(old), after.name);
        let told = replaced("C11", &before, after.required, is_open(&owner, old));
        owner.fields(old)[at] = before;
        if !into {
            old.models.insert(holder.name.clone(), holder.clone());
        }
        let new = edited(old, |new| {
            owner.fields(new)[at] = after;
            match into {
                true => drop(new.models.insert(holder.name.clone(), holder)),
                false => drop(new.models.shift_remove(&holder.name)),
            }
        });
        Some(Mutation {
            new,
            target,
            place: owner.place(old),
            told,
        })
    })
}
