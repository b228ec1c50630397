//! Text of a file → [`Node`] tree. The only module that knows the YAML library.
//!
//! It reads the events of `granit-parser`, the layer below `serde-saphyr`, and not `serde-saphyr` itself: that one
//! stops at the first duplicate key and drops comments, while the checker wants both places of a duplicate and the
//! formatter keeps comments. In the files of a schema anchors, aliases and tags are refused, so none can grow beyond its own
//! size; in a document that another program wrote they are written out, up to a limit.

mod shared;

pub use shared::MAX_SHARED;

use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span, Tag, options};

use super::diagnostic::{Diagnostic, Problems, Rule};
use super::node::{Entry, Kind, Meaning, Node, meaning_of};
use shared::{Refused, Shared};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 2816 * 1024;

/// How deep mappings and lists may nest; the language itself needs eight levels.
pub const MAX_DEPTH: usize = 32;

/// The longest key, in bytes. Keys become parts of paths and messages, so their length multiplies.
pub const MAX_KEY: usize = 256;

/// What a file holds.
#[derive(Debug, Default)]
pub struct Document {
    /// The value of the file; none when it is empty or could not be read.
    pub root: Option<Node>,
    /// The comments in the order of the file.
    pub comments: Vec<Comment>,
    /// The values of keys that were written before, which are in no tree.
    pub dropped: Vec<Node>,
    /// What is wrong with it. Duplicate keys leave a usable tree; everything else leaves none.
    pub problems: Problems,
}

/// A comment, which is no part of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The bytes of the comment, from its `#` to the end of the line.
    pub span: Range<usize>,
    /// The comment with its `#` and without blanks at the end.
    pub text: String,
}

/// Reads one file of the language.
pub fn read(file: &str, text: &str) -> Document {
    read_as(file, text, None)
}

/// Reads a document that another program wrote, in which there may be directives, anchors, aliases, merge keys and tags of
/// the core schema.
pub fn read_foreign(file: &str, text: &str) -> Document {
    read_as(file, text, Some(Shared::default()))
}

fn read_as(file: &str, text: &str, shared: Option<Shared>) -> Document {
    let mut reader = Reader {
        file,
        text,
        document: Document::default(),
        stack: Vec::new(),
        shared,
    };
    if text.len() > MAX_BYTES {
        let message = format!(
            "the file has {} bytes; at most {MAX_BYTES} are read",
            text.len()
        );
        reader.problem(Rule::YamlLimit, message, 0..0);
    } else if let Err(problem) = reader.read() {
        reader.document.problems.push(*problem);
        reader.document.root = None;
    }
    reader.document
}

fn too_deep() -> String {
    format!("mappings and lists nest deeper than {MAX_DEPTH} levels")
}

/// A mapping or list whose end has not been seen.
struct Open {
    start: usize,
    /// The number of its anchor; 0 when it has none.
    anchor: usize,
    kind: OpenKind,
}

enum OpenKind {
    List(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        key: Option<(String, Range<usize>)>,
        /// Where the keys of the entries stand among them; those of the first ones are looked through.
        seen: HashMap<String, usize>,
    },
}

/// As many entries are looked through without an index.
const NARROW: usize = 16;

/// The entry of a mapping that has this key.
fn written<'e>(
    entries: &'e [Entry],
    seen: &HashMap<String, usize>,
    key: &str,
) -> Option<&'e Entry> {
    let first = entries.iter().take(NARROW).find(|entry| entry.key == key);
    first.or_else(|| seen.get(key).and_then(|place| entries.get(*place)))
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    document: Document,
    stack: Vec<Open>,
    /// The values with an anchor; none in the language, which has no anchors.
    shared: Option<Shared>,
}

type Stop = Box<Diagnostic>;

