//! `connector fake` as a program: what it prints, what it serves, what it refuses.

#![allow(clippy::unwrap_used)] // Helpers of tests fail as tests do.

use std::io::{BufRead as _, BufReader, Lines, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;

/// A program that ends with the test, and the lines that it prints.
struct Running(Child, Lines<BufReader<ChildStdout>>);

impl Running {
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running(child, lines)
    }

    /// The value of the next `export` line of this name.
    fn exported(&mut self, name: &str) -> String {
        let start = format!("export {name}=");
        self.1
            .find_map(|line| line.unwrap().strip_prefix(&start).map(str::to_owned))
            .unwrap()
    }

    /// Asks it to end, and gives what it prints until then.
    #[cfg(unix)]
    fn stop(&mut self) -> String {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").arg(id).status().unwrap().success());
        assert!(self.0.wait().unwrap().success());
        let lines: Vec<_> = self.1.by_ref().map(Result::unwrap).collect();
        lines.join("\n")
    }
}

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

/// Asks without a token.
const CALL: &str = "POST /api/connector/v1/messages/getAll HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
    Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

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
    let mut command = connector();
    command
        .args(["--rate-limit", "1/3600", "--fault", fault])
        .args(["--also-accept", "SECOND_TOKEN"])
        .env("SECOND_TOKEN", "a-second-token");
    let mut fake = Running::start(&mut command);
    let address = fake.exported("MEWS_PLATFORM_ADDRESS");
    let client = fake.exported("MEWS_CLIENT_TOKEN");
    let access = fake.exported("MEWS_ACCESS_TOKEN");

    let page = exchange(
        &address,
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    );
    assert!(
        page.starts_with("HTTP/1.1 200 OK") && page.contains("<title>Fake Connector API</title>")
    );

    let call = |access: &str| {
        let body = format!(
            r#"{{"ClientToken":"{client}","AccessToken":"{access}","Client":"a","Limitation":{{"Count":1}}}}"#
        );
        let request = format!(
            "POST /api/connector/v1/messageThreads/getAll HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(&address, &request);
        answer.split(' ').nth(1).unwrap().to_owned()
    };
    let first = [call(&access), call(&access), call(&access)];
    assert_eq!(first, ["503", "200", "429"]);
    let second = [call("a-second-token"), call("a-second-token")];
    assert_eq!(second, ["200", "429"]);
}

/// Installed, it has no workspace around it. One that is there is what its maintainer means.
#[test]
fn it_needs_no_workspace_and_says_which_schema_it_serves() {
    let folder = tempfile::tempdir().unwrap();
    let greeting = |arguments: &[&str]| {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("connector"));
        command
            .args(["fake", "--port", "0", "--size", "empty"])
            .args(arguments)
            .current_dir(folder.path());
        let mut fake = Running::start(&mut command);
        let said = fake.1.next().unwrap().unwrap();
        let answer = exchange(&fake.exported("MEWS_PLATFORM_ADDRESS"), CALL);
        assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
        said
    };
    let said = greeting(&[]);
    assert!(said.contains("with the built-in schema."), "{said}");
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema");
    let said = greeting(&["--schema", schema]);
    assert!(said.contains(&format!("the schema in {schema}.")), "{said}");

    let inside = folder.path().join("schema");
    std::fs::create_dir(&inside).unwrap();
    for file in std::fs::read_dir(schema).unwrap().map(Result::unwrap) {
        std::fs::copy(file.path(), inside.join(file.file_name())).unwrap();
    }
    let said = greeting(&[]);
    assert!(said.contains(inside.to_str().unwrap()), "{said}");
}

#[cfg(unix)]
#[test]
fn it_leaves_a_recording_when_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.json");
    let mut fake = Running::start(connector().arg("--record").arg(&file));
    exchange(&fake.exported("MEWS_PLATFORM_ADDRESS"), CALL);
    fake.stop();
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "it holds the data of guests");
    let recording = std::fs::read_to_string(&file).unwrap();
    assert!(
        recording.contains("\"messages/getAll\"") && recording.contains("401"),
        "{recording}"
    );
    let mut replay = Running::start(connector().arg("--replay").arg(&file));
    replay.exported("MEWS_PLATFORM_ADDRESS");
}

/// Takes one request, as far as it comes at once, and answers with an empty object.
fn answer_once(listener: TcpListener) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            let mut buffer = [0; 4096];
            let count = stream.read(&mut buffer).unwrap();
            assert_ne!(count, 0, "the request ended early");
            request.extend_from_slice(&buffer[..count]);
        }
        let answer =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
        stream.write_all(answer.as_bytes()).unwrap();
        String::from_utf8(request).unwrap()
    })
}

#[test]
fn a_proxy_of_the_environment_sees_no_call_that_stays_on_this_machine() {
    for name in ["127.0.0.1", "localhost"] {
        let listener = || TcpListener::bind("127.0.0.1:0").unwrap();
        let (upstream, proxy) = (listener(), listener());
        let to_upstream = format!("http://{name}:{}", upstream.local_addr().unwrap().port());
        let to_proxy = format!("http://{}", proxy.local_addr().unwrap());
        let mut command = connector();
        for variable in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env(variable, &to_proxy);
            command.env(variable.to_lowercase(), &to_proxy);
        }
        command.env_remove("NO_PROXY").env_remove("no_proxy");
        let mut fake = Running::start(command.args(["--proxy", &to_upstream]));
        let address = fake.exported("MEWS_PLATFORM_ADDRESS");
        let asked = answer_once(upstream);
        let body = r#"{"ClientToken":"CANARY1","AccessToken":"CANARY2","Client":"a"}"#;
        let request = format!(
            "POST /api/connector/v1/messages/getAll HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(&address, &request);
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        assert!(asked.join().unwrap().contains("CANARY2"));
        proxy.set_nonblocking(true).unwrap();
        let nobody = proxy.accept().unwrap_err();
        assert_eq!(nobody.kind(), std::io::ErrorKind::WouldBlock);
    }
}

#[cfg(unix)]
#[test]
fn it_tells_what_a_recording_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.json");
    let mut command = connector();
    command
        .args(["--max-recording", "0", "--max-journal", "0", "--record"])
        .arg(&file);
    let mut fake = Running::start(&mut command);
    let address = fake.exported("MEWS_PLATFORM_ADDRESS");
    exchange(&address, CALL);
    let calls = "GET /__fake/calls HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let calls = exchange(&address, calls);
    assert!(
        calls.contains(r#"{"calls":[],"last":1,"dropped":{"calls":1,"#),
        "{calls}"
    );
    let told = fake.stop();
    assert!(
        told.contains("The recording lacks 1 older call of ")
            && told.ends_with("--max-recording lets it hold more."),
        "{told}"
    );
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
        (["--also-accept", "T0K3N"], "--also-accept names is not set"),
        (["--faults", "no/such/file"], "no/such/file: "),
        (["--replay", "no/such/file"], "no/such/file: "),
        (["--proxy", "http://api.example.com"], "is not https"),
    ] {
        let output = connector().args(arguments).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && told.contains(what), "{told}");
        assert!(!told.contains("T0K3N"), "{told}");
    }
}
