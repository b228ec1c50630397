//! What is thrown at each parser, and what must hold: no panic, and what was read is read again as it is written.
//!
//! Here once for cargo-fuzz (`fuzz_targets/`) and for the tests of a stable compiler (`tests/tests/hostile_bytes/`).

use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::time::Duration;

use mews_connector::bytes::Bytes;
use mews_connector::http::{HeaderMap, HeaderValue, StatusCode};
use mews_connector::runtime::__private::codec;
use mews_connector::testkit::{Script, VirtualClock};
use mews_connector::transport::TransportResponse;
use mews_connector::values::{
    Base64, Date, Decimal, HybridId, Id, IsoDuration, Json, Month, UpdateValue, UtcDateTime, Uuid,
};
use mews_connector::{Client, Environment, messages, reservations};
use mews_connector_language as language;
use mews_connector_openapi::{self as openapi, Options, Version};

/// A function that takes hostile bytes.
pub(crate) type Target = fn(&[u8]);

/// Every target by its name.
pub(crate) const ALL: &[(&str, Target)] = &[
    ("schema", schema),
    ("openapi", openapi),
    ("response", response),
    ("values", values),
    ("retry_after", retry_after),
];

/// The files of a schema, each below a line `# file NAME.yaml`. What is read is written, and read again as the same.
pub(crate) fn schema(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let files: Vec<_> = text
        .split("# file ")
        .skip(1)
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    for (name, text) in &files {
        let Ok(spec) = language::read_text(name, text) else {
            continue;
        };
        let written = language::format_spec(&spec);
        match language::read_text(name, &written) {
            Ok(again) => assert_eq!(again, spec, "written as\n{written}"),
            Err(problems) => panic!(
                "{}\nin what was written:\n{written}",
                problems.render(false)
            ),
        }
    }
    match language::load_texts(files) {
        Ok(loaded) => {
            let resources = &loaded.schema.resources;
            if resources.iter().all(|it| it.operations.is_empty()) {
                return; // A document without any operation is not taken for one.
            }
            let document = openapi::export(&loaded.specs, Version::V3_1).to_json();
            openapi::import(&document, &[], &Options::default()).expect("our own export");
        }
        Err(problems) => assert!(!problems.render(false).is_empty()),
    }
}

/// An OpenAPI document. What is imported can be written, and importing again changes nothing.
pub(crate) fn openapi(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let options = Options {
        docs: true,
        ..Options::default()
    };
    if let Ok(first) = openapi::import(text, &[], &options) {
        for (_, spec) in &first.files {
            language::format_spec(spec);
        }
        let again = openapi::import(text, &first.files, &options).expect("it was read before");
        assert!(again.report.is_unchanged(), "{}", again.report);
    }
}

/// The body of a response, by the decoder of the bindings and through the impls of serde.
pub(crate) fn response(bytes: &[u8]) {
    fn both<T: codec::Decode + codec::Encode + serde::de::DeserializeOwned>(bytes: &[u8]) {
        let ours = codec::from_slice::<T>(bytes);
        let serdes = serde_json::from_slice::<T>(bytes);
        // Serde passes over a list that is missing, and has nobody to tell; what is written does not hold it either.
        if let (Ok(ours), Ok(serdes)) = (&ours, &serdes) {
            let written = |value: &T| codec::to_vec(value).expect("a value that was read");
            assert_eq!(written(ours), written(serdes));
        }
        if let Err(error) = ours {
            assert!(!error.to_string().is_empty());
        }
    }
    both::<messages::GetAllResponse>(bytes);
    both::<reservations::GetAll2023_06_06Response>(bytes);
    both::<Json>(bytes);
    both::<UpdateValue<Option<Vec<Decimal>>>>(bytes);
}

/// A value as text and within JSON. What is read is read again from what it is written as.
pub(crate) fn values(bytes: &[u8]) {
    enum Thing {}
    fn as_text<T: FromStr + Display + PartialEq + Debug>(text: &str)
    where
        T::Err: Display,
    {
        match text.parse::<T>() {
            Ok(value) => {
                let written = value.to_string();
                match written.parse::<T>() {
                    Ok(again) => assert_eq!(again, value, "written as {written}"),
                    Err(error) => panic!("{error}: written as {written}"),
                }
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
    fn in_json<T: codec::Decode + codec::Encode + PartialEq + Debug>(json: &[u8]) {
        if let Ok(value) = codec::from_slice::<T>(json) {
            let written = codec::to_vec(&value).expect("a value that was read");
            let again = codec::from_slice::<T>(&written).expect("a value that was written");
            assert_eq!(again, value);
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        as_text::<UtcDateTime>(text);
        as_text::<Date>(text);
        as_text::<Month>(text);
        as_text::<IsoDuration>(text);
        as_text::<Base64>(text);
        as_text::<HybridId<Thing>>(text);
        as_text::<Id<Thing>>(text);
    }
    in_json::<Decimal>(bytes);
    in_json::<i32>(bytes);
    in_json::<Json>(bytes);
    in_json::<Vec<Option<UtcDateTime>>>(bytes);
    in_json::<UpdateValue<Option<IsoDuration>>>(bytes);
}

/// A `Retry-After`, and a `Date` behind a line break: the call ends, and nobody waits longer than a month at a time.
pub(crate) fn retry_after(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == b'\n');
    let mut headers = HeaderMap::new();
    for name in ["retry-after", "date"] {
        if let Some(Ok(value)) = parts.next().map(HeaderValue::from_bytes) {
            headers.insert(name, value);
        }
    }
    let (clock, network) = (VirtualClock::hurried(), Script::new());
    for _ in 0..100 {
        let status = StatusCode::TOO_MANY_REQUESTS;
        network.respond_with(TransportResponse::new(
            status,
            headers.clone(),
            Bytes::from_static(b"{}"),
        ));
    }
    let client = Client::builder(Environment::Demo)
        .client_token("client-token")
        .access_token("access-token")
        .client_name("hostile bytes 1.0.0")
        .transport(network.clone())
        .clock(clock.clone())
        .build()
        .expect("a complete client");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without any driver");
    let request = messages::GetAllRequest::new([Uuid::nil().into()]);
    let error = runtime
        .block_on(async { client.messages().get_all(request).await })
        .expect_err("a refusal");
    assert!(error.is_rate_limited(), "{error}");
    assert!(network.steps_left() > 0, "the call does not end");
    let longest = clock.sleeps().into_iter().max();
    assert!(
        longest <= Some(Duration::from_secs(31 * 24 * 60 * 60)),
        "{longest:?}"
    );
}
