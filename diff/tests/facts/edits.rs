//! Single edits of a schema: one key deleted, changed, added, doubled or moved.

use fastrand::Rng;

use crate::tree::Tree;

/// A schema as its files.
pub(crate) type Files = Vec<(String, Tree)>;

/// An edit: what was done, where, and the files after it.
pub(crate) struct Edit {
    pub(crate) kind: Kind,
    pub(crate) file: String,
    pub(crate) path: Vec<String>,
    pub(crate) files: Files,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Delete,
    Change,
    Add,
    Double,
    Move,
}

/// The keys that the language has, by what they belong to, each with a value.
const KEYS: &[(&str, &[(&str, &str)])] = &[
    (
        "operation",
        &[
            ("effect", "\"metered_read\""),
            ("effect_why", "\"Because.\""),
            ("money", "true"),
            ("settled_by", "\"getAll\""),
            ("portfolio", "true"),
            ("restricted", "true"),
            ("deprecated", "{ \"gone_on\": \"2030-01-31\" }"),
            ("rust", "\"other_name\""),
            ("was", "\"former_name\""),
            ("pages", "\"Things\""),
            ("request", "{ \"Fresh\": \"string?\" }"),
            ("response", "{ \"Fresh\": \"string?\" }"),
        ],
    ),
    (
        "field",
        &[
            ("required", "true"),
            ("required", "false"),
            ("items", "\"1..7\""),
            ("unique", "true"),
            ("length", "\"1..7\""),
            ("range", "\"1..7\""),
            ("max_months", "7"),
            ("max_days", "7"),
            ("each", "{ \"length\": \"1..7\" }"),
            ("each", "{ \"range\": \"1..7\" }"),
            ("pattern", "\"^a\""),
            ("default", "true"),
            ("default", "\"A\""),
            ("default", "1"),
            ("tagged_by", "\"Kind\""),
            ("read_only", "true"),
            ("restricted", "true"),
            ("deprecated", "{}"),
            ("rust", "\"other_name\""),
            ("was", "\"former_name\""),
            ("doc", "\"What it is.\""),
        ],
    ),
    (
        "limits",
        &[
            ("items", "\"1..7\""),
            ("unique", "true"),
            ("length", "\"1..7\""),
            ("range", "\"1..7\""),
            ("pattern", "\"^a\""),
            ("each", "{ \"range\": \"1..7\" }"),
        ],
    ),
    (
        "model",
        &[
            ("schema_id", "\"Their.Name\""),
            ("at_least_one_of", "[\"Release\", \"Parts\"]"),
            ("columns", "[\"Name\", \"Id\"]"),
            ("open", "true"),
            ("restricted", "true"),
            ("deprecated", "{}"),
            ("rust", "\"OtherName\""),
            ("was", "\"FormerName\""),
        ],
    ),
    (
        "enum",
        &[
            ("schema_id", "\"Their.Name\""),
            ("extensible", "true"),
            ("rust", "\"OtherName\""),
            ("was", "\"FormerName\""),
        ],
    ),
    (
        "union",
        &[
            ("schema_id", "\"Their.Name\""),
            ("tag", "\"Sort\""),
            ("value", "\"Load\""),
            ("rust", "\"OtherName\""),
            ("was", "\"FormerName\""),
        ],
    ),
    (
        "value",
        &[
            ("restricted", "true"),
            ("deprecated", "{}"),
            ("rust", "\"OtherName\""),
            ("was", "\"FormerName\""),
            ("doc", "\"What it means.\""),
        ],
    ),
    (
        "case",
        &[
            ("type", "\"string\""),
            ("property", "\"Other\""),
            ("restricted", "true"),
            ("deprecated", "{}"),
            ("rust", "\"OtherName\""),
            ("doc", "\"What it means.\""),
        ],
    ),
    (
        "deprecated",
        &[
            ("since", "\"2020-01-31\""),
            ("gone_on", "\"2030-01-31\""),
            ("instead", "[\"Other\"]"),
        ],
    ),
    ("id", &[("of", "\"text\"")]),
    ("pages", &[("optional", "true")]),
    ("correction", &[("was", "\"..5\""), ("now", "\"..7\"")]),
    (
        "definitions",
        &[
            ("ids", "{ \"FreshId\": \"Something.\" }"),
            (
                "models",
                "{ \"Fresh\": { \"doc\": \"Something.\", \"fields\": { \"Name\": \"string\" } } }",
            ),
            (
                "enums",
                "{ \"Fresh\": { \"doc\": \"Something.\", \"values\": { \"A\": null } } }",
            ),
        ],
    ),
];

