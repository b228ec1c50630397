//! Text of a schema inside other notations. A name or value may be anything; no report may be steered by it.

use maud::{Markup, PreEscaped, html};
pub(crate) use mews_connector_language::doc::{code, fence};
pub(crate) use mews_connector_language::hidden::{printable, printable_lines};

/// HTML inside of Markdown, so that neither mentions nor references come of it.
pub(crate) fn mute(html: &Markup) -> String {
    html.0
        .replace('#', "&#35;")
        .replace('`', "&#96;")
        .replace('@', "&#64;")
        .replace("://", "&#58;//")
}

/// `<code>` of HTML.
pub(crate) fn html_code(text: &str) -> Markup {
    html! { code { (printable(text)) } }
}

/// Prose in Markdown of GitHub: no markup, no mention, no reference, no HTML comes of it.
pub(crate) fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in printable(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(character);
            }
            other => out.push(other),
        }
    }
    out.replace("://", "&#58;//")
}

/// A sentence in Markdown, in which what stands between backticks is code.
pub(crate) fn sentence(text: &str) -> String {
    quoted(text, prose, code)
}

/// The same in a cell of a table, where a bar ends the cell even within code.
pub(crate) fn cell(text: &str) -> String {
    quoted(text, prose, |part| code(part).replace('|', "\\|"))
}

/// A sentence in HTML, in which what stands between backticks is code.
pub(crate) fn html_sentence(text: &str) -> Markup {
    let plain = |text: &str| html! { (printable(text)) }.into_string();
    PreEscaped(quoted(text, plain, |text| html_code(text).into_string()))
}

/// Writes what stands between backticks one way and the rest another; with an odd backtick nothing is code.
fn quoted(text: &str, plain: impl Fn(&str) -> String, code: impl Fn(&str) -> String) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return plain(text);
    }
    let parts = parts.iter().enumerate().map(|(at, part)| match at % 2 {
        0 => plain(part),
        _ => code(part),
    });
    parts.collect()
}

/// The message of an annotation of GitHub.
pub(crate) fn annotation(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of an annotation of GitHub.
pub(crate) fn annotation_property(text: &str) -> String {
    annotation(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str =
        "<img src=x onerror=\"a()\">'`*@octocat #1 ::error::%0A\u{1b}[31m\r\n\u{202e}";

    #[test]
    fn html_holds_no_tag_and_leaves_no_attribute() {
        let text = printable(HOSTILE);
        let page = html! { p title=(text) { (text) } }.into_string();
        let inside = page
            .strip_prefix("<p title=\"")
            .and_then(|rest| rest.strip_suffix("</p>"));
        let (title, content) = inside.unwrap().split_once("\">").unwrap();
        for text in [title, content] {
            assert!(
                !text.contains(['<', '>', '"', '\u{1b}', '\u{202e}']),
                "{text}"
            );
        }
        assert_eq!(html_code("a<b").into_string(), "<code>a&lt;b</code>");
    }

    #[test]
    fn prose_of_markdown_mentions_nobody() {
        assert_eq!(
            prose("@octocat closes #1 <b>*x*</b> https://a"),
            "&#64;octocat closes &#35;1 &lt;b&gt;\\*x\\*&lt;/b&gt; https&#58;//a"
        );
    }

    #[test]
    fn what_a_sentence_quotes_is_code() {
        assert_eq!(
            sentence("The *field* `a_b` is gone."),
            "The \\*field\\* `a_b` is gone."
        );
        assert_eq!(
            html_sentence("`Vec<T>` & `b`").into_string(),
            "<code>Vec&lt;T&gt;</code> &amp; <code>b</code>"
        );
        assert_eq!(sentence("odd ` one"), "odd \\` one");
        assert_eq!(sentence("`a|b`|"), "`a|b`\\|");
        assert_eq!(cell("`a|b`|"), "`a\\|b`\\|");
    }

    #[test]
    fn annotations_stay_one_command() {
        let text = annotation(HOSTILE);
        assert!(!text.contains(['\n', '\r']), "{text}");
        assert!(text.contains("%250A"), "{text}");
        assert_eq!(annotation_property("a:b,c"), "a%3Ab%2Cc");
    }
}
