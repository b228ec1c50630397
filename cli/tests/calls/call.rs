//! What a transcript cannot show: pipes that close, Ctrl-C, commands that run, and the code of an unknown outcome.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use mews_connector_fake::{CannedResponse, Fault, FaultRule, Moment};
use serde_json::Value;

use crate::support::Stage;

#[test]
fn curl_of_a_dry_run_sends_what_the_call_sends() {
    let stage = Stage::new();
    let text = r#"$HOME `id` \ "quoted" '"#;
    let body = serde_json::json!({ "OriginalSender": text, "Subject": "x" });
    let call = format!(
        "connector call messageThreads add --body '{}'",
        body.to_string().replace('\'', r"'\''")
    );
    let printed = stage.run(&format!("{call} --dry-run"));
    assert!(!printed.contains(stage.fake.access_token()), "{printed}");
    let script = printed.split_once("\n# ").unwrap().1;
    // In place of curl, something that shows what it would send, and where.
    let script = format!("curl() {{ cat; echo \"$8\"; }}\n# {script}");
    let sent = stage.shell(&script).output().unwrap().stdout;
    let sent = String::from_utf8(sent).unwrap();
    let (sent, url) = sent.trim().rsplit_once('\n').unwrap();
    assert_eq!(
        url,
        "http://127.0.0.1:8420/api/connector/v1/messageThreads/add"
    );
    let sent: Value = serde_json::from_str(sent).unwrap();
    assert_eq!(sent["AccessToken"], stage.fake.access_token());
    assert_eq!(sent["ClientToken"], stage.fake.client_token());
    assert_eq!(sent["OriginalSender"], text);
}

#[test]
fn dry_run_without_an_address_or_tokens_names_the_variables() {
    let stage = Stage::new();
    let line = "env -u MEWS_PLATFORM_ADDRESS -u MEWS_CLIENT_TOKEN -u MEWS_ACCESS_TOKEN connector call configuration get --dry-run";
    let printed = stage.run(line);
    assert!(
        printed.starts_with("POST ${MEWS_PLATFORM_ADDRESS}/api/connector/v1/configuration/get\n"),
        "{printed}"
    );
}

#[test]
fn reader_who_leaves_is_no_failure() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 1000);
    for format in ["json", "ndjson", "csv", "yaml", "table"] {
        let line = format!("connector call messageThreads getAll --all --output {format}");
        let mut child = stage.shell(&format!("exec {line}"));
        let mut child = child
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0; 1];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(
            output.stderr.is_empty(),
            "{format}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn error_in_the_middle_leaves_a_valid_document_and_says_where_to_go_on() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 3);
    let first = r#"{"MessageThreads":[{"Id":"a"}],"Cursor":"c1"}"#;
    for answer in [
        CannedResponse::new(200).json(first),
        CannedResponse::new(403).json(r#"{"Message":"Not today."}"#),
    ] {
        stage.fake.respond_next("messageThreads/getAll", answer);
    }
    let output = stage
        .shell("connector call messageThreads getAll --all")
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document, serde_json::from_str::<Value>(first).unwrap());
    assert_eq!(output.status.code(), Some(9));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("Not today.") && error.contains("--resume-from 'c1'"),
        "{error}"
    );
}

#[test]
fn unknown_outcome_has_its_code_and_prints_what_settles_it() {
    let stage = Stage::new();
    stage
        .fake
        .respond_next("messageThreads/add", CannedResponse::new(500));
    let line = "connector call messageThreads add --original-sender Me --subject Hi";
    let output = stage.shell(line).output().unwrap();
    assert_eq!(output.status.code(), Some(8));
    let error = String::from_utf8(output.stderr).unwrap();
    let settling = error.lines().last().unwrap().trim();
    assert!(
        settling.starts_with("connector call messageThreads getAll --created-utc 20")
            && settling.ends_with("Z --all"),
        "{error}"
    );
    let settled = stage.shell(settling).output().unwrap();
    assert_eq!(settled.status.code(), Some(0), "{settled:?}");
    assert_eq!(stage.fake.calls().len(), 2, "the write was not repeated");
}

#[test]
fn tokens_come_from_standard_input_and_private_files() {
    let stage = Stage::new();
    let tokens = format!(
        "{}\n{}",
        stage.fake.client_token(),
        stage.fake.access_token()
    );
    let unset = "env -u MEWS_CLIENT_TOKEN -u MEWS_ACCESS_TOKEN";
    let call = "connector call messageThreads getAll --output ndjson";
    assert_eq!(
        stage.run(&format!(
            "echo '{tokens}' | {unset} {call} --tokens-from-stdin"
        )),
        ""
    );
    let profiles = format!(
        "default = \"here\"\n[here]\nenvironment = \"{}\"\nclient-token = \"{}\"\naccess-token-file = \"token\"\n",
        stage.fake.platform_address(),
        stage.fake.client_token()
    );
    let folder = stage.folder.path().join(".config/mews-connector");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("profiles.toml"), profiles).unwrap();
    std::fs::write(stage.folder.path().join("token"), stage.fake.access_token()).unwrap();
    assert_eq!(
        stage.run("chmod 600 .config/mews-connector/profiles.toml token"),
        ""
    );
    assert_eq!(
        stage.run(&format!("{unset} -u MEWS_PLATFORM_ADDRESS {call}")),
        ""
    );
    let open = stage.run(&format!(
        "chmod 640 token; {unset} -u MEWS_PLATFORM_ADDRESS {call}"
    ));
    assert!(
        open.starts_with("token is open to others (mode 0640)")
            && open.ends_with("[exit code 3]\n"),
        "{open}"
    );
}

