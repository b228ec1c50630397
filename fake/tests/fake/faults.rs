//! One test a kind of fault, each through a real socket, each described by JSON as a script would.

use std::io::Read as _;

use mews_connector_fake::{CannedResponse, Content, Fake, Fault, FaultRule, Moment};
use serde_json::{Value, json};

use crate::support::{call, hotel};
use crate::wire::{Connection, End, Raw};

const ADD: &str = "messageThreads/add";
const GET_ALL: &str = "messageThreads/getAll";

fn thread() -> Value {
    json!({ "OriginalSender": "Ada", "Subject": "Towels" })
}

fn set(fake: &Fake, operation: &str, fault: Value) {
    let rule = json!({ "operation": operation, "times": 1, "fault": fault });
    fake.add_fault(serde_json::from_value(rule).unwrap())
        .unwrap();
}

/// Calls `messageThreads/add` with a fault and gives what arrived; and how many threads there are then.
async fn broken(fault: Value) -> (Vec<u8>, End, usize) {
    let fake = hotel().await;
    set(&fake, ADD, fault);
    let mut connection = Connection::open(&fake).await;
    connection.send(&fake, ADD, thread()).await;
    let (bytes, end) = connection.rest().await;
    (bytes, end, threads(&fake).await)
}

async fn threads(fake: &Fake) -> usize {
    let page = call(fake, GET_ALL, json!({})).await.ok();
    page["MessageThreads"].as_array().unwrap().len()
}

/// Calls `messageThreads/getAll`, of one thread, with a fault that leaves a whole response.
async fn changed(fault: Value) -> Raw {
    let fake = hotel().await;
    call(&fake, ADD, thread()).await.ok();
    set(&fake, GET_ALL, fault);
    let mut connection = Connection::open(&fake).await;
    connection.send(&fake, GET_ALL, json!({})).await;
    let raw = connection.answer().await;
    // The connection is as good as before, and the fault is over.
    connection.send(&fake, GET_ALL, json!({})).await;
    assert_eq!(
        connection.answer().await.json()["MessageThreads"][0]["Subject"],
        "Towels"
    );
    raw
}

#[tokio::test]
async fn a_connection_ends_at_every_moment_in_order_or_by_reset() {
    for (kind, end) in [("close", End::Closed), ("reset", End::Reset)] {
        let at = |when: Value| broken(json!({ "kind": kind, "when": when }));
        assert_eq!(at(json!("read")).await, (Vec::new(), end, 0));
        assert_eq!(at(json!("processed")).await, (Vec::new(), end, 1));
        assert_eq!(
            at(json!("status-line")).await,
            (b"HTTP/1.1 200 OK\r\n".to_vec(), end, 1)
        );
        let (head, ended, count) = at(json!("head")).await;
        let head = Raw::new(&head);
        assert_eq!((head.body.len(), ended, count), (0, end, 1));
        assert_eq!(head.header("content-type"), Some("application/json"));
        let (part, ended, count) = at(json!({ "body": 10 })).await;
        let part = Raw::new(&part);
        assert_eq!((part.body.len(), ended, count), (10, end, 1));
        assert!(
            part.header("content-length")
                .unwrap()
                .parse::<usize>()
                .unwrap()
                > 10
        );
        let (whole, ended, count) = at(json!("answered")).await;
        let whole = Raw::new(&whole);
        assert_eq!(whole.json()["MessageThreads"][0]["Subject"], "Towels");
        assert_eq!((ended, count, whole.header("connection")), (end, 1, None));
    }
}

#[tokio::test]
async fn a_connection_is_refused_before_anything_is_read() {
    let fake = hotel().await;
    set(&fake, "*", json!({ "kind": "close", "when": "accepted" }));
    set(&fake, "*", json!({ "kind": "reset", "when": "accepted" }));
    for end in [End::Closed, End::Reset] {
        assert_eq!(
            Connection::open(&fake).await.rest().await,
            (Vec::new(), end)
        );
    }
    assert_eq!(threads(&fake).await, 0);
    // What never became a call is not among the calls.
    assert_eq!(fake.calls().len(), 1);
}

