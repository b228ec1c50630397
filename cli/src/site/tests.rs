//! The whole site of the built-in schema: nothing is missing, and no link leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{File, files, operation_link};
use crate::api;

fn site() -> Vec<File> {
    files(api::schema()).expect("the built-in schema has names that work")
}

/// The values of an attribute on a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    let rests = page.split(start.as_str()).skip(1);
    rests.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let files = site();
    let anchors: BTreeMap<&str, BTreeSet<&str>> = files
        .iter()
        .map(|(name, text)| (name.as_str(), values(text, "id").into_iter().collect()))
        .collect();
    let mut links = 0;
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        for link in values(text, "href") {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { name } else { file };
            let Some(known) = anchors.get(file) else {
                panic!("{name} links to {link}, and there is no such file");
            };
            assert!(
                anchor.is_empty() || known.contains(anchor),
                "{name} links to {link}"
            );
            links += 1;
        }
    }
    assert!(links > 10_000, "only {links} links were looked at");
}

#[test]
fn every_operation_and_every_type_is_explained_once_and_found_by_the_search() {
    let schema = api::schema();
    let files: BTreeMap<String, String> = site().into_iter().collect();
    let search = &files["search.js"];
    for operation in schema.resources.iter().flat_map(|it| &it.operations) {
        let path = operation.path();
        let link = operation_link(&path);
        let (file, anchor) = link.split_once('#').expect("a link to a place");
        let id = format!("<section class=\"operation\" id=\"{anchor}\">");
        assert_eq!(files[file].matches(&id).count(), 1, "{path}");
        assert!(
            search.contains(&format!("[\"{path}\",\"operation\",\"{link}\"")),
            "{path}"
        );
    }
    let names = schema.models.keys().chain(schema.enums.keys());
    for name in names.chain(schema.unions.keys()).chain(schema.ids.keys()) {
        let id = format!(" id=\"{name}\"");
        let found = files.values().filter(|text| text.contains(&id)).count();
        assert_eq!(found, 1, "{name}");
        assert!(search.contains(&format!("[\"{name}\",")), "{name}");
    }
}

#[test]
fn an_operation_is_shown_in_rust_as_a_command_and_with_curl() {
    let files: BTreeMap<String, String> = site().into_iter().collect();
    let page = &files["messages.html"];
    for expected in [
        ".get_all(messages::GetAllRequest::new(message_thread_ids))\n    .items()",
        "connector call messages getAll \\\n    --message-thread-ids &quot;$MESSAGE_THREAD_ID&quot; \\\n    --all",
        "&quot;${MEWS_PLATFORM_ADDRESS}/api/connector/v1/messages/getAll&quot; &lt;&lt;JSON",
        "&quot;AccessToken&quot;: &quot;${MEWS_ACCESS_TOKEN}&quot;",
        "Received by 1 operation",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(files["creditCards.html"].contains("--move-money"));
}

#[test]
fn pages_ask_nothing_of_a_network_and_are_the_same_each_time() {
    let files = site();
    assert_eq!(files, site());
    for (name, text) in &files {
        for attribute in ["src", "href"] {
            let outside = values(text, attribute)
                .into_iter()
                .find(|it| it.contains("//"));
            assert_eq!(outside, None, "{name}");
        }
    }
}

/// Docs that would run, fetch or lead elsewhere are text on every page.
#[test]
fn nasty_docs_bring_no_tag_and_no_address() {
    const NASTY: &str = include_str!("../../../language/tests/nasty_docs.txt");
    let harmless = [
        "p",
        "h1",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "hr",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "a",
    ];
    let mut links = BTreeSet::new();
    for doc in NASTY.split("\n%%\n") {
        let html = super::markdown::block(doc).into_string();
        assert!(!html.contains(['\u{202e}', '\r', '\0']), "{html}");
        for tag in html.split('<').skip(1) {
            let (tag, _) = tag.split_once('>').expect("every tag ends");
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let name = name.trim_matches('/');
            assert!(harmless.contains(&name), "<{tag}> of\n{doc}");
            match (name, attributes) {
                (_, "" | "/") => {}
                ("ol", start) => assert!(start.starts_with("start=\""), "<{tag}>"),
                ("a", address) => drop(links.insert(address.to_owned())),
                _ => panic!("<{tag}> of\n{doc}"),
            }
        }
    }
    let safe = ["https://", "http://", "HTTPS://", "mailto:", "#"];
    for link in &links {
        let address = link.strip_prefix("href=\"").expect("only an address");
        assert!(
            safe.iter().any(|start| address.starts_with(start)),
            "{link}"
        );
    }
    assert!(links.len() >= 5, "{links:?}");
}

#[test]
fn operations_that_move_money_are_marked_in_the_list_and_in_their_title() {
    let files: BTreeMap<String, String> = site().into_iter().collect();
    for resource in &api::schema().resources {
        let money = resource.operations.iter().filter(|it| it.money).count();
        let page = &files[&format!("{}.html", resource.name)];
        let marks = page.matches("<span class=\"mark money\">").count();
        assert_eq!(marks, 2 * money, "{}", resource.name);
    }
    assert!(files["creditCards.html"].contains("mark money"));
}

#[test]
fn front_page_names_the_product_and_marks_code() {
    let files: BTreeMap<String, String> = site().into_iter().collect();
    let front = &files["index.html"];
    assert!(front.contains("<h1>Mews Connector API</h1>"), "{front}");
    assert!(
        front.contains("<title>Reference – Mews Connector API "),
        "{front}"
    );
    assert!(!front.contains('`'), "a backtick is on the front page");
}
