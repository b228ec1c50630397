//! What tests of programs that use the bindings need: a network that follows a script, values to answer with, time that
//! obeys, and recordings of real answers without the tokens.
//!
//! ```
//! use mews_connector_runtime::testkit::{Script, VirtualClock};
//! use mews_connector_runtime::{Api, Client, ClientBuilder, Environment};
//!
//! # async fn test(api: &'static Api) -> Result<(), Box<dyn std::error::Error>> {
//! let script = Script::new();
//! script.json(503, "{}").json(200, r#"{"Things":[]}"#);
//! let client: Client = ClientBuilder::new(Environment::Demo, api)
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
pub use self::recording::{RecordedExchange, Recording, UnreadableRecording};
pub use self::redact::Redactor;
pub use self::replay::Replayer;
pub use self::sample::{Sample, sample};
pub use self::script::{Script, SeenRequest};
