//! Markdown → the events of the safe subset, for every notation alike.

use std::fmt::Write as _;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use crate::hidden::{printable, printable_lines};

/// The doc's events, with everything beyond the safe subset as text.
pub(super) fn events(text: &str) -> Vec<Event<'_>> {
    let mut safe = Safe::default();
    for event in super::parser(text) {
        safe.event(event);
    }
    safe.events
}

#[derive(Default)]
struct Safe<'t> {
    events: Vec<Event<'t>>,
    /// The links and pictures that are open.
    open: Vec<Open<'t>>,
    /// The text since the outermost of them began.
    label: String,
    in_code: bool,
    in_link: bool,
}

struct Open<'t> {
    address: CowStr<'t>,
    /// Where it leads, when it stays a link.
    kept: Option<String>,
    /// The length of the label before it.
    start: usize,
}

impl<'t> Safe<'t> {
    fn event(&mut self, event: Event<'t>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
            Event::Code(text) => {
                self.labelled(&text);
                self.events.push(Event::Code(printable(&text).into()));
            }
            Event::FootnoteReference(name) => self.text(&format!("[^{name}]")),
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
            Event::SoftBreak | Event::HardBreak | Event::Rule => self.events.push(event),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
        }
    }

    fn start(&mut self, tag: Tag<'t>) {
        match tag {
            Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                ..
            } => self.link(format!("mailto:{dest_url}").into(), LinkType::Inline),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.link(dest_url, link_type),
            Tag::Image { dest_url, .. } => self.link(dest_url, LinkType::Inline),
            Tag::CodeBlock(_) => {
                self.in_code = true;
                let code = Tag::CodeBlock(CodeBlockKind::Indented);
                self.events.push(Event::Start(code));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            Tag::FootnoteDefinition(name) => {
                self.events.push(Event::Start(Tag::Paragraph));
                self.text(&format!("[^{name}]:"));
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            Tag::Heading { level, .. } => self.events.push(Event::Start(Tag::Heading {
                level,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            })),
            tag => self.events.push(Event::Start(tag)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => self.unlink(),
            TagEnd::HtmlBlock => self.events.push(Event::End(TagEnd::Paragraph)),
            TagEnd::FootnoteDefinition => {}
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.events.push(Event::End(tag));
            }
            tag => self.events.push(Event::End(tag)),
        }
    }

    /// Text that shows what is hidden in it; outside of code each of its lines is an event.
    fn text(&mut self, text: &str) {
        if self.in_code {
            let end = if text.ends_with('\n') { "\n" } else { "" };
            let text = printable_lines(&text.replace('\t', "    ")) + end;
            self.events.push(Event::Text(text.into()));
            return;
        }
        self.labelled(text);
        for (at, line) in text.trim_end_matches('\n').split('\n').enumerate() {
            if at > 0 {
                self.events.push(Event::SoftBreak);
            }
            let line = printable(&line.replace('\t', " "));
            self.events.push(Event::Text(line.into()));
        }
    }

    fn labelled(&mut self, text: &str) {
        if !self.open.is_empty() {
            self.label.push_str(text);
        }
    }

    /// Links do not nest: what stands within a link is text.
    fn link(&mut self, address: CowStr<'t>, link_type: LinkType) {
        if self.open.is_empty() {
            self.label.clear();
        }
        let kept = safe_address(&address).filter(|_| !self.in_link);
        if let Some(kept) = &kept {
            self.in_link = true;
            let exact = link_type == LinkType::Autolink && *kept == *address;
            self.events.push(Event::Start(Tag::Link {
                link_type: if exact { link_type } else { LinkType::Inline },
                dest_url: kept.clone().into(),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            }));
        }
        self.open.push(Open {
            address,
            kept,
            start: self.label.len(),
        });
    }

    /// Ends a link; what does not stay one shows its address, unless that is what it showed anyway.
    fn unlink(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let label = &self.label[open.start..];
        let shown = label.trim() == &*open.address || open.address.is_empty();
        let blank = label.trim().is_empty();
        match open.kept {
            Some(kept) => {
                self.in_link = false;
                if blank {
                    self.events.push(Event::Text(kept.into()));
                }
                self.events.push(Event::End(TagEnd::Link));
            }
            None if shown => {}
            None => self.text(&format!(" ({})", open.address)),
        }
    }
}

/// The address of a link that may stay one, spelled so that no notation reads it otherwise.
fn safe_address(address: &str) -> Option<String> {
    let starts = |scheme: &str| {
        address
            .get(..scheme.len())
            .filter(|start| start.eq_ignore_ascii_case(scheme))
            .map(|_| &address[scheme.len()..])
    };
    let host = |rest: &str| rest.starts_with(|it: char| it.is_alphanumeric());
    let web = starts("https://")
        .or_else(|| starts("http://"))
        .is_some_and(host);
    // Without a dot, rustdoc would look for an item of that name.
    let mail = starts("mailto:")
        .is_some_and(|rest| host(rest) && rest.contains('@') && rest.contains('.'));
    let page = address.len() > 1 && address.starts_with('#');
    if !(web || mail || page) {
        return None;
    }
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    Some(out)
}
