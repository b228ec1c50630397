//! Events of the safe subset → Markdown that every reader of CommonMark takes for the same, wherever its lines break.

use pulldown_cmark::{Event, LinkType, Tag};

use super::{code, fence, longest_run};

/// How deep quotes and lists are written; what nests deeper stands where it is.
const MAX_DEPTH: usize = 12;

/// The events as blocks, with an empty line between them.
pub(super) fn blocks(events: &[Event<'_>]) -> String {
    Writer { events, at: 0 }.blocks(0)
}

/// The events as one paragraph on one line.
pub(super) fn phrase(events: &[Event<'_>]) -> String {
    let mut inline = Vec::with_capacity(events.len());
    let mut in_code = false;
    for event in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if in_code => {
                let words: Vec<_> = text.split_whitespace().collect();
                inline.extend([Event::Code(words.join(" ").into()), Event::SoftBreak]);
            }
            event if is_inline(event) => inline.push(event.clone()),
            _ => inline.push(Event::SoftBreak),
        }
    }
    let mut writer = Writer {
        events: &inline,
        at: 0,
    };
    writer.inline(Place::Line)
}

/// Where prose stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Paragraph,
    /// Where a line break would end it.
    Line,
    /// Where a bar would end it too.
    Cell,
}

struct Writer<'e> {
    events: &'e [Event<'e>],
    at: usize,
}

impl<'e> Writer<'e> {
    fn next(&mut self) -> Option<&'e Event<'e>> {
        let event = self.events.get(self.at)?;
        self.at += 1;
        Some(event)
    }

    /// The blocks up to the end of what they stand in.
    fn blocks(&mut self, depth: usize) -> String {
        let mut blocks = Vec::new();
        let mut passed = 0_usize;
        while let Some(event) = self.next() {
            match event {
                Event::Start(Tag::Paragraph) => blocks.push(self.prose(Place::Paragraph)),
                Event::Start(Tag::Heading { level, .. }) => {
                    let text = self.prose(Place::Line);
                    if !text.is_empty() {
                        blocks.push(format!("{} {text}", "#".repeat(*level as usize)));
                    }
                }
                Event::Start(Tag::CodeBlock(_)) => blocks.push(self.code()),
                Event::Start(Tag::Table(_)) => blocks.push(self.table()),
                Event::Start(Tag::BlockQuote(_)) if depth < MAX_DEPTH => {
                    blocks.push(led(&self.blocks(depth + 1), "> ", "> "));
                }
                Event::Start(Tag::List(first)) if depth < MAX_DEPTH => {
                    blocks.push(self.list(*first, depth + 1));
                }
                Event::Rule => blocks.push("***".to_owned()),
                event if is_inline(event) => {
                    self.at -= 1;
                    blocks.push(self.inline(Place::Paragraph));
                }
                Event::Start(_) => passed += 1,
                _ if passed > 0 => passed -= 1,
                _ => break,
            }
        }
        blocks.retain(|block| !block.is_empty());
        blocks.join("\n\n")
    }

    /// Prose and the end of what it stands in.
    fn prose(&mut self, place: Place) -> String {
        let text = self.inline(place);
        self.at += 1;
        text
    }

    fn code(&mut self) -> String {
        let mut text = String::new();
        while let Some(Event::Text(line)) = self.next() {
            text.push_str(line);
        }
        fence("text", text.trim_end_matches('\n'))
            .trim_end()
            .to_owned()
    }

    fn list(&mut self, first: Option<u64>, depth: usize) -> String {
        let mut items = Vec::new();
        while let Some(Event::Start(_)) = self.next() {
            let mark = match first {
                Some(first) => format!("{}. ", first.saturating_add(items.len() as u64)),
                None => "- ".to_owned(),
            };
            let text = self.blocks(depth);
            items.push(led(&text, &mark, &" ".repeat(mark.len())));
        }
        items.join("\n")
    }

