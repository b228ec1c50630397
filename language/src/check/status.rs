//! Deprecations: real dates in the right order.

use super::sites::Site;
use crate::model::{Schema, Status};
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

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
            let message = format!("`{date}` is no day of the calendar");
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
            "exchange the two dates, or mend one of them",
        );
    }
}

/// Whether a text is `YYYY-MM-DD` and names a day that exists.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, length: usize| {
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits {
            part.parse::<u32>().ok()
        } else {
            None
        }
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn knows_the_calendar() {
        for text in ["2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(text), "{text}");
        }
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-4-01",
            "2026-04-31",
            "",
            "2026-01-01Z",
            "+026-01-01",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }
}
