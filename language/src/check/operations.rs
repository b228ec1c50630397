//! Operations: envelope, pagination, and what settles a lost response.

use std::collections::HashMap;

use crate::model::{Effect, Field, Model, Operation, Request, Response, Schema, Type};
use crate::place::{Place, resource_file};
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;
use crate::value::{instants, is_date};

pub(super) fn check(schema: &Schema, report: &mut Report<'_>) {
    let all: HashMap<String, &Operation> = schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .map(|operation| (operation.path(), operation))
        .collect();
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let place = Place::operation(operation);
        envelope(schema, operation, report);
        pages(schema, operation, &place, report);
        effect(operation, schema, &all, &place, report);
    }
    let per = &schema.api.rate_limit.per;
    let place = Place::file("api.yaml");
    if !schema.api.envelope.iter().any(|field| field.name == *per)
        && !report.was_cut(&place.key("envelope").key(per))
        && !report.was_cut(&place.key("envelope"))
    {
        let place = place.key("rate_limit").key("per").value();
        let message = format!("`{per}` is not a property of the envelope");
        let known = schema.api.envelope.iter().map(|field| field.name.as_str());
        let help = match report.nearest(per, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name the property of `envelope` that the vendor counts requests by".to_owned(),
        };
        report.add(Rule::RateLimitPer, &place, message, help);
    }
}

/// The objects that a request may be, with their places.
fn requests<'s>(schema: &'s Schema, operation: &'s Operation) -> Vec<(Place, &'s [Field])> {
    match &operation.request {
        Request::Fields(fields) => vec![(Place::operation(operation).key("request"), fields)],
        Request::Union(name) => {
            let cases = schema
                .unions
                .get(name)
                .map_or(&[][..], |union| &union.cases);
            let models = cases.iter().filter_map(|case| match &case.ty {
                Some(Type::Model(name)) => schema.models.get(name),
                _ => None,
            });
            let place =
                |model: &Model| Place::definition(&model.home, Section::Models, &model.name);
            models
                .map(|model| (place(model).key("fields"), model.fields.as_slice()))
                .collect()
        }
    }
}

fn envelope(schema: &Schema, operation: &Operation, report: &mut Report<'_>) {
    for (place, fields) in requests(schema, operation) {
        let shared = |field: &&Field| {
            schema
                .api
                .envelope
                .iter()
                .any(|shared| shared.name == field.name)
        };
        for Field { name, .. } in fields.iter().filter(shared) {
            report.add_with(
                Rule::EnvelopeRepeated,
                &place.key(name),
                format!("`{name}` belongs to the envelope"),
                (
                    &Place::file("api.yaml").key("envelope").key(name),
                    "already in every request",
                ),
                "remove it here: the client adds it to every request",
            );
        }
    }
}

fn pages(schema: &Schema, operation: &Operation, place: &Place, report: &mut Report<'_>) {
    let Some(pages) = &operation.pages else {
        return;
    };
    let pagination = &schema.api.pagination;
    for (place, fields) in requests(schema, operation) {
        repeated(fields, &pagination.request, &place, report);
    }
    let items = place.key("pages").key("items").value();
    let Response::Fields(fields) = &operation.response else {
        let message = "a paginated operation cannot answer a bare model";
        let help = "write the properties of the response, with the items in a list among them";
        report.add(
            Rule::PagesResponse,
            &place.key("response").value(),
            message,
            help,
        );
        return;
    };
    repeated(fields, &pagination.response, &place.key("response"), report);
    match fields.iter().find(|field| field.name == pages.items) {
        Some(Field {
            ty: Type::List(_), ..
        }) => {}
        Some(_) => {
            let message = format!("the items `{}` are not a list", pages.items);
            let help = "name the response property that holds the items";
            let found = place.key("response").key(&pages.items);
            report.add_with(
                Rule::PagesItems,
                &items,
                message,
                (&found, "this is not a list"),
                help,
            );
        }
        None if report.was_cut(&place.key("response").key(&pages.items)) => {}
        None if report.was_cut(&place.key("response")) => {}
        None => {
            let message = format!("the response has no property `{}`", pages.items);
            let known = fields.iter().map(|field| field.name.as_str());
            let help = match report.nearest(&pages.items, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{}: \"[…]\"` to the response", pages.items),
            };
            report.add(Rule::PagesItems, &items, message, help);
        }
    }
    if has_effect(place, report) && !is_read(operation.effect) {
        let message = "a write is paginated";
        let help = "only `read` and `metered_read` are paginated: fix `effect` or remove `pages`";
        report.add(Rule::PagesWrite, &place.key("pages"), message, help);
    }
}