/// What a path leads to, when keys can be added to it.
fn sort(path: &[String]) -> Option<&'static str> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    Some(match path.as_slice() {
        [.., "deprecated"] => "deprecated",
        [.., "each"] => "limits",
        ["operations", _] => "operation",
        ["operations", _, "pages"] => "pages",
        ["operations", _, "request" | "response", _] | ["envelope", _] => "field",
        ["models", _, "fields", _] => "field",
        ["models", _] => "model",
        ["enums", _] => "enum",
        ["unions", _] => "union",
        ["enums", _, "values", _] => "value",
        ["unions", _, "cases", _] => "case",
        ["ids", _] => "id",
        ["corrections", _] => "correction",
        [] => "definitions",
        _ => return None,
    })
}

/// The key that a short form stands for.
fn long(sort: &str) -> &'static str {
    match sort {
        "field" | "case" => "type",
        "pages" => "items",
        _ => "doc",
    }
}

/// A random edit; none when it is none at that place.
pub(crate) fn random(rng: &mut Rng, files: &Files) -> Option<Edit> {
    let mut after = files.clone();
    let at = rng.usize(..after.len());
    let (file, tree) = &mut after[at];
    let file = file.clone();
    let mut paths = Vec::new();
    tree.paths(&[], &mut paths);
    let path = paths.swap_remove(rng.usize(..paths.len()));
    let kinds = [
        Kind::Delete,
        Kind::Change,
        Kind::Add,
        Kind::Double,
        Kind::Move,
    ];
    let kind = kinds[rng.usize(..kinds.len())];
    let done = match kind {
        Kind::Change => change(rng, tree.at_mut(&path)?),
        Kind::Add => add(rng, tree.at_mut(&path)?, sort(&path)?),
        Kind::Delete | Kind::Double | Kind::Move => {
            let (last, parent) = path.split_last()?;
            beside(kind, tree.at_mut(parent)?, last)
        }
    };
    done.map(|()| Edit {
        kind,
        file,
        path,
        files: after,
    })
}

fn change(rng: &mut Rng, value: &mut Tree) -> Option<()> {
    match value {
        Tree::Plain(text) => {
            *text = match (text.as_str(), text.parse::<i64>()) {
                ("true", _) => "false".to_owned(),
                ("false", _) => "true".to_owned(),
                (_, Ok(number)) => (number + 1).to_string(),
                _ => return None,
            };
        }
        Tree::Text(text) => {
            let others = [
                format!("{text}?"),
                text.trim_end_matches('?').to_owned(),
                format!("[{text}]"),
                format!("{text}x"),
                "int64".to_owned(),
                "json?".to_owned(),
                "sparse".to_owned(),
                "shapes".to_owned(),
                "additive_write".to_owned(),
                "text".to_owned(),
                "2..9".to_owned(),
                text.replace('1', "2"),
                text.replace("string", "uuid"),
                text.replace("2027", "2028"),
            ];
            let other = others[rng.usize(..others.len())].clone();
            if other == *text {
                return None;
            }
            *text = other;
        }
        Tree::Map(_) | Tree::List(_) => return None,
    }
    Some(())
}

fn add(rng: &mut Rng, value: &mut Tree, sort: &str) -> Option<()> {
    let (_, keys) = KEYS.iter().find(|(name, _)| *name == sort)?;
    let (key, text) = keys[rng.usize(..keys.len())];
    if let Tree::Text(short) = value {
        *value = Tree::Map(vec![(long(sort).to_owned(), Tree::Text(short.clone()))]);
    } else if matches!(value, Tree::Plain(_)) {
        *value = Tree::Map(Vec::new());
    }
    let Tree::Map(entries) = value else {
        return None;
    };
    if entries.iter().any(|(name, _)| name == key) {
        return None;
    }
    entries.push((key.to_owned(), Tree::Plain(text.to_owned())));
    Some(())
}

fn beside(kind: Kind, parent: &mut Tree, last: &str) -> Option<()> {
    match parent {
        Tree::Map(entries) => {
            let at = entries.iter().position(|(key, _)| key == last)?;
            match kind {
                Kind::Delete => drop(entries.remove(at)),
                Kind::Double => {
                    let (key, value) = entries[at].clone();
                    entries.push((format!("{key}Again"), value));
                }
                _ if at + 1 < entries.len() => entries.swap(at, at + 1),
                _ => return None,
            }
        }
        Tree::List(items) => {
            let at: usize = last.parse().ok()?;
            match kind {
                Kind::Delete => drop(items.remove(at)),
                Kind::Double => items.push(items[at].clone()),
                _ if at + 1 < items.len() => items.swap(at, at + 1),
                _ => return None,
            }
        }
        Tree::Text(_) | Tree::Plain(_) => return None,
    }
    Some(())
}
