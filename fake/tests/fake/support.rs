//! A plain HTTP client, and schemas to serve.

use jiff::Timestamp;
use mews_connector_fake::{Fake, ManualClock};
use mews_connector_language::{Schema, load_texts};
use serde_json::{Value, json};

/// A response as it came.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The body of a response that must be a success.
    #[track_caller]
    pub(crate) fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{} {:?}", self.text, self.reason);
        assert!(self.request_id.is_some());
        self.json()
    }

    /// Checks that the response is a refusal in the vendor's shape, at a place, by a rule.
    #[track_caller]
    pub(crate) fn refused(&self, status: u16, pointer: &str, rule: &str) {
        assert_eq!(self.status, status, "{}", self.text);
        let body = self.json();
        let message = body["Message"].as_str().unwrap_or_default();
        assert_eq!(
            self.reason.as_deref(),
            Some(format!("pointer={pointer}; rule={rule}").as_str()),
            "{message}"
        );
        if status == 400 {
            assert!(message.starts_with("Invalid "), "{message}");
            let property = pointer.rsplit('/').next().unwrap_or_default();
            assert!(
                property.parse::<u32>().is_ok() || message.contains(property),
                "{message} names {property}"
            );
        }
        assert_eq!(body["RequestId"].as_str(), self.request_id.as_deref());
        assert!(body.get("Details").is_some());
    }
}

/// A plain client. In the workspace, reqwest is built to find a TLS provider in the process, even for plain HTTP.
pub(crate) fn http_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

pub(crate) async fn send(request: reqwest::RequestBuilder) -> Reply {
    let response = request.send().await.unwrap();
    let header = |name: &str| {
        response
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    let (status, request_id, reason) = (
        response.status().as_u16(),
        header("Request-Id"),
        header("Fake-Reason"),
    );
    Reply {
        status,
        request_id,
        reason,
        text: response.text().await.unwrap(),
    }
}

/// Posts a text as JSON to a path below the base path.
pub(crate) async fn post_text(fake: &Fake, operation: &str, text: impl Into<String>) -> Reply {
    let address = format!("{}/api/connector/v1/{operation}", fake.platform_address());
    let request = http_client()
        .post(address)
        .header("Content-Type", "application/json");
    send(request.body(text.into())).await
}

/// Calls an operation with its own properties; envelope and pagination are added unless they are there.
pub(crate) async fn call(fake: &Fake, operation: &str, own: Value) -> Reply {
    post_text(fake, operation, fake.complete(operation, own).to_string()).await
}

/// A clock that stands at the start of 2026.
pub(crate) fn clock() -> ManualClock {
    ManualClock::new("2026-01-01T12:00:00Z".parse::<Timestamp>().unwrap())
}

/// Messages and two resources that have what messages have not, with `more` at the end of the bookings.
pub(crate) fn hotel_with(more: &str) -> Schema {
    let bookings = include_str!("hotel.yaml").replace(
        "  getAll:\n    doc: Lists bookings.\n",
        &format!("{more}  getAll:\n    doc: Lists bookings.\n"),
    );
    let texts = [
        ("api.yaml", include_str!("../../../schema/api.yaml")),
        ("bookings.yaml", bookings.as_str()),
        ("common.yaml", include_str!("common.yaml")),
        ("guests.yaml", include_str!("guests.yaml")),
        ("message_threads.yaml", include_str!("message_threads.yaml")),
        ("messages.yaml", include_str!("messages.yaml")),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into();
    load_texts(texts)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema
}

pub(crate) async fn hotel() -> Fake {
    Fake::builder()
        .schema(hotel_with(""))
        .clock(clock())
        .start()
        .await
        .unwrap()
}

/// The least that `bookings/add` takes, with `more` on top.
pub(crate) fn booking(more: Value) -> Value {
    let mut booking = json!({ "State": "Confirmed", "Price": 1, "Rooms": 1 });
    for (name, value) in more.as_object().unwrap() {
        booking[name] = value.clone();
    }
    booking
}