#[tokio::test]
async fn silence_lasts_until_the_fake_stops() {
    for when in [
        json!("accepted"),
        json!("read"),
        json!("status-line"),
        json!({ "body": 3 }),
    ] {
        let fake = hotel().await;
        set(&fake, "*", json!({ "kind": "silence", "when": when }));
        let mut connection = Connection::open(&fake).await;
        connection.send(&fake, ADD, thread()).await;
        if when == json!("status-line") {
            let mut line = [0; 17];
            tokio::io::AsyncReadExt::read_exact(&mut connection.0, &mut line)
                .await
                .unwrap();
            assert_eq!(&line, b"HTTP/1.1 200 OK\r\n");
            let nothing = connection.0.try_read(&mut line);
            assert_eq!(nothing.unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
        }
        // Another connection is served meanwhile.
        threads(&fake).await;
        fake.stop().await;
        connection.rest().await;
    }
}

#[tokio::test(start_paused = true)]
#[allow(clippy::disallowed_methods)] // The clock of tokio, which is stopped here.
async fn an_answer_comes_late_or_in_pieces() {
    let started = tokio::time::Instant::now();
    let late = changed(json!({ "kind": "delay", "ms": 3_600_000 })).await;
    assert_eq!(late.json()["MessageThreads"][0]["Subject"], "Towels");
    assert!(started.elapsed().as_secs() >= 3600);

    for head in [true, false] {
        let started = tokio::time::Instant::now();
        let fault = json!({ "kind": "dribble", "bytes": 1, "every_ms": 10_000, "head": head });
        let slow = changed(fault).await;
        assert_eq!(slow.json()["MessageThreads"][0]["Subject"], "Towels");
        let pieces = slow.body.len() + if head { slow.head.len() } else { 0 };
        let seconds = usize::try_from(started.elapsed().as_secs()).unwrap();
        assert!(
            (pieces * 10..pieces * 10 + 10).contains(&seconds),
            "{seconds} {pieces}"
        );
    }
}

#[tokio::test]
async fn another_answer_is_given_with_or_without_effect() {
    for processed in [false, true] {
        let fake = hotel().await;
        set(
            &fake,
            ADD,
            json!({ "kind": "answer", "status": 429, "headers": [["Retry-After", "3"], ["Retry-After", "abc"]], "body": { "hex": "fffe" }, "processed": processed }),
        );
        let mut connection = Connection::open(&fake).await;
        connection.send(&fake, ADD, thread()).await;
        let raw = connection.answer().await;
        assert_eq!(
            (raw.status(), raw.body.as_slice()),
            (429, &[0xff, 0xfe][..])
        );
        assert_eq!(raw.head.matches("retry-after: ").count(), 2);
        assert_eq!(threads(&fake).await, usize::from(processed));
        let calls = fake.calls();
        assert_eq!(
            (calls[0].status, calls[0].fault.as_deref()),
            (429, Some("answer"))
        );
    }
}

#[tokio::test]
async fn the_request_is_echoed_with_its_tokens() {
    let raw = changed(json!({ "kind": "echo", "status": 500 })).await;
    let details = raw.json()["Details"].as_str().unwrap().to_owned();
    let request: Value = serde_json::from_str(&details).unwrap();
    assert_eq!(raw.status(), 500);
    assert!(request["AccessToken"].as_str().unwrap().len() > 20);
}

#[tokio::test]
async fn bytes_need_not_be_http() {
    let (bytes, end, count) =
        broken(json!({ "kind": "raw", "bytes": { "hex": "160301ff" } })).await;
    assert_eq!(
        (bytes, end, count),
        (vec![0x16, 3, 1, 0xff], End::Closed, 0)
    );
}

#[tokio::test]
async fn lengths_and_chunks_are_wrong() {
    let cut = changed(json!({ "kind": "truncate", "bytes": 7 })).await;
    assert_eq!(
        (cut.text(), cut.header("content-length")),
        ("{\"Messa", Some("7"))
    );

    let (bytes, end, _) = broken(json!({ "kind": "content-length", "says": 1_000_000 })).await;
    let short = Raw::new(&bytes);
    assert_eq!(
        (short.header("content-length"), end),
        (Some("1000000"), End::Closed)
    );
    assert_eq!(short.json()["MessageThreads"][0]["Subject"], "Towels");

    let (bytes, end, _) = broken(json!({ "kind": "broken-chunk", "bytes": 5 })).await;
    let chunked = Raw::new(&bytes);
    assert_eq!(
        (chunked.header("transfer-encoding"), end),
        (Some("chunked"), End::Closed)
    );
    assert_eq!(chunked.text(), "5\r\n{\"Mes\r\nno chunk\r\n");
}

#[tokio::test]
async fn encodings_are_wrong_or_bombs() {
    let wrong = changed(json!({ "kind": "encoding", "says": "br" })).await;
    assert_eq!(wrong.header("content-encoding"), Some("br"));
    assert_eq!(wrong.json()["MessageThreads"][0]["Subject"], "Towels");

    let bomb = changed(json!({ "kind": "inflate", "mebibytes": 3, "layers": 2 })).await;
    assert_eq!(bomb.header("content-encoding"), Some("gzip, gzip"));
    assert!(bomb.body.len() < 10_000, "{}", bomb.body.len());
    let mut inner = Vec::new();
    flate2::read::GzDecoder::new(bomb.body.as_slice())
        .read_to_end(&mut inner)
        .unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(inner.as_slice())
        .read_to_string(&mut text)
        .unwrap();
    let body: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        body["FromTomorrow"].as_str().unwrap().len(),
        3 * 1024 * 1024
    );
    assert_eq!(body["MessageThreads"][0]["Subject"], "Towels");
}

