//! The schema's facts in the form that the runtime takes. They live as long as the program, which makes one call.

use mews_connector_codegen::ir::{LimitFact, LimitRule, request_limits};
use mews_connector_language::Schema;
use mews_connector_language::model::{self, Operation};
use mews_connector_runtime::{Api, Effect, Facts, Limit, Rule};

use crate::api;

/// The facts that all operations share.
pub(crate) fn api() -> &'static Api {
    let api = &api::schema().api;
    Box::leak(Box::new(Api::new(
        &api.version,
        &api.base_path,
        api.pagination.max_count,
        api.rate_limit.requests,
        api.rate_limit.seconds,
    )))
}

/// The facts of an operation.
pub(crate) fn operation(operation: &'static Operation) -> &'static Facts {
    let schema = api::schema();
    let name = operation.path();
    let path = format!("{}/{name}", schema.api.base_path);
    let mut facts = Facts::new(name.leak(), path.leak(), effect(operation.effect))
        .limits(limits(schema, operation));
    if operation.money {
        facts = facts.money();
    }
    if let Some(settled_by) = &operation.settled_by {
        facts = facts.confirmed_by(settled_by);
    }
    if let Some(property) = &operation.settled_within {
        facts = facts.confirmed_within(property);
    }
    if operation.portfolio {
        facts = facts.portfolio();
    }
    if operation.pages.is_some() {
        facts = facts.paginated();
    }
    if operation.status.restricted {
        facts = facts.restricted();
    }
    if let Some(deprecated) = &operation.status.deprecated {
        facts = facts.deprecated(deprecated.since.as_deref(), deprecated.gone_on.as_deref());
    }
    Box::leak(Box::new(facts))
}

fn effect(effect: model::Effect) -> Effect {
    match effect {
        model::Effect::Read => Effect::Read,
        model::Effect::MeteredRead => Effect::MeteredRead,
        model::Effect::AbsoluteWrite => Effect::AbsoluteWrite,
        model::Effect::AdditiveWrite => Effect::AdditiveWrite,
    }
}

fn limits(schema: &Schema, operation: &Operation) -> &'static [Limit] {
    let facts = request_limits(schema, operation);
    let limits: Vec<_> = facts.into_iter().map(limit).collect();
    limits.leak()
}

fn limit(LimitFact { property, rule }: LimitFact) -> Limit {
    let leak = |text: Option<String>| text.map(|text| &*text.leak());
    let rule = match rule {
        LimitRule::Items(min, max) => Rule::Items { min, max },
        LimitRule::Length(min, max) => Rule::Length { min, max },
        LimitRule::Range(min, max) => Rule::Range {
            min: leak(min),
            max: leak(max),
        },
        LimitRule::MaxMonths(months) => Rule::MaxMonths(months),
        LimitRule::MaxDays(days) => Rule::MaxDays(days),
        LimitRule::AtLeastOneOf(names) => {
            let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
            Rule::AtLeastOneOf(names.leak())
        }
        LimitRule::Unique => Rule::Unique,
    };
    Limit::new(property.leak(), rule)
}
