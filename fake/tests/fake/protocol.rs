//! What holds for every operation: addresses, tokens, bodies, headers, scripts, the journal, determinism.

use mews_connector_fake::{CannedResponse, Fake, RateLimit, StartError};
use serde_json::json;

use crate::support::{Reply, call, clock, http_client, post_text, send};

const THREAD: &str = r#"{"OriginalSender":"Ada","Subject":"Towels"}"#;

#[tokio::test]
async fn only_the_exact_address_is_known() {
    let fake = Fake::start().await.unwrap();
    let body = fake.complete("messages/getAll", json!({})).to_string();
    for wrong in [
        "messages/getall",
        "Messages/getAll",
        "messages/getAll/",
        "messages",
        "messages//getAll",
        "",
    ] {
        post_text(&fake, wrong, body.clone())
            .await
            .refused(404, "", "address");
    }
    let hint = post_text(&fake, "messages/getall", body.clone())
        .await
        .json();
    assert!(
        hint["Message"]
            .as_str()
            .unwrap()
            .contains("/api/connector/v1/messages/getAll?"),
        "{hint}"
    );
    let address = format!("{}/messages/getAll", fake.platform_address());
    send(http_client().post(address))
        .await
        .refused(404, "", "address");
    let address = format!(
        "{}/api/connector/v1/messages/getAll",
        fake.platform_address()
    );
    send(http_client().get(address))
        .await
        .refused(405, "", "method");
}

#[tokio::test]
async fn both_tokens_are_asked_for() {
    let fake = Fake::start().await.unwrap();
    for token in ["ClientToken", "AccessToken"] {
        let mut body = fake.complete("messageThreads/getAll", json!({}));
        for wrong in [
            json!("wrong-token-canary"),
            json!(""),
            json!(1),
            json!(null),
        ] {
            body[token] = wrong;
            let reply = post_text(&fake, "messageThreads/getAll", body.to_string()).await;
            reply.refused(401, &format!("/{token}"), "token");
            assert!(!reply.text.contains("canary"));
        }
        body.as_object_mut().unwrap().remove(token);
        post_text(&fake, "messageThreads/getAll", body.to_string())
            .await
            .refused(401, &format!("/{token}"), "token");
    }
}

#[tokio::test]
async fn tokens_come_out_nowhere_wherever_they_were_put() {
    let fake = Fake::builder()
        .client_token("client-canary")
        .access_token("access-canary")
        .start()
        .await
        .unwrap();
    let mut body = fake.complete(
        "messages/getAll",
        json!({ "MessageThreadIds": ["access-canary"], "x access-canary": 1 }),
    );
    let one = post_text(&fake, "messages/getAll", body.to_string()).await;
    body.as_object_mut().unwrap().remove("MessageThreadIds");
    body["AccessToken"] = json!("foreign-canary");
    body["foreign-canary"] = json!({ "client-canary": ["foreign-canary"] });
    let two = post_text(&fake, "messages/getAll", body.to_string()).await;
    let three = post_text(&fake, "messages/access-canary", body.to_string()).await;
    assert_eq!((one.status, two.status, three.status), (400, 401, 404));
    let seen = format!("{one:?}{two:?}{three:?}{:?}{fake:?}", fake.calls());
    assert!(!seen.contains("canary"), "{seen}");
    assert!(seen.contains("[redacted]"));
}

#[tokio::test]
async fn only_strict_json_objects_are_taken() {
    let fake = Fake::start().await.unwrap();
    let right = fake
        .complete("messageThreads/add", serde_json::from_str(THREAD).unwrap())
        .to_string();
    let trailing = right.replace('}', ",}");
    for text in [
        trailing.as_str(),
        "",
        "{",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{a:1}",
    ] {
        post_text(&fake, "messageThreads/add", text)
            .await
            .refused(400, "", "json");
    }
    for text in ["[]", "null", "\"text\"", "1"] {
        post_text(&fake, "messageThreads/add", text)
            .await
            .refused(400, "", "type");
    }
    let address = format!(
        "{}/api/connector/v1/messageThreads/add",
        fake.platform_address()
    );
    let request = http_client().post(&address).body(right.clone());
    send(request).await.refused(400, "", "content-type");
    let request = http_client()
        .post(&address)
        .header("Content-Type", "application/json; charset=utf-8");
    send(request.body(right)).await.ok();
}

#[tokio::test]
async fn a_large_body_is_refused_by_size() {
    let fake = Fake::builder().max_body(1000).start().await.unwrap();
    let body = json!({ "OriginalSender": "Ada", "Subject": "x".repeat(3000) });
    call(&fake, "messageThreads/add", body)
        .await
        .refused(413, "", "size");
    call(
        &fake,
        "messageThreads/add",
        serde_json::from_str(THREAD).unwrap(),
    )
    .await
    .ok();
}

