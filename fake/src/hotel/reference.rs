//! What is the same for every enterprise: countries, currencies, languages and taxes. The lists are short on purpose;
//! they hold what the seeded hotels and their guests need.

use rust_decimal::Decimal;

use super::prices::{REDUCED, STANDARD, number, tax_rate};
use crate::json::{Json, object};

/// Code and English name.
const COUNTRIES: [(&str, &str); 14] = [
    ("IS", "Iceland"),
    ("DK", "Denmark"),
    ("NO", "Norway"),
    ("SE", "Sweden"),
    ("DE", "Germany"),
    ("CZ", "Czechia"),
    ("GB", "United Kingdom"),
    ("FR", "France"),
    ("ES", "Spain"),
    ("IT", "Italy"),
    ("NL", "Netherlands"),
    ("US", "United States"),
    ("CA", "Canada"),
    ("JP", "Japan"),
];

/// Code and digits after the point.
const CURRENCIES: [(&str, u8); 8] = [
    ("EUR", 2),
    ("USD", 2),
    ("GBP", 2),
    ("ISK", 0),
    ("DKK", 2),
    ("SEK", 2),
    ("CZK", 2),
    ("JPY", 0),
];

/// Code, English name and own name.
const LANGUAGES: [(&str, &str, &str); 6] = [
    ("en-GB", "English", "English"),
    ("cs-CZ", "Czech", "Čeština"),
    ("de-DE", "German", "Deutsch"),
    ("fr-FR", "French", "Français"),
    ("es-ES", "Spanish", "Español"),
    ("it-IT", "Italian", "Italiano"),
];

/// The response of an operation that reads such a list.
pub(crate) fn answer(operation: &str) -> Option<Json> {
    let list = |items: Vec<Json>| Json::Array(items);
    let text = |text: &str| Json::text(text);
    Some(match operation {
        "countries/getAll" => {
            let countries = COUNTRIES.map(|(code, name)| {
                object([
                    ("Code", text(code)),
                    ("SovereignCountryCode", text(code)),
                    ("EnglishName", text(name)),
                ])
            });
            let european = COUNTRIES.iter().filter(|(code, _)| {
                ["DK", "SE", "DE", "CZ", "FR", "ES", "IT", "NL"].contains(code)
            });
            let codes = european.map(|(code, _)| text(code)).collect();
            object([
                ("Countries", list(countries.into())),
                ("CountrySubdivisions", list(Vec::new())),
                ("CountryRules", list(Vec::new())),
                (
                    "CountryGroups",
                    list(vec![object([
                        ("Code", text("EU")),
                        ("EnglishName", text("European Union")),
                        ("CountryCodes", list(codes)),
                    ])]),
                ),
            ])
        }
        "currencies/getAll" => {
            let currencies = CURRENCIES.map(|(code, digits)| {
                object([
                    ("Code", text(code)),
                    ("Precision", Json::Number(digits.to_string())),
                ])
            });
            object([("Currencies", list(currencies.into()))])
        }
        "languages/getAll" => {
            let languages = LANGUAGES.map(|(code, english, own)| {
                object([
                    ("Code", text(code)),
                    ("FallbackLanguageCode", Json::Null),
                    ("EnglishName", text(english)),
                    ("LocalName", text(own)),
                ])
            });
            object([("Languages", list(languages.into()))])
        }
        "taxEnvironments/getAll" => {
            let environment = object([
                ("Code", text("IS")),
                ("CountryCode", text("ISL")),
                ("ValidityStartUtc", Json::Null),
                ("ValidityEndUtc", Json::Null),
                ("TaxationCodes", list(vec![text("IS")])),
            ]);
            object([("TaxEnvironments", list(vec![environment]))])
        }
        "taxations/getAll" => {
            let taxation = object([
                ("Code", text("IS")),
                ("Name", text("Iceland")),
                ("LocalName", text("Ísland")),
            ]);
            let rates = [REDUCED, STANDARD].map(|code| {
                let value = || number(tax_rate(code).unwrap_or(Decimal::ZERO));
                object([
                    ("Code", text(code)),
                    ("TaxationCode", text("IS")),
                    ("Value", value()),
                    ("ValidityInvervalsUtc", list(Vec::new())),
                    (
                        "Strategy",
                        object([
                            ("Discriminator", text("Relative")),
                            ("Value", object([("Value", value())])),
                        ]),
                    ),
                ])
            });
            object([
                ("Taxations", list(vec![taxation])),
                ("TaxRates", list(rates.into())),
            ])
        }
        _ => return None,
    })
}