#[tokio::test]
async fn there_are_too_many_headers() {
    let raw = changed(json!({ "kind": "headers", "count": 1000, "bytes": 50 })).await;
    assert_eq!(
        raw.head
            .lines()
            .filter(|line| line.starts_with("fake-"))
            .count(),
        1000
    );
    assert_eq!(raw.header("fake-999").map(str::len), Some(50));
    assert_eq!(raw.json()["MessageThreads"][0]["Subject"], "Towels");
}

#[tokio::test]
async fn bodies_are_odd() {
    let marked = changed(json!({ "kind": "byte-order-mark" })).await;
    assert!(marked.body.starts_with(b"\xef\xbb\xbf{"));
    let twice = changed(json!({ "kind": "duplicate-key" })).await;
    assert_eq!(twice.text().matches("\"MessageThreads\":[").count(), 2);
    let nested = changed(json!({ "kind": "nested", "depth": 2000 })).await;
    assert!(nested.text().contains(&"[".repeat(2000)));
    let large = changed(json!({ "kind": "large", "bytes": 100_000 })).await;
    assert_eq!(
        large.json()["FromTomorrow"].as_str().unwrap().len(),
        100_000
    );
}

#[tokio::test]
async fn values_are_replaced_and_removed() {
    let subject = "/MessageThreads/*/Subject";
    for with in ["NaN", "1e400", "01", "\"\\ud800\"", "null", "1.0"] {
        let raw = changed(json!({ "kind": "replace", "pointer": subject, "with": with })).await;
        assert!(
            raw.text().contains(&format!("\"Subject\":{with}")),
            "{}",
            raw.text()
        );
    }
    let bytes = json!({ "kind": "replace", "pointer": subject, "with": { "hex": "22ff22" } });
    let raw = changed(bytes).await;
    assert!(raw.body.windows(3).any(|three| three == b"\"\xff\""));
    let raw = changed(json!({ "kind": "remove", "pointer": subject })).await;
    assert_eq!(raw.json()["MessageThreads"][0].get("Subject"), None);
}

#[tokio::test]
async fn tomorrow_has_properties_and_values_that_nobody_knows() {
    let fake = hotel().await;
    fake.populate("Booking", 2);
    let mut unknown = Vec::new();
    for every in [1, 2] {
        set(
            &fake,
            "bookings/getAll",
            json!({ "kind": "tomorrow", "every": every }),
        );
        let page = call(&fake, "bookings/getAll", json!({})).await.ok();
        let bookings = page["Bookings"].as_array().unwrap();
        for object in bookings.iter().chain([&page]) {
            assert_eq!(object["FromTomorrow"], "unknown today");
        }
        unknown.push(page.to_string().matches(":\"FromTomorrow\"").count());
        let all = bookings
            .iter()
            .all(|booking| booking["State"] == "FromTomorrow");
        assert_eq!(all, every == 1, "{page}");
    }
    assert_eq!(unknown[1], unknown[0] / 2);
}