#[tokio::test]
async fn the_next_answers_can_be_dictated() {
    let fake = Fake::start().await.unwrap();
    fake.respond_next(
        "messageThreads/add",
        CannedResponse::new(502)
            .header("Content-Type", "text/html")
            .body("<html>"),
    );
    fake.respond_next(
        "messageThreads/add",
        CannedResponse::new(200).json("{\"MessageThreads\":["),
    );
    fake.respond_next(
        "messageThreads/getAll",
        CannedResponse::new(200).header("bad header\n", ""),
    );
    let add = || {
        call(
            &fake,
            "messageThreads/add",
            serde_json::from_str(THREAD).unwrap(),
        )
    };
    let html = add().await;
    assert_eq!(
        (html.status, html.text.as_str(), html.request_id),
        (502, "<html>", None)
    );
    let cut = add().await;
    assert_eq!(
        (cut.status, cut.text.as_str()),
        (200, "{\"MessageThreads\":[")
    );
    assert_eq!(
        call(&fake, "messageThreads/getAll", json!({})).await.status,
        500
    );
    let none = call(&fake, "messageThreads/getAll", json!({})).await.ok();
    assert_eq!(none["MessageThreads"], json!([]));
    add().await.ok();
}

#[tokio::test]
async fn calls_are_written_down() {
    let fake = Fake::start().await.unwrap();
    call(
        &fake,
        "messageThreads/add",
        serde_json::from_str(THREAD).unwrap(),
    )
    .await
    .ok();
    let refused = call(&fake, "messageThreads/add", json!({ "Subject": "Towels" })).await;
    post_text(&fake, "nothing/here", "{").await;
    let calls = fake.calls();
    let short: Vec<_> = calls
        .iter()
        .map(|call| (call.operation.as_str(), call.status))
        .collect();
    assert_eq!(
        short,
        [
            ("messageThreads/add", 200),
            ("messageThreads/add", 400),
            ("nothing/here", 404)
        ]
    );
    let own = json!({ "OriginalSender": "Ada", "Subject": "Towels", "Client": "Sample 1.0.0" });
    assert_eq!(calls[0].request, Some(own));
    assert_eq!(
        (calls[1].reason.as_ref(), calls[1].request_id.as_ref()),
        (refused.reason.as_ref(), refused.request_id.as_ref())
    );
    assert_eq!(calls[2].request, None);
    fake.clear_calls();
    assert!(fake.calls().is_empty());
}

#[tokio::test]
async fn equal_seeds_and_calls_give_equal_bytes() {
    async fn run(seed: u64) -> Vec<Reply> {
        let fake = Fake::builder()
            .seed(seed)
            .clock(clock())
            .start()
            .await
            .unwrap();
        let thread = call(
            &fake,
            "messageThreads/add",
            serde_json::from_str(THREAD).unwrap(),
        )
        .await;
        let id = thread.ok()["MessageThreads"][0]["Id"].clone();
        let message = call(
            &fake,
            "messages/add",
            json!({ "Messages": [{ "MessageThreadId": id, "Text": "a" }] }),
        )
        .await;
        fake.populate("Message", 3);
        let wrong = call(&fake, "messages/add", json!({})).await;
        vec![
            thread,
            message,
            wrong,
            call(&fake, "messageThreads/getAll", json!({})).await,
        ]
    }
    let one = run(1).await;
    assert_eq!(one, run(1).await);
    assert_ne!(one, run(2).await);
}

#[tokio::test]
async fn a_fake_stops_and_says_why_it_cannot_start() {
    let fake = Fake::start().await.unwrap();
    let address = fake.address();
    let taken = Fake::builder().port(address.port()).start().await;
    assert!(matches!(taken, Err(StartError::Listen { port, .. }) if port == address.port()));
    // A connection that a client keeps open does not hold the fake back.
    let client = http_client();
    send(client.post(fake.platform_address()))
        .await
        .refused(404, "", "address");
    fake.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    let missing = Fake::builder().schema_dir("/nowhere").start().await;
    assert!(
        matches!(&missing, Err(StartError::Schema(text)) if text.contains("/nowhere")),
        "{missing:?}"
    );
}

/// Two properties in one fake: each token has a rate limit of its own, and neither is in what the fake says.
#[tokio::test]
async fn several_access_tokens_are_accepted_and_limited_each_by_itself() {
    let fake = Fake::builder()
        .access_token("first-canary")
        .also_accepts("second-canary")
        .also_accepts("")
        .rate_limit(RateLimit::new(1, 3600))
        .start()
        .await
        .unwrap();
    let ask = async |token: &str| {
        let own = json!({ "AccessToken": token });
        call(&fake, "messageThreads/getAll", own).await
    };
    ask("first-canary").await.ok();
    ask("second-canary").await.ok();
    for token in ["first-canary", "second-canary"] {
        ask(token).await.refused(429, "", "rate-limit");
    }
    for token in ["", "third"] {
        ask(token).await.refused(401, "/AccessToken", "token");
    }
    let address = format!("{}/__fake/rate-limit", fake.platform_address());
    let told = send(http_client().get(address)).await.json();
    assert_eq!((&told["used"], &told["further"]), (&json!(1), &json!([1])));

    // A token at a wrong place is kept out of the journal, whichever it is.
    call(
        &fake,
        "messageThreads/getAll",
        json!({ "second-canary": 1 }),
    )
    .await;
    let journal = format!("{:?}", fake.calls());
    assert!(!journal.contains("canary"), "{journal}");
}
