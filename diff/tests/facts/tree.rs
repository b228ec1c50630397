//! A schema file as a tree in which every key can be edited, and the YAML of such a tree.

use mews_connector_language::node::{Kind, Meaning, Node};

/// A value of a schema file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Map(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Text(String),
    /// A number, boolean or null, as it is written.
    Plain(String),
}

impl From<&Node> for Tree {
    fn from(node: &Node) -> Self {
        match &node.kind {
            Kind::Map(entries) => {
                let entry = |entry: &mews_connector_language::node::Entry| {
                    (entry.key.clone(), Self::from(&entry.value))
                };
                Self::Map(entries.iter().map(entry).collect())
            }
            Kind::List(items) => Self::List(items.iter().map(Self::from).collect()),
            Kind::Scalar { text, .. } => match node.meaning() {
                Some(Meaning::Text(_)) => Self::Text(text.clone()),
                Some(Meaning::Null) => Self::Plain("null".to_owned()),
                _ => Self::Plain(text.clone()),
            },
        }
    }
}

impl Tree {
    /// As YAML, which JSON is.
    pub(crate) fn text(&self) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Self::Map(entries) => {
                let entry =
                    |(key, value): &(String, Self)| format!("{}: {}", quoted(key), value.text());
                let entries: Vec<String> = entries.iter().map(entry).collect();
                format!("{{ {} }}", entries.join(",\n"))
            }
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::text).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Text(text) => quoted(text),
            Self::Plain(text) => text.clone(),
        }
    }

    /// What stands at a path of keys and indices.
    pub(crate) fn at_mut(&mut self, path: &[String]) -> Option<&mut Self> {
        let [first, rest @ ..] = path else {
            return Some(self);
        };
        match self {
            Self::Map(entries) => entries
                .iter_mut()
                .find(|(key, _)| key == first)?
                .1
                .at_mut(rest),
            Self::List(items) => items.get_mut(first.parse::<usize>().ok()?)?.at_mut(rest),
            Self::Text(_) | Self::Plain(_) => None,
        }
    }

    /// The paths of everything below, itself included.
    pub(crate) fn paths(&self, here: &[String], found: &mut Vec<Vec<String>>) {
        found.push(here.to_vec());
        let mut below = |key: &str, value: &Self| {
            let mut path = here.to_vec();
            path.push(key.to_owned());
            value.paths(&path, found);
        };
        match self {
            Self::Map(entries) => entries.iter().for_each(|(key, value)| below(key, value)),
            Self::List(items) => {
                let numbered = items.iter().enumerate();
                numbered.for_each(|(at, value)| below(&at.to_string(), value));
            }
            Self::Text(_) | Self::Plain(_) => {}
        }
    }
}
