//! Reads `Retry-After`: how long the server asks to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// Nobody means a longer wait than a month; such a value is a slip or an attack and counts as none.
const LONGEST: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// The wait that a response asks for, in seconds or as a date.
///
/// A date is measured against the response's own `Date`, so that a wrong clock on this side does not matter; `received`
/// stands in for a missing one. Anything that is not exactly one sensible value in the future counts as none.
pub(crate) fn retry_after(headers: &HeaderMap, received: SystemTime) -> Option<Duration> {
    let mut values = headers.get_all(RETRY_AFTER).iter();
    let text = match (values.next(), values.next()) {
        (Some(only), None) => only.to_str().ok()?.trim(),
        _ => return None,
    };
    let wait = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        Duration::from_secs(text.parse().ok()?)
    } else {
        let until = httpdate::parse_http_date(text).ok()?;
        let date = headers.get(DATE).and_then(|date| date.to_str().ok());
        let now = date
            .and_then(|date| httpdate::parse_http_date(date.trim()).ok())
            .unwrap_or(received);
        until.duration_since(now).ok().filter(|it| !it.is_zero())?
    };
    Some(wait).filter(|wait| *wait <= LONGEST)
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};
    use proptest::prelude::*;

    use super::*;

    /// Sunday, 22 November 2026, 10:00:00 UTC.
    const TEN: u64 = 1_795_341_600;

    fn parse(headers: &[(HeaderName, &str)]) -> Option<u64> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(name, HeaderValue::from_str(value).unwrap());
        }
        let wait = retry_after(&map, SystemTime::UNIX_EPOCH + Duration::from_secs(TEN))?;
        Some(wait.as_secs())
    }

    #[test]
    fn seconds() {
        for (text, wait) in [
            ("3", Some(3)),
            (" 17 ", Some(17)),
            ("0", Some(0)),
            ("007", Some(7)),
            ("86400", Some(86_400)),
            ("2678400", Some(2_678_400)),
            ("2678401", None),
            ("1000000000", None),
            ("99999999999999999999999999", None),
            ("", None),
            ("-5", None),
            ("+5", None),
            ("1.5", None),
            ("1e9", None),
            ("abc", None),
            ("3, 5", None),
            ("NaN", None),
            ("0.5", None),
            ("3,", None),
            ("3 5", None),
            ("3s", None),
            ("0x10", None),
            ("PT3S", None),
            ("2026-11-22T10:00:30Z", None),
            ("Fri, 31 Dec 9999 23:59:59 GMT", None),
            ("Sun, 22 Nov 2026 10:00:30 +0000", None),
            ("Sun, 22 Nov 2026 24:00:00 GMT", None),
        ] {
            assert_eq!(parse(&[(RETRY_AFTER, text)]), wait, "{text:?}");
        }
        assert_eq!(parse(&[]), None);
        assert_eq!(parse(&[(RETRY_AFTER, "3"), (RETRY_AFTER, "5")]), None);
        assert_eq!(parse(&[(RETRY_AFTER, "3"), (RETRY_AFTER, "3")]), None);
    }

    #[test]
    fn three_forms_of_date_against_the_date_of_the_answer() {
        for until in [
            "Sun, 22 Nov 2026 10:00:30 GMT",
            "Sunday, 22-Nov-26 10:00:30 GMT",
            "Sun Nov 22 10:00:30 2026",
        ] {
            assert_eq!(parse(&[(RETRY_AFTER, until)]), Some(30), "own clock");
            for (date, wait) in [
                ("Sun, 22 Nov 2026 10:00:10 GMT", Some(20)),
                ("Sun, 22 Nov 2026 09:00:30 GMT", Some(3600)),
                ("Sun, 22 Nov 2026 10:00:30 GMT", None),
                ("Sun, 22 Nov 2026 11:00:00 GMT", None),
                ("Fri, 22 Nov 1996 10:00:00 GMT", None),
                ("garbage", Some(30)),
            ] {
                assert_eq!(
                    parse(&[(RETRY_AFTER, until), (DATE, date)]),
                    wait,
                    "{until} at {date}"
                );
            }
        }
    }

    proptest! {
        #[test]
        fn anything_is_read_or_ignored(text in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(value) = HeaderValue::from_bytes(&text) {
                let mut headers = HeaderMap::new();
                headers.insert(RETRY_AFTER, value.clone());
                headers.insert(DATE, value);
                let wait = retry_after(&headers, SystemTime::UNIX_EPOCH);
                prop_assert!(wait.is_none_or(|wait| wait <= LONGEST));
            }
        }

        #[test]
        fn dates_of_any_shape_are_read_or_ignored(
            text in "(Mon|Sunday|x)?,? ?[0-9]{0,3}[ -](Jan|Feb|Nov|No)[ -][0-9]{0,5} [0-9]{0,3}:[0-9]{0,3}:[0-9]{0,3}( GMT| [0-9]{1,5})?"
        ) {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_str(&text).unwrap());
            let wait = retry_after(&headers, SystemTime::UNIX_EPOCH);
            prop_assert!(wait.is_none_or(|wait| wait <= LONGEST));
        }
    }
}