    fn table(&mut self) -> String {
        let mut rows: Vec<Vec<String>> = Vec::new();
        while let Some(Event::Start(_)) = self.next() {
            let mut row = Vec::new();
            while let Some(Event::Start(_)) = self.next() {
                row.push(self.prose(Place::Cell));
            }
            rows.push(row);
        }
        let mut lines: Vec<_> = rows
            .iter()
            .map(|row| format!("| {} |", row.join(" | ")))
            .collect();
        if let Some(head) = rows.first() {
            lines.insert(1, format!("|{}", " --- |".repeat(head.len())));
        }
        lines.join("\n")
    }

    /// Prose up to the next event that is none.
    fn inline(&mut self, place: Place) -> String {
        let mut out = String::new();
        // What each open mark looks like, and where it was written.
        let mut open: Vec<(&str, usize)> = Vec::new();
        while let Some(event) = self.events.get(self.at).filter(|event| is_inline(event)) {
            self.at += 1;
            match event {
                Event::Text(text) => push(&mut out, text),
                Event::Code(text) => push_code(&mut out, text, place),
                Event::HardBreak if place == Place::Paragraph => out.push_str("\\\n"),
                Event::SoftBreak if place == Place::Paragraph => out.push('\n'),
                Event::Start(Tag::Link {
                    link_type: LinkType::Autolink,
                    dest_url,
                    ..
                }) => {
                    // The label and the end go with it.
                    while self
                        .events
                        .get(self.at)
                        .is_some_and(|it| matches!(it, Event::Text(_)))
                    {
                        self.at += 1;
                    }
                    self.at += 1;
                    out.push_str(&format!("<{dest_url}>"));
                }
                Event::Start(tag) => {
                    let mark = match tag {
                        Tag::Emphasis => "*",
                        Tag::Strong => "**",
                        Tag::Link { dest_url, .. } => {
                            open.push((dest_url, out.len()));
                            out.push('[');
                            continue;
                        }
                        _ => "",
                    };
                    open.push((mark, out.len()));
                    out.push_str(mark);
                }
                Event::End(_) => close(&mut out, open.pop()),
                _ => push(&mut out, " "),
            }
        }
        // No line begins with blanks, which would make it code, and none is empty.
        let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    use pulldown_cmark::TagEnd;
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
    )
}

/// The lines of a block behind the sign of what they stand in.
fn led(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let lead = if at == 0 { first } else { rest };
        out.push_str(if line.is_empty() {
            lead.trim_end()
        } else {
            lead
        });
        out.push_str(line);
    }
    out
}

/// Ends a link or a mark; a mark that would touch a blank is not a mark and goes.
fn close(out: &mut String, open: Option<(&str, usize)>) {
    match open {
        Some((mark @ ("*" | "**"), start)) => {
            let inner = &out[start + mark.len()..];
            if inner.is_empty() || inner.trim() != inner {
                out.replace_range(start..start + mark.len(), "");
            } else {
                out.push_str(mark);
            }
        }
        Some((address, _)) => out.push_str(&format!("]({})", address.replace('&', "\\&"))),
        None => {}
    }
}

/// A code span, or its text where the span could be read as something else.
fn push_code(out: &mut String, text: &str, place: Place) {
    // Two backticks inside ask for three outside, which open a block at the start of a line.
    if longest_run(text) > 1 || (place == Place::Cell && text.contains(['|', '\\'])) {
        push(out, text);
        return;
    }
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&code(text));
}

/// Text in which every character stands for itself, also when a line breaks before any word of it.
fn push(out: &mut String, text: &str) {
    for character in text.chars() {
        let before = out.chars().next_back();
        let starts = |it: Option<char>| matches!(it, None | Some(' ' | '\n' | '*'));
        let special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '#' | '!' => true,
            '-' | '+' | '=' | ':' => starts(before),
            '/' => before == Some(':'),
            '.' | ')' => {
                let word = out.trim_end_matches(|it: char| it.is_ascii_digit());
                word.len() < out.len() && starts(word.chars().next_back())
            }
            _ => false,
        };
        match character {
            ' ' if matches!(before, None | Some(' ' | '\n')) => {}
            '|' => out.push_str("&#124;"),
            _ => {
                if special {
                    out.push('\\');
                }
                out.push(character);
            }
        }
    }
}
