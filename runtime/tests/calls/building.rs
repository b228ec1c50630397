//! Settings that are missing or cannot be right are refused by name, never by value.

use mews_connector_runtime::{
    BuildError, Client, ClientBuilder, Environment, Error, ErrorKind, Phase, Setting,
};

use crate::support::{ACCESS_TOKEN, API, CLIENT_TOKEN, builder};

fn refused(builder: ClientBuilder<Client>) -> BuildError {
    builder.build().map(|_: Client| ()).unwrap_err()
}

fn demo() -> ClientBuilder<Client> {
    builder(Environment::platform("http://127.0.0.1:1"))
}

#[test]
fn what_is_missing_is_named() {
    let empty = || ClientBuilder::<Client>::new(Environment::Demo, &API);
    for (builder, setting) in [
        (empty(), Setting::ClientToken),
        (empty().client_token("c"), Setting::AccessToken),
        (
            empty().client_token("c").access_token("a"),
            Setting::ClientName,
        ),
    ] {
        let error = refused(builder);
        assert_eq!(error.setting(), setting);
        let line = error.to_string();
        assert!(line.contains(&format!("`{setting}` is missing")), "{line}");
    }
}

#[test]
fn fault_52_flaws_of_tokens_are_told_without_their_value() {
    for (flaw, part) in [
        ("", "is empty"),
        ("CANARY\n", "line break"),
        ("CANARY\r\n", "line break"),
        (" CANARY", "blank"),
        ("CAN\u{a0}ARY", "blank"),
        ("CAN\u{0}ARY", "control character"),
    ] {
        for (builder, setting) in [
            (demo().client_token(flaw), Setting::ClientToken),
            (demo().access_token(flaw), Setting::AccessToken),
        ] {
            let error = refused(builder);
            assert_eq!(error.setting(), setting);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(part), "{shown}");
            assert!(!shown.contains("CAN"), "{shown}");
        }
    }
    let client = demo().build().unwrap();
    let error = client.with_access_token("CANARY\n").unwrap_err();
    assert_eq!(error.setting(), Setting::AccessToken);
}

#[test]
fn texts_are_looked_at_too() {
    for (builder, setting) in [
        (demo().client_name(" "), Setting::ClientName),
        (demo().client_name("a\nb"), Setting::ClientName),
        (demo().language("en\n"), Setting::Language),
        (demo().language_and_culture("en-GB", ""), Setting::Culture),
    ] {
        assert_eq!(refused(builder).setting(), setting);
    }
}

#[test]
fn fault_46_token_in_the_wrong_setting_is_neither_accepted_nor_shown() {
    for (builder, setting) in [
        (demo().client_name(ACCESS_TOKEN), Setting::ClientName),
        (
            demo().client_name(format!("Acme {CLIENT_TOKEN}")),
            Setting::ClientName,
        ),
        (demo().language(CLIENT_TOKEN), Setting::Language),
        (
            demo().language_and_culture("en-GB", ACCESS_TOKEN),
            Setting::Culture,
        ),
        (
            builder(Environment::platform(ACCESS_TOKEN)),
            Setting::Environment,
        ),
    ] {
        let before = format!("{builder:?}");
        let error = refused(builder);
        assert_eq!(error.setting(), setting);
        let shown = format!("{before} {error} {error:?}");
        assert!(!shown.contains("CANARY"), "{shown}");
    }
}

#[test]
fn fault_45_token_in_the_address_is_refused() {
    for token in [CLIENT_TOKEN, ACCESS_TOKEN] {
        let address = format!("https://example.com/{token}");
        let error = refused(builder(Environment::platform(address)));
        assert_eq!(error.setting(), Setting::Environment);
        assert!(!error.to_string().contains("CANARY"), "{error}");
    }
}

#[test]
fn build_error_is_an_error_of_its_own_kind() {
    fn build() -> Result<Client, Error> {
        Ok(demo().client_name("a\nb").build()?)
    }
    let error = build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.is_build() && error.retry_safe() && !error.is_invalid_request());
    assert_eq!((error.phase(), error.operation()), (Phase::NotSent, ""));
    assert_eq!(
        error.to_string(),
        "the client's `client_name` contains a line break or another control character"
    );
}

#[test]
fn settings_read_as_the_methods_of_the_builder() {
    for (setting, name) in [
        (Setting::ClientToken, "client_token"),
        (Setting::AccessToken, "access_token"),
        (Setting::ClientName, "client_name"),
        (Setting::Language, "language"),
        (Setting::Culture, "culture"),
        (Setting::Environment, "environment"),
        (Setting::Header, "header"),
        (Setting::Label, "label"),
        (Setting::Transport, "transport"),
    ] {
        assert_eq!(setting.to_string(), name);
    }
}

#[test]
fn wrapper_types_come_out_of_the_builder() {
    struct Typed(Client);
    impl From<Client> for Typed {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }
    let builder = ClientBuilder::<Typed>::new(Environment::platform("http://localhost:1"), &API);
    let typed = builder
        .client_token("c")
        .access_token("a")
        .client_name("n")
        .build()
        .unwrap();
    assert_eq!(typed.0.api().version, "2026-08");
}

#[test]
fn handles_and_futures_go_everywhere() {
    fn everywhere<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn to_threads<T: Send + 'static>(_: T) {}
    let client = demo().build().unwrap();
    everywhere(&client);
    to_threads(client.call(crate::support::add()).into_future());
    to_threads(client.call(crate::support::GetThings::default()).items());
    fn as_error<T: std::error::Error + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    assert_eq!(
        as_error::<mews_connector_runtime::Error>(),
        size_of::<usize>()
    );
}