impl Reader<'_> {
    fn read(&mut self) -> Result<(), Stop> {
        let text = self.text;
        let options = options! {
            strict_indentation: true,
            disallow_directives: self.shared.is_none(),
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
            max_buffered_comment_events: 4096,
        };
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(text, options) {
            let (event, span) = match event {
                Ok(pair) => pair,
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(0);
                    return Err(match error.kind() {
                        ErrorKind::RecursionLimitExceeded => {
                            self.stop(Rule::YamlLimit, too_deep(), at..at)
                        }
                        _ => self.stop(
                            Rule::YamlSyntax,
                            format!("this is not YAML: {}", error.info()),
                            at..at,
                        ),
                    });
                }
            };
            let range = self.clamp(&span);
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents > 1 {
                        return Err(self.stop(
                            Rule::YamlSyntax,
                            "the file holds a second document".to_owned(),
                            range,
                        ));
                    }
                }
                Event::Comment(..) => {
                    let text = text
                        .get(range.clone())
                        .unwrap_or_default()
                        .trim_end()
                        .to_owned();
                    self.document.comments.push(Comment { span: range, text });
                }
                Event::Alias(anchor) => self.alias(anchor, range)?,
                Event::UnresolvedAlias(_) | Event::Anchor(..) => {
                    return Err(self.refuse("an alias", range));
                }
                Event::Scalar(value, style, anchor, tag) => {
                    let tag = tag.as_deref();
                    self.refuse_extras(anchor, tag, &range)?;
                    let text = tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
                    let plain = matches!(style, ScalarStyle::Plain) && !text;
                    self.scalar(value.into_owned(), plain, anchor, range)?;
                }
                Event::SequenceStart(_, anchor, tag) => {
                    self.refuse_extras(anchor, tag.as_deref(), &range)?;
                    self.open(OpenKind::List(Vec::new()), anchor, range)?;
                }
                Event::MappingStart(_, anchor, tag) => {
                    self.refuse_extras(anchor, tag.as_deref(), &range)?;
                    let kind = OpenKind::Map {
                        entries: Vec::new(),
                        key: None,
                        seen: HashMap::new(),
                    };
                    self.open(kind, anchor, range)?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(&range)?,
                // Beginnings and ends; and nothing that the options above do not ask for.
                _ => {}
            }
        }
        Ok(())
    }

    fn open(&mut self, kind: OpenKind, anchor: usize, range: Range<usize>) -> Result<(), Stop> {
        if self.is_key() {
            return Err(self.key_of_parts(range));
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.stop(Rule::YamlLimit, too_deep(), range));
        }
        self.stack.push(Open {
            start: range.start,
            anchor,
            kind,
        });
        Ok(())
    }

    fn close(&mut self, range: &Range<usize>) -> Result<(), Stop> {
        let Some(open) = self.stack.pop() else {
            return Ok(());
        };
        // The end of a block collection is only noticed at the next token, so its last child tells where it ends.
        let (kind, last) = match open.kind {
            OpenKind::List(items) => {
                let last = items.last().map(|item| item.span.end);
                (Kind::List(items), last)
            }
            OpenKind::Map { entries, .. } => {
                let last = entries
                    .last()
                    .map(|entry| entry.value.span.end.max(entry.key_span.end));
                let entries = match self.shared {
                    Some(_) => shared::merged(entries),
                    None => entries,
                };
                (Kind::Map(entries.into()), last)
            }
        };
        let flow = matches!(self.text.as_bytes().get(open.start), Some(b'{' | b'['));
        let end = if flow {
            range.end
        } else {
            last.unwrap_or(range.end)
        };
        let node = Node {
            kind,
            span: open.start..end.max(open.start),
        };
        self.anchored(node, open.anchor)
    }

    /// Takes a value, and keeps it for aliases when it has an anchor.
    fn anchored(&mut self, node: Node, anchor: usize) -> Result<(), Stop> {
        if let Some(shared) = &mut self.shared
            && let Err(why) = shared.keep(anchor, &node)
        {
            return Err(self.unshared(why, node.span));
        }
        self.value(node);
        Ok(())
    }

    fn alias(&mut self, anchor: usize, range: Range<usize>) -> Result<(), Stop> {
        let depth = self.stack.len();
        let Some(shared) = &mut self.shared else {
            return Err(self.refuse("an alias", range));
        };
        match shared.take(anchor, depth) {
            Err(why) => Err(self.unshared(why, range)),
            Ok(node) => match (node.kind, self.is_key()) {
                (Kind::Scalar { text, plain }, true) => self.scalar(text, plain, 0, range),
                (_, true) => Err(self.key_of_parts(range)),
                (kind, false) => {
                    let span = node.span;
                    self.value(Node { kind, span });
                    Ok(())
                }
            },
        }
    }

    fn unshared(&self, why: Refused, range: Range<usize>) -> Stop {
        match why {
            Refused::Itself => self.stop(
                Rule::YamlFeature,
                "an alias stands in the value of its own anchor, which has no end".to_owned(),
                range,
            ),
            Refused::TooMuch => self.stop(
                Rule::YamlLimit,
                format!(
                    "anchors and aliases stand for more than {MAX_SHARED} values or {MAX_BYTES} bytes; at most so many are read"
                ),
                range,
            ),
            Refused::TooDeep => self.stop(Rule::YamlLimit, too_deep(), range),
        }
    }

    /// Whether a key comes next.
    fn is_key(&self) -> bool {
        let last = self.stack.last().map(|open| &open.kind);
        matches!(last, Some(OpenKind::Map { key: None, .. }))
    }

    fn key_of_parts(&self, range: Range<usize>) -> Stop {
        self.stop(Rule::YamlKey, "a key must be one text".to_owned(), range)
    }

    fn scalar(
        &mut self,
        text: String,
        plain: bool,
        anchor: usize,
        range: Range<usize>,
    ) -> Result<(), Stop> {
        if let Some(Open {
            kind: OpenKind::Map {
                key: key @ None, ..
            },
            ..
        }) = self.stack.last_mut()
        {
            if plain && meaning_of(&text) == Meaning::Null && text != "null" {
                return Err(self.stop(
                    Rule::YamlKey,
                    "a key is missing before this colon".to_owned(),
                    range,
                ));
            }
            if text.len() > MAX_KEY {
                let message = format!("a key has {} bytes; at most {MAX_KEY} are read", text.len());
                return Err(self.stop(Rule::YamlLimit, message, range.start..range.start));
            }
            if anchor == 0 {
                *key = Some((text, range));
                return Ok(());
            }
            *key = Some((text.clone(), range.clone()));
            let node = Node {
                kind: Kind::Scalar { text, plain },
                span: range.clone(),
            };
            let kept = self
                .shared
                .as_mut()
                .map_or(Ok(()), |shared| shared.keep(anchor, &node));
            return kept.map_err(|why| self.unshared(why, range));
        }
        let node = Node {
            kind: Kind::Scalar { text, plain },
            span: range,
        };
        self.anchored(node, anchor)
    }

    fn value(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.document.root = Some(node),
            Some(Open {
                kind: OpenKind::List(items),
                ..
            }) => items.push(node),
            Some(Open {
                kind:
                    OpenKind::Map {
                        entries,
                        key: key @ Some(_),
                        seen,
                    },
                ..
            }) => {
                let Some((key, key_span)) = key.take() else {
                    return;
                };
                if let Some(first) = written(entries, seen, &key) {
                    let at = first.key_span.clone();
                    self.document.problems.push_with(|| {
                        Diagnostic::new(Rule::DuplicateKey, format!("`{key}` is written twice"))
                            .at(self.file, key_span)
                            .label(at, "it is already here")
                            .help("keep one of the two")
                    });
                    self.document.dropped.push(node);
                } else {
                    if entries.len() >= NARROW {
                        seen.insert(key.clone(), entries.len());
                    }
                    entries.push(Entry {
                        key,
                        key_span,
                        value: node,
                    });
                }
            }
            // A collection in key position was refused when it was opened.
            Some(Open {
                kind: OpenKind::Map { key: None, .. },
                ..
            }) => {}
        }
    }

    fn refuse_extras(
        &self,
        anchor: usize,
        tag: Option<&Tag>,
        range: &Range<usize>,
    ) -> Result<(), Stop> {
        match (tag, &self.shared) {
            (_, None) if anchor != 0 => Err(self.refuse("an anchor", range.clone())),
            (Some(_), None) => Err(self.refuse("a tag", range.clone())),
            (Some(tag), Some(_)) if !tag.is_yaml_core_schema() => {
                let message = "a tag that is not of the core schema is not read".to_owned();
                Err(self.stop(Rule::YamlFeature, message, range.clone()))
            }
            _ => Ok(()),
        }
    }

    fn refuse(&self, what: &str, range: Range<usize>) -> Stop {
        let mut stop = self.stop(
            Rule::YamlFeature,
            format!("{what} is not part of the language"),
            range,
        );
        stop.help =
            Some("write the value out; what several files share belongs in common.yaml".to_owned());
        stop
    }

    fn stop(&self, rule: Rule, message: String, range: Range<usize>) -> Stop {
        Box::new(Diagnostic::new(rule, message).at(self.file, range))
    }

    fn problem(&mut self, rule: Rule, message: String, range: Range<usize>) {
        let stop = self.stop(rule, message, range);
        self.document.problems.push(*stop);
    }

    /// The bytes of a span, cut to the text and to whole characters.
    fn clamp(&self, span: &Span) -> Range<usize> {
        let range = span.byte_range().unwrap_or(0..0);
        let floor = |mut at: usize| {
            at = at.min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(range.start);
        let end = floor(range.end).max(start);
        // Block scalars reach to the start of the line after them.
        let trimmed = self.text[start..end].trim_end().len();
        start..start + trimmed
    }
}
