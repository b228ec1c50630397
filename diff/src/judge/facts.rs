//! Every fact that can be judged, for tests that go through all verdicts.

use crate::edit::{Fact, Kind, Marked, Move, Must, Notice, Presence, Relation, Repeats, Shape};

const FLAGS: [bool; 2] = [false, true];
const NOTICES: [Notice; 4] = [Notice::None, Notice::Kept, Notice::Early, Notice::Undated];

/// Every fact: each variant with all that it can hold.
pub(super) fn every_fact() -> Vec<Fact> {
    let mut facts = vec![
        Fact::OperationMoved,
        Fact::OperationRustName,
        Fact::Undeprecated,
        Fact::BasePath,
        Fact::PagesRemoved,
        Fact::PagesRenamed,
        Fact::Errors,
        Fact::Default,
        Fact::Meaning,
        Fact::ValueRemoved,
        Fact::CaseAdded,
        Fact::CaseRemoved,
        Fact::ChoiceOrder,
        Fact::Tag,
        Fact::DefinitionRenamed,
        Fact::DefinitionRemoved,
        Fact::RustName,
        Fact::Order,
        Fact::Home,
        Fact::Docs,
        Fact::Version,
        Fact::Correction,
        Fact::VendorName,
        Fact::EnvelopeGrew,
        Fact::EffectUnknown,
    ];
    facts.extend(presences());
    let repeats = [Repeats::Never, Repeats::WhenAsked, Repeats::Always];
    facts.extend(repeats.iter().flat_map(|old| {
        let new = repeats.iter();
        new.map(|new| Fact::Effect {
            old: *old,
            new: *new,
        })
    }));
    facts.extend([Marked::Operation, Marked::Property, Marked::Choice].map(Fact::Deprecated));
    facts.extend(NOTICES.map(Fact::OperationRemoved));
    for now in FLAGS {
        facts.extend([
            Fact::OperationAdded { dated: now },
            Fact::Date { earlier: now },
            Fact::Restricted(now),
            Fact::Portfolio(now),
            Fact::PagesAdded { optional: now },
            Fact::PagesOptional(now),
            Fact::ResponseEmptied(now),
            Fact::Open(now),
            Fact::ReadOnly(now),
            Fact::ValueAdded { announced: now },
            Fact::EnumType { alike: now },
            Fact::Extensible(now),
        ]);
        facts.extend(FLAGS.map(|announced| Fact::ValueRenamed {
            announced,
            declared: now,
        }));
    }
    for change in [Move::Set, Move::Tighter, Move::Looser, Move::Aside] {
        facts.extend([
            Fact::Limit(change),
            Fact::Months(change),
            Fact::AtLeastOne(change),
            Fact::Pattern(change),
        ]);
    }
    facts.extend(relations().map(Fact::Type));
    for relation in related(Kind::Swapped) {
        facts.extend([Fact::BodySwapped(relation), Fact::Choice(relation)]);
    }
    facts.extend(properties());
    facts
}

fn presences() -> impl Iterator<Item = Fact> {
    let musts = (0..4).map(|bits| Must {
        required: bits & 1 != 0,
        nullable: bits & 2 != 0,
    });
    let pairs = musts
        .clone()
        .flat_map(move |old| musts.clone().map(move |new| (old, new)));
    pairs
        .filter(|(old, new)| old != new)
        .flat_map(|(old, new)| {
            let flags = FLAGS
                .into_iter()
                .flat_map(|one| FLAGS.map(|other| (one, other)));
            flags.map(move |(collection, announced)| {
                Fact::Presence(Presence {
                    old,
                    new,
                    collection,
                    announced,
                })
            })
        })
}

fn shapes() -> impl Iterator<Item = Shape> + Clone {
    (0..8).map(|bits| Shape {
        open: bits & 1 != 0,
        required: bits & 2 != 0,
        collection: bits & 4 != 0,
    })
}

/// Properties that come, go and take the place of each other.
fn properties() -> Vec<Fact> {
    let mut facts: Vec<Fact> = shapes().map(Fact::PropertyAdded).collect();
    for old in shapes() {
        facts.push(Fact::PropertyRemoved(old, None));
        facts.extend(NOTICES.map(|notice| Fact::PropertyRemoved(old, Some(notice))));
        // Both stand in the same object.
        for new in shapes().filter(|new| new.open == old.open) {
            facts.push(Fact::PropertyEnveloped { old, new });
            for (same_rust, declared) in [(false, false), (false, true), (true, false)] {
                facts.push(Fact::PropertyRenamed {
                    old,
                    new,
                    same_rust,
                    declared,
                });
            }
        }
    }
    facts
}

/// How two types can relate: what a kind says of the values by its definition is so.
fn relations() -> impl Iterator<Item = Relation> {
    let same = [Kind::Identity, Kind::Swapped, Kind::Split].map(|kind| Relation {
        widens: true,
        narrows: true,
        narrows_strictly: true,
        readable: true,
        kind,
    });
    let wider = Relation {
        widens: true,
        kind: Kind::Width,
        ..Relation::APART
    };
    let others = [
        Kind::Type,
        Kind::Format,
        Kind::Closed,
        Kind::Opened,
        Kind::Values { announced: false },
        Kind::Values { announced: true },
    ];
    same.into_iter()
        .chain([wider])
        .chain(others.into_iter().flat_map(related))
}

fn related(kind: Kind) -> impl Iterator<Item = Relation> {
    (0..16)
        .map(move |bits| Relation {
            widens: bits & 1 != 0,
            narrows: bits & 2 != 0,
            narrows_strictly: bits & 4 != 0,
            readable: bits & 8 != 0,
            kind,
        })
        // A reader that refuses more reads no more.
        .filter(|relation| relation.narrows || !relation.narrows_strictly)
}
