//! What the build script makes of a schema with mistakes.

use mews_connector_fake::Fake;

#[allow(
    dead_code,
    clippy::print_stdout,
    reason = "a build script speaks to cargo by printing"
)]
#[path = "../../build.rs"]
mod script;

#[test]
fn a_broken_schema_fails_a_release_build_with_every_problem() {
    let texts = || {
        vec![
            (
                "api.yaml".to_owned(),
                include_str!("../../../schema/api.yaml").to_owned(),
            ),
            (
                "rooms.yaml".to_owned(),
                "resource: rooms\nnonsense: 1\nmore: 2\n".to_owned(),
            ),
        ]
    };
    let lines = script::problems(texts(), "release");
    assert!(lines.iter().all(|line| line.starts_with("cargo::error=")));
    let text = lines.join("\n");
    for problem in ["nonsense", "more", "rooms.yaml:2"] {
        assert!(text.contains(problem), "{text}");
    }
    let none = script::problems(Vec::new(), "release");
    assert_eq!(none, ["cargo::error=there is no folder `schema` to embed"]);
    // Whoever corrects the schema needs the command line to do it.
    let lines = script::problems(texts(), "debug");
    assert!(lines.len() > 1 && lines.iter().all(|line| line.starts_with("cargo::warning=")));
}

#[tokio::test]
async fn the_embedded_schema_is_a_good_one() {
    let fake = Fake::start().await.unwrap();
    assert!(!fake.schema().resources.is_empty());
}
