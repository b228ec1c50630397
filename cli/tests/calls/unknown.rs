//! `--report-unknown`: what responses hold and the schema does not know.

use mews_connector_fake::CannedResponse;

use crate::support::Stage;

const ID: &str = "00000000-0000-4000-8000-000000000001";

#[test]
fn what_the_schema_does_not_know_is_listed_beside_the_output() {
    let stage = Stage::new();
    let item = |more: &str| {
        format!(
            r#"{{"Id":"{ID}","EnterpriseId":"{ID}","Subject":"x","UpdatedUtc":"2026-01-31T12:00:00Z","CreatedUtc":"2026-01-31T12:00:00Z"{more}}}"#
        )
    };
    let items = [item(r#","Mood":"good""#), item(r#","Mood":null"#), item("")].join(",");
    let body = format!(r#"{{"MessageThreads":[{items}],"Weather":1}}"#);
    for _ in 0..2 {
        let answer = CannedResponse::new(200).json(body.clone());
        stage.fake.respond_next("messageThreads/getAll", answer);
    }
    let call = "connector call messageThreads getAll --jq .Weather";
    let said = stage.run(&format!("{call} --report-unknown"));
    for line in [
        "note: messageThreads/getAll: MessageThreads[].Mood: there is no such property (seen 2×)\n",
        "note: messageThreads/getAll: Weather: there is no such property (seen 1×)\n",
    ] {
        assert!(said.contains(line), "{said}");
    }
    assert!(!stage.run(call).contains("Mood"));
    let said = stage.run("connector call configuration get --report-unknown --jq .NowUtc");
    let nothing = "note: the schema knows everything in the responses of configuration/get\n";
    assert!(said.contains(nothing), "{said}");
}
