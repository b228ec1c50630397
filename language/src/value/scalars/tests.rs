//! Which values each built-in type has, above all where its readers once disagreed.

use super::*;

fn fits(scalar: Scalar, json: &str) -> bool {
    check(scalar, &Json::parse(json.as_bytes()).unwrap()).is_ok()
}

#[test]
fn each_type_takes_its_values_and_refuses_others() {
    let cases: &[(Scalar, &[&str], &[&str])] = &[
        (Scalar::Bool, &["true", "false"], &["\"true\"", "1"]),
        (
            Scalar::Int32,
            &["2147483647", "1.0"],
            &["2147483648", "1.5"],
        ),
        (
            Scalar::Int64,
            &["9223372036854775807"],
            &["9223372036854775808", "1e2"],
        ),
        (
            Scalar::Uint64,
            &["0", "18446744073709551615"],
            &["-1", "18446744073709551616"],
        ),
        (
            Scalar::Decimal,
            &["123456789012345.67", "1.5e2"],
            &["1e400", "\"1.5\""],
        ),
        (Scalar::String, &["\"\""], &["1", "null"]),
        (Scalar::Json, &["null", "1", "{}"], &[]),
    ];
    for (scalar, right, wrong) in cases {
        for json in *right {
            assert!(fits(*scalar, json), "{scalar:?} {json}");
        }
        for json in *wrong {
            assert!(!fits(*scalar, json), "{scalar:?} {json}");
        }
    }
}

#[test]
fn each_text_type_takes_its_spellings_and_refuses_others() {
    let cases: &[(Scalar, &[&str], &[&str])] = &[
        (
            Scalar::Uuid,
            &[
                "2f1c1b0e-8f3a-4c65-9d2e-000000000000",
                "2F1C1B0E-8F3A-4C65-9D2E-00000000000A",
            ],
            &[
                "2f1c1b0e8f3a4c659d2e000000000000",
                "2f1c1b0e-8f3a-4c65-9d2e-00000000000g",
                "{2f1c1b0e-8f3a-4c65-9d2e-000000000000}",
                "2f1c1b0e8-f3a-4c65-9d2e-000000000000",
            ],
        ),
        (
            Scalar::DateTime,
            &[
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00.5Z",
                "2026-01-31T12:00:00.1234567+02:00",
                "9999-12-31T23:59:59Z",
            ],
            &[
                "2026-01-31",
                "2026-01-31T12:00:00",
                "2026-13-31T12:00:00Z",
                "2026-01-31Z",
            ],
        ),
        (
            Scalar::Date,
            &["2026-01-31", "2024-02-29", "2000-02-29"],
            &[
                "2026-99-99",
                "2026-02-29",
                "1900-02-29",
                "2026-4-01",
                "+026-01-01",
                "2026-01-01Z",
                "",
            ],
        ),
        (
            Scalar::Month,
            &["2026-01"],
            &["2026-13", "2026-1", "2026-01-01"],
        ),
        (
            Scalar::Duration,
            &["P0Y0M1DT0H0M0S", "-PT2H", "-P1D", "PT0S", "P1W"],
            &["1 day", "PT", "P", "2H"],
        ),
        (
            Scalar::TimeZone,
            &["America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+1", "GB"],
            &["Europe/", "a", "+1", "", "Europe/Prague "],
        ),
        (Scalar::Currency, &["EUR"], &["eur", "EURO", "€"]),
        (Scalar::Country, &["CZ", "CZE"], &["Czechia", "cz", "C"]),
        (
            Scalar::CountrySubdivision,
            &["CZ-10", "FR-75", "US-CA", "GB-ABD", "AT-9"],
            &["CZ", "CZ-", "CZE-10", "CZ-1000", "cz-10"],
        ),
        (
            Scalar::Language,
            &["en", "en-GB", "zh-Hant-TW", "es-419"],
            &["en_GB", "e", "en-", "?", "123"],
        ),
        (
            Scalar::Email,
            &["guest@example.com"],
            &["guest", "@example.com", "guest@", "a b@c.example"],
        ),
        (
            Scalar::Base64,
            &["RmFrZQ==", ""],
            &["RmFrZ", "RmFr====", "Rm!!"],
        ),
        // What the vendor does not describe is any text.
        (Scalar::PostalCode, &["11000", "SW1A 1AA", "D02 AF30"], &[]),
        (Scalar::Tel, &["+420 123 456 789", "0123 456 789"], &[]),
        (Scalar::Url, &["https://example.com", "example.com"], &[]),
        (Scalar::Secret, &["x"], &[]),
    ];
    for (scalar, right, wrong) in cases {
        for text in *right {
            assert_eq!(check_text(*scalar, text), Ok(()), "{scalar:?} {text}");
        }
        for text in *wrong {
            assert!(check_text(*scalar, text).is_err(), "{scalar:?} {text}");
        }
    }
}

#[test]
fn every_type_is_in_the_list_once_and_has_a_good_example() {
    for scalar in SCALARS {
        let facts = scalar.facts();
        let same = SCALARS.iter().filter(|it| it.facts().name == facts.name);
        assert_eq!(same.count(), 1, "{}", facts.name);
        let example = match facts.kind {
            Kind::Text => Json::text(facts.example),
            _ => Json::parse(facts.example.as_bytes()).unwrap(),
        };
        assert_eq!(check(*scalar, &example), Ok(()), "{}", facts.name);
    }
}

#[test]
fn a_misfit_says_what_is_expected() {
    let misfit = |scalar, json: &str| {
        let found = check(scalar, &Json::parse(json.as_bytes()).unwrap()).unwrap_err();
        (found.rule, found.expected)
    };
    assert_eq!(misfit(Scalar::Bool, "1"), ("type", "true or false"));
    assert_eq!(misfit(Scalar::Date, "1"), ("type", "a string"));
    assert_eq!(
        misfit(Scalar::Date, "\"x\""),
        ("format", "a date such as 2026-01-31")
    );
    assert_eq!(
        misfit(Scalar::Month, "\"2026-13\""),
        ("month", "a month such as 2026-01")
    );
    assert_eq!(
        misfit(Scalar::Decimal, "1e400"),
        ("digits", "a number of at most 28 digits")
    );
    assert_eq!(
        misfit(Scalar::Int32, "1.5"),
        ("type", "a whole number of 32 bits")
    );
}

#[test]
fn instants_are_read_with_zone_and_up_to_the_last_year() {
    let read = |text| instant(text).map(instant_text);
    assert_eq!(
        read("9999-12-31T23:59:59Z").as_deref(),
        Some("9999-12-31T23:59:59Z")
    );
    assert_eq!(
        read("2026-01-31T12:00:00.1234567+02:00").as_deref(),
        Some("2026-01-31T10:00:00Z")
    );
    for wrong in [
        "2026-01-31T12:00:00[UTC]",
        "now",
        "",
        "Z",
        "2026-01-31t12:00Z",
    ] {
        assert_eq!(instant(wrong), None, "{wrong}");
    }
    let day = instant_or_date("2026-01-31").map(instant_text);
    assert_eq!(day.as_deref(), Some("2026-01-31T00:00:00Z"));
}
