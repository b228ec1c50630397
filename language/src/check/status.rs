//! Deprecations: real dates in the right order.

use super::sites::Site;
use crate::model::{Schema, Status};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;
use crate::value::is_date;

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        one(&Place::operation(operation), &operation.status, report);
    }
    for model in schema.models.values() {
        one(
            &Place::definition(&model.home, Section::Models, &model.name),
            &model.status,
            report,
        );
    }
    for item in schema.enums.values() {
        let place = Place::definition(&item.home, Section::Enums, &item.name).key("values");
        for value in &item.values {
            one(&place.key(&value.name), &value.status, report);
        }
    }
    for union in schema.unions.values() {
        let place = Place::definition(&union.home, Section::Unions, &union.name).key("cases");
        for case in &union.cases {
            one(&place.key(&case.tag), &case.status, report);
        }
    }
    for site in sites {
        one(&site.place, &site.field.status, report);
    }
}

fn one(place: &Place, status: &Status, report: &mut Report<'_>) {
    let Some(deprecated) = &status.deprecated else {
        return;
    };
    let place = place.key("deprecated");
    let mut sound = true;
    for (key, date) in [
        ("since", &deprecated.since),
        ("gone_on", &deprecated.gone_on),
    ] {
        if let Some(date) = date
            && !is_date(date)
        {
            sound = false;
            let message = format!("`{date}` is not a day of the calendar");
            report.add(
                Rule::BadDate,
                &place.key(key).value(),
                message,
                "write year, month and day: `2026-01-31`",
            );
        }
    }
    if let (Some(since), Some(gone)) = (&deprecated.since, &deprecated.gone_on)
        && sound
        && gone < since
    {
        report.add(
            Rule::DatesReversed,
            &place.key("gone_on").value(),
            format!("gone on {gone}, before its end was announced on {since}"),
            "exchange the two dates, or fix one of them",
        );
    }
}
