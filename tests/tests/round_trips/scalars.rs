//! The edges of the built-in types. Each list holds spellings that are written as they are read; `OTHER_…` are read only.

pub(crate) const INT32: &[&str] = &["0", "1", "-1", "2147483647", "-2147483648"];
pub(crate) const INT64: &[&str] = &[
    "0",
    "-1",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
];
pub(crate) const UINT64: &[&str] = &["0", "9223372036854775808", "18446744073709551615"];
pub(crate) const DECIMAL: &[&str] = &[
    "0",
    "0.1",
    "-0.01",
    "19.90",
    "100.00",
    "9007199254740993.5",
    "79228162514264337593543950335",
    "-79228162514264337593543950335",
    "0.0000000000000000000000000001",
];
pub(crate) const JSON: &[&str] = &[
    "{}",
    "[]",
    "\"\"",
    "true",
    "1e400",
    "-0.000",
    "{\"B\":[null,{\"A\":\"\\u00e9\"}],\"A\":0.10}",
];
pub(crate) const INSTANT: &[&str] = &[
    "0001-01-01T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "2024-02-29T12:00:00Z",
    "2026-01-31T12:00:00.5Z",
    "2026-01-31T12:00:00.0000001Z",
    "9999-12-31T23:59:59.9999999Z",
];
pub(crate) const OTHER_INSTANT: &[&str] = &[
    "2026-01-31T12:00:00+01:00",
    "2026-01-31T12:00:00",
    "2016-12-31T23:59:60Z",
    "2026-01-31T24:00:00Z",
    "2026-01-31T12:00:00.123456789Z",
];
pub(crate) const DATE: &[&str] = &["0001-01-01", "2024-02-29", "2026-01-31", "9999-12-31"];
pub(crate) const OTHER_DATE: &[&str] = &["2026-01-31T00:00:00Z", "2026-01-31T00:00:00+01:00"];
pub(crate) const MONTH: &[&str] = &["0001-01", "2026-12", "9999-12"];
pub(crate) const OTHER_MONTH: &[&str] = &["2026-01-31", "2026-01-31T12:00:00Z"];
pub(crate) const DURATION: &[&str] = &[
    "P0Y0M0DT0H0M0S",
    "P0Y0M1DT0H0M0S",
    "-P0Y0M0DT1H30M0S",
    "P1Y-1M0DT0H0M0S",
    "P0Y0M0DT0H0M0.000000001S",
    "P2147483647Y0M0DT0H0M59.5S",
];
pub(crate) const OTHER_DURATION: &[&str] = &["P1W", "PT36H", "P1M", "-P1D", "PT0.5S"];
pub(crate) const UUID: &[&str] = &[
    "00000000-0000-0000-0000-000000000000",
    "e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
];
pub(crate) const OTHER_UUID: &[&str] = &["E6BA0F6E-5B1E-4F0C-9F3A-B1D200C2A5F0"];
pub(crate) const BASE64: &[&str] = &["", "AA==", "TWV3cw==", "////"];
pub(crate) const OTHER_BASE64: &[&str] = &["TWV3cw"];
pub(crate) const TEXT: &[&str] = &[
    "",
    " ",
    "null",
    "Room 101",
    "\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}",
    "Jos\u{e9} \u{17d}i\u{17e}kov \u{4f60}\u{597d}",
    "\u{1f3e8}\u{200d}\u{1f9f3} \u{202e}\u{feff}\u{2028}",
    "</script><!-- {\"Value\":null} -->",
];
