//! Docs of the schema, which are Markdown, as HTML. Tags in them are text: a doc brings no code onto a page.

use maud::{Markup, PreEscaped};
use mews_connector_language::doc;

/// A doc of one or more paragraphs.
pub(super) fn block(text: &str) -> Markup {
    PreEscaped(doc::html(text))
}

/// A doc of one paragraph, without the paragraph.
pub(super) fn inline(text: &str) -> Markup {
    let html = doc::html(text);
    let html = html.trim();
    let inner = html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    PreEscaped(inner.unwrap_or(html).to_owned())
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
            inline("Sets `Name`").into_string(),
            "Sets <code>Name</code>"
        );
        assert_eq!(
            block("<b>x</b>\n").into_string(),
            "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"
        );
    }
}