#[tokio::test]
async fn pages_break_the_rules() {
    let fake = hotel().await;
    let ids = fake.populate("Booking", 5);
    let page = async |count: usize, cursor: Value| {
        let limitation = json!({ "Count": count, "Cursor": cursor });
        let page = call(
            &fake,
            "bookings/getAll",
            json!({ "Limitation": limitation }),
        )
        .await
        .ok();
        let ids: Vec<Value> = page["Bookings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|booking| booking["Id"].clone())
            .collect();
        (ids, page["Cursor"].clone())
    };
    let trick = |name: &str| {
        set(
            &fake,
            "bookings/getAll",
            json!({ "kind": "page", "trick": name }),
        );
    };

    trick("same-cursor");
    assert_eq!(
        page(2, json!(ids[3])).await,
        (vec![json!(ids[2]), json!(ids[1])], json!(ids[3]))
    );
    trick("empty");
    assert_eq!(page(2, json!(null)).await, (vec![], json!(ids[3])));
    trick("too-long");
    assert_eq!(page(2, json!(null)).await.0.len(), 3);
    trick("repeat");
    let (first, cursor) = page(2, json!(null)).await;
    let (second, _) = page(2, cursor).await;
    assert_eq!(first[1], second[0]);
    // Operations without pages answer as usual.
    set(&fake, ADD, json!({ "kind": "page", "trick": "empty" }));
    call(&fake, ADD, thread()).await.ok();
}

#[tokio::test]
async fn the_second_call_is_done_and_its_answer_lost() {
    let fake = hotel().await;
    let lost = Fault::Close {
        when: Moment::Processed,
    };
    fake.add_fault(FaultRule::new(ADD, lost).on_call(2))
        .unwrap();
    for number in 1..=3 {
        let mut connection = Connection::open(&fake).await;
        connection.send(&fake, ADD, thread()).await;
        if number == 2 {
            assert_eq!(connection.rest().await, (Vec::new(), End::Closed));
        } else {
            assert_eq!(connection.answer().await.status(), 200);
        }
    }
    assert_eq!(threads(&fake).await, 3);
    let calls = fake.calls();
    assert_eq!(calls[1].fault.as_deref(), Some("close"));
    assert_eq!(calls[2].fault, None);
}

#[tokio::test]
async fn equal_seeds_give_equal_faults() {
    async fn failed(seed: u64) -> Vec<u16> {
        let rule = FaultRule::new("*", CannedResponse::new(503)).at_rate(0.5, seed);
        let fake = mews_connector_fake::Fake::builder()
            .schema(crate::support::hotel_with(""))
            .fault(rule)
            .start()
            .await
            .unwrap();
        let mut statuses = Vec::new();
        for _ in 0..20 {
            statuses.push(call(&fake, GET_ALL, json!({})).await.status);
        }
        // A reset starts the sequence anew.
        fake.reset();
        for status in &statuses {
            assert_eq!(call(&fake, GET_ALL, json!({})).await.status, *status);
        }
        statuses
    }
    let one = failed(1).await;
    assert_eq!(one, failed(1).await);
    assert_ne!(one, failed(2).await);
    assert!(one.contains(&503) && one.contains(&200));
}

#[test]
fn a_fault_survives_json() {
    let rules = [
        FaultRule::new(
            "*",
            Fault::Silence {
                when: Moment::Body(3),
            },
        )
        .at_rate(0.5, 7),
        FaultRule::new("a/b", CannedResponse::new(503).json("{}").processed()).times(2),
        FaultRule::new(
            "a/b",
            Fault::Raw {
                bytes: Content::from(vec![0xff]),
            },
        )
        .on_call(2),
    ];
    for rule in rules {
        let text = serde_json::to_string(&rule).unwrap();
        assert_eq!(
            serde_json::from_str::<FaultRule>(&text).unwrap(),
            rule,
            "{text}"
        );
    }
    for wrong in [
        r#"{"fault": {"kind": "explode"}}"#,
        r#"{"fault": {"kind": "delay", "ms": 1, "why": 2}}"#,
        r#"{"operation": "a/b", "calls": 2, "fault": {"kind": "byte-order-mark"}}"#,
    ] {
        assert!(serde_json::from_str::<FaultRule>(wrong).is_err(), "{wrong}");
    }
}
