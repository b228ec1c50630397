//! The start page: its files, and what it asks the fake.

use serde_json::{Value, json};

use crate::support::{call, hotel, http_client, send};

async fn get(fake: &mews_connector_fake::Fake, path: &str) -> (u16, String, String) {
    let address = format!("{}{path}", fake.platform_address());
    let response = http_client().get(address).send().await.unwrap();
    let header = |name: &str| {
        let value = response
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap());
        value.unwrap_or_default().to_owned()
    };
    let kind = header("Content-Type");
    if kind.starts_with("text/") {
        assert!(header("Content-Security-Policy").contains("default-src 'none'"));
    }
    (
        response.status().as_u16(),
        kind,
        response.text().await.unwrap(),
    )
}

#[tokio::test]
async fn the_page_needs_nothing_but_the_fake() {
    let fake = hotel().await;
    let (status, kind, html) = get(&fake, "/").await;
    assert_eq!((status, kind.as_str()), (200, "text/html; charset=utf-8"));
    let addresses: Vec<_> = ["src=\"", "href=\""]
        .iter()
        .flat_map(|attribute| html.split(attribute).skip(1))
        .map(|rest| rest.split('"').next().unwrap())
        .filter(|address| !address.starts_with('#') && !address.starts_with("data:"))
        .collect();
    assert_eq!(addresses.len(), 3, "{addresses:?}");
    for address in addresses {
        let (status, _, text) = get(&fake, address).await;
        assert_eq!(status, 200, "{address}");
        assert!(
            !text.contains("http://") && !text.contains("https://"),
            "{address}"
        );
    }
    // The page is not a call.
    assert!(fake.calls().is_empty());
}

/// Docs are Markdown of anybody; the page writes them as text, and nothing on it makes HTML of a text.
#[tokio::test]
async fn the_page_makes_no_html_of_texts() {
    let fake = hotel().await;
    for path in ["/__fake/form.js", "/__fake/page.js"] {
        let (status, _, script) = get(&fake, path).await;
        assert_eq!(status, 200, "{path}");
        for way in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "DOMParser",
            "createContextualFragment",
            "setHTML",
            "srcdoc",
            "eval(",
            "Function(",
            "setAttribute('on",
            "setTimeout('",
        ] {
            assert!(!script.contains(way), "{path} has {way}");
        }
    }
    let (_, _, form) = get(&fake, "/__fake/form.js").await;
    assert!(form.contains("textContent: field.doc"));
}

#[tokio::test]
async fn the_page_learns_what_there_is() {
    let fake = hotel().await;
    let json = async |path: &str| -> Value {
        serde_json::from_str(&get(&fake, &format!("/__fake/{path}")).await.2).unwrap()
    };
    let info = json("info").await;
    assert_eq!(info["tokens"]["AccessToken"], fake.access_token());
    assert_eq!(info["enterprise_id"], fake.enterprise_id());
    let operations = json("operations").await;
    let count: usize = fake
        .schema()
        .resources
        .iter()
        .map(|resource| resource.operations.len())
        .sum();
    assert_eq!(operations["operations"].as_array().unwrap().len(), count);

    let add = json("operations/bookings/add").await;
    let fields = add["request"]["fields"].as_array().unwrap();
    let state = fields
        .iter()
        .find(|field| field["name"] == "State")
        .unwrap();
    assert_eq!(state["required"], true);
    let name = state["type"]["name"].as_str().unwrap();
    assert!(
        add["definitions"][name]["values"]
            .as_array()
            .unwrap()
            .contains(&json!("Confirmed"))
    );
    assert_eq!(get(&fake, "/__fake/operations/no/such").await.0, 404);
}

#[tokio::test]
async fn every_operation_is_described_and_its_sample_is_taken() {
    let fake = hotel().await;
    for operation in fake
        .schema()
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let path = operation.path();
        let text = get(&fake, &format!("/__fake/operations/{path}")).await.2;
        let description: Value = serde_json::from_str(&text).unwrap();
        let definitions = description["definitions"].as_object().unwrap();
        // A form can be made only when everything that is mentioned is told.
        for mentioned in text.split("\"is\":\"named\",\"name\":\"").skip(1) {
            let name = mentioned.split('"').next().unwrap();
            assert!(definitions.contains_key(name), "{path} {name}");
        }
        let address = format!("{}/__fake/samples/{path}", fake.platform_address());
        let sample = send(http_client().post(&address)).await.json();
        let own = serde_json::from_str(sample["request"].as_str().unwrap()).unwrap();
        call(&fake, &path, own).await.ok();
        let minimal = send(http_client().post(format!("{address}?profile=minimal"))).await;
        let own = serde_json::from_str(minimal.json()["request"].as_str().unwrap()).unwrap();
        call(&fake, &path, own).await.ok();
        let odd = send(http_client().post(format!("{address}?profile=odd"))).await;
        assert_eq!(odd.status, 400);
    }
}
