//! A doc as rustdoc reads it, and what in it would be run, fetched, warned about or hidden.

use mews_connector_language::hidden;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Everything of a doc that must not be there.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut faults: Vec<String> = hidden::hidden(text)
        .map(|(_, character)| format!("hidden: {character:?}"))
        .collect();
    let mut broken = Vec::new();
    // rustdoc looks for an item behind every reference without a definition.
    let parser = Parser::new_with_broken_link_callback(
        text,
        options,
        Some(|link: pulldown_cmark::BrokenLink<'_>| {
            broken.push(format!("reference: {}", link.reference));
            None
        }),
    );
    let (mut in_link, mut in_code) = (false, false);
    for (event, span) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                if !matches!(&kind, CodeBlockKind::Fenced(info) if **info == *"text") {
                    faults.push(format!("a program: {kind:?}"));
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => faults.push(format!("HTML: {html}")),
            Event::Start(Tag::Image { dest_url, .. }) => {
                faults.push(format!("picture: {dest_url}"));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                in_link = true;
                let safe = ["https://", "http://", "HTTPS://", "mailto:", "#"];
                let mail = dest_url.contains('@') && !dest_url.contains(':');
                if !mail && !safe.iter().any(|start| dest_url.starts_with(start)) {
                    faults.push(format!("address: {dest_url}"));
                }
            }
            Event::End(TagEnd::Link) => in_link = false,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(said) if !in_code => {
                let escaped = text[..span.start].ends_with('\\') && said.starts_with('`');
                if said.matches('`').count() > usize::from(escaped) {
                    faults.push(format!("odd backtick: {said}"));
                }
                if !in_link && (said.contains("https://") || said.contains("http://")) {
                    faults.push(format!("bare address: {said}"));
                }
            }
            _ => {}
        }
    }
    faults.extend(broken);
    faults
}
