//! What a call may do when it is sent twice, and how to find out whether it was carried out.

use mews_connector_codegen::surface::SETTLED;
use mews_connector_language::model::{Effect, Operation};
use serde_json::{Value, json};

use super::Walk;
use crate::edit::{At, Edit, Fact, Repeats};
use crate::result::Side;

impl Walk<'_> {
    pub(super) fn effect(&mut self, at: &At, old: &Operation, new: &Operation) {
        let (a, b) = (
            self.beyond.effect(Side::Old, old),
            self.beyond.effect(Side::New, new),
        );
        if a != b {
            let name = |effect: Option<Effect>| effect.map_or("unknown", Effect::name);
            let (from, to) = (name(a), name(b));
            let fact = match (a, b) {
                (Some(a), Some(b)) => Fact::Effect {
                    old: repeats(a, old.money),
                    new: repeats(b, old.money),
                },
                _ => Fact::EffectUnknown,
            };
            let title = format!("effect changed from {from} to {to}");
            let edit = Edit::new(fact, &at.below("effect"), title);
            self.add(edit.values(json!(from), json!(to)));
        }
        if old.effect_why != new.effect_why {
            let title = "the reason of its effect changed";
            let edit = Edit::new(Fact::Docs, &at.below("effect_why"), title);
            self.add(edit.values(
                old.effect_why.clone().map(Value::from),
                new.effect_why.clone().map(Value::from),
            ));
        }
        if old.money != new.money {
            let title = if new.money {
                "moves money"
            } else {
                "moves no money"
            };
            let fact = Fact::Effect {
                old: repeats(old.effect, old.money),
                new: repeats(old.effect, new.money),
            };
            let edit = Edit::new(fact, &at.below("money"), title);
            self.add(edit.values(json!(old.money), json!(new.money)));
        }
        let request = format!("{}.request", new.path());
        if old.settled_by != new.settled_by {
            let title = "the read that settles a lost response changed";
            let at = at.below("settled_by").claiming(&request, SETTLED);
            let edit = Edit::new(same_effect(old), &at, title);
            self.add(edit.values(json!(old.settled_by), json!(new.settled_by)));
        }
        if old.settled_within != new.settled_within {
            let title = "the interval by which a lost response is settled changed";
            let at = at.below("settled_within").claiming(&request, SETTLED);
            let edit = Edit::new(same_effect(old), &at, title);
            self.add(edit.values(json!(old.settled_within), json!(new.settled_within)));
        }
    }
}

/// Whether our client repeats a call after a lost response.
fn repeats(effect: Effect, money: bool) -> Repeats {
    match effect {
        Effect::Read => Repeats::Always,
        Effect::AbsoluteWrite if !money => Repeats::WhenAsked,
        Effect::AbsoluteWrite | Effect::MeteredRead | Effect::AdditiveWrite => Repeats::Never,
    }
}

/// An effect that stays as it is.
fn same_effect(operation: &Operation) -> Fact {
    let same = repeats(operation.effect, operation.money);
    Fact::Effect {
        old: same,
        new: same,
    }
}
