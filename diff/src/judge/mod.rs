//! What an edit does to one direction of the wire, and to the client that is already deployed.
//!
//! A request must stay right: whatever was allowed has to be allowed. A response must stay readable: whatever may arrive
//! has to be what could arrive. `Policy` says who reads.
//!
//! Each file holds the verdicts of one kind of edit. A verdict is a row, a [`Judgement`], beside the cases in which it is
//! given; its prose stands nowhere else.

mod bodies;
mod choices;
#[cfg(test)]
mod facts;
mod names;
mod operations;
#[cfg(test)]
mod page;
mod presence;
mod types;
mod values;

use crate::edit::{Fact, Marked};
use crate::result::{Deployed, Direction, Policy, Wire};
use crate::rules::Rule;

/// The verdicts of one direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Judgement {
    pub(crate) rule: Rule,
    pub(crate) wire: Wire,
    pub(crate) why: &'static str,
    pub(crate) deployed: Deployed,
    pub(crate) deployed_why: &'static str,
}

/// A verdict that deployed clients do not notice.
const fn unnoticed(rule: Rule, wire: Wire, why: &'static str) -> Judgement {
    Judgement {
        rule,
        wire,
        why,
        deployed: Deployed::Works,
        deployed_why: "It sends and reads the same JSON as before.",
    }
}

/// Two edits in one, such as a removal and an addition: as bad as the worse of them.
fn at_once(rule: Rule, one: Judgement, other: Judgement) -> Judgement {
    let wire = if other.wire > one.wire { other } else { one };
    let deployed = if other.deployed > one.deployed {
        other
    } else {
        one
    };
    Judgement {
        rule,
        deployed: deployed.deployed,
        deployed_why: deployed.deployed_why,
        ..wire
    }
}

/// The verdict on what no operation reaches on both sides, which still has a rule.
pub(crate) fn unreached(fact: &Fact, policy: Policy) -> Judgement {
    Judgement {
        rule: judge(fact, Direction::Request, policy).rule,
        wire: Wire::None,
        why: "No operation reaches it on both sides.",
        deployed: Deployed::Works,
        deployed_why: "It never meets it.",
    }
}

/// Judges a fact in one direction.
pub(crate) fn judge(fact: &Fact, direction: Direction, policy: Policy) -> Judgement {
    match *fact {
        Fact::OperationAdded { dated } => operations::added(dated),
        Fact::OperationRemoved(notice) => operations::removed(notice, direction),
        Fact::OperationMoved => operations::gone(Rule::OperationMoved, direction),
        Fact::OperationRustName => operations::rust_name(),
        Fact::Deprecated(Marked::Operation) => operations::deprecated(Rule::OperationDeprecated),
        Fact::Deprecated(Marked::Property) => operations::deprecated(Rule::PropertyDeprecated),
        Fact::Deprecated(Marked::Choice) => operations::deprecated(Rule::ValueDeprecated),
        Fact::Undeprecated => operations::undeprecated(),
        Fact::Date { earlier } => operations::date(earlier),
        Fact::Restricted(now) => operations::restricted(now),
        Fact::Portfolio(now) => operations::portfolio(now, direction),
        Fact::Effect { old, new } => operations::effect(old, new, direction),
        Fact::EffectUnknown => operations::effect_unknown(direction),
        Fact::BasePath => operations::base_path(),
        Fact::PagesAdded { optional } => bodies::pages_added(optional, direction),
        Fact::PagesOptional(now) => bodies::pages_optional(now, direction),
        Fact::PagesRemoved => bodies::pages_removed(),
        Fact::PagesRenamed => bodies::pages_renamed(),
        Fact::BodySwapped(relation) => bodies::swapped(relation, direction),
        Fact::ResponseEmptied(now) => bodies::emptied(now, direction),
        Fact::Choice(relation) => bodies::choice(relation, direction),
        Fact::Errors => bodies::errors(),
        Fact::PropertyAdded(shape) => presence::added(shape, direction, policy),
        Fact::PropertyRemoved(shape, notice) => presence::removed(shape, notice, direction, policy),
        Fact::PropertyRenamed {
            old,
            new,
            same_rust,
            declared,
        } => presence::renamed(
            presence::replaced(old, new, direction, policy),
            same_rust,
            declared,
        ),
        Fact::PropertyEnveloped { old, new } => {
            let (gone, come) = presence::replaced(old, new, direction, policy);
            at_once(Rule::PropertyMovedInside, gone, come)
        }
        Fact::EnvelopeGrew => presence::envelope_grew(),
        Fact::Presence(presence) => presence::changed(presence, direction, policy),
        Fact::Open(now) => presence::open(now, direction, policy),
        Fact::ReadOnly(now) => presence::read_only(now, direction),
        Fact::Type(relation) => types::changed(relation, direction, policy),
        Fact::Limit(change) => values::limit(change, direction, policy),
        Fact::Months(change) => values::months(change, direction),
        Fact::AtLeastOne(change) => values::at_least_one(change, direction, policy),
        Fact::Pattern(change) => values::pattern(change, direction, policy),
        Fact::Default => values::default(direction),
        Fact::Meaning => values::meaning(),
        Fact::ValueAdded { announced } => choices::value_added(announced, direction, policy),
        Fact::ValueRemoved => choices::value_removed(direction),
        Fact::ValueRenamed {
            announced,
            declared,
        } => choices::value_renamed(announced, declared, direction, policy),
        Fact::EnumType { alike } => choices::enum_type(alike),
        Fact::Extensible(now) => choices::extensible(now, direction),
        Fact::CaseAdded => choices::case_added(direction, policy),
        Fact::CaseRemoved => choices::case_removed(direction),
        Fact::ChoiceOrder => choices::order(),
        Fact::Tag => choices::tag(),
        Fact::DefinitionRenamed => names::DEFINITION_RENAMED,
        Fact::DefinitionRemoved => names::DEFINITION_REMOVED,
        Fact::RustName => names::RUST_NAME,
        Fact::Order => names::ORDER,
        Fact::Home => names::HOME,
        Fact::Docs => names::DOCS,
        Fact::Version => names::VERSION,
        Fact::Correction => names::CORRECTION,
        Fact::VendorName => names::VENDOR_NAME,
    }
}
