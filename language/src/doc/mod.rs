//! What a doc may bring along: the one place that decides how Markdown of the schema reaches Rust source and pages.
//!
//! A doc is written by people, and an import may take it from a foreign document. So it is parsed as CommonMark with tables and
//! footnotes, and only a safe subset of it is written again: paragraphs, headings, lists, quotes, tables, emphasis, code that
//! is text and never a program, and links to the web, to a mailbox or within the page. Everything else (tags, pictures,
//! other addresses, references) is text. A doc of nothing but prose and code spans stays as it is, byte for byte.

mod safe;
mod write;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html as to_html};

use crate::hidden::{is_hidden, printable};

/// The doc as blocks of Markdown for rustdoc: nothing in it is compiled, and nothing fails with warnings denied.
pub fn markdown(text: &str) -> String {
    match plain(text) {
        Some(_) => text.to_owned(),
        None => write::blocks(&safe::events(text)),
    }
}

/// The doc as one paragraph of Markdown, for a place in the midst of another text.
pub fn phrase(text: &str) -> String {
    match plain(text) {
        Some(1) => text.to_owned(),
        _ => write::phrase(&safe::events(text)),
    }
}

/// The doc as HTML without a tag, address or attribute of its own.
pub fn html(text: &str) -> String {
    let mut out = String::new();
    to_html::push_html(&mut out, safe::events(text).into_iter());
    out
}

/// A code span of Markdown, with a fence longer than any inside.
pub fn code(text: &str) -> String {
    let text = printable(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    // A space goes missing at each end of a span that has one at both; an empty span is not a span.
    let padded =
        text.starts_with('`') || text.ends_with('`') || text.starts_with(' ') || text.is_empty();
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A block of code of Markdown, with a fence longer than any inside.
pub fn fence(language: &str, text: &str) -> String {
    let text = crate::hidden::printable_lines(text);
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}\n")
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|character| character != '`');
    runs.map(str::len).max().unwrap_or(0)
}

/// Strikethrough, task lists and what else rustdoc knows begin with characters that are escaped.
fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
}

/// The number of paragraphs, when the doc has nothing but prose and code spans that every reader takes for the same.
fn plain(text: &str) -> Option<usize> {
    if is_prose(text) {
        return Some(1);
    }
    parsed(text)
}

fn parsed(text: &str) -> Option<usize> {
    let parser = parser(text);
    // Three backticks may come to stand at the start of a line, and open a block there.
    if text.contains("```") || parser.reference_definitions().iter().next().is_some() {
        return None;
    }
    let mut paragraphs = 0;
    for event in parser {
        let same = match event {
            Event::Start(Tag::Paragraph) | Event::SoftBreak => true,
            Event::End(TagEnd::Paragraph) => {
                paragraphs += 1;
                true
            }
            Event::Text(text) => {
                !text.contains(['`', '[', ']', '<', '>', '\\', '~'])
                    && !text.contains("://")
                    && !text.contains(is_hidden)
            }
            Event::Code(text) => !text.contains(is_hidden),
            _ => false,
        };
        if !same {
            return None;
        }
    }
    Some(paragraphs)
}

