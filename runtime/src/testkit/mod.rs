//! What tests of programs that use the bindings need: a network that follows a script, values to answer with, time that
//! obeys, and recordings of real answers without the tokens.
//!
//! ```
//! # mod mews_connector {
//! #     pub use mews_connector_runtime::*;
//! #     static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);
//! #     pub struct Client;
//! #     impl Client {
//! #         pub fn builder(environment: Environment) -> ClientBuilder<mews_connector_runtime::Client> {
//! #             ClientBuilder::new(environment, &API)
//! #         }
//! #     }
//! # }
//! use mews_connector::testkit::{Script, VirtualClock};
//! use mews_connector::{Client, Environment};
//!
//! # async fn test() -> Result<(), Box<dyn std::error::Error>> {
//! let script = Script::new();
//! script.json(503, "{}").json(200, r#"{"Things":[]}"#);
//! let client = Client::builder(Environment::Demo)
//!     .client_token("client-token")
//!     .access_token("access-token")
//!     .client_name("Test 1.0")
//!     .transport(script.clone())
//!     .clock(VirtualClock::hurried())
//!     .build()?;
//! client.call_untyped("things/getAll", serde_json::json!({ "Names": ["a"] })).await.unwrap_err();
//! assert_eq!(script.requests()[0].body["Names"][0], "a");
//! # Ok(())
//! # }
//! ```

mod clock;
mod record;
mod recording;
mod redact;
mod replay;
mod sample;
mod script;

pub use self::clock::VirtualClock;
pub use self::record::Recorder;
pub use self::recording::{ParseRecordingError, RecordedExchange, Recording};
pub use self::redact::Redactor;
pub use self::replay::Replayer;
pub use self::sample::{Sample, sample};
pub use self::script::{Script, SeenRequest};
