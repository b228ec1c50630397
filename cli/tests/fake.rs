//! `connector fake` as a program: what it prints, what it serves, what it refuses.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// Ends the program with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn connector() -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("connector"));
    command
        .arg("--root")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args(["fake", "--port", "0", "--size", "empty"]);
    command
}

/// The value of an `export` line.
fn exported(lines: &mut impl Iterator<Item = String>, name: &str) -> String {
    let start = format!("export {name}=");
    lines
        .find_map(|line| line.strip_prefix(&start).map(str::to_owned))
        .unwrap()
}

fn exchange(address: &str, request: &str) -> String {
    let host = address.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "{request}").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn it_serves_the_page_and_the_api_and_limits_as_told() {
    let fault = r#"{"call": 1, "fault": {"kind": "answer", "status": 503}}"#;
    let mut child = Running(
        connector()
            .args(["--rate-limit", "1/3600", "--fault", fault])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut lines = BufReader::new(child.0.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let address = exported(&mut lines, "MEWS_PLATFORM_ADDRESS");
    let client = exported(&mut lines, "MEWS_CLIENT_TOKEN");
    let access = exported(&mut lines, "MEWS_ACCESS_TOKEN");

    let page = exchange(
        &address,
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    );
    assert!(
        page.starts_with("HTTP/1.1 200 OK") && page.contains("<title>Fake Connector API</title>")
    );

    let body = format!(
        r#"{{"ClientToken":"{client}","AccessToken":"{access}","Client":"a","Limitation":{{"Count":1}}}}"#
    );
    let call = || {
        let request = format!(
            "POST /api/connector/v1/messageThreads/getAll HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(&address, &request);
        answer.split(' ').nth(1).unwrap().to_owned()
    };
    assert_eq!([call(), call(), call()], ["503", "200", "429"]);
}

#[cfg(unix)]
#[test]
fn it_leaves_a_recording_when_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.json");
    let mut child = Running(
        connector()
            .arg("--record")
            .arg(&file)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut lines = BufReader::new(child.0.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let address = exported(&mut lines, "MEWS_PLATFORM_ADDRESS");
    exchange(
        &address,
        "POST /api/connector/v1/messages/getAll HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
    );
    let id = child.0.id().to_string();
    assert!(Command::new("kill").arg(id).status().unwrap().success());
    assert!(child.0.wait().unwrap().success());
    let recording = std::fs::read_to_string(&file).unwrap();
    assert!(
        recording.contains("\"messages/getAll\"") && recording.contains("401"),
        "{recording}"
    );
    let mut replay = Running(
        connector()
            .arg("--replay")
            .arg(&file)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut lines = BufReader::new(replay.0.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    exported(&mut lines, "MEWS_PLATFORM_ADDRESS");
}

#[test]
fn it_refuses_what_it_does_not_understand() {
    for (arguments, what) in [
        (
            ["--rate-limit", "200"],
            "two numbers such as 200/30 are expected, or off",
        ),
        (["--rate-limit", "200/0"], "two numbers such as 200/30"),
        (["--fault", "{}"], "missing field `fault`"),
        (
            [
                "--fault",
                r#"{"call":0,"fault":{"kind":"byte-order-mark"}}"#,
            ],
            "calls are counted from 1",
        ),
        (["--faults", "no/such/file"], "no/such/file: "),
        (["--replay", "no/such/file"], "no/such/file: "),
        (["--proxy", "http://api.example.com"], "is not https"),
    ] {
        let output = connector().args(arguments).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && told.contains(what), "{told}");
    }
}