/// Whether a text is one line without a character that means something in Markdown, as nearly every doc is: parsing it would
/// only take time.
fn is_prose(text: &str) -> bool {
    let is_plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b' ' | b'.'
                    | b','
                    | b';'
                    | b':'
                    | b'\''
                    | b'"'
                    | b'('
                    | b')'
                    | b'/'
                    | b'-'
                    | b'%'
                    | b'?'
            )
    };
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(is_plain)
        && !text.contains("://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_told_from_markdown_as_the_parser_does() {
        let texts = [
            "When it was created.",
            "The e-mail address: \"a\" (or 'b'); 5 % of it, and/or more?",
            "See https://a.example",
            "a - b -- c",
            "A  b ",
            "2) a",
            "- a",
            " a",
            "Www.a.example",
            "a@b.example",
            "",
        ];
        for text in texts {
            assert!(!is_prose(text) || parsed(text) == Some(1), "{text:?}");
        }
        assert!(is_prose(texts[0]) && is_prose(texts[1]) && !is_prose(texts[2]));
    }

    #[test]
    fn prose_and_code_spans_stay_as_they_are() {
        for doc in [
            "Lists toys, newest first. Costs 1.50 (or 2) & more: `a|b`, a_b, \"x\" – 3 * 4.",
            "One.\n\nTwo\nlines.\n",
        ] {
            assert_eq!(markdown(doc), doc);
        }
        assert_eq!(phrase("One."), "One.");
        assert_eq!(phrase("One.\n\n# Two\n\n    a  b\n"), "One. Two `a b`");
    }

    #[test]
    fn what_is_more_than_prose_is_written_again() {
        for (doc, expected) in [
            ("```\n{ \"a\": 1 }\n```", "```text\n{ \"a\": 1 }\n```"),
            ("- a\n\n      ``` b", "- a\n\n  ````text\n  ``` b\n  ````"),
            ("3. a\n   - *b*", "3. a\n\n   - *b*"),
            ("> a **b**", "> a **b**"),
            ("# A\nb  \nc", "# A\n\nb\\\nc"),
            (
                "| a | b |\n|---|---|\n| `c` | d \\| e |",
                "| a | b |\n| --- | --- |\n| `c` | d &#124; e |",
            ),
            (
                "[a](https://a.example/b_c?d=e&f)",
                "[a](https://a.example/b_c?d=e\\&f)",
            ),
            (
                "<https://a.example> <a@b.example>",
                "<https://a.example> [a@b.example](mailto:a@b.example)",
            ),
            (
                "![a](https://a.example/b.png)",
                "[a](https://a.example/b.png)",
            ),
            (
                "[a](JavaScript:b) [c][d] [String]\n\n[d]: ../e",
                "a (JavaScript:b) c (../e) \\[String\\]",
            ),
            ("A Vec<T> <!-- b -->", "A Vec\\<T\\> \\<\\!-- b \\--\\>"),
            ("At https://a.example.", "At https:\\//a.example."),
            ("&#x202e;a &#32;&#32;&#32;&#32;b", "\\\\u{202e}a b"),
            ("a[^1]\n\n[^1]: b", "a\\[^1\\]\n\n\\[^1\\]:\n\nb"),
        ] {
            assert_eq!(markdown(doc), expected, "{doc}");
        }
    }

    #[test]
    fn html_has_no_tag_of_the_doc() {
        for (doc, expected) in [
            ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
            ("```js\na\n```", "<pre><code>a\n</code></pre>\n"),
            (
                "[a](data:b) ![c](https://d.example)",
                "<p>a (data:b) <a href=\"https://d.example\">c</a></p>\n",
            ),
        ] {
            assert_eq!(html(doc), expected);
        }
    }

    #[test]
    fn depth_and_size_cost_no_more_than_their_measure() {
        for doc in [
            "> ".repeat(50_000) + "a",
            "*".repeat(50_000) + "a" + &"*".repeat(50_000),
            "![".repeat(50_000) + "a" + &"](b)".repeat(50_000),
            "- ".repeat(5_000) + "a",
            "`".repeat(50_000),
            "&#32;".repeat(50_000),
        ] {
            assert!(markdown(&doc).len() < 8 * doc.len());
            assert!(html(&doc).len() < 16 * doc.len());
        }
    }

    #[test]
    fn code_of_markdown_ends_where_it_should() {
        assert_eq!(code("Message.Text"), "`Message.Text`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "`  `");
        assert_eq!(code("a\nb"), "`a\\nb`");
        assert_eq!(fence("json", "{}"), "```json\n{}\n```\n");
        assert_eq!(fence("", "````"), "`````\n````\n`````\n");
    }
}