fn repeated(fields: &[Field], implied: &str, place: &Place, report: &mut Report<'_>) {
    if fields.iter().any(|field| field.name == implied) {
        report.add(
            Rule::PaginationRepeated,
            &place.key(implied),
            format!("`pages` implies `{implied}`"),
            "remove it here",
        );
    }
}

fn effect(
    operation: &Operation,
    schema: &Schema,
    all: &HashMap<String, &Operation>,
    place: &Place,
    report: &mut Report<'_>,
) {
    let read = has_effect(place, report) && is_read(operation.effect);
    if operation.money && read {
        let message = "a read moves no money";
        let help = "remove `money`, or fix `effect`";
        report.add(Rule::MoneyRead, &place.key("money"), message, help);
    }
    let Some(by) = &operation.settled_by else {
        if operation.settled_within.is_some() && !report.was_cut(&place.key("settled_by")) {
            let message = "`settled_within` is about a read that is not named";
            let help = "name the read in `settled_by`, or remove the key";
            report.add(
                Rule::SettledWithin,
                &place.key("settled_within"),
                message,
                help,
            );
        }
        return;
    };
    let at = place.key("settled_by");
    if read {
        let message = "a read needs no `settled_by`: it may simply be sent again";
        report.add(Rule::SettledByRead, &at, message, "remove the key");
        return;
    }
    let Some(settler) = all.get(by) else {
        let (file, action) = split(by, operation);
        if report.was_cut(&Place::file(file).key("operations").key(&action)) {
            return;
        }
        let message = format!("there is no operation `{by}`");
        let own = format!("{}/", operation.resource);
        let known = all
            .keys()
            .map(|path| path.strip_prefix(&own).unwrap_or(path));
        let help = match report.nearest(by, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a read of this resource, such as `getAll`, or a full path".to_owned(),
        };
        report.add(Rule::SettledByUnknown, &at.value(), message, help);
        return;
    };
    let settler_place = Place::operation(settler);
    if has_effect(&settler_place, report) && !is_read(settler.effect) {
        report.add_with(
            Rule::SettledByWrite,
            &at.value(),
            format!("`{by}` is a write"),
            (
                &settler_place.key("effect").value(),
                "a write, by its effect",
            ),
            "name the read that shows whether the write took effect",
        );
    }
    if let Some(within) = &operation.settled_within {
        settled_within(
            schema,
            settler,
            within,
            &place.key("settled_within"),
            report,
        );
    }
}

/// Whether the read takes the interval that a write may have happened in.
fn settled_within(
    schema: &Schema,
    settler: &Operation,
    within: &str,
    at: &Place,
    report: &mut Report<'_>,
) {
    let request = Place::operation(settler).key("request");
    if report.was_cut(&request) || report.was_cut(&request.key(within)) {
        return;
    }
    let fields = match &settler.request {
        Request::Fields(fields) => fields.as_slice(),
        Request::Union(_) => &[],
    };
    let intervals = || fields.iter().filter(|field| is_instants(schema, &field.ty));
    if intervals().any(|field| field.name == within) {
        return;
    }
    let message = match fields.iter().any(|field| field.name == within) {
        true => format!(
            "`{within}` of `{}` is no interval of instants",
            settler.path()
        ),
        false => format!(
            "the request of `{}` has no property `{within}`",
            settler.path()
        ),
    };
    let known: Vec<_> = intervals()
        .map(|field| format!("`{}`", field.name))
        .collect();
    let help = match known.as_slice() {
        [] => "remove the key: the read takes no interval of instants".to_owned(),
        known => format!("name one of its intervals: {}", known.join(", ")),
    };
    report.add(Rule::SettledWithin, &at.value(), message, help);
}

fn is_instants(schema: &Schema, ty: &Type) -> bool {
    let Type::Model(name) = ty else {
        return false;
    };
    let model = schema.models.get(name);
    model.is_some_and(|model| instants(&model.fields).is_some())
}

/// The file and the action that an operation's name points to.
fn split(by: &str, operation: &Operation) -> (String, String) {
    match by.split_once('/') {
        // `getAll/2023-06-06` is an action of the same resource.
        Some((resource, action)) if !is_date(action) => {
            (resource_file(resource), action.to_owned())
        }
        _ => (resource_file(&operation.resource), by.to_owned()),
    }
}

/// Whether the effect is known: a missing one is reported elsewhere and proves nothing.
fn has_effect(place: &Place, report: &Report<'_>) -> bool {
    report.written(&place.key("effect")).is_some()
}

fn is_read(effect: Effect) -> bool {
    matches!(effect, Effect::Read | Effect::MeteredRead)
}
