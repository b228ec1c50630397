//! Docs of the schema, which are Markdown, as HTML. Tags in them are text: a doc brings no code onto a page.

use maud::{Markup, PreEscaped};
use pulldown_cmark::{Event, Options, Parser, html};

/// A doc of one or more paragraphs.
pub(super) fn block(text: &str) -> Markup {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    PreEscaped(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_marked_and_tags_are_text() {
        let html = block("Sets `Name`, <script>alert(1)</script> **once**.").into_string();
        assert_eq!(
            html,
            "<p>Sets <code>Name</code>, &lt;script&gt;alert(1)&lt;/script&gt; <strong>once</strong>.</p>\n"
        );
        assert_eq!(
            block("<b>x</b>\n").into_string(),
            "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"
        );
    }
}