#[test]
fn a_token_at_a_wrong_place_of_the_profiles_file_is_not_shown() {
    const TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
    let stage = Stage::new();
    let tokens = format!("client-token = '{TOKEN}'\naccess-token = '{TOKEN}'\n");
    let demo = "[p]\nenvironment = 'demo'\n";
    for (profiles, said) in [
        (
            format!("{demo}client = '{TOKEN}'\n{tokens}"),
            "`client_name` contains a token",
        ),
        (
            format!("{demo}language = '{TOKEN}'\nculture = '{TOKEN}'\n{tokens}"),
            "contains a token",
        ),
        (
            format!("[p]\nenvironment = 'https://x.example/{TOKEN}'\n{tokens}"),
            "`environment` contains a token",
        ),
        (
            format!("{demo}client-token-env = '{TOKEN}'\n"),
            "is not a name of a variable",
        ),
        (
            format!("{demo}client-token-file = '{TOKEN}'\naccess-token = 'x'\n"),
            "`client-token-file` of profile `p` names cannot be read",
        ),
        (
            format!("{demo}{TOKEN} = 'client-token'\n"),
            "unknown field, which is not shown",
        ),
        (
            format!("default = '{TOKEN}'\n{demo}"),
            "the name that `default` has",
        ),
    ] {
        let profiles = match profiles.starts_with("default") {
            true => profiles,
            false => format!("default = 'p'\n{profiles}"),
        };
        std::fs::write(stage.folder.path().join("profiles.toml"), &profiles).unwrap();
        let call = "chmod 600 profiles.toml; env -u MEWS_PLATFORM_ADDRESS connector call configuration get \
                    --profiles profiles.toml";
        let shown = stage.run(call);
        assert!(shown.contains(said), "{profiles}{shown}");
        let shown = shown + &stage.run(&format!("{call} --dry-run"));
        assert!(!shown.contains("E0D439"), "{profiles}{shown}");
    }
}

/// However this machine is called, the tokens go there and not to a proxy, which would read them.
#[test]
fn a_proxy_of_the_environment_sees_no_call_to_this_machine() {
    let stage = Stage::new();
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    proxy.set_nonblocking(true).unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let variables = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "all_proxy",
    ];
    let variables = variables.map(|name| format!("{name}={address}")).join(" ");
    let port = stage.fake.address().port();
    for host in ["127.0.0.1", "localhost", "LOCALHOST", "127.1", "0x7f000001"] {
        let said = stage.run(&format!(
            "env -u NO_PROXY -u no_proxy {variables} MEWS_PLATFORM_ADDRESS=http://{host}:{port} \
             connector call messageThreads getAll --output ndjson"
        ));
        assert_eq!(said, "", "{host}");
    }
    assert_eq!(stage.fake.calls().len(), 5);
    let nobody = proxy.accept().unwrap_err();
    assert_eq!(nobody.kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn interrupt_ends_a_read_at_once_and_warns_about_a_write() {
    // A server that takes everything and answers nothing.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let stage = Stage::new();
    for (call, signals, code, said) in [
        ("messageThreads getAll --all", 1, 130, "interrupted"),
        (
            "messageThreads add --original-sender Me --subject Hi",
            2,
            8,
            "Do not send it again before this shows that it was not carried out:\n  connector call messageThreads getAll",
        ),
    ] {
        let mut child = stage.shell(&format!("exec connector call {call}"));
        let mut child = child
            .env("MEWS_PLATFORM_ADDRESS", &address)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The request is on its way once the server has the connection.
        let (mut connection, _) = silent.accept().unwrap();
        connection.read_exact(&mut [0; 1]).unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut error = String::new();
        for _ in 0..signals {
            let id = child.id().to_string();
            let killed = Command::new("kill").args(["-INT", &id]).status().unwrap();
            assert!(killed.success());
            // Each signal is answered, by a warning or by the end.
            errors.read_line(&mut error).unwrap();
        }
        errors.read_to_string(&mut error).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{error}");
        assert!(error.contains(said), "{error}");
    }
}

/// Each retry is told with what the attempt before ended with, in the order of things, and without tokens even where the
/// server repeats them.
#[test]
fn verbose_tells_of_waits_and_retries_with_their_reasons() {
    let stage = Stage::new();
    let lost = Fault::Close { when: Moment::Read };
    let echo = Fault::Echo { status: 503 };
    for fault in [lost, echo] {
        let rule = FaultRule::new("messageThreads/getAll", fault).times(1);
        stage.fake.add_fault(rule).unwrap();
    }
    let line = "connector call messageThreads getAll --output ndjson";
    let said = stage.run(&format!("{line} --verbose"));
    let lines: Vec<_> = said.lines().collect();
    let [first, second] = lines.as_slice() else {
        panic!("{said}");
    };
    assert!(
        first.starts_with("messageThreads/getAll: attempt 1 failed: the connection broke: ")
            && first.contains("; the next attempt is after "),
        "{said}"
    );
    assert!(
        second.starts_with(
            "messageThreads/getAll: attempt 2 was answered with 503 Service Unavailable; the next attempt is after "
        ),
        "{said}"
    );
    for token in [stage.fake.client_token(), stage.fake.access_token()] {
        assert!(!said.contains(token), "{said}");
    }

    let slow = CannedResponse::new(429).header("Retry-After", "1");
    stage.fake.respond_next("messageThreads/getAll", slow);
    let said = stage.run(&format!("{line} -v"));
    assert!(
        said.contains(
            "attempt 1 was answered with 429 Too Many Requests; the next attempt is after 1"
        ),
        "{said}"
    );
    assert_eq!(stage.run(line), "");
}
