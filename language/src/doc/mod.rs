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
    // A space goes missing at each end of a span that has one at both; an empty span is no span.
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

#[cfg(test)]
mod tests {
    use super::*;

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
