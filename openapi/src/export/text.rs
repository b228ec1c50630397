//! A tree as JSON and as YAML. Texts are written as JSON does it, which YAML reads too.

use mews_connector_language::node::{Kind, Meaning, Node, meaning_of};

/// JSON, indented.
pub(super) fn json(node: &Node) -> String {
    let mut out = String::new();
    write_json(node, 0, &mut out);
    out.push('\n');
    out
}

fn write_json(node: &Node, indent: usize, out: &mut String) {
    let line = |out: &mut String, indent: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", indent));
    };
    match &node.kind {
        Kind::Scalar { text, plain: true } if text.is_empty() => out.push_str("null"),
        Kind::Scalar { text, plain: true } => out.push_str(text),
        Kind::Scalar { text, plain: false } => out.push_str(&quoted(text)),
        Kind::List(items) if items.is_empty() => out.push_str("[]"),
        Kind::Map(entries) if entries.is_empty() => out.push_str("{}"),
        Kind::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                line(out, indent + 1);
                write_json(item, indent + 1, out);
            }
            line(out, indent);
            out.push(']');
        }
        Kind::Map(entries) => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                line(out, indent + 1);
                out.push_str(&quoted(&entry.key));
                out.push_str(": ");
                write_json(&entry.value, indent + 1, out);
            }
            line(out, indent);
            out.push('}');
        }
    }
}

/// YAML in block style.
pub(super) fn yaml(node: &Node) -> String {
    let mut out = String::new();
    write_yaml(node, 0, false, &mut out);
    out
}

/// Writes the lines of a collection; the first stands behind a dash when `dashed`.
fn write_yaml(node: &Node, indent: usize, mut dashed: bool, out: &mut String) {
    let mut lead = |out: &mut String, text: &str| {
        if !std::mem::take(&mut dashed) {
            out.extend(std::iter::repeat_n("  ", indent));
        }
        out.push_str(text);
    };
    match &node.kind {
        Kind::Map(entries) => {
            for entry in entries {
                lead(out, &word(&entry.key));
                out.push(':');
                match &entry.value.kind {
                    Kind::Map(entries) if !entries.is_empty() => {
                        out.push('\n');
                        write_yaml(&entry.value, indent + 1, false, out);
                    }
                    Kind::List(items) if !items.is_empty() => {
                        out.push('\n');
                        write_yaml(&entry.value, indent + 1, false, out);
                    }
                    _ => end(&entry.value, out),
                }
            }
        }
        Kind::List(items) => {
            for item in items {
                lead(out, "-");
                match &item.kind {
                    Kind::Map(entries) if !entries.is_empty() => {
                        out.push(' ');
                        write_yaml(item, indent + 1, true, out);
                    }
                    Kind::List(inner) if !inner.is_empty() => {
                        out.push(' ');
                        write_yaml(item, indent + 1, true, out);
                    }
                    _ => end(item, out),
                }
            }
        }
        Kind::Scalar { .. } => {}
    }
}

/// The rest of a line.
fn end(node: &Node, out: &mut String) {
    let text = match &node.kind {
        Kind::Scalar { text, plain: true } if text.is_empty() => "null".to_owned(),
        Kind::Scalar { text, plain: true } => text.clone(),
        Kind::Scalar { text, plain: false } => word(text),
        Kind::List(_) => "[]".to_owned(),
        Kind::Map(_) => "{}".to_owned(),
    };
    out.push(' ');
    out.push_str(&text);
    out.push('\n');
}

/// A text without quotes where nobody could misread it.
fn word(text: &str) -> String {
    let safe = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-/.".contains(c))
        && matches!(meaning_of(text), Meaning::Text(_))
        && !matches!(
            text.to_ascii_lowercase().as_str(),
            "y" | "n" | "yes" | "no" | "on" | "off" | "true" | "false" | "null"
        );
    if safe { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
