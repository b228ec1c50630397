//! Makes cargo build the bindings with the generator on: this package depends on them with the feature `generate`, and
//! cargo unites the features of a workspace. The tests are in `tests/`; here is what they share.

use mews_connector::budget::Unlimited;
use mews_connector::{Client, Environment};
use mews_connector_fake::Fake;

/// A client of a fake.
///
/// # Panics
/// When the client refuses what the fake gives, which is what every test would then fail for.
#[must_use]
pub fn client(fake: &Fake) -> Client {
    Client::builder(Environment::platform(fake.platform_address()))
        // The fake counts only when it is told to, and tests do not wait.
        .budgets(Unlimited::new())
        .client_token(fake.client_token())
        .access_token(fake.access_token())
        .client_name("mews-connector tests 1.0.0")
        .build()
        .expect("the fake's own address and tokens")
}

/// The code of the README and of the guide, compiled as a reader would paste it.
#[cfg(doctest)]
mod documents {
    macro_rules! compiled {
        ($($name:ident: $file:literal),* $(,)?) => {
            $(#[doc = include_str!($file)] mod $name {})*
        };
    }
    compiled! {
        readme: "../../README.md",
        introduction: "../../docs/guide/src/introduction.md",
        getting_started: "../../docs/guide/src/getting-started.md",
        errors: "../../docs/guide/src/errors.md",
        pages: "../../docs/guide/src/pages.md",
        responses: "../../docs/guide/src/responses.md",
        budgets: "../../docs/guide/src/budgets.md",
        logs: "../../docs/guide/src/logs.md",
        transports: "../../docs/guide/src/transports.md",
        security: "../../docs/guide/src/security.md",
        compile_time: "../../docs/guide/src/compile-time.md",
        testing: "../../docs/guide/src/testing.md",
        values: "../../docs/guide/src/values.md",
        operations: "../../docs/guide/src/operations.md",
        regenerating: "../../docs/guide/src/regenerating.md",
        reviewing: "../../docs/guide/src/reviewing.md",
    }
}
